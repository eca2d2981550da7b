import CTerminal
import Rendering

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Shows a long text page by page; what fits the window goes out at once.
///
///     ...
///     -- 46 of 120 lines: Space or Enter goes on, q ends --
///
/// The terminal is put back on every way out, signals included; Ctrl-C ends the text. Who types on ends it too, and loses no key.
struct Pager {
    let output: StandardOutput
    let style: () -> Style
    /// Lines of the window now; nil where there is no window to fill.
    let rows: () -> Int?

    /// A window of fewer lines has no room for a page and the line that asks.
    private static let fewestRows = 4

    private enum Wish: Equatable { case more, enough, typed(UInt8) }

    /// - Returns: the bytes of a key that is the prompt's.
    func show(_ text: String) -> [UInt8] {
        guard let height = rows(), height >= Pager.fewestRows, TerminalKind.current.allowsSequences else {
            output.show(text)
            return []
        }
        var lines = Pager.lines(of: text, width: style().width)[...]
        if lines.count < height {
            output.show(text)
            return []
        }
        let count = lines.count
        var typed: [UInt8] = []
        Pager.withKeys { nextKey in
            while true {
                let page = lines.prefix(max((rows() ?? height) - 1, 1))
                output.show(page.joined(separator: "\n") + "\n")
                lines = lines.dropFirst(page.count)
                guard !lines.isEmpty else { return }
                let words = Words.pageEnds(shown: count - lines.count, of: count)
                let asked = style()
                output.show(asked.paint(words.truncated(to: asked.width - 1), .hint))
                let wish = nextKey()
                output.show(Escapes.clearedLine)
                switch wish {
                case .more: break
                case .enough: return
                case .typed(let byte):
                    typed = [byte]
                    return
                }
            }
        }
        return typed
    }

    /// The lines that a window of this width shows; one longer than the window is cut, so that a page is a page.
    static func lines(of text: String, width: Int) -> [String] {
        var text = text[...]
        if text.hasSuffix("\n") { text.removeLast() }
        return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line -> [String] in
            guard line.utf8.count > width else { return [String(line)] }
            var parts: [String] = []
            var part = ""
            var used = 0
            var isEscape = false
            for character in line {
                // A colour takes no room: `ESC [ 1 m`.
                if character == "\u{1B}" { isEscape = true }
                let columns = isEscape ? 0 : DisplayWidth.of(String(character))
                if isEscape, character.isLetter { isEscape = false }
                if used + columns > width, used > 0 {
                    parts.append(part)
                    (part, used) = ("", 0)
                }
                part.append(character)
                used += columns
            }
            return parts + [part]
        }
    }

    // MARK: Keys

    /// Runs `body` while keys come one by one, unechoed; afterwards the terminal is as it was.
    private static func withKeys(_ body: (() -> Wish) -> Void) {
        var settings = termios()
        guard tcgetattr(STDIN_FILENO, &settings) == 0 else { return body { .more } }
        var single = settings
        single.c_lflag &= ~tcflag_t(ICANON | ECHO)
        cterminal_begin_reading(1)
        tcsetattr(STDIN_FILENO, TCSADRAIN, &single)
        cterminal_note_editing_settings()
        defer {
            tcsetattr(STDIN_FILENO, TCSADRAIN, &settings)
            cterminal_end_reading()
        }
        let input = TerminalInput(descriptor: STDIN_FILENO)
        body { nextWish(input) }
    }

    private static func nextWish(_ input: TerminalInput) -> Wish {
        while true {
            // One byte: what is typed behind the key is for the prompt.
            switch input.wait(milliseconds: -1, limit: 1) {
            case .bytes(let bytes):
                switch bytes.first {
                case UInt8(ascii: " "), UInt8(ascii: "\r"), UInt8(ascii: "\n"): return .more
                case UInt8(ascii: "q"), UInt8(ascii: "Q"), 3, 4: return .enough
                case 0x1B:
                    // The bytes of one key arrive together; ESC alone ends the text.
                    guard case .bytes(let rest) = input.wait(milliseconds: 40) else { return .enough }
                    if [Array("[B".utf8), Array("OB".utf8), Array("[6~".utf8)].contains(rest) { return .more }
                case let byte? where byte > 0x20 && byte != 0x7F: return .typed(byte)
                default: continue
                }
            case .events(let events): if events.contains(.interrupted) { return .enough }
            case .timedOut: continue
            case .ended, .failed: return .enough
            }
        }
    }
}

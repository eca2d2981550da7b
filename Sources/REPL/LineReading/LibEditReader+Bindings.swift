import CLibEdit

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The user's settings for libedit: the lines of `~/.editrc`.
package struct EditorSettings: Equatable, Sendable {
    package let lines: [String]

    package init(lines: [String]) { self.lines = lines }

    /// `$EDITRC`, by default `~/.editrc`; empty where there is none.
    package static var standard: EditorSettings {
        let named = getenv("EDITRC").map { String(cString: $0) }
        guard let path = named ?? getenv("HOME").map({ String(cString: $0) + "/.editrc" }) else { return .init(lines: []) }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return .init(lines: []) }
        defer { close(descriptor) }
        let text = String(decoding: HistoryFile.readAll(descriptor) ?? [], as: UTF8.self)
        return .init(lines: text.split(separator: "\n").map(String.init))
    }
}

extension LibEditReader {
    /// Our keys go between the user's choice of emacs or vi, which clears all bindings, and the user's own keys, which
    /// are to win. Hence not el_source, which would take both in one go.
    func applyBindings(_ settings: EditorSettings) {
        cledit_set_editor(editor, "emacs")
        let commands = settings.lines.compactMap(tokens)
        let (modes, others) = (commands.filter(choosesMode), commands.filter { !choosesMode($0) })
        modes.forEach(parse)

        for entry in Self.functions { cledit_add_function(editor, entry.name, entry.help, entry.function) }
        var mode: UnsafePointer<CChar>?
        let isVi = cledit_get_editor(editor, &mode) == 0 && mode.map { String(cString: $0) } == "vi"
        decoder.joinsArrows = isVi
        for (key, function) in Self.privateBindings {
            let name = "\\" + String(key.rawValue, radix: 8)
            bind(name, function)
            if isVi { cledit_bind_command_mode(editor, name, function) }
        }
        // In a locale without them libedit takes the letters of Latin-1 for Meta keys.
        if !unicode { for code in 0xA0...0xFF { bind("\\" + String(code, radix: 8), "ed-insert") } }
        for (key, function) in Self.commonBindings { bind(key, function) }
        if !isVi { for (key, function) in Self.emacsBindings { bind(key, function) } }
        // Left as they come, a pasted CR LF is one line end.
        for flag in ["-icrnl", "-inlcr"] { cledit_set_tty(editor, "-d", flag) }
        others.forEach(parse)
    }

    private func bind(_ key: String, _ function: String) { cledit_bind(editor, key, function) }

    // Names and keys in libedit's own notation: `^[` is ESC.
    private static let commonBindings = [
        ("^I", "lstm-complete"), ("^D", "lstm-delete-or-end"), ("^R", "em-inc-search-prev"), ("^P", "lstm-older"),
        ("^N", "lstm-newer"),
    ]

    private static let emacsBindings = [
        ("^A", "lstm-line-start"), ("^E", "lstm-line-end"),
        ("^[[A", "lstm-older"), ("^[OA", "lstm-older"), ("^[[B", "lstm-newer"), ("^[OB", "lstm-newer"),
        ("^[[C", "ed-next-char"), ("^[OC", "ed-next-char"), ("^[[D", "ed-prev-char"), ("^[OD", "ed-prev-char"),
        ("^[[H", "lstm-line-start"), ("^[OH", "lstm-line-start"), ("^[[1~", "lstm-line-start"),
        ("^[[F", "lstm-line-end"), ("^[OF", "lstm-line-end"), ("^[[4~", "lstm-line-end"),
        ("^[[3~", "ed-delete-next-char"), ("^[[1;5C", "em-next-word"), ("^[[1;5D", "ed-prev-word"),
        ("^[^M", "lstm-newline"), ("^[^J", "lstm-newline"),
    ]

    private static let privateBindings: [(PrivateKey, String)] = [
        (.paste, "lstm-paste"), (.interrupt, "lstm-interrupt"), (.interruptAtEnd, "lstm-interrupt-at-end"),
        (.list, "lstm-list"), (.resize, "lstm-resize"), (.redraw, "lstm-redraw"), (.up, "lstm-older"),
        (.down, "lstm-newer"), (.right, "ed-next-char"), (.left, "ed-prev-char"), (.home, "lstm-line-start"),
        (.end, "lstm-line-end"), (.delete, "ed-delete-next-char"),
    ]

    // MARK: ~/.editrc

    private func tokens(_ line: String) -> [String]? {
        guard let start = line.first(where: { !$0.isWhitespace }), start != "#", let tokenizer = tok_init(nil) else { return nil }
        defer { tok_end(tokenizer) }
        var count: Int32 = 0
        var words: UnsafeMutablePointer<UnsafePointer<CChar>?>?
        guard tok_str(tokenizer, line, &count, &words) == 0, let words, count > 0 else { return nil }
        return (0..<Int(count)).compactMap { words[$0].map { String(cString: $0) } }
    }

    private func choosesMode(_ words: [String]) -> Bool {
        guard let command = words.first, command == "bind" || command.hasSuffix(":bind") else { return false }
        return words.dropFirst() == ["-v"] || words.dropFirst() == ["-e"]
    }

    private func parse(_ words: [String]) {
        var arguments = words.map { strdup($0).map { UnsafePointer($0) } } + [nil]
        defer { for argument in arguments { free(UnsafeMutableRawPointer(mutating: argument)) } }
        el_parse(editor, Int32(words.count), &arguments)
    }

    // MARK: The screen

    var size: (columns: Int, rows: Int) {
        var window = winsize()
        guard ioctl(input.descriptor, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 else {
            return (80, 24)
        }
        return (Int(window.ws_col), Int(window.ws_row))
    }

    func write(_ text: String) {
        _ = HistoryFile.writeAll(output, Array(text.utf8))
    }
}

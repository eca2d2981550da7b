import CLibEdit
import CTerminal

extension LibEditReader {
    /// Keys that no keyboard sends: the unused control characters U+0080 to U+009F, each bound to a function of ours.
    ///
    /// They carry what libedit's reader has no word for into its key tables, where it is then in a state to act on it.
    enum PrivateKey: UInt8, CaseIterable {
        case paste = 0x90, interrupt, interruptAtEnd, list, resize, redraw
        case up, down, right, left, home, end, delete

        init(_ arrow: KeyDecoder.Arrow) {
            self = switch arrow {
            case .up: .up
            case .down: .down
            case .right: .right
            case .left: .left
            case .home: .home
            case .end: .end
            case .delete: .delete
            }
        }
    }

    /// libedit's way to its next character: 1 and the character, or 0 at the end.
    func nextKey(into place: UnsafeMutablePointer<wchar_t>?) -> Int32 {
        guard let place else { return -1 }
        // libedit has just set the terminal up.
        cterminal_note_editing_settings()
        var final = false
        while true {
            if !queue.isEmpty { return deliver(queue.removeFirst(), into: place) }
            switch decoder.next(final: final) {
            case .character(let scalar):
                // Typed, they would pass for our own.
                if (0x80...0x9F).contains(scalar.value) { continue }
                // Every way into history begins with a control key: Ctrl-R, Ctrl-P, or ESC.
                if scalar.value < 0x20, !Self.plainControls.contains(scalar) { unpackHistory() }
                place.pointee = wchar_t(bitPattern: scalar.value)
                return 1
            case .paste(let text):
                pasted = text
                return deliver(.paste, into: place)
            case .arrow(let arrow): return deliver(PrivateKey(arrow), into: place)
            case nil: break
            }
            // The bytes of one key arrive together, so after ESC a moment without more means the ESC key.
            let arrival = input.wait(milliseconds: decoder.isInsideKey ? 40 : -1)
            final = false
            switch arrival {
            case .bytes(let bytes): decoder.feed(bytes)
            case .timedOut: final = true
            case .events(let events):
                if events.contains(.interrupted) {
                    decoder.removeAll()
                    return deliver(.interrupt, into: place)
                }
                if events.contains(.continued) { queue.append(.redraw) }
                if events.contains(.resized) { queue.append(.resize) }
            case .ended:
                outcome = .ended
                return 0
            case .failed(let errno):
                outcome = .failed(errno)
                return -1
            }
        }
    }

    private static let plainControls: [Unicode.Scalar] = ["\r", "\n", "\t", "\u{4}", "\u{8}"]

    private func deliver(_ key: PrivateKey, into place: UnsafeMutablePointer<wchar_t>) -> Int32 {
        place.pointee = wchar_t(key.rawValue)
        return 1
    }
}

import CLibEdit

/// The editor functions that libedit lacks, under the names that `~/.editrc` can bind.
extension LibEditReader {
    typealias Function = @convention(c) (OpaquePointer?, Int32) -> UInt8

    static let functions: [(name: String, help: String, function: Function)] = [
        ("lstm-older", "Line above, or older entry with this beginning", { el, _ in run(el) { $0.older() } }),
        ("lstm-newer", "Line below, or newer entry with this beginning", { el, _ in run(el) { $0.newer() } }),
        ("lstm-line-start", "Beginning of this line of the entry", { el, _ in run(el) { $0.moveToLineStart() } }),
        ("lstm-line-end", "End of this line of the entry", { el, _ in run(el) { $0.moveToLineEnd() } }),
        ("lstm-newline", "Insert a newline", { el, _ in run(el) { $0.insert("\n") } }),
        ("lstm-complete", "Complete, or indent", { el, _ in run(el) { $0.complete() } }),
        ("lstm-delete-or-end", "Delete the character, or end the input", { el, _ in run(el) { $0.deleteOrEnd() } }),
        ("lstm-paste", "Insert a paste", { el, _ in run(el) { $0.insertPaste() } }),
        ("lstm-interrupt", "Drop the line", { el, _ in run(el) { $0.interrupt() } }),
        ("lstm-interrupt-at-end", "Drop the line", { el, _ in run(el) { $0.interruptAtEnd() } }),
        ("lstm-list", "List candidates", { el, _ in run(el) { $0.showListing() } }),
        ("lstm-resize", "Take over the new size", { el, _ in run(el) { $0.resize() } }),
        ("lstm-redraw", "Draw the line anew", { el, _ in run(el) { $0.redraw() } }),
    ]

    private static func run(_ editor: OpaquePointer?, _ function: (LibEditReader) -> Int32) -> UInt8 {
        guard let reader = of(editor) else { return UInt8(CC_ERROR) }
        return UInt8(truncatingIfNeeded: function(reader))
    }

    // MARK: The line

    /// The text on the line, and where the cursor stands in it.
    var line: (text: String, cursor: String.Index) {
        guard let info = el_wline(editor)?.pointee, let buffer = info.buffer else { return ("", "".startIndex) }
        let before = String(wide: UnsafeBufferPointer(start: buffer, count: max(0, info.cursor - buffer)))
        let after = String(wide: UnsafeBufferPointer(start: info.cursor, count: max(0, info.lastchar - info.cursor)))
        let text = before + after
        return (text, text.unicodeScalars.index(text.startIndex, offsetBy: before.unicodeScalars.count))
    }

    func replaceLine(with text: String) {
        move(by: Int32.max / 2)
        el_deletestr(editor, el_cursor(editor, 0))
        _ = insert(text)
    }

    @discardableResult
    func insert(_ text: String) -> Int32 {
        guard !text.isEmpty else { return CC_REFRESH }
        return text.withWideCharacters { el_winsertstr(editor, $0) } == 0 ? CC_REFRESH : CC_ERROR
    }

    func move(by count: Int32) { el_cursor(editor, count) }

    // MARK: Moving

    private func older() -> Int32 {
        let (text, cursor) = line
        let before = text.unicodeScalars[..<cursor]
        if let newline = before.lastIndex(of: "\n"), search?.shown != text || cursor != text.endIndex {
            // Into the line above, at the same column as far as it goes.
            let column = before.distance(from: newline, to: cursor) - 1
            let above = before[..<newline]
            let start = above.lastIndex(of: "\n").map { above.index(after: $0) } ?? above.startIndex
            let length = above.distance(from: start, to: newline)
            move(by: Int32(-(column + 1 + max(0, length - column))))
            return CC_REFRESH
        }
        var walk = continuedSearch(text, cursor)
        guard let entry = walk.older(in: history) else { return CC_ERROR }
        search = walk
        replaceLine(with: entry)
        return CC_REFRESH
    }

    private func newer() -> Int32 {
        let (text, cursor) = line
        let after = text.unicodeScalars[cursor...]
        if let newline = after.firstIndex(of: "\n") {
            let before = text.unicodeScalars[..<cursor]
            let start = before.lastIndex(of: "\n").map { before.index(after: $0) } ?? before.startIndex
            let column = before.distance(from: start, to: cursor)
            let below = after[newline...].dropFirst()
            let length = below.distance(from: below.startIndex, to: below.firstIndex(of: "\n") ?? below.endIndex)
            move(by: Int32(after.distance(from: cursor, to: newline) + 1 + min(column, length)))
            return CC_REFRESH
        }
        var walk = continuedSearch(text, cursor)
        guard let entry = walk.newer(in: history) else { return CC_ERROR }
        search = walk
        replaceLine(with: entry)
        return CC_REFRESH
    }

    private func continuedSearch(_ text: String, _ cursor: String.Index) -> PrefixSearch {
        unpackHistory()
        if let search, search.shown == text { return search }
        return PrefixSearch(text: text, cursor: cursor, in: history)
    }

    private func moveToLineStart() -> Int32 {
        let (text, cursor) = line
        let before = text.unicodeScalars[..<cursor]
        let start = before.lastIndex(of: "\n").map { before.index(after: $0) } ?? before.startIndex
        move(by: Int32(-before.distance(from: start, to: cursor)))
        return CC_CURSOR
    }

    private func moveToLineEnd() -> Int32 {
        let (text, cursor) = line
        let after = text.unicodeScalars[cursor...]
        move(by: Int32(after.distance(from: cursor, to: after.firstIndex(of: "\n") ?? after.endIndex)))
        return CC_CURSOR
    }

    // MARK: Changing

    private func deleteOrEnd() -> Int32 {
        let (text, cursor) = line
        if text.isEmpty {
            outcome = .ended
            write("\n")
            return CC_EOF
        }
        guard cursor < text.endIndex else { return CC_ERROR }
        move(by: 1)
        el_deletestr(editor, 1)
        return CC_REFRESH
    }

    private func insertPaste() -> Int32 {
        defer { pasted = "" }
        return insert(pasted)
    }

    private func complete() -> Int32 {
        let (text, cursor) = line
        let before = text.unicodeScalars[..<cursor]
        let lineStart = before.lastIndex(of: "\n").map { before.index(after: $0) } ?? before.startIndex
        let current = before[lineStart...]
        if current.allSatisfy({ $0 == " " || $0 == "\t" }) {
            return insert(String(repeating: " ", count: 4 - current.count % 4))
        }
        let completion = completer(text, cursor)
        guard String(before).utf8.suffix(completion.word.utf8.count).elementsEqual(completion.word.utf8) else {
            return CC_ERROR
        }
        switch completion.step {
        case .nothing: return CC_ERROR
        case .replaceWord(let replacement):
            el_deletestr(editor, Int32(completion.word.unicodeScalars.count))
            return insert(replacement)
        case .list(let labels):
            // From the last line of the entry, or the list would be written over the lines below the cursor.
            listing = labels
            cursorAfterListing = text.unicodeScalars.distance(from: cursor, to: text.endIndex)
            queue.append(.list)
            move(by: Int32.max / 2)
            return CC_REFRESH
        }
    }

    private func showListing() -> Int32 {
        let labels = listing.map { VisibleText.make($0, unicode: unicode) }
        listing = []
        let (columns, rows) = size
        let lines = Completion.columns(labels, width: columns - 1, rows: max(2, rows - 3), cells: VisibleText.cells)
        write("\n" + lines.map { $0 + "\n" }.joined())
        move(by: Int32(-cursorAfterListing))
        cledit_refresh(editor)
        return CC_NORM
    }

    // MARK: Signals

    private func interrupt() -> Int32 {
        outcome = .interrupted
        queue = [.interruptAtEnd]
        move(by: Int32.max / 2)
        return CC_REFRESH
    }

    private func interruptAtEnd() -> Int32 {
        // vi's command mode keeps the cursor on the last character, where a mark would cover it.
        let (text, cursor) = line
        write(cursor == text.endIndex ? "^C\n" : "\n")
        return CC_EOF
    }

    private func resize() -> Int32 {
        el_resize(editor)
        return CC_REDISPLAY
    }

    private func redraw() -> Int32 {
        cledit_refresh(editor)
        return CC_NORM
    }
}

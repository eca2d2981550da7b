extension Lexer {
    /// Measures the white space before a line and opens or closes blocks.
    ///
    /// A tab fills up to a multiple of eight columns. A line whose place depends on that width is refused: the second count takes a tab
    /// as one column, and the two must agree.
    mutating func readIndentation() throws(SyntaxError) {
        var column = 0, alternate = 0
        var continued: Int?
        scan: while position < limit {
            switch scalars[position] {
            case " ":
                column += 1
                alternate += 1
            case "\t":
                column = (column / 8 + 1) * 8
                alternate += 1
            case "\u{C}":
                column = 0
                alternate = 0
            case "\\":
                // Spaces before the first backslash count, those of the lines behind it do not.
                if (continued ?? 0) == 0 { continued = column }
                try readContinuation()
                continue scan
            case let scalar where isLenient && isForeignSpace(scalar):
                let width = isInvisible(scalar) ? 0 : 1
                column += width
                alternate += width
            default: break scan
            }
            position += 1
        }
        if let continued, continued > 0 {
            column = continued
            alternate = continued
        }
        // Empty lines and comments open and close nothing.
        guard position < limit, scalars[position] != "\n", scalars[position] != "#", let current = indents.last else { return }
        if column == current.column {
            guard alternate == current.alternate else { throw mixedTabs() }
        } else if column > current.column {
            guard indents.count < Lexer.indentLimit else {
                throw SyntaxError("too many levels of indentation", at: lineBegin(), kind: .indentation)
            }
            guard alternate > current.alternate else { throw mixedTabs() }
            indents.append((column, alternate))
            add(.indent, from: position - 1)
        } else {
            guard let open = indents.last(where: { $0.column <= column }), column == open.column else {
                throw SyntaxError(
                    "unindent does not match any outer indentation level", at: wholeLine(), kind: .indentation,
                    advice: "Give this line the indentation of the block that it belongs to.")
            }
            guard alternate == open.alternate else { throw mixedTabs() }
            while let last = indents.last, column < last.column {
                indents.removeLast()
                add(.dedent, from: position)
            }
        }
    }

    private func mixedTabs() -> SyntaxError {
        SyntaxError(
            "inconsistent use of tabs and spaces in indentation", at: lineBegin(), kind: .tab,
            advice: "Indent every line of this block with spaces only.")
    }

    private func lineBegin() -> Span { Span(line: line, column: 0, endLine: line, endColumn: max(1, position - lineStart)) }

    /// The end of the present line, where CPython points for a mistake in its indentation.
    private func wholeLine() -> Span {
        var end = position
        while end < limit, scalars[end] != "\n" { end += 1 }
        let column = end - lineStart
        return Span(line: line, column: column, endLine: line, endColumn: column + 1)
    }
}

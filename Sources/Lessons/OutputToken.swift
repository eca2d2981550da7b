/// A piece of an output line as the comparison sees it.
enum OutputToken: Equatable {
    /// A number with a point or exponent, nan or inf, and how it was written.
    case number(Double, String)
    /// Everything else, whole numbers included, which must be the same.
    case text(String)
    /// Blanks beside a number.
    case gap

    /// Splits a line into tokens; blanks at its end are dropped.
    static func tokens(of line: String) -> [OutputToken] {
        var scanner = Scanner(bytes: Array(line.utf8))
        while let last = scanner.bytes.last, Text.isBlank(last) { scanner.bytes.removeLast() }
        return tidied(scanner.pieces())
    }

    /// Decides about each run of blanks: part of the text, a gap, or nothing.
    private static func tidied(_ pieces: [Scanner.Piece]) -> [OutputToken] {
        var tokens: [OutputToken] = []
        for (index, piece) in pieces.enumerated() {
            let before = index > 0 ? pieces[index - 1] : nil
            let after = index + 1 < pieces.count ? pieces[index + 1] : nil
            switch piece {
            case .decimal(let value, let text): tokens.append(.number(value, text))
            case .whole(let text), .text(let text): tokens.append(.text(text))
            case .blanks(let text):
                if before?.isNumber != true, after?.isNumber != true {
                    tokens.append(.text(text))
                } else if before?.opensBracket == true || after?.closesItem == true {
                    continue
                } else {
                    tokens.append(.gap)
                }
            }
        }
        return tokens
    }
}

// MARK: - Scanning

private struct Scanner {
    enum Piece {
        case decimal(Double, String)
        case whole(String)
        case blanks(String)
        case text(String)

        var isNumber: Bool {
            switch self {
            case .decimal, .whole: true
            case .blanks, .text: false
            }
        }

        var opensBracket: Bool {
            if case .text(let text) = self { text.hasSuffix("[") || text.hasSuffix("(") } else { false }
        }

        var closesItem: Bool {
            if case .text(let text) = self { text.hasPrefix("]") || text.hasPrefix(")") || text.hasPrefix(",") } else { false }
        }
    }

    var bytes: [UInt8]
    var index = 0

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func pieces() -> [Piece] {
        var pieces: [Piece] = []
        var text: [UInt8] = []
        func flush() {
            if !text.isEmpty { pieces.append(.text(String(decoding: text, as: UTF8.self))) }
            text = []
        }
        while index < bytes.count {
            if Text.isBlank(bytes[index]) {
                flush()
                let start = index
                while index < bytes.count, Text.isBlank(bytes[index]) { index += 1 }
                pieces.append(.blanks(string(start..<index)))
            } else if let number = number() {
                flush()
                pieces.append(number)
            } else if isWordPart(bytes[index]) {
                // A whole word, so that `float64` and `W1` hold no number.
                while index < bytes.count, isWordPart(bytes[index]) {
                    text.append(bytes[index])
                    index += 1
                }
            } else {
                text.append(bytes[index])
                index += 1
            }
        }
        flush()
        return pieces
    }

    /// A number that starts here and ends before anything that would make it part of a word; moves behind it.
    private mutating func number() -> Piece? {
        // After a word, a point or a bracket, `-` and `+` are operators: `a-1.5`, `1.5-2.5`.
        if index > 0, isWordPart(bytes[index - 1]) || ".)]".utf8.contains(bytes[index - 1]) { return nil }
        var end = index
        func at(_ offset: Int) -> UInt8? { end + offset < bytes.count ? bytes[end + offset] : nil }
        func isDigit(_ byte: UInt8?) -> Bool { byte.map { (0x30...0x39).contains($0) } ?? false }
        if at(0) == UInt8(ascii: "-") || at(0) == UInt8(ascii: "+") { end += 1 }

        var isWhole = true
        if let word = ["nan", "inf"].first(where: { bytes[end...].starts(with: $0.utf8) }) {
            end += word.utf8.count
            isWhole = false
        } else {
            guard isDigit(at(0)) || (at(0) == UInt8(ascii: ".") && isDigit(at(1))) else { return nil }
            while isDigit(at(0)) { end += 1 }
            if at(0) == UInt8(ascii: ".") {
                isWhole = false
                end += 1
                while isDigit(at(0)) { end += 1 }
            }
            if at(0) == UInt8(ascii: "e") || at(0) == UInt8(ascii: "E") {
                let sign = at(1) == UInt8(ascii: "-") || at(1) == UInt8(ascii: "+") ? 1 : 0
                if isDigit(at(1 + sign)) {
                    isWhole = false
                    end += 1 + sign
                    while isDigit(at(0)) { end += 1 }
                }
            }
        }
        // `1.2.3` is a version and `10x` a word. A complex number's j may follow.
        if let next = at(0), next != UInt8(ascii: "j"), isWordPart(next) || (next == UInt8(ascii: ".") && isDigit(at(1))) {
            return nil
        }
        let text = string(index..<end)
        // Swift reads neither `1.` nor `.5`, Python writes the first.
        let padded = text.hasSuffix(".") ? text + "0" : text.replacingPoint()
        guard let value = Double(padded) else { return nil }
        index = end
        return isWhole ? .whole(text) : .decimal(value, text)
    }

    private func string(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    private func isWordPart(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), 0x80...: true
        default: false
        }
    }
}

extension String {
    /// `1.e-05` and `.5` as Swift reads them: `1.0e-05`, `0.5`.
    fileprivate func replacingPoint() -> String {
        guard let (whole, rest) = cut(at: ".") else { return self }
        let sign = whole.isEmpty || whole == "-" || whole == "+"
        let next = rest.utf8.first.map { (0x30...0x39).contains($0) } ?? false
        return whole + (sign ? "0." : ".") + (next ? rest : "0" + rest)
    }
}

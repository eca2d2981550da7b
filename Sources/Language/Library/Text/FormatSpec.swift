/// Python's format specification: `[[fill]align][sign][z][#][0][width][grouping][.precision][type]`.
struct FormatSpec {
    var fill: Unicode.Scalar = " "
    var align: Unicode.Scalar?
    var sign: Unicode.Scalar?
    var coercesNegativeZero = false
    var isAlternate = false
    var width = 0
    var grouping: Character?
    var precision: Int?
    var type: Unicode.Scalar?

    /// - Parameters:
    ///   - typeName: for the message
    ///   - padsWithZeros: whether a `0` before the width puts the sign first, as for numbers
    init(_ text: String, typeName: String, padsWithZeros: Bool) throws {
        let scalars = Array(text.unicodeScalars)
        func isAlign(_ index: Int) -> Bool { index < scalars.count && ["<", ">", "=", "^"].contains(scalars[index]) }
        var position = 0
        var hasFill = false
        if isAlign(1) {
            (fill, align, hasFill) = (scalars[0], scalars[1], true)
            position = 2
        } else if isAlign(0) {
            align = scalars[0]
            position = 1
        }
        func take(_ wanted: Unicode.Scalar...) -> Unicode.Scalar? {
            guard position < scalars.count, wanted.contains(scalars[position]) else { return nil }
            defer { position += 1 }
            return scalars[position]
        }
        sign = take("+", "-", " ")
        coercesNegativeZero = take("z") != nil
        isAlternate = take("#") != nil
        if !hasFill, take("0") != nil {
            fill = "0"
            if align == nil, padsWithZeros { align = "=" }
        }
        func number() throws -> Int? {
            var value: Int?
            while position < scalars.count, (0x30...0x39).contains(scalars[position].value) {
                let (tens, overflow) = (value ?? 0).multipliedReportingOverflow(by: 10)
                let (sum, carry) = tens.addingReportingOverflow(Int(scalars[position].value) - 0x30)
                if overflow || carry { throw Raised(.valueError, "Too many decimal digits in format string") }
                value = sum
                position += 1
            }
            return value
        }
        width = try number() ?? 0
        if take(",") != nil { grouping = "," }
        if take("_") != nil {
            if grouping != nil { throw Raised(.valueError, "Cannot specify both ',' and '_'.") }
            grouping = "_"
        }
        if grouping == "_", take(",") != nil { throw Raised(.valueError, "Cannot specify both ',' and '_'.") }
        if take(".") != nil {
            guard let digits = try number() else { throw Raised(.valueError, "Format specifier missing precision") }
            precision = digits
        }
        if scalars.count - position > 1 {
            throw Raised(.valueError, "Invalid format specifier '\(text)' for object of type '\(typeName)'")
        }
        if position < scalars.count { type = scalars[position] }
        if let grouping, let type {
            let allowed: [Unicode.Scalar] = ["d", "e", "f", "g", "E", "G", "%", "F"]
            let radix: [Unicode.Scalar] = ["b", "o", "x", "X"]
            guard allowed.contains(type) || grouping == "_" && radix.contains(type) else {
                throw Raised(.valueError, "Cannot specify '\(grouping)' with '\(type)'.")
            }
        }
        try checkFormatWidth(width)
        if let precision { try checkFormatWidth(precision) }
    }

    /// Fills up to the width.
    func padded(_ text: String, default side: Unicode.Scalar) -> String {
        let missing = width - text.unicodeScalars.count
        guard missing > 0 else { return text }
        func filling(_ count: Int) -> String { String(repeating: String(Character(fill)), count: count) }
        switch align ?? side {
        case "<": return text + filling(missing)
        case "^": return filling(missing / 2) + text + filling(missing - missing / 2)
        default: return filling(missing) + text
        }
    }

    /// Sign, prefix, digits and the rest, with grouping, padding and fill.
    func number(isNegative: Bool, prefix: String = "", digits: String, rest: String = "", groupSize: Int = 3) -> String {
        let signText = isNegative ? "-" : sign == "+" ? "+" : sign == " " ? " " : ""
        let front = signText + prefix
        let outer = front.unicodeScalars.count + rest.unicodeScalars.count
        var body = digits
        if let grouping {
            let minimum = fill == "0" && align == "=" ? width - outer : 0
            body = grouped(digits, by: groupSize, separator: grouping, minimumWidth: minimum)
        }
        if align == "=" {
            let missing = width - outer - body.unicodeScalars.count
            return front + String(repeating: String(Character(fill)), count: Swift.max(0, missing)) + body + rest
        }
        return padded(front + body + rest, default: ">")
    }
}

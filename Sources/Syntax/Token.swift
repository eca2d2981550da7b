/// One word of a program, with where it stands.
struct Token {
    enum Kind: Equatable {
        case name, number, string
        case keyword(Keyword)
        case symbol(Symbol)
        case newline, indent, dedent, end
    }
    var kind: Kind
    /// The scalars of the token: `start..<end` of the lexer's array.
    var start: Int
    var end: Int
    var span: Span
    /// Whether a bracket stands open around it.
    var isBracketed: Bool
}

/// A word that cannot be a name.
enum Keyword: String, CaseIterable {
    case `False`, `None`, `True`
    case and, `as`, assert, async, await, `break`, `class`, `continue`, def, del, elif, `else`, except, finally, `for`, from, global
    case `if`, `import`, `in`, `is`, lambda, nonlocal, not, or, pass, raise, `return`, `try`, `while`, with, yield

    static let byText = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
}

/// An operator or a delimiter.
enum Symbol: String, CaseIterable {
    case leftParenthesis = "(", rightParenthesis = ")", leftBracket = "[", rightBracket = "]", leftBrace = "{", rightBrace = "}"
    case comma = ",", colon = ":", dot = ".", semicolon = ";", at = "@", assign = "=", arrow = "->", walrus = ":=", ellipsis = "..."
    case plus = "+", minus = "-", star = "*", slash = "/", doubleSlash = "//", percent = "%", doubleStar = "**"
    case ampersand = "&", bar = "|", caret = "^", tilde = "~", shiftLeft = "<<", shiftRight = ">>"
    case less = "<", greater = ">", equal = "==", lessEqual = "<=", greaterEqual = ">=", notEqual = "!="
    case plusAssign = "+=", minusAssign = "-=", starAssign = "*=", slashAssign = "/=", doubleSlashAssign = "//=", percentAssign = "%="
    case doubleStarAssign = "**=", atAssign = "@=", ampersandAssign = "&=", barAssign = "|=", caretAssign = "^="
    case shiftLeftAssign = "<<=", shiftRightAssign = ">>="
    /// Python 2's `!=`, and characters that no rule of the grammar takes.
    case oldNotEqual = "<>", exclamation = "!", question = "?", dollar = "$", backquote = "`"

    /// The longest symbol that begins with these scalars; 0 stands for the end of the text.
    static func longest(_ first: Unicode.Scalar, _ second: Unicode.Scalar, _ third: Unicode.Scalar) -> (symbol: Symbol, length: Int)? {
        var text = String(first)
        var found = byText[text].map { ($0, 1) }
        guard isPunctuation(second) else { return found }
        text.unicodeScalars.append(second)
        if let symbol = byText[text] { found = (symbol, 2) }
        guard isPunctuation(third) else { return found }
        text.unicodeScalars.append(third)
        if let symbol = byText[text] { found = (symbol, 3) }
        return found
    }

    private static let byText = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

    private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "=", ">", "<", "*", "/", ".": true
        default: false
        }
    }
}

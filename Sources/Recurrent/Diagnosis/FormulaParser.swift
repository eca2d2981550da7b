/// Reads the right side of a formula.
///
///     comparison = sum [">" sum]
///     sum        = product {("+" | "-") product}
///     product    = ["-"] chain {("*" | "/") chain}
///     chain      = factor {factor}                          side by side: a matrix product
///     factor     = atom {"ᵀ" | "²"}
///     atom       = number | name | name "(" comparison ")" | "(" comparison ")"
struct FormulaParser {
    private let text: String
    private let tokens: [String]
    private var position = 0

    init(_ text: String) {
        self.text = text
        var tokens: [String] = []
        var word = ""
        for character in text {
            if character.isLetter && character != "ᵀ" || character.isNumber && character != "²" || character == "." {
                word.append(character)
                continue
            }
            if !word.isEmpty { tokens.append(word) }
            word = ""
            if character != " " { tokens.append(String(character)) }
        }
        if !word.isEmpty { tokens.append(word) }
        self.tokens = tokens
    }

    mutating func parse() -> Expression {
        let result = comparison()
        precondition(position == tokens.count, "no formula: \(text)")
        return result
    }

    private var next: String? { position < tokens.count ? tokens[position] : nil }

    private mutating func accept(_ wanted: String...) -> String? {
        guard let token = next, wanted.contains(token) else { return nil }
        position += 1
        return token
    }

    private mutating func comparison() -> Expression {
        let left = sum()
        return accept(">") == nil ? left : .elementwise(.greater, left, sum())
    }

    private mutating func sum() -> Expression {
        var result = product()
        while let sign = accept("+", "-") { result = .elementwise(sign == "+" ? .add : .subtract, result, product()) }
        return result
    }

    private mutating func product() -> Expression {
        let isNegated = accept("-") != nil
        var result = chain()
        while let sign = accept("*", "/") { result = .elementwise(sign == "*" ? .multiply : .divide, result, chain()) }
        return isNegated ? .negated(result) : result
    }

    private mutating func chain() -> Expression {
        var result = factor()
        while let token = next, token != "ᵀ", token != "²",
            token == "(" || token.first?.isLetter == true || token.first?.isNumber == true
        {
            result = .matrixProduct(result, factor())
        }
        return result
    }

    private mutating func factor() -> Expression {
        var result = atom()
        while let mark = accept("ᵀ", "²") { result = mark == "ᵀ" ? .transposed(result) : .squared(result) }
        return result
    }

    private mutating func atom() -> Expression {
        guard let token = next else { preconditionFailure("no formula: \(text)") }
        position += 1
        if token == "(" { return closed(comparison()) }
        if let number = Double(token) { return .number(number) }
        if Expression.functions[token] != nil, accept("(") != nil { return .function(token, closed(comparison())) }
        precondition(token.first?.isLetter == true, "no formula: \(text)")
        return .name(token)
    }

    private mutating func closed(_ inner: Expression) -> Expression {
        precondition(accept(")") != nil, "no formula: \(text)")
        return inner
    }
}

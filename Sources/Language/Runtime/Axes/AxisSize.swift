/// The size of an axis as people write it: `n_a`, `n_a + n_x`, `4H`, `2 * H`, `T - 1`, `1`, `number of examples`.
struct AxisSize: Equatable {
    /// A number times symbols: 4H is 4 and H, 1 is 1 and none.
    struct Term: Equatable {
        var factor: Int
        var symbols: [String]
    }
    let terms: [Term]

    init(_ terms: [Term]) { self.terms = terms }

    /// nil for what is no size.
    init?(_ text: some StringProtocol) {
        var terms: [Term] = [], sign = 1, isAfterOperand = false, isAfterWord = false
        var rest = text[...]
        while let first = rest.first {
            if first == " " || first == "\t" {
                rest.removeFirst()
            } else if first.isASCII, first.isNumber {
                let digits = rest.prefix { $0.isASCII && $0.isNumber }
                rest.removeFirst(digits.count)
                guard let number = Int(digits), number < 1 << 31, !isAfterOperand else { return nil }
                if sign == 0 {
                    let (product, overflow) = terms[terms.count - 1].factor.multipliedReportingOverflow(by: number)
                    guard !overflow, product.magnitude < 1 << 31 else { return nil }
                    terms[terms.count - 1].factor = product
                } else {
                    terms.append(Term(factor: sign * number, symbols: []))
                }
                (sign, isAfterOperand, isAfterWord) = (0, true, false)
            } else if first.isLetter || first == "_" {
                let word = String(rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" })
                rest.removeFirst(word.count)
                if isAfterWord, let last = terms.last?.symbols.last {
                    terms[terms.count - 1].symbols[terms[terms.count - 1].symbols.count - 1] = last + " " + word
                } else if sign == 0 {
                    terms[terms.count - 1].symbols.append(word)
                } else {
                    terms.append(Term(factor: sign, symbols: [word]))
                }
                (sign, isAfterOperand, isAfterWord) = (0, true, true)
            } else {
                rest.removeFirst()
                guard isAfterOperand else { return nil }
                switch first {
                case "+": sign = 1
                case "-": sign = -1
                case "*", "×", "·": sign = 0
                default: return nil
                }
                (isAfterOperand, isAfterWord) = (false, false)
            }
        }
        guard isAfterOperand else { return nil }
        self.terms = terms
    }

    /// As axes are named: `n_a+n_x`, `4H`; "" for a plain number, and for words that are no identifier.
    var name: String {
        guard terms.contains(where: { !$0.symbols.isEmpty }), !terms.contains(where: { $0.symbols.contains { $0.contains(" ") } }) else { return "" }
        var name = ""
        for term in terms {
            if term.factor < 0 { name += "-" } else if !name.isEmpty { name += "+" }
            if term.factor.magnitude != 1 || term.symbols.isEmpty { name += String(term.factor.magnitude) }
            name += term.symbols.joined(separator: "*")
        }
        return name
    }

    /// The one symbol that this is; nil for a sum, a multiple or a number.
    var symbol: String? {
        terms.count == 1 && terms[0].factor == 1 && terms[0].symbols.count == 1 ? terms[0].symbols[0] : nil
    }

    var symbols: [String] { terms.flatMap(\.symbols) }

    /// With other words for symbols; what `names` does not hold stays.
    func renamed(_ names: [String: String]) -> AxisSize {
        AxisSize(terms.map { Term(factor: $0.factor, symbols: $0.symbols.map { names[$0] ?? $0 }) })
    }

    /// nil where the numbers grow too large.
    func minus(_ other: AxisSize) -> AxisSize? {
        guard (terms + other.terms).allSatisfy({ $0.factor.magnitude < 1 << 31 }) else { return nil }
        return AxisSize(terms + other.terms.map { Term(factor: -$0.factor, symbols: $0.symbols) })
    }

    /// Terms of the same symbols added up: 4H - 3H is H.
    var collected: AxisSize {
        var sums: [Term] = []
        for term in terms {
            guard let place = sums.firstIndex(where: { $0.symbols == term.symbols }) else {
                sums.append(term)
                continue
            }
            let (sum, overflow) = sums[place].factor.addingReportingOverflow(term.factor)
            if overflow { return self }
            sums[place].factor = sum
        }
        return AxisSize(sums.filter { $0.factor != 0 })
    }

    /// nil for sums: 2 * (a + b) is no name.
    func times(_ other: AxisSize) -> AxisSize? {
        guard terms.count == 1, other.terms.count == 1 else { return nil }
        let (factor, overflow) = terms[0].factor.multipliedReportingOverflow(by: other.terms[0].factor)
        return overflow ? nil : AxisSize([Term(factor: factor, symbols: terms[0].symbols + other.terms[0].symbols)])
    }

    /// The number that it comes to; nil where a symbol has no size yet.
    func value(_ sizes: (String) -> Int?) -> Int? {
        var total = 0
        for term in terms {
            var product = term.factor
            for symbol in term.symbols {
                guard let size = sizes(symbol) else { return nil }
                let (next, overflow) = product.multipliedReportingOverflow(by: size)
                guard !overflow else { return nil }
                product = next
            }
            let (next, overflow) = total.addingReportingOverflow(product)
            guard !overflow else { return nil }
            total = next
        }
        return total
    }

    /// The sizes in `(n_a, n_a + n_x)` without its brackets; nil where one of them is none, or there is none.
    static func list(_ text: some StringProtocol) -> [AxisSize]? {
        var parts = text.split(separator: ",", omittingEmptySubsequences: false)
        if parts.count > 1, parts.last?.allSatisfy({ $0 == " " }) == true { parts.removeLast() }
        var sizes: [AxisSize] = []
        for part in parts {
            guard let size = AxisSize(part) else { return nil }
            sizes.append(size)
        }
        return sizes
    }
}

/// The sizes that symbols have in one call: `n_a` has one size, whatever arrays it stands at.
struct SizeBinding {
    private(set) var sizes: [String: Int] = [:]

    /// Solves what `equations` say, one unknown at a time; nil where they contradict each other.
    init?(_ equations: some Sequence<(size: AxisSize, is: Int)>) {
        var open = Array(equations)
        var isProgress = true
        while isProgress {
            isProgress = false
            var later: [(size: AxisSize, is: Int)] = []
            for equation in open {
                switch solve(equation.size, equation.is) {
                case .contradiction: return nil
                case .solved: isProgress = true
                case .open: later.append(equation)
                }
            }
            open = later
        }
    }

    subscript(_ symbol: String) -> Int? { sizes[symbol] }
    func value(of size: AxisSize) -> Int? { size.value { sizes[$0] } }

    private enum Outcome { case solved, open, contradiction }

    private mutating func solve(_ size: AxisSize, _ total: Int) -> Outcome {
        if let value = value(of: size) { return value == total ? .solved : .contradiction }
        // Every product without its unknown symbol, which must be the same in all of them.
        var unknown: String?, factor = 0, rest = total
        for term in size.terms {
            let open = term.symbols.filter { sizes[$0] == nil }
            guard open.count < 2, unknown == nil || open.isEmpty || open[0] == unknown else { return .open }
            let known = AxisSize([AxisSize.Term(factor: term.factor, symbols: term.symbols.filter { sizes[$0] != nil })])
            guard let value = value(of: known), value.magnitude < 1 << 40 else { return .open }
            if let symbol = open.first { (unknown, factor) = (symbol, factor + value) } else { rest -= value }
        }
        guard let unknown, factor != 0 else { return .open }
        guard rest % factor == 0, rest / factor >= 0 else { return .contradiction }
        sizes[unknown] = rest / factor
        return .solved
    }
}

import NDArrays
#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The right side of a formula of a derivation: `dcLocal + dh * o * (1 - phiC²)`, over matrices with a row for each sample.
package indirect enum Expression: Sendable, Equatable {
    case number(Double)
    case name(String)
    case function(String, Expression)
    case transposed(Expression)
    case squared(Expression)
    case negated(Expression)
    /// Two factors side by side: `dz Whᵀ`.
    case matrixProduct(Expression, Expression)
    /// Element by element: `*`, `/`, `+`, `-`, and `>` that is 1 or 0.
    case elementwise(Operator, Expression, Expression)

    package enum Operator: String, Sendable {
        case add = "+", subtract = "-", multiply = "*", divide = "/", greater = ">"

        /// The higher, the tighter it binds.
        var rank: Int {
            switch self {
            case .greater: 0
            case .add, .subtract: 1
            case .multiply, .divide: 2
            }
        }
    }

    /// The value with `values` for the names.
    /// - Throws: `ArrayError`, among them that shapes do not fit; a name without a value is the engine's own mistake.
    func value(_ values: (String) throws -> NDArray) throws -> NDArray {
        switch self {
        case .number(let number): return try NDArray([number], shape: [1, 1])
        case .name(let name): return try values(name)
        case .function(let name, let inner):
            let result = try inner.value(values).copy()
            for k in 0..<result.count { result.doubles[k] = Self.functions[name]?(result.doubles[k]) ?? .nan }
            return result
        case .transposed(let inner): return try inner.value(values).transposed
        case .squared(let inner):
            let value = try inner.value(values)
            return try value * value
        case .negated(let inner): return try NDArray([-1], shape: [1, 1]) * inner.value(values)
        case .matrixProduct(let left, let right):
            var flags = FloatingFlags()
            return try NDArray.matmul(left.value(values), right.value(values), flags: &flags)
        case .elementwise(let operation, let left, let right):
            let (left, right) = (try left.value(values), try right.value(values))
            switch operation {
            case .add: return try left + right
            case .subtract: return try left - right
            case .multiply: return try left * right
            case .divide: return try left / right
            case .greater:
                let result = try (left - right).copy()
                for k in 0..<result.count { result.doubles[k] = result.doubles[k] > 0 ? 1 : 0 }
                return result
            }
        }
    }

    static let functions: [String: @Sendable (Double) -> Double] = [
        "tanh": { tanh($0) }, "sigmoid": { sigmoid($0) }, "relu": { max($0, 0) }, "identity": { $0 },
    ]

    /// The names in it, in reading order.
    package var names: [String] {
        switch self {
        case .number: []
        case .name(let name): [name]
        case .function(_, let inner), .transposed(let inner), .squared(let inner), .negated(let inner): inner.names
        case .matrixProduct(let left, let right), .elementwise(_, let left, let right): left.names + right.names
        }
    }

    func renamed(_ new: (String) -> String) -> Expression { substituting { .name(new($0)) } }

    /// As the derivations write it, with each name put as `word` puts it.
    package func text(_ word: (String) -> String) -> String {
        func bracketed(_ inner: Expression, above rank: Int) -> String {
            let text = inner.text(word)
            return inner.rank < rank ? "(" + text + ")" : text
        }
        switch self {
        case .number(let number): return number == number.rounded() ? String(Int(number)) : String(number)
        case .name(let name): return word(name)
        case .function(let name, let inner): return name + "(" + inner.text(word) + ")"
        case .transposed(let inner): return bracketed(inner, above: 5) + "ᵀ"
        case .squared(let inner): return bracketed(inner, above: 5) + "²"
        case .negated(let inner): return "-" + bracketed(inner, above: 2)
        case .matrixProduct(let left, let right): return bracketed(left, above: 3) + " " + bracketed(right, above: 4)
        case .elementwise(let operation, let left, let right):
            let rank = operation.rank
            return bracketed(left, above: rank) + " \(operation.rawValue) " + bracketed(right, above: rank + 1)
        }
    }

    private var rank: Int {
        switch self {
        case .number, .name, .function: 6
        case .transposed, .squared: 5
        case .matrixProduct: 3
        case .negated: 2
        case .elementwise(let operation, _, _): operation.rank
        }
    }
}

extension Expression {
    /// What a sum is the sum of; anything else is its own only term.
    package var terms: [Expression] {
        if case .elementwise(.add, let left, let right) = self { return left.terms + right.terms }
        return [self]
    }

    /// This sum with each of its terms left out in turn.
    var withOneTermLeftOut: [Expression] {
        let terms = terms
        guard terms.count > 1 else { return [] }
        return terms.indices.compactMap { gone in
            let rest = terms.indices.filter { $0 != gone }.map { terms[$0] }
            return rest.dropFirst().reduce(rest.first) { sum, term in sum.map { .elementwise(.add, $0, term) } }
        }
    }
}

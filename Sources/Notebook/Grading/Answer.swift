import Language
import NDArrays

/// A value as it was at one moment, cut off from the objects that a later cell may change.
package enum Answer {
    case none
    case bool(Bool)
    /// A Python or NumPy number; `whole` where it is an integer.
    case number(Double, whole: Int?)
    case array(ArrayAnswer)
    case text(String)
    case list([Answer])
    case tuple([Answer])
    /// Keys as their repr, in the order of insertion.
    case dict(keys: [String], [Answer])
    /// What is compared by its repr, such as a set; nil for what cannot be compared, such as a function.
    case other(type: String, text: String?)

    /// What the answer is, in a learner's words.
    package var kind: String {
        switch self {
        case .none: "None"
        case .bool: "a bool"
        case .number(_, let whole): whole == nil ? "a number" : "a whole number"
        case .array(let array): "an array of \(array.dtype.name)"
        case .text: "a string"
        case .list: "a list"
        case .tuple: "a tuple"
        case .dict: "a dict"
        case .other(let type, _): "a \(type)"
        }
    }

    /// The shape that a comparison with an array sees: () for a number; nil for what is no number at all.
    package var shape: [Int]? {
        switch self {
        case .bool, .number: []
        case .array(let array): array.shape
        default: nil
        }
    }
}

/// An array's elements in C order.
package struct ArrayAnswer {
    package var shape: [Int]
    package var dtype: DType
    package var elements: [Double]
    /// The names of the axes, where somebody wrote them.
    package var axes: [String]?
}

// MARK: - Taking the value

extension Answer {
    /// No more values than this are looked at: a list may hold itself twice, again and again.
    private static let mostValues = 100_000

    package init(_ value: Value, _ interpreter: Interpreter) {
        var budget = Answer.mostValues
        self.init(value, interpreter, depth: 0, budget: &budget)
    }

    private init(_ value: Value, _ interpreter: Interpreter, depth: Int, budget: inout Int) {
        budget -= 1
        guard budget > 0, depth < 50 else {
            self = .other(type: value.typeName, text: nil)
            return
        }
        func inner(_ values: [Value]) -> [Answer] {
            values.map { Answer($0, interpreter, depth: depth + 1, budget: &budget) }
        }
        switch value {
        case .none: self = .none
        case .bool(let value): self = .bool(value)
        case .int(let value): self = .number(Double(value), whole: value)
        case .float(let value): self = .number(value, whole: nil)
        case .scalar(let scalar): self = Answer(scalar)
        case .string(let text): self = .text(text.text)
        case .list(let list): self = .list(inner(list.elements))
        case .tuple(let tuple): self = .tuple(inner(tuple.elements))
        case .dict(let dict):
            let keys = dict.keys.map { (try? interpreter.repr($0)) ?? "?" }
            self = .dict(keys: keys, inner(dict.values))
        case .array(let array):
            if array.rank == 0 {
                var scalar = Scalar(0.0)
                array.forEach { scalar = $0 }
                self = Answer(scalar)
            } else {
                self = .array(ArrayAnswer(
                    shape: Array(array.shape), dtype: array.dtype, elements: array.toDoubles(), axes: array.axes))
            }
        case .object:
            let text = try? interpreter.repr(value)
            // An address tells objects apart, not what they are worth.
            self = .other(type: value.typeName, text: text.flatMap { $0.contains(" at 0x") ? nil : $0 })
        }
    }

    private init(_ scalar: Scalar) {
        switch scalar.dtype {
        case .bool: self = .bool(scalar.asBool)
        case .float32, .float64: self = .number(scalar.asDouble, whole: nil)
        default: self = .number(scalar.asDouble, whole: scalar.asInt)
        }
    }
}

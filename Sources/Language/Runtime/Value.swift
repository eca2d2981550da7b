import NDArrays

/// A value of the cell language. Numbers are held inline: boxing them would cost ten times as much.
package enum Value {
    case none
    case bool(Bool)
    case int(Int)
    case float(Double)
    /// A NumPy scalar: `np.float64(0.5)`, `np.True_`.
    case scalar(Scalar)
    case string(StringObject)
    case list(ListObject)
    case tuple(TupleObject)
    case dict(DictObject)
    case array(NDArray)
    /// Everything else: functions, modules, types, ranges, exceptions, iterators, integers beyond 64 bits.
    case object(Object)
}

/// A local variable, an argument not given, a name not bound: nil.
package typealias Slot = Value?

extension Value {
    @inline(__always) static func string(_ text: String) -> Value { .string(StringObject(text)) }
    @inline(__always) static func tuple(_ elements: [Value]) -> Value { .tuple(TupleObject(elements)) }
    @inline(__always) static func list(_ elements: [Value]) -> Value { .list(ListObject(elements)) }
    @inline(__always) static func float64(_ value: Double) -> Value { .scalar(Scalar(value)) }

    /// The object of a class, where the value is one.
    @inline(__always) func object<T: Object>(as type: T.Type) -> T? {
        if case .object(let object) = self { return object as? T }
        return nil
    }

    /// The reference behind the value, for `is` and `id()`; nil for what is held inline.
    package var reference: AnyObject? {
        switch self {
        case .none, .bool, .int, .float, .scalar: nil
        case .string(let object): object
        case .list(let object): object
        case .tuple(let object): object
        case .dict(let object): object
        case .array(let array): array
        case .object(let object): object
        }
    }

    /// Python's `is`.
    package func isIdentical(to other: Value) -> Bool {
        switch (self, other) {
        case (.none, .none): true
        case (.bool(let a), .bool(let b)): a == b
        case (.int(let a), .int(let b)): a == b
        case (.float(let a), .float(let b)): a.bitPattern == b.bitPattern
        // As for floats: a number is itself wherever it went, and so is another with the same bits.
        case (.scalar(let a), .scalar(let b)): a.dtype == b.dtype && a.bits == b.bits
        case (.string(let a), .string(let b)): a === b || a.text == b.text && a.text.utf8.count <= 20
        default:
            if let a = reference, let b = other.reference { a === b } else { false }
        }
    }
}

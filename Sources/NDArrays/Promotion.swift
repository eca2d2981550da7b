extension DType {
    /// The type that holds both: NumPy's `result_type` of two arrays.
    package static func promoted(_ a: DType, _ b: DType) -> DType {
        if a == b { return a }
        if a == .bool { return b }
        if b == .bool { return a }
        switch (a, b) {
        case (.float64, _), (_, .float64): return .float64
        case (.float32, .uint8), (.uint8, .float32): return .float32
        case (.float32, _), (_, .float32): return .float64
        case (.uint64, .int32), (.int32, .uint64), (.uint64, .int64), (.int64, .uint64): return .float64
        case (.uint64, _), (_, .uint64): return .uint64
        case (.int64, _), (_, .int64): return .int64
        case (.int32, .uint32), (.uint32, .int32): return .int64
        case (.int32, _), (_, .int32): return .int32
        default: return .uint32
        }
    }

    /// Whether NumPy's casting rule "same_kind" allows writing this type into an array of `target`.
    package func canCastSameKind(to target: DType) -> Bool { kind <= target.kind }

    private var kind: Int {
        switch self {
        case .bool: 0
        case .uint8, .uint32, .uint64: 1
        case .int32, .int64: 2
        case .float32, .float64: 3
        }
    }

    /// The smallest and largest value of an integer type; of uint64 what an Int holds.
    package var integerRange: ClosedRange<Int> {
        switch self {
        case .bool: 0...1
        case .uint8: 0...255
        case .int32: Int(Int32.min)...Int(Int32.max)
        case .uint32: 0...Int(UInt32.max)
        case .uint64: 0...Int.max
        default: Int.min...Int.max
        }
    }
}

/// What stands on one side of an operator.
///
/// A Python number is weak (NEP 50): it takes the type of the array beside it, so that `float32_array + 1.0` stays float32.
package enum Operand {
    case array(NDArray)
    /// One of NumPy's own scalars: its type counts.
    case scalar(Scalar)
    /// A Python bool, int or float: a `Scalar` of bool, int64 or float64.
    case weak(Scalar)

    @inlinable package var dtype: DType {
        switch self {
        case .array(let array): array.dtype
        case .scalar(let scalar), .weak(let scalar): scalar.dtype
        }
    }

    package var shape: Shape {
        if case .array(let array) = self { return array.shape }
        return []
    }

    /// The array, or one of rank 0.
    package func asArray() throws -> NDArray {
        switch self {
        case .array(let array): array
        case .scalar(let scalar), .weak(let scalar): try NDArray(scalar)
        }
    }

    /// The common type of two operands.
    package static func promoted(_ a: Operand, _ b: Operand) -> DType {
        switch (a, b) {
        case (.weak(let x), .weak(let y)): return DType.promoted(x.dtype, y.dtype)
        case (.weak(let x), _): return weak(x.dtype, b.dtype)
        case (_, .weak(let y)): return weak(y.dtype, a.dtype)
        default: return DType.promoted(a.dtype, b.dtype)
        }
    }

    private static func weak(_ number: DType, _ other: DType) -> DType {
        switch number {
        case .bool: other
        case .float64: other.isFloating ? other : .float64
        default: other == .bool ? .int64 : other
        }
    }
}

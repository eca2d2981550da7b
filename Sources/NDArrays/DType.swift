/// The element type of an array, one of NumPy's.
package enum DType: UInt8, Sendable, CaseIterable {
    case bool, uint8, int32, uint32, int64, uint64, float32, float64

    /// Bytes of one element.
    @inlinable package var itemSize: Int {
        switch self {
        case .bool, .uint8: 1
        case .int32, .uint32, .float32: 4
        case .int64, .uint64, .float64: 8
        }
    }

    /// NumPy's name of the type: `float64`, `bool`, ...
    package var name: String { String(describing: self) }

    @inlinable package var isFloating: Bool { self == .float32 || self == .float64 }
    @inlinable package var isInteger: Bool { !isFloating && self != .bool }
    @inlinable package var isUnsigned: Bool { self == .uint8 || self == .uint32 || self == .uint64 }
}

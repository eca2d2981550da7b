/// One element: NumPy's scalar types as a plain value.
///
/// `bits` holds the element as it lies in memory, in its low bytes.
package struct Scalar: Sendable, Hashable {
    package var bits: UInt64
    package var dtype: DType

    @inlinable package init(bits: UInt64, dtype: DType) {
        self.bits = bits
        self.dtype = dtype
    }

    @inlinable package init(_ value: Double) { self.init(bits: value.bitPattern, dtype: .float64) }
    @inlinable package init(_ value: Float) { self.init(bits: UInt64(value.bitPattern), dtype: .float32) }
    @inlinable package init(_ value: Int) { self.init(bits: UInt64(bitPattern: Int64(value)), dtype: .int64) }
    @inlinable package init(_ value: Bool) { self.init(bits: value ? 1 : 0, dtype: .bool) }

    /// The value as a Double, rounded where it is a large integer.
    @inlinable package var asDouble: Double {
        switch dtype {
        case .float64: Double(bitPattern: bits)
        case .float32: Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits)))
        case .uint64, .uint32, .uint8, .bool: Double(bits)
        case .int32: Double(Int32(truncatingIfNeeded: bits))
        case .int64: Double(Int64(bitPattern: bits))
        }
    }

    /// The value as an Int: a float is cut towards zero, and what no Int holds becomes the smallest Int, as in C; a uint64 beyond Int wraps.
    @inlinable package var asInt: Int {
        switch dtype {
        case .float64, .float32: Int(truncatingDouble: asDouble)
        case .uint64, .uint32, .uint8, .bool: Int(truncatingIfNeeded: bits)
        case .int32: Int(Int32(truncatingIfNeeded: bits))
        case .int64: Int(Int64(bitPattern: bits))
        }
    }

    /// Whether the value is not zero.
    @inlinable package var asBool: Bool {
        switch dtype {
        case .float64, .float32: asDouble != 0
        default: bits != 0
        }
    }

    /// The value converted as NumPy's `astype` does it.
    package func cast(to target: DType) -> Scalar {
        if dtype == target { return self }
        switch target {
        case .float64: return Scalar(asDouble)
        case .float32: return Scalar(dtype == .int64 ? Float(asInt) : dtype == .uint64 ? Float(bits) : Float(asDouble))
        case .bool: return Scalar(asBool)
        case .int64: return Scalar(asInt)
        case .int32:
            let value = dtype.isFloating ? Int32(truncatingDouble: asDouble) : Int32(truncatingIfNeeded: asInt)
            return Scalar(bits: UInt64(UInt32(bitPattern: value)), dtype: .int32)
        case .uint64: return Scalar(bits: UInt64(dtype.isFloating ? UInt(casting: asDouble) : UInt(bitPattern: asInt)), dtype: .uint64)
        case .uint32: return Scalar(bits: UInt64(UInt32(truncatingIfNeeded: asInt)), dtype: .uint32)
        case .uint8: return Scalar(bits: UInt64(UInt8(truncatingIfNeeded: asInt)), dtype: .uint8)
        }
    }

    @inlinable package init(load base: UnsafeRawPointer, dtype: DType) {
        switch dtype {
        case .float64, .int64, .uint64: self.init(bits: base.load(as: UInt64.self), dtype: dtype)
        case .float32, .int32, .uint32: self.init(bits: UInt64(base.load(as: UInt32.self)), dtype: dtype)
        case .uint8, .bool: self.init(bits: UInt64(base.load(as: UInt8.self)), dtype: dtype)
        }
    }

    @inlinable package func store(to base: UnsafeMutableRawPointer) {
        switch dtype {
        case .float64, .int64, .uint64: base.storeBytes(of: bits, as: UInt64.self)
        case .float32, .int32, .uint32: base.storeBytes(of: UInt32(truncatingIfNeeded: bits), as: UInt32.self)
        case .uint8, .bool: base.storeBytes(of: UInt8(truncatingIfNeeded: bits), as: UInt8.self)
        }
    }
}

extension FixedWidthInteger {
    /// C's conversion on x86-64: towards zero, and the smallest value where it does not fit.
    @inlinable init(truncatingDouble value: Double) {
        self = Self(exactly: value.rounded(.towardZero)) ?? Self.min
    }
}

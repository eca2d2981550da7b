import NDArrays
import Recurrent

/// NaN and infinities, looked for before every computation.
extension NDArray {
    /// Whether an element is NaN or infinite.
    package var hasNonFinite: Bool {
        guard dtype == .float64 || dtype == .float32 else { return false }
        guard dtype == .float64, isContiguous else { return firstNonFinite.count > 0 }
        // All ones in the exponent: one more carries into the sign's place. No branch, so that the compiler takes several at a time.
        let bits = UnsafeRawPointer(doubles).assumingMemoryBound(to: UInt64.self)
        let exponent: UInt64 = 0x7ff0_0000_0000_0000, one: UInt64 = 0x0010_0000_0000_0000
        var carried: UInt64 = 0
        for k in 0..<count { carried |= (bits[k] & exponent) &+ one }
        return carried >> 63 != 0
    }

    /// The index and value of the first element that is NaN or infinite, and how many are.
    package var firstNonFinite: (index: [Int], value: Double, count: Int) {
        var (place, first, value, found) = (0, 0, 0.0, 0)
        forEach { scalar in
            let element = scalar.asDouble
            if !element.isFinite {
                if found == 0 { (first, value) = (place, element) }
                found += 1
            }
            place += 1
        }
        var rest = first
        let index = shape.contiguousStrides.map { stride in
            defer { rest %= max(stride, 1) }
            return rest / max(stride, 1)
        }
        return (index, value, found)
    }
}

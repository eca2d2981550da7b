import NDArrays
import Testing

/// What NumPy printed and computed; the rest of it is in the files that record.py writes.
enum Fixtures {
    /// `dtype;shape;values`, floats as hexadecimal bits.
    static func array(_ text: some StringProtocol) throws -> NDArray {
        let parts = text.split(separator: ";", omittingEmptySubsequences: false)
        let dtype = try #require(DType.allCases.first { $0.name == parts[0] })
        let shape = Shape(parts[1].split(separator: ",").compactMap { Int($0) })
        let words = parts[2].split(separator: " ")
        if dtype.isFloating {
            return try NDArray(words.map { Double(bitPattern: UInt64($0, radix: 16) ?? 0) }, shape: shape).asType(dtype)
        }
        return try NDArray(integers: words.map { Int($0) ?? 0 }, shape: shape).asType(dtype)
    }

    static func encode(_ array: NDArray) -> String {
        var words: [String] = []
        array.forEach { words.append(array.dtype.isFloating ? String($0.asDouble.bitPattern, radix: 16) : String($0.asInt)) }
        return "\(array.dtype.name);\(array.shape.map(String.init).joined(separator: ","));\(words.joined(separator: " "))"
    }

    /// Whether two encodings agree: bit for bit, or within `ulps` for floats of the same type and shape.
    static func agree(_ a: String, _ b: String, ulps: Double = 0) throws -> Bool {
        if a == b { return true }
        let x = try array(a), y = try array(b)
        guard x.dtype == y.dtype, x.shape == y.shape, x.dtype.isFloating else { return false }
        return zip(x.toDoubles(), y.toDoubles()).allSatisfy { x, y in
            let spacing = a.hasPrefix("float32") ? Double(Float(x.magnitude).ulp) : x.magnitude.ulp
            return (x.isNaN && y.isNaN) || x == y || abs(x - y) <= ulps * spacing
        }
    }

    static func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }
}

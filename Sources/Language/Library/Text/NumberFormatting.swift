#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif
import BigInt

/// Numbers in C's formats, which round the exact binary value once, as Python does.
enum CFormat {
    /// - Parameter conversion: `e`, `f` or `g`, with `#` in front where wanted: `#g`.
    static func text(_ value: Double, _ conversion: String, precision: Int) -> String {
        let precision = Swift.min(Swift.max(precision, 0), 20_000_000)
        let flags = conversion.dropLast()
        let format = "%\(flags).*\(conversion.suffix(1))"
        let capacity = precision + 400
        return withUnsafeTemporaryAllocation(of: CChar.self, capacity: capacity) { buffer in
            guard let base = buffer.baseAddress else { return "" }
            let count = withVaList([Int32(precision), value]) { vsnprintf(base, capacity, format, $0) }
            return String(decoding: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[..<Swift.max(0, Int(count))]), as: UTF8.self)
        }
    }
}

/// Longest text that a width or a precision may make.
let widestFormat = 10_000_000

func checkFormatWidth(_ width: Int) throws {
    if width > widestFormat { throw Raised(.memoryError, "a text of more than 10 million characters") }
}

/// The largest number of digits that CPython turns into text or back.
let mostDigits = 4300

func decimalText(_ value: BigInt) throws -> String {
    if let small = Int(exactly: value) { return String(small) }
    func tooLong() -> Raised {
        Raised(.valueError, "Exceeds the limit (\(mostDigits) digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit")
    }
    // 4300 digits are 14,285 bits: far beyond, do not even convert.
    if value.magnitude.bitWidth > 16_000 { throw tooLong() }
    let text = value.description
    if text.utf8.count - (value < 0 ? 1 : 0) > mostDigits { throw tooLong() }
    return text
}

/// Digits with separators between groups, padded with zeros to `minimumWidth`.
///
///     grouped("1234567", by: 3, separator: ",", minimumWidth: 0)   // 1,234,567
func grouped(_ digits: String, by size: Int, separator: Character, minimumWidth: Int) -> String {
    var reversed: [Character] = []
    var source = Array(digits)
    var inGroup = 0
    while !source.isEmpty || reversed.count < minimumWidth {
        if inGroup == size {
            reversed.append(separator)
            inGroup = 0
        }
        reversed.append(source.popLast() ?? "0")
        inGroup += 1
    }
    return String(reversed.reversed())
}

extension Interpreter {
    /// The float that a number means where Python wants a real number.
    func real(_ value: Value, what: @autoclosure () -> String) throws -> Double {
        switch value {
        case .float(let x): return x
        case .int(let x): return Double(x)
        case .bool(let x): return x ? 1 : 0
        case .scalar(let scalar): return scalar.asDouble
        case .array(let array):
            // NumPy 1.26 took any array of one element; course code relies on it.
            guard array.count == 1 else { throw Raised(.typeError, "only 0-dimensional arrays can be converted to Python scalars") }
            var element = 0.0
            array.forEach { element = $0.asDouble }
            return element
        case .object(let object):
            if let big = object as? BigIntObject { return try bigAsDouble(big.value) }
            if let instance = object as? InstanceObject {
                if let method = instance.instanceType.lookUp("__float__") {
                    let result = try call(method, [value])
                    guard case .float(let x) = result else {
                        throw Raised(.typeError, "\(value.typeName).__float__ returned non-float (type \(result.typeName))")
                    }
                    return x
                }
                if let method = instance.instanceType.lookUp("__index__") { return try real(call(method, [value]), what: what()) }
            }
        default: break
        }
        throw Raised(.typeError, what())
    }

    func real(_ value: Value) throws -> Double { try real(value, what: "must be real number, not \(value.typeName)") }

    /// An integer of any size, from what Python takes as an index.
    func wholeNumber(_ value: Value) throws -> BigInt {
        if let big = value.bigInt { return big }
        return BigInt(try index(value, what: "'\(value.typeName)' object cannot be interpreted as an integer"))
    }

    /// An index or count, with CPython's usual words for what is none.
    func count(_ value: Value) throws -> Int {
        if value.object(as: BigIntObject.self) != nil { throw Raised(.overflowError, "Python int too large to convert to C ssize_t") }
        return try index(value, what: "'\(value.typeName)' object cannot be interpreted as an integer")
    }

    /// A float cut towards zero: `int(x)`.
    func truncated(_ x: Double) throws -> Value {
        if let small = Int(exactly: x.rounded(.towardZero)) { return .int(small) }
        if x.isNaN { throw Raised(.valueError, "cannot convert float NaN to integer") }
        guard x.isFinite else { throw Raised(.overflowError, "cannot convert float infinity to integer") }
        return .integer(BigInt(x.rounded(.towardZero)))
    }
}

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif
import BigInt

/// CPython's hashes, where they are the same in every run: numbers, and tuples of numbers.
enum PythonHash {
    private static let modulus: UInt64 = (1 << 61) - 1

    /// nil for what CPython hashes differently each time (text, objects).
    static func hash(of value: Value) -> Int? {
        switch value {
        case .bool(let x): return x ? 1 : 0
        case .int(let x): return finish(UInt64(x.magnitude) % modulus, isNegative: x < 0)
        case .float(let x): return hash(of: x)
        case .scalar(let scalar): return hash(of: scalar.pythonValue)
        case .object(let object):
            guard let big = (object as? BigIntObject)?.value else { return nil }
            return finish(UInt64(big.magnitude % BigUInt(modulus)), isNegative: big < 0)
        case .tuple(let tuple): return hash(of: tuple.elements)
        default: return nil
        }
    }

    private static func finish(_ magnitude: UInt64, isNegative: Bool) -> Int {
        let value = isNegative ? -Int(magnitude) : Int(magnitude)
        return value == -1 ? -2 : value
    }

    private static func hash(of x: Double) -> Int? {
        if x.isNaN { return nil }
        if x.isInfinite { return x > 0 ? 314159 : -314159 }
        var exponent: Int32 = 0
        var mantissa = frexp(x.magnitude, &exponent)
        var result: UInt64 = 0
        while mantissa != 0 {
            result = ((result << 28) & modulus) | result >> (61 - 28)
            mantissa *= 268435456
            exponent -= 28
            let digit = UInt64(mantissa)
            mantissa -= Double(digit)
            result += digit
            if result >= modulus { result -= modulus }
        }
        let turn = UInt64(exponent >= 0 ? exponent % 61 : 60 - (-1 - exponent) % 61)
        result = ((result << turn) & modulus) | result >> (61 - turn)
        return finish(result, isNegative: x < 0)
    }

    private static func hash(of elements: [Value]) -> Int? {
        var sum: UInt64 = 2_870_177_450_012_600_261
        for element in elements {
            guard let lane = hash(of: element) else { return nil }
            sum &+= UInt64(bitPattern: Int64(lane)) &* 14_029_467_366_897_019_727
            sum = (sum << 31 | sum >> 33) &* 11_400_714_785_074_694_791
        }
        sum &+= UInt64(elements.count) ^ (2_870_177_450_012_600_261 ^ 3_527_539)
        return sum == .max ? 1_546_275_796 : Int(Int64(bitPattern: sum))
    }
}

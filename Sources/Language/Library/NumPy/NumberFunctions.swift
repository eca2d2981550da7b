#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif
import NDArrays

/// Functions of single elements beside the ufuncs: two results at once, integers' divisors, what a number is.
enum NumberFunctions {
    static func fill(_ module: ModuleObject) {
        pairs(module)
        divisors(module)
        composed(module)
        kinds(module)
        bits(module)
        windows(module)
    }

    // MARK: Two results

    private static func pairs(_ module: ModuleObject) {
        module.add("divmod", "x1, x2, /", binary: { try $2.divisionPair($0, $1) }) { try $1.divisionPair($0[0], $0[1]) }
        module.add("modf", "x, /") { arguments, interpreter in
            let x = try interpreter.floating(arguments.array(0, interpreter))
            let whole = try interpreter.apply(.trunc, x)
            let rest = try elementwise(x) { $0.isInfinite ? copysign(0, $0) : copysign($0 - $0.rounded(.towardZero), $0) }
            return .tuple([.result(rest), .result(whole)])
        }
        module.add("frexp", "x, /") { arguments, interpreter in
            let x = try interpreter.floating(arguments.array(0, interpreter))
            let fraction = try elementwise(x) { $0.isFinite && $0 != 0 ? $0.significand / 2 * ($0 < 0 ? -1 : 1) : $0 }
            let exponent = try elementwise(x) { $0.isFinite && $0 != 0 ? Double($0.exponent) + 1 : 0 }
            return .tuple([.result(fraction), .result(try exponent.asType(.int32))])
        }
    }

    /// `f` of every element, in the type of the array.
    private static func elementwise(_ array: NDArray, _ f: (Double) -> Double) throws -> NDArray {
        let result = try NDArray(array.toDoubles().map(f), shape: array.shape).asType(array.dtype)
        result.axes = array.axes
        return result
    }

    private static func elementwise(_ a: NDArray, _ b: NDArray, _ f: (Double, Double) -> Double) throws -> NDArray {
        let shape = try Shape.broadcast([a.shape, b.shape])
        let left = try a.broadcast(to: shape).toDoubles(), right = try b.broadcast(to: shape).toDoubles()
        return try NDArray(zip(left, right).map(f), shape: shape)
    }

    // MARK: Divisors

    private static func divisors(_ module: ModuleObject) {
        @Sendable func greatest(_ a: Int, _ b: Int) -> UInt {
            var (x, y) = (a.magnitude, b.magnitude)
            while y != 0 { (x, y) = (y, x % y) }
            return x
        }
        let operations: [(String, @Sendable (Int, Int) -> Int)] = [
            ("gcd", { Int(truncatingIfNeeded: greatest($0, $1)) }),
            ("lcm", { a, b in
                let divisor = greatest(a, b)
                return divisor == 0 ? 0 : Int(truncatingIfNeeded: (a.magnitude / divisor) &* b.magnitude)
            }),
        ]
        for (name, operation) in operations {
            module.add(name, "x1, x2, /") { arguments, interpreter in
                let a = try UfuncObject.operand(arguments[0], 0, name, interpreter), b = try UfuncObject.operand(arguments[1], 1, name, interpreter)
                let dtype = Operand.promoted(a, b)
                guard dtype.isInteger, dtype != .bool else {
                    throw Raised(.ufuncNoLoopError, "ufunc '\(name)' did not contain a loop with signature matching types "
                        + "(\(NumPyTypes.className(a.dtype)), \(NumPyTypes.className(b.dtype))) -> None")
                }
                let shape = try Shape.broadcast([a.shape, b.shape])
                let left = try a.asArray().broadcast(to: shape).toInts(), right = try b.asArray().broadcast(to: shape).toInts()
                return .result(try NDArray(integers: zip(left, right).map(operation), shape: shape).asType(dtype))
            }
        }
    }

    // MARK: Composed of others

    private static func composed(_ module: ModuleObject) {
        module.add("float_power", "x1, x2, /") { arguments, interpreter in
            let a = try arguments.array(0, interpreter).asType(.float64), b = try arguments.array(1, interpreter).asType(.float64)
            return .result(try interpreter.apply(.power, a, b))
        }
        module.add("heaviside", "x1, x2, /") { arguments, interpreter in
            let a = try interpreter.floating(arguments.array(0, interpreter)), b = try interpreter.floating(arguments.array(1, interpreter))
            let result = try elementwise(a, b) { x, half in x.isNaN ? x : x == 0 ? half : x < 0 ? 0 : 1 }
            return .result(try result.asType(DType.promoted(a.dtype, b.dtype)))
        }
        module.add("logaddexp2", "x1, x2, /") { arguments, interpreter in
            let a = try interpreter.floating(arguments.array(0, interpreter)), b = try interpreter.floating(arguments.array(1, interpreter))
            let result = try elementwise(a, b) { x, y in
                if x == y { return x + 1 }
                let gap = x - y
                return gap > 0 ? x + log1p(exp2(-gap)) * 1.4426950408889634 : gap <= 0 ? y + log1p(exp2(gap)) * 1.4426950408889634 : gap
            }
            return .result(try result.asType(DType.promoted(a.dtype, b.dtype)))
        }
        module.add("ldexp", "x1, x2, /") { arguments, interpreter in
            let a = try interpreter.floating(arguments.array(0, interpreter)), b = try arguments.array(1, interpreter)
            guard b.dtype.isInteger || b.dtype == .bool else {
                throw Raised(.typeError, "ufunc 'ldexp' not supported for the input types, and the inputs could not be safely coerced to any "
                    + "supported types according to the casting rule ''safe''")
            }
            // Every number has become 0 or infinite before an exponent of 5000.
            let result = try elementwise(a, b) { scalbn($0, Int32(max(-5000, min(5000, $1)))) }
            return .result(try result.asType(a.dtype))
        }
        for (name, f) in [("nextafter", { @Sendable (x: Double, y: Double) in nextafter(x, y) })] {
            module.add(name, "x1, x2, /") { arguments, interpreter in
                let a = try arguments.array(0, interpreter), b = try arguments.array(1, interpreter)
                guard a.dtype != .float32 || b.dtype != .float32 else { throw Raised.notSupported("np.\(name) of float32") }
                return .result(try elementwise(a, b, f))
            }
        }
        module.add("fix", "x, out=None") { arguments, interpreter in
            try interpreter.deliver(.result(interpreter.apply(.trunc, arguments.array(0, interpreter))), into: arguments.output(1, interpreter), "trunc")
        }
        module.add("sinc", "x") { arguments, interpreter in
            let x = try interpreter.floating(arguments.array(0, interpreter))
            return .result(try elementwise(x) { value in
                let y = Double.pi * (value == 0 ? 1.0e-20 : value)
                return sin(y) / y
            })
        }
        module.add("unwrap", "p, discont=None, axis=-1, *, period=6.283185307179586") { arguments, interpreter in
            let array = try interpreter.floating(arguments.array(0, interpreter))
            guard array.rank == 1 else { throw Raised.notSupported("np.unwrap of an array that is no vector") }
            let period = try interpreter.double(arguments[3]), half = period / 2
            let limit = try max(arguments.optional(1).map(interpreter.double) ?? half, half)
            let p = array.toDoubles()
            var shift = 0.0, result = p
            for index in 1..<max(p.count, 1) {
                let step = p[index] - p[index - 1]
                var folded = (step + half).truncatingRemainder(dividingBy: period)
                if folded < 0 { folded += period }
                folded -= half
                if folded == -half, step > 0 { folded = half }
                if abs(step) >= limit { shift += folded - step }
                result[index] = p[index] + shift
            }
            return .array(try NDArray(result))
        }
        module.add("i0", "x") { _, _ in throw Raised.notSupported("np.i0") }
    }

    // MARK: What a number is

    private static func kinds(_ module: ModuleObject) {
        for (name, answer) in [("isreal", true), ("iscomplex", false)] {
            module.add(name, "x") { arguments, interpreter in
                if let complex = arguments[0].object(as: ComplexArrayObject.self) {
                    let isReal = try interpreter.apply(.equal, complex.imaginary, 0.0)
                    return .result(answer ? isReal : try interpreter.apply(.logicalNot, isReal))
                }
                let array = try arguments.array(0, interpreter)
                return array.rank == 0 ? answer ? .bool(true) : .scalar(Scalar(false)) : .array(try NDArray(filled: Scalar(answer), shape: array.shape, dtype: .bool))
            }
        }
        for (name, answer) in [("isrealobj", true), ("iscomplexobj", false)] {
            module.add(name, "x") { arguments, _ in
                .bool((arguments[0].object(as: ComplexArrayObject.self) == nil && arguments[0].object(as: ComplexNumber.self) == nil) == answer)
            }
        }
        for (name, attribute) in [("real", "real"), ("imag", "imag")] {
            module.add(name, "val") { arguments, interpreter in
                switch arguments[0] {
                case .object: return try interpreter.attribute(attribute, of: arguments[0])
                case .int, .float, .bool: return attribute == "real" ? arguments[0] : .int(0)
                default:
                    let value = Value.array(try arguments.array(0, interpreter))
                    return .result(try interpreter.asArray(interpreter.attribute(attribute, of: value)))
                }
            }
        }
        for name in ["conj", "conjugate"] {
            module.add(name, "x, /") { arguments, interpreter in
                if arguments[0].object(as: ComplexArrayObject.self) != nil || arguments[0].object(as: ComplexNumber.self) != nil {
                    return try interpreter.callMethod("conj", of: arguments[0], [])
                }
                return .result(try arguments.array(0, interpreter).copy())
            }
        }
        module.add("angle", "z, deg=False") { arguments, interpreter in
            let scale = try arguments.flag(1, interpreter) ? 180 / Double.pi : 1
            if let complex = arguments[0].object(as: ComplexArrayObject.self) {
                return .result(try interpreter.apply(.multiply, interpreter.apply(.arctan2, complex.imaginary, complex.real), scale))
            }
            let x = try interpreter.floating(arguments.array(0, interpreter))
            let zeros = try NDArray(zeros: x.shape, dtype: x.dtype)
            return .result(try interpreter.apply(.multiply, interpreter.apply(.arctan2, zeros, x), scale))
        }
        module.add("real_if_close", "a, tol=100") { arguments, interpreter in
            guard let complex = arguments[0].object(as: ComplexArrayObject.self) else { return .array(try arguments.array(0, interpreter)) }
            let limit = try interpreter.double(arguments[1]) * .ulpOfOne
            return complex.imaginary.toDoubles().allSatisfy { abs($0) < limit } ? .array(complex.real) : arguments[0]
        }
    }

    // MARK: Bits

    private static func bits(_ module: ModuleObject) {
        module.add("unpackbits", "a, /, axis=None, count=None, bitorder='big'") { arguments, interpreter in
            var array = try arguments.array(0, interpreter)
            guard array.dtype == .uint8 else { throw Raised(.typeError, "Expected an input array of unsigned byte data type") }
            var axis = try arguments.axis(1, interpreter)
            if axis == nil { (array, axis) = (try array.raveled(), 0) }
            let k = try array.normalized(axis: axis ?? 0)
            guard array.rank < Shape.maximumRank else { throw ArrayError.tooManyAxes(array.rank + 1) }
            let shifts = interpreter.text(arguments[3]) == "little" ? Array(0..<8) : Array((0..<8).reversed())
            // Each byte becomes eight in a row: along a new axis first, then folded into the old one.
            let bits = try shifts.map { shift in
                try interpreter.apply(.bitwiseAnd, interpreter.apply(.rightShift, array, shift), 1)
            }
            var shape = array.shape
            shape[k] *= 8
            let unpacked = try NDArray.stack(bits, axis: k + 1).reshaped(shape)
            guard let count = try arguments.optional(2).map(interpreter.integer) else { return .array(unpacked) }
            if count < 0 { return .array(try unpacked.slicing(0, count, axis: k)) }
            var rest = shape
            rest[k] = max(count - shape[k], 0)
            return .array(try NDArray.concatenate([unpacked.slicing(0, count, axis: k), NDArray(zeros: rest, dtype: .uint8)], axis: k))
        }
        module.add("packbits", "a, /, axis=None, bitorder='big'") { arguments, interpreter in
            var array = try arguments.array(0, interpreter)
            guard !array.dtype.isFloating else { throw Raised(.typeError, "Expected an input array of integer or boolean data type") }
            var axis = try arguments.axis(1, interpreter)
            if axis == nil { (array, axis) = (try array.raveled(), 0) }
            let k = try array.normalized(axis: axis ?? 0)
            let isLittle = interpreter.text(arguments[2]) == "little"
            var shape = array.shape
            let size = shape[k]
            shape[k] = (size + 7) / 8
            var bytes = try NDArray(zeros: shape, dtype: .uint8)
            let flags = try array.asType(.bool).asType(.uint8)
            for bit in 0..<8 {
                var part = shape
                let some = try flags.slicing(bit, nil, 8, axis: k)
                part[k] = shape[k] - some.shape[k]
                let whole = try NDArray.concatenate([some, NDArray(zeros: part, dtype: .uint8)], axis: k)
                bytes = try interpreter.apply(.bitwiseOr, bytes, interpreter.apply(.leftShift, whole, isLittle ? bit : 7 - bit))
            }
            return .array(bytes)
        }
        module.add("bitwise_count", "x, /") { arguments, interpreter in
            let array = try arguments.array(0, interpreter)
            guard array.dtype.isInteger, array.dtype != .bool else { throw ArrayError.unsupportedInput(operation: "bitwise_count") }
            return .result(try NDArray(integers: array.toInts().map { $0.magnitude.nonzeroBitCount }, shape: array.shape).asType(.uint8))
        }
        module.add("base_repr", "number, base=2, padding=0") { arguments, interpreter in
            let base = try interpreter.integer(arguments[1]), number = try interpreter.integer(arguments[0])
            guard base <= 36 else { throw Raised(.valueError, "Bases greater than 36 not handled in base_repr.") }
            guard base >= 2 else { throw Raised(.valueError, "Bases less than 2 not handled in base_repr.") }
            let digits = String(number.magnitude, radix: base, uppercase: true)
            let padding = try min(max(interpreter.integer(arguments[2]), 0), 1 << 20)
            let text = String(repeating: "0", count: padding) + (number == 0 && padding > 0 ? "" : digits)
            return .string((number < 0 ? "-" : "") + text)
        }
        module.add("binary_repr", "num, width=None") { arguments, interpreter in
            let number = try interpreter.integer(arguments[0]), width = try arguments.optional(1).map(interpreter.integer)
            if number >= 0 {
                let digits = String(number, radix: 2)
                return .string(String(repeating: "0", count: min(max((width ?? 0) - digits.count, 0), 1 << 20)) + digits)
            }
            guard let width else { return .string("-" + String(number.magnitude, radix: 2)) }
            guard width <= 63 else { throw Raised.notSupported("np.binary_repr of a negative number with more than 63 digits") }
            return .string(String((1 << width) + number, radix: 2))
        }
    }

    // MARK: Windows

    private static func windows(_ module: ModuleObject) {
        let shapes: [(String, @Sendable (Double) -> Double)] = [
            ("hanning", { 0.5 + 0.5 * cos($0) }), ("hamming", { 0.54 + 0.46 * cos($0) }),
            ("blackman", { 0.42 + 0.5 * cos($0) + 0.08 * cos(2 * $0) }),
        ]
        for (name, shape) in shapes {
            module.add(name, "M") { arguments, interpreter in
                let count = try interpreter.integer(arguments[0])
                if count < 1 { return .array(try NDArray(zeros: [0])) }
                if count == 1 { return .array(try NDArray(ones: [1])) }
                let places = try NDArray.arange(1 - count, count, 2).toDoubles()
                return .array(try NDArray(places.map { shape(Double.pi * $0 / Double(count - 1)) }))
            }
        }
    }
}

extension Interpreter {
    /// Floor division and its rest together.
    func divisionPair(_ a: Value, _ b: Value) throws -> Value {
        let x = try UfuncObject.operand(a, 0, "divmod", self), y = try UfuncObject.operand(b, 1, "divmod", self)
        let quotient = try NDArray.apply(.floorDivide, x, y, flags: &pendingFlags)
        let rest = try NDArray.apply(.remainder, x, y, flags: &pendingFlags)
        if !pendingFlags.isEmpty { pendingFunction = "divmod" }
        return .tuple([.result(quotient), .result(rest)])
    }
}

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif
import BigInt
import NDArrays

/// `random`: CPython's generator and its distributions, bit for bit.
///
/// Source: Lib/random.py and Modules/_randommodule.c of CPython 3.11.
enum RandomModule {
    static func module() -> ModuleObject {
        let module = ModuleObject("random")
        for function in functions(of: RandomSource(nil)) { module.define(function.name, .object(function)) }
        module.define("Random", .object(RandomSource.randomType))
        module.missing = { $0 == "SystemRandom" ? "random.SystemRandom is not supported by lstm-repl; random.Random() is" : nil }
        return module
    }

    static func functions(of source: RandomSource) -> [NativeFunction] {
        states(source) + integers(source) + sequences(source) + RandomDistributions.functions(of: source)
    }

    // MARK: State

    private static func states(_ source: RandomSource) -> [NativeFunction] {
        [
            NativeFunction("seed", "a=None, version=2", owner: "random") { arguments, interpreter in
                guard try interpreter.count(arguments[1]) == 2 else { throw Raised.notSupported("random.seed(version=1)") }
                source.setState(try RandomSource.seeded(arguments[0], interpreter), interpreter)
                return .none
            },
            NativeFunction("getstate", "", owner: "random") { _, interpreter in
                let state = source.state(interpreter)
                let words: [Value] = state.generator.key.map { .int(Int($0)) } + [.int(state.generator.position)]
                return .tuple([.int(3), .tuple(words), state.cachedGauss.map { .float($0) } ?? .none])
            },
            NativeFunction("setstate", "state", owner: "random") { arguments, interpreter in
                let parts = try interpreter.elements(of: arguments[0])
                guard parts.count == 3, try interpreter.equal(parts[0], .int(3)) else {
                    throw Raised(.valueError, "state with version \(try interpreter.str(parts.first ?? .none)) passed to Random.setstate() of version 3")
                }
                guard case .tuple(let inner) = parts[1] else { throw Raised(.typeError, "state vector must be a tuple") }
                guard inner.elements.count == 625 else { throw Raised(.valueError, "state vector is the wrong size") }
                let words = try inner.elements.dropLast().map { value -> UInt32 in
                    guard let word = UInt32(exactly: try interpreter.count(value)) else { throw Raised(.overflowError, "can't convert negative value to unsigned int") }
                    return word
                }
                guard let generator = MersenneTwister(key: words, position: try interpreter.count(inner.elements[624])) else {
                    throw Raised(.valueError, "invalid state")
                }
                var state = source.state(interpreter)
                state.generator = generator
                state.cachedGauss = if case .none = parts[2] { nil } else { try interpreter.real(parts[2]) }
                source.setState(state, interpreter)
                return .none
            },
        ]
    }

    // MARK: Integers

    private static func integers(_ source: RandomSource) -> [NativeFunction] {
        [
            NativeFunction("getrandbits", "k, /", owner: "Random") { arguments, interpreter in
                .integer(try source.bits(bitCount(arguments[0], interpreter), interpreter))
            },
            NativeFunction("randbytes", "n", owner: "random") { arguments, interpreter in
                let count = try interpreter.count(arguments[0])
                guard count >= 0 else { throw Raised(.valueError, "number of bits must be non-negative") }
                let magnitude = try source.bits(bitCount(.int(Swift.min(count, 1 << 40) * 8), interpreter), interpreter).magnitude
                let bytes = magnitude.words.flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt(8 * $0)) } }
                return .object(BytesObject(Array((bytes + Array(repeating: 0, count: count)).prefix(count))))
            },
            NativeFunction("randrange", "start, stop=None, step?", owner: "random") { arguments, interpreter in
                guard let stop = arguments.optional(1) else {
                    if arguments.isGiven(2) { throw Raised(.typeError, "Missing a non-None stop argument") }
                    if case .int(let limit) = arguments[0], limit > 0 { return .int(try source.below(limit, interpreter)) }
                    let limit = try whole(arguments[0], "arg 1", interpreter)
                    guard limit > 0 else { throw Raised(.valueError, "empty range for randrange()") }
                    return .integer(try source.below(limit, interpreter))
                }
                let step = arguments.isGiven(2) ? arguments[2] : .int(1)
                return try range(arguments[0], stop, step, source, interpreter)
            },
            NativeFunction("randint", "a, b", owner: "random") { arguments, interpreter in
                try range(arguments[0], interpreter.binary(.add, arguments[1], .int(1)), .int(1), source, interpreter)
            },
        ]
    }

    private static func bitCount(_ value: Value, _ interpreter: Interpreter) throws -> Int {
        let count = try interpreter.count(value)
        guard count >= 0 else { throw Raised(.valueError, "number of bits must be non-negative") }
        guard count <= 1 << 26 else { throw Raised(ExceptionObject(.memoryError, [])) }
        return count
    }

    private static func whole(_ value: Value, _ what: String, _ interpreter: Interpreter) throws -> BigInt {
        switch value {
        case .float(let x):
            guard let number = try interpreter.truncated(x).bigInt, x.rounded() == x else { throw Raised(.valueError, "non-integer \(what) for randrange()") }
            return number
        case .string:
            // int('5') would do, and then 5 != '5'.
            _ = try interpreter.call(.object(Types.int), [value])
            throw Raised(.valueError, "non-integer \(what) for randrange()")
        case .none, .list, .tuple, .dict: return try interpreter.call(.object(Types.int), [value]).bigInt ?? 0
        default: return try interpreter.wholeNumber(value)
        }
    }

    private static func range(_ start: Value, _ stop: Value, _ step: Value, _ source: RandomSource, _ interpreter: Interpreter) throws -> Value {
        // Most ranges fit, and want no long integers.
        if case (.int(let first), .int(let last), .int(1)) = (start, stop, step) {
            let (width, isTooWide) = last.subtractingReportingOverflow(first)
            if width > 0, !isTooWide { return .int(first + (try source.below(width, interpreter))) }
        }
        let (first, last) = (try whole(start, "arg 1", interpreter), try whole(stop, "stop", interpreter))
        let stride = try whole(step, "step", interpreter)
        let width = last - first
        if stride == 1 {
            guard width > 0 else { throw Raised(.valueError, "empty range for randrange() (\(first), \(last), \(width))") }
            return .integer(first + (try source.below(width, interpreter)))
        }
        guard stride != 0 else { throw Raised(.valueError, "zero step for randrange()") }
        let count = stride > 0 ? (width + stride - 1) / stride : (width + stride + 1) / stride
        guard count > 0, (width > 0) == (stride > 0), width != 0 else { throw Raised(.valueError, "empty range for randrange()") }
        return .integer(first + stride * (try source.below(count, interpreter)))
    }

    // MARK: Sequences

    private static func sequences(_ source: RandomSource) -> [NativeFunction] {
        [
            NativeFunction("choice", "seq", owner: "random") { arguments, interpreter in
                let count = try interpreter.length(of: arguments[0])
                guard count > 0 else { throw Raised(.indexError, "Cannot choose from an empty sequence") }
                return try interpreter.item(arguments[0], .int(source.below(count, interpreter)))
            },
            NativeFunction("shuffle", "x", owner: "random") { arguments, interpreter in
                try shuffle(arguments[0], source, interpreter)
                return .none
            },
            NativeFunction("sample", "population, k, *, counts=None", owner: "random") { arguments, interpreter in
                .list(try sample(arguments, source, interpreter))
            },
            NativeFunction("choices", "population, weights=None, *, cum_weights=None, k=1", owner: "random") { arguments, interpreter in
                .list(try choices(arguments, source, interpreter))
            },
        ]
    }

    private static func shuffle(_ value: Value, _ source: RandomSource, _ interpreter: Interpreter) throws {
        let count = try interpreter.length(of: value)
        guard count > 1 else { return }
        for index in Swift.stride(from: count - 1, to: 0, by: -1) {
            try interpreter.checkInterruption()
            let other = try source.below(index + 1, interpreter)
            if case .list(let list) = value, list.elements.count == count {
                list.elements.swapAt(index, other)
            } else {
                // Rows of an array are views: as in NumPy, exchanging them this way repeats some.
                let (a, b) = (try interpreter.item(value, .int(other)), try interpreter.item(value, .int(index)))
                try interpreter.setItem(value, .int(index), a)
                try interpreter.setItem(value, .int(other), b)
            }
        }
    }

    private static func sample(_ arguments: BoundArguments, _ source: RandomSource, _ interpreter: Interpreter) throws -> [Value] {
        let population = arguments[0]
        guard isSequence(population) else { throw Raised(.typeError, "Population must be a sequence.  For dicts or sets, use sorted(d).") }
        let size = try interpreter.length(of: population)
        guard let counts = arguments.optional(2) else {
            return try places(of: arguments[1], among: size, source, interpreter).map { try interpreter.item(population, .int($0)) }
        }
        let cumulative = try sums(counts, interpreter)
        guard cumulative.count == size else { throw Raised(.valueError, "The number of counts does not match the population") }
        guard case .int(let total) = cumulative.last ?? .int(0) else { throw Raised(.typeError, "Counts must be integers") }
        guard total > 0 else { throw Raised(.valueError, "Total of counts must be greater than zero") }
        let bounds = try cumulative.dropLast().map { try interpreter.real($0) }
        return try places(of: arguments[1], among: total, source, interpreter).map { place in
            try interpreter.item(population, .int(position(of: Double(place), in: bounds)))
        }
    }

    /// Which of `size` elements are drawn, without any twice: by a pool that shrinks, or by drawing again.
    private static func places(of number: Value, among size: Int, _ source: RandomSource, _ interpreter: Interpreter) throws -> [Int] {
        let count = try interpreter.index(number, what: "can't multiply sequence by non-int of type '\(number.typeName)'")
        guard (0...size).contains(count) else { throw Raised(.valueError, "Sample larger than population or is negative") }
        var setSize = 21.0
        if count > 5 { setSize += pow(4, (log(Double(count) * 3) / log(4)).rounded(.up)) }
        var result: [Int] = []
        if Double(size) <= setSize {
            var pool = Array(0..<size)
            for drawn in 0..<count {
                try interpreter.checkInterruption()
                let place = try source.below(size - drawn, interpreter)
                result.append(pool[place])
                pool[place] = pool[size - drawn - 1]
            }
            return result
        }
        var selected: Set<Int> = []
        for _ in 0..<count {
            var place = try source.below(size, interpreter)
            while !selected.insert(place).inserted {
                try interpreter.checkInterruption()
                place = try source.below(size, interpreter)
            }
            result.append(place)
        }
        return result
    }

    private static func choices(_ arguments: BoundArguments, _ source: RandomSource, _ interpreter: Interpreter) throws -> [Value] {
        let population = arguments[0]
        let size = try interpreter.length(of: population)
        func repeated(_ draw: () throws -> Int) throws -> [Value] {
            let count = try interpreter.count(arguments[3])
            guard count <= Interpreter.mostElements else { throw Raised(ExceptionObject(.memoryError, [])) }
            return try (0..<Swift.max(0, count)).map { _ in
                try interpreter.checkInterruption()
                return try interpreter.item(population, .int(draw()))
            }
        }
        let cumulative: [Value]
        if let given = arguments.optional(2) {
            if arguments.optional(1) != nil { throw Raised(.typeError, "Cannot specify both weights and cumulative weights") }
            cumulative = try interpreter.elements(of: given)
        } else if let weights = arguments.optional(1) {
            if case .int(let count) = weights { throw Raised(.typeError, "The number of choices must be a keyword argument: k=\(count)") }
            cumulative = try sums(weights, interpreter)
        } else {
            return try repeated { Int(source.next(interpreter) * Double(size)) }
        }
        guard cumulative.count == size else { throw Raised(.valueError, "The number of weights does not match the population") }
        let bounds = try cumulative.map { try interpreter.real($0) }
        guard let total = bounds.last else { throw Raised(.indexError, "list index out of range") }
        guard !(total <= 0) else { throw Raised(.valueError, "Total of weights must be greater than zero") }
        guard total.isFinite else { throw Raised(.valueError, "Total of weights must be finite") }
        return try repeated { position(of: source.next(interpreter) * total, in: bounds.dropLast()) }
    }

    private static func isSequence(_ value: Value) -> Bool {
        switch value {
        case .list, .tuple, .string: true
        case .object(let object): object is RangeObject || object is DequeObject || object is BytesObject
        default: false
        }
    }

    private static func sums(_ values: Value, _ interpreter: Interpreter) throws -> [Value] {
        var result: [Value] = []
        try interpreter.forEach(values) { value in
            result.append(try result.last.map { try interpreter.binary(.add, $0, value) } ?? value)
        }
        return result
    }

    /// How many of `bounds` are at most `x`, which bisection finds where they rise.
    private static func position(of x: Double, in bounds: ArraySlice<Double>) -> Int {
        var (low, high) = (0, bounds.count)
        while low < high {
            let middle = (low + high) / 2
            if x < bounds[bounds.startIndex + middle] { high = middle } else { low = middle + 1 }
        }
        return low
    }
    private static func position(of x: Double, in bounds: [Double]) -> Int { position(of: x, in: bounds[...]) }
}

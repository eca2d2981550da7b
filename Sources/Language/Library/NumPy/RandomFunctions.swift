import NDArrays

/// `np.random`: NumPy's legacy generator, bit for bit.
///
/// The functions of the module draw from the session's state, those of `RandomState(seed)` from the object's own.
enum RandomFunctions {
    /// Where the numbers come from.
    final class Source: Object {
        /// nil: the session's.
        var own: RandomState?
        init(_ own: RandomState?) { self.own = own }
        static let type: TypeObject = TypeObject("numpy.random.mtrand.RandomState", construct: NativeFunction("RandomState", "seed=None") { arguments, interpreter in
            .object(Source(try RandomFunctions.seeded(arguments[0], interpreter)))
        })
        override package var type: TypeObject { Source.type }
        private lazy var functions: [String: Value] = Dictionary(uniqueKeysWithValues: RandomFunctions.functions(self).map { ($0.name, .object($0)) })
        override func attribute(_ name: String, _ interpreter: Interpreter) throws -> Value? { functions[name] }
        override package var attributeNames: [String] { functions.keys.sorted() }
        override func saveContents(_ visit: (Value) -> Void) -> (() -> Void)? {
            let saved = own
            return { [self] in own = saved }
        }

        func draw<Result>(_ interpreter: Interpreter, _ body: (inout RandomState) throws -> Result) throws -> Result {
            if var state = own {
                willChange()
                // Held twice, it would be copied at every draw.
                own = nil
                defer { own = state }
                return try body(&state)
            }
            return try body(&interpreter.randomState)
        }
    }

    static func module() -> ModuleObject {
        let module = ModuleObject("numpy.random")
        for function in functions(Source(nil)) { module.define(function.name, .object(function)) }
        module.define("RandomState", .object(Source.type))
        RandomGenerator.fill(module)
        // The generator of the functions above as an object, which programs fall back on where they are given no seed.
        let generator = ModuleObject("numpy.random.mtrand")
        generator.define("RandomState", .object(Source.type))
        generator.define("_rand", .object(Source(nil)))
        module.define("mtrand", .object(generator))
        module.missing = { name in unsupported[name].map { "np.random.\(name) is not supported by lstm-repl" + ($0.isEmpty ? "" : "; " + $0) } }
        return module
    }

    static func seeded(_ value: Value, _ interpreter: Interpreter) throws -> RandomState {
        switch value {
        case .none: return RandomState(words: (0..<8).map { _ in UInt32.random(in: 0 ... .max) })
        case .list, .tuple, .array:
            let words = try interpreter.elements(of: value).map(interpreter.integer)
            guard !words.isEmpty else { throw Raised(.valueError, "Seed must be non-empty") }
            guard words.allSatisfy({ $0 >= 0 && $0 <= UInt32.max }) else { throw Raised(.valueError, "Seed values must be between 0 and 2**32 - 1") }
            return RandomState(words: words.map { UInt32(truncatingIfNeeded: $0) })
        case .float, .string, .dict:
            throw Raised(.typeError, "Cannot cast scalar from dtype('\(value.isText ? "<U1" : "float64")') to dtype('int64') according to the rule 'safe'")
        default:
            if case .object(let big as BigIntObject) = value { _ = big; throw Raised(.valueError, "Seed must be between 0 and 2**32 - 1") }
            let seed = try interpreter.integer(value)
            guard seed >= 0, seed <= UInt32.max else { throw Raised(.valueError, "Seed must be between 0 and 2**32 - 1") }
            return RandomState(seed: UInt32(truncatingIfNeeded: seed))
        }
    }

    /// The shape of a `size=`; nil where one number is asked for.
    static func size(_ value: Value?, _ interpreter: Interpreter) throws -> Shape? {
        guard let value else { return nil }
        if case .none = value { return nil }
        return try interpreter.shape(value)
    }

    /// A draw of one number is a Python float, as in NumPy's legacy functions.
    static func single(_ array: NDArray, _ size: Shape?) -> Value {
        guard size == nil else { return .array(array) }
        return array.first.pythonValue
    }

    // MARK: The functions

    static func functions(_ source: Source) -> [NativeFunction] {
        var list: [NativeFunction] = []
        list.append(NumPyFunction("seed", "seed=None", style: .cython) { arguments, interpreter in
            let state = try seeded(arguments[0], interpreter)
            if source.own != nil { source.own = state } else { interpreter.randomState = state }
            return .none
        })
        for (name, isNormal) in [("randn", true), ("rand", false)] {
            list.append(NumPyFunction(name, "*dims", style: .cython) { arguments, interpreter in
                let shape = arguments.variadic.isEmpty ? nil : try interpreter.shape(of: arguments.variadic)
                let array = try source.draw(interpreter) { try isNormal ? $0.standardNormal(shape ?? []) : $0.uniform(shape ?? []) }
                return single(array, shape)
            })
        }
        for (name, isNormal) in [("random", false), ("random_sample", false), ("ranf", false), ("sample", false), ("standard_normal", true)] {
            list.append(NumPyFunction(name, "size=None", style: .cython) { arguments, interpreter in
                let shape = try size(arguments.slots[0], interpreter)
                let array = try source.draw(interpreter) { try isNormal ? $0.standardNormal(shape ?? []) : $0.uniform(shape ?? []) }
                return single(array, shape)
            })
        }
        list += Distributions.functions(source)
        list.append(NumPyFunction("randint", "low, high=None, size=None, dtype=None", style: .cython) { arguments, interpreter in
            if case .array(let bound) = arguments[0], bound.rank > 0 { return try integers(arguments, source, interpreter) }
            if let bounds = arguments.slots[1], [arguments[0], bounds].contains(where: { ["list", "tuple", "numpy.ndarray"].contains($0.typeName) }) {
                return try integers(arguments, source, interpreter)
            }
            if case .list = arguments[0] { return try integers(arguments, source, interpreter) }
            let (low, high) = if let high = arguments.optional(1) {
                (try bound(arguments[0], "low", interpreter), try bound(high, "high", interpreter))
            } else {
                (0, try bound(arguments[0], "high", interpreter))
            }
            let shape = try size(arguments.slots[2], interpreter)
            let dtype = try arguments.dtype(3, interpreter)
            if arguments.optional(1) == nil, high <= 0 { throw Raised(.valueError, "high <= 0") }
            let array = try source.draw(interpreter) { try $0.integers(low: low, high: high, shape ?? [], dtype: dtype ?? .int64) }
            // A Python type asks for Python's number, a NumPy type for NumPy's.
            if shape == nil, dtype != nil, arguments[3].object(as: TypeObject.self) !== Types.int { return .scalar(array.first) }
            return single(array, shape)
        })
        list += [choice(source), permutation(source), shuffle(source), getState(source), setState(source)]
        return list
    }

    /// One bound of `randint`, which cuts a float towards zero: `randint(largest / 2)`.
    private static func bound(_ value: Value, _ name: String, _ interpreter: Interpreter) throws -> Int {
        guard ["float", "numpy.float64", "numpy.float32"].contains(value.typeName) else { return try interpreter.integer(value) }
        guard case .int(let whole) = try interpreter.truncated(try interpreter.double(value)) else {
            throw Raised(.valueError, "\(name) is out of bounds for int64")
        }
        return whole
    }

    /// `randint` with a bound for each number.
    private static func integers(_ arguments: BoundArguments, _ source: Source, _ interpreter: Interpreter) throws -> Value {
        let first = try interpreter.asArray(arguments[0])
        let pair = try arguments.optional(1).map { (first, try interpreter.asArray($0)) } ?? (NDArray(zeros: [], dtype: .int64), first)
        let dtype = try arguments.dtype(3, interpreter) ?? .int64
        guard dtype == .int64 else { throw Raised.notSupported("np.random.randint with arrays of bounds and a dtype") }
        let broadcast = try Shape.broadcast([pair.0.shape, pair.1.shape])
        let shape = try size(arguments.slots[2], interpreter) ?? broadcast
        guard Shape.broadcast(shape, broadcast) == shape else { throw ArrayError.cannotBroadcast([broadcast, shape]) }
        for (a, b) in try zip(pair.0.broadcast(to: broadcast).toInts(), pair.1.broadcast(to: broadcast).toInts()) where a >= b {
            throw ArrayError.argument(.randintLowHigh)
        }
        let low = try NDArray.ints(of: pair.0, over: shape), high = try NDArray.ints(of: pair.1, over: shape)
        let result = try source.draw(interpreter) { state in
            try zip(low, high).map {
                try interpreter.checkInterruption()
                return try state.integers(low: $0, high: $1, []).item().asInt
            }
        }
        return .array(try NDArray(integers: result, shape: shape))
    }

    private static func choice(_ source: Source) -> NativeFunction {
        return NumPyFunction("choice", "a, size=None, replace=True, p=None", style: .cython) { arguments, interpreter in
            let shape = try size(arguments.slots[1], interpreter)
            let replacing = try arguments.flag(2, interpreter)
            let probabilities = try arguments.optional(3).map { value in
                // Only an array keeps its own type: a list of float32 is summed up as strictly as one of floats.
                if case .array(let array) = value, array.dtype == .float32 { array } else { try interpreter.asArray(value, dtype: .float64) }
            }
            if let probabilities, probabilities.rank != 1 { throw Raised(.valueError, "'p' must be 1-dimensional") }
            var items: NDArray?
            var count = 0
            switch arguments[0] {
            case .list, .tuple, .array, .object:
                if let words = try TextArrayObject.words(arguments[0], interpreter) {
                    guard words.shape.count == 1 else { throw Raised(.valueError, "a must be 1-dimensional") }
                    guard !words.elements.isEmpty || shape?.checkedElementCount == 0 else {
                        throw Raised(.valueError, "'a' cannot be empty unless no samples are taken")
                    }
                    let places = try source.draw(interpreter) {
                        try $0.choice(words.elements.count, shape, replacing: replacing, probabilities: probabilities)
                    }
                    return try words.taking(places)
                }
                let array = try interpreter.asArray(arguments[0])
                if array.rank > 1 { throw Raised(.valueError, "a must be 1-dimensional") }
                if array.rank == 0 { count = array.first.asInt } else { (items, count) = (array, array.count) }
                if items != nil, count == 0, shape?.checkedElementCount != 0 {
                    throw Raised(.valueError, "'a' cannot be empty unless no samples are taken")
                }
            case .string: throw Raised(.valueError, "a must be a sequence or an integer, not <class 'str'>")
            default:
                count = try interpreter.integer(arguments[0])
                if count <= 0, (shape ?? []).checkedElementCount != 0 { throw Raised(.valueError, "a must be greater than 0 unless no samples are taken") }
            }
            let places = try source.draw(interpreter) {
                try $0.choice(count, shape, replacing: replacing, probabilities: probabilities)
            }
            guard let items else {
                return single(places, shape)
            }
            return .result(try items.taking(places, axis: 0))
        }
    }

    /// NumPy's names that are not here, with what to use instead.
    static let unsupported = [
        "bytes": "np.random.randint(0, 256, n)", "random_integers": "np.random.randint",
        "BitGenerator": "", "MT19937": "", "PCG64DXSM": "", "Philox": "", "SFC64": "",
        "SeedSequence": "", "get_bit_generator": "", "hypergeometric": "", "logseries": "", "negative_binomial": "",
        "noncentral_chisquare": "", "noncentral_f": "", "set_bit_generator": "", "vonmises": "", "wald": "", "zipf": "",
    ]

    private static func permutation(_ source: Source) -> NativeFunction {
        return NumPyFunction("permutation", "x", style: .cython) { arguments, interpreter in
            switch arguments[0] {
            case .int, .scalar:
                let count = try interpreter.integer(arguments[0])
                guard count >= 0 else { throw ArrayError.negativeDimension }
                return .array(try NDArray(integers: source.draw(interpreter) { try $0.permutation(count) }))
            default:
                let array = try arguments.array(0, interpreter)
                return .array(try source.draw(interpreter) { try $0.permutation(array) })
            }
        }
    }

    private static func shuffle(_ source: Source) -> NativeFunction {
        return NumPyFunction("shuffle", "x", style: .cython) { arguments, interpreter in
            switch arguments[0] {
            case .array(let array): try source.draw(interpreter) { try $0.shuffle(array) }
            case .list(let list):
                var elements = list.elements
                try source.draw(interpreter) { $0.shuffle(elements.count) { elements.swapAt($0, $1) } }
                list.elements = elements
            case .tuple, .string: throw Raised(.typeError, "'\(arguments[0].typeName)' object does not support item assignment")
            default: throw Raised(.typeError, "object of type '\(arguments[0].typeName)' has no len()")
            }
            return .none
        }
    }

    private static func getState(_ source: Source) -> NativeFunction {
        return NumPyFunction("get_state", "legacy=True", style: .cython) { _, interpreter in
            let state = source.own ?? interpreter.randomState
            let key = try NDArray(integers: state.generator.key.map { Int($0) }).asType(.uint32)
            return .tuple([
                .string("MT19937"), .array(key), .int(state.generator.position), .int(state.cachedGauss == nil ? 0 : 1), .float(state.cachedGauss ?? 0),
            ])
        }
    }

    private static func setState(_ source: Source) -> NativeFunction {
        return NumPyFunction("set_state", "state", style: .cython) { arguments, interpreter in
            let parts = try interpreter.elements(of: arguments[0])
            guard parts.count >= 3, interpreter.text(parts[0]) == "MT19937" else {
                throw Raised(.valueError, "state must be a dict or a tuple.")
            }
            let key = try interpreter.asArray(parts[1]).toInts().map { UInt32(truncatingIfNeeded: $0) }
            // From zeros come zeros only, and normal numbers are drawn until one is not: NumPy never comes back.
            guard key.dropFirst().contains(where: { $0 != 0 }) || (key.first ?? 0) >> 31 != 0 else {
                throw Raised(.valueError, "state must not be zero")
            }
            guard let generator = MersenneTwister(key: key, position: try interpreter.integer(parts[2])) else {
                throw Raised(.valueError, "state must be 624 longs")
            }
            var state = source.own ?? interpreter.randomState
            state.generator = generator
            state.cachedGauss = parts.count > 4 ? (try interpreter.truth(parts[3]) ? try interpreter.double(parts[4]) : nil) : nil
            if source.own != nil { source.own = state } else { interpreter.randomState = state }
            return .none
        }
    }
}

extension Value {
    var isText: Bool { if case .string = self { true } else { false } }
}

import BigInt
import NDArrays

/// `np.random.default_rng(seed)`: NumPy's newer generator, bit for bit, with the methods that courses use.
final class RandomGenerator: Object {
    /// `np.random.PCG64(seed)`: the bits, which several generators may share.
    final class Bits: Object {
        var state: PCG64 {
            get { own }
            _modify {
                willChange()
                yield &own
            }
        }
        private var own: PCG64
        init(_ state: PCG64) { own = state }
        static let type: TypeObject = TypeObject("numpy.random._pcg64.PCG64", construct: NumPyFunction("PCG64", "seed=None", style: .cython) { arguments, interpreter in
            .object(Bits(try RandomGenerator.seeded(arguments[0], interpreter)))
        })
        override package var type: TypeObject { Bits.type }
        override func saveContents(_ visit: (Value) -> Void) -> (() -> Void)? {
            let saved = state
            return { [self] in state = saved }
        }
    }

    let bits: Bits
    init(_ bits: Bits) { self.bits = bits }

    static let type: TypeObject = TypeObject("numpy.random._generator.Generator", construct: NumPyFunction("Generator", "bit_generator", style: .cython) { arguments, _ in
        guard let bits = arguments[0].object(as: Bits.self) else {
            throw Raised.notSupported("a Generator over \(arguments[0].typeName)", instead: "np.random.default_rng(seed)")
        }
        return .object(RandomGenerator(bits))
    }, methods: { type in
        for function in methods { type.define(function.name, .object(function)) }
    })

    override package var type: TypeObject { RandomGenerator.type }
    override func attribute(_ name: String, _ interpreter: Interpreter) throws -> Value? {
        if name == "bit_generator" { return .object(bits) }
        if RandomGenerator.refused.contains(name) { throw Raised.notSupported("\(name) of a Generator", instead: "np.random.RandomState(seed) has more distributions") }
        return nil
    }
    override func saveContents(_ visit: (Value) -> Void) -> (() -> Void)? { bits.saveContents(visit) }
    override func str(_ interpreter: Interpreter) -> String { "Generator(PCG64)" }
    override func repr(_ interpreter: Interpreter) -> String { "Generator(PCG64) at " + address(of: self).uppercased().replacing("0X", with: "0x") }

    private static let refused: Set = [
        "beta", "bytes", "chisquare", "dirichlet", "exponential", "f", "gamma", "geometric", "gumbel", "hypergeometric", "laplace", "logistic", "lognormal",
        "logseries", "multinomial", "multivariate_hypergeometric", "multivariate_normal", "negative_binomial", "noncentral_chisquare", "noncentral_f",
        "pareto", "permuted", "poisson", "power", "rayleigh", "spawn", "standard_cauchy", "standard_exponential", "standard_gamma", "standard_t",
        "triangular", "vonmises", "wald", "weibull", "zipf",
    ]

    // MARK: Seeds

    static func fill(_ module: ModuleObject) {
        module.define("Generator", .object(type))
        module.define("PCG64", .object(Bits.type))
        module.add("default_rng", "seed=None") { arguments, interpreter in
            if arguments[0].object(as: RandomGenerator.self) != nil { return arguments[0] }
            let bits = try arguments[0].object(as: Bits.self) ?? Bits(seeded(arguments[0], interpreter))
            return .object(RandomGenerator(bits))
        }
    }

    private static func seeded(_ value: Value, _ interpreter: Interpreter) throws -> PCG64 {
        if case .none = value { return PCG64(entropy: (0..<4).map { _ in UInt32.random(in: 0 ... .max) }) }
        return PCG64(entropy: try words(value, interpreter))
    }

    /// The 32-bit words of a seed, lowest first.
    private static func words(_ value: Value, _ interpreter: Interpreter) throws -> [UInt32] {
        switch value {
        case .list, .tuple, .array: return try interpreter.elements(of: value).flatMap { try words($0, interpreter) }
        case .scalar(let scalar) where !scalar.dtype.isFloating: return try words(.int(scalar.asInt), interpreter)
        default:
            guard var rest = value.bigInt else {
                throw Raised(.typeError, "SeedSequence expects int or sequence of ints for entropy not \(try interpreter.str(value))")
            }
            guard rest >= 0 else { throw Raised(.valueError, "expected non-negative integer") }
            var words: [UInt32] = []
            repeat {
                words.append(UInt32(truncatingIfNeeded: rest))
                rest >>= 32
            } while rest != 0
            return words
        }
    }

    // MARK: Methods

    private static func method(
        _ name: String, _ signature: String, _ body: @escaping @Sendable (inout PCG64, BoundArguments, Interpreter) throws -> Value
    ) -> NativeFunction {
        NumPyFunction(name, "self, " + signature, style: .cython) { arguments, interpreter in
            guard let bits = arguments[0].object(as: RandomGenerator.self)?.bits else {
                throw Raised(.typeError, "descriptor '\(name)' requires a 'Generator' object but received a '\(arguments[0].typeName)'")
            }
            return try body(&bits.state, arguments, interpreter)
        }
    }

    /// A parameter that NumPy also takes as an array, with a number for each draw.
    private static func number(_ arguments: BoundArguments, _ index: Int, _ name: String, _ interpreter: Interpreter) throws -> Double {
        let array = try interpreter.asArray(arguments[index], dtype: .float64)
        guard array.rank == 0 else { throw Raised.notSupported("an array of \(name) for a Generator", instead: "scale the draws of rng.standard_normal or rng.random") }
        return array.first.asDouble
    }

    private static func shape(_ arguments: BoundArguments, _ index: Int, _ interpreter: Interpreter) throws -> Shape? {
        try RandomFunctions.size(arguments.slots[index], interpreter)
    }

    private static let methods: [NativeFunction] = [
        method("random", "size=None, dtype=np.float64, out=None") { state, arguments, interpreter in
            let dtype = try arguments.dtype(2, interpreter) ?? .float64, shape = try shape(arguments, 1, interpreter)
            guard dtype.isFloating else { throw Raised(.typeError, "Unsupported dtype dtype('\(dtype.name)') for random") }
            try refuseOut(arguments, 3)
            return RandomFunctions.single(try state.uniform(shape ?? [], dtype: dtype), shape)
        },
        method("uniform", "low=0.0, high=1.0, size=None") { state, arguments, interpreter in
            let (low, high) = (try number(arguments, 1, "bounds", interpreter), try number(arguments, 2, "bounds", interpreter))
            guard (high - low).isFinite else { throw Raised(.overflowError, "high - low range exceeds valid bounds") }
            let shape = try shape(arguments, 3, interpreter)
            return RandomFunctions.single(try state.uniform(low: low, high: high, shape ?? []), shape)
        },
        method("standard_normal", "size=None, dtype=np.float64, out=None") { state, arguments, interpreter in
            let dtype = try arguments.dtype(2, interpreter) ?? .float64, shape = try shape(arguments, 1, interpreter)
            guard dtype.isFloating else { throw Raised(.typeError, "Unsupported dtype dtype('\(dtype.name)') for standard_normal") }
            guard dtype == .float64 else { throw Raised.notSupported("rng.standard_normal with float32", instead: "rng.standard_normal(size).astype(np.float32)") }
            try refuseOut(arguments, 3)
            return RandomFunctions.single(try state.standardNormal(shape ?? []), shape)
        },
        method("normal", "loc=0.0, scale=1.0, size=None") { state, arguments, interpreter in
            let (mean, deviation) = (try number(arguments, 1, "means", interpreter), try number(arguments, 2, "deviations", interpreter))
            let shape = try shape(arguments, 3, interpreter)
            return RandomFunctions.single(try state.normal(mean: mean, deviation: deviation, shape ?? []), shape)
        },
        method("binomial", "n, p, size=None") { state, arguments, interpreter in
            let trials = try interpreter.integer(arguments[1]), probability = try number(arguments, 2, "probabilities", interpreter)
            let shape = try shape(arguments, 3, interpreter)
            return RandomFunctions.single(try state.binomial(trials: trials, probability: probability, shape ?? []), shape)
        },
        method("integers", "low, high=None, size=None, dtype=np.int64, endpoint=False", integers),
        method("choice", "a, size=None, replace=True, p=None, axis=0, shuffle=True", choice),
        method("shuffle", "x, axis=0", shuffle),
        method("permutation", "x, axis=0", permutation),
    ]

    private static func refuseOut(_ arguments: BoundArguments, _ index: Int) throws {
        if arguments.optional(index) != nil { throw Raised.notSupported("out= of a Generator", instead: "x[...] = rng.random(x.shape)") }
    }

    private static func integers(_ state: inout PCG64, _ arguments: BoundArguments, _ interpreter: Interpreter) throws -> Value {
        func bound(_ value: Value) throws -> Int {
            let array = try interpreter.asArray(value)
            guard array.rank == 0 else { throw Raised.notSupported("arrays of bounds for rng.integers", instead: "np.random.randint takes them") }
            return array.dtype.isFloating ? try interpreter.integer(interpreter.truncated(array.first.asDouble)) : array.first.asInt
        }
        let isAbove = arguments.optional(2) != nil
        let low = isAbove ? try bound(arguments[1]) : 0, high = try bound(arguments[isAbove ? 2 : 1])
        let isClosed = try arguments.flag(5, interpreter)
        let dtype = try arguments.dtype(4, interpreter) ?? .int64
        guard [.int64, .int32].contains(dtype) else { throw Raised.notSupported("rng.integers with dtype \(dtype.name)", instead: ".astype of what rng.integers gives") }
        guard isClosed ? low <= high : low < high else {
            throw Raised(.valueError, isAbove ? (isClosed ? "low > high" : "low >= high") : (isClosed ? "high < 0" : "high <= 0"))
        }
        let shape = try shape(arguments, 3, interpreter)
        let array = try state.integers(low: low, through: isClosed ? high : high - 1, shape ?? [], dtype: dtype)
        // One number has NumPy's type, unless Python's was asked for.
        if shape == nil, arguments[4].object(as: TypeObject.self) !== Types.int { return .scalar(array.first) }
        return RandomFunctions.single(array, shape)
    }

    private static func choice(_ state: inout PCG64, _ arguments: BoundArguments, _ interpreter: Interpreter) throws -> Value {
        let shape = try shape(arguments, 2, interpreter), isEmpty = shape?.checkedElementCount == 0
        guard case .int(0) = arguments[5] else { throw Raised.notSupported("axis= of rng.choice", instead: "a[:, rng.choice(a.shape[1], n)]") }
        var items: NDArray?, texts: TextArrayObject?, count = 0
        switch arguments[1] {
        case .list, .tuple, .array, .object:
            texts = try TextArrayObject.words(arguments[1], interpreter)
            let array = texts == nil ? try interpreter.asArray(arguments[1]) : nil
            if let array, array.rank == 0 { count = array.first.asInt } else { (items, count) = (array, texts?.shape.first ?? array?.shape.first ?? 0) }
            if count == 0, !isEmpty { throw Raised(.valueError, "a cannot be empty unless no samples are taken") }
        case .int, .bool, .scalar:
            count = try interpreter.integer(arguments[1])
            if count <= 0, !isEmpty { throw Raised(.valueError, "a must be a positive integer unless no samples are taken") }
        default:
            throw Raised(.valueError, "a must be a sequence or an integer, not \(try interpreter.repr(.object(arguments[1].type)))")
        }
        let weights = try arguments.optional(4).map { try interpreter.asArray($0, dtype: .float64) }
        if let weights, weights.rank != 1 { throw Raised(.valueError, "p must be 1-dimensional") }
        let replacing = try arguments.flag(3, interpreter), shuffling = try arguments.flag(6, interpreter)
        let places: NDArray
        do {
            places = try state.choice(count, shape, replacing: replacing, probabilities: weights?.toDoubles(), shuffling: shuffling)
        } catch let error as ArrayError {
            throw message(error).map { Raised(.valueError, $0) } ?? error
        }
        if let texts { return try texts.taking(places) }
        guard let items else { return RandomFunctions.single(places, shape) }
        return .result(try items.taking(places, axis: 0))
    }

    /// What a Generator says otherwise than the legacy functions.
    private static func message(_ error: ArrayError) -> String? {
        guard case .argument(let problem) = error else { return nil }
        return switch problem {
        case .choiceProbabilitySize: "a and p must have same size"
        case .choiceSum: "Probabilities do not sum to 1. See Notes section of docstring for more information."
        case .choiceNegative: "Probabilities are not non-negative"
        case .nonFiniteProbability: "Probabilities contain NaN"
        case .choiceReplace: "Cannot take a larger sample than population when replace is False"
        default: nil
        }
    }

    private static func firstAxis(_ value: Value, _ name: String) throws {
        guard case .int(0) = value else { throw Raised.notSupported("axis= of rng.\(name)", instead: "a[:, rng.permutation(a.shape[1])]") }
    }

    private static func shuffle(_ state: inout PCG64, _ arguments: BoundArguments, _ interpreter: Interpreter) throws -> Value {
        try firstAxis(arguments[2], "shuffle")
        switch arguments[1] {
        case .array(let array):
            try array.shuffle { try state.permutation($0) }
        case .list(let list):
            var elements = list.elements
            try state.shuffle(elements.count) { elements.swapAt($0, $1) }
            list.elements = elements
        case .tuple, .string: throw Raised(.typeError, "'\(arguments[1].typeName)' object does not support item assignment")
        default: throw Raised(.typeError, "object of type '\(arguments[1].typeName)' has no len()")
        }
        return .none
    }

    private static func permutation(_ state: inout PCG64, _ arguments: BoundArguments, _ interpreter: Interpreter) throws -> Value {
        try firstAxis(arguments[2], "permutation")
        switch arguments[1] {
        case .int, .bool: return .array(try NDArray(integers: state.permutation(interpreter.integer(arguments[1]))))
        case .scalar(let scalar) where !scalar.dtype.isFloating: return .array(try NDArray(integers: state.permutation(scalar.asInt)))
        default:
            let array = try arguments.array(1, interpreter)
            guard array.rank > 0 else { throw ArrayError.axisOutOfBounds(axis: 0, rank: 0) }
            return .array(try array.taking(state.permutation(array.shape[0]), axis: 0))
        }
    }
}

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif
import NDArrays

/// The distributions of `np.random`: their parameters, what these must be, and the draw of one number.
enum Distributions {
    /// What a parameter must be, with NumPy's words where it is not.
    enum Rule: Sendable {
        case any, notNegative, positive, share, positiveShare

        func problem(_ name: String, _ value: Double) -> String? {
            switch self {
            case .any: nil
            case .notNegative: value < 0 || value == 0 && value.sign == .minus ? "\(name) < 0" : nil
            case .positive: value <= 0 ? "\(name) <= 0" : nil
            case .share: value >= 0 && value <= 1 ? nil : "\(name) < 0, \(name) > 1 or \(name) is NaN"
            case .positiveShare: value > 0 && value <= 1 ? nil : "\(name) <= 0, \(name) > 1 or \(name) contains NaNs"
            }
        }
    }

    struct Entry: Sendable {
        let name: String
        let parameters: [(name: String, text: String, rule: Rule)]
        let isCount: Bool
        let draw: @Sendable (inout RandomState, [Double]) -> Double

        /// - Parameter parameters: as in a signature, each with the letter of its rule: `loc=0.0:a`.
        init(_ name: String, _ parameters: String, isCount: Bool = false, _ draw: @escaping @Sendable (inout RandomState, [Double]) -> Double) {
            self.name = name
            self.parameters = parameters.split(separator: " ").map { part in
                let sides = part.split(separator: ":")
                let rule: Rule = switch sides[1] { case "n": .notNegative; case "p": .positive; case "s": .share; case "g": .positiveShare; default: .any }
                return (String(sides[0].split(separator: "=")[0]), String(sides[0]), rule)
            }
            self.isCount = isCount
            self.draw = draw
        }
    }

    static let all: [Entry] = [
        Entry("uniform", "low=0.0:a high=1.0:a") { $1[0] + ($1[1] - $1[0]) * $0.generator.nextDouble() },
        Entry("normal", "loc=0.0:a scale=1.0:n") { $1[0] + $1[1] * $0.nextGauss() },
        Entry("exponential", "scale=1.0:n") { $1[0] * $0.nextExponential() },
        Entry("standard_gamma", "shape:n") { $0.nextGamma($1[0]) },
        Entry("gamma", "shape:n scale=1.0:n") { $1[1] * $0.nextGamma($1[0]) },
        Entry("beta", "a:p b:p") { $0.nextBeta($1[0], $1[1]) },
        Entry("chisquare", "df:p") { 2 * $0.nextGamma($1[0] / 2) },
        Entry("f", "dfnum:p dfden:p") { state, p in
            let above = 2 * state.nextGamma(p[0] / 2) * p[1]
            return above / (2 * state.nextGamma(p[1] / 2) * p[0])
        },
        Entry("standard_t", "df:p") { $0.nextStudent($1[0]) },
        Entry("laplace", "loc=0.0:a scale=1.0:n") { $0.nextLaplace($1[0], $1[1]) },
        Entry("gumbel", "loc=0.0:a scale=1.0:n") { $0.nextGumbel($1[0], $1[1]) },
        Entry("logistic", "loc=0.0:a scale=1.0:n") { $0.nextLogistic($1[0], $1[1]) },
        Entry("lognormal", "mean=0.0:a sigma=1.0:n") { exp($1[0] + $1[1] * $0.nextGauss()) },
        Entry("rayleigh", "scale=1.0:n") { $1[0] * (-2 * log1p(-$0.generator.nextDouble())).squareRoot() },
        Entry("weibull", "a:n") { $1[0] == 0 ? 0 : pow($0.nextExponential(), 1 / $1[0]) },
        Entry("pareto", "a:p") { exp($0.nextExponential() / $1[0]) - 1 },
        Entry("power", "a:p") { pow(1 - exp(-$0.nextExponential()), 1 / $1[0]) },
        Entry("triangular", "left:a mode:a right:a") { $0.nextTriangular($1[0], $1[1], $1[2]) },
        Entry("poisson", "lam=1.0:n", isCount: true) { $0.nextPoisson($1[0]) },
        Entry("geometric", "p:g", isCount: true) { $0.nextGeometric($1[0]) },
        Entry("binomial", "n:n p:s", isCount: true) { $0.nextBinomial($1[0], $1[1]) },
    ]

    static func functions(_ source: RandomFunctions.Source) -> [NativeFunction] {
        var list = all.map { entry -> NativeFunction in
            let signature = (entry.parameters.map(\.text) + ["size=None"]).joined(separator: ", ")
            return NumPyFunction(entry.name, signature, style: .cython) { arguments, interpreter in
                try draw(entry, arguments, source, interpreter)
            }
        }
        for (name, draw) in [
            ("standard_exponential", { @Sendable (state: inout RandomState) in state.nextExponential() }),
            ("standard_cauchy", { @Sendable (state: inout RandomState) in state.nextGauss() / state.nextGauss() }),
        ] {
            list.append(NumPyFunction(name, "size=None", style: .cython) { arguments, interpreter in
                let shape = try RandomFunctions.size(arguments.slots[0], interpreter)
                let array = try source.draw(interpreter) { try $0.drawn([], shape ?? [], dtype: .float64) { state, _ in draw(&state) } }
                return RandomFunctions.single(array, shape)
            })
        }
        return list + [multinomial(source), dirichlet(source), multivariateNormal(source)]
    }

    private static func draw(_ entry: Entry, _ arguments: BoundArguments, _ source: RandomFunctions.Source, _ interpreter: Interpreter) throws -> Value {
        if let value = try single(entry, arguments, source, interpreter) { return value }
        let count = entry.parameters.count
        var arrays: [NDArray] = []
        for index in 0..<count {
            var array = try interpreter.asArray(arguments[index])
            if entry.name == "binomial", index == 0, array.dtype.isFloating {
                // Python's own numbers are cut, an array is not.
                if case .array = arguments[index] {
                    throw Raised(.typeError, "Cannot cast array data from dtype('float64') to dtype('int64') according to the rule 'safe'")
                }
                if array.toDoubles().contains(where: \.isNaN) { throw Raised(.valueError, "cannot convert float NaN to integer") }
                array = try array.asType(.int64)
            }
            arrays.append(try array.asType(.float64))
        }
        let given = try RandomFunctions.size(arguments.slots[count], interpreter)
        let isSingle = arrays.allSatisfy { $0.rank == 0 }
        try check(entry, arrays)
        let broadcast = try Shape.broadcast(arrays.map(\.shape))
        if let given, !isSingle, Shape.broadcast(given, broadcast) != given {
            let index = arrays.firstIndex { Shape.broadcast(given, $0.shape) == nil } ?? 0
            guard Shape.broadcast(given, arrays[index].shape) == nil else {
                throw Raised(.valueError, "Output size \(given) is not compatible with broadcast dimensions of inputs \(broadcast).")
            }
            throw Raised(.valueError, "shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between arg 0 with shape \(given) "
                + "and arg \(index + 1) with shape \(arrays[index].shape).")
        }
        let result = try source.draw(interpreter) {
            try $0.drawn(arrays, given ?? broadcast, dtype: entry.isCount ? .int64 : .float64, entry.draw)
        }
        return isSingle ? RandomFunctions.single(result, given) : .array(result)
    }

    /// `np.random.uniform(-1, 1)`: one number from plain ones needs no arrays; nil where there is more to it.
    private static func single(_ entry: Entry, _ arguments: BoundArguments, _ source: RandomFunctions.Source, _ interpreter: Interpreter) throws -> Value? {
        guard ["uniform", "normal"].contains(entry.name), arguments.optional(2) == nil else { return nil }
        var numbers: [Double] = []
        for index in 0..<2 {
            switch arguments[index] {
            case .float(let number): numbers.append(number)
            case .int(let number): numbers.append(Double(number))
            default: return nil
            }
            guard entry.parameters[index].rule.problem("", numbers[index]) == nil else { return nil }
        }
        guard (numbers[1] - numbers[0]).isFinite || entry.name == "normal" else { return nil }
        return .float(try source.draw(interpreter) { entry.draw(&$0, numbers) })
    }

    private static func check(_ entry: Entry, _ arrays: [NDArray]) throws {
        for (parameter, array) in zip(entry.parameters, arrays) {
            for value in array.toDoubles() {
                if let problem = parameter.rule.problem(parameter.name, value) { throw Raised(.valueError, problem) }
                if entry.name == "poisson" {
                    if value.isNaN { throw Raised(.valueError, "lam < 0 or lam is NaN") }
                    if value > 9.223372006484771e18 { throw Raised(.valueError, "lam value too large") }
                }
            }
        }
        switch entry.name {
        case "uniform":
            let range = try arrays[1] - arrays[0]
            guard range.toDoubles().allSatisfy(\.isFinite) else { throw ArrayError.argument(.rangeOverflow) }
        case "triangular":
            let (left, mode, right) = (arrays[0].toDoubles(), arrays[1].toDoubles(), arrays[2].toDoubles())
            guard left.count == 1, mode.count == 1, right.count == 1 else { break }
            if left[0] > mode[0] { throw Raised(.valueError, "left > mode") }
            if mode[0] > right[0] { throw Raised(.valueError, "mode > right") }
            if left[0] == right[0] { throw Raised(.valueError, "left == right") }
        case "binomial":
            guard arrays[0].toDoubles().allSatisfy({ $0 < 0x1p62 }) else { throw Raised(.valueError, "n is too large") }
        default: break
        }
    }

    // MARK: Several numbers at once

    private static func multinomial(_ source: RandomFunctions.Source) -> NativeFunction {
        NumPyFunction("multinomial", "n, pvals, size=None", style: .cython) { arguments, interpreter in
            let trials = try interpreter.integer(arguments[0])
            let shares = try interpreter.asArray(arguments[1], dtype: .float64).toDoubles()
            guard trials >= 0 else { throw Raised(.valueError, "n < 0") }
            guard !shares.isEmpty else { throw Raised(.valueError, "pvals must be a 1-d array with at least one element") }
            guard shares.allSatisfy({ $0 >= 0 && $0 <= 1 }) else { throw Raised(.valueError, "pvals < 0, pvals > 1 or pvals contains NaNs") }
            guard shares.dropLast().reduce(0, +) <= 1 + 1e-12 else { throw Raised(.valueError, "sum(pvals[:-1]) > 1.0") }
            return try rows(arguments.slots[2], shares.count, .int64, source, interpreter) { state, row in
                for (index, count) in state.multinomial(trials, shares).enumerated() { try row.setElement(at: [index], Scalar(count)) }
            }
        }
    }

    private static func dirichlet(_ source: RandomFunctions.Source) -> NativeFunction {
        NumPyFunction("dirichlet", "alpha, size=None", style: .cython) { arguments, interpreter in
            let alpha = try interpreter.asArray(arguments[0], dtype: .float64).toDoubles()
            guard alpha.allSatisfy({ $0 > 0 }) else { throw Raised(.valueError, "alpha <= 0") }
            return try rows(arguments.slots[1], alpha.count, .float64, source, interpreter) { state, row in
                var values: [Double] = []
                for share in alpha { values.append(state.nextGamma(share)) }
                let inverse = 1 / values.reduce(0, +)
                for (index, value) in values.enumerated() { try row.setElement(at: [index], Scalar(value * inverse)) }
            }
        }
    }

    /// With a diagonal covariance only: else the signs of singular vectors decide, which are a matter of LAPACK's.
    private static func multivariateNormal(_ source: RandomFunctions.Source) -> NativeFunction {
        NumPyFunction("multivariate_normal", "mean, cov, size=None, check_valid='warn', tol=1e-8", style: .cython) { arguments, interpreter in
            let mean = try interpreter.asArray(arguments[0], dtype: .float64), covariance = try interpreter.asArray(arguments[1], dtype: .float64)
            guard mean.rank == 1 else { throw Raised(.valueError, "mean must be 1 dimensional") }
            guard covariance.rank == 2, covariance.shape[0] == covariance.shape[1] else { throw Raised(.valueError, "cov must be 2 dimensional and square") }
            let n = mean.count
            guard covariance.shape[0] == n else { throw Raised(.valueError, "mean and cov must have same length") }
            let variances = try covariance.diagonal().toDoubles()
            let others = try (covariance - covariance.diagonal().diagonal()).toDoubles()
            let isOrdered = Set(variances).count == n || Set(variances).count == 1
            guard others.allSatisfy({ $0 == 0 }), variances.allSatisfy({ $0 >= 0 }), isOrdered else {
                throw Raised.notSupported("np.random.multivariate_normal with this covariance", instead: "mean + np.random.randn(k, n) @ np.linalg.cholesky(cov).T draws from the same distribution")
            }
            let order = variances.indices.sorted { (variances[$1], $0) < (variances[$0], $1) }, center = mean.toDoubles()
            return try rows(arguments.slots[2], n, .float64, source, interpreter) { state, row in
                for index in order {
                    try row.setElement(at: [index], Scalar(state.nextGauss() * variances[index].squareRoot() + center[index]))
                }
            }
        }
    }

    /// As many rows as `size` asks for, each filled by `fill`.
    private static func rows(
        _ size: Value?, _ width: Int, _ dtype: DType, _ source: RandomFunctions.Source, _ interpreter: Interpreter,
        _ fill: (inout RandomState, NDArray) throws -> Void
    ) throws -> Value {
        let outer = try RandomFunctions.size(size, interpreter) ?? []
        guard outer.count < Shape.maximumRank else { throw ArrayError.tooManyAxes(outer.count + 1) }
        let result = try NDArray(zeros: Shape(Array(outer) + [width]), dtype: dtype)
        let table = try result.reshaped([outer.elementCount, width])
        try source.draw(interpreter) { state in
            for row in 0..<outer.elementCount {
                try interpreter.checkInterruption()
                try fill(&state, table.selecting(row, axis: 0))
            }
        }
        return .array(result)
    }
}

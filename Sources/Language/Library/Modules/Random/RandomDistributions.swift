#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The real-valued distributions of Python's `random`.
enum RandomDistributions {
    static func functions(of source: RandomSource) -> [NativeFunction] {
        [
            NativeFunction("random", "", owner: "Random") { _, interpreter in .float(source.next(interpreter)) },
            NativeFunction("uniform", "a, b", owner: "random") { arguments, interpreter in
                let width = try interpreter.binary(.subtract, arguments[1], arguments[0])
                return try interpreter.binary(.add, arguments[0], interpreter.binary(.multiply, width, .float(source.next(interpreter))))
            },
            NativeFunction("triangular", "low=0.0, high=1.0, mode=None", owner: "random") { arguments, interpreter in
                var u = source.next(interpreter)
                var (low, high) = (try interpreter.real(arguments[0]), try interpreter.real(arguments[1]))
                if high == low, arguments.optional(2) != nil { return arguments[0] }
                var c = try arguments.optional(2).map { (try interpreter.real($0) - low) / (high - low) } ?? 0.5
                if u > c { (u, c, low, high) = (1 - u, 1 - c, high, low) }
                return .float(low + (high - low) * (u * c).squareRoot())
            },
            NativeFunction("gauss", "mu=0.0, sigma=1.0", owner: "random") { arguments, interpreter in
                try scaled(gauss(source, interpreter), arguments, interpreter)
            },
            NativeFunction("normalvariate", "mu=0.0, sigma=1.0", owner: "random") { arguments, interpreter in
                try scaled(normal(source, interpreter), arguments, interpreter)
            },
            NativeFunction("lognormvariate", "mu, sigma", owner: "random") { arguments, interpreter in
                let x = try interpreter.real(scaled(normal(source, interpreter), arguments, interpreter))
                let result = exp(x)
                guard result.isFinite || !x.isFinite else { throw Raised(.overflowError, "math range error") }
                return .float(result)
            },
            NativeFunction("expovariate", "lambd", owner: "random") { arguments, interpreter in
                try interpreter.binary(.divide, .float(-log(1 - source.next(interpreter))), arguments[0])
            },
            NativeFunction("vonmisesvariate", "mu, kappa", owner: "random") { arguments, interpreter in
                .float(try vonMises(interpreter.real(arguments[0]), interpreter.real(arguments[1]), source, interpreter))
            },
            NativeFunction("gammavariate", "alpha, beta", owner: "random") { arguments, interpreter in
                .float(try gamma(interpreter.real(arguments[0]), interpreter.real(arguments[1]), source, interpreter))
            },
            NativeFunction("betavariate", "alpha, beta", owner: "random") { arguments, interpreter in
                let (alpha, beta) = (try interpreter.real(arguments[0]), try interpreter.real(arguments[1]))
                let y = try gamma(alpha, 1, source, interpreter)
                return .float(y == 0 ? 0 : y / (y + (try gamma(beta, 1, source, interpreter))))
            },
            NativeFunction("paretovariate", "alpha", owner: "random") { arguments, interpreter in
                let u: Value = .float(1 - source.next(interpreter))
                return try interpreter.binary(.power, u, interpreter.binary(.divide, .float(-1), arguments[0]))
            },
            NativeFunction("weibullvariate", "alpha, beta", owner: "random") { arguments, interpreter in
                let u: Value = .float(-log(1 - source.next(interpreter)))
                return try interpreter.binary(.multiply, arguments[0], interpreter.binary(.power, u, interpreter.binary(.divide, .float(1), arguments[1])))
            },
        ]
    }

    /// `mu + z * sigma`.
    private static func scaled(_ z: Double, _ arguments: BoundArguments, _ interpreter: Interpreter) throws -> Value {
        try interpreter.binary(.add, arguments[0], interpreter.binary(.multiply, .float(z), arguments[1]))
    }

    /// A standard normal number; every other one is the second of a pair.
    private static func gauss(_ source: RandomSource, _ interpreter: Interpreter) -> Double {
        var state = source.state(interpreter)
        defer { source.setState(state, interpreter) }
        if let kept = state.cachedGauss {
            state.cachedGauss = nil
            return kept
        }
        let angle = state.generator.nextDouble() * (2 * Double.pi)
        let radius = (-2 * log(1 - state.generator.nextDouble())).squareRoot()
        state.cachedGauss = sin(angle) * radius
        return cos(angle) * radius
    }

    /// Kinderman and Monahan's ratio of uniform numbers.
    private static func normal(_ source: RandomSource, _ interpreter: Interpreter) throws -> Double {
        let magic = 4 * exp(-0.5) / 2.0.squareRoot()
        while true {
            try interpreter.checkInterruption()
            let u1 = source.next(interpreter), u2 = 1 - source.next(interpreter)
            let z = magic * (u1 - 0.5) / u2
            if z * z / 4 <= -log(u2) { return z }
        }
    }

    private static func gamma(_ alpha: Double, _ beta: Double, _ source: RandomSource, _ interpreter: Interpreter) throws -> Double {
        if alpha <= 0 || beta <= 0 { throw Raised(.valueError, "gammavariate: alpha and beta must be > 0.0") }
        if alpha == 1 { return -log(1 - source.next(interpreter)) * beta }
        if alpha > 1 { return try chengGamma(alpha, source, interpreter) * beta }
        // Kennedy and Gentle's algorithm GS.
        while true {
            try interpreter.checkInterruption()
            let u = source.next(interpreter)
            let b = (M_E + alpha) / M_E
            let p = b * u
            let x = p <= 1 ? pow(p, 1 / alpha) : -log((b - p) / alpha)
            let u1 = source.next(interpreter)
            if p > 1 ? u1 <= pow(x, alpha - 1) : u1 <= exp(-x) { return x * beta }
        }
    }

    /// Cheng's algorithm for alpha above 1.
    private static func chengGamma(_ alpha: Double, _ source: RandomSource, _ interpreter: Interpreter) throws -> Double {
        let inverse = (2 * alpha - 1).squareRoot()
        let b = alpha - log(4), c = alpha + inverse
        while true {
            try interpreter.checkInterruption()
            let u1 = source.next(interpreter)
            guard 1e-7 < u1, u1 < 0.9999999 else { continue }
            let u2 = 1 - source.next(interpreter)
            let v = log(u1 / (1 - u1)) / inverse
            let x = alpha * exp(v)
            let z = u1 * u1 * u2
            let r = b + c * v - x
            if r + (1 + log(4.5)) - 4.5 * z >= 0 || r >= log(z) { return x }
        }
    }

    /// Fisher's algorithm on the circle.
    private static func vonMises(_ mu: Double, _ kappa: Double, _ source: RandomSource, _ interpreter: Interpreter) throws -> Double {
        if kappa <= 1e-6 { return 2 * Double.pi * source.next(interpreter) }
        let s = 0.5 / kappa
        let r = s + (1 + s * s).squareRoot()
        while true {
            try interpreter.checkInterruption()
            let z = cos(Double.pi * source.next(interpreter))
            let d = z / (r + z)
            let u = source.next(interpreter)
            guard u < 1 - d * d || u <= (1 - d) * exp(d) else { continue }
            let q = 1 / r
            let f = (q + z) / (1 + q * z)
            let angle = source.next(interpreter) > 0.5 ? mu + acos(f) : mu - acos(f)
            return interpreter.floorDivide(angle, 2 * Double.pi).1
        }
    }
}

import NDArrays

/// `np.linalg`: norms, systems of equations, decompositions whose signs are those of LAPACK.
enum LinearAlgebra {
    static func module() -> ModuleObject {
        let module = ModuleObject("numpy.linalg")
        module.add("norm", "x, ord=None, axis=None, keepdims=False") { arguments, interpreter in
            try norm(arguments.array(0, interpreter), arguments.optional(1), arguments.axes(2, interpreter), arguments.flag(3, interpreter), interpreter)
        }
        systems(module)
        decompositions(module)
        products(module)
        module.define("LinAlgError", .object(error))
        module.missing = { name in
            "np.linalg.\(name) is not supported by lstm-repl" + (others[name].map { "; " + $0 } ?? "")
        }
        return module
    }

    private static let others = [
        "eig": "np.linalg.eigvals gives the eigenvalues", "eigh": "np.linalg.eigvalsh gives the eigenvalues",
    ]

    static let error: TypeObject = TypeObject("numpy.linalg.LinAlgError", [.valueError])

    // MARK: Matrices and stacks of them

    /// The floats of a matrix or of a stack of them.
    private static func matrices(_ value: Value, isSquare: Bool = true, _ interpreter: Interpreter) throws -> NDArray {
        let array = try interpreter.floating(interpreter.asArray(value))
        guard array.rank >= 2 else {
            throw Raised(error, "\(array.rank)-dimensional array given. Array must be at least two-dimensional")
        }
        guard !isSquare || array.shape[array.rank - 1] == array.shape[array.rank - 2] else {
            throw Raised(error, "Last 2 dimensions of the array must be square")
        }
        return array
    }

    /// `body` of every matrix of a stack, stacked again; the type is that of the input.
    private static func map(_ stack: NDArray, _ body: (NDArray) throws -> NDArray) throws -> NDArray {
        if stack.rank == 2 { return try body(stack.asType(.float64)).asType(stack.dtype) }
        let outer = Shape(stack.shape.dropLast(2))
        let parts = try (0..<outer.elementCount).map { place -> NDArray in
            let index = NDArray.indices(ofElement: place, in: outer)
            guard case .array(let matrix) = try stack.indexed(index.map { IndexItem.integer($0) } + [.all, .all]) else { return stack }
            return try body(matrix.asType(.float64)).asType(stack.dtype)
        }
        guard let first = parts.first else { return try NDArray(zeros: stack.shape, dtype: stack.dtype) }
        guard outer.count + first.rank <= Shape.maximumRank else { throw ArrayError.tooManyAxes(outer.count + first.rank) }
        return try NDArray.stack(parts).reshaped(Shape(Array(outer) + Array(first.shape)))
    }

    private static func scalar(_ value: Double) throws -> NDArray { try NDArray(Scalar(value)) }

    // MARK: Systems of equations

    private static func systems(_ module: ModuleObject) {
        module.add("det", "a") { arguments, interpreter in
            .result(try map(matrices(arguments[0], interpreter)) { try scalar(LinearSystem.determinant($0)) })
        }
        module.add("slogdet", "a") { arguments, interpreter in
            let stack = try matrices(arguments[0], interpreter)
            let signs = try map(stack) { try scalar(LinearSystem.logDeterminant($0).sign) }
            let logarithms = try map(stack) { try scalar(LinearSystem.logDeterminant($0).logarithm) }
            return .object(NamedResult("SlogdetResult", [("sign", .result(signs)), ("logabsdet", .result(logarithms))]))
        }
        module.add("inv", "a") { arguments, interpreter in
            .array(try map(matrices(arguments[0], interpreter)) { try LinearSystem.solve($0, NDArray.eye($0.shape[0])) })
        }
        module.add("solve", "a, b") { arguments, interpreter in
            let a = try matrices(arguments[0], interpreter), b = try interpreter.floating(arguments.array(1, interpreter))
            guard a.rank == 2, b.rank <= 2 else { throw Raised.notSupported("np.linalg.solve of stacks of matrices") }
            let n = a.shape[0], isVector = b.rank == 1
            guard b.rank > 0, b.shape[0] == n else {
                throw Raised(.valueError, "\(isVector ? "solve1" : "solve"): Input operand 1 has a mismatch in its core dimension 0, with gufunc signature "
                    + "\(isVector ? "(m,m),(m)->(m)" : "(m,m),(m,n)->(m,n)") (size \(b.shape.first ?? 1) is different from \(n))")
            }
            let x = try LinearSystem.solve(a.asType(.float64), (isVector ? b.reshaped([n, 1]) : b).asType(.float64))
            let typed = try x.asType(DType.promoted(a.dtype, b.dtype))
            return .array(isVector ? try typed.reshaped([n]) : typed)
        }
        module.add("lstsq", "a, b, rcond=None") { arguments, interpreter in
            let a = try interpreter.floating(arguments.array(0, interpreter)).asType(.float64)
            let b = try interpreter.floating(arguments.array(1, interpreter)).asType(.float64)
            guard a.rank == 2 else { throw Raised(error, "\(a.rank)-dimensional array given. Array must be two-dimensional") }
            guard b.rank == 1 || b.rank == 2, b.shape[0] == a.shape[0] else { throw Raised(error, "Incompatible dimensions") }
            let (m, n) = (a.shape[0], a.shape[1])
            let cutoff = try arguments.optional(2).map(interpreter.double) ?? Double(max(m, n)) * .ulpOfOne
            let solution = try LinearSystem.leastSquares(a, b, cutoff: cutoff)
            var residuals = try NDArray(zeros: [0])
            if solution.rank == n, m > n {
                let gap = try interpreter.apply(.subtract, b, NDArray.dot(a, solution.x, flags: &interpreter.pendingFlags))
                residuals = try interpreter.reduced(.sum, interpreter.apply(.multiply, gap, gap), axis: 0).withRank(atLeast: 1)
            }
            return .tuple([
                .array(solution.x), .array(residuals), .scalar(Scalar(solution.rank).cast(to: .int32)), .array(try NDArray(solution.singularValues)),
            ])
        }
        module.add("pinv", "a, rcond=None, hermitian=False, *, rtol?") { arguments, interpreter in
            let cutoff = try (arguments.optional(1) ?? arguments.optional(3)).map(interpreter.double) ?? 1e-15
            return .array(try map(matrices(arguments[0], isSquare: false, interpreter)) {
                try LinearSystem.leastSquares($0, NDArray.eye($0.shape[0]), cutoff: cutoff).x
            })
        }
    }

    // MARK: Decompositions

    private static func decompositions(_ module: ModuleObject) {
        module.add("qr", "a, mode='reduced'") { arguments, interpreter in
            let a = try matrices(arguments[0], isSquare: false, interpreter)
            guard a.rank == 2 else { throw Raised.notSupported("np.linalg.qr of a stack of matrices") }
            let factors = try Householder(a.asType(.float64))
            let (m, k) = (a.shape[0], min(a.shape[0], a.shape[1]))
            switch interpreter.text(arguments[1]) {
            case "r": return .array(try factors.upper(k).asType(a.dtype))
            case "reduced", "complete":
                let count = interpreter.text(arguments[1]) == "reduced" ? k : m
                return .object(NamedResult("QRResult", [
                    ("Q", .array(try factors.orthogonal(count).asType(a.dtype))), ("R", .array(try factors.upper(count).asType(a.dtype))),
                ]))
            case "raw": throw Raised.notSupported("np.linalg.qr(mode='raw')")
            default: throw Raised(.valueError, "Unrecognized mode '\(try interpreter.str(arguments[1]))'")
            }
        }
        module.add("cholesky", "a, /, *, upper=False") { arguments, interpreter in
            let isUpper = try arguments.flag(1, interpreter)
            return .array(try map(matrices(arguments[0], interpreter)) { matrix in
                let factor = try LinearSystem.cholesky(isUpper ? matrix.transposed : matrix)
                return isUpper ? factor.transposed : factor
            })
        }
        module.add("svdvals", "x, /") { arguments, interpreter in
            .array(try map(matrices(arguments[0], isSquare: false, interpreter)) { try NDArray(SingularValues($0).values) })
        }
        module.add("svd", "a, full_matrices=True, compute_uv=True, hermitian=False") { arguments, interpreter in
            let a = try matrices(arguments[0], isSquare: false, interpreter)
            guard try !arguments.flag(2, interpreter) else {
                throw Raised.notSupported("np.linalg.svd with vectors, whose signs are a matter of LAPACK's", instead: "np.linalg.svd(a, compute_uv=False) gives the values")
            }
            return .array(try map(a) { try NDArray(SingularValues($0).values) })
        }
        module.add("eigvals", "a") { arguments, interpreter in
            let a = try matrices(arguments[0], interpreter)
            guard a.rank == 2 else { throw Raised.notSupported("np.linalg.eigvals of a stack of matrices") }
            let (real, imaginary) = try Eigenvalues.general(a.asType(.float64))
            if imaginary.allSatisfy({ $0 == 0 }) { return .array(try NDArray(real).asType(a.dtype)) }
            return .object(ComplexArrayObject(try NDArray(real), try NDArray(imaginary)))
        }
        module.add("eigvalsh", "a, UPLO='L'") { arguments, interpreter in
            let isUpper = interpreter.text(arguments[1])?.uppercased() == "U"
            return .array(try map(matrices(arguments[0], interpreter)) {
                try NDArray(Eigenvalues.symmetric(isUpper ? $0.transposed : $0).values)
            })
        }
        module.add("matrix_rank", "A, tol=None, hermitian=False, *, rtol?") { arguments, interpreter in
            let a = try arguments.array(0, interpreter)
            guard a.rank >= 2 else { return .int(try a.nonzero()[0].count > 0 ? 1 : 0) }
            guard a.rank == 2 else { throw Raised.notSupported("np.linalg.matrix_rank of a stack of matrices") }
            let values = try SingularValues(a.asType(.float64)).values
            let share = try arguments.optional(3).map(interpreter.double) ?? Double(max(a.shape[0], a.shape[1])) * (a.dtype == .float32 ? Double(Float.ulpOfOne) : .ulpOfOne)
            let limit = try arguments.optional(1).map(interpreter.double) ?? share * (values.first ?? 0)
            return .scalar(Scalar(values.count { $0 > limit }))
        }
        module.add("cond", "x, p=None") { arguments, interpreter in
            try arguments.refuse(1, "p", of: "np.linalg.cond")
            return .result(try map(matrices(arguments[0], isSquare: false, interpreter)) { matrix in
                let values = try SingularValues(matrix).values
                return try scalar((values.first ?? .nan) / (values.last ?? .nan))
            })
        }
    }

    // MARK: Products

    private static func products(_ module: ModuleObject) {
        module.add("matrix_power", "a, n") { arguments, interpreter in
            let given = try arguments.array(0, interpreter)
            guard given.rank >= 2 else { throw Raised(error, "\(given.rank)-dimensional array given. Array must be at least two-dimensional") }
            guard given.shape[given.rank - 1] == given.shape[given.rank - 2] else { throw Raised(error, "Last 2 dimensions of the array must be square") }
            var power = try interpreter.integer(arguments[1])
            let n = given.shape[given.rank - 1]
            var result: NDArray?
            var square = power < 0 ? try map(interpreter.floating(given)) { try LinearSystem.solve($0, NDArray.eye(n)) } : given
            guard power != .min else { throw ArrayError.tooLarge }
            power = abs(power)
            if power == 0 { return .array(try NDArray.eye(n, dtype: given.dtype).broadcast(to: given.shape).copy()) }
            while power > 0 {
                try interpreter.checkInterruption()
                if power & 1 == 1 { result = try result.map { try NDArray.matmul($0, square, flags: &interpreter.pendingFlags) } ?? square }
                power >>= 1
                if power > 0 { square = try NDArray.matmul(square, square, flags: &interpreter.pendingFlags) }
            }
            return .array(result ?? square)
        }
        module.add("multi_dot", "arrays, *, out=None") { arguments, interpreter in
            try arguments.refuse(1, "out", of: "np.linalg.multi_dot")
            let factors = try interpreter.elements(of: arguments[0])
            guard factors.count >= 2 else { throw Raised(.valueError, "Expecting at least two arrays.") }
            return try factors.dropFirst().reduce(factors[0]) { try interpreter.dot($0, $1) }
        }
    }

    // MARK: Norms

    private static func norm(_ array: NDArray, _ order: Value?, _ axes: [Int]?, _ keepDims: Bool, _ interpreter: Interpreter) throws -> Value {
        let x = array.dtype.isFloating ? array : try array.asType(.float64)
        guard let order else {
            if axes == nil {
                // As NumPy: the root of the dot product of the flattened array with itself.
                let flat = try x.raveled()
                let square = try NDArray.dot(flat, flat, flags: &interpreter.pendingFlags)
                let root = try NDArray.apply(.sqrt, square, flags: &interpreter.pendingFlags)
                return .result(keepDims ? try root.reshaped(Shape(repeating: 1, count: array.rank)) : root)
            }
            return try root(interpreter.reduce(.sum, squared(x, interpreter), axes: axes, keepDims: keepDims), interpreter)
        }
        let axes = axes ?? Array(0..<x.rank)
        func absolute() throws -> NDArray { try NDArray.apply(.absolute, x, flags: &interpreter.pendingFlags) }
        if axes.count == 1 {
            switch order {
            case .int(1): return try interpreter.reduce(.sum, absolute(), axes: axes, keepDims: keepDims)
            case .int(2), .float(2): return try root(interpreter.reduce(.sum, squared(x, interpreter), axes: axes, keepDims: keepDims), interpreter)
            case .float(.infinity): return try interpreter.reduce(.max, absolute(), axes: axes, keepDims: keepDims)
            case .float(-.infinity): return try interpreter.reduce(.min, absolute(), axes: axes, keepDims: keepDims)
            case .int(0), .float(0): return try interpreter.reduce(.sum, interpreter.apply(.notEqual, x, 0).asType(x.dtype), axes: axes, keepDims: keepDims)
            case .string: throw Raised(.valueError, "Invalid norm order \(try interpreter.repr(order)) for vectors")
            default:
                let p = try interpreter.double(order)
                let sum = try interpreter.reduce(.sum, interpreter.apply(.power, absolute(), p), axes: axes, keepDims: keepDims)
                return try interpreter.binary(.power, sum, .float(1 / p))
            }
        }
        guard axes.count == 2 else { throw Raised(.valueError, "Improper number of dimensions to norm.") }
        if interpreter.text(order) == "fro" {
            return try root(interpreter.reduce(.sum, squared(x, interpreter), axes: axes, keepDims: keepDims), interpreter)
        }
        let rows = try x.normalized(axis: axes[0]), columns = try x.normalized(axis: axes[1])
        guard rows != columns else { throw Raised(.valueError, "Duplicate axes given.") }
        /// Sums over one axis of the sizes, then the largest or smallest of them.
        func sums(over axis: Int, largest: Bool) throws -> Value {
            let sums = try interpreter.reduced(.sum, absolute(), axis: axis, keepDims: true)
            return try interpreter.reduce(largest ? .max : .min, sums, axes: [rows, columns], keepDims: keepDims)
        }
        switch order {
        case .int(1): return try sums(over: rows, largest: true)
        case .int(-1): return try sums(over: rows, largest: false)
        case .float(.infinity): return try sums(over: columns, largest: true)
        case .float(-.infinity): return try sums(over: columns, largest: false)
        default:
            let isNuclear = interpreter.text(order) == "nuc"
            var isLargest = true
            switch order {
            case .int(2): break
            case .int(-2): isLargest = false
            default:
                guard isNuclear else { throw Raised(.valueError, "Invalid norm order\(order.isText ? " \(try interpreter.repr(order))" : "") for matrices.") }
            }
            let result = try map(x.movingAxes([rows, columns], [-2, -1])) { matrix in
                let values = try SingularValues(matrix).values
                return try scalar(isNuclear ? values.reduce(0, +) : (isLargest ? values.first : values.last) ?? 0)
            }
            return .result(keepDims ? try result.expandingDims([rows, columns]) : result)
        }
    }

    private static func squared(_ x: NDArray, _ interpreter: Interpreter) throws -> NDArray {
        let result = try NDArray.apply(.multiply, .array(x), .array(x), flags: &interpreter.pendingFlags)
        result.axes = x.axes
        return result
    }

    private static func root(_ value: Value, _ interpreter: Interpreter) throws -> Value {
        guard case .array(let array) = value else {
            let array = try interpreter.asArray(value)
            return .result(try NDArray.apply(.sqrt, array, flags: &interpreter.pendingFlags))
        }
        let result = try NDArray.apply(.sqrt, array, flags: &interpreter.pendingFlags)
        result.axes = array.axes
        return .array(result)
    }
}

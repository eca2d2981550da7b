import NDArrays
import Recurrent

/// `cs231n.gradient_check`: gradients by trying, with central differences of the learner's own function.
///
/// The array that is varied is the learner's: the function may hold it by another name. Whatever happens, it ends as it was.
enum GradientCheckModule {
    static func module() -> ModuleObject {
        let module = ModuleObject("cs231n.gradient_check")
        module.add("eval_numerical_gradient", "f, x, verbose=True, h=1e-05") { arguments, interpreter in
            let isVerbose = try arguments.flag(2, interpreter)
            let trial = try Trial("eval_numerical_gradient", arguments[0], arguments[1], h: arguments[3], interpreter)
            return .result(try trial.gradient { index, derivative in
                if isVerbose { try interpreter.write("\(index) \(try interpreter.str(.float(derivative)))\n") }
            } loss: { try trial.number($0) })
        }
        module.add("eval_numerical_gradient_array", "f, x, df, h=1e-05") { arguments, interpreter in
            let trial = try Trial("eval_numerical_gradient_array", arguments[0], arguments[1], h: arguments[3], interpreter)
            let df = try trial.finite(arguments[2], "df")
            return .result(try trial.gradient { _, _ in } loss: { try trial.product($0, df) })
        }
        module.add("grad_check_sparse", "f, x, analytic_grad, num_checks=10, h=1e-05") { arguments, interpreter in
            let trial = try Trial("grad_check_sparse", arguments[0], arguments[1], h: arguments[4], interpreter)
            let analytic = try trial.finite(arguments[2], "analytic_grad")
            guard analytic.shape == trial.x.shape else {
                throw Raised(.valueError, "\(trial.function)(): analytic_grad has shape \(analytic.shape), expected that of x, \(trial.x.shape)")
            }
            guard trial.x.count > 0 else { throw Raised(.valueError, "\(trial.function)(): x has no element to check") }
            for _ in 0..<max(0, try interpreter.integer(arguments[3])) {
                try interpreter.checkInterruption()
                // One draw an axis, as the course makes them: the same seed checks the same elements.
                let place = try trial.x.shape.reduce(0) { try $0 * $1 + RandomSource(nil).below($1, interpreter) }
                let numeric = try trial.derivative(at: place) { try trial.number($0) }
                let error = abs(numeric - analytic.doubles[place]) / (abs(numeric) + abs(analytic.doubles[place]))
                let text = "numerical: %f analytic: %f, relative error: %e\n"
                let values: [Value] = [.float(numeric), .float(analytic.doubles[place]), .float(error)]
                try interpreter.write(interpreter.str(interpreter.binary(.modulo, .string(text), .tuple(values))))
            }
            return .none
        }
        // Not the course's: the engine's verdict for what the functions above try.
        module.add("check_gradient", "f, x, dx, df=None, h=1e-05") { arguments, interpreter in
            let trial = try Trial("check_gradient", arguments[0], arguments[1], h: arguments[4], interpreter)
            let df = try arguments.optional(3).map { try trial.finite($0, "df") }
            let checked = try CheckedFunction(trial.function, arguments[1], argument: "x", interpreter)
            let report = try checked.report(given: arguments[2], step: arguments[4], timeSteps: nil) { _ in
                let value = try interpreter.call(trial.f, [trial.argument])
                return (try df.map { try trial.product(value, $0) } ?? trial.number(value), .none)
            }
            return .object(report)
        }
        module.add("rel_error", "x, y") { arguments, interpreter in
            let read = NotationReader("rel_error", interpreter)
            let (x, y) = (try read.array(arguments[0], "x").contiguousDoubles(), try read.array(arguments[1], "y").contiguousDoubles())
            guard x.shape == y.shape else {
                throw Raised(.valueError, "rel_error(): y has shape \(y.shape), expected that of x, \(x.shape)")
            }
            var worst = 0.0
            for k in 0..<x.count {
                let error = abs(x.doubles[k] - y.doubles[k]) / max(1e-8, abs(x.doubles[k]) + abs(y.doubles[k]))
                if error.isNaN { return .scalar(Scalar(Double.nan)) }
                worst = max(worst, error)
            }
            return .scalar(Scalar(worst))
        }
        return module
    }
}

/// A function of the learner's, and the array of theirs that is varied.
private struct Trial {
    let function: String
    let f: Value
    let argument: Value
    let x: NDArray
    let step: Double
    let interpreter: Interpreter

    init(_ function: String, _ f: Value, _ x: Value, h: Value, _ interpreter: Interpreter) throws {
        guard case .array(let array) = x else { throw NotationMessages.notAnArray(function, "x", x) }
        guard array.dtype == .float64 else {
            throw Raised(.typeError, "\(function)(): x is \(array.dtype.name): only float64 can take a small step", advice: "convert it with .astype(float)")
        }
        guard array.isWritable else { throw ArrayError.readOnly }
        try NotationMessages.requireFinite(array, function, "x")
        let step = try interpreter.double(h)
        guard step > 0, step.isFinite else { throw Raised(.valueError, "\(function)(): h must be a positive number") }
        (self.function, self.f, self.argument, self.x, self.step, self.interpreter) = (function, f, x, array, step, interpreter)
    }

    /// (loss(x + h) - loss(x - h)) / 2h for the element at `place`, counted in C order.
    func derivative(at place: Int, _ loss: (Value) throws -> Double) throws -> Double {
        let offset = offset(of: place)
        let old = x.doubles[offset]
        try x.beginWriting()
        defer { x.doubles[offset] = old }
        x.doubles[offset] = old + step
        let up = try loss(interpreter.call(f, [argument]))
        x.doubles[offset] = old - step
        let down = try loss(interpreter.call(f, [argument]))
        return (up - down) / (2 * step)
    }

    /// The derivative of every element.
    func gradient(each: (_ index: String, Double) throws -> Void, loss: (Value) throws -> Double) throws -> NDArray {
        let result = try NDArray(zeros: x.shape)
        for place in 0..<x.count {
            try interpreter.checkInterruption()
            result.doubles[place] = try derivative(at: place, loss)
            try each(index(of: place), result.doubles[place])
        }
        result.axes = x.axes
        return result
    }

    func array(_ value: Value, _ name: String) throws -> NDArray { try NotationReader(function, interpreter).array(value, name) }

    func finite(_ value: Value, _ name: String) throws -> NDArray {
        let array = try array(value, name)
        try NotationMessages.requireFinite(array, function, name)
        return try array.contiguousDoubles()
    }

    /// sum(f(x) * df): the loss whose gradient at f(x) is df.
    func product(_ value: Value, _ df: NDArray) throws -> Double {
        let f = try array(value, "f(x)").contiguousDoubles()
        guard f.shape == df.shape else {
            throw Raised(.valueError, "\(function)(): df has shape \(df.shape), expected that of f(x), \(f.shape)")
        }
        return MatrixProduct.dot(f.count, f.doubles, df.doubles)
    }

    func number(_ value: Value) throws -> Double {
        switch value {
        case .float, .int, .scalar, .bool: return try interpreter.double(value)
        case .array(let array) where array.count == 1: return try interpreter.double(value)
        case .array(let array):
            throw Raised(.valueError, "\(function)(): f(x) must be one number, not an array of shape \(array.shape)",
                         advice: "eval_numerical_gradient_array takes functions that return arrays")
        default: throw Raised(.typeError, "\(function)(): f(x) must be a number, not '\(value.typeName)'")
        }
    }

    private func offset(of place: Int) -> Int { zip(NotationMessages.indices(of: place, in: x.shape), x.strides).reduce(0) { $0 + $1.0 * $1.1 } }

    private func index(of place: Int) -> String {
        let indices = NotationMessages.indices(of: place, in: x.shape).map(String.init)
        return "(" + indices.joined(separator: ", ") + (indices.count == 1 ? ",)" : ")")
    }
}

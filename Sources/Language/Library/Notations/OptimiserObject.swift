import NDArrays
import Recurrent

/// `engine.SGD`, `Momentum`, `Adagrad`, `RMSprop`, `Adam`: made of their rates; `step(parameters, gradients)` changes the arrays in place.
final class OptimiserObject: Object {
    private let name: String
    private var rule: any Optimiser
    private init(_ name: String, _ rule: any Optimiser) { (self.name, self.rule) = (name, rule) }

    private static let optimiserType: TypeObject = TypeObject("optimiser")
    override package var type: TypeObject { OptimiserObject.optimiserType }
    override package var attributeNames: [String] { ["step"] }
    override func repr(_ interpreter: Interpreter) -> String { "<engine.\(name)>" }

    /// Epsilon stands outside the root, as in the papers, or inside it: `epsilon_inside=True` (errata 003-4).
    static func add(to module: ModuleObject) {
        func add(_ name: String, _ signature: String, _ make: @escaping (_ numbers: [Double], _ epsilon: (Double) -> Epsilon) -> any Optimiser) {
            module.add(name, signature) { arguments, interpreter in
                let isInside = try signature.hasSuffix("False") && interpreter.truth(arguments[arguments.slots.count - 1])
                let count = arguments.slots.count - (signature.hasSuffix("False") ? 1 : 0)
                let numbers = try (0..<count).map { index in
                    let number = try interpreter.double(arguments[index])
                    guard number.isFinite, number >= 0 else { throw Raised(.valueError, "\(name)(): rates and epsilon must be numbers from 0 on, not \(try interpreter.repr(arguments[index]))") }
                    return number
                }
                return .object(OptimiserObject(name, make(numbers) { isInside ? .inside($0) : .outside($0) }))
            }
        }
        add("SGD", "rate") { numbers, _ in SGD(rate: numbers[0]) }
        add("Momentum", "rate, momentum=0.9") { numbers, _ in Momentum(rate: numbers[0], momentum: numbers[1]) }
        add("Adagrad", "rate, epsilon=1e-10, epsilon_inside=False") { Adagrad(rate: $0[0], epsilon: $1($0[1])) }
        add("RMSprop", "rate, decay=0.99, epsilon=1e-08, epsilon_inside=False") { RMSprop(rate: $0[0], decay: $0[1], epsilon: $1($0[2])) }
        add("Adam", "rate=0.001, beta1=0.9, beta2=0.999, epsilon=1e-08, epsilon_inside=False") {
            Adam(rate: $0[0], beta1: $0[1], beta2: $0[2], epsilon: $1($0[3]))
        }
    }

    override func attribute(_ name: String, _ interpreter: Interpreter) -> Value? {
        guard name == "step" else { return nil }
        return .object(NativeFunction("step", "parameters, gradients") { [self] arguments, interpreter in
            try step(arguments[0], arguments[1], interpreter)
            return .none
        })
    }

    /// Each parameter by the gradient under its name, or with a d in front; what else a backward pass returns (dx, dh0) is left aside.
    private func step(_ parameters: Value, _ gradients: Value, _ interpreter: Interpreter) throws {
        guard case .dict(let given) = parameters else { throw NotationMessages.notADict("step", "parameters", parameters) }
        guard case .dict(let slopes) = gradients else { throw NotationMessages.notADict("step", "gradients", gradients) }
        let read = NotationReader("step", interpreter)
        var (arrays, used) = (NamedArrays(), NamedArrays())
        for (key, value) in given.pairs {
            guard case .string(let key) = key, case .array(let array) = value else {
                throw NotationMessages.notAnArray("step", "parameters[\(try interpreter.repr(key))]", value)
            }
            let name = key.text
            guard let slope = slopes[text: "d" + name] ?? slopes[text: name] else {
                throw Raised(ExceptionObject(.keyError, [.string("step(): gradients has no 'd\(name)', expected an array of shape \(array.shape)")]))
            }
            let gradient = try read.array(slope, "gradients[\"d\(name)\"]")
            try NotationMessages.requireFinite(gradient, "step", "gradients[\"d\(name)\"]")
            (arrays[name], used[name]) = (array, gradient)
        }
        do {
            try rule.step(arrays, gradients: used)
        } catch let error as OptimiserError {
            switch error {
            case .shape(let name, let parameter, let gradient):
                throw Raised(.valueError, "step(): gradients[\"d\(name)\"] has shape \(gradient), expected that of the parameter, \(parameter)")
            case .cannotChange(let name), .unknownGradient(let name):
                throw Raised(.typeError, "step(): parameters[\"\(name)\"] cannot be changed in place: it must be a contiguous float64 array",
                             advice: "np.array(a, dtype=float) makes one")
            }
        }
    }
}

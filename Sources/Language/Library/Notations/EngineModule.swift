import NDArrays
import Notations
import Recurrent

/// `import engine`: the gradient check, conversion between notations, diagnosis, trace, pictures, and the engine's own cells.
enum EngineModule {
    static func module() -> ModuleObject {
        let module = ModuleObject("engine")
        module.add("gradcheck", "f, params, gradients=None, h=1e-05") { arguments, interpreter in
            // The engine's own cells know what to check of themselves: gradcheck(cell, x).
            if arguments[0].object(as: InstanceObject.self)?.instanceType.lookUp("gradcheck") != nil {
                return try interpreter.callMethod("gradcheck", of: arguments[0], [arguments[1], .none, .none, .none, arguments[3]])
            }
            return .object(try CheckedFunction.check(arguments, interpreter))
        }
        OptimiserObject.add(to: module)
        module.add("convert", "params, source, target") { arguments, interpreter in
            guard case .string(let source) = arguments[1], case .string(let target) = arguments[2] else {
                throw Raised(.typeError, "convert(): source and target are names of notations: \(Conversion.notations.joined(separator: ", "))")
            }
            let read = NotationReader("convert", interpreter)
            guard case .dict(let dict) = arguments[0] else { throw NotationMessages.notADict("convert", "params", arguments[0]) }
            for (key, value) in dict.pairs {
                guard case .string = key else { throw Raised(.typeError, "convert(): the keys of params must be names, not '\(key.typeName)'") }
                _ = try read.array(value, "params[\(try interpreter.repr(key))]")
            }
            let parameters = try read.parameters(arguments[0], "params")
            return .dict(try notation { try Conversion.convert(parameters, from: source.text, to: target.text) })
        }
        DiagnoseFunction.add(to: module)
        TraceFunction.add(to: module)
        module.define("picture", .object(PictureModule.module()))
        return module
    }
}

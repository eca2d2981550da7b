import NDArrays
import Notations
import Recurrent

/// The modules that stand for the documents' notations, and the engine's own.
enum NotationModules {
    static let builders: [String: @Sendable (Interpreter) -> ModuleObject] = [
        "coursera": { _ in CourseraModule.module() },
        "rnn_utils": { _ in CourseraModule.utilities() },
        "cs231n": { CS231nModule.package($0) },
        "cs231n.rnn_layers": { _ in CS231nModule.recurrentLayers() },
        "cs231n.layers": { _ in CS231nModule.layers() },
        "cs231n.gradient_check": { _ in GradientCheckModule.module() },
        "nndl": { _ in ModuleObject("nndl") },
        "learn_dl": { _ in ModuleObject("learn_dl") },
        "nicodjimenez": { _ in ModuleObject("nicodjimenez") },
        "engine": { _ in EngineModule.module() },
    ]
}

/// Runs a function of a notation, and turns its errors into Python's.
func notation<Result>(_ body: () throws -> Result) throws -> Result {
    do {
        return try body()
    } catch let error as NotationError {
        throw NotationMessages.raised(error)
    } catch let error as ShapeError {
        throw NotationMessages.raised(error)
    } catch let error as TargetError {
        throw NotationMessages.raised(error)
    }
}

import NDArrays
import Syntax

// What a notebook needs to know of programs and values beyond running them.

extension Program {
    /// The names that the program's top level binds, in the order of its text.
    package var boundNames: [String] { NameCollector.body(body).boundInOrder }
}

extension Interpreter {
    /// An attribute that is simply there: looking runs none of the learner's code (no property, no `__getattr__`).
    package func storedAttribute(_ name: String, of value: Value) -> Value? {
        switch value {
        case .object(let instance as InstanceObject): instance.attributes[text: name]
        case .object(let module as ModuleObject): module.members[name]
        case .array(let array): try? NumPyTypes.attribute(name, of: array, self)
        default: nil
        }
    }

    /// The names that every cell can use without importing anything.
    package var builtinNames: [String] { builtins.order.filter { !$0.hasPrefix("_") }.sorted() }
}

extension Value {
    /// The numbers of an array or a matrix.
    package var shownArray: NDArray? {
        if case .array(let array) = self { return array }
        return object(as: MatrixObject.self)?.array
    }
}

extension DictObject {
    package static func empty() -> DictObject { DictObject() }

    /// Keys that cannot be hashed are left out: the notebook's own keys are numbers and texts.
    package func setItem(_ key: Value, to value: Value, _ interpreter: Interpreter) {
        try? set(key, value, interpreter)
    }
}

extension Interpreter {
    /// What `from module import` can take; empty where there is no such module.
    package func memberNames(ofModule name: String) -> [String] {
        ((try? importModule(name))?.order ?? []).filter { !$0.hasPrefix("_") }
    }
}

extension Interpreter {
    /// The names of the program's own module that `code` stands in; nil for a cell or a script.
    package func namespace(of code: Code) -> Namespace? { modules[code.module]?.file?.namespace }
}

extension Namespace {
    /// The variable itself, bound or not, where the program mentions it.
    package func boundCell(_ name: String) -> Cell? { allCells.first { $0.name == name } }
}

extension Value {
    /// What a journal notes when the value's own contents change.
    package var mutableParts: [AnyObject] {
        switch self {
        case .array(let array): [array.storage]
        case .object(let instance as InstanceObject): [instance.attributes]
        default: reference.map { [$0] } ?? []
        }
    }
}

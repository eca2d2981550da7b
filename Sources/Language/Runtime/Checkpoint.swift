import NDArrays

/// The state of a namespace at one moment: names, the contents of everything mutable behind them, the random state.
///
/// Going back puts the contents into the same objects, so that aliases stay aliases; what a wrong try did is undone.
package final class Checkpoint {
    private var undo: [() -> Void] = []
    private var seen: Set<ObjectIdentifier> = []
    /// Keeps what was seen alive, since `seen` knows it by address.
    private var kept: [AnyObject] = []
    private var waiting: [Value] = []

    package init(of namespace: Namespace, _ interpreter: Interpreter) {
        let random = interpreter.randomState
        undo.append { interpreter.randomState = random }
        let pythonRandom = interpreter.pythonRandomState
        undo.append { interpreter.pythonRandomState = pythonRandom }
        let options = interpreter.printOptions, formatter = interpreter.printFormatter
        undo.append { (interpreter.printOptions, interpreter.printFormatter) = (options, formatter) }
        let figures = interpreter.plots
        undo.append { interpreter.plots = figures }
        waiting += figures.figures.map { .object($0) }
        undo.append(namespace.saveContents { waiting.append($0) })
        // A module that a wrong try imported is run again by the next.
        let modules = interpreter.modules.filter { $0.value.file != nil }
        undo.append { interpreter.modules = interpreter.modules.filter { $0.value.file == nil }.merging(modules) { $1 } }
        waiting += modules.values.map { .object($0) }
        let assigned = interpreter.modules.filter { $0.value.file == nil }.mapValues(\.assigned)
        undo.append { for (name, module) in interpreter.modules where module.file == nil { module.restore(assigned: assigned[name] ?? [:]) } }
        let path = interpreter.modules["sys"]?.members["path"] ?? .list(interpreter.searchPath)
        let replaced = interpreter.standardOutput, stream = interpreter.modules["sys"]?.members["stdout"]
        undo.append {
            interpreter.modules["sys"]?.define("path", path)
            interpreter.standardOutput = replaced
            if let stream { interpreter.modules["sys"]?.define("stdout", stream) }
        }
        waiting += [path] + (replaced.map { [$0] } ?? [])
        // A work list, not recursion: a learner's list may be nested a million deep.
        while let value = waiting.popLast() { save(value) }
    }

    /// Puts everything back as it was.
    package func restore() { undo.forEach { $0() } }

    private func save(_ value: Value) {
        guard let reference = value.reference, seen.insert(ObjectIdentifier(reference)).inserted else { return }
        kept.append(reference)
        switch value {
        case .none, .bool, .int, .float, .scalar, .string: break
        case .tuple(let tuple): waiting += tuple.elements
        case .list(let list):
            let elements = list.elements
            undo.append { list.elements = elements }
            waiting += elements
        case .dict(let dict):
            let copy = dict.copy()
            undo.append { dict.restore(from: copy) }
            for (key, value) in dict.pairs { waiting += [key, value] }
        case .array(let array):
            let storage = array.storage
            guard seen.insert(ObjectIdentifier(storage)).inserted else { return }
            let bytes = storage.savedContents()
            undo.append { storage.restoreContents(bytes) }
        case .object(let object):
            if let restore = object.saveContents({ waiting.append($0) }) { undo.append(restore) }
        }
    }
}

import Language
import NDArrays

/// A variable that changed between two stops.
package struct VariableChange {
    package let name: String
    /// nil where it was not bound, or where only the contents changed.
    package let old: Value?
    /// nil where it is not bound any more.
    package let new: Value?
    /// The elements of an array that were written in place.
    package var written: (elements: NDArray, old: NDArray)?
}

extension Stepper {
    /// What changed since the stop before, seen from the code of this moment; nothing after going back.
    package func changes() -> [VariableChange] {
        guard previous < position else { return [] }
        var changes: [VariableChange] = []
        let locals = locals(at: position)
        let before = recording.numbers.contains(previous) && recording[previous].call == moment.call ? self.locals(at: previous) : []
        if let call, call.depth > 0 {
            for (name, value) in locals {
                let old = before.last { $0.name == name }?.value
                if let old, old.isIdentical(to: value) { continue }
                changes.append(VariableChange(name: name, old: old, new: value))
            }
        }
        var seen: Set<ObjectIdentifier> = []
        for change in recording.journal.changed(since: previous) {
            switch change {
            case .variable(let cell, let old):
                guard seen.insert(ObjectIdentifier(cell)).inserted, !Session.isHidden(cell.name) else { continue }
                if let old, let new = cell.value, old.isIdentical(to: new) { continue }
                changes.append(VariableChange(name: cell.name, old: old, new: cell.value))
            case .array(let array, let old):
                for (name, value) in visible(locals) where !changes.contains(where: { $0.name == name }) {
                    guard case .array(let whole) = value, whole.storage === array.storage else { continue }
                    changes.append(VariableChange(name: name, old: nil, new: value, written: (array, old)))
                }
            case .other(let thing):
                guard seen.insert(ObjectIdentifier(thing)).inserted else { continue }
                for (name, value) in visible(locals) where value.mutableParts.contains(where: { $0 === thing }) && !changes.contains(where: { $0.name == name }) {
                    changes.append(VariableChange(name: name, old: nil, new: value))
                }
            }
        }
        return changes
    }

    private func visible(_ locals: [(name: String, value: Value)]) -> [(name: String, value: Value)] {
        locals + session.names.compactMap { name in
            locals.contains { $0.name == name } ? nil : session.namespace[name].map { (name, $0) }
        }
    }
}

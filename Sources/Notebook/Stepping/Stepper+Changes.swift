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
    /// What changed since the stop before, seen from the code of this moment; after going back, in this moment alone.
    package func changes() -> [VariableChange] {
        let previous = previous < position ? previous : position - 1
        guard previous >= recording.numbers.lowerBound else { return [] }
        var changes = localChanges(since: previous)
        let locals = locals(at: position)
        let journal = recording.journal.changed(since: previous)
        var seen: Set<ObjectIdentifier> = []
        for case .variable(let cell, let old) in journal {
            guard seen.insert(ObjectIdentifier(cell)).inserted, !Session.isHidden(cell.name) else { continue }
            if let old, let new = cell.value, old.isIdentical(to: new) { continue }
            changes.append(VariableChange(name: cell.name, old: old, new: cell.value))
        }
        for change in journal {
            switch change {
            case .variable: break
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

    /// Of the variables of the call under way, since it began; its arguments are no change.
    private func localChanges(since previous: Int) -> [VariableChange] {
        guard let call, previous >= call.start else { return [] }
        var slots: [Int] = []
        for change in call.variables.changes where change.moment > previous && change.moment <= position && !slots.contains(change.slot) {
            slots.append(change.slot)
        }
        return slots.compactMap { slot in
            let name = call.code.variableNames[slot]
            guard !name.hasPrefix("<"), let new = call.variables.value(of: slot, at: position) else { return nil }
            return VariableChange(name: name, old: call.variables.value(of: slot, at: previous), new: new)
        }
    }

    private func visible(_ locals: [(name: String, value: Value)]) -> [(name: String, value: Value)] {
        locals + session.names.compactMap { name in
            locals.contains { $0.name == name } ? nil : session.namespace[name].map { (name, $0) }
        }
    }
}

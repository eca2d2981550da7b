import NDArrays

/// Notes what things were before they changed, so that going back is a look-up: nothing runs twice.
///
/// While it listens, every mutable thing (variables, lists, dicts, arrays, attributes, random states, ...) hands in its old contents before its
/// first change within a moment. Going to a moment puts contents into the very same objects, so that aliases stay aliases, and keeps those
/// that they replace for the way forward.
///
/// What cannot be taken back (a file that was written, a text that was printed) stays done.
package final class Journal {
    /// What a thing was, or on the way back what it will be again.
    fileprivate enum Change {
        case variable(Cell, Slot)
        case list(ListObject, [Value])
        /// An element at the end: nil while it stands in the list.
        case appended(ListObject, Value?)
        case element(ListObject, Int, Value)
        case dict(DictObject, DictObject)
        /// The last entry: nil while it stands in the dict.
        case inserted(DictObject, DictObject.Entry?)
        case entry(DictObject, Int, Value)
        case array(NDArray, NDArray)
        case layout(NDArray, NDArray.Layout)
        case object(Object, () -> Void)
        case random(Interpreter, RandomState)
        case pythonRandom(Interpreter, RandomState)
    }

    /// Who notes changes now; none as a rule.
    static nonisolated(unsafe) private(set) var current: Journal?

    /// The number that changes get from now on: they lead to the state of this moment.
    package var moment = 0
    /// The memory that the notes take, about.
    package private(set) var byteCount = 0
    private var changes: [(moment: Int, change: Change)] = []
    /// How many of the changes are done; fewer than all while the state is an earlier one.
    private var done = 0
    /// The moments at which whole contents were noted last: once in each is enough.
    private var noted: [ObjectIdentifier: Int] = [:]

    package init() {}

    // MARK: Listening

    /// Notes what `body` changes. A journal inside a journal hides it.
    package func listen<Result>(_ body: () throws -> Result) rethrows -> Result {
        let outer = Journal.current, witness = NDArray.witness
        Journal.current = self
        NDArray.witness = self
        defer {
            Journal.current = outer
            NDArray.witness = witness
            done = changes.count
        }
        return try body()
    }

    // MARK: Going

    /// Makes the state of the end of `moment` the present one.
    package func go(to moment: Int) {
        while done > 0, changes[done - 1].moment > moment {
            done -= 1
            exchange(&changes[done].change)
        }
        while done < changes.count, changes[done].moment <= moment {
            exchange(&changes[done].change)
            done += 1
        }
    }

    /// The oldest moments' notes go: nobody can go back behind the end of `moment` any more.
    package func forget(through moment: Int) {
        let count = changes.firstIndex { $0.moment > moment } ?? changes.count
        byteCount -= changes[..<count].reduce(0) { $0 + cost($1.change) }
        changes.removeFirst(count)
        done = max(0, done - count)
    }

    /// A thing that changed in a moment.
    package enum Changed {
        case variable(Cell, old: Value?)
        /// The elements that were written, as they are now and as they were.
        case array(NDArray, old: NDArray)
        case other(AnyObject)
    }

    /// What changed between the end of `moment` and the present state, oldest first.
    package func changed(since moment: Int) -> [Changed] {
        var index = done
        while index > 0, changes[index - 1].moment > moment { index -= 1 }
        return changes[index..<done].map { $0.change.changed }
    }

    /// The moments in which one of `things` changed, oldest first: cells, memory of arrays, lists, dicts, objects.
    package func moments(changing things: [AnyObject]) -> [Int] {
        let wanted = Set(things.map { ObjectIdentifier($0) })
        return changes.filter { wanted.contains(ObjectIdentifier($0.change.thing)) }.map(\.moment)
    }

    private func exchange(_ change: inout Change) {
        switch change {
        case .variable(let cell, let old):
            change = .variable(cell, cell.value)
            cell.value = old
        case .list(let list, let old):
            change = .list(list, list.elements)
            list.elements = old
        case .appended(let list, let element):
            if let element {
                list.elements.append(element)
                change = .appended(list, nil)
            } else {
                change = .appended(list, list.elements.popLast() ?? Value.none)
            }
        case .element(let list, let index, let old):
            guard list.elements.indices.contains(index) else { return }
            change = .element(list, index, list.elements[index])
            list.elements[index] = old
        case .dict(let dict, let old):
            change = .dict(dict, dict.copy())
            dict.restore(from: old)
        case .inserted(let dict, let entry):
            if let entry {
                dict.putBack(entry)
                change = .inserted(dict, nil)
            } else if let entry = dict.takeLast() {
                change = .inserted(dict, entry)
            }
        case .entry(let dict, let index, let old):
            guard let new = dict.exchange(at: index, old) else { return }
            change = .entry(dict, index, new)
        case .array(let array, let old):
            guard let new = array.savedElements() else { return }
            change = .array(array, new)
            array.restoreElements(old)
        case .layout(let array, let old):
            change = .layout(array, array.layout)
            array.layout = old
        case .object(let object, let restore):
            guard let redo = object.saveContents({ _ in }) else { return }
            restore()
            change = .object(object, redo)
        case .random(let interpreter, let old):
            change = .random(interpreter, interpreter.randomState)
            interpreter.randomState = old
        case .pythonRandom(let interpreter, let old):
            change = .pythonRandom(interpreter, interpreter.pythonRandomState)
            interpreter.pythonRandomState = old
        }
    }

    // MARK: Noting

    private func add(_ change: Change) {
        changes.append((moment, change))
        byteCount += cost(change)
    }

    /// Whether the whole of `thing` is noted in this moment already; if not, it counts as noted from now on.
    private func isFirst(_ thing: AnyObject) -> Bool { noted.updateValue(moment, forKey: ObjectIdentifier(thing)) != moment }
    private func isNoted(_ thing: AnyObject) -> Bool { noted[ObjectIdentifier(thing)] == moment }

    private func cost(_ change: Change) -> Int {
        switch change {
        case .list(_, let old): 96 + old.count * 16
        case .dict(_, let old): 256 + old.count * 60
        case .array(_, let old): 352 + old.byteCount
        case .object: 512
        case .random, .pythonRandom: 2600
        default: 96
        }
    }
}

/// What mutable things tell; each asks first whether anybody listens.
extension Journal {
    func willSet(_ cell: Cell, _ old: Slot, _ new: Slot) {
        // `a += b` binds the array that it has changed once more.
        if let old, let new, old.isIdentical(to: new) { return }
        add(.variable(cell, old))
    }

    func willChange(_ list: ListObject, _ old: [Value]) { if isFirst(list) { add(.list(list, old)) } }
    func willAppend(to list: ListObject) { if !isNoted(list) { add(.appended(list, nil)) } }
    func willSet(_ list: ListObject, _ index: Int, _ old: Value) { if !isNoted(list) { add(.element(list, index, old)) } }

    func willChange(_ dict: DictObject) { if isFirst(dict) { add(.dict(dict, dict.copy())) } }
    func willInsert(into dict: DictObject) { if !isNoted(dict) { add(.inserted(dict, nil)) } }
    func willSet(_ dict: DictObject, _ entry: Int, _ old: Value) { if !isNoted(dict) { add(.entry(dict, entry, old)) } }

    func willChange(_ object: Object) {
        guard isFirst(object) else { return }
        // What an iterator goes through may be an iterator of its own.
        var inner: [ValueIterator] = []
        if let restore = object.saveContents({ value in
            if object is ValueIterator, case .object(let next) = value, let iterator = next as? ValueIterator { inner.append(iterator) }
        }) { add(.object(object, restore)) }
        for iterator in inner { willChange(iterator) }
    }

    func willDraw(_ interpreter: Interpreter, _ old: RandomState) { if isFirst(interpreter) { add(.random(interpreter, old)) } }
    func willDrawForPython(_ interpreter: Interpreter, _ old: RandomState) { add(.pythonRandom(interpreter, old)) }
}

extension Journal: ArrayWitness {
    package func willWrite(_ array: NDArray) {
        guard !isNoted(array.storage), let old = array.savedElements() else { return }
        if array.fillsItsStorage { _ = isFirst(array.storage) }
        add(.array(array.alias, old))
    }
    package func willReshape(_ array: NDArray) { add(.layout(array, array.layout)) }
}

extension Journal.Change {
    fileprivate var thing: AnyObject {
        switch self {
        case .variable(let cell, _): cell
        case .list(let list, _), .appended(let list, _), .element(let list, _, _): list
        case .dict(let dict, _), .inserted(let dict, _), .entry(let dict, _, _): dict
        case .array(let array, _), .layout(let array, _): array.storage
        case .object(let object, _): object
        case .random(let interpreter, _), .pythonRandom(let interpreter, _): interpreter
        }
    }

    fileprivate var changed: Journal.Changed {
        switch self {
        case .variable(let cell, let old): .variable(cell, old: old)
        case .array(let array, let old): .array(array, old: old)
        default: .other(thing)
        }
    }
}

extension Object {
    /// Called before the object's own state changes: what `saveContents` saves.
    @inline(__always) final func willChange() { if let journal = Journal.current { journal.willChange(self) } }
}

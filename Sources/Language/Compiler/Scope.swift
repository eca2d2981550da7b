/// The variables of one frame while its code is compiled.
final class Scope {
    enum Kind { case module, function, classBody }
    /// A place in the frame.
    struct Variable {
        let slot: Int
        let isCell: Bool
    }
    let kind: Kind
    let parent: Scope?
    private let globals: Set<String>
    private let nonlocals: Set<String>
    private let bound: Set<String>
    private var variables: [String: Variable] = [:]
    /// Variables of the comprehensions around the place that is compiled now, innermost last.
    private var comprehensions: [[String: Variable]] = []
    /// The variable of each slot.
    private(set) var slotNames: [String] = []
    private var slotCount: Int { slotNames.count }
    private(set) var cellSlots: [(slot: Int, name: String)] = []
    /// Variables of enclosing functions, in the order of the closure.
    private(set) var freeNames: [(name: String, slot: Int)] = []

    init(_ kind: Kind, parent: Scope?, names: NameCollector, parameters: [String] = []) {
        self.kind = kind
        self.parent = parent
        globals = names.globals
        nonlocals = names.nonlocals
        bound = kind == .module ? [] : names.bound.subtracting(names.globals).subtracting(names.nonlocals)
        for name in parameters { declare(name, isCell: names.usedByInner.contains(name)) }
        for name in names.boundInOrder where bound.contains(name) && variables[name] == nil {
            // Methods do not see the names of their class's body.
            declare(name, isCell: kind == .function && names.usedByInner.contains(name))
        }
    }

    private func declare(_ name: String, isCell: Bool) { variables[name] = newVariable(name, isCell: isCell) }

    /// A variable that the language itself keeps.
    func declareHidden(_ name: String) { if variables[name] == nil { declare(name, isCell: false) } }

    /// A variable that no program can name.
    func declareTemporary() -> String {
        let name = "<temporary \(slotCount)>"
        declare(name, isCell: false)
        return name
    }

    private func newVariable(_ name: String, isCell: Bool) -> Variable {
        defer { slotNames.append(name) }
        if isCell { cellSlots.append((slotCount, name)) }
        return Variable(slot: slotCount, isCell: isCell)
    }

    /// The cell through which `super()` finds the class.
    func declareClassCell() { if variables["__class__"] == nil { declare("__class__", isCell: true) } }

    /// Opens the scope of a comprehension: its variables get slots of their own.
    /// - Returns: those that need a fresh cell each time.
    func pushComprehension(_ names: NameCollector) -> [(slot: Int, name: String)] {
        var own: [String: Variable] = [:]
        let first = cellSlots.count
        for name in names.boundInOrder { own[name] = newVariable(name, isCell: names.usedByInner.contains(name)) }
        let cells = Array(cellSlots[first...])
        // The comprehension makes these itself, each time it runs.
        cellSlots.removeSubrange(first...)
        comprehensions.append(own)
        return cells
    }

    func popComprehension() { comprehensions.removeLast() }

    enum Resolution {
        case local(Variable)
        case free(slot: Int)
        case global
    }

    func resolve(_ name: String) -> Resolution {
        for own in comprehensions.reversed() { if let variable = own[name] { return .local(variable) } }
        if globals.contains(name) { return .global }
        if let variable = variables[name], !nonlocals.contains(name) { return .local(variable) }
        if let free = freeNames.first(where: { $0.name == name }) { return .free(slot: free.slot) }
        guard let parent, parent.isVisibleFromInside(name) else { return .global }
        let slot = newVariable(name, isCell: false).slot
        freeNames.append((name, slot))
        return .free(slot: slot)
    }

    /// Whether a function inside can share the variable `name` of this scope or of one around it.
    private func isVisibleFromInside(_ name: String) -> Bool {
        for own in comprehensions where own[name] != nil { return true }
        if name == "__class__", variables[name] != nil { return true }
        if kind == .function {
            if globals.contains(name) { return false }
            if bound.contains(name) { return true }
        }
        return parent?.isVisibleFromInside(name) ?? false
    }

    /// The slot of this frame whose cell a function inside shares under `name`.
    func slotToCapture(_ name: String) -> Int {
        for own in comprehensions.reversed() { if let variable = own[name] { return variable.slot } }
        if kind != .classBody || name == "__class__", let variable = variables[name], !nonlocals.contains(name) { return variable.slot }
        if let free = freeNames.first(where: { $0.name == name }) { return free.slot }
        let slot = newVariable(name, isCell: false).slot
        freeNames.append((name, slot))
        return slot
    }

    /// What a function can name without looking outside: its own variables and those it shares with the functions around it.
    var localNames: [String] { kind == .function ? members.map(\.name) + freeNames.map(\.name) : [] }

    /// The names the scope binds, with their slots: a class's members, a function's locals.
    var members: [(name: String, slot: Int, isCell: Bool)] {
        variables.map { ($0.key, $0.value.slot, $0.value.isCell) }.sorted { $0.1 < $1.1 }
    }
}

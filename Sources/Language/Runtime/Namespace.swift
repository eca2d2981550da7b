/// The global variables of one lesson, script or notebook, each in a cell that compiled code refers to directly.
package final class Namespace {
    private var cells: [String: Cell] = [:]
    /// Names in the order in which code first mentioned them.
    private var order: [String] = []
    /// Where names that are not bound here are looked up and bound.
    private let outer: Namespace?

    /// Local variables of a call, in front of the names of its module: where an expression sees what the call saw.
    package init(_ locals: [(name: String, value: Value)], over outer: Namespace) {
        self.outer = outer
        for (name, value) in locals {
            if cells.updateValue(Cell(name, value), forKey: name) == nil { order.append(name) }
        }
    }

    package init() {
        outer = nil
        self["__name__"] = .string("__main__")
        self["__doc__"] = .some(.none)
    }

    /// The cell of a name; made, unbound, where there is none yet.
    func cell(_ name: String) -> Cell {
        if let cell = cells[name] { return cell }
        if let outer { return outer.cell(name) }
        let cell = Cell(name)
        cells[name] = cell
        order.append(name)
        return cell
    }

    package subscript(name: String) -> Value? {
        get { cells[name]?.value ?? outer?[name] }
        set { if newValue != nil || cells[name] != nil { cell(name).value = newValue } }
    }

    /// The bound names, oldest first, without Python's own `__name__` and its like.
    package var names: [String] { allNames.filter { !($0.hasPrefix("__") && $0.hasSuffix("__")) } }

    /// The bound names, Python's own among them.
    var allNames: [String] { order.filter { cells[$0]?.value != nil } + (outer?.allNames ?? []) }

    /// Every cell, bound or not.
    var allCells: [Cell] { order.compactMap { cells[$0] } }

    var members: [String: Value] { cells.compactMapValues(\.value) }

    /// The values of all names, as a closure that puts them back; names that come later are unbound by it.
    func saveContents(_ visit: (Value) -> Void) -> () -> Void {
        let saved = members
        saved.values.forEach(visit)
        return { [self] in for cell in cells.values { cell.value = saved[cell.name] } }
    }
}

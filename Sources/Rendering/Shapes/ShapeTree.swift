import Language

/// An expression with the shapes that it had when it ran: what was done, to what, and what came of it.
package struct ShapeTree {
    package enum Form: Equatable {
        /// Element by element, with broadcasting: `+`, `*`, `<`, `+=`.
        case elementwise(String)
        /// `@`, `np.dot`.
        case product
        case prefix(String)
        case call(String)
        /// A part or another view: `x[:, 0]`, `W.T`.
        case taken
    }
    package struct Operand {
        /// As it is written.
        package var text: String
        /// Where it stands in the line, in Unicode scalars; nil for what is not written there.
        package var column: Int?
        package var shape: ValueShape
        /// nil for a name, a constant, and what has no array in it.
        package var tree: ShapeTree?

        package init(text: String, column: Int?, shape: ValueShape, tree: ShapeTree? = nil) {
            (self.text, self.column, self.shape, self.tree) = (text, column, shape, tree)
        }
    }
    package var form: Form
    package var text: String
    package var column: Int
    package var operands: [Operand]
    /// Operations that stand in an operand and are none themselves: in a tuple, in an index.
    package var inner: [ShapeTree]
    package var result: ValueShape

    package init(form: Form, text: String, column: Int, operands: [Operand], inner: [ShapeTree] = [], result: ValueShape) {
        (self.form, self.text, self.column, self.operands, self.inner, self.result) = (form, text, column, operands, inner, result)
    }
}

extension ShapeTree {
    /// The operand of a function of each element alone, such as `np.tanh`: the shape goes through it.
    var passedThrough: Operand? {
        guard case .call = form, result.isArray else { return nil }
        let arrays = operands.filter(\.shape.hasArrays)
        return arrays.count == 1 && arrays[0].shape.sizes == result.sizes ? arrays[0] : nil
    }

    var isTaken: Bool { form == .taken }

    /// The shape of every array in it where that is one and the same.
    var onlyShape: ValueShape? {
        guard result.isArray else { return nil }
        for operand in operands where operand.shape.hasArrays {
            guard let shape = operand.tree.map(\.onlyShape) ?? operand.shape, shape.sizes == result.sizes else { return nil }
        }
        return result
    }

    /// How many operations stand in one another.
    var depth: Int { 1 + (trees.map(\.depth).max() ?? 0) }

    private var trees: [ShapeTree] { operands.compactMap(\.tree) + inner }

    /// Itself; of `(u * v).T` what made it, which alone has something to tell.
    package var makers: [ShapeTree] { isTaken ? trees.flatMap(\.makers) : [self] }

    /// Whether there is something to learn of its shapes: arrays that meet, a shape that becomes another.
    ///
    /// A number times an array, `np.tanh` of one, and `W.T` alone say nothing new.
    package var isTelling: Bool {
        switch form {
        case .product: return true
        case .elementwise: if operands.count(where: \.shape.isArray) > 1 { return true }
        case .call(let name):
            let arrays = operands.count(where: \.shape.hasArrays)
            let makesArray = result.hasArrays || result == .number && ShapeTree.reductions.contains(name)
            if arrays > 0, makesArray, passedThrough == nil { return true }
        case .taken, .prefix: break
        }
        return trees.contains(where: \.isTelling)
    }

    /// A call that makes nothing with a shape, such as `print(W @ x)`: what is in it stands for itself.
    package var hidesShapes: Bool { if case .call(let name) = form { !result.hasArrays && !ShapeTree.reductions.contains(name) } else { false } }

    /// Functions that make one number of an array, as they make fewer axes of more.
    private static let reductions: Set = ["sum", "mean", "max", "min", "prod", "std", "var", "dot", "norm", "trace"]
}

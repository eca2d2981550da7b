/// What is said of errors, in our words; Python's own come last and are Python's.
enum ErrorWords {
    static let hint = "Hint:"
    static let shapesDoNotFit = "The shapes do not fit."
    static let theseFit = "By their shapes these would fit; whether one of them is meant, the derivation says:"
    static let nothingFits = "Neither transposed nor as a column do the two fit: look where their shapes come from."
    static let directCause = "The above exception was the direct cause of the following exception:"
    static let duringHandling = "During handling of the above exception, another exception occurred:"

    /// One sentence on the kind of error; nil where Python's message says it all.
    static func explanation(of report: ErrorReport) -> String? {
        // What the program raises itself, it explains itself.
        if let place = report.places.last, place.source.text(of: place.span)?.hasPrefix("raise") == true { return nil }
        return switch report.type {
        case "NameError": "A name is used here that nothing has been bound to yet."
        case "UnboundLocalError": "A function assigns this name further down, so it is local to the function, and it has no value yet."
        case "IndexError" where report.lastLine.contains("scalar variable"): "A single number has no elements to index."
        case "IndexError" where report.lastLine.contains("valid indices"): nil
        case "IndexError": "The index is outside what is there; the first element has index 0."
        case "KeyError": "The dict has no entry under this key."
        case "AttributeError": "The value has nothing of this name."
        case "ZeroDivisionError": "Plain Python numbers cannot be divided by zero; NumPy arrays can, and give inf or nan."
        case "RecursionError": "A function calls itself again and again without coming to an end."
        case "MemoryError": "This would take more memory than there is."
        case "AssertionError": "What was asserted does not hold."
        case "ModuleNotFoundError": "There is no module of this name here."
        case "FileNotFoundError": "There is no file of this name."
        case "SyntaxError" where report.isRefused: "This cannot be read as Python, so no line of it has run."
        case "IndentationError" where report.isRefused, "TabError" where report.isRefused:
            "The indentation does not add up, so no line of it has run."
        case "NotImplementedError" where report.lastLine.contains("is not supported by lstm-repl"):
            "Python can do this, lstm-repl cannot."
        default: nil
        }
    }

    // MARK: Shapes

    /// Which rule of shapes fails, with the sizes that break it.
    static func rule(_ shapes: ErrorReport.Shapes) -> String {
        switch shapes.rule {
        case .product(let left, let right): productRule(shapes, leftAxis: left, rightAxis: right)
        case .broadcast: broadcastRule(shapes)
        case .joining(let index, let other): joiningRule(shapes, index, other)
        }
    }

    private static func joiningRule(_ shapes: ErrorReport.Shapes, _ index: Int, _ other: Int) -> String {
        "\(shapes.operation) joins arrays along one axis: along every other they must have the same size. "
            + "Axis \(index) has \(axis(index, of: shapes.left)) in the array at 0 and \(axis(index, of: shapes.right)) in the one at \(other)."
    }

    private static func productRule(_ shapes: ErrorReport.Shapes, leftAxis: Int, rightAxis: Int) -> String {
        let (left, right) = (shapes.left, shapes.right)
        guard left.shape.indices.contains(leftAxis), right.shape.indices.contains(rightAxis) else {
            return "\(shapes.operation) needs arrays; for a single number use *."
        }
        let leftSize = axis(leftAxis, of: left)
        let rightSize = axis(rightAxis, of: right)
        let leftWord = left.shape.count == 1 ? "length" : "columns"
        let rightWord = right.shape.count == 1 ? "length" : "rows"
        return "\(shapes.operation) needs the \(leftWord) of the left (\(leftSize)) to equal the \(rightWord) of the right (\(rightSize))."
    }

    /// Names the last pair of sizes that differ with neither of them 1.
    private static func broadcastRule(_ shapes: ErrorReport.Shapes) -> String {
        let (left, right) = (shapes.left, shapes.right)
        // A product of stacks broadcasts what stands before its matrices.
        let isProduct = shapes.operation.hasPrefix("@")
        for distance in (isProduct ? 3 : 1)..<max(min(left.shape.count, right.shape.count) + 1, 4) {
            let (i, j) = (left.shape.count - distance, right.shape.count - distance)
            guard i >= 0, j >= 0, left.shape[i] != right.shape[j], left.shape[i] != 1, right.shape[j] != 1 else { continue }
            let place = distance == 1 ? "last axis" : distance == 2 ? "last axis but one" : "last axis but \(distance - 1)"
            let stacks = isProduct ? " before the last two axes" : ""
            return "\(shapes.operation) lines the shapes up from the right\(stacks): each pair of sizes must be equal, or one of them 1. "
                + "The \(place) has \(axis(i, of: left)) on the left and \(axis(j, of: right)) on the right."
        }
        return "\(shapes.operation) changes the left in place, so the result must have the left's own shape."
    }

    /// `n_a+n_x = 8`, or `8`.
    private static func axis(_ index: Int, of operand: ErrorReport.Shapes.Operand) -> String {
        let name = ShapeText.named(operand.axes, rank: operand.shape.count)[index]
        return name.isEmpty ? "\(operand.shape[index])" : "\(name) = \(operand.shape[index])"
    }
}

import Language
import NDArrays
import Syntax

/// An operation with numbers put in for one element of its result: `0.31 + -0.2 = 0.11`, `0.1*0.3 + .. + 0.7*0.1 = 0.31`.
///
/// nil where an element is not made of elements at known places: of `np.sort`, of a function of the learner's.
package struct OperationNumbers {
    /// Which element, with as many indices as the result has axes; empty for a number.
    package let place: [Int]
    package let text: String

    /// - Parameters:
    ///   - element: the element asked for; fitted to the result's shape.
    ///   - old: what an element of the first operand was before `a += b` changed it in place.
    package init?(_ operation: Operation, element: [Int], width: Int, old: (_ array: NDArray, _ place: [Int]) -> Scalar?) {
        let shape: [Int]
        switch operation.result {
        case .array(let array): shape = Array(array.shape)
        case .int, .float, .bool, .scalar: shape = []
        default: return nil
        }
        guard !shape.contains(0) else { return nil }
        let place = OperationNumbers.fitted(element, to: shape)
        guard let result = OperationNumbers.number(operation.result, place) else { return nil }
        func operand(_ index: Int) -> String? {
            operation.operands.indices.contains(index) ? OperationNumbers.number(operation.operands[index].value, place) : nil
        }
        let left: String?
        switch operation.kind {
        case .binary(.matrixMultiply): left = OperationNumbers.product(operation, place, width - result.count - 3)
        case .binary(let sign): left = operand(0).flatMap { a in operand(1).map { "\(a) \(sign.rawValue) \($0)" } }
        case .augmented(let sign):
            var first = operand(0)
            if case .array(let array)? = operation.operands.first?.value {
                first = old(array, OperationNumbers.broadcast(place, over: Array(array.shape)) ?? place).map(NumberFormat.alone)
            }
            left = first.flatMap { a in operand(1).map { "\(a) \(sign.rawValue) \($0)" } }
        case .unary(let sign): left = operand(0).map { "\(sign.rawValue)\($0)" }
        case .compare(let sign): left = operand(0).flatMap { a in operand(1).map { "\(a) \(sign.rawValue) \($0)" } }
        case .call(let name): left = OperationNumbers.call(name, operation, place, width - result.count - 3)
        case .subscripted, .attribute: left = nil
        }
        guard let left else { return nil }
        (self.place, text) = (place, "\(left) = \(result)")
    }

    /// The element asked for, with as many indices as `shape` has axes, none beyond its end.
    package static func fitted(_ element: [Int], to shape: [Int]) -> [Int] {
        let padded = Array(repeating: 0, count: max(0, shape.count - element.count)) + element.suffix(shape.count)
        return zip(padded, shape).map { index, size in min(max(index, 0), max(size - 1, 0)) }
    }

    /// The place in an operand of that shape from which broadcasting takes the element; nil where it takes it from none.
    private static func broadcast(_ place: [Int], over shape: [Int]) -> [Int]? {
        guard shape.count <= place.count else { return nil }
        var own: [Int] = []
        for (index, size) in zip(place.suffix(shape.count), shape) {
            guard size == 1 || index < size else { return nil }
            own.append(size == 1 ? 0 : index)
        }
        return own
    }

    package static func scalar(_ array: NDArray, _ place: [Int]) -> Scalar? { try? array.element(at: Shape(place)) }

    /// The number that an operand gives for an element of the result.
    package static func number(_ value: Value, _ place: [Int]) -> String? {
        switch value {
        case .int(let number): String(number)
        case .bool(let flag): flag ? "True" : "False"
        case .float(let number): NumberFormat.alone(Scalar(number))
        case .scalar(let scalar): NumberFormat.alone(scalar)
        case .array(let array): broadcast(place, over: Array(array.shape)).flatMap { scalar(array, $0) }.map(NumberFormat.alone)
        default: nil
        }
    }

    // MARK: Calls

    private static let elementwise: Set = [
        "exp", "log", "log2", "log10", "log1p", "expm1", "tanh", "sigmoid", "sqrt", "square", "abs", "absolute", "sign", "sin", "cos", "tan", "sinh",
        "cosh", "arctan", "negative", "reciprocal", "maximum", "minimum", "power", "add", "subtract", "multiply", "divide", "fabs", "floor", "ceil",
    ]

    private static func call(_ name: String, _ operation: Operation, _ place: [Int], _ width: Int) -> String? {
        let plain = operation.operands.filter { $0.keyword == nil }
        if elementwise.contains(name), plain.count == operation.operands.count {
            let numbers = plain.compactMap { number($0.value, place) }
            guard numbers.count == plain.count, !numbers.isEmpty else { return nil }
            return "\(name)(\(numbers.joined(separator: ", ")))"
        }
        if ["dot", "matmul"].contains(name), plain.count == 2 { return product(operation, place, width) }
        if ["sum", "mean"].contains(name), let terms = reduced(operation, place) {
            let divisor = name == "mean" ? " / \(terms.count)" : ""
            let sum = joined(terms.count, " + ", width: width - divisor.count - 2) { terms[$0] }
            return divisor.isEmpty ? sum : "(\(sum))\(divisor)"
        }
        return nil
    }

    /// What `np.sum(a, axis)` adds up.
    private static func reduced(_ operation: Operation, _ place: [Int]) -> [String]? {
        guard case .array(let array)? = operation.operands.first?.value, array.rank > 0 else { return nil }
        let second = operation.operands.dropFirst().first { $0.keyword == nil || $0.keyword == "axis" }?.value
        let shape = Array(array.shape)
        var axis: Int?
        switch second {
        case .int(let given)?: axis = given < 0 ? given + shape.count : given
        case nil, .some(.none): break
        default: return nil
        }
        guard let axis else {
            guard place.isEmpty, array.count <= 1_000_000 else { return nil }
            var terms: [String] = []
            for index in 0..<array.count {
                var rest = index, own: [Int] = []
                for size in shape.reversed() { own.insert(rest % size, at: 0); rest /= size }
                // Only the first and the last are shown.
                terms.append(index < 64 || index >= array.count - 8 ? scalar(array, own).map(NumberFormat.alone) ?? "" : "")
            }
            return terms
        }
        guard shape.indices.contains(axis), place.count == shape.count || place.count == shape.count - 1 else { return nil }
        return (0..<shape[axis]).compactMap { index in
            var own = place
            if place.count == shape.count { own[axis] = index } else { own.insert(index, at: axis) }
            return scalar(array, own).map(NumberFormat.alone)
        }
    }

    // MARK: Products

    /// A row times a column.
    private static func product(_ operation: Operation, _ place: [Int], _ width: Int) -> String? {
        guard operation.operands.count == 2, case .array(let a) = operation.operands[0].value, case .array(let b) = operation.operands[1].value,
              1...2 ~= a.rank, 1...2 ~= b.rank else {
            // With a number, np.dot multiplies.
            let numbers = operation.operands.compactMap { number($0.value, place) }
            return numbers.count == 2 ? numbers.joined(separator: "*") : nil
        }
        let row = a.rank == 2 ? place.first : nil, column = b.rank == 2 ? place.last : nil
        guard a.rank == 1 || row != nil, b.rank == 1 || column != nil else { return nil }
        return joined(a.shape[a.rank - 1], " + ", width: width) { k in
            let x = scalar(a, (row.map { [$0] } ?? []) + [k]), y = scalar(b, [k] + (column.map { [$0] } ?? []))
            guard let x, let y else { return "?" }
            return "\(NumberFormat.alone(x))*\(NumberFormat.alone(y))"
        }
    }

    /// Terms from the front and the last one, as many as fit.
    private static func joined(_ count: Int, _ sign: String, width: Int, _ term: (Int) -> String) -> String {
        guard count > 0 else { return "0" }
        let last = term(count - 1)
        var text = ""
        for index in 0..<count {
            let next = index == count - 1 ? last : term(index)
            let rest = index == count - 1 ? 0 : sign.count + 2 + sign.count + last.count
            if index > 0, text.count + sign.count + next.count + rest > width { return text + sign + ".." + sign + last }
            text += (index == 0 ? "" : sign) + next
        }
        return text
    }
}

import NDArrays
import Syntax

/// An operation of two operands; `+ - *` and comparisons of small numbers have faster nodes below.
class BinaryNode: Node {
    let operation: BinaryOperator
    let left: OperandNode
    let right: OperandNode
    let operatorSpan: Span
    init(_ operation: BinaryOperator, _ left: Node, _ right: Node, operatorSpan: Span, _ span: Span) {
        (self.operation, self.left, self.right, self.operatorSpan) = (operation, OperandNode(left), OperandNode(right), operatorSpan)
        super.init(span)
    }

    override func eval(_ frame: Frame) throws -> Value {
        try apply(try left.eval(frame), try right.eval(frame), frame)
    }

    @inline(never)
    final func apply(_ a: consuming Value, _ b: consuming Value, _ frame: Frame) throws -> Value {
        if let observer = frame.interpreter.observer { return try apply(a, b, frame, observer) }
        let spare = BinaryNode.spare(&a, left) ?? BinaryNode.spare(&b, right)
        do {
            let value = if let spare, let result = try frame.interpreter.arrayBinary(operation, a, b, reusing: spare) { result } else {
                try frame.interpreter.binary(operation, a, b)
            }
            if !frame.interpreter.pendingFlags.isEmpty { try frame.interpreter.warn(at: span, in: nil) }
            return value
        } catch {
            throw explained(error, a, b)
        }
    }

    /// The operands are kept for whoever looks at them: nothing takes their place.
    @inline(never)
    private func apply(_ a: Value, _ b: Value, _ frame: Frame, _ observer: any Observer) throws -> Value {
        let result: Value
        do {
            result = try frame.interpreter.binary(operation, a, b)
            if !frame.interpreter.pendingFlags.isEmpty { try frame.interpreter.warn(at: span, in: nil) }
        } catch { throw explained(error, a, b) }
        let operands: [Operation.Operand] = [.init(a, at: left.node.span), .init(b, at: right.node.span)]
        observer.operates(Operation(kind: .binary(operation), span: span, operatorSpan: operatorSpan, operands: operands, result: result), frame)
        return result
    }

    /// The array that an operand made for this operation alone, as `W @ z` is in `W @ z + b`: the result may take its place.
    @inline(__always)
    private static func spare(_ value: inout Value, _ operand: OperandNode) -> NDArray? {
        guard operand.isComputed, case .array(var array) = value else { return nil }
        // The only other reference, if nobody sees the array.
        value = .none
        let isSpare = NDArray.isSpare(&array)
        value = .array(array)
        return isSpare ? array : nil
    }

    /// Adds the operands' texts and axis names to an error about shapes.
    private func explained(_ error: any Error, _ a: Value, _ b: Value) -> Raised {
        let raised = raised(error, at: span, caret: operatorSpan)
        if case .array(let a) = a, case .array(let b) = b, raised.shapes == nil, let rule = (error as? ArrayError)?.shapeRule {
            raised.shapes = ShapeMismatch(
                operation: operation.rawValue, left: .init(a, at: left.node.span), right: .init(b, at: right.node.span), rule: rule)
        }
        return raised
    }

    static func make(_ operation: BinaryOperator, _ left: Node, _ right: Node, operatorSpan: Span, _ span: Span) -> Node {
        switch operation {
        case .add: AddNode(operation, left, right, operatorSpan: operatorSpan, span)
        case .subtract: SubtractNode(operation, left, right, operatorSpan: operatorSpan, span)
        case .multiply: MultiplyNode(operation, left, right, operatorSpan: operatorSpan, span)
        default: BinaryNode(operation, left, right, operatorSpan: operatorSpan, span)
        }
    }
}

extension ShapeMismatch.Operand {
    init(_ array: NDArray, at span: Span?) {
        self.init(span: span, shape: Array(array.shape), axes: array.axes)
    }
}

final class AddNode: BinaryNode {
    override func eval(_ frame: Frame) throws -> Value {
        let a: Value, b: Value
        if let x = left.smallInteger(frame) {
            if let y = right.smallInteger(frame), case let (result, overflow) = x.addingReportingOverflow(y), !overflow { return .int(result) }
            a = .int(x)
        } else {
            a = try left.eval(frame)
        }
        b = try right.eval(frame)
        switch (a, b) {
        case (.int(let x), .int(let y)):
            let (sum, overflow) = x.addingReportingOverflow(y)
            if !overflow { return .int(sum) }
        case (.float(let x), .float(let y)): return .float(x + y)
        default: break
        }
        return try apply(consume a, consume b, frame)
    }
}

final class SubtractNode: BinaryNode {
    override func eval(_ frame: Frame) throws -> Value {
        let a: Value, b: Value
        if let x = left.smallInteger(frame) {
            if let y = right.smallInteger(frame), case let (result, overflow) = x.subtractingReportingOverflow(y), !overflow { return .int(result) }
            a = .int(x)
        } else {
            a = try left.eval(frame)
        }
        b = try right.eval(frame)
        switch (a, b) {
        case (.int(let x), .int(let y)):
            let (difference, overflow) = x.subtractingReportingOverflow(y)
            if !overflow { return .int(difference) }
        case (.float(let x), .float(let y)): return .float(x - y)
        default: break
        }
        return try apply(consume a, consume b, frame)
    }
}

final class MultiplyNode: BinaryNode {
    override func eval(_ frame: Frame) throws -> Value {
        let a: Value, b: Value
        if let x = left.smallInteger(frame) {
            if let y = right.smallInteger(frame), case let (result, overflow) = x.multipliedReportingOverflow(by: y), !overflow { return .int(result) }
            a = .int(x)
        } else {
            a = try left.eval(frame)
        }
        b = try right.eval(frame)
        switch (a, b) {
        case (.int(let x), .int(let y)):
            let (product, overflow) = x.multipliedReportingOverflow(by: y)
            if !overflow { return .int(product) }
        case (.float(let x), .float(let y)): return .float(x * y)
        default: break
        }
        return try apply(consume a, consume b, frame)
    }
}

final class UnaryNode: Node {
    let operation: UnaryOperator
    let operand: Node
    init(_ operation: UnaryOperator, _ operand: Node, _ span: Span) {
        (self.operation, self.operand) = (operation, operand)
        super.init(span)
    }
    override func eval(_ frame: Frame) throws -> Value {
        let value = try operand.eval(frame)
        do {
            let result = try frame.interpreter.unary(operation, value)
            if let observer = frame.interpreter.observer { tell(observer, .unary(operation), of: value, at: operand.span, result, frame) }
            return result
        } catch { throw raised(error, at: span) }
    }
}

final class NotNode: Node {
    let operand: Node
    init(_ operand: Node, _ span: Span) {
        self.operand = operand
        super.init(span)
    }
    override func eval(_ frame: Frame) throws -> Value { .bool(try !operand.test(frame)) }
    override func test(_ frame: Frame) throws -> Bool { try !operand.test(frame) }
}

/// `and` and `or`: the value that decided.
final class ShortCircuitNode: Node {
    let left: Node
    let right: Node
    let isAnd: Bool
    init(_ left: Node, _ right: Node, isAnd: Bool, _ span: Span) {
        (self.left, self.right, self.isAnd) = (left, right, isAnd)
        super.init(span)
    }
    override func eval(_ frame: Frame) throws -> Value {
        let value = try left.eval(frame)
        do {
            if try frame.interpreter.truth(value) != isAnd { return value }
        } catch { throw raised(error, at: left.span) }
        return try right.eval(frame)
    }
    override func test(_ frame: Frame) throws -> Bool {
        isAnd ? try left.test(frame) && right.test(frame) : try left.test(frame) || right.test(frame)
    }
}

final class ConditionalNode: Node {
    let condition: Node, then: Node, orElse: Node
    init(_ condition: Node, _ then: Node, _ orElse: Node, _ span: Span) {
        (self.condition, self.then, self.orElse) = (condition, then, orElse)
        super.init(span)
    }
    override func eval(_ frame: Frame) throws -> Value {
        try condition.test(frame) ? try then.eval(frame) : try orElse.eval(frame)
    }
}

/// One comparison.
final class CompareNode: Node {
    let operation: ComparisonOperator
    let left: OperandNode
    let right: OperandNode
    init(_ operation: ComparisonOperator, _ left: Node, _ right: Node, _ span: Span) {
        (self.operation, self.left, self.right) = (operation, OperandNode(left), OperandNode(right))
        super.init(span)
    }

    override func eval(_ frame: Frame) throws -> Value {
        let a = try left.eval(frame), b = try right.eval(frame)
        if let answer = quick(a, b) { return .bool(answer) }
        return try compare(a, b, frame)
    }

    private func compare(_ a: Value, _ b: Value, _ frame: Frame) throws -> Value {
        do {
            let result = try frame.interpreter.compare(operation, a, b)
            if let observer = frame.interpreter.observer {
                let operands: [Operation.Operand] = [.init(a, at: left.node.span), .init(b, at: right.node.span)]
                observer.operates(Operation(kind: .compare(operation), span: span, operatorSpan: nil, operands: operands, result: result), frame)
            }
            return result
        } catch {
            let raised = raised(error, at: span)
            if case .array(let a) = a, case .array(let b) = b, let rule = (error as? ArrayError)?.shapeRule {
                raised.shapes = ShapeMismatch(
                    operation: operation.rawValue, left: .init(a, at: left.node.span), right: .init(b, at: right.node.span), rule: rule)
            }
            throw raised
        }
    }

    override func test(_ frame: Frame) throws -> Bool {
        if let x = left.smallInteger(frame), let y = right.smallInteger(frame), let answer = compareNumbers(operation, x, y) { return answer }
        let a = try left.eval(frame), b = try right.eval(frame)
        if let answer = quick(a, b) { return answer }
        let answer = try compare(a, b, frame)
        do { return try frame.interpreter.truth(answer) } catch { throw raised(error, at: span) }
    }

    @inline(__always) private func quick(_ a: Value, _ b: Value) -> Bool? {
        switch (a, b) {
        case (.int(let x), .int(let y)): compareNumbers(operation, x, y)
        case (.float(let x), .float(let y)): compareNumbers(operation, x, y)
        default: nil
        }
    }
}

/// nil for `is`, `in` and their opposites.
@inline(__always) func compareNumbers<T: Comparable>(_ operation: ComparisonOperator, _ x: T, _ y: T) -> Bool? {
    switch operation {
    case .less: x < y
    case .lessEqual: x <= y
    case .greater: x > y
    case .greaterEqual: x >= y
    case .equal: x == y
    case .notEqual: x != y
    case .is, .isNot, .in, .notIn: nil
    }
}

/// `a < b <= c`: each operand is evaluated once.
final class CompareChainNode: Node {
    let first: Node
    let rest: [(operation: ComparisonOperator, operand: Node)]
    init(_ first: Node, _ rest: [(operation: ComparisonOperator, operand: Node)], _ span: Span) {
        (self.first, self.rest) = (first, rest)
        super.init(span)
    }
    override func eval(_ frame: Frame) throws -> Value {
        var left = try first.eval(frame)
        var answer = Value.bool(true)
        for (operation, operand) in rest {
            let right = try operand.eval(frame)
            do {
                answer = try frame.interpreter.compare(operation, left, right)
                if try !frame.interpreter.truth(answer) { return answer }
            } catch { throw raised(error, at: span) }
            left = right
        }
        return answer
    }
}

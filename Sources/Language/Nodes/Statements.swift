import NDArrays
import Syntax

final class ExpressionStatement: StatementNode {
    let value: Node
    init(_ value: Node, _ span: Span) {
        self.value = value
        super.init(span)
    }
    override func run(_ frame: Frame) throws -> Completion {
        _ = try value.eval(frame)
        return .normal
    }
}

/// `target = value`, and `a = b = value`.
final class AssignStatement: StatementNode {
    let targets: [TargetNode]
    let first: TargetNode
    private let hasSeveral: Bool
    /// The slot of a single local variable, else -1.
    private let localSlot: Int
    let value: Node
    /// What the source says of the axes of what is made here.
    let axes: AxisHint?
    init(_ targets: [TargetNode], _ first: TargetNode, _ value: Node, axes: AxisHint?, _ span: Span) {
        (self.targets, self.first, self.value, self.axes) = (targets, first, value, axes)
        hasSeveral = targets.count > 1
        localSlot = hasSeveral ? -1 : (first as? LocalTarget)?.slot ?? -1
        super.init(span)
    }
    override func run(_ frame: Frame) throws -> Completion {
        let value = try value.eval(frame)
        if let axes { axes.apply(value, frame) }
        if localSlot >= 0 {
            frame.slots[localSlot] = value
            return .normal
        }
        do { try first.store(value, frame) } catch {
            // What was to be stored stands in the statement, not in the target.
            if let raised = error as? Raised, raised.shapes?.operation == "=" { raised.shapes?.right.span = self.value.span }
            throw error
        }
        if hasSeveral { for target in targets.dropFirst() { try target.store(value, frame) } }
        return .normal
    }
}

/// `target += value`: the target's parts are evaluated once, and arrays and lists change in place.
final class AugmentedAssignStatement: StatementNode {
    let target: TargetNode
    /// The target read as an expression; for names only.
    let read: Node?
    let operation: BinaryOperator
    let value: Node
    init(_ target: TargetNode, read: Node?, _ operation: BinaryOperator, _ value: Node, _ span: Span) {
        (self.target, self.read, self.operation, self.value) = (target, read, operation, value)
        super.init(span)
    }

    override func run(_ frame: Frame) throws -> Completion {
        if let read {
            let old = try read.eval(frame)
            try target.store(apply(old, value.eval(frame), frame), frame)
            return .normal
        }
        if let item = target as? SubscriptTarget {
            let container = try item.value.eval(frame)
            if case .array(let array) = container, item.index.hasParts { return try run(item, in: array, frame) }
            let key = try item.index.eval(frame)
            let old: Value
            do { old = try frame.interpreter.item(container, key) } catch { throw raised(error, at: span) }
            let new = try apply(old, value.eval(frame), frame)
            // A view has changed what it is a view of already.
            if case .array(let view) = new, case .array(let before) = old, view === before,
               case .array(let whole) = container, view.storage === whole.storage { return .normal }
            try item.store(new, in: container, at: key, frame)
        } else if let attribute = target as? AttributeTarget {
            let receiver = try attribute.value.eval(frame)
            let old = try attribute.reading.get(receiver, frame)
            try attribute.store(apply(old, value.eval(frame), frame), in: receiver, frame)
        }
        return .normal
    }

    /// `array[i, j] += value`.
    private func run(_ item: SubscriptTarget, in array: NDArray, _ frame: Frame) throws -> Completion {
        let place = try item.index.place(frame)
        let old: Value
        do { old = try frame.interpreter.item(of: array, at: place.get()) } catch { throw raised(error, at: span) }
        let new = try apply(old, value.eval(frame), frame)
        if case .array(let view) = new, case .array(let before) = old, view === before, view.storage === array.storage { return .normal }
        try item.store(new, in: array, at: place, frame)
        return .normal
    }

    private func apply(_ old: Value, _ operand: Value, _ frame: Frame) throws -> Value {
        let result = try applied(old, operand, frame)
        if let observer = frame.interpreter.observer {
            let operands: [Operation.Operand] = [.init(old, at: target.span), .init(operand, at: value.span)]
            observer.operates(Operation(kind: .augmented(operation), span: span, operatorSpan: nil, operands: operands, result: result), frame)
        }
        return result
    }

    @inline(__always)
    private func applied(_ old: Value, _ operand: Value, _ frame: Frame) throws -> Value {
        if operation == .add {
            switch (old, operand) {
            case (.int(let x), .int(let y)): if case let (sum, overflow) = x.addingReportingOverflow(y), !overflow { return .int(sum) }
            case (.float(let x), .float(let y)): return .float(x + y)
            default: break
            }
        }
        do {
            let value = try frame.interpreter.inPlace(operation, old, operand)
            if !frame.interpreter.pendingFlags.isEmpty { try frame.interpreter.warn(at: span, in: nil) }
            return value
        } catch {
            let raised = raised(error, at: span)
            if case .array(let a) = old, case .array(let b) = operand, let rule = (error as? ArrayError)?.shapeRule {
                raised.shapes = ShapeMismatch(
                    operation: operation.rawValue + "=", left: .init(a, at: read?.span ?? target.span), right: .init(b, at: value.span), rule: rule)
            }
            throw raised
        }
    }
}

final class IfStatement: StatementNode {
    let condition: Node
    let body: Block
    let orElse: Block
    init(_ condition: Node, _ body: Block, _ orElse: Block, _ span: Span) {
        (self.condition, self.body, self.orElse) = (condition, body, orElse)
        super.init(span)
    }
    override func run(_ frame: Frame) throws -> Completion {
        try condition.test(frame) ? try body.run(frame) : try orElse.run(frame)
    }
}

final class WhileStatement: StatementNode {
    let condition: Node
    let body: Block
    let orElse: Block
    init(_ condition: Node, _ body: Block, _ orElse: Block, _ span: Span) {
        (self.condition, self.body, self.orElse) = (condition, body, orElse)
        body.loop = LoopMark(span: span, variables: [])
        super.init(span)
    }
    override func run(_ frame: Frame) throws -> Completion {
        defer { frame.interpreter.loopEnded(span, frame) }
        while try condition.test(frame) {
            do { try frame.interpreter.checkInterruption() } catch { throw raised(error, at: span) }
            switch try body.run(frame) {
            case .normal, .continueLoop: continue
            case .breakLoop: return .normal
            case .returned(let value): return .returned(value)
            }
        }
        return try orElse.run(frame)
    }
}

final class ForStatement: StatementNode {
    let target: TargetNode
    let iterable: Node
    let body: Block
    let orElse: Block
    /// The slot of a local variable that counts, else -1.
    private let localSlot: Int
    init(_ target: TargetNode, _ iterable: Node, _ body: Block, _ orElse: Block, _ span: Span) {
        (self.target, self.iterable, self.body, self.orElse) = (target, iterable, body, orElse)
        localSlot = (target as? LocalTarget)?.slot ?? -1
        body.loop = LoopMark(span: span, variables: target.names)
        super.init(span)
    }

    override func run(_ frame: Frame) throws -> Completion {
        defer { frame.interpreter.loopEnded(span, frame) }
        let values = try iterable.eval(frame)
        if let range = values.object(as: RangeObject.self) { return try run(over: range, frame) }
        // A generator that the loop gives up half-way ends here.
        defer { if !frame.interpreter.abandoned.isEmpty { frame.interpreter.closeAbandoned() } }
        return try run(over: values, frame)
    }

    private func run(over values: consuming Value, _ frame: Frame) throws -> Completion {
        let iterator: ValueIterator
        do { iterator = try frame.interpreter.iterator(of: values) } catch { throw raised(error, at: iterable.span) }
        while true {
            let next: Value?
            do {
                try frame.interpreter.checkInterruption()
                iterator.willChange()
                next = try iterator.next(frame.interpreter)
            } catch { throw raised(error, at: iterable.span) }
            guard let next else { break }
            try target.store(next, frame)
            switch try body.run(frame) {
            case .normal, .continueLoop: continue
            case .breakLoop: return .normal
            case .returned(let value): return .returned(value)
            }
        }
        return try orElse.run(frame)
    }

    @inline(never)
    private func stop(_ frame: Frame) throws {
        do { try frame.interpreter.checkInterruption() } catch { throw raised(error, at: span) }
    }

    private func run(over range: RangeObject, _ frame: Frame) throws -> Completion {
        let count = range.count
        let interruption = frame.interpreter.interruption
        var index = 0
        while index < count {
            if interruption.pointee != 0 { try stop(frame) }
            let element = Value.int(range.element(index))
            if localSlot >= 0 { frame.slots[localSlot] = element } else { try target.store(element, frame) }
            switch try body.run(frame) {
            case .normal, .continueLoop: index &+= 1
            case .breakLoop: return .normal
            case .returned(let value): return .returned(value)
            }
        }
        return try orElse.run(frame)
    }
}

final class ReturnStatement: StatementNode {
    let value: Node
    init(_ value: Node, _ span: Span) {
        self.value = value
        super.init(span)
    }
    override func run(_ frame: Frame) throws -> Completion { .returned(try value.eval(frame)) }
}

final class BreakStatement: StatementNode {
    override func run(_ frame: Frame) -> Completion { .breakLoop }
}

final class ContinueStatement: StatementNode {
    override func run(_ frame: Frame) -> Completion { .continueLoop }
}

final class PassStatement: StatementNode {}

final class DeleteStatement: StatementNode {
    let targets: [TargetNode]
    init(_ targets: [TargetNode], _ span: Span) {
        self.targets = targets
        super.init(span)
    }
    override func run(_ frame: Frame) throws -> Completion {
        for target in targets { try target.delete(frame) }
        if !frame.interpreter.abandoned.isEmpty { frame.interpreter.closeAbandoned() }
        return .normal
    }
}

final class AssertStatement: StatementNode {
    let condition: Node
    let message: Node?
    init(_ condition: Node, _ message: Node?, _ span: Span) {
        (self.condition, self.message) = (condition, message)
        super.init(span)
    }
    override func run(_ frame: Frame) throws -> Completion {
        if try condition.test(frame) { return .normal }
        throw Raised(ExceptionObject(.assertionError, try message.map { [try $0.eval(frame)] } ?? [])).at(span)
    }
}

final class ImportStatement: StatementNode {
    let module: String
    let target: TargetNode
    /// `import a.b` binds `a`; `import a.b as c` binds `a.b`.
    let bindsWhole: Bool
    init(_ module: String, _ target: TargetNode, bindsWhole: Bool, _ span: Span) {
        (self.module, self.target, self.bindsWhole) = (module, target, bindsWhole)
        super.init(span)
    }
    override func run(_ frame: Frame) throws -> Completion {
        do {
            let whole = try frame.interpreter.importModule(module)
            let first = String(module.prefix { $0 != "." })
            try target.store(.object(bindsWhole ? whole : frame.interpreter.importModule(first)), frame)
        } catch { throw raised(error, at: span) }
        return .normal
    }
}

final class ImportFromStatement: StatementNode {
    let module: String
    let names: [(name: String, target: TargetNode, span: Span)]
    let namespace: Namespace
    /// - Parameter names: none for `from module import *`, which stands at module level only.
    init(_ module: String, _ names: [(name: String, target: TargetNode, span: Span)], in namespace: Namespace, _ span: Span) {
        (self.module, self.names, self.namespace) = (module, names, namespace)
        super.init(span)
    }
    override func run(_ frame: Frame) throws -> Completion {
        do {
            let source = try frame.interpreter.importModule(frame.interpreter.absoluteName(module, in: namespace))
            for (name, target, _) in names { try target.store(frame.interpreter.importName(name, from: source), frame) }
            if names.isEmpty { try frame.interpreter.importEverything(from: source, into: namespace) }
        } catch { throw raised(error, at: span) }
        return .normal
    }
}

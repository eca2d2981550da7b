import Syntax

/// `for target in iterable if condition` of a comprehension.
struct ClauseNode {
    let target: TargetNode
    let iterable: Node
    let conditions: [Node]
}

/// `[...]`, `{...}` and `{k: v}` comprehensions; their variables have slots of their own in the frame around them.
final class ComprehensionNode: Node {
    enum Kind { case list, set, dict }
    let kind: Kind
    let key: Node?
    let value: Node
    let clauses: [ClauseNode]
    /// Variables of the comprehension that a lambda in it captures.
    let cellSlots: [(slot: Int, name: String)]
    init(_ kind: Kind, key: Node?, value: Node, clauses: [ClauseNode], cellSlots: [(slot: Int, name: String)], _ span: Span) {
        (self.kind, self.key, self.value, self.clauses, self.cellSlots) = (kind, key, value, clauses, cellSlots)
        super.init(span)
    }

    override func eval(_ frame: Frame) throws -> Value {
        for (slot, name) in cellSlots { frame.slots[slot] = .object(Cell(name)) }
        // Who looks at the frame does not see variables whose comprehension has ended.
        defer { if frame.interpreter.observer != nil { for clause in clauses { clause.target.clear(frame) } } }
        switch kind {
        case .list:
            var values: [Value] = []
            try run(0, frame) { values.append(try value.eval(frame)) }
            return .list(ListObject(values))
        case .set:
            var values: [Value] = []
            try run(0, frame) { values.append(try value.eval(frame)) }
            do { return .object(try SetObject(values, frame.interpreter)) } catch { throw raised(error, at: span) }
        case .dict:
            let dict = DictObject()
            try run(0, frame) {
                guard let key else { return }
                let keyValue = try key.eval(frame)
                do { try dict.set(keyValue, value.eval(frame), frame.interpreter) } catch { throw raised(error, at: key.span) }
            }
            return .dict(dict)
        }
    }

    private func run(_ depth: Int, _ frame: Frame, _ body: () throws -> Void) throws {
        guard depth < clauses.count else { return try body() }
        let clause = clauses[depth]
        let iterator: ValueIterator
        let iterable = try clause.iterable.eval(frame)
        do { iterator = try frame.interpreter.iterator(of: iterable) } catch { throw raised(error, at: clause.iterable.span) }
        while true {
            let next: Value?
            do {
                try frame.interpreter.checkInterruption()
                next = try iterator.next(frame.interpreter)
            } catch { throw raised(error, at: clause.iterable.span) }
            guard let next else { return }
            try clause.target.store(next, frame)
            if try clause.conditions.allSatisfy({ try $0.test(frame) }) { try run(depth + 1, frame, body) }
        }
    }
}

/// `(value for ...)`: makes its values one by one, in a frame of its own that lives as long as it does.
final class GeneratorNode: Node {
    let value: Node
    let clauses: [ClauseNode]
    let code: Code
    let captured: [Int]
    /// The first iterable is evaluated where the expression stands, as in Python.
    let firstIterable: Node
    init(_ value: Node, _ clauses: [ClauseNode], firstIterable: Node, code: Code, captured: [Int], _ span: Span) {
        (self.value, self.clauses, self.firstIterable, self.code, self.captured) = (value, clauses, firstIterable, code, captured)
        super.init(span)
    }
    override func eval(_ frame: Frame) throws -> Value {
        let iterable = try firstIterable.eval(frame)
        do {
            let first = try frame.interpreter.iterator(of: iterable)
            return .object(GeneratorExpression(self, first: first, closure: captured.map(frame.cell), frame.interpreter))
        } catch { throw raised(error, at: firstIterable.span) }
    }
}

/// A running generator expression.
final class GeneratorExpression: GeneratorObject {
    private let node: GeneratorNode
    private let slots: UnsafeMutablePointer<Slot>
    /// The iterators of the clauses that have begun.
    private var iterators: [ValueIterator]
    private var isExecuting = false
    private var hasBegun = false

    init(_ node: GeneratorNode, first: ValueIterator, closure: [Cell], _ interpreter: Interpreter) {
        self.node = node
        slots = .allocate(capacity: max(node.code.slotCount, 1))
        slots.initialize(repeating: nil, count: node.code.slotCount)
        for (slot, name) in node.code.cellSlots { slots[slot] = .object(Cell(name)) }
        for (slot, cell) in zip(node.code.freeSlots, closure) { slots[slot] = .object(cell) }
        iterators = [first]
        super.init()
    }

    deinit {
        slots.deinitialize(count: node.code.slotCount)
        slots.deallocate()
    }

    override var isAtBeginning: Bool { !hasBegun }
    override var isRunning: Bool { isExecuting }

    override func resume(_ input: Input, _ interpreter: Interpreter) throws -> Value? {
        guard !isExecuting else { throw Raised(.valueError, "generator already executing") }
        willChange()
        isExecuting = true
        hasBegun = true
        defer { isExecuting = false }
        let frame = Frame(slots: slots, interpreter: interpreter)
        do {
            if case .raise(let error) = input { throw error }
            // Always continue the innermost clause; one that ends gives way to the one around it.
            while let innermost = iterators.last {
                try interpreter.checkInterruption()
                guard let element = try innermost.next(interpreter) else {
                    iterators.removeLast()
                    continue
                }
                let clause = node.clauses[iterators.count - 1]
                try clause.target.store(element, frame)
                guard try clause.conditions.allSatisfy({ try $0.test(frame) }) else { continue }
                if iterators.count == node.clauses.count { return try node.value.eval(frame) }
                iterators.append(try interpreter.iterator(of: node.clauses[iterators.count].iterable.eval(frame)))
            }
            return nil
        } catch {
            iterators = []
            let raised = raised(error, at: node.span)
            raised.leave(node.code, function: "<genexpr>")
            throw raised
        }
    }

    override func saveContents(_ visit: (Value) -> Void) -> (() -> Void)? {
        let variables = SavedVariables(slots, count: node.code.slotCount, visit), saved = iterators, had = hasBegun
        iterators.forEach { visit(.object($0)) }
        return { [self] in
            variables.restore(into: slots)
            (iterators, hasBegun) = (saved, had)
        }
    }
}

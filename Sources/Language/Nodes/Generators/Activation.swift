import Syntax

/// A statement of a generator's body that holds a `yield`: it can stop in the middle and go on later.
///
/// Only these statements need a form of their own; whatever holds no `yield` runs as in any function.
class ResumableNode {
    let span: Span
    init(_ span: Span) { self.span = span }
    func begin() -> Activation { preconditionFailure("a resumable node without an activation") }
}

/// Such a statement under way: where it stands is kept here while the generator waits.
///
/// A generator holds a stack of them, innermost last, and always continues the innermost one.
class Activation {
    /// Why a statement goes on.
    enum Resumption {
        case begin
        /// A `yield` of its own came back with what was sent.
        case sent(Value)
        /// The statement that it entered has come to an end.
        case finished(Completion)
    }
    /// What it wants next.
    enum Step {
        case enter(Activation)
        case yield(Value)
        case finished(Completion)
    }

    func proceed(_ resumption: Resumption, _ frame: Frame) throws -> Step { .finished(.normal) }
    /// Goes on after an exception that came out of the statement that it entered, or was thrown in at its `yield`.
    func recover(from error: Raised, _ frame: Frame) throws -> Step { throw error }
    /// Whether code must still run when the generator is given up: a `finally`, an `__exit__`.
    var needsClosing: Bool { false }
    /// The same state apart, for a checkpoint.
    func copy() -> Activation { self }
    /// What it holds on to, for a checkpoint.
    var references: [Value] { [] }
}

/// `target = yield value`; without a target, what is sent is dropped.
struct YieldNode {
    let value: Node
    let target: TargetNode?
    let span: Span
}

/// Statements one after the other, some of which hold a `yield`.
final class ResumableBlock: ResumableNode {
    enum Item {
        case plain(StatementNode)
        case yield(YieldNode)
        case compound(ResumableNode)
    }
    let items: [Item]
    init(_ items: [Item], _ span: Span) {
        self.items = items
        super.init(span)
    }
    var isEmpty: Bool { items.isEmpty }
    override func begin() -> BlockActivation { BlockActivation(self) }
}

final class BlockActivation: Activation {
    private let block: ResumableBlock
    private var index = 0
    init(_ block: ResumableBlock) { self.block = block }

    override func proceed(_ resumption: Resumption, _ frame: Frame) throws -> Step {
        switch resumption {
        case .begin: index = 0
        case .sent(let value):
            if case .yield(let node) = block.items[index] { try node.target?.store(value, frame) }
            index += 1
        case .finished(.normal): index += 1
        case .finished(let completion): return .finished(completion)
        }
        while index < block.items.count {
            switch block.items[index] {
            case .plain(let statement):
                frame.interpreter.observer?.begins(statement.span, frame)
                let completion = try statement.run(frame)
                frame.interpreter.observer?.ends(statement.span, frame)
                guard case .normal = completion else { return .finished(completion) }
                index += 1
            case .yield(let node):
                frame.interpreter.observer?.begins(node.span, frame)
                return .yield(try node.value.eval(frame))
            case .compound(let node): return .enter(node.begin())
            }
        }
        return .finished(.normal)
    }

    override func recover(from error: Raised, _ frame: Frame) throws -> Step {
        if case .yield(let node) = block.items[index] { throw error.at(node.span) }
        throw error
    }

    override func copy() -> Activation {
        let copy = BlockActivation(block)
        copy.index = index
        return copy
    }
}

/// `if`: the condition holds no `yield`, the branches may.
final class ResumableIf: ResumableNode {
    let condition: Node
    let body: ResumableBlock
    let orElse: ResumableBlock
    init(_ condition: Node, _ body: ResumableBlock, _ orElse: ResumableBlock, _ span: Span) {
        (self.condition, self.body, self.orElse) = (condition, body, orElse)
        super.init(span)
    }
    override func begin() -> Activation { IfActivation(self) }
}

private final class IfActivation: Activation {
    private let node: ResumableIf
    init(_ node: ResumableIf) { self.node = node }
    override func proceed(_ resumption: Resumption, _ frame: Frame) throws -> Step {
        if case .finished(let completion) = resumption { return .finished(completion) }
        return .enter(try node.condition.test(frame) ? node.body.begin() : node.orElse.begin())
    }
}

/// `target = yield from iterable`.
final class YieldFromNode: ResumableNode {
    let iterable: Node
    let target: TargetNode?
    init(_ iterable: Node, _ target: TargetNode?, _ span: Span) {
        (self.iterable, self.target) = (iterable, target)
        super.init(span)
    }
    override func begin() -> Activation { YieldFromActivation(self, nil) }
}

private final class YieldFromActivation: Activation {
    private let node: YieldFromNode
    private var iterator: ValueIterator?
    init(_ node: YieldFromNode, _ iterator: ValueIterator?) { (self.node, self.iterator) = (node, iterator) }

    override func proceed(_ resumption: Resumption, _ frame: Frame) throws -> Step {
        let interpreter = frame.interpreter
        switch resumption {
        case .sent(let value):
            guard let iterator else { return .finished(.normal) }
            return try step(frame) {
                if let generator = iterator as? GeneratorObject { return try generator.resume(.send(value), interpreter) }
                if case .none = value { return try iterator.next(interpreter) }
                return try interpreter.callMethod("send", of: iterator.underlying, [value])
            }
        default:
            let iterable = try node.iterable.eval(frame)
            return try step(frame) {
                let iterator = try interpreter.iterator(of: iterable)
                self.iterator = iterator
                return try iterator.next(interpreter)
            }
        }
    }

    /// Hands on what the inner iterator yields; its end ends the statement.
    private func step(_ frame: Frame, _ advance: () throws -> Value?) throws -> Step {
        do {
            if let value = try advance() { return .yield(value) }
            try node.target?.store(iterator?.takeResult() ?? .none, frame)
            return .finished(.normal)
        } catch { throw raised(error, at: node.span) }
    }

    override func recover(from error: Raised, _ frame: Frame) throws -> Step {
        let interpreter = frame.interpreter
        guard let iterator else { throw error.at(node.span) }
        return try step(frame) {
            let generator = iterator as? GeneratorObject
            if error.exception.exceptionType.isSubtype(of: .generatorExit) {
                if let generator { try generator.close(interpreter) } else if let close = try interpreter.lookUpAttribute("close", of: iterator.underlying) {
                    _ = try interpreter.call(close, [])
                }
                throw error
            }
            if let generator { return try generator.resume(.raise(error), interpreter) }
            guard let method = try interpreter.lookUpAttribute("throw", of: iterator.underlying) else { throw error }
            return try interpreter.call(method, [.object(error.exception)])
        }
    }

    override func copy() -> Activation { YieldFromActivation(node, iterator) }
    override var references: [Value] { iterator.map { [.object($0)] } ?? [] }
}

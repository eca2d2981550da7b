import Syntax

/// `while`; a `yield` in its condition has become statements of its own, which run before each test.
final class ResumableWhile: ResumableNode {
    let prelude: ResumableBlock
    let condition: Node
    let body: ResumableBlock
    let orElse: ResumableBlock
    init(_ prelude: ResumableBlock, _ condition: Node, _ body: ResumableBlock, _ orElse: ResumableBlock, _ span: Span) {
        (self.prelude, self.condition, self.body, self.orElse) = (prelude, condition, body, orElse)
        super.init(span)
    }
    override func begin() -> Activation { WhileActivation(self, .body) }
}

/// `for`, over an iterable that holds no `yield`.
final class ResumableFor: ResumableNode {
    let target: TargetNode
    let iterable: Node
    let body: ResumableBlock
    let orElse: ResumableBlock
    init(_ target: TargetNode, _ iterable: Node, _ body: ResumableBlock, _ orElse: ResumableBlock, _ span: Span) {
        (self.target, self.iterable, self.body, self.orElse) = (target, iterable, body, orElse)
        super.init(span)
    }
    override func begin() -> Activation { ForActivation(self) }
}

/// The part of a loop that runs.
private enum LoopPart { case prelude, body, orElse }

/// What the end of a loop's body means for the loop; nil where it goes on.
private func loopEnd(_ completion: Completion) -> Activation.Step? {
    switch completion {
    case .normal, .continueLoop: nil
    case .breakLoop: .finished(.normal)
    case .returned: .finished(completion)
    }
}

private final class WhileActivation: Activation {
    private let node: ResumableWhile
    private var part: LoopPart
    init(_ node: ResumableWhile, _ part: LoopPart) { (self.node, self.part) = (node, part) }

    override func proceed(_ resumption: Resumption, _ frame: Frame) throws -> Step {
        if case .finished(let completion) = resumption {
            switch part {
            case .orElse: return .finished(completion)
            case .body: if let end = loopEnd(completion) { return end }
            case .prelude: return try test(frame)
            }
        }
        do { try frame.interpreter.checkInterruption() } catch { throw raised(error, at: node.span) }
        guard node.prelude.isEmpty else {
            part = .prelude
            return .enter(node.prelude.begin())
        }
        return try test(frame)
    }

    private func test(_ frame: Frame) throws -> Step {
        part = try node.condition.test(frame) ? .body : .orElse
        return .enter(part == .body ? node.body.begin() : node.orElse.begin())
    }

    override func copy() -> Activation { WhileActivation(node, part) }
}

private final class ForActivation: Activation {
    private let node: ResumableFor
    private var iterator: ValueIterator?
    private var part = LoopPart.body
    /// The body is entered anew at every turn, with the same activation.
    private let body: BlockActivation
    init(_ node: ResumableFor) {
        self.node = node
        body = node.body.begin()
    }

    override func proceed(_ resumption: Resumption, _ frame: Frame) throws -> Step {
        if case .finished(let completion) = resumption {
            if part == .orElse { return .finished(completion) }
            if let end = loopEnd(completion) { return end }
        } else {
            let iterable = try node.iterable.eval(frame)
            do { iterator = try frame.interpreter.iterator(of: iterable) } catch { throw raised(error, at: node.iterable.span) }
        }
        let next: Value?
        do {
            try frame.interpreter.checkInterruption()
            next = try iterator?.next(frame.interpreter)
        } catch { throw raised(error, at: node.iterable.span) }
        guard let next else {
            part = .orElse
            iterator = nil
            return .enter(node.orElse.begin())
        }
        try node.target.store(next, frame)
        return .enter(body)
    }

    override func copy() -> Activation {
        let copy = ForActivation(node)
        (copy.iterator, copy.part) = (iterator, part)
        return copy
    }
    override var references: [Value] { iterator.map { [.object($0)] } ?? [] }
}

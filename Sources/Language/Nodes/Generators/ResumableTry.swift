import Syntax

/// `try` with a `yield` in one of its parts.
final class ResumableTry: ResumableNode {
    struct Handler {
        let type: Node?
        let target: TargetNode?
        let body: ResumableBlock
    }
    let body: ResumableBlock
    let handlers: [Handler]
    let orElse: ResumableBlock
    let finally: ResumableBlock
    let place: CodePlace
    init(_ body: ResumableBlock, _ handlers: [Handler], _ orElse: ResumableBlock, _ finally: ResumableBlock, in place: CodePlace, _ span: Span) {
        (self.body, self.handlers, self.orElse, self.finally, self.place) = (body, handlers, orElse, finally, place)
        super.init(span)
    }
    override func begin() -> Activation { TryActivation(self, .body) }
}

private final class TryActivation: Activation {
    enum Part {
        case body, orElse
        case handler(ExceptionObject, TargetNode?)
        /// What happens after `finally`, unless it decides otherwise.
        case finally(Result<Completion, Raised>)
    }
    private let node: ResumableTry
    private var part: Part
    init(_ node: ResumableTry, _ part: Part) { (self.node, self.part) = (node, part) }

    override func proceed(_ resumption: Resumption, _ frame: Frame) throws -> Step {
        guard case .finished(let completion) = resumption else { return .enter(node.body.begin()) }
        switch part {
        case .body:
            guard case .normal = completion else { return try finish(.success(completion)) }
            part = .orElse
            return .enter(node.orElse.begin())
        case .orElse: return try finish(.success(completion))
        case .handler(_, let target):
            leaveHandler(target, frame)
            return try finish(.success(completion))
        case .finally(let outcome):
            guard case .normal = completion else { return .finished(completion) }
            return .finished(try outcome.get())
        }
    }

    override func recover(from error: Raised, _ frame: Frame) throws -> Step {
        switch part {
        case .body:
            do {
                for handler in node.handlers {
                    if let type = handler.type {
                        let wanted = try type.eval(frame)
                        do {
                            guard try frame.interpreter.matches(error.exception, wanted) else { continue }
                        } catch let failure { throw raised(failure, at: type.span) }
                    }
                    error.stop(in: node.place)
                    frame.interpreter.handled.append(error.exception)
                    part = .handler(error.exception, handler.target)
                    try handler.target?.store(.object(error.exception), frame)
                    return .enter(handler.body.begin())
                }
            } catch let failure { return try finish(.failure(raised(failure, at: node.span))) }
            return try finish(.failure(error))
        case .orElse: return try finish(.failure(error))
        case .handler(let handled, let target):
            leaveHandler(target, frame)
            if error.exception !== handled, error.exception.context == nil { error.exception.context = handled }
            return try finish(.failure(error))
        case .finally: throw error
        }
    }

    private func leaveHandler(_ target: TargetNode?, _ frame: Frame) {
        _ = frame.interpreter.handled.popLast()
        try? target?.delete(frame)
    }

    private func finish(_ outcome: Result<Completion, Raised>) throws -> Step {
        guard !node.finally.isEmpty else { return .finished(try outcome.get()) }
        part = .finally(outcome)
        return .enter(node.finally.begin())
    }

    override var needsClosing: Bool { true }
    override func copy() -> Activation { TryActivation(node, part) }
}

/// `with context as target:` around a `yield`.
final class ResumableWith: ResumableNode {
    let statement: WithStatement
    let body: ResumableBlock
    init(_ statement: WithStatement, _ body: ResumableBlock, _ span: Span) {
        (self.statement, self.body) = (statement, body)
        super.init(span)
    }
    override func begin() -> Activation { WithActivation(self, nil) }
}

private final class WithActivation: Activation {
    private let node: ResumableWith
    /// Bound while the body runs.
    private var manager: Value?
    init(_ node: ResumableWith, _ manager: Value?) { (self.node, self.manager) = (node, manager) }

    override func proceed(_ resumption: Resumption, _ frame: Frame) throws -> Step {
        guard case .finished(let completion) = resumption else {
            let (manager, entered) = try node.statement.enter(frame)
            self.manager = manager
            do { try node.statement.target?.store(entered, frame) } catch { return try recover(from: raised(error, at: node.span), frame) }
            return .enter(node.body.begin())
        }
        if let manager { try node.statement.leave(manager, frame) }
        return .finished(completion)
    }

    override func recover(from error: Raised, _ frame: Frame) throws -> Step {
        guard let manager else { throw error }
        try node.statement.leave(manager, after: error, frame)
        return .finished(.normal)
    }

    override var needsClosing: Bool { manager != nil }
    override func copy() -> Activation { WithActivation(node, manager) }
    override var references: [Value] { manager.map { [$0] } ?? [] }
}

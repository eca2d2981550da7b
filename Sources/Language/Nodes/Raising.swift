import Syntax

final class RaiseStatement: StatementNode {
    let exception: Node?
    let cause: Node?
    init(_ exception: Node?, cause: Node?, _ span: Span) {
        (self.exception, self.cause) = (exception, cause)
        super.init(span)
    }

    override func run(_ frame: Frame) throws -> Completion {
        let interpreter = frame.interpreter
        guard let exception else {
            guard let handled = interpreter.handled.last else {
                throw Raised(.runtimeError, "No active exception to reraise").at(span)
            }
            throw Raised(handled).at(span)
        }
        do {
            let object = try interpreter.exception(exception.eval(frame))
            if let cause {
                let value = try cause.eval(frame)
                if case .none = value {
                    object.cause = nil
                } else {
                    guard value.object(as: ExceptionObject.self) != nil || value.object(as: TypeObject.self)?.isException == true else {
                        throw Raised(.typeError, "exception causes must derive from BaseException")
                    }
                    object.cause = try interpreter.exception(value)
                }
                object.suppressesContext = true
            }
            throw Raised(object)
        } catch { throw raised(error, at: span) }
    }
}

final class TryNode: StatementNode {
    struct Handler {
        let type: Node?
        let target: TargetNode?
        let body: Block
    }
    let body: Block
    let handlers: [Handler]
    let orElse: Block
    let finally: Block
    private let place: CodePlace
    init(_ body: Block, _ handlers: [Handler], _ orElse: Block, _ finally: Block, in place: CodePlace, _ span: Span) {
        (self.body, self.handlers, self.orElse, self.finally, self.place) = (body, handlers, orElse, finally, place)
        super.init(span)
    }

    override func run(_ frame: Frame) throws -> Completion {
        guard !finally.isEmpty else { return try runHandled(frame) }
        let completion: Completion
        do {
            completion = try runHandled(frame)
        } catch {
            // What `finally` decides (return, break, another exception) replaces the exception.
            let decided = try finally.run(frame)
            if case .normal = decided { throw error }
            return decided
        }
        let decided = try finally.run(frame)
        if case .normal = decided { return completion }
        return decided
    }

    private func runHandled(_ frame: Frame) throws -> Completion {
        let completion: Completion
        do {
            completion = try body.run(frame)
        } catch {
            return try handle(raised(error, at: span), frame)
        }
        guard case .normal = completion else { return completion }
        return try orElse.run(frame)
    }

    private func handle(_ error: Raised, _ frame: Frame) throws -> Completion {
        let interpreter = frame.interpreter
        for handler in handlers {
            if let type = handler.type {
                let wanted = try type.eval(frame)
                do {
                    guard try interpreter.matches(error.exception, wanted) else { continue }
                } catch { throw raised(error, at: type.span) }
            }
            error.stop(in: place)
            interpreter.handled.append(error.exception)
            defer { interpreter.handled.removeLast() }
            try handler.target?.store(.object(error.exception), frame)
            defer { try? handler.target?.delete(frame) }
            do {
                return try handler.body.run(frame)
            } catch let inner as Raised {
                if inner.exception !== error.exception, inner.exception.context == nil { inner.exception.context = error.exception }
                throw inner
            }
        }
        throw error
    }
}

/// `with context as target:`
final class WithStatement: StatementNode {
    let context: Node
    let target: TargetNode?
    let body: Block
    init(_ context: Node, _ target: TargetNode?, _ body: Block, _ span: Span) {
        (self.context, self.target, self.body) = (context, target, body)
        super.init(span)
    }

    override func run(_ frame: Frame) throws -> Completion {
        let (manager, entered) = try enter(frame)
        let completion: Completion
        do {
            try target?.store(entered, frame)
            completion = try body.run(frame)
        } catch {
            try leave(manager, after: raised(error, at: span), frame)
            return .normal
        }
        try leave(manager, frame)
        return completion
    }

    func enter(_ frame: Frame) throws -> (manager: Value, entered: Value) {
        let manager = try context.eval(frame)
        let interpreter = frame.interpreter
        do {
            let message = "'\(manager.typeName)' object does not support the context manager protocol"
            if try interpreter.lookUpAttribute("__exit__", of: manager) == nil, try interpreter.lookUpAttribute("__enter__", of: manager) != nil {
                throw Raised(.typeError, message + " (missed __exit__ method)")
            }
            return (manager, try interpreter.callMethod("__enter__", of: manager, [], missing: message))
        } catch { throw raised(error, at: context.span) }
    }

    /// The body has come to its end.
    func leave(_ manager: Value, _ frame: Frame) throws {
        do { _ = try frame.interpreter.callMethod("__exit__", of: manager, [.none, .none, .none]) } catch { throw raised(error, at: context.span) }
    }

    /// The body has raised: returns where the manager swallows the exception.
    func leave(_ manager: Value, after error: Raised, _ frame: Frame) throws {
        let interpreter = frame.interpreter, exception = error.exception
        interpreter.handled.append(exception)
        defer { _ = interpreter.handled.popLast() }
        let isSwallowed: Bool
        do {
            isSwallowed = try interpreter.truth(interpreter.callMethod("__exit__", of: manager, [.object(exception.type), .object(exception), .none]))
        } catch let failure {
            let failure = raised(failure, at: context.span)
            if failure.exception !== exception, failure.exception.context == nil { failure.exception.context = exception }
            throw failure
        }
        if !isSwallowed { throw error }
    }
}

extension Interpreter {
    /// The exception that `raise value` means.
    func exception(_ value: Value) throws -> ExceptionObject {
        if let exception = value.object(as: ExceptionObject.self) { return exception }
        if let type = value.object(as: TypeObject.self), type.isException {
            if let exception = try call(value, []).object(as: ExceptionObject.self) { return exception }
        }
        throw Raised(.typeError, "exceptions must derive from BaseException")
    }

    /// Whether `except wanted` catches the exception.
    func matches(_ exception: ExceptionObject, _ wanted: Value) throws -> Bool {
        if case .tuple(let tuple) = wanted { return try tuple.elements.contains { try matches(exception, $0) } }
        guard let type = wanted.object(as: TypeObject.self), type.isException else {
            throw Raised(.typeError, "catching classes that do not inherit from BaseException is not allowed")
        }
        return exception.exceptionType.isSubtype(of: type)
    }
}

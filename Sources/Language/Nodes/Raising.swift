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
                if case .none = value { object.cause = nil } else { object.cause = try interpreter.exception(value) }
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
    init(_ body: Block, _ handlers: [Handler], _ orElse: Block, _ finally: Block, _ span: Span) {
        (self.body, self.handlers, self.orElse, self.finally) = (body, handlers, orElse, finally)
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
        let interpreter = frame.interpreter
        let manager = try context.eval(frame)
        let entered: Value
        do {
            entered = try interpreter.callMethod("__enter__", of: manager, [],
                missing: "'\(manager.typeName)' object does not support the context manager protocol")
        } catch { throw raised(error, at: context.span) }
        let completion: Completion
        do {
            try target?.store(entered, frame)
            completion = try body.run(frame)
        } catch {
            let error = raised(error, at: span)
            let exception = error.exception
            let swallowed: Value
            do {
                swallowed = try interpreter.callMethod("__exit__", of: manager, [.object(exception.type), .object(exception), .none])
            } catch { throw raised(error, at: context.span) }
            guard try interpreter.truth(swallowed) else { throw error }
            return .normal
        }
        do { _ = try interpreter.callMethod("__exit__", of: manager, [.none, .none, .none]) } catch { throw raised(error, at: context.span) }
        return completion
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

import NDArrays
import Syntax

/// What generator functions and generator expressions make: an iterator that can also be sent values and exceptions.
class GeneratorObject: ValueIterator {
    enum Input {
        case send(Value)
        case raise(Raised)
    }
    init() { super.init(Types.generator) }

    /// Runs on to the next value; nil at the end.
    func resume(_ input: Input, _ interpreter: Interpreter) throws -> Value? { nil }
    var name: String { "<genexpr>" }
    var qualifiedName: String { name }
    var isAtBeginning: Bool { false }
    var isRunning: Bool { false }

    override final func next(_ interpreter: Interpreter) throws -> Value? { try resume(.send(.none), interpreter) }
    override func repr(_ interpreter: Interpreter) -> String { "<generator object \(qualifiedName) at \(address(of: self))>" }
    override func attribute(_ name: String, _ interpreter: Interpreter) throws -> Value? {
        switch name {
        case "__name__": .string(self.name)
        case "__qualname__": .string(qualifiedName)
        case "gi_running": .bool(isRunning)
        default: nil
        }
    }

    /// `send(value)`.
    func send(_ value: Value, _ interpreter: Interpreter) throws -> Value {
        if isAtBeginning, !value.isIdentical(to: .none) {
            throw Raised(.typeError, "can't send non-None value to a just-started generator")
        }
        guard let answer = try resume(.send(value), interpreter) else { throw stopIteration() }
        return answer
    }

    /// `throw(error)`.
    func raise(_ error: Raised, _ interpreter: Interpreter) throws -> Value {
        guard let answer = try resume(.raise(error), interpreter) else { throw stopIteration() }
        return answer
    }

    /// `close()`: what stands in `finally` runs.
    func close(_ interpreter: Interpreter) throws {
        do {
            guard try resume(.raise(Raised(ExceptionObject(.generatorExit, []))), interpreter) == nil else {
                throw Raised(.runtimeError, "generator ignored GeneratorExit")
            }
        } catch let error as Raised where error.exception.exceptionType.isSubtype(of: .generatorExit) {}
    }

    /// What `for` and `next` never see: the value of `return`, as the exception that ends `next`.
    func stopIteration() -> Raised {
        let result = takeResult()
        if case .none = result { return Raised(ExceptionObject(.stopIteration, [])) }
        return Raised(ExceptionObject(.stopIteration, [result]))
    }
}

/// A running generator function.
final class FunctionGenerator: GeneratorObject {
    private let body: GeneratorBody
    init(_ body: GeneratorBody) { self.body = body }

    deinit {
        // Its `finally` blocks run as soon as that is safe: here somebody may be in the middle of changing what they use.
        if body.needsClosing { body.interpreter?.abandoned.append(body) }
    }

    override func resume(_ input: Input, _ interpreter: Interpreter) throws -> Value? {
        willChange()
        return try body.resume(input, interpreter)
    }
    override func takeResult() -> Value {
        defer { body.result = .none }
        return body.result
    }
    override var name: String { body.code.name }
    override var qualifiedName: String { body.code.qualifiedName }
    override var isAtBeginning: Bool { body.isAtBeginning }
    override var isRunning: Bool { body.isRunning }
    override func saveContents(_ visit: (Value) -> Void) -> (() -> Void)? { body.saveContents(visit) }
}

/// What a generator function is in the middle of: its variables, and the statements that have begun.
final class GeneratorBody {
    let code: Code
    /// The name in the `def`, for what has no place of its own.
    let span: Span
    private(set) weak var interpreter: Interpreter?
    private let slots: UnsafeMutablePointer<Slot>
    /// Innermost last; empty when the body has ended.
    private var activations: [Activation]
    /// The exceptions that its `except` blocks are handling.
    private var handled: [ExceptionObject] = []
    private(set) var isAtBeginning = true
    private(set) var isRunning = false
    /// The value of `return`.
    var result: Value = .none

    init(_ code: Code, _ body: ResumableBlock, _ interpreter: Interpreter) {
        self.code = code
        span = body.span
        self.interpreter = interpreter
        slots = .allocate(capacity: max(code.slotCount, 1))
        slots.initialize(repeating: nil, count: code.slotCount)
        activations = [body.begin()]
    }

    deinit {
        slots.deinitialize(count: code.slotCount)
        slots.deallocate()
    }

    /// Binds the parameters of the call.
    func prepare(_ bind: (Frame) throws -> Void, _ interpreter: Interpreter) throws {
        try bind(Frame(slots: slots, interpreter: interpreter))
    }

    var needsClosing: Bool { !isAtBeginning && activations.contains(where: \.needsClosing) }

    func resume(_ input: GeneratorObject.Input, _ interpreter: Interpreter) throws -> Value? {
        guard !isRunning else { throw Raised(.valueError, "generator already executing") }
        guard !activations.isEmpty else {
            if case .raise(let error) = input { throw error }
            return nil
        }
        isRunning = true
        let outside = interpreter.handled.count
        interpreter.handled += handled
        defer {
            isRunning = false
            handled = activations.isEmpty ? [] : Array(interpreter.handled.dropFirst(outside))
            interpreter.handled.removeSubrange(min(outside, interpreter.handled.count)...)
        }
        // A frame without slots: the depth of calls counts, the variables are our own.
        return try interpreter.withFrame(0) { _ in
            let frame = Frame(slots: slots, interpreter: interpreter)
            interpreter.observer?.enters(code, frame)
            do {
                let value = try run(input, frame)
                interpreter.observer?.leaves(code, frame, with: value ?? result)
                return value
            } catch let error as Raised {
                interpreter.observer?.leaves(code, frame, with: nil)
                throw leaving(error)
            }
        }
    }

    private func run(_ input: GeneratorObject.Input, _ frame: Frame) throws -> Value? {
        var resumption = Activation.Resumption.begin
        var failure: Raised?
        switch input {
        case .send(let value): if !isAtBeginning { resumption = .sent(value) }
        case .raise(let error):
            failure = error
            // There is nothing yet that could catch it.
            if isAtBeginning { activations = [] }
        }
        isAtBeginning = false
        while let innermost = activations.last {
            do {
                let step: Activation.Step
                if let error = failure {
                    failure = nil
                    step = try innermost.recover(from: error, frame)
                } else {
                    step = try innermost.proceed(resumption, frame)
                }
                switch step {
                case .yield(let value): return value
                case .enter(let inner):
                    activations.append(inner)
                    resumption = .begin
                case .finished(let completion):
                    activations.removeLast()
                    resumption = .finished(completion)
                }
            } catch {
                activations.removeLast()
                failure = raised(error, at: span)
            }
        }
        for slot in 0..<code.slotCount { slots[slot] = nil }
        if let failure { throw failure }
        if case .finished(.returned(let value)) = resumption { result = value }
        return nil
    }

    /// The exception as the caller of `next` sees it.
    private func leaving(_ error: Raised) -> Raised {
        _ = error.at(span)
        error.leave(code, function: code.name)
        guard error.exception.exceptionType.isSubtype(of: .stopIteration) else { return error }
        // It would look like the end of the values.
        let replacement = Raised(.runtimeError, "generator raised StopIteration")
        replacement.exception.cause = error.exception
        replacement.exception.context = error.exception
        replacement.exception.suppressesContext = true
        _ = replacement.at(span)
        replacement.leave(code, function: code.name)
        return replacement
    }

    func saveContents(_ visit: (Value) -> Void) -> (() -> Void)? {
        let variables = SavedVariables(slots, count: code.slotCount, visit)
        let saved = activations.map { $0.copy() }, savedHandled = handled, wasAtBeginning = isAtBeginning, savedResult = result
        saved.flatMap(\.references).forEach(visit)
        return { [self] in
            variables.restore(into: slots)
            activations = saved.map { $0.copy() }
            (handled, isAtBeginning, result) = (savedHandled, wasAtBeginning, savedResult)
        }
    }
}

/// The variables of a generator's frame, those that it shares with inner functions included, as a checkpoint keeps them.
struct SavedVariables {
    private let values: [Slot]
    private let shared: [(cell: Cell, value: Slot)]

    init(_ slots: UnsafeMutablePointer<Slot>, count: Int, _ visit: (Value) -> Void) {
        values = (0..<count).map { slots[$0] }
        shared = values.compactMap { $0?.object(as: Cell.self) }.map { ($0, $0.value) }
        for value in values + shared.map(\.value) { if let value, value.object(as: Cell.self) == nil { visit(value) } }
    }

    func restore(into slots: UnsafeMutablePointer<Slot>) {
        for (slot, value) in values.enumerated() { slots[slot] = value }
        for (cell, value) in shared { cell.value = value }
    }
}

extension FunctionObject {
    /// Calling a generator function runs nothing yet.
    func generator(_ body: ResumableBlock, _ arguments: Arguments, _ interpreter: Interpreter) throws -> Value {
        let running = GeneratorBody(code, body, interpreter)
        try running.prepare({ frame in
            try bind(arguments, frame)
            if code.hasCells { prepareCells(frame) }
        }, interpreter)
        return .object(FunctionGenerator(running))
    }
}

extension Interpreter {
    /// Ends the generators that a script leaves behind in its names.
    package func finish(_ namespace: Namespace) {
        for cell in namespace.allCells where cell.value?.object(as: FunctionGenerator.self) != nil { cell.value = nil }
        if !abandoned.isEmpty { closeAbandoned() }
    }

    /// Runs what stands in `finally` of generators that nobody can continue any more.
    @inline(never)
    func closeAbandoned() {
        while !abandoned.isEmpty {
            let body = abandoned.removeFirst()
            do {
                if try body.resume(.raise(Raised(ExceptionObject(.generatorExit, []))), self) != nil {
                    throw Raised(.runtimeError, "generator ignored GeneratorExit")
                }
            } catch let error as Raised where error.exception.exceptionType.isSubtype(of: .generatorExit) {
            } catch {
                let last = raised(error, at: body.span).exception.lastLine(self)
                output.writeError("Exception ignored in: <generator object \(body.code.qualifiedName) at \(address(of: body))>\n\(last)\n")
            }
        }
    }
}

/// `send`, `throw` and `close`.
enum GeneratorMethods {
    @Sendable static func fill(_ type: TypeObject) {
        func generator(_ value: Value) throws -> GeneratorObject {
            guard let generator = value.object(as: GeneratorObject.self) else {
                throw Raised(.typeError, "descriptor requires a 'generator' object but received a '\(value.typeName)'")
            }
            return generator
        }
        type.method("send", "value, /") { try generator($0[0]).send($0[1], $1) }
        type.method("close", "") { arguments, interpreter in
            try generator(arguments[0]).close(interpreter)
            return .none
        }
        type.method("throw", "type, value?, traceback?, /") { arguments, interpreter in
            let generator = try generator(arguments[0])
            return try generator.raise(Raised(exception(arguments, interpreter)), interpreter)
        }
    }

    private static func exception(_ arguments: BoundArguments, _ interpreter: Interpreter) throws -> ExceptionObject {
        if arguments[1].object(as: ExceptionObject.self) == nil, arguments[1].object(as: TypeObject.self)?.isException != true {
            throw Raised(.typeError, "exceptions must be classes or instances deriving from BaseException, not \(arguments[1].typeName)")
        }
        guard let value = arguments.optional(2) else { return try interpreter.exception(arguments[1]) }
        if let exception = value.object(as: ExceptionObject.self) { return exception }
        return try interpreter.exception(interpreter.call(arguments[1], [value]))
    }
}

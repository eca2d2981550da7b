import NDArrays
import Recurrent

/// `engine.trace(f, *args, **kwargs)`: calls f, and keeps every operation of the notations' functions that it calls.
enum TraceFunction {
    static func add(to module: ModuleObject) {
        module.add("trace", "f, *args, **kwargs") { arguments, interpreter in
            let f = try function(arguments[0], interpreter)
            let recorder = CallRecorder()
            let outer = interpreter.callRecorder
            interpreter.callRecorder = recorder
            defer { interpreter.callRecorder = outer }
            let result = try interpreter.call(f, Arguments(arguments.variadic, keywords: arguments.keywords))
            return .object(TraceObject(recorder, result: result))
        }
    }

    /// What is to be called: an object with a forward pass stands for it.
    private static func function(_ value: Value, _ interpreter: Interpreter) throws -> Value {
        guard let instance = value.object(as: InstanceObject.self), instance.instanceType.lookUp("__call__") == nil,
            instance.instanceType.lookUp("forward") != nil
        else { return value }
        return try interpreter.attribute("forward", of: value)
    }
}

/// One operation of one call.
package struct TracedOperation {
    let call: Int
    package let function: String
    package let time: Int?
    package let entry: TraceEntry
}

extension Interpreter {
    /// Whether the notations' functions record what they compute, for `takeEngineOperations`.
    package var recordsEngine: Bool {
        get { callRecorder != nil }
        set { callRecorder = newValue ? CallRecorder() : nil }
    }

    /// What the notations' functions computed since this was asked last.
    package func takeEngineOperations() -> [TracedOperation] {
        guard let calls = callRecorder?.takeCalls(), !calls.isEmpty else { return [] }
        return calls.enumerated().flatMap { number, call in
            let entries = (try? call.record.entries) ?? []
            return entries.map { TracedOperation(call: number, function: call.function, time: $0.time ?? call.step, entry: $0) }
        }
    }
}

import Language
import Lessons
import NDArrays
import Syntax

/// Runs programs and lessons without a terminal: stdout is exactly what the cells print.
package struct ScriptRunner {
    package let interpreter: Interpreter

    package init(output: OutputSink) {
        interpreter = Interpreter(output: output)
        interpreter.readsDocstrings = false
    }

    package enum Outcome {
        case finished
        /// `sys.exit(...)`; `message` belongs on stderr.
        case exited(status: Int32, message: String?)
        /// An uncaught error, for a traceback on stderr.
        case raised(Raised)
        case interrupted(Raised)

        package var exitStatus: Int32 {
            switch self {
            case .finished: 0
            case .exited(let status, _): status
            case .raised: 1
            case .interrupted: 130
            }
        }
    }

    /// Runs a file as `python3 FILE ARGS` would; a lesson also shows the repr of a cell's last bare expression.
    package func run(_ file: ScriptFile, arguments: [String] = []) -> Outcome {
        switch file {
        case .program(let text, let path):
            let file = interpreter.useFolder(of: path, isProgram: true)
            return run(text, name: path, file: file, arguments: [path] + arguments)
        case .lesson(let lesson):
            interpreter.useFolder(of: lesson.file)
            return run(lesson, arguments: [lesson.file] + arguments)
        }
    }

    /// Runs a program: `-c CODE` under the name `<string>`, a pipe under `<stdin>`.
    /// - Parameters:
    ///   - file: `__file__`.
    ///   - arguments: `sys.argv`.
    package func run(_ text: String, name: String, file: String? = nil, arguments: [String]) -> Outcome {
        interpreter.arguments = arguments
        let namespace = Namespace()
        namespace["__file__"] = file.map { .string(StringObject($0)) }
        defer { interpreter.finish(namespace) }
        do {
            _ = try interpreter.run(Source(name: name, text: text), in: namespace)
            return .finished
        } catch {
            return outcome(of: interpreter.raised(error, in: Source(name: name, text: text)))
        }
    }

    private func run(_ lesson: Lesson, arguments: [String]) -> Outcome {
        interpreter.arguments = arguments
        let namespace = Namespace()
        for cell in lesson.runCells {
            let source = Source(cell, file: lesson.file)
            do {
                let program = try interpreter.program(source)
                if let value = try interpreter.run(program, in: namespace), !value.isNone, !program.endsQuietly {
                    interpreter.output.write(try interpreter.repr(value) + "\n")
                }
            } catch {
                let raised = interpreter.raised(error, in: source)
                if case .plain(let expect?) = cell.role,
                    expect.matches(type: raised.typeName, message: raised.message(interpreter)) { continue }
                return outcome(of: raised)
            }
        }
        return .finished
    }

    private func outcome(of raised: Raised) -> Outcome {
        if raised.isInterruption { return .interrupted(raised) }
        guard raised.exception.exceptionType === TypeObject.systemExit else { return .raised(raised) }
        let (status, message) = raised.exitStatus(interpreter)
        return .exited(status: status, message: message)
    }
}

extension Raised {
    /// What `sys.exit(code)` means to the shell: nothing or None is 0, a number its low byte, anything else 1 and its text.
    package func exitStatus(_ interpreter: Interpreter) -> (status: Int32, message: String?) {
        let arguments = exception.arguments
        let code: Value = switch arguments.count {
        case 0: .none
        case 1: arguments[0]
        default: .tuple(TupleObject(arguments))
        }
        switch code {
        case .none: return (0, nil)
        case .bool(let value): return (value ? 1 : 0, nil)
        case .int(let value): return (Int32(value & 0xFF), nil)
        case .scalar(let scalar) where scalar.dtype.isInteger: return (Int32(scalar.asInt & 0xFF), nil)
        default: return (1, (try? interpreter.str(code)) ?? "")
        }
    }
}

extension Lesson {
    /// The cells that make a whole lesson run: plain cells, and for each exercise its setup and first solution.
    var runCells: [LessonCell] {
        cells.flatMap { cell -> [LessonCell] in
            switch cell.role {
            case .plain: return [cell]
            case .starter(let id, _):
                guard let exercise = exercise(id) else { return [] }
                return [exercise.setup, exercise.solutions.first].compactMap(\.self)
            default: return []
            }
        }
    }
}

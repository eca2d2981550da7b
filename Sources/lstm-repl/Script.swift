#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif
import ArgumentParser
import Language
import Lessons
import Notebook
import Rendering
import REPL

/// Programs that run from start to end without a prompt.
struct Script {
    private let surroundings = Surroundings()
    private let output: StandardOutput
    private let runner: ScriptRunner

    init() {
        output = StandardOutput(isTerminal: isatty(STDOUT_FILENO) == 1, isUnicode: true)
        runner = ScriptRunner(output: output)
        InterruptSignal.install(flag: Interpreter.interruptionFlag)
    }

    func run(file path: String, arguments: [String]) throws {
        switch ScriptFile.read(path: path) {
        case .success(let file): try finish(runner.run(file, arguments: arguments))
        case .failure(let failure):
            complain(Words.cannotRun(failure))
            throw ExitCode(1)
        }
    }

    func run(code: String, name: String, arguments: [String]) throws {
        try finish(runner.run(code, name: name, arguments: arguments))
    }

    /// Standard input, as one program.
    func runStandardInput() throws {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = read(STDIN_FILENO, &buffer, buffer.count), count > 0 { bytes += buffer[..<count] }
        switch ScriptFile.text(bytes, path: "<stdin>") {
        case .success(let text): try finish(runner.run(text, name: "<stdin>", arguments: ["-"]))
        case .failure(let failure):
            complain(Words.cannotRun(failure))
            throw ExitCode(1)
        }
    }

    private func finish(_ outcome: ScriptRunner.Outcome) throws {
        output.flush()
        switch outcome {
        case .finished: return
        case .exited(_, let message): if let message { complain(message) }
        case .raised(let raised), .interrupted(let raised):
            let interpreter = runner.interpreter
            complain(ErrorRenderer(style: surroundings.style(of: STDERR_FILENO)).text(for: raised) { $0.lastLine(interpreter) })
        }
        guard outcome.exitStatus == 0 else { throw ExitCode(outcome.exitStatus) }
    }
}

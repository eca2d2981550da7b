#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif
import ArgumentParser
import Notebook
import REPL

/// `lstm-repl [LESSON|FILE]`, and `lstm-repl -c CODE`.
struct Open: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: "Open the notebook, at a lesson or with a file (the default).")

    @Option(name: .customShort("c"), parsing: .unconditional, help: ArgumentHelp("Run a program given as text.", valueName: "code"))
    var code: String?

    @Argument(help: "A lesson by name, number or file (.md), or a program (.py).")
    var target: String?

    @Argument(parsing: .captureForPassthrough, help: .hidden)
    var arguments: [String] = []

    @OptionGroup var options: LessonOptions

    func run() throws {
        if let code { return try Script().run(code: code, name: "<string>", arguments: ["-c"] + [target].compactMap(\.self) + arguments) }
        let isInteractive = isatty(STDIN_FILENO) == 1
        guard isInteractive || target != nil else { return try Script().runStandardInput() }
        // What stands behind a lesson's name is an option of ours; behind -c it is the program's.
        let options = arguments.isEmpty ? options : try LessonOptions.parse(arguments)
        let surroundings = Surroundings()
        let loop = Loop(
            lessonsDirectory: try surroundings.lessonsDirectory(options), environment: surroundings.environment,
            isInteractive: isInteractive)
        let status = loop.run(target: target)
        guard status == 0 else { throw ExitCode(status) }
    }
}

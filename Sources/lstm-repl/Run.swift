import ArgumentParser

/// `lstm-repl run FILE [ARGS]`
struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run a program (.py) or a lesson (.md) from start to end, without a terminal.")

    @Argument(help: "The program or lesson.")
    var file: String

    @Argument(parsing: .captureForPassthrough, help: "What the program finds in sys.argv.")
    var arguments: [String] = []

    func run() throws { try Script().run(file: file, arguments: arguments) }
}

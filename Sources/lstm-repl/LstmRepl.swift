import ArgumentParser

@main
enum Program {
    static func main() { DeepStack.run { LstmRepl.main(arguments()) } }

    /// The command line with its subcommand in front: `--lessons DIR check` means `check --lessons DIR`.
    private static func arguments() -> [String] {
        var arguments = Array(CommandLine.arguments.dropFirst())
        guard arguments.count > 2, arguments[0] == "--lessons" else { return arguments }
        let names = LstmRepl.configuration.subcommands.map { $0._commandName }
        if names.contains(arguments[2]) { arguments.insert(arguments.remove(at: 2), at: 0) }
        return arguments
    }
}

/// The command line: what each word does is in a file of its own.
struct LstmRepl: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lstm-repl",
        abstract: "A notebook in the terminal for learning recurrent networks by hand.",
        usage: """
            lstm-repl [--lessons DIR] [LESSON|FILE]
            lstm-repl -c CODE
            lstm-repl run FILE [ARGS]
            lstm-repl lessons | check [LESSON ...] | new LESSON
            """,
        discussion: """
            Without a subcommand it opens the notebook, at LESSON or with FILE. Without a terminal, standard input is one program, \
            as for `python3 -`; with a lesson named, its lines are taken as typed.
            """,
        subcommands: [Open.self, Run.self, ListLessons.self, Check.self, New.self],
        defaultSubcommand: Open.self)
}

/// Where the lessons are.
struct LessonOptions: ParsableArguments {
    @Option(name: .customLong("lessons"), help: ArgumentHelp("The folder of the lessons.", valueName: "dir"))
    var directory: String?
}

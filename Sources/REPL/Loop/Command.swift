import Language

/// A command of the prompt: `:next`, `:goto 3`.
package struct Command: Sendable, Equatable {
    package enum Group: String, Sendable, CaseIterable { case lessons = "Lessons", looking = "Looking", stepping = "Stepping", notebook = "Notebook" }
    package let name: String
    /// A letter that always means this command.
    package let letter: Character?
    /// What stands behind it: `STEP`, `EXPR`, `[FILE]`.
    package let argument: String
    package let summary: String
    package let group: Group

    private init(_ name: String, _ letter: Character? = nil, _ argument: String = "", _ summary: String, _ group: Group) {
        (self.name, self.letter, self.argument, self.summary, self.group) = (name, letter, argument, summary, group)
    }

    /// `:goto STEP`, `:next, :n`.
    var usage: String {
        ":" + name + (letter.map { ", :\($0)" } ?? "") + (argument.isEmpty ? "" : " " + argument)
    }

    /// All commands, in the order in which help lists them.
    package static let all: [Command] = [
        Command("lessons", nil, "", "the lessons, with your progress", .lessons),
        Command("lesson", nil, "NAME", "open a lesson where you left it", .lessons),
        Command("next", "n", "", "go on to the next step", .lessons),
        Command("back", "b", "", "go back to the step before", .lessons),
        Command("goto", nil, "STEP", "go to a step by its number", .lessons),
        Command("hint", "h", "", "a hint for the exercise, one by one", .lessons),
        Command("solution", nil, "", "the exercise's solution", .lessons),
        Command("check", nil, "", "check the names you have bound so far", .lessons),
        Command("skip", nil, "", "leave the exercise or question for later", .lessons),
        Command("play", nil, "", "a free notebook beside the lesson", .lessons),
        Command("resume", nil, "", "back to the lesson", .lessons),
        Command("reset", nil, "[LESSON|all]", "start a lesson again, or all of them", .lessons),
        Command("progress", nil, "", "what you have done in this lesson", .lessons),
        Command("show", nil, "EXPR", "a value, with shape and axes; EXPR all: all of it", .looking),
        Command("vars", nil, "", "your variables, with shapes", .looking),
        Command("shapes", nil, "[EXPR]", "the shapes in an expression; alone: in the last cell", .looking),
        Command("plot", nil, "EXPR, EXPR", "curves, or a histogram, of numbers", .looking),
        Command("heat", nil, "EXPR", "a matrix as shades, with its signs", .looking),
        Command("step", "s", "CELL|CODE", "go through a cell by its number, or through code; alone: the end of it", .stepping),
        Command("out", nil, "", "on to where the function under way comes back", .stepping),
        Command("mark", nil, "NAME", "give this moment a name for :goto", .stepping),
        Command("element", nil, "I,J", "the element whose numbers are shown", .stepping),
        Command("trace", nil, "", "the moments around this one", .stepping),
        Command("cells", nil, "", "the cells you have run", .notebook),
        Command("set", nil, "[NAME VALUE]", "how things are shown", .notebook),
        Command("save", nil, "FILE", "your cells as .py, or your work as .md", .notebook),
        Command("about", nil, "", "what it runs on, and where things are kept", .notebook),
        Command("help", "?", "[COMMAND]", "this list", .notebook),
        Command("quit", "q", "", "save and leave", .notebook),
    ]

    package enum Lookup: Equatable {
        case found(Command)
        case ambiguous([String])
        case unknown(suggestion: String?)
    }

    /// The command that `word` means: its letter, its name, or the start of one name only.
    package static func find(_ word: String) -> Lookup {
        if word.count == 1, let command = all.first(where: { $0.letter == word.first }) { return .found(command) }
        if let command = all.first(where: { $0.name == word }) { return .found(command) }
        let starting = all.filter { !word.isEmpty && $0.name.hasPrefix(word) }
        if starting.count == 1 { return .found(starting[0]) }
        if starting.count > 1 { return .ambiguous(starting.map(\.name)) }
        return .unknown(suggestion: closest(to: word, among: all.map(\.name)))
    }

    /// Splits `:goto 3` into the word and what follows it.
    package static func split(_ line: String) -> (word: String, argument: String) {
        let text = line.drop { $0 == ":" || $0 == " " }
        if text.first == "?" { return ("?", text.dropFirst().trimmed) }
        let word = text.prefix { !$0.isWhitespace }
        return (String(word), text.dropFirst(word.count).trimmed)
    }
}

extension StringProtocol {
    /// Without white space at both ends.
    var trimmed: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}

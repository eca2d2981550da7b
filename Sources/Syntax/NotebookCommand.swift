/// A line that IPython keeps for itself: `%magic`, `%%magic`, `!command`, `name?`.
struct NotebookCommand {
    enum Meaning {
        /// Without it the program is the same.
        case skipped(String)
        /// The code behind it runs.
        case runs(String, String)
        case refused(instead: String)
    }
    let name: String
    let meaning: Meaning

    /// nil where the line is none.
    init?(_ line: String) {
        let line = line.drop(while: \.isWhitespace)
        if line.hasPrefix("!") {
            self.init("!", .refused(instead: "run the command in a terminal"))
        } else if line.hasPrefix("%") {
            let isWhole = line.hasPrefix("%%")
            let text = line.dropFirst(isWhole ? 2 : 1)
            let word = text.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
            guard word.first?.isLetter == true else { return nil }
            self.init((isWhole ? "%%" : "%") + word, isWhole ? Self.cell(String(word)) : Self.line(String(word), String(text.dropFirst(word.count))))
        } else if let name = Self.question(line) {
            self.init(name, .skipped(": it asks for help, which the prompt answers"))
        } else {
            return nil
        }
    }

    private init(_ name: String, _ meaning: Meaning) { (self.name, self.meaning) = (name, meaning) }

    private static func line(_ word: String, _ rest: String) -> Meaning {
        let code = String(rest.drop(while: \.isWhitespace))
        switch word {
        case "matplotlib": return .skipped(": plots are drawn in the terminal")
        case "time" where !code.isEmpty: return .runs(code, ": its statement runs and is not timed")
        case "timeit", "prun", "memit", "lprun": return .skipped(": its statement does not run")
        case "run": return .refused(instead: "paste the text of the file into a cell, or run it with lstm-repl run FILE")
        case "load", "paste", "recall", "rerun", "macro": return .refused(instead: "paste the text into a cell")
        case "pylab": return .refused(instead: "write import numpy as np")
        case "precision": return .refused(instead: "write np.set_printoptions(precision=...)")
        case "reset", "reset_selective", "store", "env", "cd", "pushd", "popd", "debug", "pdb":
            return .refused(instead: "delete the line")
        case "pip", "conda", "sx", "system", "bash", "sh": return .refused(instead: "run the command in a terminal")
        default: return .skipped("")
        }
    }

    /// A magic of a whole cell stands in its first line.
    private static func cell(_ word: String) -> Meaning {
        switch word {
        case "time", "timeit", "prun": .skipped(": the code below it runs and is not timed")
        case "capture": .skipped(": the code below it runs and its output is shown")
        default: .refused(instead: "delete the cell, which is no Python")
        }
    }

    /// `name?`, `name??`, `?name`.
    private static func question(_ line: Substring) -> String? {
        let text = line.reversed().drop(while: \.isWhitespace).reversed()
        let marks = text.filter { $0 == "?" }.count
        let name = String(text.filter { $0 != "?" })
        guard (1...2).contains(marks), String(text) == name + String(repeating: "?", count: marks) || String(text) == String(repeating: "?", count: marks) + name,
              name.split(separator: ".", omittingEmptySubsequences: false).allSatisfy({ part in
                  part.first.map { $0.isLetter || $0 == "_" } == true && part.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
              }) else { return nil }
        return String(text)
    }
}

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif
import Language

/// What Tab can put at the cursor.
package struct Completion: Equatable, Sendable {
    /// Where the text that is replaced begins, in Unicode scalars from the start of the line.
    package var start: Int
    /// Whole replacements, sorted.
    package var candidates: [String]
}

/// Completes names, attributes, keywords, commands, lessons and files. It looks values up and runs nothing.
package struct Completer: Sendable {
    /// With their colon: `:next`.
    package var commands: [String]
    package var lessons: [String]
    /// The commands that a lesson's name, or a file's, follows.
    package var lessonCommands: Set<String>
    package var fileCommands: Set<String>
    /// The commands that an expression or a cell follows.
    package var codeCommands: Set<String>

    package init(
        commands: [String] = [], lessons: [String] = [], lessonCommands: Set<String> = [":lesson", ":reset"],
        fileCommands: Set<String> = [":save", ":load"], codeCommands: Set<String> = [":show", ":shapes", ":plot", ":heat", ":step"]
    ) {
        self.commands = commands
        self.lessons = lessons
        self.lessonCommands = lessonCommands
        self.fileCommands = fileCommands
        self.codeCommands = codeCommands
    }

    /// - Parameter cursor: in Unicode scalars from the start of the line.
    package func candidates(_ line: String, cursor: Int, session: Session) -> Completion {
        let before = Array(line.unicodeScalars.prefix(max(0, cursor)))
        func completion(_ start: Int, _ names: some Sequence<String>) -> Completion {
            let prefix = String(String.UnicodeScalarView(before[start...]))
            let fitting = Set(names.filter { $0.hasPrefix(prefix) })
            // A whole name is no candidate by itself; beside longer ones it is.
            return Completion(start: start, candidates: fitting == [prefix] ? [] : fitting.sorted())
        }
        if let first = before.firstIndex(where: { $0 != " " }), before[first] == ":" {
            guard let space = before.lastIndex(of: " "), space > first else { return completion(first, commands) }
            let command = String(String.UnicodeScalarView(before[first..<(before[first...].firstIndex(of: " ") ?? space)]))
            let start = space + 1
            if lessonCommands.contains(command) { return completion(start, lessons) }
            if codeCommands.contains(command) { return names(before, session, completion) }
            return fileCommands.contains(command) ? completion(start, Completer.files(before[start...])) : completion(start, [])
        }
        switch Completer.place(before) {
        case .string(let start): return completion(start, Completer.files(before[start...]))
        case .comment: return completion(before.count, [])
        case .code: return names(before, session, completion)
        }
    }

    // MARK: Python

    private func names(
        _ before: [Unicode.Scalar], _ session: Session, _ completion: (Int, [String]) -> Completion
    ) -> Completion {
        var start = before.count
        while start > 0, Completer.isNamePart(before[start - 1]) { start -= 1 }
        let words = String(String.UnicodeScalarView(before)).split(whereSeparator: \.isWhitespace).map(String.init)
        let interpreter = session.interpreter
        if words.first == "from", words.count >= 3, let place = words.firstIndex(of: "import"), place == 2 {
            return completion(start, interpreter.memberNames(ofModule: words[1]))
        }
        if words.first == "import" || words.first == "from", words.count <= 2 || words.first == "import" {
            var start = start
            while start > 0, Completer.isNamePart(before[start - 1]) || before[start - 1] == "." { start -= 1 }
            if start > 0 { return completion(start, Interpreter.importable) }
        }
        guard start > 0, before[start - 1] == "." else {
            // `2x` and `)x` begin no name.
            if start < before.count, before[start].properties.numericType != nil { return completion(start, []) }
            let own = session.names + interpreter.builtinNames + Completer.keywords
            return completion(start, own)
        }
        guard let value = value(before[..<(start - 1)], session) else { return completion(start, []) }
        return completion(start, interpreter.attributeNames(of: value))
    }

    /// The value of `name.attribute.attribute`, looked up and never called.
    private func value(_ text: ArraySlice<Unicode.Scalar>, _ session: Session) -> Value? {
        var start = text.endIndex
        while start > text.startIndex, Completer.isNamePart(text[start - 1]) || text[start - 1] == "." { start -= 1 }
        // What stands before a chain such as `f(x).y` would have to run.
        let parts = String(String.UnicodeScalarView(text[start...])).split(separator: ".", omittingEmptySubsequences: false)
        guard let first = parts.first, !first.isEmpty, var value = session.namespace[String(first)] else { return nil }
        for part in parts.dropFirst() {
            guard let next = session.interpreter.storedAttribute(String(part), of: value) else { return nil }
            value = next
        }
        return value
    }

    private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "_" || scalar.properties.isXIDContinue
    }

    private static let keywords = [
        "False", "None", "True", "and", "as", "assert", "break", "class", "continue", "def", "del", "elif", "else", "except",
        "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise",
        "return", "try", "while", "with", "yield",
    ]

    private enum Place {
        case code, comment
        /// In a string that the line leaves open, whose text begins here.
        case string(Int)
    }

    /// What the end of the line stands in.
    private static func place(_ line: [Unicode.Scalar]) -> Place {
        var quote: Unicode.Scalar?
        var start = 0
        var index = 0
        while index < line.count {
            let scalar = line[index]
            if let open = quote {
                if scalar == "\\" { index += 1 } else if scalar == open { quote = nil }
            } else if scalar == "#" {
                return .comment
            } else if scalar == "'" || scalar == "\"" {
                quote = scalar
                start = index + 1
            }
            index += 1
        }
        // A backslash at the very end guards a character that is not typed yet.
        return quote == nil ? .code : .string(min(start, line.count))
    }

    // MARK: Files

    private static func files(_ typed: ArraySlice<Unicode.Scalar>) -> [String] {
        let text = String(String.UnicodeScalarView(typed))
        let folder = text.lastIndex(of: "/").map { String(text[...$0]) } ?? ""
        guard let directory = opendir(folder.isEmpty ? "." : folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            // Names with control characters would move the cursor when they are listed.
            guard name != ".", name != "..", name.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F }) else { continue }
            if name.hasPrefix("."), !text.dropFirst(folder.count).hasPrefix(".") { continue }
            var status = stat()
            let isFolder = stat(folder + name, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
            names.append(folder + name + (isFolder ? "/" : ""))
        }
        return names
    }
}

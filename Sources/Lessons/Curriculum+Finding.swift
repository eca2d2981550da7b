extension Curriculum {
    /// What a learner's name for a lesson leads to.
    package enum Finding: Sendable, Equatable {
        case lesson(Lesson)
        /// The file is there and is wrong.
        case broken(ParsedLesson)
        /// A beginning that several lessons share; their ids.
        case ambiguous([String])
        case unknown(suggestion: String?)
    }

    /// Finds a lesson by id, by file name with or without `.md`, by its number, or by the beginning of one of them.
    ///
    ///     find("lstm-cell"), find("02-lstm-cell.md"), find("02"), find("2"), find("lstm-c")
    package func find(_ text: String) -> Finding {
        let name = text.trimmed
        guard !name.isEmpty else { return .unknown(suggestion: nil) }
        let exact = files.first { $0.id == name } ?? files.first { names(of: $0).contains(name) }
        if let exact { return finding(exact) }

        let number = files.filter { Self.number(of: $0) == Int(name) && Int(name) != nil }
        let matches = number.isEmpty
            ? files.filter { file in names(of: file).contains { $0.hasPrefix(name) } }
            : number
        if let only = matches.first, matches.count == 1 { return finding(only) }
        if matches.count > 1 { return .ambiguous(matches.map { $0.id ?? Self.stem(of: $0) }) }
        return .unknown(suggestion: Spelling.nearest(to: name, among: files.compactMap(\.id)))
    }

    private func finding(_ file: ParsedLesson) -> Finding {
        file.lesson.map(Finding.lesson) ?? .broken(file)
    }

    /// `lstm-cell`, `02-lstm-cell.md`, `02-lstm-cell`, and `lstm-cell` of the file's name.
    private func names(of file: ParsedLesson) -> [String] {
        let stem = Self.stem(of: file)
        let name = stem.drop { $0.isNumber }.drop { $0 == "-" }
        return [file.id, stem + ".md", stem, name.isEmpty ? nil : String(name)].compactMap(\.self)
    }

    private static func stem(of file: ParsedLesson) -> String {
        let name = file.file.split(separator: "/").last.map(String.init) ?? file.file
        return name.hasSuffix(".md") ? String(name.dropLast(3)) : name
    }

    private static func number(of file: ParsedLesson) -> Int? {
        stem(of: file).cut(at: "-").flatMap { Int($0.0) }
    }
}

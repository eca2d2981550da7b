/// The errors of one file, as they are found; a file is read to its end so that an author sees all of them.
struct ErrorLog {
    let file: String
    private(set) var errors: [LessonError] = []

    init(file: String) {
        self.file = file
    }

    mutating func note(_ problem: LessonProblem, at line: Int) {
        errors.append(LessonError(file: file, line: line, problem: problem))
    }

    /// In the order of the lines; errors of one line stay in the order in which they were found.
    var inOrder: [LessonError] {
        errors.enumerated()
            .sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
            .map(\.element)
    }
}

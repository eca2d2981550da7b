/// The lessons of one folder, in the order of their file names.
package struct Curriculum: Sendable {
    package var directory: String
    /// Every lesson file, the broken ones too.
    package var files: [ParsedLesson]
    /// What is wrong with the folder or between lessons; what is wrong in a file stands with the file.
    package var errors: [LessonError]

    /// Reads every `NN-name.md` of a folder. What cannot be read is among the errors.
    package static func load(directory: String) -> Curriculum {
        switch LessonFile.names(inDirectory: directory) {
        case .failure(let error):
            let problem = LessonProblem.unreadable(reason: error.reason)
            return Curriculum(
                directory: directory, files: [], errors: [LessonError(file: directory, line: 0, problem: problem)])
        case .success(let names):
            let base = directory.hasSuffix("/") ? directory : directory + "/"
            let files = names.filter(isLessonFile).map { LessonFile.parse(path: base + $0) }
            return Curriculum(directory: directory, files: files)
        }
    }

    /// A curriculum of lessons that are already parsed.
    package init(directory: String, files: [ParsedLesson]) {
        self.directory = directory
        self.files = files
        self.errors = []
        self.errors = relationErrors()
    }

    private init(directory: String, files: [ParsedLesson], errors: [LessonError]) {
        self.directory = directory
        self.files = files
        self.errors = errors
    }

    /// The lessons that can be opened, in order; of two with one id the first.
    package var lessons: [Lesson] {
        var seen: Set<String> = []
        return files.compactMap(\.lesson).filter { seen.insert($0.id).inserted }
    }

    /// Everything that is wrong, file by file, then between lessons.
    package var allErrors: [LessonError] {
        files.flatMap(\.errors) + errors
    }

    /// `NN-name.md`; a README and the like are not lessons.
    static func isLessonFile(_ name: String) -> Bool {
        let digits = name.utf8.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
        let rest = name.dropFirst(digits)
        return digits > 0 && rest.hasPrefix("-") && rest.hasSuffix(".md") && rest.utf8.count > 4
    }
}

// MARK: - Between lessons

extension Curriculum {
    private func relationErrors() -> [LessonError] {
        guard !files.isEmpty else { return [LessonError(file: directory, line: 0, problem: .noLessons)] }
        return repeatedIDs() + unknownRequirements() + requirementCycles()
    }

    private func repeatedIDs() -> [LessonError] {
        var firstFile: [String: String] = [:]
        var errors: [LessonError] = []
        for file in files {
            guard let id = file.id else { continue }
            if let first = firstFile[id] {
                let problem = LessonProblem.repeatedLesson(id, otherFile: first)
                errors.append(LessonError(file: file.file, line: file.lesson?.idLine ?? 1, problem: problem))
            } else {
                firstFile[id] = file.file
            }
        }
        return errors
    }

    private func unknownRequirements() -> [LessonError] {
        let known = files.compactMap(\.id)
        return lessons.flatMap { lesson in
            lesson.requires.filter { !known.contains($0) }.map { id in
                let problem = LessonProblem.unknownRequirement(id, suggestion: Spelling.nearest(to: id, among: known))
                return LessonError(file: lesson.file, line: lesson.requiresLine, problem: problem)
            }
        }
    }

    /// One error for each circle, at its lesson that comes first in the folder.
    private func requirementCycles() -> [LessonError] {
        let byID = Dictionary(lessons.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var done: Set<String> = []
        var errors: [LessonError] = []
        func visit(_ id: String, path: [String]) {
            if let start = path.firstIndex(of: id) {
                let circle = Array(path[start...])
                // Told from the first lesson of the folder on, wherever the walk came upon it.
                let first = lessons.first { circle.contains($0.id) }
                guard let first, let shift = circle.firstIndex(of: first.id) else { return }
                let ids = Array(circle[shift...] + circle[..<shift]) + [first.id]
                errors.append(LessonError(file: first.file, line: first.requiresLine, problem: .requirementCycle(ids)))
                return
            }
            guard !done.contains(id), let lesson = byID[id] else { return }
            for required in lesson.requires { visit(required, path: path + [id]) }
            done.insert(id)
        }
        for lesson in lessons { visit(lesson.id, path: []) }
        return errors
    }
}

import Language
import Lessons
import NDArrays
import Syntax

/// What came of proving one lesson.
package struct ProvedLesson: Sendable {
    package var file: String
    package var id: String?
    package var title: String?
    package var failures: [ProofFailure] = []
    package var counts = Counts()

    package struct Counts: Sendable, Equatable {
        package var steps = 0
        package var cells = 0
        package var outputs = 0
        package var exercises = 0
        package var solutions = 0
        package var wrongAnswers = 0
        package var fillings = 0
        package var questions = 0
    }
    package var holds: Bool { failures.isEmpty }
}

/// Proves lessons: every cell runs or fails as it says, every output matches, every starter and wrong answer is refused,
/// every solution passes. Each lesson has an interpreter of its own, and nothing is left to chance.
package struct LessonProof {
    let lesson: Lesson
    let session: Session
    private var proved: ProvedLesson
    /// The sizes that nothing has shown yet, with the first other size seen under the name.
    var openDims: [Dim: OtherSize?]

    /// Proves the lessons of a folder: all of them, or those named.
    ///
    /// - Parameters:
    ///   - more: proves of a lesson what needs a screen.
    ///   - finished: called after each lesson, as proving takes a while.
    package static func prove(
        _ curriculum: Curriculum, named names: [String] = [], more: (Lesson) -> [ProofFailure] = { _ in [] },
        finished: (ProvedLesson) -> Void = { _ in }
    ) -> [ProvedLesson] {
        var results: [ProvedLesson] = []
        func add(_ result: ProvedLesson) {
            results.append(result)
            finished(result)
        }
        func failures(of errors: [LessonError]) -> [ProofFailure] {
            errors.map { ProofFailure(file: $0.file, line: $0.line, problem: .invalid($0)) }
        }
        /// With what is wrong between this lesson and others.
        func prove(_ file: ParsedLesson) -> ProvedLesson {
            var result = Self.prove(file)
            if let lesson = file.lesson { result.failures += more(lesson) }
            result.failures += failures(of: curriculum.errors.filter { $0.file == file.file })
            result.failures.sort { $0.line < $1.line }
            return result
        }
        if names.isEmpty {
            for file in curriculum.files { add(prove(file)) }
            let rest = curriculum.errors.filter { error in !curriculum.files.contains { $0.file == error.file } }
            if !rest.isEmpty { add(ProvedLesson(file: curriculum.directory, failures: failures(of: rest))) }
            return results
        }
        for name in names {
            func fail(_ problem: ProofProblem) {
                add(ProvedLesson(file: name, failures: [ProofFailure(file: name, line: 0, problem: problem)]))
            }
            switch curriculum.find(name) {
            case .lesson(let lesson): add(prove(ParsedLesson(lesson)))
            case .broken(let file): add(prove(file))
            case .ambiguous(let ids): fail(.ambiguousLesson(name, among: ids))
            case .unknown(let suggestion): fail(.unknownLesson(name, suggestion: suggestion))
            }
        }
        return results
    }

    package static func prove(_ file: ParsedLesson) -> ProvedLesson {
        if let lesson = file.lesson { return prove(lesson) }
        let failures = file.errors.map { ProofFailure(file: $0.file, line: $0.line, problem: .invalid($0)) }
        return ProvedLesson(file: file.file, id: file.id, title: file.title, failures: failures)
    }

    package static func prove(_ lesson: Lesson) -> ProvedLesson {
        var proof = LessonProof(lesson)
        proof.run()
        return proof.proved
    }

    private init(_ lesson: Lesson) {
        self.lesson = lesson
        session = Session(output: CapturedOutput(), lesson: lesson.file)
        session.interpreter.randomState = RandomState(seed: 0)
        session.interpreter.pythonRandomState = RandomState(words: [0])
        proved = ProvedLesson(file: lesson.file, id: lesson.id, title: lesson.title)
        openDims = Dictionary(lesson.dims.map { ($0, nil) }, uniquingKeysWith: { first, _ in first })
        proved.counts.steps = lesson.steps.count
        proved.counts.questions = lesson.questions.count
    }

    private mutating func run() {
        for cell in lesson.cells {
            switch cell.role {
            case .plain(let expect): plain(cell, expect)
            case .starter(let id, _): if let exercise = lesson.exercise(id) { prove(exercise) }
            default: break
            }
        }
        failDims()
        for error in lesson.linkErrors() { fail(error.line, .invalid(error)) }
        proved.failures.sort { $0.line < $1.line }
    }

    mutating func fail(_ line: Int, _ problem: ProofProblem) {
        let failure = ProofFailure(file: lesson.file, line: line, problem: problem)
        if !proved.failures.contains(failure) { proved.failures.append(failure) }
    }

    // MARK: Cells

    private mutating func plain(_ cell: LessonCell, _ expect: ExpectedError?) {
        let result = run(cell)
        proved.counts.cells += 1
        let words = expect.map { $0.part.isEmpty ? $0.type : "\($0.type): \($0.part)" } ?? ""
        switch (result.error, expect) {
        case (nil, nil): break
        case (nil, _?): fail(cell.line, .cellDidNotFail(expected: words))
        case (let error?, nil): fail(line(of: error, cell), .cellFailed(role: "cell", lastLine(error)))
        case (let error?, let expect?):
            if !expect.matches(type: error.typeName, message: error.message(session.interpreter)) {
                fail(line(of: error, cell), .cellFailedOtherwise(expected: words, got: lastLine(error)))
            }
        }
        if result.error == nil || expect != nil { compareOutput(of: cell, result) }
        compareDims(of: cell, result)
    }

    private func run(_ cell: LessonCell) -> CellResult {
        session.run(Source(cell, file: lesson.file), output: .captured)
    }

    private mutating func compareOutput(of cell: LessonCell, _ result: CellResult) {
        guard let expected = cell.expectedOutput else { return }
        proved.counts.outputs += 1
        var text = result.output
        if let value = result.value { text += ((try? session.interpreter.repr(value)) ?? "") + "\n" }
        if let difference = OutputComparison.firstDifference(expected: expected.text, actual: text) {
            fail(expected.line + difference.line - 1, .output(difference.description))
        }
    }

    private func line(of error: Raised, _ cell: LessonCell) -> Int { error.line(in: lesson.file) ?? cell.sourceLine }
    private func lastLine(_ error: Raised) -> String { error.exception.lastLine(session.interpreter) }

    // MARK: Exercises

    private mutating func prove(_ exercise: Exercise) {
        proved.counts.exercises += 1
        if let setup = exercise.setup {
            let result = run(setup)
            if let error = result.error { fail(line(of: error, setup), .cellFailed(role: "setup", lastLine(error))) }
            compareDims(of: setup, result)
        }
        compareDims(of: exercise)
        let grader = Grader(session: session, lesson: lesson, exercise: exercise)
        if proveSolutions(exercise, grader) {
            proveStarter(exercise, grader)
            for wrong in exercise.wrong { prove(wrong, exercise, grader) }
        }
        // The lesson goes on with what a learner would have made.
        if let first = exercise.solutions.first { compareDims(of: first, run(first)) }
    }

    /// - Returns: false where the check itself does not work, so that nothing else can be told.
    private mutating func proveSolutions(_ exercise: Exercise, _ grader: Grader) -> Bool {
        for solution in exercise.solutions {
            proved.counts.solutions += 1
            let (result, verdict) = grader.grade(Source(solution, file: lesson.file), output: .captured, keeps: false)
            switch verdict {
            case .right: compareOutput(of: solution, result)
            case .wrong(let feedback): fail(solution.line, .solutionRefused(feedback.message))
            case .failed(let error, let trial):
                fail(line(of: error, solution), .solutionFailed(lastLine(error), trial: trial?.words))
            case .broken(let fault):
                fail(fault)
                return false
            }
        }
        return true
    }

    private mutating func fail(_ fault: LessonFault) {
        switch fault {
        case .cellFailed(let error, let line): fail(line, .cellFailed(role: "check", lastLine(error)))
        case .nothingExpected(let answers, let line): fail(line, .checkWithoutExpected(answers: answers))
        case .noTrial(let reason, let line): fail(line, .noTrial(reason))
        }
    }

    private mutating func proveStarter(_ exercise: Exercise, _ grader: Grader) {
        let starter = exercise.starter
        guard !Blank.all(in: starter.source).isEmpty else { return refuse(starter, exercise, grader, filling: nil) }
        refuse(starter, exercise, grader, filling: "0")
        for name in names(shapedAs: exercise, grader) { refuse(starter, exercise, grader, filling: name) }
    }

    private mutating func refuse(_ starter: LessonCell, _ exercise: Exercise, _ grader: Grader, filling: String?) {
        proved.counts.fillings += 1
        var cell = starter
        if let filling { cell.source = Blank.filled(starter.source, with: filling) }
        switch grader.grade(Source(cell, file: lesson.file), output: .captured, keeps: false).verdict {
        case .wrong: break
        case .right: fail(starter.line, .starterAccepted(exercise: exercise.id, filling: filling))
        case .failed(let error, _):
            fail(line(of: error, starter), .starterFailed(exercise: exercise.id, filling: filling, lastLine(error)))
        case .broken(let fault): fail(fault)
        }
    }

    /// Names in scope whose values have the shape of one of the answers.
    private func names(shapedAs exercise: Exercise, _ grader: Grader) -> [String] {
        guard let solution = exercise.solutions.first, let answers = grader.values(of: solution) else { return [] }
        let shapes = answers.compactMap(\.answer.shape)
        return session.names.filter { name in
            guard !exercise.answers.contains(name), let value = session.namespace[name],
                let shape = Answer(value, session.interpreter).shape else { return false }
            return shapes.contains(shape)
        }
    }

    private mutating func prove(_ wrong: WrongAnswer, _ exercise: Exercise, _ grader: Grader) {
        proved.counts.wrongAnswers += 1
        let cell = wrong.cell
        switch grader.grade(Source(cell, file: lesson.file), output: .captured, keeps: false).verdict {
        case .right: fail(cell.line, .wrongAccepted(exercise: exercise.id))
        case .failed(let error, _): fail(line(of: error, cell), .wrongFailed(exercise: exercise.id, lastLine(error)))
        case .broken(let fault): fail(fault)
        case .wrong(.known(_, let line)):
            if line != cell.line { fail(cell.line, .wrongToldAsOther(exercise: exercise.id, line: line)) }
        case .wrong(.diagnosed(let found)):
            guard let part = wrong.feedback.diagnosis else { return fail(cell.line, .wrongUnknown(exercise: exercise.id, said: found.report)) }
            if !found.report.contains(part) { fail(cell.line, .otherDiagnosis(exercise: exercise.id, promised: part, found: found.report)) }
        case .wrong(let feedback):
            if let part = wrong.feedback.diagnosis {
                fail(cell.line, .noDiagnosis(exercise: exercise.id, promised: part, isAsked: Grader.asksEngine(exercise)))
            } else {
                fail(cell.line, .wrongUnknown(exercise: exercise.id, said: feedback.message))
            }
        }
    }
}

import Language
import Lessons
import NDArrays
import Syntax

/// Grades tries at one exercise, in the session that its lesson runs in.
///
/// A try that is not right leaves no trace: names, contents of arrays and lists, and the random state are as before.
package struct Grader {
    package let session: Session
    package let file: String
    package let exercise: Exercise
    /// The state in which the lesson left the exercise: what is expected comes from there, whatever scratch cells did since.
    private let arrival: Checkpoint?
    /// What the learner has run at the exercise before: at random inputs it runs again, as the answer may build on it.
    private let scratchCells: [String]

    package init(session: Session, lesson: Lesson, exercise: Exercise, arrival: Checkpoint? = nil, scratch: [String] = []) {
        self.arrival = arrival
        scratchCells = scratch
        self.session = session
        self.file = lesson.file
        self.exercise = exercise
    }

    private var interpreter: Interpreter { session.interpreter }
    private var namespace: Namespace { session.namespace }

    /// Whether running `program` is a try: it binds every answer.
    package func isGraded(_ program: Program) -> Bool {
        let bound = program.boundNames
        // `dc += 1` goes on with a value that is there: no answer begins so.
        if case .augmentedAssign(let target, _, _)? = program.body.first?.kind, case .name(let name) = target.kind,
            exercise.answers.contains(name) { return false }
        return exercise.answers.allSatisfy(bound.contains)
    }

    /// Runs and grades a cell.
    /// - Parameter keeps: whether a right answer's bindings stay.
    package func grade(_ source: Source, output: Session.Destination, keeps: Bool = true) -> (result: CellResult, verdict: Verdict) {
        session.refusable {
            let graded = tried(source, output: output, keeps: keeps)
            return (graded, graded.result.number, !graded.verdict.isRight)
        }
    }

    private func tried(_ source: Source, output: Session.Destination, keeps: Bool) -> (result: CellResult, verdict: Verdict) {
        let before = Checkpoint(of: namespace, interpreter)
        let result = session.run(source, output: output)
        if let error = result.error {
            before.restore()
            return (result, .failed(error, trial: nil))
        }
        let missing = exercise.answers.filter { namespace[$0] == nil }
        guard missing.isEmpty else {
            before.restore()
            return (result, .wrong(.unbound(missing)))
        }
        let yours = tried()
        let after = Checkpoint(of: namespace, interpreter)
        let verdict = verdict(on: yours, source: source, before: arrival ?? before)
        if keeps, verdict.isRight { after.restore() } else { before.restore() }
        return (result, verdict)
    }

    /// The learner's cell has just run; leaves the namespace in either state.
    private func verdict(on yours: Tried, source: Source, before: Checkpoint) -> Verdict {
        let check: Program
        do { check = try interpreter.program(self.source(of: exercise.check)) } catch { return .broken(fault(error, exercise.check)) }
        // Asserts look at what the learner's cell made; `expected` comes from what was there before it.
        if !check.hasAsserts { before.restore() }
        switch scratch({ expectation(check) }) {
        case .failure(let verdict):
            before.restore()
            return refined(verdict, yours)
        case .success(let wanted):
            before.restore()
            if let difference = firstDifference(yours.answers, wanted) { return .wrong(feedback(yours, difference, trial: nil)) }
        }
        let trials: [Trial]
        do {
            trials = try Trial.all(of: exercise)
        } catch {
            return .broken(.noTrial("\(error)", line: exercise.starter.line))
        }
        for trial in trials {
            if let verdict = verdict(at: trial, source: source, check: check) { return verdict }
        }
        return .right
    }

    /// nil where the cell is right at these inputs too.
    private func verdict(at trial: Trial, source: Source, check: Program) -> Verdict? {
        scratch { () -> Verdict? in
            apply(trial)
            let start = Checkpoint(of: namespace, interpreter)
            for cell in scratchCells { _ = runSilently(Source(name: "<scratch>", text: cell)) }
            // Whatever those cells made of them: the inputs are these.
            if !scratchCells.isEmpty { apply(trial) }
            if let error = runSilently(source) { return .failed(error, trial: trial) }
            let missing = exercise.answers.filter { namespace[$0] == nil }
            guard missing.isEmpty else { return .wrong(.unbound(missing)) }
            let yours = tried()
            if !check.hasAsserts { start.restore() }
            switch expectation(check) {
            case .failure(let verdict):
                start.restore()
                return refined(verdict, yours)
            case .success(let wanted):
                start.restore()
                guard let difference = firstDifference(yours.answers, wanted) else { return nil }
                return .wrong(feedback(yours, difference, trial: trial))
            }
        }
    }

    // MARK: Details

    typealias Answers = [(name: String, answer: Answer)]

    private func answers() -> Answers {
        exercise.answers.compactMap { name in namespace[name].map { (name, Answer($0, interpreter)) } }
    }

    /// A try's values: to be compared, and to be handed to the engine.
    private struct Tried {
        let answers: Answers
        let given: [(name: String, value: Value)]
    }

    private func tried() -> Tried { Tried(answers: answers(), given: given()) }

    private enum Expectation {
        case success(Answers)
        case failure(Verdict)
    }

    /// Runs the check: what it expects, nothing where it has asserts only.
    private func expectation(_ check: Program) -> Expectation {
        let expects = check.boundNames.contains("expected")
        do {
            try interpreter.withOutput(to: CapturedOutput()) { _ = try interpreter.run(check, in: namespace) }
        } catch {
            let raised = interpreter.raised(error, in: check.source)
            if raised.exception.exceptionType === TypeObject.assertionError {
                return .failure(.wrong(.assertion(raised.message(interpreter))))
            }
            if raised.isInterruption { return .failure(.failed(raised, trial: nil)) }
            return .failure(.broken(fault(raised, exercise.check)))
        }
        guard expects else {
            return check.hasAsserts
                ? .success([]) : .failure(.broken(.nothingExpected(answers: exercise.answers, line: exercise.check.line)))
        }
        guard case .dict(let dict)? = namespace["expected"] else {
            return .failure(.broken(.nothingExpected(answers: exercise.answers, line: exercise.check.line)))
        }
        let missing = exercise.answers.filter { dict[text: $0] == nil }
        guard missing.isEmpty || check.hasAsserts else {
            return .failure(.broken(.nothingExpected(answers: missing, line: exercise.check.line)))
        }
        return .success(exercise.answers.compactMap { name in dict[text: name].map { (name, Answer($0, interpreter)) } })
    }

    private func firstDifference(_ yours: Answers, _ wanted: Answers) -> AnswerDifference? {
        for (name, answer) in wanted {
            guard let mine = yours.first(where: { $0.name == name })?.answer else { continue }
            if let found = AnswerDifference.between(mine, wanted: answer, path: name) { return found }
        }
        return nil
    }

    /// What the lesson knows of these values comes first, then what the engine finds, then where they differ.
    private func feedback(_ yours: Tried, _ difference: AnswerDifference, trial: Trial?) -> Verdict.Feedback {
        if let known = known(yours.answers) { return known }
        guard let found = diagnosed(yours.given) else { return .difference(named(difference), patterns: [], trial: trial) }
        return found.mistakes.isEmpty ? .difference(named(difference), patterns: found.patterns, trial: trial) : .diagnosed(found)
    }

    /// An assert says less than an entry that knows the very values, or than the engine.
    private func refined(_ verdict: Verdict, _ yours: Tried) -> Verdict {
        guard case .wrong(.assertion) = verdict else { return verdict }
        if let known = known(yours.answers) { return .wrong(known) }
        guard let found = diagnosed(yours.given), !found.mistakes.isEmpty else { return verdict }
        return .wrong(.diagnosed(found))
    }

    /// What the lesson says to these values, where it knows them.
    private func known(_ yours: Answers) -> Verdict.Feedback? {
        for wrong in exercise.wrong {
            guard let say = wrong.feedback.say, let theirs = values(of: wrong.cell), theirs.count == yours.count else { continue }
            if firstDifference(yours, theirs) == nil { return .known(say: say, line: wrong.cell.line) }
        }
        return nil
    }

    /// The answers that one of the lesson's cells would give here; nil where it fails.
    func values(of cell: LessonCell) -> Answers? {
        scratch { runSilently(source(of: cell)) == nil ? answers() : nil }
    }

    /// A shape wants the names of its axes; where the check did not name them, the solution may.
    private func named(_ difference: AnswerDifference) -> AnswerDifference {
        guard case .shape(let yours, let wanted, nil) = difference.what, let solution = exercise.solutions.first,
            let answer = values(of: solution)?.first(where: { $0.name == difference.path })?.answer,
            case .array(let array) = answer, array.shape == wanted
        else { return difference }
        return AnswerDifference(path: difference.path, what: .shape(yours: yours, wanted: wanted, axes: array.axes))
    }

    private func apply(_ trial: Trial) {
        for dim in trial.dims { namespace[dim.name] = .int(dim.size) }
        for input in trial.inputs { namespace[input.name] = .array(input.array) }
    }

    /// Runs `body` and undoes what it did.
    func scratch<Result>(_ body: () -> Result) -> Result {
        let start = Checkpoint(of: namespace, interpreter)
        defer { start.restore() }
        return body()
    }

    func runSilently(_ source: Source) -> Raised? {
        do {
            try interpreter.withOutput(to: CapturedOutput()) { _ = try interpreter.run(source, in: namespace) }
            return nil
        } catch {
            return interpreter.raised(error, in: source)
        }
    }

    func source(of cell: LessonCell) -> Source { Source(cell, file: file) }

    private func fault(_ error: any Error, _ cell: LessonCell) -> LessonFault {
        let raised = interpreter.raised(error, in: source(of: cell))
        return .cellFailed(raised, line: raised.line(in: file) ?? cell.line)
    }
}

extension Source {
    /// A lesson's cell under the name and lines of its file.
    package convenience init(_ cell: LessonCell, file: String) {
        self.init(name: file, text: cell.source, lineOffset: cell.sourceLine - 1)
    }
}

extension Program {
    /// Whether an assert stands in the program, functions and blocks included.
    var hasAsserts: Bool { source.text.contains("assert") && Program.holdAssert(body) }

    private static func holdAssert(_ body: [Statement]) -> Bool {
        body.contains { statement in
            switch statement.kind {
            case .assert: true
            case .if(_, let body, let orElse), .while(_, let body, let orElse), .for(_, _, let body, let orElse):
                holdAssert(body) || holdAssert(orElse)
            case .with(_, let body): holdAssert(body)
            case .try(let statement):
                holdAssert(statement.body) || statement.handlers.contains { holdAssert($0.body) }
                    || holdAssert(statement.orElse) || holdAssert(statement.finally)
            case .function(let function): holdAssert(function.body)
            default: false
            }
        }
    }
}

import Foundation
import Language
import Lessons
import Testing
@testable import Notebook

extension NotebookSuite { @Suite("The walk through a lesson") struct LessonPlayerTests {
    /// At the exercise of the sample lesson.
    private func atExercise(store: ProgressStore? = nil) throws -> Play {
        let play = try Play(Samples.lesson(), store: store)
        play.player.next()
        _ = play.take()
        return play
    }

    @Test("a step runs its cells and tells what they made")
    func steps() throws {
        let play = try Play(Samples.lesson())
        var ran: [CellResult] = []
        for case .ran(_, let result, _, true) in play.take() { ran.append(result) }
        #expect(ran.map(\.output) == ["[1. 2. 3.]\n"])
        #expect(ran.first?.madeNames == ["np", "n", "x", "history"])
        play.player.next()
        #expect(play.player.openExercise?.id == "twice")
        #expect(play.value("factor") == "2.0")
        play.player.next()
        guard case .refused(.openExercise) = play.take().last else { Issue.record("an open exercise was passed"); return }
    }

    @Test("a wrong try leaves no trace: names, in-place changes, random state")
    func noTrace() throws {
        let play = try atExercise()
        let before = play.player.session.interpreter.randomState
        let pythonBefore = play.player.session.interpreter.pythonRandomState
        play.player.submit("import random\nthird = random.gauss(0, 1)\nx[0] = 99\nhistory.append(2)\nother = np.random.rand()\ny = x ** 2")
        guard case .wrong? = play.verdict else { Issue.record("not refused"); return }
        #expect(play.value("x") == "array([1., 2., 3.])")
        #expect(play.value("history") == "[1]")
        #expect(play.value("other") == nil)
        #expect(play.value("y") == nil)
        #expect(play.player.session.interpreter.randomState == before)
        #expect(play.player.session.interpreter.pythonRandomState == pythonBefore)
    }

    @Test("scratch that changes the lesson's own values does not sway the grading")
    func scratchDoesNotSway() throws {
        let play = try atExercise()
        play.player.submit("x[:] = x * 3")
        play.player.submit("y = 2 * x")
        guard case .wrong? = play.verdict else { Issue.record("accepted"); return }
        play.player.submit("x[:] = x / 3")
        play.player.submit("y = 2 * x")
        #expect(play.verdict?.isRight == true)
    }

    @Test("what a try assigned to a module is undone with it, and what scratch assigned stays", arguments: ["np.sum = 5", "np.added = 5", "np.random.rand = 5", "import math; math.pi = 3"])
    func modules(_ line: String) throws {
        let play = try atExercise()
        play.player.submit("np.mine = 1")
        play.player.submit(line + "\ny = x")
        guard case .wrong? = play.verdict else { Issue.record("not refused"); return }
        play.player.submit("import math\nseen = int(np.sum([1, 2])), hasattr(np, 'added'), callable(np.random.rand), np.mine, math.pi > 3.1")
        #expect(play.value("seen") == "(3, False, True, 1, True)")
    }

    @Test("an error in a try is shown, without trace")
    func failedTry() throws {
        let play = try atExercise()
        play.player.submit("history.append(2)\ny = nowhere")
        guard case .failed(let error, _)? = play.verdict else { Issue.record("no error"); return }
        #expect(error.typeName == "NameError")
        #expect(play.value("history") == "[1]")
    }

    @Test("a known wrong answer gets its words, another its first difference", arguments: [
        ("y = x * x", "That is the square."),
        ("y = x", "y[0] is 1; wanted is 2. All 3 elements differ."),
        ("y = 2 * x\ny[1] = 5", "y[1] is 5; wanted is 4. 1 of 3 elements differs."),
        ("y = [2, 4, 6]", "y is a list; wanted is an array of float64."),
        ("y = np.zeros((3, 1))", "y has shape (3, 1); wanted is (n=3,)."),
        ("y = 0", "y is a single number; wanted is (n=3,)."),
    ])
    func feedback(_ text: String, _ message: String) throws {
        let play = try atExercise()
        play.player.submit(text)
        guard case .wrong(let feedback)? = play.verdict else { Issue.record("not refused"); return }
        #expect(feedback.message == message)
    }

    @Test("after the lesson's own words comes the engine, then shape and first difference", arguments: [
        ("dbi = right['dbo']", "That is the output gate's."),
        ("dbi = right['dbf']", "dbi: the delta of another gate."),
        ("dbi = right['dbi'] / 4", "dbi: a mean over the samples in place of a sum."),
        ("dbi = right['dbi'] + 1", "All 5 elements differ."),
        ("dbi = right['dbi'].ravel()", "dbi has shape (5,)"),
        ("dbi = 'text'", "dbi is a string"),
        ("x[:] = 0\nda[:] = 0\ndbi = right['dbf']", "dbi: the delta of another gate."),
    ])
    func diagnosed(_ text: String, _ message: String) throws {
        let play = try Play(Samples.lesson(Samples.diagnosed))
        play.player.next()
        play.player.submit(text)
        guard case .wrong(let feedback)? = play.verdict else { Issue.record("not refused"); return }
        #expect(feedback.message.contains(message), "\(feedback.message)")
        #expect(play.value("float(da.sum()) == 0") != "True")
        if case .diagnosed(let found) = feedback { #expect(found.mistakes.allSatisfy { !$0.formulas.isEmpty }) }
    }

    @Test("what was run at an exercise is there at its random inputs too, and does not change them")
    func scratchAtTrials() throws {
        let text = """
            ---
            title: D
            lesson: d
            version: 1
            dims: {n: 2}
            ---
            ## D
            ```python
            import numpy as np
            x = np.array([1.0, 2.0])    # (n,)
            ```
            ```python
            #| exercise: square
            #| answers: [y]
            #| inputs: {x: [n]}
            y = ______
            ```
            <details><summary>Hint: square</summary>

            Times itself.

            </details>
            ```python
            #| solution: square
            y = x * x
            ```
            ```python
            #| check: square
            expected = {"y": x ** 2}
            ```

            """
        let play = try Play(Samples.lesson(text))
        play.player.submit("def sq(v): return v * v")
        play.player.submit("x = 5 * x")
        play.player.submit("y = sq(x) / 25")
        guard case .wrong(.difference(_, _, trial: _?))? = play.verdict else { Issue.record("right at the lesson's numbers only"); return }
        play.player.submit("x = np.array([1.0, 2.0])")
        play.player.submit("y = sq(x)")
        #expect(play.verdict?.isRight == true)
    }

    @Test("a right answer keeps its bindings and lets the step end")
    func right() throws {
        let play = try atExercise()
        play.player.submit("mine = 1\ny = x + x")
        #expect(play.verdict?.isRight == true)
        #expect(play.value("y") == "array([2., 4., 6.])")
        #expect(play.value("mine") == "1")
        #expect(play.player.progress.exercises["twice"]?.accepted == "mine = 1\ny = x + x")
        #expect(play.player.openExercise == nil)
    }

    @Test("what does not bind every answer is scratch, and :check grades it")
    func scratch() throws {
        let play = try atExercise()
        play.player.submit("half = x / 2")
        guard case .cell? = play.take().last else { Issue.record("graded"); return }
        play.player.check()
        guard case .refused(.unboundAnswers(["y"]))? = play.take().last else { Issue.record("nothing to check"); return }
        #expect(play.value("half") == "array([0.5, 1. , 1.5])")
    }

    @Test("a starter typed back with its blank gets a gentle word")
    func unfilled() throws {
        let play = try atExercise()
        play.player.submit("y = ______")
        guard case .unfilled(let blanks)? = play.take().last else { Issue.record("ran"); return }
        #expect(blanks.count == 1)
        #expect(play.player.progress.exercises["twice"]?.tries ?? 0 == 0)
    }

    @Test("hints come one by one, the solution after two tries or when asked twice")
    func hints() throws {
        let play = try atExercise()
        play.player.hint()
        play.player.hint()
        play.player.hint()
        let shown = play.take().map { event -> String in
            switch event {
            case .hint(let hint, let number, let count): "\(number)/\(count) \(hint.text.trimmingCharacters(in: .whitespacesAndNewlines))"
            case .noMoreHints: "none"
            default: "?"
            }
        }
        #expect(shown == ["1/2 Use factor.", "2/2 Multiply.", "none"])
        play.player.solution()
        guard case .solutionWithheld(triesLeft: 2)? = play.take().last else { Issue.record("given at once"); return }
        play.player.solution()
        #expect(play.value("y") == "array([2., 4., 6.])")
        #expect(play.player.progress.exercises["twice"]?.solutionShown == true)
    }

    @Test("expected failures and questions")
    func rest() throws {
        let play = try atExercise()
        play.player.skip()
        _ = play.take()
        play.player.next()
        var asExpected: [Bool] = []
        for case .ran(_, _, _, let right) in play.take() { asExpected.append(right) }
        #expect(asExpected == [true, true])
        play.player.next()
        _ = play.take()
        play.player.submit("1")
        guard case .answered(_, let wrong)? = play.take().last else { Issue.record("no answer"); return }
        #expect(!wrong.isRight)
        play.player.submit("y[2]")
        guard case .cell? = play.take().last else { Issue.record("a cell was taken for an answer"); return }
        play.player.submit("2")
        #expect(play.player.progress.isFinished)
    }

    @Test("going back shows and runs nothing; goto passes over what is open")
    func walking() throws {
        let play = try Play(Samples.lesson())
        play.player.goto(4)
        #expect(play.player.stepIndex == 3)
        #expect(play.value("y") == "array([2., 4., 6.])")
        let cells = play.player.session.cellCount
        play.player.back()
        play.player.back()
        #expect(play.player.stepIndex == 1)
        #expect(play.player.session.cellCount == cells)
        play.player.goto(9)
        guard case .refused(.noSuchStep(9, count: 4))? = play.take().last else { Issue.record("no refusal"); return }
    }

    // MARK: Progress

    @Test("a lesson resumes with its variables, at the saved step")
    func resume() throws {
        let store = try ProgressStore(directory: Samples.folder() + "/state")
        let first = try atExercise(store: store)
        first.player.submit("free = np.random.rand()")
        first.player.submit("y = x * 3")
        first.player.submit("failed = np.random.rand() / nothing")
        first.player.submit("import random\nlate = np.random.rand() + random.random()")
        first.player.submit("y = x + x")
        first.player.next()
        let second = try Play(Samples.lesson(), store: store)
        #expect(second.player.stepIndex == 2)
        for name in ["x", "y", "free", "late", "factor"] { #expect(second.value(name) == first.value(name)) }
        #expect(second.value("free") != nil && second.value("late") != nil)
        #expect(second.player.session.interpreter.randomState == first.player.session.interpreter.randomState)
        #expect(second.player.session.interpreter.pythonRandomState == first.player.session.interpreter.pythonRandomState)
        #expect(second.player.progress == first.player.progress)
        #expect(second.output.text.isEmpty)
    }

    @Test("a damaged progress file is moved aside, and said so", arguments: ["{", "", "[1, 2]", "{\"format\": 1}", "\u{0}\u{1}"])
    func damaged(_ text: String) throws {
        let store = try ProgressStore(directory: Samples.folder())
        try text.write(toFile: store.path(of: "gate"), atomically: true, encoding: .utf8)
        try "other".write(toFile: store.path(of: "gate") + ".damaged-1", atomically: true, encoding: .utf8)
        let play = try Play(Samples.lesson(), store: store)
        guard case .progressDamaged(movedTo: let path)? = play.events.first else { Issue.record("not reported"); return }
        #expect(path == store.path(of: "gate") + ".damaged-2")
        #expect(try String(contentsOfFile: path ?? "", encoding: .utf8) == text)
        #expect(try String(contentsOfFile: store.path(of: "gate") + ".damaged-1", encoding: .utf8) == "other")
        #expect(play.player.stepIndex == 0)
        #expect(store.peek("gate") != nil)
    }

    @Test("a lesson that has changed keeps the finished steps that are still there")
    func changed() throws {
        let store = try ProgressStore(directory: Samples.folder())
        let first = try atExercise(store: store)
        first.player.submit("y = x + x")
        first.player.next()
        let text = Samples.gate.replacingOccurrences(of: "version: 1", with: "version: 2")
            .replacingOccurrences(of: "## A failure", with: "## A new name")
        let second = try Play(Samples.lesson(text), store: store)
        guard case .lessonChanged(was: 1, is: 2)? = second.events.first else { Issue.record("not reported"); return }
        #expect(second.player.stepIndex == 2)
        #expect(second.value("y") == "array([2., 4., 6.])")
        #expect(second.player.progress.exercises["twice"]?.accepted == "y = x + x")
    }

    @Test("progress that cannot be saved is told, and the lesson goes on")
    func unsaved() throws {
        let folder = try Samples.folder()
        try "a file".write(toFile: folder + "/state", atomically: true, encoding: .utf8)
        let play = try Play(Samples.lesson(), store: ProgressStore(directory: folder + "/state"))
        #expect(play.events.contains { if case .progressNotSaved = $0 { true } else { false } })
        #expect(play.value("n") == "3")
    }
} }

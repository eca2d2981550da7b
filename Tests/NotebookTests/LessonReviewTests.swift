import Foundation
import Language
import Lessons
import Testing
@testable import Notebook

extension NotebookSuite { @Suite("Steps that are behind, and a lesson in two sessions") struct LessonReviewTests {
    /// At the step behind the exercise of the sample lesson.
    private func behindExercise(_ answer: String? = "y = x + x", store: ProgressStore? = nil) throws -> Play {
        let play = try Play(Samples.lesson(), store: store)
        play.player.next()
        if let answer { play.player.submit(answer) } else { play.player.skip() }
        play.player.next()
        _ = play.take()
        return play
    }

    private func again(_ play: Play) -> Verdict? {
        for case .gradedAgain(_, _, let verdict) in play.take().reversed() { return verdict }
        return nil
    }

    @Test("a finished exercise can be tried again, from where it was met, and changes nothing")
    func tryAgain() throws {
        let play = try behindExercise()
        // What the lesson goes on with is not what the exercise was about.
        play.player.submit("x = np.zeros(2)\nfactor = 7\ntwo = 2")
        let saved = play.player.progress.log.count
        play.player.back()
        play.player.submit("y = x * 3\nother = 1")
        guard case .wrong? = again(play) else { Issue.record("not refused"); return }
        play.player.submit("y = two * x")
        #expect(again(play)?.isRight == true)
        #expect(play.value("y") == "array([2., 4., 6.])")
        #expect(play.value("x") == "array([0., 0.])")
        #expect(play.value("other") == nil)
        #expect(play.player.progress.log.count == saved)
        #expect(play.player.progress.exercises["twice"]?.accepted == "y = two * x")
        #expect(play.player.progress.exercises["twice"]?.tries == 1)
    }

    @Test("an exercise that was skipped can be solved later, and hints and solution are there")
    func solveLater() throws {
        let store = try ProgressStore(directory: Samples.folder())
        let play = try behindExercise(nil, store: store)
        #expect(play.player.leftForLater == ["exercise twice"])
        play.player.back()
        #expect(play.player.unsolvedExercise?.id == "twice")
        play.player.hint()
        play.player.solution()
        let shown = play.take()
        #expect(shown.contains { if case .hint(_, number: 1, of: 2) = $0 { true } else { false } })
        guard case .solutionAgain(_, let cell)? = shown.last else { Issue.record("no solution"); return }
        #expect(cell.source == "y = factor * x")
        play.player.submit("y = x + x")
        #expect(again(play)?.isRight == true)
        #expect(play.player.leftForLater == [] && play.player.unsolvedExercise == nil)
        let later = try Play(Samples.lesson(), store: store)
        #expect(later.player.progress.exercises["twice"]?.isSolved == true)
        #expect(WorkPage.text(of: later.player).contains("y = x + x"))
    }

    @Test("the hints begin again after the last one")
    func hints() throws {
        let play = try Play(Samples.lesson())
        play.player.next()
        _ = play.take()
        for _ in 1...4 { play.player.hint() }
        let numbers = play.take().map { if case .hint(_, let number, _) = $0 { number } else { 0 } }
        #expect(numbers == [1, 2, 0, 1])
        #expect(play.player.progress.exercises["twice"]?.hints == 2)
    }

    @Test("a question that was skipped is answered later, one that is right can be answered again")
    func questions() throws {
        let play = try Play(Samples.lesson())
        play.player.goto(4)
        play.player.skip()
        #expect(play.player.progress.isFinished && play.player.unansweredQuestion?.id == "last")
        _ = play.take()
        play.player.submit("1")
        play.player.submit("2")
        play.player.submit("1")
        let right = play.take().compactMap { if case .answered(_, let verdict) = $0 { verdict.isRight } else { nil } }
        #expect(right == [false, true, false])
        #expect(play.player.progress.questions["last"]?.isRight == true)
        #expect(play.player.progress.questions["last"]?.answer == "2")
        #expect(play.player.unansweredQuestion == nil)
        play.player.submit("3")
        guard case .cell? = play.take().last else { Issue.record("no option, and no cell"); return }
    }

    @Test("going far tells what is left for later")
    func goto() throws {
        let play = try Play(Samples.lesson())
        play.player.goto(4)
        #expect(play.take().contains { if case .leftForLater(["exercise twice"]) = $0 { true } else { false } })
        play.player.goto(2)
        play.player.goto(3)
        #expect(!play.take().contains { if case .leftForLater = $0 { true } else { false } })
    }

    @Test("what a cell did before it failed is there after resuming")
    func failedCells() throws {
        let store = try ProgressStore(directory: Samples.folder())
        let first = try Play(Samples.lesson(), store: store)
        first.player.submit("early = np.random.rand()\nhistory.append(5)\nnothing")
        first.player.submit("not Python(")
        first.player.submit("late = np.random.rand()")
        let second = try Play(Samples.lesson(), store: store)
        for name in ["early", "late", "history"] { #expect(second.value(name) != nil && second.value(name) == first.value(name)) }
        #expect(!second.events.contains { if case .replayFailed = $0 { true } else { false } })
        #expect(second.player.work.failedCells == 1)
    }

    @Test("a cell that was stopped is not run again, and that is said")
    func stoppedCells() throws {
        let store = try ProgressStore(directory: Samples.folder())
        let first = try Play(Samples.lesson(), store: store)
        first.player.submit("half = 1; drawn = np.random.rand(); raise KeyboardInterrupt")
        first.player.submit("late = np.random.rand()")
        let second = try Play(Samples.lesson(), store: store)
        #expect(second.events.contains { if case .notReplayed(1) = $0 { true } else { false } })
        #expect(second.value("half") == nil && second.value("late") != nil && second.value("late") == first.value("late"))
        #expect(second.player.progress == first.player.progress)
    }

    @Test("a finished lesson opens at its beginning, and stays finished")
    func reread() throws {
        let store = try ProgressStore(directory: Samples.folder())
        let first = try behindExercise(store: store)
        first.player.next()
        first.player.submit("2")
        #expect(first.player.progress.isFinished)
        let second = try Play(Samples.lesson(), store: store)
        #expect(second.player.stepIndex == 0 && second.player.progress.isFinished)
        #expect(second.value("y") == "array([2., 4., 6.])")
        second.player.reset()
        #expect(!second.player.progress.isFinished && store.peek("gate")?.isFinished == false)
    }

    @Test("two sessions on one lesson lose nothing that either finished")
    func twoSessions() throws {
        let store = try ProgressStore(directory: Samples.folder())
        let ahead = try Play(Samples.lesson(), store: store)
        let behind = try Play(Samples.lesson(), store: store)
        ahead.player.goto(4)
        behind.player.next()
        behind.player.submit("y = x + x")
        #expect(behind.events.contains { if case .openElsewhere = $0 { true } else { false } })
        #expect(behind.events.filter { if case .openElsewhere = $0 { true } else { false } }.count == 1)
        let joined = try #require(store.peek("gate"))
        #expect(joined.finishedSteps.count == 3)
        #expect(joined.exercises["twice"]?.isSolved == true)
        ahead.player.submit("2")
        let last = try #require(store.peek("gate"))
        #expect(last.isFinished && last.exercises["twice"]?.accepted == "y = x + x" && last.questions["last"]?.isRight == true)
        let third = try Play(Samples.lesson(), store: store)
        #expect(third.player.progress.isFinished && third.player.progress.exercises["twice"]?.isSolved == true)
    }

    @Test("progress that cannot be saved is told once, not at every step")
    func unsavedOnce() throws {
        let folder = try Samples.folder()
        try "a file".write(toFile: folder + "/state", atomically: true, encoding: .utf8)
        let play = try Play(Samples.lesson(), store: ProgressStore(directory: folder + "/state"))
        play.player.next()
        play.player.submit("half = x / 2")
        #expect(play.events.count { if case .progressNotSaved = $0 { true } else { false } } == 1)
    }

    // MARK: The learner's own work

    @Test("the page of a lesson has the learner's cells, answers and outputs, and survives resuming")
    func page() throws {
        let store = try ProgressStore(directory: Samples.folder())
        let play = try Play(Samples.lesson(), store: store)
        play.player.next()
        play.player.submit("print(x.sum())\nx / 2")
        play.player.submit("y = x")
        play.player.submit("wrong + 1")
        play.player.submit("y = x + x  # `twice`, ```so```")
        play.player.goto(4)
        play.player.submit("1")
        play.player.submit("2")
        let expected = """
            # A gate

            Work in the lesson `gate`: 4 of 4 steps, 1 of 1 exercise solved, 1 of 1 question answered.

            ## 2. Exercise: twice

            ```python
            print(x.sum())
            x / 2
            ```

            ```output
            6.0
            array([0.5, 1. , 1.5])
            ```

            **Exercise twice**, solved at try 2:

            ````python
            y = x + x  # `twice`, ```so```
            ````

            ## 4. A question

            **Question:** What is the last entry of y?

            > 6

            (right at try 2)

            """
        #expect(WorkPage.text(of: play.player) == expected)
        #expect(try WorkPage.text(of: Play(Samples.lesson(), store: store).player) == expected)
    }

    @Test("the page of the free notebook has its cells and outputs, without control characters or endless lists")
    func freePage() {
        let session = Session(output: CapturedOutput())
        var work = Work()
        for text in ["print('a\\x1b[2Jb')", "for i in range(300): print(i)", "1 / 0", "7;"] { work.add(session.run(text), session) }
        let page = WorkPage.text(of: work)
        #expect(page.hasPrefix("# Notebook\n\n```python\nprint('a\\x1b[2Jb')\n```\n\n```output\na[2Jb\n```\n"))
        #expect(page.contains("\n199\n... 100 more lines\n```\n") && !page.contains("\n200\n"))
        #expect(page.hasSuffix("```python\n7;\n```\n") && !page.contains("1 / 0"))
        #expect(work.failedCells == 1)
    }
} }

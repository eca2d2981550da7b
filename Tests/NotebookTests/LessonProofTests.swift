import Foundation
import Language
import Lessons
import Testing
@testable import Notebook

extension NotebookSuite { @Suite("The proof of a lesson") struct LessonProofTests {
    private func failures(_ text: String) -> [String] {
        LessonProof.prove(LessonParser.parse(text, file: "01-gate.md")).failures.map(\.description)
    }

    private func line(of part: String, in text: String, after: Int = 0) -> Int {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return (lines.dropFirst(after).firstIndex { $0.contains(part) } ?? -1) + 1
    }

    @Test("the sample lesson holds")
    func holds() {
        #expect(failures(Samples.gate) == [])
    }

    @Test("the skeleton holds, and is never written over another lesson")
    func skeleton() throws {
        let folder = try Samples.folder()
        let path = try LessonSkeleton.write(name: "forget-gate", directory: folder)
        #expect(path == folder + "/01-forget-gate.md")
        let results = LessonProof.prove(Curriculum.load(directory: folder))
        #expect(results.flatMap(\.failures).map(\.description) == [])
        #expect(results.first?.counts.exercises == 3)
        #expect(throws: LessonSkeleton.Failure.exists(path: path)) { try LessonSkeleton.write(name: "forget-gate", directory: folder) }
        #expect(throws: LessonSkeleton.Failure.badName("../x")) { try LessonSkeleton.write(name: "../x", directory: folder) }
        #expect(try LessonSkeleton.write(name: "second", directory: folder) == folder + "/02-second.md")
    }

    @Test("a broken lesson is named with file and line", arguments: [
        ("y = factor * x", "y = factor + x", "the solution is refused", "#| solution"),
        ("y = factor * x", "y = factr * x", "the solution fails: NameError", "y = factr"),
        ("[1. 2. 3.]", "[1. 2. 4.]", "the output differs", "[1. 2. 4.]"),
        ("version: 1", "version: one", "`version` is", "version: one"),
        ("y = x ** 2", "y = 2 * x", "this wrong answer to twice is right", "#| wrong"),
        ("y = ______", "y = ______ + x", "the starter of twice is accepted with x in its blanks", "#| exercise"),
        ("y = ______", "y = x + x", "the starter of twice is accepted as it stands", "#| exercise"),
        ("y = ______", "y = 1 / ______", "must be refused by value, and fails with 0 in its blanks: ZeroDivisionError", "y = 1 / ______"),
        ("1 / 0", "1 / 1", "the cell is to fail with ZeroDivisionError: division, and does not", "#| expect"),
        ("len(y)", "len(z)", "the cell fails: NameError", "len(z)"),
        ("expected = {\"y\": x + x}", "truth = x", "the check does not end in asserts", "#| check"),
        ("y = x ** 2", "y = missing", "this wrong answer to twice fails: NameError", "y = missing"),
        ("[x] 6", "[ ] 6", "no right option", "**Question"),
    ])
    func broken(_ old: String, _ new: String, _ message: String, _ place: String) {
        let text = Samples.gate.replacingOccurrences(of: old, with: new)
        let found = failures(text)
        // A cell's failure is told at its fence, one line above its options, or at the very line that fails.
        let line = line(of: place, in: text)
        #expect(found.contains { failure in
            failure.contains(message) && (failure.hasPrefix("01-gate.md:\(line):") || failure.hasPrefix("01-gate.md:\(line - 1):"))
        }, "\(found)")
    }

    @Test("the diagnosis that is promised must come", arguments: [
        ("\"another-gates-delta\"", "\"no-cell-path\"", "has no \"no-cell-path\"; it is: dbi  named"),
        ("    return engine.diagnose(answers, da, caches)", "    return None", "no diagnosis of this wrong answer to bias comes"),
        ("def diagnose(answers):", "def ask(answers):", "let the check define diagnose(answers)"),
        ("dbi = right[\"dbf\"]", "dbi = right[\"dbi\"] + 1", "no diagnosis of this wrong answer to bias comes"),
    ])
    func diagnosis(_ old: String, _ new: String, _ message: String) {
        #expect(failures(Samples.diagnosed) == [])
        let text = Samples.diagnosed.replacingOccurrences(of: old, with: new)
        let found = failures(text)
        let place = line(of: "#| diagnosis", in: text) - 2
        #expect(found.count == 1 && found[0].contains(message) && found[0].hasPrefix("01-gate.md:\(place):"), "\(found)")
    }

    @Test("an exercise without a hint does not hold")
    func noHint() {
        var text = Samples.gate
        while let start = text.range(of: "<details>"), let end = text.range(of: "</details>") {
            text.removeSubrange(start.lowerBound..<end.upperBound)
        }
        #expect(failures(text).contains { $0.contains("no hint") })
    }

    @Test("a derivation is checked at sizes that differ")
    func derivations() {
        func lesson(_ solution: String, _ options: String) -> String {
            """
            ---
            title: D
            lesson: d
            version: 1
            dims: {a: 2, b: 2}
            ---
            ## D
            ```python
            import numpy as np
            U = np.array([[1.0, 2.0], [2.0, 5.0]])
            v = np.array([[1.0, 0.5], [3.0, 4.0]])    # (a, b)
            ```
            ```python
            #| exercise: d
            #| answers: [w]
            \(options)
            w = ______
            ```
            <details><summary>Hint: d</summary>
            U
            </details>
            ```python
            #| solution: d
            w = \(solution)
            ```
            ```python
            #| check: d
            expected = {"w": U.T @ v}
            ```
            """
        }
        let inputs = "#| inputs: {U: [a, a], v: [a, b]}"
        #expect(failures(lesson("U.T @ v", inputs)) == [])
        // Right for the lesson's symmetric U, wrong for others.
        #expect(failures(lesson("U @ v", "")) == [])
        #expect(failures(lesson("U @ v", inputs)).contains { $0.contains("refused") && $0.contains("at random inputs with a = ") })
    }

    @Test("asserts grade functions, and their messages are the feedback")
    func asserts() throws {
        let text = """
            ---
            title: F
            lesson: f
            version: 1
            ---
            ## F
            ```python
            #| exercise: f
            #| answers: [square]
            def square(x):
                return ______
            ```
            <details><summary>Hint: f</summary>
            Twice.
            </details>
            ```python
            #| solution: f
            def square(x):
                return x * x
            ```
            ```python
            #| check: f
            assert square(3) == 9, "square(3) is to be 9"
            ```
            """
        #expect(failures(text) == [])
        let play = try Play(Samples.lesson(text))
        play.player.submit("def square(x):\n    return x + x")
        guard case .wrong(.assertion("square(3) is to be 9"))? = play.verdict else { Issue.record("no message"); return }
    }

    @Test("named lessons only, with a suggestion for a name that is none")
    func named() throws {
        let folder = try Samples.folder()
        _ = try LessonSkeleton.write(name: "first", directory: folder)
        let results = LessonProof.prove(Curriculum.load(directory: folder), named: ["first", "frist"])
        #expect(results.map(\.holds) == [true, false])
        #expect(results.last?.failures.first?.message == "there is no lesson frist; did you mean first?")
    }
} }

import Foundation
import Language
import Lessons
@testable import Notebook
import NDArrays
import OneAtATime
import Testing

/// One after the other: the interruption flag and the built-in types are the process's own.
@Suite(.serialized, .oneAtATime) enum NotebookSuite {}

enum Samples {
    /// A lesson with everything that matters here, in pure Python but for the arrays of its exercises.
    static let gate = """
        ---
        title: A gate
        lesson: gate
        version: 1
        dims: {n: 3}
        ---

        ## Numbers

        ```python
        import numpy as np
        n = 3
        np.random.seed(1)
        x = np.arange(1.0, n + 1)    # (n,)
        history = [1]
        print(x)
        ```
        ```output
        [1. 2. 3.]
        ```

        ## Exercise: twice

        ```python
        #| setup: twice
        factor = 2.0
        ```

        ```python
        #| exercise: twice
        #| answers: [y]
        y = ______
        ```

        <details><summary>Hint: twice</summary>

        Use factor.

        </details>

        <details><summary>Hint: twice</summary>

        Multiply.

        </details>

        ```python
        #| solution: twice
        y = factor * x
        ```

        ```python
        #| check: twice
        expected = {"y": x + x}
        ```

        ```python
        #| wrong: twice
        #| say: "That is the square."
        y = x ** 2
        ```

        ## A failure

        ```python
        #| expect: "ZeroDivisionError: division"
        1 / 0
        ```

        ```python
        len(y)
        ```
        ```output
        3
        ```

        ## A question

        **Question last:** What is the last entry of y?

        1. [ ] 3
           > That is x.
        2. [x] 6
           > Yes.

        """

    /// A lesson whose check asks the engine what is wrong.
    static let diagnosed = """
        ---
        title: A bias
        lesson: bias
        version: 1
        ---

        ## Forward

        ```python
        import numpy as np
        import engine
        from coursera import lstm_forward, lstm_backward
        np.random.seed(1)
        x, a0, da = np.random.randn(3, 4, 4), np.random.randn(5, 4), np.random.randn(5, 4, 4)
        P = {k: np.random.randn(5, 8) for k in ("Wf", "Wi", "Wc", "Wo")}
        P.update({k: np.random.randn(5, 1) for k in ("bf", "bi", "bc", "bo")})
        P.update({"Wy": np.random.randn(2, 5), "by": np.random.randn(2, 1)})
        caches = lstm_forward(x, a0, P)[3]
        right = lstm_backward(da, caches)
        ```

        ## Exercise

        ```python
        #| exercise: bias
        #| answers: [dbi]
        dbi = ______
        ```

        <details><summary>Hint: bias</summary>

        It is there.

        </details>

        ```python
        #| solution: bias
        dbi = right["dbi"]
        ```

        ```python
        #| check: bias
        expected = {"dbi": 1.0 * right["dbi"]}
        def diagnose(answers):
            return engine.diagnose(answers, da, caches)
        ```

        ```python
        #| wrong: bias
        #| say: "That is the output gate's."
        dbi = right["dbo"]
        ```

        ```python
        #| wrong: bias
        #| diagnosis: "another-gates-delta"
        dbi = right["dbf"]
        ```

        """

    static func lesson(_ text: String = gate, file: String = "01-gate.md") throws -> Lesson {
        let parsed = LessonParser.parse(text, file: file)
        guard let lesson = parsed.lesson else { throw Broken(errors: parsed.errors.map(\.description)) }
        return lesson
    }

    struct Broken: Error { var errors: [String] }

    /// A folder of its own for one test.
    static func folder() throws -> String {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("lstm-repl-" + UUID().uuidString).path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        return path
    }
}

/// Plays a lesson and keeps what it shows.
final class Play {
    let player: LessonPlayer
    let output = CapturedOutput()
    private let log: Log

    final class Log { var events: [LessonEvent] = [] }

    init(_ lesson: Lesson, store: ProgressStore? = nil) {
        let log = Log()
        self.log = log
        player = LessonPlayer(lesson: lesson, store: store, output: output) { log.events.append($0) }
        player.start()
    }

    var events: [LessonEvent] { log.events }

    /// What was shown since the last look.
    func take() -> [LessonEvent] {
        defer { log.events = [] }
        return log.events
    }

    var verdict: Verdict? {
        for case .graded(_, _, let verdict, _) in log.events.reversed() { return verdict }
        return nil
    }

    func value(_ name: String) -> String? {
        player.session.namespace[name].flatMap { try? player.session.interpreter.repr($0) }
    }
}

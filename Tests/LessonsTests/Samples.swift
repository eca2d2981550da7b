@testable import Lessons

enum Samples {
    /// Six lines, so that a body starts on line 7.
    static let front = """
        ---
        title: The forget gate
        lesson: forget-gate
        version: 1
        dims: {n_a: 5, n_x: 3, m: 10}
        ---

        """

    /// A lesson with everything that the format has.
    static let whole = """
        ---
        title: The forget gate
        lesson: forget-gate
        version: 3
        requires: [rnn-forward]
        sources: ["002", 003]
        dims: {n_a: 5, n_x: 3, m: 10, T_x: 7}
        ---
        # The forget gate

        How much of the past is kept.

        <!-- A note to authors:
        ## this is no step -->

        ## A sigmoid

        It squashes.

        ```python
        import numpy as np
        1 / (1 + np.exp(-0.5))
        ```

        ```output
        np.float64(0.6224593312018546)
        ```

        Some shell:

        ```sh
        ## not a step
        ```

        ## The gate ##

        ```python
        #| expect: "ValueError: shapes (5,8)"
        Wf @ xt
        ```

        ```python
        #| exercise: forget
        #| answers: [ft]
        #| inputs: {z: [n_a, m], W: [n_a, n_a + n_x]}
        #| trials: 3
        ft = ______
        ```

        ```python
        #| setup: forget
        z = 1
        ```

        ```python
        #| solution: forget
        ft = sigmoid(z)
        ```

        ```python
        #| check: forget
        expected = {"ft": sigmoid(z)}
        ```

        ```python
        #| wrong: forget
        #| say: "that is the cell: it uses tanh"
        ft = np.tanh(z)
        ```

        ```python
        #| wrong: forget
        #| diagnosis: delta_f
        ft = 1 - sigmoid(z)
        ```

        <details><summary>Hint: forget</summary>

        A gate is a sigmoid.
        </details>

        <details>
        <summary>Hint: forget</summary>
        `sigmoid(z)`
        </details>

        ## Questions

        **Question q1:** Which value
        keeps everything?

        1. [ ] 0
           > That forgets.
        2. [x] 1
           > Yes: c_prev times one
           > is c_prev.

        **Question q2:** Which are gates?

        - [x] f
          > Yes.

        - [X] i
          > Yes.
        - [ ] c
          > It has no sigmoid.

        **Question q3:** The slope of sigmoid at 1.4?

        ```python
        #| question: q3
        #| answer: 0.1586
        #| atol: 1e-4
        ```

        What squashes to (-1, 1)?

        ```python
        #| question: q4
        #| answer: ["tanh", "np.tanh"]
        ```
        """

    static func parse(_ text: String) -> ParsedLesson {
        LessonParser.parse(text, file: "t.md")
    }

    /// The steps of a lesson that must be right.
    static func steps(_ body: String) -> [Step] {
        parse(front + body).lesson?.steps ?? []
    }

    /// An exercise `a` with all its parts and one cell more.
    static func exercise(
        starter: String = "#| exercise: a\n#| answers: [x]\nx = ______", and more: String = ""
    ) -> String {
        """
        ## S
        ```python
        \(starter)
        ```
        ```python
        #| solution: a
        x = 1
        ```
        ```python
        #| check: a
        expected = {"x": 1}
        ```
        <details><summary>Hint: a</summary>one</details>
        \(more)
        """
    }
}

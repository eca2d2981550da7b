import Lessons

/// The skeleton of a lesson: small, whole, and proved by `lstm-repl check`.
package enum LessonSkeleton {
    package enum Failure: Error, Equatable {
        /// A lesson's name has a-z, 0-9 and - only.
        case badName(String)
        /// A lesson of this name is there, in this file.
        case exists(path: String)
        case notWritten(path: String, reason: String)
    }

    /// Writes `NN-name.md` with the number after the folder's last; nothing is ever overwritten.
    /// - Returns: the path of the new file.
    package static func write(name: String, directory: String) throws(Failure) -> String {
        guard !name.isEmpty, name.utf8.allSatisfy(isNamePart), name.utf8.first != UInt8(ascii: "-") else {
            throw .badName(name)
        }
        let base = directory.hasSuffix("/") ? directory : directory + "/"
        let curriculum = Curriculum.load(directory: directory)
        let files = curriculum.files.map { $0.file.split(separator: "/").last.map(String.init) ?? $0.file }
        for (file, parsed) in zip(files, curriculum.files) {
            if parsed.id == name || file.drop(while: \.isNumber) == "-\(name).md" { throw .exists(path: parsed.file) }
        }
        let last = files.compactMap { Int($0.prefix(while: \.isNumber)) }.max() ?? 0
        let number = last < Int.max ? String(last + 1) : String(last)
        let path = base + (number.count < 2 ? "0" + number : number) + "-\(name).md"
        do {
            try FileBytes.createDirectory(directory)
            try FileBytes.create(path: path, with: Array(text(name: name).utf8))
        } catch {
            throw .notWritten(path: path, reason: error.reason)
        }
        return path
    }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            || byte == UInt8(ascii: "-")
    }

    /// `forget-gate` as a title: `Forget gate`.
    private static func title(_ name: String) -> String {
        let words = name.split(separator: "-").joined(separator: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    package static func text(name: String) -> String {
        """
        ---
        title: "\(title(name))"
        lesson: \(name)
        version: 1
        requires: []
        sources: []
        dims: {n: 3}
        ---

        ## A first cell

        Say what is to be seen before the cell that shows it. The cell runs when
        the step is entered; the `output` block is what it must print.

        ```python
        import numpy as np
        n = 3
        x = np.arange(1.0, n + 1)    # (n,)
        print(x)
        ```
        ```output
        [1. 2. 3.]
        ```

        ## Exercise: fill a blank

        Name what to bind, and its shape: bind `y`, twice `x`, shape (n,).

        ```python
        #| exercise: double
        #| answers: [y]
        y = ______
        ```

        <details><summary>Hint: double</summary>

        `*` multiplies entry by entry.

        </details>

        ```python
        #| solution: double
        y = 2 * x
        ```

        ```python
        #| check: double
        expected = {"y": x + x}
        ```

        ```python
        #| wrong: double
        #| say: "That is the square of each entry."
        y = x ** 2
        ```

        ## Exercise: write a function

        Write `average(v)`: the sum of the entries of `v`, divided by their number.
        A function is checked by asserts, whose messages the learner reads.

        ```python
        #| exercise: average
        #| answers: [average]
        def average(v):
            return ______
        ```

        <details><summary>Hint: average</summary>

        `np.sum(v)` adds the entries, `len(v)` counts them.

        </details>

        ```python
        #| solution: average
        def average(v):
            return np.sum(v) / len(v)
        ```

        ```python
        #| check: average
        assert np.isclose(average(x), 2.0), "average(x) is to be 2: it is %s" % average(x)
        assert np.isclose(average(np.array([1.0, 4.0])), 2.5), "average([1, 4]) is to be 2.5"
        ```

        ## Exercise: derive a formula

        The loss is the sum of `z ** 3` over all entries. Bind `dz`, its derivative
        with respect to `z`, shape (n,). It is checked at random inputs too.

        ```python
        #| setup: slope
        z = x / 2
        ```

        ```python
        #| exercise: slope
        #| answers: [dz]
        #| inputs: {z: [n]}
        #| trials: 5
        dz = ______
        ```

        <details><summary>Hint: slope</summary>

        Each entry stands in one term of the sum only.

        </details>

        <details><summary>Hint: slope</summary>

        The power comes down as a factor, and is one less.

        </details>

        ```python
        #| solution: slope
        dz = 3 * z ** 2
        ```

        ```python
        #| check: slope
        h = 1e-5
        expected = {"dz": ((z + h) ** 3 - (z - h) ** 3) / (2 * h)}
        ```

        ```python
        #| wrong: slope
        #| say: "The power is one less after deriving."
        dz = 3 * z ** 3
        ```

        ## A question

        **Question entry:** What is the last entry of `y`?

        1. [ ] 3
           > That is the last entry of `x`.
        2. [x] 6
           > Yes: twice 3.

        ## What you have learned

        - Say it in a sentence or two, and where it is in the documents.
        - A step that cannot fit a screen of 80x24 says so in a comment under its
          heading, `longer than a screen`, and the learner is told.

        """
    }
}

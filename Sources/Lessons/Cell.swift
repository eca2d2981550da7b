/// A fenced `python` block of a step.
package struct Cell: Sendable, Equatable {
    /// What the cell is for, from its `#|` lines.
    package enum Role: Sendable, Equatable {
        /// Runs when its step is entered; `expect` says that it must fail so.
        case plain(expect: ExpectedError?)
        case starter(exercise: String, Grading)
        case setup(exercise: String)
        case solution(exercise: String)
        case check(exercise: String)
        case wrong(exercise: String, Feedback)
    }

    /// The code, without the fences and the leading `#|` lines; it ends without a newline.
    package var source: String
    /// The line of the opening fence in the file, from 1.
    package var line: Int
    /// The line in the file of the first line of `source`.
    package var sourceLine: Int
    package var role: Role
    /// The fenced `output` block that follows the cell.
    package var expectedOutput: ExpectedOutput?

    /// The line in the file of a line of `source`; both count from 1.
    package func fileLine(ofSourceLine line: Int) -> Int {
        // Saturating, not trapping: the line may come from an error in generated code.
        let (sum, overflow) = sourceLine.addingReportingOverflow(max(line, 1) - 1)
        return overflow ? sourceLine : sum
    }

    /// The exercise that the cell belongs to; nil for a plain cell.
    package var exercise: String? {
        switch role {
        case .plain: nil
        case .starter(let id, _), .setup(let id), .solution(let id), .check(let id), .wrong(let id, _): id
        }
    }
}

/// What a cell must print, its last bare expression included.
package struct ExpectedOutput: Sendable, Equatable {
    package var text: String
    /// The line in the file of the first line of `text`, from 1.
    package var line: Int
}

/// How a cell must fail: `expect: "ValueError: part"`.
package struct ExpectedError: Sendable, Equatable {
    /// The name of the exception's class.
    package var type: String
    /// A part of its message; empty when any message will do.
    package var part: String

    init?(_ text: String) {
        let (type, part) = text.cut(at: ":") ?? (text, "")
        guard type.trimmed.split(separator: ".", omittingEmptySubsequences: false).map(String.init).allSatisfy(Name.isIdentifier) else { return nil }
        self.type = type.trimmed
        self.part = part.trimmed
    }

    /// - Parameter type: as a traceback has it; `AxisError` is enough for `numpy.exceptions.AxisError`.
    package func matches(type: String, message: String) -> Bool {
        (self.type == type || type.hasSuffix("." + self.type)) && (part.isEmpty || message.contains(part))
    }
}

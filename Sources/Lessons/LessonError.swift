/// What is wrong with a lesson's file, and where.
package struct LessonError: Error, Sendable, Equatable {
    package var file: String
    /// From 1; 0 when the trouble is with the file or folder as a whole.
    package var line: Int
    package var problem: LessonProblem

    package init(file: String, line: Int, problem: LessonProblem) {
        self.file = file
        self.line = line
        self.problem = problem
    }
}

extension LessonError {
    /// What is wrong, in one sentence.
    package var message: String { problem.message }
    /// How to mend it, in one sentence.
    package var mend: String { problem.mend }
}

extension LessonError: CustomStringConvertible {
    /// `file:line: message (mend)`, as compilers write it.
    package var description: String {
        let place = line > 0 ? "\(file):\(line)" : file
        return "\(place): \(message) (\(mend))"
    }
}

/// Every way in which a lesson can be wrong; LessonProblem+Words.swift says it.
package enum LessonProblem: Sendable, Equatable {
    /// The YAML that a key stands in.
    package enum Place: Sendable, Equatable {
        case frontMatter
        /// A cell's `#|` lines.
        case options
    }

    // The file
    case unreadable(reason: String)
    case empty
    case binary
    case notUTF8
    // YAML
    case noFrontMatter
    case unclosedFrontMatter
    case invalidYAML(Place, reason: String)
    case notAMapping(Place)
    case repeatedKey(Place, key: String)
    case unknownKey(Place, key: String, suggestion: String?)
    case missingKey(String, example: String)
    case badValue(key: String, found: String, wanted: String)
    // Markdown
    case noSteps
    case untitledStep
    case unclosedFence(String)
    case unclosedDetails
    case unclosedComment
    case indentedFence(language: String)
    case misspeltLanguage(String, suggestion: String)
    case beforeFirstStep(what: String)
    // Cells
    case emptyCell
    case lateOption(String)
    case severalRoles([String])
    case foreignOption(String, role: String, owner: String)
    case outputWithoutCell
    case outputOfUnrunCell(role: String)
    case blankOutsideStarter(role: String)
    case misspeltBlank(count: Int)
    // Exercises
    case wrongWithoutFeedback(exercise: String)
    case repeatedExercise(String, firstLine: Int)
    case repeatedPart(role: String, exercise: String, firstLine: Int)
    case exerciseWithout(role: String, exercise: String)
    case unknownExercise(String, role: String, suggestion: String?)
    case trialsWithoutInputs
    case badAxis(input: String, text: String)
    case unknownDim(String, input: String, suggestion: String?)
    case malformedHint(String)
    case emptyHint(exercise: String)
    // Questions
    case malformedQuestion(String)
    case repeatedQuestion(String, firstLine: Int)
    case questionWithoutAnswer(String)
    case noRightOption(question: String)
    case severalRightOptions(question: String, count: Int)
    case mixedOptions(question: String)
    case tooFewOptions(question: String)
    case emptyOption(question: String)
    case optionWithoutComment(question: String, option: String)
    case optionOutsideQuestion
    // Links
    case emptyLink
    case brokenLink(String)
    case unknownAnchor(String, path: String?, suggestion: String?)
    case markOutsideStep
    // Between lessons
    case noLessons
    case repeatedLesson(String, otherFile: String)
    case unknownRequirement(String, suggestion: String?)
    case requirementCycle([String])
}

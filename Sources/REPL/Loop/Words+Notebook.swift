import Language
import Lessons
import NDArrays
import Notebook
import Rendering

/// Words that need the notebook's own types; the rest is in `Rendering/Words.swift`.
extension Words {
    // MARK: Files and folders

    package static let progressFile = "The progress file"
    package static let historyFile = "The history file"
    package static let noLessonsFound = "No lessons were found; --lessons DIR says where they are."
    package static func noSuchFolder(_ path: String) -> String { "There is no folder \(path)." }

    package static func cannotRun(_ failure: ScriptFile.Failure) -> String {
        switch failure {
        case .missing(let path): "lstm-repl: can't open file '\(path)': No such file or directory"
        case .directory(let path): "lstm-repl: '\(path)' is a folder."
        case .unreadable(let path, let reason): "lstm-repl: can't read '\(path)': \(reason)"
        case .binary(let path, let line): "lstm-repl: '\(path)' is no text: a zero byte stands in line \(line)."
        case .notUTF8(let path, let line): "lstm-repl: '\(path)' is not UTF-8: see line \(line)."
        case .unsupported(let path, let kind): "lstm-repl: '\(path)' is a \(kind), which is not supported yet."
        case .brokenLesson(let errors): errors.map(\.description).joined(separator: "\n")
        }
    }

    package static func cannotWrite(_ failure: LessonSkeleton.Failure) -> String {
        switch failure {
        case .badName(let name): "'\(name)' cannot name a lesson: small letters, digits and hyphens only."
        case .exists(let path): "\(path) is there already; nothing was written."
        case .notWritten(let path, let reason): "\(path) could not be written: \(reason)."
        }
    }

    static func history(_ notice: HistoryNotice) -> String {
        switch notice {
        case .damaged(_, let moved): damagedFile(historyFile, movedTo: moved)
        case .unreadable: cannotRead(historyFile, reason: "it is not accessible")
        case .unwritable: cannotSave(historyFile, reason: "it is not accessible")
        case .busy: cannotSave(historyFile, reason: "another program holds it")
        }
    }

    // MARK: Proofs

    package static func proved(_ lesson: ProvedLesson, file: String) -> String {
        let counts = lesson.counts
        let figures = [
            counted(counts.steps, "step"), counted(counts.cells, "cell"), counted(counts.outputs, "output"), counted(counts.exercises, "exercise"),
            counted(counts.wrongAnswers, "wrong answer"), counted(counts.fillings, "filled blank"), counted(counts.questions, "question"),
        ].joined(separator: ", ")
        return "\(lesson.holds ? "ok  " : "FAIL")  \(lesson.id ?? file)  \(figures)"
    }

    // MARK: Lessons

    static let failedAsMeant = "(This error is meant: the lesson goes on.)"
    static func lessonIsBroken(_ place: String) -> String { "The lesson's own cell failed. If you gave one of its names another value, `:reset` begins again; if not, it is a fault of the lesson: \(place)." }
    static func lessonHasChanged(_ title: String) -> String { "\(title) has changed since you were here; the steps you finished that still exist stay finished." }
    static let replayFailed = "One of your earlier cells failed when it was run again:"
    static func notReplayed(_ count: Int) -> String {
        "\(counted(count, "cell")) that you had stopped with Ctrl-C \(count == 1 ? "was" : "were") not run again; what \(count == 1 ? "it" : "they") had made is gone."
    }
    static let questionSkipped = "The question is left for later."
    static let nothingToSkip = "There is nothing to skip here. Enter goes on."
    static let atLastStep = "This is the last step."
    static let solutionIsOpen = ":hint helps, and :solution now shows one way to write it."
    static func solutionWithheld(triesLeft: Int) -> String {
        "Try it yourself first: the solution opens after \(counted(triesLeft, "more try").replacingTrys). :solution once more shows it now."
    }
    static let freeNotebook = "A free notebook, with variables of its own. :resume goes back to the lesson."
    static let alreadyFree = "You are in the free notebook already. :lesson NAME opens a lesson."
    static func resetAsk(_ title: String, again: String) -> String { "This forgets your progress in \(title). Type \(again) once more to do it." }
    static func resetAskAll(_ count: Int, again: String) -> String {
        "This forgets your progress in \(count == 1 ? "the one lesson" : "all \(count) lessons") that you have begun. Type \(again) once more to do it."
    }
    static func reset(_ title: String) -> String { "\(title) starts afresh." }
    static func resetAll(_ count: Int) -> String { "The progress in \(counted(count, "lesson")) is forgotten." }
    static let resetWhich = "No lesson is open. :reset LESSON starts one again, :reset all every lesson."
    static let nothingToReset = "There is no progress to forget."
    static func lessonWaits(_ title: String, _ place: String) -> String { "You left \(title) at \(place). :resume goes back to it." }
    static func opensAtPrompt(_ name: String) -> String { ":lesson \(name) opens it." }
    package static func opensAtShell(_ id: String) -> String { "`lstm-repl \(id)` opens it." }
    static let savesPagesAndPrograms = "A name ending in .md saves a page to read, one ending in .py a program to run."
    static func failedLeftOut(_ count: Int) -> String { "\(counted(count, "cell")) that failed \(count == 1 ? "is" : "are") left out." }
    static func askToReplace(_ path: String) -> String { "\(path) is there already. The same command once more replaces it." }
    static let isFolder = "it is a folder"

    static func failedAt(_ trial: Trial) -> String { 
        "Right for the lesson's numbers. Tried again \(trial.words), it failed; only \(list(trial.inputs.map(\.name))) \(trial.inputs.count == 1 ? "is" : "are") new there."
    }

    // MARK: The prompt

    static func pageEnds(shown: Int, of count: Int) -> String { "-- \(shown) of \(count) lines: Space or Enter goes on, q ends --" }

    static func ambiguousLesson(_ name: String, _ ids: [String]) -> String { "`\(name)` could be \(list(ids, "or"))." }
    static let outsideFolder = "it is outside the working folder"
    static func commandHelp(_ command: Command) -> String { "\(command.usage)  \(command.summary)" }
    static let keys = [
        "Keys",
        "  Enter  on an empty line goes on with the lesson    Tab     completes",
        "  Up     finds earlier lines that begin alike        Ctrl-R  searches them",
        "  Ctrl-C stops a cell or cancels a line              Ctrl-D  saves and leaves",
        "?name tells what a name is; commands can be shortened, as in :sol.",
    ]
    static func tooMuchToShow(_ count: Int, _ name: String) -> String { "\(count) numbers are too many to show; a slice such as \(name)[:100] is shown whole" }
    static let noCells = "No cells yet."
    static func displaySetting(_ value: String) -> String {
        "display is \(value). It can be grid (summary and grid of an array at Out[n]) or numpy (NumPy's own text)."
    }
    static func unknownSetting(_ name: String) -> String { "There is no setting `\(name)`. :set lists them." }
    static func shapesSetting(_ value: String) -> String {
        "shapes is \(value). It can be on (under what you type stand the shapes of its parts) or off (only :shapes shows them)."
    }
    static func unknownValue(_ value: String, of name: String, _ values: [String]) -> String { "\(name) is \(list(values, "or")), not `\(value)`." }
    static let blockCancelled = "The unfinished block is cancelled. Ctrl-D on an empty line saves and leaves."
    static let severalLines = "It has several lines: type one after the other; Enter on an empty line hands them in."
    static func notAnOption(_ text: String, count: Int) -> String { "`\(text)` is no answer here: the options are 1 to \(count)." }
    static let usageOfGoto = "A step's number is asked for, such as :goto 3."
    static func usage(_ command: Command) -> String { ":\(command.name) wants \(command.argument)." }
    static func about(lessons: String?, state: String?) -> [String] {
        [
            "lstm-repl: recurrent networks by hand, in a notebook.",
            "Lessons: \(lessons ?? "none found")", "Progress and history: \(state ?? "not kept (no home folder)")",
            "Arithmetic in \(Elementary.instructions) instructions; "
                + (BLAS.found.map { "large products by \($0.name)." } ?? "no BLAS was found, large products are our own."),
        ]
    }
}

extension String {
    /// English makes tries of try.
    fileprivate var replacingTrys: String { hasSuffix("trys") ? dropLast(2) + "ies" : self }
}

extension Style {
    /// Text of ours in lines that fit the window.
    package func wrapped(_ text: String) -> [String] { wrap(cleanLine(text), width: min(width, 78)) }
}

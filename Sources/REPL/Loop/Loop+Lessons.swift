import Language
import Lessons
import Notebook
import Rendering
import Syntax

// The lessons: which there are, what is done of them, opening one and beginning again.
extension Loop {
    func listLessons() {
        guard let shelf, !shelf.outlines.isEmpty else { return say(Words.noLessonsFound) }
        let open = player.flatMap { $0.isAtEnd ? nil : $0 }
        present(CurriculumRenderer(style: style()).text(shelf.progress(current: open?.lesson.id)) + "\n")
        say(recommendation(shelf, open))
    }

    /// What to do next, in a sentence.
    private func recommendation(_ shelf: LessonShelf, _ open: LessonPlayer?) -> String {
        if let open {
            let place = Words.progress(step: open.stepIndex + 1, of: open.lesson.steps.count)
            return isFree ? Words.lessonWaits(open.lesson.title, place) : Words.youAreIn(open.lesson.title, place)
        }
        guard let next = shelf.next() else { return Words.allFinished }
        let outline = (next.outline.id, next.outline.title)
        return Words.nextLesson(outline, isResumed: next.isResumed, opening: Words.opensAtPrompt(next.outline.number.map(String.init) ?? next.outline.id))
    }

    /// `:progress`: the open lesson's exercises and questions; without one, the lessons.
    func showProgress() {
        guard let player else { return listLessons() }
        present(ProgressPresenter(style: style(), player: player).text())
    }

    /// `:resume`: back to the open lesson, or to the one that was left.
    func resume() {
        if player == nil, let next = shelf?.next(), next.isResumed {
            _ = open(next.outline.id)
        } else {
            isFree = false
            inLesson { $0.showStep() }
        }
    }

    /// `:reset`, `:reset lstm-cell`, `:reset all`: asked first.
    func reset(_ argument: String, isConfirmed: Bool) {
        guard let shelf, let store else { return say(Words.noLesson) }
        var outlines = shelf.outlines
        switch argument {
        case "all": break
        case "":
            guard let player else { return say(Words.resetWhich) }
            outlines = outlines.filter { $0.id == player.lesson.id }
            // A lesson that was opened as a file may be in no folder.
            if outlines.isEmpty {
                guard isConfirmed else { return askForReset(Words.resetAsk(player.lesson.title, again: ":reset"), argument) }
                isFree = false
                return player.reset()
            }
        default:
            switch Curriculum.load(directory: shelf.directory).find(argument) {
            case .lesson(let lesson): outlines = outlines.filter { $0.id == lesson.id }
            case .broken(let file): outlines = outlines.filter { $0.id == file.id }
            case .ambiguous(let ids): return say(Words.ambiguousLesson(argument, ids))
            case .unknown(let suggestion): return say(Words.unknownLesson(argument, suggestion: suggestion))
            }
        }
        let begun = outlines.filter { store.lastSaved($0.id) != nil }
        guard let first = begun.first else { return say(Words.nothingToReset) }
        guard isConfirmed else {
            let again = ":reset" + (argument.isEmpty ? "" : " " + argument)
            return askForReset(argument == "all" ? Words.resetAskAll(begun.count, again: again) : Words.resetAsk(first.title, again: again), argument)
        }
        begun.forEach { store.remove($0.id) }
        say(argument == "all" ? Words.resetAll(begun.count) : Words.reset(first.title))
        guard let player, begun.contains(where: { $0.id == player.lesson.id }) else { return }
        isFree = false
        player.reset()
    }

    private func askForReset(_ question: String, _ argument: String) {
        say(question)
        askedOnce = "reset \(argument)"
    }

    /// Opens a lesson, or runs a file and stays.
    /// - Returns: whether there is anything to go on with.
    func open(_ target: String) -> Bool {
        if target.hasSuffix(".py") || target.hasSuffix(".md") { return openFile(target) }
        guard let lessonsDirectory else {
            complain(Words.noLessonsFound)
            return isInteractive
        }
        switch Curriculum.load(directory: lessonsDirectory).find(target) {
        case .lesson(let lesson): begin(lesson)
        case .broken(let file):
            complain(Words.brokenLesson(target))
            for error in file.errors { complain(error.description) }
            return isInteractive
        case .ambiguous(let ids):
            complain(Words.ambiguousLesson(target, ids))
            return isInteractive
        case .unknown(let suggestion):
            complain(Words.unknownLesson(target, suggestion: suggestion))
            return isInteractive
        }
        return true
    }

    private func openFile(_ path: String) -> Bool {
        switch ScriptFile.read(path: path) {
        case .success(.lesson(let lesson)): begin(lesson)
        case .success(.program(let text, let path)):
            free.interpreter.useFolder(of: path)
            let result = free.run(Source(name: path, text: text), output: .live)
            finishLine(after: result)
            present(result)
        case .failure(let failure):
            complain(Words.cannotRun(failure))
            return isInteractive
        }
        return true
    }

    private func begin(_ lesson: Lesson) {
        let missing = shelf?.unfinishedRequirements(of: lesson) ?? []
        player = LessonPlayer(lesson: lesson, store: store, output: output) { [unowned self] event in show(event) }
        isFree = false
        // Who comes back is told where, with the title.
        if store?.bytes(of: lesson.id) == nil {
            output.show("\n" + style().paint(style().cleanLine(Words.lessonBegins(lesson.title, steps: lesson.steps.count)), .heading) + "\n")
        }
        if !missing.isEmpty { say(Words.requirements(missing)) }
        player?.start()
    }
}

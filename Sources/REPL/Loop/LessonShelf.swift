import Lessons
import Notebook
import Rendering

/// The lessons of a folder with the learner's progress; reads front matters only, so that opening is quick.
package struct LessonShelf {
    let directory: String
    let store: ProgressStore?
    let outlines: [LessonOutline]

    package init(directory: String, store: ProgressStore?) {
        self.directory = directory
        self.store = store
        outlines = LessonOutline.all(directory: directory)
    }

    private func stage(_ outline: LessonOutline) -> Progress.Stage { store?.peek(outline.id)?.stage ?? .untouched }

    package func progress() -> [LessonProgress] {
        outlines.map { outline in
            let saved = store?.peek(outline.id)
            return LessonProgress(
                id: outline.id, title: outline.title, stepsDone: saved?.finishedSteps.count ?? 0, stepCount: saved?.stepCount ?? 0)
        }
    }

    /// What to go on with: the lesson that was begun, else the first that is not finished and builds on finished ones.
    /// - Parameter id: a lesson that is being finished, whatever its progress file says yet.
    func next(after id: String? = nil) -> (outline: LessonOutline, isResumed: Bool)? {
        let begun = outlines.first { if $0.id != id, case .started = stage($0) { true } else { false } }
        if let begun { return (begun, true) }
        let finished = Set(outlines.filter { $0.id == id || stage($0) == .finished }.map(\.id))
        return LessonOutline.next(of: outlines, finished: finished).map { ($0, false) }
    }

    /// Lessons that this one builds on and that are not finished.
    func unfinishedRequirements(of lesson: Lesson) -> [String] {
        lesson.requires.filter { id in outlines.first { $0.id == id }.map { stage($0) != .finished } ?? false }
    }
}

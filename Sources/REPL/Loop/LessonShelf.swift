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

    /// Every lesson with what is done of it; a broken one says so in the place of its title.
    /// - Parameter id: the lesson that is open.
    package func progress(current id: String? = nil) -> [LessonProgress] {
        let marked = id ?? next()?.outline.id
        return Curriculum.load(directory: directory).files.map { file in
            let name = file.id ?? file.file.split(separator: "/").last.map(String.init) ?? file.file
            guard let lesson = file.lesson else {
                return LessonProgress(id: name, title: Words.brokenFile, stepsDone: 0, stepCount: 0, number: LessonFile.number(ofFile: file.file))
            }
            let progress = store?.peek(lesson.id)
            return LessonProgress(
                id: lesson.id, title: lesson.title, stepsDone: progress.map { $0.stepsDone(of: lesson) } ?? 0, stepCount: lesson.steps.count,
                number: LessonFile.number(ofFile: file.file), isNext: lesson.id == marked)
        }
    }

    /// What to go on with: the lesson that was worked on last, else the first that is not finished and builds on finished ones.
    /// - Parameter id: a lesson that is being finished, whatever its progress file says yet: what follows it comes first.
    package func next(after id: String? = nil) -> (outline: LessonOutline, isResumed: Bool)? {
        let stages = outlines.map { $0.id == id ? .finished : stage($0) }
        func isBegun(_ index: Int) -> Bool { if case .started = stages[index] { true } else { false } }
        if id == nil {
            let begun = outlines.indices.filter(isBegun)
            let last = begun.max { store?.lastSaved(outlines[$0].id) ?? 0 < store?.lastSaved(outlines[$1].id) ?? 0 }
            if let last { return (outlines[last], true) }
        }
        let finished = Set(outlines.indices.filter { stages[$0] == .finished }.map { outlines[$0].id })
        let place = outlines.firstIndex { $0.id == id }.map { $0 + 1 } ?? 0
        guard let next = LessonOutline.next(of: Array(outlines[place...] + outlines[..<place]), finished: finished),
            let index = outlines.firstIndex(of: next) else { return nil }
        return (next, isBegun(index))
    }

    /// Lessons that this one builds on and that are not finished.
    func unfinishedRequirements(of lesson: Lesson) -> [String] {
        lesson.requires.filter { id in outlines.first { $0.id == id }.map { stage($0) != .finished } ?? false }
    }
}

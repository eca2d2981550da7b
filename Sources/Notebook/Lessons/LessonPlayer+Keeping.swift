import Language
import Lessons

// What is noted and saved, so that the lesson can go on another day.
extension LessonPlayer {
    /// Notes what makes variables, with the random state before it; by default it has not run yet.
    func record(
        _ kind: Progress.Entry.Kind, _ text: String, source: String? = nil, random: SavedRandomState? = nil, failed: Bool = false,
        stopped: Bool = false
    ) {
        let state = random ?? session.interpreter.savedRandomState
        progress.log.append(Progress.Entry(
            kind: kind, text: text, source: source, random: state == lastRandom ? nil : state, failed: failed ? true : nil,
            stopped: stopped ? true : nil))
    }

    /// After everything that ran: the place is kept, and saved.
    func settle() {
        lastRandom = session.interpreter.savedRandomState
        progress.step = step?.title
        if !isSilent { save() }
    }

    func save() {
        guard let store else { return }
        lookElsewhere(store)
        do {
            seenFile = try store.save(elsewhere.map(progress.joined) ?? progress)
            unsavedReason = nil
        } catch {
            if unsavedReason != error.reason { show(.progressNotSaved(error)) }
            unsavedReason = error.reason
        }
    }

    /// Another session of this lesson may have written the file since this one last saw it.
    private func lookElsewhere(_ store: ProgressStore) {
        guard let bytes = store.bytes(of: lesson.id), bytes != seenFile else { return }
        guard let other = store.peek(lesson.id) else {
            _ = store.setAside(lesson.id)
            return
        }
        if elsewhere == nil { show(.openElsewhere) }
        elsewhere = other
    }
}

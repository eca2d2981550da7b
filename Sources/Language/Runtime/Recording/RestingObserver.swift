import Syntax

/// An observer that has seen enough of a loop, or of a statement: until its end the program runs as if nobody looked.
struct RestingObserver {
    let observer: any Observer
    /// The loop at whose end it looks again; nil: at the end of the cell's statement.
    let loop: Span?
    let place: FrameIdentity
}

/// Which frame, among those that are alive; one without variables, as a cell's, has the identity of what it calls.
package struct FrameIdentity: Equatable {
    private let slots: UnsafeRawPointer
    /// Arguments are evaluated a level above the frame that they stand in.
    fileprivate let depth: Int
    package init(_ frame: Frame) { (slots, depth) = (frame.identity, frame.interpreter.depth) }
    package static func == (a: FrameIdentity, b: FrameIdentity) -> Bool { a.slots == b.slots }
}

extension Interpreter {
    /// The observer is told nothing more before `loop` of that frame ends, or without one the statement of the cell.
    package func rest(until loop: Span?, of place: FrameIdentity) {
        guard let observer else { return }
        resting = RestingObserver(observer: observer, loop: loop, place: place)
        self.observer = nil
    }

    /// Runs `body` with an observer, which afterwards is gone, resting or not.
    package func observed<Result>(by observer: any Observer, _ body: () throws -> Result) rethrows -> Result {
        self.observer = observer
        defer { (self.observer, resting) = (nil, nil) }
        return try body()
    }

    @inline(__always)
    func loopEnded(_ span: Span, _ frame: Frame) { if let resting, resting.loop == span { wake(frame) } }

    /// A statement of a cell or a file ended: what it called has ended too, loops that an error or a `return` left among it.
    func statementEnded(_ frame: Frame) {
        guard let resting, resting.place.depth >= depth else { return }
        (observer, self.resting) = (resting.observer, nil)
    }

    @inline(never)
    private func wake(_ frame: Frame) {
        guard let resting, resting.place == FrameIdentity(frame) else { return }
        (observer, self.resting) = (resting.observer, nil)
    }
}

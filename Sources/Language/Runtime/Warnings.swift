import NDArrays
import Syntax

extension Interpreter {
    /// Says what NumPy says of floating-point trouble: on stderr, once per place.
    /// - Parameter function: the function that was called, where it was no operator.
    /// - Throws: FloatingPointError where `np.errstate` asks for it.
    @inline(never)
    func warn(at span: Span, in function: String?) throws {
        let flags = pendingFlags.subtracting(ignoredFlags)
        pendingFlags = []
        let name = pendingFunction.isEmpty ? function ?? "scalar operation" : pendingFunction
        pendingFunction = ""
        let notes = pendingNotes
        pendingNotes = []
        for note in notes { warn(note.category, note.message, at: span) }
        for (flag, words) in [(FloatingFlags.divideByZero, "divide by zero encountered in"), (.overflow, "overflow encountered in"),
                              (.invalid, "invalid value encountered in")] where flags.contains(flag) {
            if raisedFlags.contains(flag) { throw Raised(.floatingPointError, "\(words) \(name)") }
            warn("RuntimeWarning", "\(words) \(name)", at: span)
        }
    }

    /// A warning in words, which the place that runs now will say.
    func note(_ category: String, _ message: String) {
        pendingNotes.append((category, message))
        pendingFlags.insert(.note)
    }

    func warn(_ category: String, _ message: String, at span: Span) {
        let place = "\(currentSource?.name ?? "<cell>"):\(Int(span.line) + (currentSource?.lineOffset ?? 0))"
        guard !silencesWarnings, shownWarnings.insert("\(place) \(category) \(message)").inserted else { return }
        var text = "\(place): \(category): \(message)\n"
        if let line = currentSource?.line(Int(span.line)), !line.isEmpty { text += "  " + line.drop { $0 == " " || $0 == "\t" } + "\n" }
        output.writeError(text)
    }
}

extension FloatingFlags {
    /// There are warnings in words.
    static let note = FloatingFlags(rawValue: 128)
}

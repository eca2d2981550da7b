import NDArrays
import Syntax

extension Interpreter {
    /// Says what NumPy says of floating-point trouble: on stderr, once per place.
    /// - Parameter function: the function that was called, where it was no operator.
    @inline(never)
    func warn(at span: Span, in function: String?) throws {
        let flags = pendingFlags.subtracting(ignoredFlags)
        pendingFlags = []
        let name = pendingFunction.isEmpty ? function ?? "scalar operation" : pendingFunction
        pendingFunction = ""
        for (flag, words) in [(FloatingFlags.divideByZero, "divide by zero encountered in"), (.overflow, "overflow encountered in"),
                              (.invalid, "invalid value encountered in")] where flags.contains(flag) {
            warn("RuntimeWarning", "\(words) \(name)", at: span)
        }
    }

    func warn(_ category: String, _ message: String, at span: Span) {
        let place = "\(currentSource?.name ?? "<cell>"):\(Int(span.line) + (currentSource?.lineOffset ?? 0))"
        guard shownWarnings.insert("\(place) \(category) \(message)").inserted else { return }
        var text = "\(place): \(category): \(message)\n"
        if let line = currentSource?.line(Int(span.line)), !line.isEmpty { text += "  " + line.drop { $0 == " " || $0 == "\t" } + "\n" }
        output.writeError(text)
    }
}

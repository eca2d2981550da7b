#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif
import Language

/// Standard output and error as a program's output.
///
/// Bytes go out as they are where nobody watches; in a terminal control characters are shown, not sent.
package final class StandardOutput: OutputSink {
    private let isTerminal: Bool
    private let isUnicode: Bool
    private var waiting: [UInt8] = []
    /// Whether the cursor stands behind text, so that the next prompt needs a line of its own.
    package private(set) var isMidLine = false
    /// How often something was written, to see whether anything was since.
    package private(set) var writes = 0
    /// Nobody reads any more (`| head`): what comes is dropped.
    private var isClosed = false

    /// - Parameter isTerminal: what is written is looked at, so it is shown at once and made safe.
    package init(isTerminal: Bool, isUnicode: Bool) {
        self.isTerminal = isTerminal
        self.isUnicode = isUnicode
        signal(SIGPIPE, SIG_IGN)
    }

    package func write(_ text: String) {
        guard !text.isEmpty else { return }
        writes &+= 1
        waiting.append(contentsOf: (isTerminal ? visible(text) : text).utf8)
        isMidLine = waiting.last != 0x0A
        if waiting.count >= 1 << 16 || (isTerminal && (!isMidLine || waiting.count > 1 << 10)) { flush() }
    }

    package func writeError(_ text: String) {
        flush()
        send(Array((isTerminal ? visible(text) : text).utf8), to: STDERR_FILENO)
        if isTerminal { isMidLine = !text.hasSuffix("\n") }
    }

    /// How a figure is drawn; nil where nobody looks, and stdout is what the program prints.
    package var drawing: ((PlotFigure) -> String)?

    /// The figure that was shown last, to be looked at again.
    package var lastFigure: PlotFigure?

    package func show(_ figure: PlotFigure) {
        lastFigure = figure
        guard let drawing else { return }
        show((isMidLine ? "\n" : "") + drawing(figure))
    }

    /// How what disagrees about shapes is worded; nil for scripts, whose output is the program's alone.
    package var wording: ((AxisDisagreement) -> String)?
    package var wantsDisagreements: Bool { wording != nil }

    package func report(_ disagreement: AxisDisagreement) {
        guard let wording else { return }
        writeError((isTerminal && isMidLine ? "\n" : "") + wording(disagreement) + "\n")
    }

    /// Writes text of our own, whose escape sequences are meant.
    package func show(_ text: String) {
        guard !text.isEmpty else { return }
        flush()
        send(Array(text.utf8), to: STDOUT_FILENO)
        isMidLine = !text.hasSuffix("\n")
    }

    package func flush() {
        guard !waiting.isEmpty else { return }
        send(waiting, to: STDOUT_FILENO)
        waiting.removeAll(keepingCapacity: true)
    }

    private func visible(_ text: String) -> String {
        VisibleText.lines(text, unicode: isUnicode)
    }

    private func send(_ bytes: [UInt8], to descriptor: Int32) {
        writes &+= 1
        guard !isClosed else { return }
        bytes.withUnsafeBytes { buffer in
            var sent = 0
            while sent < buffer.count {
                #if canImport(Glibc)
                let count = Glibc.write(descriptor, buffer.baseAddress.map { $0 + sent }, buffer.count - sent)
                #else
                let count = Darwin.write(descriptor, buffer.baseAddress.map { $0 + sent }, buffer.count - sent)
                #endif
                if count > 0 { sent += count; continue }
                if count < 0, errno == EINTR || errno == EAGAIN { continue }
                isClosed = descriptor == STDOUT_FILENO
                return
            }
        }
    }
}

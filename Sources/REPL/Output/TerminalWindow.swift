#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The window that a descriptor writes to.
package enum TerminalWindow {
    package static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

    /// Its columns; nil where there is no window.
    package static func columns(of descriptor: Int32) -> Int? { size(of: descriptor).flatMap { $0.ws_col > 0 ? Int($0.ws_col) : nil } }

    /// Its lines; nil where there is no window.
    package static func rows(of descriptor: Int32) -> Int? { size(of: descriptor).flatMap { $0.ws_row > 0 ? Int($0.ws_row) : nil } }

    private static func size(of descriptor: Int32) -> winsize? {
        var size = winsize()
        return ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 ? size : nil
    }
}

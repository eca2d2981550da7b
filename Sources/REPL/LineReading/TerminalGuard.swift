import CTerminal

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Puts the terminal back on every way out: exit, SIGTERM, SIGHUP, SIGQUIT, suspension and crashes.
///
/// The exit status stays what it would be without the guard. In an interactive session Ctrl-C never ends the process: while
/// a line is read it cancels the line, and during a computation it sets the flag of `InterruptSignal`.
package enum TerminalGuard {
    /// Remembers the terminal as it is now; false where standard input is none.
    @discardableResult
    package static func install(input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO) -> Bool {
        let sequences = isatty(output) == 1 && TerminalKind.current.allowsSequences
        return cterminal_install(input, output, sequences ? 1 : 0) == 0
    }

    package static func restore() { cterminal_restore() }
}

/// Ctrl-C during a computation.
package enum InterruptSignal {
    /// From now on SIGINT stores 1 in `flag`, except while a line is read. The computation polls the flag and clears it.
    /// - Parameter flag: must stay valid until `clear()`.
    package static func install(flag: UnsafeMutablePointer<Int32>) {
        cterminal_set_interrupt_flag(flag)
    }

    /// SIGINT sets no flag any more.
    package static func clear() {
        cterminal_set_interrupt_flag(nil)
    }
}

/// What the terminal's name says about it.
package enum TerminalKind: Equatable, Sendable {
    /// No cursor movement, no escape sequences: Emacs' shell, logs, unset TERM.
    case dumb
    case full

    package init(term: String?) {
        self = switch term {
        case nil, "", "dumb", "unknown": .dumb
        default: .full
        }
    }

    package static var current: TerminalKind { TerminalKind(term: getenv("TERM").map { String(cString: $0) }) }

    package var allowsSequences: Bool { self == .full }
}

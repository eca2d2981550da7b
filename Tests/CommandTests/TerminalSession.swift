import PseudoTerminals
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

enum Key {
    static let enter = "\r", up = "\u{1B}[A", left = "\u{1B}[D", backspace = "\u{7F}", tab = "\t"
    static let controlC = "\u{3}", controlD = "\u{4}", controlU = "\u{15}"
}

/// The built program at a prompt in a pseudo-terminal.
///
///     let session = try TerminalSession()
///     #expect(try session.enter("1 + 1").contains("Out[1]: 2"))
final class TerminalSession {
    let terminal: PseudoTerminal
    /// What came before the first prompt, that prompt included.
    private(set) var opening = ""
    /// The settings before the program began; a second opening of the terminal keeps them readable after its end.
    let settingsBefore: [UInt8]
    private let held: Int32

    /// Much longer than anything here takes: a machine under load is no failure.
    static let patience = 60.0

    /// - Parameter state: home and state folder; the same one again is the same learner.
    init(_ arguments: [String] = [], state: TemporaryFolder = TemporaryFolder(), environment: [String: String] = [:]) throws {
        terminal = try PseudoTerminal(columns: 80, rows: 24)
        held = open(terminal.path, O_RDWR | O_NOCTTY | O_CLOEXEC)
        settingsBefore = Self.bytes(terminal.settings)
        self.state = state
        try terminal.spawn(try Command.program(), arguments, environment: Command.environment(state: state, environment))
        opening = try answer()
    }

    deinit { close(held) }

    let state: TemporaryFolder

    /// Sends a line, and waits for the next prompt.
    /// - Returns: what was written since, the echo of the line and the new prompt included.
    @discardableResult
    func enter(_ line: String = "") throws -> String { try press(line + Key.enter) }

    /// Sends keys that lead to a new prompt.
    @discardableResult
    func press(_ keys: String) throws -> String {
        terminal.send(keys)
        return try answer()
    }

    /// Sends keys that do not end the line, and waits until the screen ends in the text.
    func type(_ keys: String, showing text: String) throws {
        terminal.send(keys)
        try terminal.expectScreen(endsIn: text, seconds: Self.patience)
    }

    /// Waits for the next prompt.
    @discardableResult
    func answer() throws -> String {
        try terminal.waitForOutput("a prompt", seconds: Self.patience) { text in
            let line = text.split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
            return line.hasSuffix("]: ") && line.contains("In [") || line.hasSuffix("...: ")
        }
    }

    /// Waits for a text in the output.
    func expect(_ text: String) throws { try terminal.expect(text, seconds: Self.patience) }

    /// Leaves with these keys, and expects everything to be as it was.
    func leave(_ keys: String = Key.controlD, status: PseudoTerminal.Exit = .exited(0), location: SourceLocation = #_sourceLocation) {
        terminal.send(keys)
        expectEnd(status, location: location)
    }

    func expectEnd(_ status: PseudoTerminal.Exit, location: SourceLocation = #_sourceLocation) {
        #expect(terminal.waitForExit(seconds: Self.patience) == status, "\(terminal.screen.text)", sourceLocation: location)
        #expect(Self.bytes(terminal.settings) == settingsBefore, "the terminal's settings are not restored", sourceLocation: location)
        #expect(!terminal.screen.modes.contains(2004), "bracketed paste is still on", sourceLocation: location)
    }

    private static func bytes(_ settings: termios) -> [UInt8] { withUnsafeBytes(of: settings) { Array($0) } }
}

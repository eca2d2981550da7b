import PseudoTerminals
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

@Suite struct PseudoTerminalTests {
    @Test("a program sees a terminal of the given size, and its keys")
    func talks() throws {
        let terminal = try PseudoTerminal(columns: 40, rows: 10)
        try terminal.spawn("/bin/sh", ["-c", "stty size; read x; echo got $x; exit 3"])
        try terminal.expect("10 40")
        terminal.send("δ中\r")
        try terminal.expect("got δ中")
        #expect(terminal.waitForExit() == .exited(3))
    }

    @Test("Ctrl-C reaches the program as a signal")
    func interrupts() throws {
        let terminal = try PseudoTerminal()
        try terminal.spawn("/bin/cat")
        terminal.send("ready\r")
        try terminal.expect("ready\nready")
        terminal.send("\u{3}")
        #expect(terminal.waitForExit() == .signalled(SIGINT))
    }

    @Test("a missing text is reported with the screen")
    func misses() throws {
        let terminal = try PseudoTerminal()
        try terminal.spawn("/bin/echo", ["shown"])
        #expect(throws: PseudoTerminal.Failure.self) { try terminal.expect("hidden", seconds: 1) }
        #expect(terminal.screen.text.contains("shown"))
    }

    @Test("the screen follows the sequences that line editors use", arguments: [
        ("abc\u{8}\u{8}X", "aXc"), ("abc\rX", "Xbc"), ("abc\u{1B}[2GX\u{1B}[K", "aX"), ("abc\r\u{1B}[1@X", "Xabc"),
        ("abc\r\u{1B}[P", "bc"), ("a\r\nb\u{1B}[AX", "aX\nb"), ("中文\u{8}\u{8}x", "中x"), ("0123456789ab", "0123456789\nab"),
        ("\u{1B}[31ma\u{1B}[0m\u{1B}[?2004h", "a"),
    ])
    func screen(_ output: String, _ text: String) {
        var screen = TerminalScreen(columns: 10)
        for character in output { screen.feed(String(character)) }
        #expect(screen.text == text)
    }
}

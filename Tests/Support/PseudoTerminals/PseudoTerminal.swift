#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A terminal without a person: a program runs in it, keys are sent, and the screen is read.
///
///     let terminal = try PseudoTerminal(columns: 80, rows: 24)
///     try terminal.spawn("/bin/sh", ["-c", "read x; echo got $x"])
///     terminal.send("hello\r")
///     try terminal.expect("got hello")
///     #expect(terminal.waitForExit() == .exited(0))
package final class PseudoTerminal {
    package enum Failure: Error, CustomStringConvertible {
        case system(String, errno: Int32)
        case timedOut(waitingFor: String, screen: String)

        package var description: String {
            switch self {
            case .system(let call, let errno): "\(call): \(String(cString: strerror(errno)))"
            case .timedOut(let text, let screen): "no \(text.debugDescription) on the screen:\n\(screen)"
            }
        }
    }

    package enum Exit: Equatable {
        case exited(Int32)
        case signalled(Int32)
    }

    /// The side of the person, and that of the program.
    package let controller: Int32
    package private(set) var terminal: Int32
    package let path: String
    package private(set) var screen: TerminalScreen
    /// Everything the program wrote, escape sequences included.
    package private(set) var output = ""
    package private(set) var process: pid_t = 0
    private var undecoded: [UInt8] = []
    private var searched = 0

    package init(columns: Int = 80, rows: Int = 24) throws {
        var controller: Int32 = -1
        var terminal: Int32 = -1
        guard openpty(&controller, &terminal, nil, nil, nil) == 0 else { throw Failure.system("openpty", errno: errno) }
        self.controller = controller
        self.terminal = terminal
        // A program started later that held these open would keep this terminal from ending.
        for descriptor in [controller, terminal] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
        var name = [CChar](repeating: 0, count: 256)
        guard ttyname_r(terminal, &name, name.count) == 0 else { throw Failure.system("ttyname_r", errno: errno) }
        path = name.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
        screen = TerminalScreen(columns: columns)
        resize(columns: columns, rows: rows)
    }

    deinit {
        if process > 0, waitForExit(seconds: 0) == nil {
            kill(process, SIGKILL)
            waitForExit()
        }
        close(controller)
        if terminal >= 0 { close(terminal) }
    }

    /// Starts a program with this as its controlling terminal.
    package func spawn(_ program: String, _ arguments: [String] = [], environment: [String: String] = [:]) throws {
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        // The first terminal that the leader of a new session opens becomes its controlling terminal.
        let flags = Self.setsid | Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK)
        posix_spawnattr_setflags(&attributes, flags)
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)

        var variables = ["TERM": "xterm", "LC_ALL": "C.UTF-8", "HOME": "/nonexistent", "PATH": "/usr/bin:/bin"]
        variables.merge(environment) { $1 }
        let argv = ([program] + arguments).map { strdup($0) } + [nil]
        let envp = variables.map { strdup("\($0)=\($1)") } + [nil]
        defer { (argv + envp).forEach { free($0) } }
        let error = posix_spawn(&process, program, &actions, &attributes, argv, envp)
        guard error == 0 else { throw Failure.system("posix_spawn \(program)", errno: error) }
        // Open here, it would hide that the program is gone.
        close(terminal)
        terminal = -1
    }

    #if os(Linux)
    private static let setsid: Int16 = 0x80  // glibc shows POSIX_SPAWN_SETSID to GNU sources only
    #else
    private static let setsid = Int16(POSIX_SPAWN_SETSID)
    #endif

    package func resize(columns: Int, rows: Int) {
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(controller, UInt(TIOCSWINSZ), &size)
    }

    // MARK: Keys and screen

    package func send(_ text: String) {
        let bytes = Array(text.utf8)
        _ = write(controller, bytes, bytes.count)
    }

    /// Sends text as a terminal with bracketed paste does.
    package func paste(_ text: String) {
        send("\u{1B}[200~" + text.replacing("\n", with: "\r") + "\u{1B}[201~")
    }

    /// Waits until the output since the last `expect` has the text, escape sequences left out of account.
    package func expect(_ text: String, seconds: Double = 10) throws {
        try wait(for: text, seconds: seconds) {
            let plain = Self.plain(self.output)
            guard let found = plain.dropFirst(self.searched).firstRange(of: text) else { return false }
            self.searched = plain.distance(from: plain.startIndex, to: found.upperBound)
            return true
        }
    }

    /// Waits until the output since the last wait is as asked, escape sequences left out of account.
    /// - Parameter what: named if it does not come.
    /// - Returns: that output.
    @discardableResult
    package func waitForOutput(_ what: String, seconds: Double = 10, where holds: (String) -> Bool) throws -> String {
        var fresh = ""
        var total = 0
        try wait(for: what, seconds: seconds) {
            let plain = Self.plain(self.output)
            total = plain.count
            fresh = String(plain.dropFirst(self.searched))
            return holds(fresh)
        }
        searched = total
        return fresh
    }

    /// Waits until the screen as it stands ends in the text, the cursor's line included.
    package func expectScreen(endsIn text: String, seconds: Double = 10) throws {
        try wait(for: text, seconds: seconds) { self.screen.text.hasSuffix(text) }
    }

    private func wait(for text: String, seconds: Double, until holds: () -> Bool) throws {
        let deadline = Self.now + seconds
        while !holds() {
            let left = deadline - Self.now
            guard left > 0, readOutput(seconds: left) else {
                if holds() { return }
                throw Failure.timedOut(waitingFor: text, screen: screen.text)
            }
        }
    }

    /// Takes in what the program has written; false when it is gone.
    @discardableResult
    package func readOutput(seconds: Double) -> Bool {
        var waiting = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
        guard poll(&waiting, 1, Int32(seconds * 1000)) > 0 else { return true }
        var bytes = [UInt8](repeating: 0, count: 65536)
        let count = read(controller, &bytes, bytes.count)
        guard count > 0 else { return false }
        undecoded += bytes[..<count]
        // A character may be cut in two between reads.
        var end = undecoded.count
        for back in 1...min(3, undecoded.count) where undecoded[undecoded.count - back] >= 0xC0 { end = undecoded.count - back }
        if String(validating: undecoded, as: UTF8.self) != nil { end = undecoded.count }
        let text = String(decoding: undecoded[..<end], as: UTF8.self)
        undecoded.removeFirst(end)
        output += text
        screen.feed(text)
        return true
    }

    /// Output without escape sequences and carriage returns.
    package static func plain(_ output: String) -> String {
        var plain = String.UnicodeScalarView()
        var rest = output.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            if scalar == "\u{1B}", rest.first == "[" {
                let final = rest.dropFirst().firstIndex { (0x40...0x7E).contains($0.value) }
                rest = final.map { rest[rest.index(after: $0)...] } ?? rest[rest.endIndex...]
            } else if scalar != "\r" {
                plain.append(scalar)
            }
        }
        return String(plain)
    }

    // MARK: The program

    /// How the program ended, or nil if it has not within the time.
    @discardableResult
    package func waitForExit(seconds: Double = 10) -> Exit? {
        let deadline = Self.now + seconds
        var status: Int32 = 0
        while true {
            if waitpid(process, &status, WNOHANG) == process {
                while readOutput(seconds: 0), hasOutput {}
                process = 0
                let signal = status & 0x7F
                return signal == 0 ? .exited((status >> 8) & 0xFF) : .signalled(signal)
            }
            guard Self.now < deadline else { return nil }
            // A full buffer would keep it from ending.
            readOutput(seconds: 0.01)
        }
    }

    package func signal(_ number: Int32) { kill(process, number) }

    /// The terminal's settings, as the program left them.
    package var settings: termios {
        var settings = termios()
        tcgetattr(controller, &settings)
        return settings
    }

    private var hasOutput: Bool {
        var waiting = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
        return poll(&waiting, 1, 0) > 0 && waiting.revents & Int16(POLLIN) != 0
    }

    package static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}


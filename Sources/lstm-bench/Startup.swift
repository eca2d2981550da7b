import Foundation

/// From exec to prompt of the built `lstm-repl` in a pseudo-terminal, beside the exec to exit of Python's own binary.
enum Startup {
    private static let runs = 21

    static func measure(python: Python?) throws {
        let directory = Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent()
        guard let program = directory?.appendingPathComponent("lstm-repl").path, FileManager.default.isExecutableFile(atPath: program) else {
            print("  lstm-repl is not built: swift build --product lstm-repl")
            return
        }
        var ours: [Double] = [], theirs: [Double] = [], memory = 0
        for _ in 0..<runs {
            let run = try TerminalRun(program, [], until: "In [1]")
            ours.append(run.seconds)
            memory = max(memory, run.peakMemory)
            if let python { theirs.append(try TerminalRun(python.executable, ["-c", "pass"], until: nil).seconds) }
        }
        Report.show(ours: [("lstm-repl", ours)], others: python == nil ? [] : [("python", [("lstm-repl", theirs)])])
        print(String(format: "  peak memory of lstm-repl %.1f MB (wanted: under 60)", Double(memory) / 1e6))
    }
}

/// One run of a program in a pseudo-terminal of its own.
struct TerminalRun {
    /// Until the text was on the screen, or the program had ended.
    let seconds: Double
    /// In bytes.
    let peakMemory: Int

    struct Failure: Error { let call: String }

    init(_ program: String, _ arguments: [String], until text: String?) throws {
        var controller: Int32 = -1, terminal: Int32 = -1
        var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
        guard openpty(&controller, &terminal, nil, nil, &size) == 0 else { throw Failure(call: "openpty") }
        defer { close(controller) }
        _ = fcntl(controller, F_SETFD, FD_CLOEXEC)

        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for descriptor in [Int32(0), 1, 2] { posix_spawn_file_actions_adddup2(&actions, terminal, descriptor) }
        posix_spawn_file_actions_addclose(&actions, terminal)
        // A home that is not there: the learner's own history and progress stay out of it.
        let environment: [String] = ["TERM=xterm", "LC_ALL=C.UTF-8", "HOME=/nonexistent", "PATH=/usr/bin:/bin"]
        let argv: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
        let envp: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
        defer { (argv + envp).forEach { free($0) } }

        let start = TerminalRun.now
        var process: pid_t = 0
        guard posix_spawn(&process, program, &actions, nil, argv, envp) == 0 else { throw Failure(call: "posix_spawn") }
        close(terminal)
        var screen = ""
        var bytes = [UInt8](repeating: 0, count: 1 << 14)
        var reached: Double?
        while true {
            let count = read(controller, &bytes, bytes.count)
            if count <= 0 { break }
            guard reached == nil, let text else { continue }
            screen += String(decoding: bytes[..<count], as: UTF8.self)
            if screen.contains(text) {
                reached = TerminalRun.now - start
                kill(process, SIGKILL)
            }
        }
        var usage = rusage(), status: Int32 = 0
        wait4(process, &status, 0, &usage)
        if text != nil, reached == nil { throw Failure(call: "no prompt") }
        seconds = reached ?? TerminalRun.now - start
        #if os(Linux)
        peakMemory = usage.ru_maxrss * 1024
        #else
        peakMemory = usage.ru_maxrss
        #endif
    }

    private static var now: Double { Double(DispatchTime.now().uptimeNanoseconds) / 1e9 }
}

import Foundation
import PseudoTerminals
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The built program, run without a terminal, with a home and a state folder of its own.
///
///     let outcome = try Command().run(["-c", "print(1)"])
///     #expect(outcome.output == "1\n")
final class Command {
    struct Outcome {
        var status: Int32
        var output: String
        var errors: String
        var lastErrorLine: String { errors.split(separator: "\n").last.map(String.init) ?? "" }
    }

    let folder = TemporaryFolder()
    private var runs = 0

    /// The project's own lessons.
    static let lessons = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("lessons").path

    /// Their names, in the order of their files.
    static let lessonNames: [String] = ((try? FileManager.default.contentsOfDirectory(atPath: lessons)) ?? []).sorted()
        .filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3).drop(while: \.isNumber).dropFirst()) }

    static func lesson(_ name: String) throws -> (file: String, path: String) {
        let file = try #require(try FileManager.default.contentsOfDirectory(atPath: lessons).first { $0.drop(while: \.isNumber) == "-\(name).md" })
        return (file, lessons + "/" + file)
    }

    static func program() throws -> String { try #require(BuiltProducts.path(of: "lstm-repl"), "lstm-repl was not built") }

    static func environment(state: TemporaryFolder, _ more: [String: String] = [:]) -> [String: String] {
        let variables = [
            "HOME": state.path, "XDG_STATE_HOME": state.path + "/state", "LSTM_REPL_LESSONS": lessons, "LC_ALL": "C.UTF-8",
            "TERM": "xterm", "PATH": "/usr/bin:/bin",
        ]
        return variables.merging(more) { $1 }
    }

    /// A signal that ended the program counts as 128 and its number, as in a shell.
    /// - Parameter directory: the working directory; nil keeps that of the tests.
    func run(
        _ arguments: [String], input: String = "", environment: [String: String] = [:], directory: String? = nil
    ) throws -> Outcome {
        runs += 1
        let streams = ["input-\(runs)", "output-\(runs)", "errors-\(runs)"]
        folder.write(input, to: streams[0])
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (descriptor, name) in streams.enumerated() {
            let flags = descriptor == 0 ? O_RDONLY : O_WRONLY | O_CREAT | O_TRUNC
            posix_spawn_file_actions_addopen(&actions, Int32(descriptor), folder.path + "/" + name, flags, 0o600)
        }
        var line = [try Self.program()] + arguments
        if let directory { line = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", directory] + line }
        let program = line[0]
        let argv = line.map { strdup($0) } + [nil]
        let envp = Self.environment(state: folder, environment).map { strdup("\($0)=\($1)") } + [nil]
        defer { (argv + envp).forEach { free($0) } }
        var process: pid_t = 0
        try #require(posix_spawn(&process, program, &actions, nil, argv, envp) == 0)
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        let signal = status & 0x7F
        return Outcome(
            status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, output: text(streams[1]), errors: text(streams[2]))
    }

    private func text(_ name: String) -> String { String(decoding: folder.read(name) ?? [], as: UTF8.self) }
}

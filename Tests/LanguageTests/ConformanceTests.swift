import Foundation
import Language
import OneAtATime
import Syntax
import Testing

/// Every script under Scripts, against what CPython 3.11 printed for it.
///
/// `python3 Tests/LanguageTests/record.py` records NAME.out, and NAME.err (the last line of the traceback) where the script ends in an error.
@Suite(.oneAtATime) struct ConformanceTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Scripts")

    static let scripts: [String] = {
        let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return paths.filter { $0.hasSuffix(".py") }.sorted()
    }()

    @Test("there are scripts to run")
    func scriptsAreFound() { #expect(ConformanceTests.scripts.count > 30) }

    @Test("a script prints what CPython prints", arguments: scripts)
    func printsTheSame(_ name: String) throws {
        let script = ConformanceTests.folder.appendingPathComponent(name)
        let recorded = try String(contentsOf: script.deletingPathExtension().appendingPathExtension("out"), encoding: .utf8)
        let error = try? String(contentsOf: script.deletingPathExtension().appendingPathExtension("err"), encoding: .utf8)
        let result = run(try String(contentsOf: script, encoding: .utf8), name: name)
        let printed = result.output.components(separatedBy: "\n"), wanted = recorded.components(separatedBy: "\n")
        for (number, (line, expected)) in zip(printed, wanted).enumerated() where line != expected {
            Issue.record("line \(number + 1) of the output of \(name):\n  ours    \(line)\n  CPython \(expected)")
        }
        #expect(printed.count == wanted.count, "number of lines of the output of \(name)")
        #expect(result.error == error?.trimmingCharacters(in: .newlines), "the last line of the error of \(name)")
    }
}

/// Collects what a program writes.
final class CollectingSink: OutputSink {
    private(set) var output = ""
    private(set) var errors = ""
    func write(_ text: String) { output += text }
    func writeError(_ text: String) { errors += text }
}

/// Runs a program in an empty folder of its own, on a stack as large as that of a main thread: deep recursion is part of the scripts.
/// - Returns: what it printed, and the last line of its traceback.
func run(_ text: String, name: String = "<test>") -> (output: String, error: String?) {
    nonisolated(unsafe) var result: (output: String, error: String?) = ("", nil)
    let finished = DispatchSemaphore(value: 0)
    let thread = Thread {
        defer { finished.signal() }
        let sink = CollectingSink()
        let interpreter = Interpreter(output: sink)
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        interpreter.files = FileAccess(workingDirectory: folder.path)
        var last: String?
        do {
            _ = try interpreter.run(Source(name: name, text: text), in: Namespace())
        } catch let error as Raised {
            last = error.exception.lastLine(interpreter).components(separatedBy: "\n").last
        } catch {
            last = "\(error)"
        }
        result = (sink.output, last)
    }
    thread.stackSize = 64 << 20
    thread.start()
    finished.wait()
    return result
}

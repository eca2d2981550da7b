import Foundation
import Language
import Lessons
import Testing
@testable import Notebook

extension NotebookSuite { @Suite("A script") struct ScriptRunnerTests {
    private func run(_ text: String, arguments: [String] = ["-c"]) -> (outcome: ScriptRunner.Outcome, output: String) {
        let sink = CapturedOutput()
        let outcome = ScriptRunner(output: sink).run(text, name: "<string>", arguments: arguments)
        return (outcome, sink.text)
    }

    @Test("prints what its cells print and no repr")
    func prints() {
        let (outcome, output) = run("1 + 1\nprint('a')\n'b'")
        #expect(output == "a\n")
        #expect(outcome.exitStatus == 0)
    }

    @Test("ends with the status that it asks for", arguments: [
        ("pass", 0), ("1 / 0", 1), ("import sys\nsys.exit(3)", 3), ("import sys\nsys.exit()", 0), ("import sys\nsys.exit('no')", 1),
        ("raise KeyboardInterrupt", 130), ("x = (", 1), ("", 0), ("raise SystemExit(256 + 7)", 7),
    ])
    func status(_ text: String, _ status: Int32) {
        #expect(run(text).outcome.exitStatus == status)
    }

    @Test("sees its arguments")
    func arguments() {
        #expect(run("import sys\nprint(sys.argv)", arguments: ["a.py", "x"]).output == "['a.py', 'x']\n")
    }

    @Test("a lesson runs setup, plain and solution cells, and shows last bare expressions")
    func lesson() throws {
        let sink = CapturedOutput()
        let outcome = try ScriptRunner(output: sink).run(.lesson(Samples.lesson()))
        #expect(outcome.exitStatus == 0)
        #expect(sink.text == "[1. 2. 3.]\n3\n")
    }

    @Test("an error in a lesson names its file and line")
    func lessonError() throws {
        let text = Samples.gate.replacingOccurrences(of: "len(y)", with: "y = 2\nlen(y)")
        let line = 1 + text.split(separator: "\n", omittingEmptySubsequences: false).prefix { $0 != "len(y)" }.count
        guard case .raised(let error) = try ScriptRunner(output: CapturedOutput()).run(.lesson(Samples.lesson(text))) else {
            Issue.record("no error")
            return
        }
        #expect(error.line(in: "01-gate.md") == line)
    }

    @Test("a file that is none is a typed error")
    func files() throws {
        let folder = try Samples.folder()
        func write(_ name: String, _ bytes: [UInt8]) throws -> String {
            try Data(bytes).write(to: URL(fileURLWithPath: folder + "/" + name))
            return folder + "/" + name
        }
        func failure(_ path: String) -> String {
            switch ScriptFile.read(path: path) {
            case .success: "read"
            case .failure(.missing): "missing"
            case .failure(.directory): "directory"
            case .failure(.binary(_, let line)): "binary \(line)"
            case .failure(.notUTF8(_, let line)): "not UTF-8 \(line)"
            case .failure(.brokenLesson(let errors)): "lesson \(errors.count)"
            case .failure(.unsupported): "unsupported"
            case .failure(.unreadable): "unreadable"
            }
        }
        #expect(failure(folder + "/nothing.py") == "missing")
        #expect(failure(folder) == "directory")
        #expect(try failure(write("zero.py", [0x61, 0x0A, 0x00])) == "binary 2")
        #expect(try failure(write("latin.py", [0x61, 0x0A, 0x0A, 0xE9, 0x0A])) == "not UTF-8 3")
        #expect(try failure(write("empty.py", [])) == "read")
        #expect(try failure(write("empty.md", [])) == "lesson 1")
        #expect(try failure(write("a.ipynb", [0x7B, 0x7D])) == "unsupported")
        #expect(failure("/dev/null") == "unreadable")
    }
} }

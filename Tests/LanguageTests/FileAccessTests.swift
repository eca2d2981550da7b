import Foundation
import Language
import OneAtATime
import Testing

/// What programs may read and write.
@Suite(.oneAtATime) struct FileAccessTests {
    /// A folder with `inside/` in it, beside it `secret.txt`, and the ways out that a program might try.
    private func withFolders(_ body: (_ inside: String, FileAccess) throws -> Void) throws {
        let manager = FileManager.default
        let root = manager.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        let inside = root.appendingPathComponent("inside")
        try manager.createDirectory(at: inside, withIntermediateDirectories: true)
        defer { try? manager.removeItem(at: root) }
        try "secret".write(to: root.appendingPathComponent("secret.txt"), atomically: true, encoding: .utf8)
        try "mine".write(to: inside.appendingPathComponent("mine.txt"), atomically: true, encoding: .utf8)
        try manager.createSymbolicLink(atPath: inside.path + "/link.txt", withDestinationPath: "../secret.txt")
        try manager.createSymbolicLink(atPath: inside.path + "/dangling.txt", withDestinationPath: root.path + "/new.txt")
        try manager.createSymbolicLink(atPath: inside.path + "/up", withDestinationPath: root.path)
        try manager.createSymbolicLink(atPath: inside.path + "/same.txt", withDestinationPath: "mine.txt")
        try body(inside.path, FileAccess(workingDirectory: inside.path))
        #expect(try String(contentsOf: root.appendingPathComponent("secret.txt"), encoding: .utf8) == "secret")
        #expect(!manager.fileExists(atPath: root.path + "/new.txt"))
    }

    private func refusal(_ body: () throws -> Void) -> String {
        do {
            try body()
            return "nothing was refused"
        } catch let error as Raised {
            return error.exception.lastLine(Interpreter(output: CollectingSink()))
        } catch {
            return "\(error)"
        }
    }

    @Test("no path leads out of the folder, for reading or writing",
          arguments: ["../secret.txt", "link.txt", "up/secret.txt", "/etc/passwd", "/nowhere/at/all", "up/../../x", "missing/../../secret.txt"])
    func waysOut(_ path: String) throws {
        try withFolders { _, files in
            let reading = refusal { _ = try files.read(path) }, writing = refusal { try files.write(path, [1]) }
            for message in [reading, writing] {
                let isRefused = message.hasPrefix("PermissionError: '\(path)' is outside of what lstm-repl lets programs use")
                #expect(isRefused || path.hasPrefix("missing") && message.hasPrefix("FileNotFoundError"), "\(message)")
            }
        }
    }

    @Test("a link that leads nowhere is not followed to make what it names")
    func danglingLink() throws {
        try withFolders { _, files in
            #expect(refusal { try files.write("dangling.txt", [1]) }.hasPrefix("PermissionError"))
            #expect(refusal { _ = try files.read("dangling.txt") }.hasPrefix("FileNotFoundError"))
        }
    }

    @Test("files inside are read and written, through links too")
    func inside() throws {
        try withFolders { inside, files in
            #expect(try files.read("same.txt") == Array("mine".utf8))
            #expect(try files.read(inside + "/../inside/./mine.txt") == Array("mine".utf8))
            try files.write("same.txt", Array("new".utf8))
            #expect(try files.read("mine.txt") == Array("new".utf8))
            try files.write("fresh.txt", [])
            #expect(try files.read("fresh.txt") == [])
        }
    }

    @Test("a second folder can be allowed, and a folder of a similar name is not it")
    func secondFolder() throws {
        try withFolders { inside, files in
            var files = files
            let other = inside + "-other"
            try FileManager.default.createDirectory(atPath: other, withIntermediateDirectories: true)
            #expect(refusal { try files.write(other + "/x", []) }.hasPrefix("PermissionError"))
            files.allow(folderOf: other + "/script.py")
            try files.write(other + "/x", [7])
            #expect(try files.read("../inside-other/x") == [7])
        }
    }

    @Test("what is no regular file is refused without waiting for it")
    func pipes() throws {
        try withFolders { inside, files in
            #expect(mkfifo(inside + "/pipe", 0o600) == 0)
            #expect(refusal { _ = try files.read("pipe") }.contains("not a regular file"))
        }
    }
}

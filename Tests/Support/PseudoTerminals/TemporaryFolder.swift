import Foundation

/// A folder that is gone after the test.
package final class TemporaryFolder {
    package let path: String

    package init() {
        var template = Array("/tmp/lstm-repl-test-XXXXXX".utf8CString)
        path = mkdtemp(&template).map { String(cString: $0) } ?? ""
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Makes the folders on the way.
    package func write(_ bytes: [UInt8], to name: String) {
        let file = URL(fileURLWithPath: path).appendingPathComponent(name)
        try? FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try? Data(bytes).write(to: file)
    }

    package func write(_ text: String, to name: String) { write(Array(text.utf8), to: name) }

    package func read(_ name: String) -> [UInt8]? { FileManager.default.contents(atPath: "\(path)/\(name)").map(Array.init) }

    /// The names in it, or in a folder below.
    package func names(in folder: String = "") -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)")) ?? []).sorted()
    }
}

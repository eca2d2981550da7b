import Lessons

/// What `run` and the prompt can be given: a program or a lesson.
package enum ScriptFile {
    case program(text: String, path: String)
    case lesson(Lesson)

    package var path: String {
        switch self {
        case .program(_, let path): path
        case .lesson(let lesson): lesson.file
        }
    }

    package enum Failure: Error {
        case missing(path: String)
        case directory(path: String)
        case unreadable(path: String, reason: String)
        /// A zero byte stands in this line.
        case binary(path: String, line: Int)
        /// This line is not UTF-8.
        case notUTF8(path: String, line: Int)
        /// A notebook, or what else cannot be run (yet).
        case unsupported(path: String, kind: String)
        case brokenLesson([LessonError])
    }

    /// Reads a `.md` lesson, or a program of any other name.
    package static func read(path: String) -> Result<ScriptFile, Failure> {
        let bytes: [UInt8]
        switch FileBytes.read(path: path) {
        case .success(let read): bytes = read
        case .failure(.missing): return .failure(.missing(path: path))
        case .failure(.directory): return .failure(.directory(path: path))
        case .failure(let error): return .failure(.unreadable(path: path, reason: error.reason))
        }
        if path.hasSuffix(".ipynb") { return .failure(.unsupported(path: path, kind: "notebook")) }
        if path.hasSuffix(".md") {
            let parsed = LessonFile.parse(bytes: bytes, file: path)
            return parsed.lesson.map { .success(.lesson($0)) } ?? .failure(.brokenLesson(parsed.errors))
        }
        return text(bytes, path: path).map { .program(text: $0, path: path) }
    }

    /// The text of a program's bytes, without a byte order mark; `path` may be `<stdin>`.
    package static func text(_ bytes: [UInt8], path: String) -> Result<String, Failure> {
        if let zero = bytes.firstIndex(of: 0) { return .failure(.binary(path: path, line: line(at: zero, in: bytes))) }
        let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        guard let text = String(validating: bytes, as: UTF8.self) else {
            let repaired = String(decoding: bytes, as: UTF8.self).utf8
            let bad = zip(bytes, repaired).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? 0
            return .failure(.notUTF8(path: path, line: line(at: bad, in: bytes)))
        }
        return .success(text)
    }

    private static func line(at offset: Int, in bytes: [UInt8]) -> Int {
        1 + bytes[..<offset].count { $0 == 0x0A }
    }
}

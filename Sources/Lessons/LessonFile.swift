#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Reads lessons from disk; what cannot be read is an error of the lesson, never a trap.
package enum LessonFile {
    /// No lesson is longer; a larger file was named by mistake.
    static let mostBytes = 4 << 20

    package static func parse(path: String) -> ParsedLesson {
        switch read(path: path) {
        case .success(let bytes): parse(bytes: bytes, file: path)
        case .failure(let error): failed(path, 0, .unreadable(reason: error.reason))
        }
    }

    /// A lesson from the bytes of its file.
    package static func parse(bytes: [UInt8], file: String) -> ParsedLesson {
        if let nul = bytes.firstIndex(of: 0) {
            return failed(file, lineNumber(at: nul, in: bytes), .binary)
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            // Repairing replaces each bad sequence; the first place where the repaired text differs is the bad one.
            let repaired = String(decoding: bytes, as: UTF8.self).utf8
            let bad = zip(bytes, repaired).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? 0
            return failed(file, lineNumber(at: bad, in: bytes), .notUTF8)
        }
        return LessonParser.parse(text, file: file)
    }

    /// 7 of `lessons/07-lstm-cell.md`.
    package static func number(ofFile path: String) -> Int? {
        let name = path.split(separator: "/").last ?? ""
        return Int(name.prefix { $0.isASCII && $0.isNumber })
    }

    private static func failed(_ file: String, _ line: Int, _ problem: LessonProblem) -> ParsedLesson {
        ParsedLesson(file: file, lesson: nil, errors: [LessonError(file: file, line: line, problem: problem)])
    }

    private static func lineNumber(at offset: Int, in bytes: [UInt8]) -> Int {
        1 + bytes[..<offset].count { $0 == 0x0A }
    }
}

// MARK: - The system's calls

extension LessonFile {
    struct ReadError: Error {
        var reason: String

        /// The system's words for `errno`.
        static var ofSystem: ReadError { ReadError(reason: String(cString: strerror(errno))) }
    }

    /// The bytes of a regular file. A pipe or device is refused, since reading it might never end.
    static func read(path: String) -> Result<[UInt8], ReadError> {
        var status = stat()
        guard stat(path, &status) == 0 else { return .failure(.ofSystem) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: return .failure(ReadError(reason: "it is a folder"))
        default: return .failure(ReadError(reason: "it is not a regular file"))
        }
        guard status.st_size <= mostBytes else {
            return .failure(ReadError(reason: "it is larger than \(mostBytes >> 20) MB"))
        }
        guard let file = fopen(path, "rb") else { return .failure(.ofSystem) }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            bytes += buffer[..<count]
            // A file that grows while it is read must not be followed for ever.
            if count < buffer.count || bytes.count > mostBytes { break }
        }
        return ferror(file) == 0 ? .success(bytes) : .failure(.ofSystem)
    }

    static func exists(path: String) -> Bool { access(path, F_OK) == 0 }

    /// The names in a folder, sorted.
    static func names(inDirectory path: String) -> Result<[String], ReadError> {
        guard let directory = opendir(path) else { return .failure(.ofSystem) }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            names.append(name)
        }
        return .success(names.sorted())
    }
}

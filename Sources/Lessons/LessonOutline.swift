/// What the front matter tells of a lesson: enough to greet and to list, in a tenth of the time of reading it all.
package struct LessonOutline: Sendable, Equatable {
    package var file: String
    package var id: String
    package var title: String
    package var version: Int
    package var requires: [String]

    /// Nil when the file or its front matter is not right; parsing the whole file says why.
    package init?(path: String) {
        guard case .success(let bytes) = LessonFile.read(path: path) else { return nil }
        self.init(bytes: bytes, file: path)
    }

    init?(bytes: [UInt8], file: String) {
        let marker: [UInt8] = Array("\n---".utf8)
        // The closing rule is found first, so that only the lines up to it are made.
        guard let end = bytes.indices.dropLast(3).first(where: { bytes[$0] == marker[0] && bytes[$0...].starts(with: marker) })
        else { return nil }
        let head = String(decoding: bytes[..<end], as: UTF8.self) + "\n---\n"
        var log = ErrorLog(file: file)
        let lines = Text.lines(of: head.hasPrefix("\u{FEFF}") ? String(head.unicodeScalars.dropFirst()) : head)
        let (front, _) = FrontMatter.read(lines, log: &log)
        guard log.errors.isEmpty, let front, let id = front.id, let title = front.title, let version = front.version
        else { return nil }
        self.init(file: file, id: id, title: title, version: version, requires: front.requires)
    }

    /// The number that the file's name begins with.
    package var number: Int? { LessonFile.number(ofFile: file) }

    private init(file: String, id: String, title: String, version: Int, requires: [String]) {
        self.file = file
        self.id = id
        self.title = title
        self.version = version
        self.requires = requires
    }
}

extension LessonOutline {
    /// The outlines of a folder's lessons in order, broken ones left out; empty when the folder cannot be read.
    package static func all(directory: String) -> [LessonOutline] {
        guard case .success(let names) = LessonFile.names(inDirectory: directory) else { return [] }
        let base = directory.hasSuffix("/") ? directory : directory + "/"
        return names.filter(Curriculum.isLessonFile).compactMap { LessonOutline(path: base + $0) }
    }

    /// The first that is not finished and whose requirements are; else the first not finished.
    package static func next(of outlines: [LessonOutline], finished: Set<String>) -> LessonOutline? {
        let open = outlines.filter { !finished.contains($0.id) }
        return open.first { $0.requires.allSatisfy(finished.contains) } ?? open.first
    }
}

// Links lead somewhere, or `lstm-repl check` says so. Addresses in the web are not looked at.
extension Lesson {
    /// Links to files that are not there, and to headings that no file has.
    package func linkErrors() -> [LessonError] {
        links.compactMap { link in problem(of: link.target).map { LessonError(file: file, line: link.line, problem: $0) } }
    }

    private func problem(of target: String) -> LessonProblem? {
        guard !target.isEmpty else { return .emptyLink }
        // `https:`, `mailto:`: what has a scheme is elsewhere.
        if let (scheme, _) = target.cut(at: ":"), Name.isIdentifier(scheme) { return nil }
        let (path, anchor) = target.cut(at: "#") ?? (target, "")
        if path.isEmpty { return missing(anchor, among: anchors, in: nil) }
        let folder = file.pieces(separatedBy: "/").dropLast().joined(separator: "/")
        let found = path.hasPrefix("/") ? path : folder.isEmpty ? path : folder + "/" + path
        guard LessonFile.exists(path: found) else { return .brokenLink(path) }
        guard !anchor.isEmpty, path.hasSuffix(".md"), case .success(let bytes) = LessonFile.read(path: found) else { return nil }
        return missing(anchor, among: MarkdownLines.anchors(in: Text.lines(of: String(decoding: bytes, as: UTF8.self))), in: path)
    }

    private func missing(_ anchor: String, among anchors: [String], in path: String?) -> LessonProblem? {
        guard !anchors.contains(anchor) else { return nil }
        return .unknownAnchor(anchor, path: path, suggestion: Spelling.nearest(to: anchor, among: anchors))
    }
}

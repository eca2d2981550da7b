/// The keys between the two `---` lines at the top of a lesson.
struct FrontMatter {
    static let keys = ["title", "lesson", "version", "requires", "sources", "dims"]

    var title: String?
    var id: String?
    var version: Int?
    var requires: [String] = []
    var sources: [String] = []
    /// Nil when `dims` could not be read, so that no name in a shape can be called unknown.
    var dims: [Dim]? = []
    var idLine = 1
    var requiresLine = 1
    var dimsLine = 1

    /// The front matter, with what is wrong in it noted, and the index of the first line after it.
    static func read(_ lines: [String], log: inout ErrorLog) -> (FrontMatter?, bodyStart: Int) {
        guard lines.first?.isRule == true else {
            log.note(.noFrontMatter, at: 1)
            return (nil, 0)
        }
        guard let end = lines.indices.dropFirst().first(where: { lines[$0].isRule }) else {
            log.note(.unclosedFrontMatter, at: 1)
            // Where the body starts can only be guessed; from the first heading on there is no front matter.
            return (nil, lines.firstIndex { $0.hasPrefix("## ") } ?? lines.count)
        }
        guard let mapping = YAMLMapping(Array(lines[1..<end]), firstLine: 2, place: .frontMatter, log: &log) else {
            return (nil, end + 1)
        }
        return (FrontMatter(mapping, log: &log), end + 1)
    }

    private init(_ mapping: YAMLMapping, log: inout ErrorLog) {
        for entry in mapping.entries {
            switch entry.key {
            case "title": title = entry.text(log: &log)
            case "lesson":
                idLine = entry.line
                id = entry.id(log: &log)
            case "version": version = entry.wholeNumber(upTo: .max, log: &log)
            case "requires":
                requiresLine = entry.line
                requires = entry.list(of: "lesson-id", log: &log, where: Name.isID) ?? []
            case "sources": sources = entry.list(of: "\"002\"", log: &log) { !$0.isBlank } ?? []
            case "dims":
                dimsLine = entry.line
                dims = Self.dims(entry, log: &log)
            default:
                let nearest = Spelling.nearest(to: entry.key, among: Self.keys)
                log.note(.unknownKey(.frontMatter, key: entry.key, suggestion: nearest), at: entry.line)
            }
        }
        for (key, example) in [("title", "title: The forget gate"), ("lesson", "lesson: forget-gate"), ("version", "version: 1")]
        where mapping[key] == nil {
            log.note(.missingKey(key, example: example), at: 1)
        }
    }

    private static func dims(_ entry: YAMLMapping.Entry, log: inout ErrorLog) -> [Dim]? {
        let wanted = "names with sizes from 1, such as {n_a: 5, m: 10}"
        guard case .mapping(let mapping) = entry.value else { return entry.bad(wanted, log: &log) }
        var dims: [Dim] = []
        for (key, value) in mapping {
            guard case .scalar(let name) = key, Name.isIdentifier(name.string) else {
                return entry.bad(wanted, found: key, log: &log)
            }
            guard let size = value.wholeNumber, size >= 1 else {
                return entry.bad(wanted, found: value, log: &log)
            }
            dims.append(Dim(name: name.string, size: size))
        }
        return dims
    }
}

extension String {
    /// A line that opens or closes front matter.
    fileprivate var isRule: Bool {
        hasPrefix("---") && trimmed == "---"
    }
}

import Yams

/// A YAML mapping in the order of its file, with the line of each key; front matter and `#|` lines are such mappings.
///
/// The values are read here and not by Yams' constructors, which take `1:30` for 90 and `1_000` for 1000.
struct YAMLMapping {
    struct Entry {
        var key: String
        var line: Int
        var value: Node
        /// The line in the file of the YAML's first line.
        var firstLine: Int

        /// The line in the file of a node of the value.
        func line(of node: Node) -> Int {
            node.mark.map { firstLine + $0.line - 1 } ?? line
        }
    }

    var place: LessonProblem.Place
    var entries: [Entry] = []

    subscript(key: String) -> Entry? {
        entries.first { $0.key == key }
    }

    /// Nil, with the reason noted, when the text is not a mapping.
    init?(_ lines: [String], firstLine: Int, place: LessonProblem.Place, log: inout ErrorLog) {
        self.place = place
        do {
            // The encoding is named because the default asks the environment and may print. The basic resolver does not
            // match every key against ten regular expressions, which took most of the time of reading a lesson.
            let parser = try Yams.Parser(yaml: lines.joined(separator: "\n"), resolver: .basic, encoding: .utf8)
            guard let root = try parser.singleRoot(), !root.isNull else { return }
            guard case .mapping(let mapping) = root else {
                log.note(.notAMapping(place), at: firstLine)
                return nil
            }
            for (key, value) in mapping {
                let line = firstLine + (key.mark?.line ?? 1) - 1
                guard case .scalar(let name) = key else {
                    log.note(.notAMapping(place), at: line)
                    return nil
                }
                entries.append(Entry(key: name.string, line: line, value: value, firstLine: firstLine))
            }
        } catch let error as YamlError {
            let (problem, line) = Self.problem(of: error, place: place)
            // libyaml may point one line past the end.
            log.note(problem, at: firstLine + min(max(line, 1), max(lines.count, 1)) - 1)
            return nil
        } catch {
            log.note(.invalidYAML(place, reason: "\(error)"), at: firstLine)
            return nil
        }
    }

    private static func problem(of error: YamlError, place: LessonProblem.Place) -> (LessonProblem, line: Int) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            (.invalidYAML(place, reason: problem), mark.line)
        case .duplicatedKeysInMapping(let keys, let context):
            (.repeatedKey(place, key: keys.first ?? ""), context.mark.line)
        case .reader(let problem, let offset, _, let yaml):
            (.invalidYAML(place, reason: problem),
             1 + yaml.prefix(max(offset ?? 0, 0)).filter { $0 == "\n" }.count)
        default:
            (.invalidYAML(place, reason: "\(error)"), 1)
        }
    }
}

// MARK: - Values

/// Each reader notes a bad value and returns nil for it.
extension YAMLMapping.Entry {
    func text(log: inout ErrorLog) -> String? {
        guard case .scalar(let scalar) = value, !value.isNull, !scalar.string.isBlank else {
            return bad("a text", log: &log)
        }
        return scalar.string.trimmed
    }

    func id(log: inout ErrorLog) -> String? {
        guard case .scalar(let scalar) = value, !value.isNull, Name.isID(scalar.string) else {
            return bad("an id of a-z, 0-9 and -", log: &log)
        }
        return scalar.string
    }

    func wholeNumber(upTo limit: Int, log: inout ErrorLog) -> Int? {
        guard let number = value.wholeNumber, (1...limit).contains(number) else {
            return bad(limit == .max ? "a whole number from 1" : "a whole number from 1 to \(limit)", log: &log)
        }
        return number
    }

    /// A list whose items all pass; the first that does not is noted.
    func list(of wanted: String, log: inout ErrorLog, where isGood: (String) -> Bool) -> [String]? {
        guard case .sequence(let sequence) = value else { return bad("a list, such as [\(wanted)]", log: &log) }
        var items: [String] = []
        for node in sequence {
            guard case .scalar(let scalar) = node, !node.isNull, isGood(scalar.string) else {
                return bad("a list, such as [\(wanted)]", found: node, log: &log)
            }
            items.append(scalar.string)
        }
        return items
    }

    /// Notes the value, or a part of it, as bad.
    func reject(_ wanted: String, found: Node? = nil, log: inout ErrorLog) {
        let node = found ?? value
        log.note(.badValue(key: key, found: node.summary, wanted: wanted), at: line(of: node))
    }

    /// Rejects the value; always nil, so that readers can return it.
    func bad<Value>(_ wanted: String, found: Node? = nil, log: inout ErrorLog) -> Value? {
        reject(wanted, found: found, log: &log)
        return nil
    }
}

extension Node {
    var isNull: Bool {
        guard case .scalar(let scalar) = self, scalar.style == .plain else { return false }
        return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
    }

    /// A number that is written without quotes.
    var number: Double? {
        guard case .scalar(let scalar) = self, scalar.style == .plain, let number = Double(scalar.string),
            number.isFinite
        else { return nil }
        return number
    }

    var wholeNumber: Int? {
        guard case .scalar(let scalar) = self, scalar.style == .plain else { return nil }
        return Int(scalar.string)
    }

    /// The value in an error message.
    var summary: String {
        switch self {
        case .scalar(let scalar):
            if isNull { return "empty" }
            let text = scalar.string.count > 40 ? scalar.string.prefix(40) + "..." : scalar.string
            return scalar.style == .plain ? "`\(text)`" : "the text \"\(text)\""
        case .sequence: return "a list"
        case .mapping: return "a mapping"
        case .alias: return "an alias"
        }
    }
}

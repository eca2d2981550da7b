/// `pprint`: values over several lines, in CPython's layout.
///
/// Source: Lib/pprint.py of CPython 3.11, whose rules for widths are followed to the column.
struct PrettyPrinter {
    struct Options {
        var indent = 1
        var width = 80
        var depth: Int?
        var isCompact = false
        var sortsKeys = true
    }
    private let options: Options
    private let interpreter: Interpreter
    private var text = ""
    private var open: Set<ObjectIdentifier> = []

    static func format(_ value: Value, _ options: Options, _ interpreter: Interpreter) throws -> String {
        var printer = PrettyPrinter(options: options, interpreter: interpreter)
        try printer.write(value, indent: 0, allowance: 0, level: 0)
        return printer.text
    }

    private init(options: Options, interpreter: Interpreter) { (self.options, self.interpreter) = (options, interpreter) }

    private mutating func write(_ value: Value, indent: Int, allowance: Int, level: Int) throws {
        if let reference = value.reference, open.contains(ObjectIdentifier(reference)) {
            text += recursion(value)
            return
        }
        let line = try oneLine(value, level: level)
        guard line.unicodeScalars.count > options.width - indent - allowance, let reference = value.reference else {
            text += line
            return
        }
        open.insert(ObjectIdentifier(reference))
        defer { open.remove(ObjectIdentifier(reference)) }
        try interpreter.guarded {
            if try !writeLines(value, indent: indent, allowance: allowance, level: level + 1) { text += line }
        }
    }

    /// - Returns: whether values of this type have a form over several lines.
    private mutating func writeLines(_ value: Value, indent: Int, allowance: Int, level: Int) throws -> Bool {
        switch value {
        case .list(let list): try writeItems("[", list.elements, "]", indent, allowance, level)
        case .tuple(let tuple) where tuple.subtype == nil: try writeItems("(", tuple.elements, tuple.elements.count == 1 ? ",)" : ")", indent, allowance, level)
        case .string(let string): try writeString(string.text, indent, allowance, level)
        case .dict(let dict): try writeDict(dict, indent, allowance, level)
        case .object(let set as SetObject):
            guard !set.elements.isEmpty else { return false }
            let sorted = try sorted(set.elements)
            if set.isFrozen { try writeItems("frozenset({", sorted, "})", indent + 10, allowance, level) } else { try writeItems("{", sorted, "}", indent, allowance, level) }
        case .object(let deque as DequeObject):
            text += "deque("
            guard let limit = deque.limit else {
                try writeItems("[", deque.elements, "])", indent + 6, allowance, level)
                return true
            }
            text += "["
            try writeList(deque.elements, indent + 6, 2, level)
            text += "],\n" + String(repeating: " ", count: indent + 6) + "maxlen=\(limit))"
        default: return false
        }
        return true
    }

    private mutating func writeItems(_ opening: String, _ elements: [Value], _ closing: String, _ indent: Int, _ allowance: Int, _ level: Int) throws {
        text += opening
        try writeList(elements, indent, allowance + closing.utf8.count, level)
        text += closing
    }

    private mutating func writeList(_ elements: [Value], _ outer: Int, _ allowance: Int, _ level: Int) throws {
        let indent = outer + options.indent
        if options.indent > 1 { text += String(repeating: " ", count: options.indent - 1) }
        let newLine = ",\n" + String(repeating: " ", count: indent)
        var most = options.width - indent + 1
        var left = most
        var separator = ""
        for (index, element) in elements.enumerated() {
            try interpreter.checkInterruption()
            let isLast = index == elements.count - 1
            if isLast {
                most -= allowance
                left -= allowance
            }
            if options.isCompact {
                let line = try oneLine(element, level: level)
                let needed = line.unicodeScalars.count + 2
                if left < needed {
                    left = most
                    if !separator.isEmpty { separator = newLine }
                }
                if left >= needed {
                    left -= needed
                    text += separator + line
                    separator = ", "
                    continue
                }
            }
            text += separator
            separator = newLine
            try write(element, indent: indent, allowance: isLast ? allowance : 1, level: level)
        }
    }

    private mutating func writeDict(_ dict: DictObject, _ indent: Int, _ allowance: Int, _ level: Int) throws {
        let gap = options.indent > 1 ? String(repeating: " ", count: options.indent - 1) : ""
        switch dict.subtype?.kind {
        case nil:
            text += "{" + gap
            try writePairs(ordered(dict), indent, allowance + 1, level)
            text += "}"
        case .ordered?:
            text += "OrderedDict("
            try write(.list(dict.pairs.map { .tuple([$0.key, $0.value]) }), indent: indent + 12, allowance: allowance + 1, level: level)
            text += ")"
        case .counter?:
            text += "Counter({" + gap
            try writePairs(Counting.mostCommon(dict, interpreter), indent + 8, allowance + 2, level)
            text += "})"
        case .defaulting(let factory)?:
            text += "defaultdict(\(try interpreter.repr(factory)),\n" + String(repeating: " ", count: indent + 12) + "{" + gap
            try writePairs(ordered(dict), indent + 12, allowance + 2, level)
            text += "})"
        }
    }

    private mutating func writePairs(_ pairs: [(key: Value, value: Value)], _ outer: Int, _ allowance: Int, _ level: Int) throws {
        let indent = outer + options.indent
        for (index, (key, value)) in pairs.enumerated() {
            try interpreter.checkInterruption()
            if index > 0 { text += ",\n" + String(repeating: " ", count: indent) }
            let name = try oneLine(key, level: level)
            text += name + ": "
            try write(value, indent: indent + name.unicodeScalars.count + 2, allowance: index == pairs.count - 1 ? allowance : 1, level: level)
        }
    }

    /// A long text is cut at its line ends and after its spaces.
    private mutating func writeString(_ string: String, _ outer: Int, _ outerAllowance: Int, _ level: Int) throws {
        guard !string.isEmpty else { text += "''"; return }
        let isTop = level == 1
        let indent = outer + (isTop ? 1 : 0), allowance = outerAllowance + (isTop ? 1 : 0)
        let width = options.width - indent
        var chunks: [String] = []
        let lines = try interpreter.elements(of: interpreter.callMethod("splitlines", of: .string(string), [.bool(true)]))
        for (number, line) in lines.enumerated() {
            guard case .string(let line) = line else { continue }
            let isLast = number == lines.count - 1
            let whole = StringText.repr(line.text)
            if whole.unicodeScalars.count <= width - (isLast ? allowance : 0) { chunks.append(whole); continue }
            let parts = PrettyPrinter.words(line.text)
            var current = ""
            for (place, part) in parts.enumerated() {
                try interpreter.checkInterruption()
                let most = width - (place == parts.count - 1 && isLast ? allowance : 0)
                if StringText.repr(current + part).unicodeScalars.count > most {
                    if !current.isEmpty { chunks.append(StringText.repr(current)) }
                    current = part
                } else {
                    current += part
                }
            }
            if !current.isEmpty { chunks.append(StringText.repr(current)) }
        }
        if chunks.count == 1 { text += StringText.repr(string); return }
        text += (isTop ? "(" : "") + chunks.joined(separator: "\n" + String(repeating: " ", count: indent)) + (isTop ? ")" : "")
    }

    /// Words, each with the space behind it.
    private static func words(_ line: String) -> [String] {
        var words: [String] = []
        var word = String.UnicodeScalarView()
        var isInSpace = false
        for scalar in line.unicodeScalars {
            if !scalar.isPythonSpace, isInSpace {
                words.append(String(word))
                word = String.UnicodeScalarView()
            }
            isInSpace = scalar.isPythonSpace
            word.append(scalar)
        }
        if !word.isEmpty { words.append(String(word)) }
        return words
    }

    // MARK: On one line

    private func recursion(_ value: Value) -> String {
        let place = value.reference.map { Int(bitPattern: ObjectIdentifier($0)) } ?? 0
        return "<Recursion on \(value.shortTypeName) with id=\(place)>"
    }

    /// The value on one line, with the keys of plain dicts in order.
    private mutating func oneLine(_ value: Value, level: Int) throws -> String {
        let (opening, closing): (String, String)
        let count: Int
        switch value {
        case .list(let list): (opening, closing, count) = ("[", "]", list.elements.count)
        case .tuple(let tuple) where tuple.subtype == nil: (opening, closing, count) = ("(", tuple.elements.count == 1 ? ",)" : ")", tuple.elements.count)
        case .dict(let dict) where dict.subtype == nil: (opening, closing, count) = ("{", "}", dict.count)
        default: return try interpreter.repr(value)
        }
        guard count > 0 else { return opening + closing }
        if let depth = options.depth, level >= depth { return opening + "..." + closing }
        guard let reference = value.reference, open.insert(ObjectIdentifier(reference)).inserted else { return recursion(value) }
        defer { open.remove(ObjectIdentifier(reference)) }
        return try interpreter.guarded {
            var parts: [String] = []
            switch value {
            case .list(let list): for element in list.elements { parts.append(try oneLine(element, level: level + 1)) }
            case .tuple(let tuple): for element in tuple.elements { parts.append(try oneLine(element, level: level + 1)) }
            case .dict(let dict):
                for (key, value) in try ordered(dict) { parts.append(try oneLine(key, level: level + 1) + ": " + oneLine(value, level: level + 1)) }
            default: break
            }
            return opening + parts.joined(separator: ", ") + closing
        }
    }

    private func ordered(_ dict: DictObject) throws -> [(key: Value, value: Value)] {
        let pairs = dict.pairs
        guard options.sortsKeys else { return pairs }
        return try order(pairs.map(\.key)).map { pairs[$0] }
    }

    private func sorted(_ elements: [Value]) throws -> [Value] { try order(elements).map { elements[$0] } }

    /// By `<`; values that do not compare, by the names of their types.
    private func order(_ keys: [Value]) throws -> [Int] {
        try keys.indices.sorted { a, b in
            try interpreter.checkInterruption()
            do {
                return try interpreter.truth(interpreter.compare(.less, keys[a], keys[b]))
            } catch let error as Raised where error.exception.exceptionType.isSubtype(of: .typeError) {
                return try interpreter.repr(.object(keys[a].type)) < interpreter.repr(.object(keys[b].type))
            }
        }
    }
}

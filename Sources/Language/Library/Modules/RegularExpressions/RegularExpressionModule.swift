/// `re`.
enum RegularExpressionModule {
    static let error: TypeObject = TypeObject("re.error", [.exception])
    typealias Operation = @Sendable (PatternObject, BoundArguments, Interpreter) throws -> Value

    static func module() -> ModuleObject {
        let module = ModuleObject("re")
        for (names, value) in [(["IGNORECASE", "I"], 2), (["MULTILINE", "M"], 8), (["DOTALL", "S"], 16), (["UNICODE", "U"], 32), (["NOFLAG"], 0)] {
            for name in names { module.define(name, .int(value)) }
        }
        for name in ["VERBOSE", "X", "ASCII", "A", "LOCALE", "L", "DEBUG", "TEMPLATE", "Scanner", "template"] { module.refused[name] = "" }
        module.define("error", .object(error))
        module.define("Pattern", .object(PatternObject.patternType))
        module.define("Match", .object(MatchObject.matchType))
        module.function("compile", "pattern, flags=0") { arguments, interpreter in .object(try compiled(arguments[0], arguments[1], interpreter)) }
        module.function("escape", "pattern") { arguments, _ in
            let text = try StringMethods.text(arguments[0], "decoding to str: need a bytes-like object, \(arguments[0].typeName) found")
            return .string(text.unicodeScalars.map { special.contains($0) ? "\\" + String($0) : String($0) }.joined())
        }
        module.function("purge", "") { _, _ in .none }
        for (name, signature, body) in operations {
            module.function(name, "pattern, " + signature + ", flags=0") { arguments, interpreter in
                try body(compiled(arguments[0], arguments.slots.last.flatMap { $0 } ?? .int(0), interpreter), arguments, interpreter)
            }
        }
        return module
    }

    private static let special: Set<Unicode.Scalar> = Set("()[]{}?*+-|^$\\.&~# \t\n\r\u{B}\u{C}".unicodeScalars)

    private static func compiled(_ value: Value, _ flags: Value, _ interpreter: Interpreter) throws -> PatternObject {
        let number = try interpreter.count(flags)
        if let pattern = value.object(as: PatternObject.self) {
            if number != 0 { throw Raised(.valueError, "cannot process flags argument with a compiled pattern") }
            return pattern
        }
        guard number & ~(2 | 8 | 16 | 32) == 0 else { throw Raised.notSupported("flags other than re.I, re.M and re.S") }
        let text = try StringMethods.text(value, "first argument must be string or compiled pattern")
        let key = "\(number) \(text)"
        if let known = interpreter.patterns[key] { return known }
        let pattern = try PatternObject(text, flags: number)
        if interpreter.patterns.count > 500 { interpreter.patterns = [:] }
        interpreter.patterns[key] = pattern
        return pattern
    }

    private static func text(_ value: Value) throws -> String {
        if value.object(as: BytesObject.self) != nil { throw Raised(.typeError, "cannot use a string pattern on a bytes-like object") }
        return try StringMethods.text(value, "expected string or bytes-like object, got '\(value.typeName)'")
    }

    /// What patterns do; the argument 0 is the pattern.
    static let operations: [(name: String, signature: String, body: Operation)] = [
        ("match", "string", { try once($0, $1, .start, $2) }), ("fullmatch", "string", { try once($0, $1, .whole, $2) }),
        ("search", "string", { try once($0, $1, .anywhere, $2) }),
        ("findall", "string", { pattern, arguments, interpreter in
            .list(try matches(pattern, text(arguments[1]), interpreter).map { match in
                switch pattern.program.groupCount {
                case 0: .string(match.group(0) ?? "")
                case 1: .string(match.group(1) ?? "")
                case let count: .tuple((1...count).map { .string(match.group($0) ?? "") })
                }
            })
        }),
        ("finditer", "string", { pattern, arguments, interpreter in
            .object(ElementsIterator(try matches(pattern, text(arguments[1]), interpreter).map { .object($0) }, Types.callableIterator))
        }),
        ("split", "string, maxsplit=0", { pattern, arguments, interpreter in
            let source = try text(arguments[1])
            let scalars = Array(source.unicodeScalars)
            let limit = try interpreter.count(arguments[2])
            var parts: [Value] = [], start = 0
            for match in try matches(pattern, source, limit: limit > 0 ? limit : limit < 0 ? 0 : .max, interpreter) {
                parts.append(.string(String(scalars: scalars[start..<match.span.lowerBound])))
                for group in 0..<pattern.program.groupCount { parts.append(match.group(group + 1).map { .string($0) } ?? .none) }
                start = match.span.upperBound
            }
            return .list(parts + [.string(String(scalars: scalars[start...]))])
        }),
        ("sub", "repl, string, count=0", { try substituted($0, $1, $2).text }),
        ("subn", "repl, string, count=0", { pattern, arguments, interpreter in
            let (text, count) = try substituted(pattern, arguments, interpreter)
            return .tuple([text, .int(count)])
        }),
    ]

    private static func once(_ pattern: PatternObject, _ arguments: BoundArguments, _ anchor: PatternMatcher.Anchor, _ interpreter: Interpreter) throws -> Value {
        var matcher = PatternMatcher(pattern.program, try text(arguments[1]), interpreter)
        return try matcher.match(from: 0, anchor).map { .object(MatchObject(pattern, matcher.text, $0)) } ?? .none
    }

    private static func matches(_ pattern: PatternObject, _ text: String, limit: Int = .max, _ interpreter: Interpreter) throws -> [MatchObject] {
        var matcher = PatternMatcher(pattern.program, text, interpreter)
        var found: [MatchObject] = []
        var (start, mustAdvance) = (0, false)
        while found.count < limit, let slots = try matcher.match(from: start, mustAdvance: mustAdvance) {
            try interpreter.checkInterruption()
            found.append(MatchObject(pattern, matcher.text, slots))
            // Behind an empty match the next one may begin at the same place, and must not be empty.
            (start, mustAdvance) = (slots[1], slots[0] == slots[1])
        }
        return found
    }

    private static func substituted(_ pattern: PatternObject, _ arguments: BoundArguments, _ interpreter: Interpreter) throws -> (text: Value, count: Int) {
        let source = try text(arguments[2])
        let limit = try interpreter.count(arguments[3])
        let replacement = arguments[1]
        let template: [ReplacementPart]? = if case .string(let text) = replacement { try ReplacementPart.parse(text.text, pattern.program) } else { nil }
        guard template != nil || Builtins.isCallable(replacement) else { throw Raised(.typeError, "decoding to str: need a bytes-like object, \(replacement.typeName) found") }
        let found = try matches(pattern, source, limit: limit > 0 ? limit : limit < 0 ? 0 : .max, interpreter)
        let scalars = Array(source.unicodeScalars)
        var (result, start, pieces) = ("", 0, 0)
        for match in found {
            pieces += start < match.span.lowerBound ? 2 : 1
            result += String(scalars: scalars[start..<match.span.lowerBound])
            if let template {
                for part in template {
                    switch part {
                    case .text(let text): result += text
                    case .group(let number): result += match.group(number) ?? ""
                    }
                }
            } else {
                let value = try interpreter.call(replacement, [.object(match)])
                guard case .string(let text) = value else { throw Raised(.typeError, "sequence item \(pieces - 1): expected str instance, \(value.typeName) found") }
                result += text.text
            }
            start = match.span.upperBound
        }
        return (.string(result + String(scalars: scalars[start...])), found.count)
    }
}

/// `\1`, `\g<name>` and plain text of a replacement.
enum ReplacementPart {
    case text(String)
    case group(Int)

    static func parse(_ template: String, _ program: PatternProgram) throws -> [ReplacementPart] {
        let text = Array(template.unicodeScalars)
        var parts: [ReplacementPart] = []
        var index = 0
        func failure(_ message: String, _ position: Int) -> Raised { Raised(RegularExpressionModule.error, "\(message) at position \(position)") }
        while index < text.count {
            let start = index
            index += 1
            guard text[start] == "\\" else { parts.append(.text(String(text[start]))); continue }
            guard index < text.count else { throw failure("bad escape (end of pattern)", start) }
            let letter = text[index]
            index += 1
            switch letter {
            case "1"..."9":
                if index < text.count, ("0"..."9").contains(text[index]) { index += 1 }
                let number = Int(String(scalars: text[(start + 1)..<index])) ?? 0
                guard number <= program.groupCount else { throw failure("invalid group reference \(number)", start + 1) }
                parts.append(.group(number))
            case "g":
                guard index < text.count, text[index] == "<", let end = text[index...].firstIndex(of: ">") else { throw failure("missing <", index) }
                let name = String(scalars: text[(index + 1)..<end])
                if let number = Int(name), number >= 0 {
                    guard number <= program.groupCount else { throw failure("invalid group reference \(number)", index + 1) }
                    parts.append(.group(number))
                } else {
                    guard let number = program.groupNames.first(where: { $0.name == name })?.number else { throw Raised(.indexError, "unknown group name '\(name)'") }
                    parts.append(.group(number))
                }
                index = end + 1
            case "n": parts.append(.text("\n"))
            case "t": parts.append(.text("\t"))
            case "r": parts.append(.text("\r"))
            case "\\": parts.append(.text("\\"))
            default:
                if letter.isASCII, letter.properties.isAlphabetic || letter == "0" { throw failure("bad escape \\\(letter)", start) }
                parts.append(.text("\\" + String(letter)))
            }
        }
        return parts
    }
}

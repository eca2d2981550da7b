import Syntax

/// The parameters of a native function, read from the text that Python's help writes: `a, axis=None, *, keepdims=False`.
struct Signature {
    private(set) var names: [String] = []
    private(set) var defaults: [Slot] = []
    private(set) var required: [Bool] = []
    /// How many can be given by position.
    private(set) var positionalCount = 0
    private(set) var positionalOnly = 0
    private(set) var isVariadic = false
    private(set) var takesKeywords = false
    /// The fewest arguments with which a call by position alone is complete.
    private(set) var leastPositional = 0

    /// A parameter written `name?` may be left out and has no default.
    init(_ text: String) {
        var isKeywordOnly = false
        for part in Signature.split(text) {
            switch part {
            case "": continue
            case "/": positionalOnly = names.count
            case "*": isKeywordOnly = true
            case _ where part.hasPrefix("**"): takesKeywords = true
            case _ where part.hasPrefix("*"): (isVariadic, isKeywordOnly) = (true, true)
            default:
                let sides = part.split(separator: "=", maxSplits: 1).map { String($0) }
                let isOptional = sides[0].hasSuffix("?")
                names.append(isOptional ? String(sides[0].dropLast()) : sides[0])
                defaults.append(sides.count == 2 ? Signature.constant(sides[1]) : nil)
                required.append(sides.count == 1 && !isOptional)
                if !isKeywordOnly { positionalCount += 1 }
            }
        }
        leastPositional = (required.lastIndex(of: true) ?? -1) + 1
    }

    /// Whether `count` arguments by position need no check, and fill the first slots.
    @inline(__always)
    func takes(positional count: Int) -> Bool { count >= leastPositional && count <= positionalCount }

    /// The slot of each keyword where positional arguments before them and these are a complete call, without a check; else nil.
    func places(positional count: Int, keywords: [String]) -> [Int]? {
        guard count <= positionalCount else { return nil }
        var places: [Int] = []
        for keyword in keywords {
            guard let index = names.firstIndex(of: keyword), index >= max(count, positionalOnly), !places.contains(index) else { return nil }
            places.append(index)
        }
        let isComplete = names.indices.allSatisfy { !required[$0] || $0 < count || places.contains($0) }
        return isComplete ? places : nil
    }

    /// Splits at commas outside quotes.
    private static func split(_ text: String) -> [String] {
        var parts: [String] = [""]
        var isQuoted = false
        for character in text {
            if character == "'" { isQuoted.toggle() }
            if character == ",", !isQuoted { parts.append("") } else if character != " " || isQuoted { parts[parts.count - 1].append(character) }
        }
        return parts
    }

    private static func constant(_ text: String) -> Value {
        switch text {
        case "None": .none
        case "True": .bool(true)
        case "False": .bool(false)
        case _ where text.hasPrefix("'"): .string(String(text.dropFirst().dropLast()))
        default: Int(text).map(Value.int) ?? Double(text).map(Value.float) ?? .none
        }
    }

    func bind(_ arguments: Arguments, function: String, owner: String? = nil, isMethod: Bool) throws -> BoundArguments {
        if !names.isEmpty, positionalOnly == names.count || isMethod && names.count == 1, !isVariadic {
            try checkPositional(arguments, function, owner, isMethod ? 1 : 0)
        }
        if let owner, Signature.writtenInPython.contains(owner) { try checkAsPython(arguments, (owner == "random" ? "Random." : "") + function, owner == "random" ? 1 : 0) }
        var slots = defaults
        let given = arguments.positional.count
        // `self` is not counted in the messages.
        let own = isMethod ? 1 : 0
        if given > positionalCount && !isVariadic {
            let (most, least) = (positionalCount - own, required.prefix(positionalCount).filter { $0 }.count - own)
            if most == 0 { throw Raised(.typeError, "\(function)() takes no arguments (\(given - own) given)") }
            let count = most == least ? "exactly \(counted(most, "argument"))" : "at most \(counted(most, "argument"))"
            throw Raised(.typeError, "\(function)() takes \(count) (\(given - own) given)")
        }
        for index in 0..<min(given, positionalCount) { slots[index] = arguments.positional[index] }
        var extra: [(name: String, value: Value)] = []
        for (name, value) in arguments.keywords {
            guard let index = names.firstIndex(of: name), index >= positionalOnly else {
                if takesKeywords { extra.append((name, value)); continue }
                throw Raised(.typeError, "\(function)() got an unexpected keyword argument '\(name)'",
                             advice: closest(to: name, among: names).map { "Did you mean '\($0)'?" })
            }
            if index < min(given, positionalCount) {
                throw Raised(.typeError, "argument for \(function)() given by name ('\(name)') and position (position \(index - own + 1))")
            }
            slots[index] = value
        }
        for index in names.indices where required[index] && slots[index] == nil {
            throw Raised(.typeError, "\(function)() missing required argument '\(names[index])' (pos \(index - own + 1))")
        }
        let variadic = isVariadic && given > positionalCount ? Array(arguments.positional[positionalCount...]) : []
        return BoundArguments(slots: slots, variadic: variadic, keywords: extra)
    }

    /// Modules whose functions CPython writes in Python: those of `random` are methods of a hidden object, which counts as an argument.
    private static let writtenInPython: Set<String> = ["random", "copy", "json", "os", "posixpath", "collections", "pprint", "timeit", "dataclasses"]

    private func checkAsPython(_ arguments: Arguments, _ function: String, _ own: Int) throws {
        let given = arguments.positional.count
        if given > positionalCount, !isVariadic {
            let least = required.prefix(positionalCount).count { $0 } + own, most = positionalCount + own
            let takes = least == most ? counted(most, "positional argument") : "from \(least) to \(most) positional arguments"
            throw Raised(.typeError, "\(function)() takes \(takes) but \(given + own) \(given + own == 1 ? "was" : "were") given")
        }
        for (name, _) in arguments.keywords where !takesKeywords {
            guard let index = names.firstIndex(of: name) else { throw Raised(.typeError, "\(function)() got an unexpected keyword argument '\(name)'") }
            if index < given { throw Raised(.typeError, "\(function)() got multiple values for argument '\(name)'") }
        }
        let missing = names.indices.filter { index in index >= given && required[index] && !arguments.keywords.contains { $0.name == names[index] } }
        guard !missing.isEmpty else { return }
        let quoted = missing.map { "'\(names[$0])'" }
        let list = quoted.count < 3 ? quoted.joined(separator: " and ") : quoted.dropLast().joined(separator: ", ") + ", and " + quoted[quoted.count - 1]
        throw Raised(.typeError, "\(function)() missing \(counted(quoted.count, "required positional argument")): \(list)")
    }

    /// CPython's words for functions whose parameters have no names.
    private func checkPositional(_ arguments: Arguments, _ function: String, _ owner: String?, _ own: Int) throws {
        let qualified = (owner.map { $0 + "." } ?? "") + function
        guard arguments.positional.count >= own else { throw Raised(.typeError, "unbound method \(qualified)() needs an argument") }
        if !takesKeywords, !arguments.keywords.isEmpty { throw Raised(.typeError, "\(qualified)() takes no keyword arguments") }
        let given = arguments.positional.count - own
        let (most, least) = (names.count - own, required.filter { $0 }.count - own)
        if given <= most && given >= least { return }
        if most == 0 { throw Raised(.typeError, "\(qualified)() takes no arguments (\(given) given)") }
        if most == 1, least == 1 { throw Raised(.typeError, "\(qualified)() takes exactly one argument (\(given) given)") }
        let limit = given < least ? least : most
        let bound = most == least ? "" : given < least ? "at least " : "at most "
        throw Raised(.typeError, "\(function) expected \(bound)\(counted(limit, "argument")), got \(given)")
    }
}

/// `1 argument`, `2 arguments`.
func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

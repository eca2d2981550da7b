/// Finding, counting, replacing.
extension StringMethods {
    static func fillSearch(_ type: TypeObject) {
        for (name, isLast, isStrict) in [("find", false, false), ("index", false, true), ("rfind", true, false), ("rindex", true, true)] {
            type.textMethod(name, "sub, start?, stop?, /") { text, arguments, interpreter in
                let needle = try StringMethods.text(arguments[1], "must be str, not \(arguments[1].typeName)")
                if let (bytes, start) = try searched(text, arguments, interpreter) {
                    let needle = Array(needle.utf8)
                    let found = isLast ? StringSearch.lastOffset(of: needle, in: bytes, before: bytes.count)
                        : StringSearch.offset(of: needle, in: bytes, from: 0)
                    if let found { return .int(start + StringSearch.scalarCount(bytes[..<found])) }
                }
                if isStrict { throw Raised(.valueError, "substring not found") }
                return .int(-1)
            }
        }
        type.textMethod("count", "sub, start?, stop?, /") { text, arguments, interpreter in
            let needle = Array(try StringMethods.text(arguments[1], "must be str, not \(arguments[1].typeName)").utf8)
            guard let (bytes, _) = try searched(text, arguments, interpreter) else { return .int(0) }
            if needle.isEmpty { return .int(StringSearch.scalarCount(bytes[...]) + 1) }
            var (count, position) = (0, 0)
            while let found = StringSearch.offset(of: needle, in: bytes, from: position) {
                try interpreter.checkInterruption()
                count += 1
                position = found + needle.count
            }
            return .int(count)
        }
        for (name, isEnd) in [("startswith", false), ("endswith", true)] {
            type.textMethod(name, "prefix, start?, stop?, /") { text, arguments, interpreter in
                let candidates: [Value]
                if case .tuple(let tuple) = arguments[1] { candidates = tuple.elements } else { candidates = [arguments[1]] }
                var result = false
                let part = try searched(text, arguments, interpreter)
                for candidate in candidates {
                    guard case .string(let wanted) = candidate else {
                        if case .tuple = arguments[1] {
                            throw Raised(.typeError, "tuple for \(name) must only contain str, not \(candidate.typeName)")
                        }
                        throw Raised(.typeError, "\(name) first arg must be str or a tuple of str, not \(candidate.typeName)")
                    }
                    guard let (bytes, _) = part else { continue }
                    let needle = Array(wanted.text.utf8)
                    if isEnd ? bytes.suffix(needle.count).elementsEqual(needle) : bytes.starts(with: needle) { result = true }
                }
                return .bool(result)
            }
        }
        type.textMethod("replace", "old, new, count=-1, /") { text, arguments, interpreter in
            for index in 1...2 {
                guard case .string = arguments[index] else {
                    throw Raised(.typeError, "replace() argument \(index) must be str, not \(arguments[index].typeName)")
                }
            }
            let limit = try interpreter.count(arguments[3])
            guard case .string(let old) = arguments[1], case .string(let new) = arguments[2] else { return .none }
            return .string(try replace(Array(old.text.utf8), Array(new.text.utf8), in: text, limit: limit < 0 ? .max : limit))
        }
        for (name, isEnd) in [("removeprefix", false), ("removesuffix", true)] {
            type.textMethod(name, "affix, /") { text, arguments, _ in
                let affix = Array(try StringMethods.text(arguments[1], "\(name)() argument must be str, not \(arguments[1].typeName)").utf8)
                let bytes = Array(text.text.utf8)
                guard !affix.isEmpty, isEnd ? bytes.suffix(affix.count).elementsEqual(affix) : bytes.starts(with: affix) else {
                    return .string(text)
                }
                return .string(String(decoding: isEnd ? bytes.dropLast(affix.count) : bytes.dropFirst(affix.count), as: UTF8.self))
            }
        }
        for (name, isLast) in [("partition", false), ("rpartition", true)] {
            type.textMethod(name, "sep, /") { text, arguments, _ in
                let separator = try StringMethods.text(arguments[1], "must be str, not \(arguments[1].typeName)")
                guard !separator.isEmpty else { throw Raised(.valueError, "empty separator") }
                let (bytes, needle) = (Array(text.text.utf8), Array(separator.utf8))
                guard let found = isLast ? StringSearch.lastOffset(of: needle, in: bytes, before: bytes.count)
                    : StringSearch.offset(of: needle, in: bytes, from: 0) else {
                    return .tuple(isLast ? [.string(""), .string(""), .string(text)] : [.string(text), .string(""), .string("")])
                }
                return .tuple([.string(String(decoding: bytes[..<found], as: UTF8.self)), arguments[1],
                               .string(String(decoding: bytes[(found + needle.count)...], as: UTF8.self))])
            }
        }
    }

    /// The bytes between the bounds of a search and the code point where they start; nil where the bounds exclude even "".
    private static func searched(_ text: StringObject, _ arguments: BoundArguments, _ interpreter: Interpreter) throws -> ([UInt8], start: Int)? {
        let length = text.length
        let (start, stop) = try arguments.searchRange(2, length: length, interpreter)
        guard start <= stop else { return nil }
        return (Array((start == 0 && stop == length ? text.text : text.substring(start..<stop)).utf8), start)
    }

    private static func replace(_ old: [UInt8], _ new: [UInt8], in text: StringObject, limit: Int) throws -> String {
        var result: [UInt8] = []
        var left = limit
        func check() throws { if result.count > 1 << 28 { throw Raised(ExceptionObject(.memoryError, [])) } }
        if old.isEmpty {
            for scalar in text.text.unicodeScalars {
                if left > 0 {
                    result += new
                    left -= 1
                    try check()
                }
                result += Array(String(scalar).utf8)
            }
            if left > 0 { result += new }
            return String(decoding: result, as: UTF8.self)
        }
        let bytes = Array(text.text.utf8)
        var position = 0
        while left > 0, let found = StringSearch.offset(of: old, in: bytes, from: position) {
            result += bytes[position..<found]
            result += new
            position = found + old.count
            left -= 1
            try check()
        }
        if position == 0 { return text.text }
        return String(decoding: result + bytes[position...], as: UTF8.self)
    }
}

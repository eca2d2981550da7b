/// Splitting and joining.
extension StringMethods {
    static func fillSplitting(_ type: TypeObject) {
        type.textMethod("join", "iterable, /") { text, arguments, interpreter in
            guard try interpreter.isIterable(arguments[1]) else { throw Raised(.typeError, "can only join an iterable") }
            var result = ""
            var index = 0
            try interpreter.forEach(arguments[1]) { element in
                guard case .string(let part) = element else {
                    throw Raised(.typeError, "sequence item \(index): expected str instance, \(element.typeName) found")
                }
                if index > 0 { result += text.text }
                result += part.text
                index += 1
                if result.utf8.count > 1 << 28 { throw Raised(ExceptionObject(.memoryError, [])) }
            }
            return .string(result)
        }
        for (name, fromEnd) in [("split", false), ("rsplit", true)] {
            type.textMethod(name, "sep=None, maxsplit=-1") { text, arguments, interpreter in
                let most = try interpreter.count(arguments[2])
                let limit = most < 0 ? Int.max : most
                guard let separator = arguments.optional(1) else {
                    let scalars = Array(text.text.unicodeScalars)
                    let parts = try fromEnd ? splitSpaceFromEnd(scalars, limit, interpreter) : splitSpace(scalars, limit, interpreter)
                    return .list(try parts.map {
                        try interpreter.checkInterruption()
                        return .string(String(scalars: $0))
                    })
                }
                let needle = Array(try StringMethods.text(separator, "must be str or None, not \(separator.typeName)").utf8)
                guard !needle.isEmpty else { throw Raised(.valueError, "empty separator") }
                let parts = try split(Array(text.text.utf8), needle, limit, fromEnd: fromEnd, interpreter)
                return .list(try parts.map {
                    try interpreter.checkInterruption()
                    return .string(String(decoding: $0, as: UTF8.self))
                })
            }
        }
        type.textMethod("splitlines", "keepends=False") { text, arguments, interpreter in
            let keepsEnds = try interpreter.truth(arguments[1])
            let scalars = Array(text.text.unicodeScalars)
            var lines: [Value] = []
            var start = 0
            while start < scalars.count {
                try interpreter.checkInterruption()
                let end = scalars[start...].firstIndex(where: \.endsLine) ?? scalars.count
                var next = min(end + 1, scalars.count)
                if end + 1 < scalars.count, scalars[end] == "\r", scalars[end + 1] == "\n" { next += 1 }
                lines.append(.string(String(scalars: scalars[start..<(keepsEnds ? next : end)])))
                start = next
            }
            return .list(lines)
        }
    }

    private static func split(
        _ bytes: [UInt8], _ needle: [UInt8], _ limit: Int, fromEnd: Bool, _ interpreter: Interpreter
    ) throws -> [ArraySlice<UInt8>] {
        var parts: [ArraySlice<UInt8>] = []
        if fromEnd {
            var end = bytes.count
            while parts.count < limit, let found = StringSearch.lastOffset(of: needle, in: bytes, before: end) {
                try interpreter.checkInterruption()
                parts.append(bytes[(found + needle.count)..<end])
                end = found
            }
            parts.append(bytes[..<end])
            return parts.reversed()
        }
        var start = 0
        while parts.count < limit, let found = StringSearch.offset(of: needle, in: bytes, from: start) {
            try interpreter.checkInterruption()
            parts.append(bytes[start..<found])
            start = found + needle.count
        }
        parts.append(bytes[start...])
        return parts
    }

    private static func splitSpace(_ scalars: [Unicode.Scalar], _ limit: Int, _ interpreter: Interpreter) throws -> [ArraySlice<Unicode.Scalar>] {
        var parts: [ArraySlice<Unicode.Scalar>] = []
        var position = 0
        while true {
            try interpreter.checkInterruption()
            while position < scalars.count, scalars[position].isPythonSpace { position += 1 }
            guard position < scalars.count else { return parts }
            let start = position
            if parts.count == limit {
                // The rest, as it is; CPython cuts the space at its end only when splitting from there.
                return parts + [scalars[start...]]
            }
            while position < scalars.count, !scalars[position].isPythonSpace { position += 1 }
            parts.append(scalars[start..<position])
        }
    }

    private static func splitSpaceFromEnd(_ scalars: [Unicode.Scalar], _ limit: Int, _ interpreter: Interpreter) throws -> [ArraySlice<Unicode.Scalar>] {
        var parts: [ArraySlice<Unicode.Scalar>] = []
        var position = scalars.count
        while true {
            try interpreter.checkInterruption()
            while position > 0, scalars[position - 1].isPythonSpace { position -= 1 }
            guard position > 0 else { break }
            let end = position
            if parts.count == limit {
                parts.append(scalars[..<end])
                break
            }
            while position > 0, !scalars[position - 1].isPythonSpace { position -= 1 }
            parts.append(scalars[position..<end])
        }
        return parts.reversed()
    }
}

/// Stripping, padding, translating, formatting.
extension StringMethods {
    static func fillTrimming(_ type: TypeObject) {
        for (name, atStart, atEnd) in [("strip", true, true), ("lstrip", true, false), ("rstrip", false, true)] {
            type.textMethod(name, "chars=None, /") { text, arguments, _ in
                var wanted: Set<Unicode.Scalar>?
                if let characters = arguments.optional(1) {
                    wanted = Set(try StringMethods.text(characters, "\(name) arg must be None or str").unicodeScalars)
                }
                func isCut(_ scalar: Unicode.Scalar) -> Bool { wanted?.contains(scalar) ?? scalar.isPythonSpace }
                var scalars = Array(text.text.unicodeScalars)[...]
                if atStart { scalars = scalars.drop(while: isCut) }
                if atEnd { while let last = scalars.last, isCut(last) { scalars.removeLast() } }
                return .string(String(scalars: scalars))
            }
        }
        for name in ["center", "ljust", "rjust"] {
            type.textMethod(name, "width, fillchar=' ', /") { text, arguments, interpreter in
                let width = try interpreter.count(arguments[1])
                guard case .string(let fill) = arguments[2] else {
                    throw Raised(.typeError, "The fill character must be a unicode character, not \(arguments[2].typeName)")
                }
                guard fill.length == 1 else { throw Raised(.typeError, "The fill character must be exactly one character long") }
                guard width > text.length else { return .string(text) }
                try checkFormatWidth(width)
                let missing = width - text.length
                // CPython's own rule for which side gets the odd one.
                let left = name == "ljust" ? 0 : name == "rjust" ? missing : missing / 2 + (missing & width & 1)
                return .string(String(repeating: fill.text, count: left) + text.text + String(repeating: fill.text, count: missing - left))
            }
        }
        type.textMethod("zfill", "width, /") { text, arguments, interpreter in
            let width = try interpreter.count(arguments[1])
            try checkFormatWidth(width)
            let zeros = String(repeating: "0", count: max(0, max(0, width) - text.length))
            guard let first = text.text.unicodeScalars.first, first == "+" || first == "-" else { return .string(zeros + text.text) }
            return .string(String(first) + zeros + String(scalars: text.text.unicodeScalars.dropFirst()))
        }
        type.textMethod("expandtabs", "tabsize=8") { text, arguments, interpreter in
            let size = try interpreter.count(arguments[1])
            try checkFormatWidth(size)
            var result = String.UnicodeScalarView()
            var column = 0
            // Counted here: a view of scalars counts by walking.
            var length = 0
            for scalar in text.text.unicodeScalars {
                try interpreter.checkInterruption()
                if scalar == "\t" {
                    let count = size > 0 ? size - column % size : 0
                    result.append(contentsOf: repeatElement(" ", count: count))
                    column += count
                    length += count
                } else {
                    result.append(scalar)
                    length += 1
                    column = scalar == "\n" || scalar == "\r" ? 0 : column + 1
                }
                if length > 1 << 26 { throw Raised(ExceptionObject(.memoryError, [])) }
            }
            return .string(String(result))
        }
    }

    static func fillFormatting(_ type: TypeObject) {
        type.textMethod("format", "*args, **kwargs") { text, arguments, interpreter in
            let named = arguments.keywords
            var formatter = FieldFormatter(interpreter, positional: arguments.variadic) { name in named.first { $0.name == name }?.value }
            return .string(try formatter.format(text.text))
        }
        type.textMethod("format_map", "mapping, /") { text, arguments, interpreter in
            let mapping = arguments[1]
            var formatter = FieldFormatter(interpreter, positional: nil) { try interpreter.item(mapping, .string($0)) }
            return .string(try formatter.format(text.text))
        }
        type.textMethod("encode", "*args, **kwargs") { _, _, _ in
            throw Raised.notSupported("bytes (str.encode)", instead: "ord() gives the code of a character")
        }
        type.textMethod("translate", "table, /") { text, arguments, interpreter in
            var result = String.UnicodeScalarView()
            for scalar in text.text.unicodeScalars {
                let found: Value
                do {
                    found = try interpreter.item(arguments[1], .int(Int(scalar.value)))
                } catch let error as Raised where error.exception.exceptionType.isSubtype(of: .lookupError) {
                    result.append(scalar)
                    continue
                }
                switch found {
                case .none: break
                case .string(let replacement): result.append(contentsOf: replacement.text.unicodeScalars)
                case .int(let code):
                    guard code >= 0, code < 0x110000 else { throw Raised(.valueError, "character mapping must be in range(0x110000)") }
                    result.append(contentsOf: try interpreter.character(code).unicodeScalars)
                default: throw Raised(.typeError, "character mapping must return integer, None or str")
                }
            }
            return .string(String(result))
        }
        type.define("maketrans", .object(StaticMethodObject(.object(NativeFunction("maketrans", "x, y?, z?, /") { arguments, interpreter in
            let table = DictObject()
            guard arguments.isGiven(1) else {
                guard case .dict(let dict) = arguments[0] else {
                    throw Raised(.typeError, "if you give only one argument to maketrans it must be a dict")
                }
                for (key, value) in dict.pairs {
                    guard case .string(let text) = key else {
                        try table.set(key, value, interpreter)
                        continue
                    }
                    guard let scalar = text.scalars.first, text.length == 1 else {
                        throw Raised(.valueError, "string keys in translate table must be of length 1")
                    }
                    try table.set(.int(Int(scalar.value)), value, interpreter)
                }
                return .dict(table)
            }
            let from = try StringMethods.text(arguments[0], "first maketrans argument must be a string if there is a second argument")
            let to = try StringMethods.text(arguments[1], "maketrans() argument 2 must be str, not \(arguments[1].typeName)")
            guard from.unicodeScalars.count == to.unicodeScalars.count else {
                throw Raised(.valueError, "the first two maketrans arguments must have equal length")
            }
            for (a, b) in zip(from.unicodeScalars, to.unicodeScalars) { try table.set(.int(Int(a.value)), .int(Int(b.value)), interpreter) }
            if arguments.isGiven(2) {
                let removed = try StringMethods.text(arguments[2], "maketrans() argument 3 must be str, not \(arguments[2].typeName)")
                for scalar in removed.unicodeScalars { try table.set(.int(Int(scalar.value)), .none, interpreter) }
            }
            return .dict(table)
        }))))
    }
}

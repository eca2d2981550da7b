/// `text.format(...)`: replacement fields with names, indices, attributes and nested specifications.
struct FieldFormatter {
    private let interpreter: Interpreter
    private let positional: [Value]
    /// The value of a name, or nil.
    private let named: (String) throws -> Value?
    private enum Numbering { case undecided, automatic, manual }
    private var numbering = Numbering.undecided
    private var automatic = 0
    /// `format_map` has no positional values at all.
    private let hasPositional: Bool

    init(_ interpreter: Interpreter, positional: [Value]?, named: @escaping (String) throws -> Value?) {
        self.interpreter = interpreter
        self.positional = positional ?? []
        self.hasPositional = positional != nil
        self.named = named
    }

    mutating func format(_ text: String) throws -> String { try expand(Array(text.unicodeScalars)[...], depth: 2) }

    private mutating func expand(_ text: ArraySlice<Unicode.Scalar>, depth: Int) throws -> String {
        guard depth > 0 else { throw Raised(.valueError, "Max string recursion exceeded") }
        var result = String.UnicodeScalarView()
        var position = text.startIndex
        while position < text.endIndex {
            let scalar = text[position]
            position += 1
            guard scalar == "{" || scalar == "}" else {
                result.append(scalar)
                continue
            }
            if position < text.endIndex, text[position] == scalar {
                result.append(scalar)
                position += 1
            } else if scalar == "}" {
                throw Raised(.valueError, "Single '}' encountered in format string")
            } else if position >= text.endIndex {
                throw Raised(.valueError, "Single '{' encountered in format string")
            } else {
                let field = try Field(text, &position)
                result.append(contentsOf: try self.text(of: field, depth: depth).unicodeScalars)
                if result.count > widestFormat * 8 { throw Raised(ExceptionObject(.memoryError, [])) }
            }
        }
        return String(result)
    }

    /// What stands between the braces.
    private struct Field {
        var name: ArraySlice<Unicode.Scalar>
        var conversion: Unicode.Scalar?
        var spec: ArraySlice<Unicode.Scalar> = []

        init(_ text: ArraySlice<Unicode.Scalar>, _ position: inout Int) throws {
            let start = position
            var end: Unicode.Scalar?
            while position < text.endIndex, end == nil {
                let scalar = text[position]
                position += 1
                switch scalar {
                case "{": throw Raised(.valueError, "unexpected '{' in field name")
                case "[":
                    while position < text.endIndex, text[position] != "]" { position += 1 }
                case "}", ":", "!": end = scalar
                default: break
                }
            }
            name = text[start..<(end == nil ? position : position - 1)]
            guard let end else { throw Raised(.valueError, "expected '}' before end of string") }
            if end == "}" { return }
            if end == "!" {
                guard position < text.endIndex else { throw Raised(.valueError, "end of string while looking for conversion specifier") }
                conversion = text[position]
                position += 1
                if position < text.endIndex {
                    let scalar = text[position]
                    position += 1
                    if scalar == "}" { return }
                    guard scalar == ":" else { throw Raised(.valueError, "expected ':' after conversion specifier") }
                }
            }
            let specStart = position
            var depth = 1
            while position < text.endIndex {
                let scalar = text[position]
                position += 1
                if scalar == "{" { depth += 1 }
                if scalar == "}" { depth -= 1 }
                if depth == 0 {
                    spec = text[specStart..<position - 1]
                    return
                }
            }
            throw Raised(.valueError, "unmatched '{' in format spec")
        }
    }

    private mutating func text(of field: Field, depth: Int) throws -> String {
        var value = try self.value(of: field.name)
        switch field.conversion {
        case nil: break
        case "r": value = .string(try interpreter.repr(value))
        case "s": value = .string(try interpreter.str(value))
        case "a": value = .string(StringText.ascii(try interpreter.repr(value)))
        case let other?: throw Raised(.valueError, "Unknown conversion specifier \(other)")
        }
        let spec = field.spec.contains("{") || field.spec.contains("}") ? try expand(field.spec, depth: depth - 1) : text(field.spec)
        return try interpreter.format(value, spec)
    }

    private func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    private func isNumber(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        !scalars.isEmpty && scalars.allSatisfy { (0x30...0x39).contains($0.value) }
    }

    private mutating func value(of name: ArraySlice<Unicode.Scalar>) throws -> Value {
        let end = name.firstIndex { $0 == "." || $0 == "[" } ?? name.endIndex
        var value = try first(name[..<end])
        var position = end
        while position < name.endIndex {
            let opening = name[position]
            position += 1
            let start = position
            if opening == "." {
                while position < name.endIndex, name[position] != ".", name[position] != "[" { position += 1 }
                guard position > start else { throw Raised(.valueError, "Empty attribute in format string") }
                value = try interpreter.attribute(text(name[start..<position]), of: value)
            } else if opening == "[" {
                guard let close = name[position...].firstIndex(of: "]") else { throw Raised(.valueError, "Missing ']' in format string") }
                let key = name[start..<close]
                guard !key.isEmpty else { throw Raised(.valueError, "Empty attribute in format string") }
                position = close + 1
                if isNumber(key) {
                    guard let index = Int(text(key)) else { throw Raised(.valueError, "Too many decimal digits in format string") }
                    value = try interpreter.item(value, .int(index))
                } else {
                    value = try interpreter.item(value, .string(text(key)))
                }
            } else {
                throw Raised(.valueError, "Only '.' or '[' may follow ']' in format field specifier")
            }
        }
        return value
    }

    private mutating func first(_ name: ArraySlice<Unicode.Scalar>) throws -> Value {
        let index: Int
        if name.isEmpty {
            if numbering == .manual {
                throw Raised(.valueError, "cannot switch from manual field specification to automatic field numbering")
            }
            numbering = .automatic
            index = automatic
            automatic += 1
        } else if isNumber(name) {
            if numbering == .automatic {
                throw Raised(.valueError, "cannot switch from automatic field numbering to manual field specification")
            }
            numbering = .manual
            guard let number = Int(text(name)) else { throw Raised(.valueError, "Too many decimal digits in format string") }
            index = number
        } else {
            let key = text(name)
            guard let value = try named(key) else { throw Raised(ExceptionObject(.keyError, [.string(key)])) }
            return value
        }
        guard hasPositional else { throw Raised(.valueError, "Format string contains positional fields") }
        guard index < positional.count else {
            throw Raised(.indexError, "Replacement index \(index) out of range for positional args tuple")
        }
        return positional[index]
    }
}

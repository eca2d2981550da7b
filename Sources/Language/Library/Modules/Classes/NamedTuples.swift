import Syntax

/// `collections.namedtuple` and `typing.NamedTuple`: types whose values are tuples with names for their places.
enum NamedTuples {
    /// `class Point(NamedTuple):`
    static let base: TypeObject = {
        let type = TypeObject("typing.NamedTuple", [Types.tuple])
        type.completeSubclass = { type, _ in
            let fields = type.annotatedNames
            let defaults = fields.map { type.lookUpHere($0) }
            try checkOrder(fields, defaults)
            try checkMethods(type)
            make(type, fields, defaults)
        }
        return type
    }()

    // MARK: Making types

    static func type(_ arguments: BoundArguments, _ interpreter: Interpreter) throws -> Value {
        let name = try interpreter.str(arguments[0])
        var fields: [String]
        switch arguments[1] {
        case .string(let text): fields = text.text.split { $0 == "," || $0.isWhitespace }.map { String($0) }
        default: fields = try interpreter.elements(of: arguments[1]).map { try interpreter.str($0) }
        }
        if try interpreter.truth(arguments[2]) {
            for (index, field) in fields.enumerated() where !isName(field) || field.hasPrefix("_") || fields[..<index].contains(field) { fields[index] = "_\(index)" }
        } else {
            try check(fields)
        }
        guard isIdentifier(name) else { throw Raised(.valueError, "Type names and field names must be valid identifiers: \(StringText.repr(name))") }
        let given = try arguments.optional(3).map { try interpreter.elements(of: $0) } ?? []
        guard given.count <= fields.count else { throw Raised(.typeError, "Got more default values than field names") }
        let defaults = Array(repeating: nil, count: fields.count - given.count) + given.map { Optional($0) }
        let type = TypeObject(name, [Types.tuple], isUserDefined: true)
        _ = type.linearise()
        make(type, fields, defaults)
        return .object(type)
    }

    /// A named tuple of a module of ours.
    static func make(_ name: String, module: String, _ fields: [String]) -> TypeObject {
        let type = TypeObject(name, [Types.tuple], isUserDefined: true)
        _ = type.linearise()
        type.define("__module__", .string(module))
        make(type, fields, Array(repeating: nil, count: fields.count))
        return type
    }

    private static func check(_ fields: [String]) throws {
        for (index, field) in fields.enumerated() {
            guard isIdentifier(field) else { throw Raised(.valueError, "Type names and field names must be valid identifiers: \(StringText.repr(field))") }
            guard isName(field) else { throw Raised(.valueError, "Type names and field names cannot be a keyword: \(StringText.repr(field))") }
            guard !field.hasPrefix("_") else { throw Raised(.valueError, "Field names cannot start with an underscore: \(StringText.repr(field))") }
            guard !fields[..<index].contains(field) else { throw Raised(.valueError, "Encountered duplicate field name: \(StringText.repr(field))") }
        }
    }

    private static func checkOrder(_ fields: [String], _ defaults: [Value?]) throws {
        try check(fields)
        guard let first = defaults.firstIndex(where: { $0 != nil }), let bad = defaults[first...].firstIndex(where: { $0 == nil }) else { return }
        throw Raised(.typeError, "non-default namedtuple field \(fields[bad]) cannot follow default field \(fields[first])")
    }

    private static func isIdentifier(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, first == "_" || first.properties.isXIDStart else { return false }
        return text.unicodeScalars.dropFirst().allSatisfy { $0.properties.isXIDContinue }
    }

    private static func isName(_ text: String) -> Bool { isIdentifier(text) && !keywords.contains(text) }

    private static let keywords: Set = [
        "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else", "except", "finally",
        "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
    ]

    /// Gives a type its fields, its constructor and its methods; a class built on it gets them too.
    private static func make(_ type: TypeObject, _ fields: [String], _ defaults: [Value?]) {
        for (index, field) in fields.enumerated() {
            type.computed(field) { value, _ in
                guard case .tuple(let tuple) = value, index < tuple.elements.count else { return .none }
                return tuple.elements[index]
            }
        }
        type.define("_fields", .tuple(fields.map { .string($0) }))
        type.define("_field_defaults", .dict(DictObject(texts: zip(fields, defaults).compactMap { name, value in value.map { (name, $0) } })))
        type.define("__match_args__", .tuple(fields.map { .string($0) }))
        type.define("_make", .object(ClassMethodObject(.object(NativeFunction("_make", "cls, iterable") { arguments, interpreter in
            let elements = try interpreter.elements(of: arguments[1])
            guard elements.count == fields.count else { throw Raised(.typeError, "Expected \(counted(fields.count, "argument")), got \(elements.count)") }
            return .tuple(TupleObject(elements, arguments[0].object(as: TypeObject.self) ?? type))
        }))))
        type.tupleMethod("_asdict", "") { tuple, _, _ in .dict(DictObject(texts: zip(fields, tuple.elements).map { ($0, $1) })) }
        type.tupleMethod("_replace", "**kwargs") { tuple, arguments, interpreter in
            var elements = tuple.elements
            var unknown: [Value] = []
            for (name, value) in arguments.keywords {
                if let index = fields.firstIndex(of: name) { elements[index] = value } else { unknown.append(.string(name)) }
            }
            guard unknown.isEmpty else { throw Raised(.valueError, "Got unexpected field names: \(try interpreter.repr(.list(unknown)))") }
            return .tuple(TupleObject(elements, tuple.subtype ?? type))
        }
        construct(type, fields, defaults)
        type.completeSubclass = { subclass, _ in
            try checkMethods(subclass)
            construct(subclass, fields, defaults)
        }
    }

    /// A named tuple is a tuple: what would change that is refused.
    private static func checkMethods(_ type: TypeObject) throws {
        for name in type.attributeOrder where name.hasPrefix("__") && !heeded.contains(name) {
            throw Raised.notSupported("\(name) in a named tuple", instead: "write a class")
        }
    }
    private static let heeded: Set = ["__annotations__", "__doc__", "__module__", "__qualname__", "__repr__", "__str__", "__add__", "__sub__", "__mul__", "__truediv__",
                                      "__matmul__", "__mod__", "__pow__", "__floordiv__", "__slots__"]

    private static func construct(_ type: TypeObject, _ fields: [String], _ defaults: [Value?]) {
        let parameters = FieldParameters(function: "\(type.name).__new__", names: fields, defaults: defaults)
        type.construct = ConstructorFunction(type.name) { [unowned type] arguments, _ in
            .tuple(TupleObject(try parameters.bind(arguments).map { $0 ?? .none }, type))
        }
    }

    static func repr(_ tuple: TupleObject, _ type: TypeObject, _ interpreter: Interpreter) throws -> String {
        if let method = type.lookUp("__repr__") { return try interpreter.str(interpreter.call(method, [.tuple(tuple)])) }
        guard case .tuple(let fields)? = type.lookUp("_fields") else { return type.name }
        var text = type.name
        try interpreter.writeContainer(tuple, "(...)", to: &text) { text in
            let parts = try zip(fields.elements, tuple.elements).map { try interpreter.str($0) + "=" + interpreter.repr($1) }
            text += "(" + parts.joined(separator: ", ") + ")"
        }
        return text
    }
}

import Syntax

/// `operator`.
enum OperatorModule {
    static func module() -> ModuleObject {
        let module = ModuleObject("operator")
        let binary: [(String, BinaryOperator)] = [
            ("add", .add), ("sub", .subtract), ("mul", .multiply), ("truediv", .divide), ("floordiv", .floorDivide), ("mod", .modulo),
            ("pow", .power), ("matmul", .matrixMultiply), ("and_", .bitAnd), ("or_", .bitOr), ("xor", .bitXor), ("lshift", .shiftLeft),
            ("rshift", .shiftRight), ("concat", .add),
        ]
        for (name, operation) in binary {
            module.function(name, "a, b, /", binary: { try $2.binary(operation, $0, $1) }) { try $1.binary(operation, $0[0], $0[1]) }
        }
        let comparisons: [(String, ComparisonOperator)] = [
            ("eq", .equal), ("ne", .notEqual), ("lt", .less), ("le", .lessEqual), ("gt", .greater), ("ge", .greaterEqual), ("is_", .is),
            ("is_not", .isNot),
        ]
        for (name, operation) in comparisons {
            module.function(name, "a, b, /", binary: { try $2.compare(operation, $0, $1) }) { try $1.compare(operation, $0[0], $0[1]) }
        }
        let unary: [(String, UnaryOperator)] = [("neg", .minus), ("pos", .plus), ("invert", .invert), ("inv", .invert)]
        for (name, operation) in unary { module.function(name, "a, /") { try $1.unary(operation, $0[0]) } }
        module.function("not_", "a, /") { .bool(try !$1.truth($0[0])) }
        module.function("truth", "a, /") { .bool(try $1.truth($0[0])) }
        module.function("contains", "a, b, /") { .bool(try $1.contains($0[0], $0[1])) }
        module.function("getitem", "a, b, /") { try $1.item($0[0], $0[1]) }
        module.function("setitem", "a, b, c, /") { arguments, interpreter in
            try interpreter.setItem(arguments[0], arguments[1], arguments[2])
            return .none
        }
        module.function("itemgetter", "*items") { arguments, _ in
            guard !arguments.variadic.isEmpty else { throw Raised(.typeError, "itemgetter expected 1 argument, got 0") }
            let keys = arguments.variadic
            return .object(GetterObject("operator.itemgetter", keys) { key, value, interpreter in try interpreter.item(value, key) })
        }
        module.function("attrgetter", "*attrs") { arguments, _ in
            guard !arguments.variadic.isEmpty else { throw Raised(.typeError, "attrgetter expected 1 argument, got 0") }
            for name in arguments.variadic { guard case .string = name else { throw Raised(.typeError, "attribute name must be a string") } }
            return .object(GetterObject("operator.attrgetter", arguments.variadic) { name, value, interpreter in
                guard case .string(let path) = name else { return .none }
                return try path.text.split(separator: ".").reduce(value) { try interpreter.attribute(String($1), of: $0) }
            })
        }
        module.function("methodcaller", "name, /, *args, **kwargs") { arguments, _ in
            let name = try StringMethods.text(arguments[0], "method name must be a string")
            let (positional, keywords) = (arguments.variadic, arguments.keywords)
            return .object(GetterObject("operator.methodcaller", [arguments[0]]) { _, value, interpreter in
                try interpreter.call(interpreter.attribute(name, of: value), Arguments(positional, keywords: keywords))
            })
        }
        return module
    }
}

/// What `itemgetter`, `attrgetter` and `methodcaller` make: takes the same parts out of every value.
final class GetterObject: Object {
    private let name: String
    private let keys: [Value]
    private let get: (Value, Value, Interpreter) throws -> Value
    init(_ name: String, _ keys: [Value], _ get: @escaping (Value, Value, Interpreter) throws -> Value) {
        (self.name, self.keys, self.get) = (name, keys, get)
    }
    override package var type: TypeObject { TypeObject(name) }
    override func call(_ arguments: Arguments, _ interpreter: Interpreter) throws -> Value {
        guard arguments.positional.count == 1, arguments.keywords.isEmpty else {
            let short = name.split(separator: ".").last ?? ""
            throw Raised(.typeError, "\(short) expected 1 argument, got \(arguments.positional.count)")
        }
        let value = arguments.positional[0]
        if keys.count == 1 { return try get(keys[0], value, interpreter) }
        return .tuple(try keys.map { try get($0, value, interpreter) })
    }
    override func repr(_ interpreter: Interpreter) throws -> String {
        try name + "(" + keys.map { try interpreter.repr($0) }.joined(separator: ", ") + ")"
    }
}

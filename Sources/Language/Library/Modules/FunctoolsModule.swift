/// `functools`.
enum FunctoolsModule {
    static func module() -> ModuleObject {
        let module = ModuleObject("functools")
        module.function("reduce", "function, iterable, initial?, /") { arguments, interpreter in
            let function = arguments[0]
            var total: Value? = arguments.isGiven(2) ? arguments[2] : nil
            try interpreter.forEach(arguments[1]) { value in
                total = try total.map { try interpreter.call(function, [$0, value]) } ?? value
            }
            guard let total else { throw Raised(.typeError, "reduce() of empty iterable with no initial value") }
            return total
        }
        module.function("partial", "*args, **kwargs") { arguments, _ in
            guard let function = arguments.variadic.first else { throw Raised(.typeError, "type 'partial' takes at least one argument") }
            guard Builtins.isCallable(function) else { throw Raised(.typeError, "the first argument must be callable") }
            return .object(PartialObject(function, Array(arguments.variadic.dropFirst()), arguments.keywords))
        }
        module.function("wraps", "wrapped, *args, **kwargs") { arguments, _ in
            let wrapped = arguments[0]
            return .object(NativeFunction("wraps", "function, /") { arguments, interpreter in
                if let function = arguments[0].object(as: FunctionObject.self) {
                    for name in ["__name__", "__qualname__", "__doc__"] {
                        if let value = try interpreter.lookUpAttribute(name, of: wrapped) { function.attributes[name] = value }
                    }
                    function.attributes["__wrapped__"] = wrapped
                }
                return arguments[0]
            })
        }
        module.function("lru_cache", "maxsize=128, typed=False") { arguments, interpreter in
            if Builtins.isCallable(arguments[0]) { return .object(CachedFunction(arguments[0], limit: 128, isTyped: false)) }
            let limit = try arguments.optional(0).map { value in
                guard case .int(let limit) = value else { throw Raised(.typeError, "Expected first argument to be an integer, a callable, or None") }
                return max(limit, 0)
            }
            let isTyped = try interpreter.truth(arguments[1])
            return .object(NativeFunction("lru_cache", "function, /") { arguments, _ in .object(CachedFunction(arguments[0], limit: limit, isTyped: isTyped)) })
        }
        module.function("cache", "function, /") { arguments, _ in .object(CachedFunction(arguments[0], limit: nil, isTyped: false)) }
        for name in ["partialmethod", "singledispatchmethod"] { module.refused[name] = "write a method" }
        return module
    }
}

/// `functools.partial(...)`.
final class PartialObject: Object {
    let function: Value
    let positional: [Value]
    let keywords: [(name: String, value: Value)]
    init(_ function: Value, _ positional: [Value], _ keywords: [(name: String, value: Value)]) {
        (self.function, self.positional, self.keywords) = (function, positional, keywords)
    }
    private static let partialType: TypeObject = TypeObject("functools.partial")
    override package var type: TypeObject { PartialObject.partialType }
    override func attribute(_ name: String, _ interpreter: Interpreter) throws -> Value? {
        switch name {
        case "func": function
        case "args": .tuple(positional)
        case "keywords": .dict(DictObject(texts: keywords.map { ($0.name, $0.value) }))
        default: nil
        }
    }
    override func call(_ arguments: Arguments, _ interpreter: Interpreter) throws -> Value {
        let kept = keywords.filter { own in !arguments.keywords.contains { $0.name == own.name } }
        return try interpreter.guarded {
            try interpreter.call(function, Arguments(positional + arguments.positional, keywords: kept + arguments.keywords))
        }
    }
    override func repr(_ interpreter: Interpreter) throws -> String {
        var text = ""
        try interpreter.writeContainer(self, "...", to: &text) { text in
            text += "functools.partial(" + (try interpreter.repr(function))
            for value in positional { text += ", " + (try interpreter.repr(value)) }
            for (name, value) in keywords { text += ", \(name)=" + (try interpreter.repr(value)) }
            text += ")"
        }
        return text
    }
}

/// What `lru_cache` makes: results by arguments, the ones used last where there is a limit.
private final class CachedFunction: Object {
    private let function: Value
    private let limit: Int?
    private let isTyped: Bool
    /// The oldest first.
    private let results = DictObject()
    private var hits = 0, misses = 0
    init(_ function: Value, limit: Int?, isTyped: Bool) { (self.function, self.limit, self.isTyped) = (function, limit, isTyped) }
    private static let cachedType: TypeObject = TypeObject("functools._lru_cache_wrapper")
    override package var type: TypeObject { CachedFunction.cachedType }
    private static let information: TypeObject = NamedTuples.make("CacheInfo", module: "functools", ["hits", "misses", "maxsize", "currsize"])

    override func attribute(_ name: String, _ interpreter: Interpreter) throws -> Value? {
        switch name {
        case "cache_clear":
            return .object(NativeFunction("cache_clear", "") { [self] _, _ in
                results.removeAll()
                (hits, misses) = (0, 0)
                return .none
            })
        case "cache_info":
            return .object(NativeFunction("cache_info", "") { [self] _, _ in
                .tuple(TupleObject([.int(hits), .int(misses), maximum, .int(results.count)], CachedFunction.information))
            })
        case "cache_parameters":
            return .object(NativeFunction("cache_parameters", "") { [self] _, _ in .dict(DictObject(texts: [("maxsize", maximum), ("typed", .bool(isTyped))])) })
        case "__wrapped__": return function
        default: return try interpreter.lookUpAttribute(name, of: function)
        }
    }
    private var maximum: Value { limit.map { .int($0) } ?? .none }

    override func call(_ arguments: Arguments, _ interpreter: Interpreter) throws -> Value {
        var parts = arguments.positional + [.tuple(arguments.keywords.flatMap { [.string($0.name), $0.value] })]
        if isTyped { parts += (arguments.positional + arguments.keywords.map(\.value)).map { .object($0.type) } }
        let key: Value = .tuple(parts)
        if let known = try results.value(for: key, interpreter) {
            hits += 1
            if limit != nil {
                _ = try results.remove(key, interpreter)
                try results.set(key, known, interpreter)
            }
            return known
        }
        misses += 1
        let result = try interpreter.guarded { try interpreter.call(function, arguments) }
        if let limit {
            if limit == 0 { return result }
            if results.count >= limit, let oldest = results.keys.first { _ = try results.remove(oldest, interpreter) }
        }
        try results.set(key, result, interpreter)
        return result
    }
}

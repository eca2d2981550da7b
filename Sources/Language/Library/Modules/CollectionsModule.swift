/// `collections`.
enum CollectionsModule {
    static let defaultDict: TypeObject = .init("collections.defaultdict", [Types.dict], construct: NativeFunction("defaultdict", "*args, **kwargs") { arguments, interpreter in
        let factory = arguments.variadic.first ?? .none
        if case .none = factory {} else if !Builtins.isCallable(factory) {
            throw Raised(.typeError, "first argument must be callable or None")
        }
        let dict = DictObject()
        dict.subtype = DictSubtype(CollectionsModule.defaultDict, .defaulting(factory))
        return try filled(dict, Array(arguments.variadic.dropFirst()), arguments.keywords, "defaultdict", interpreter)
    }, methods: { type in
        type.computed("default_factory") { value, _ in
            if case .dict(let dict) = value, case .defaulting(let factory)? = dict.subtype?.kind { return factory }
            return .none
        }
    })

    static let orderedDict: TypeObject = .init("collections.OrderedDict", [Types.dict], construct: NativeFunction("OrderedDict", "*args, **kwargs") { arguments, interpreter in
        let dict = DictObject()
        dict.subtype = DictSubtype(CollectionsModule.orderedDict, .ordered)
        return try filled(dict, arguments.variadic, arguments.keywords, "OrderedDict", interpreter)
    }, methods: { type in
        type.dictMethod("move_to_end", "key, last=True") { dict, arguments, interpreter in
            guard let value = try dict.remove(arguments[1], interpreter) else { throw Raised(ExceptionObject(.keyError, [arguments[1]])) }
            let others = try interpreter.truth(arguments[2]) ? [] : dict.pairs
            if !others.isEmpty { dict.removeAll() }
            try dict.set(arguments[1], value, interpreter)
            for (key, value) in others { try dict.set(key, value, interpreter) }
            return .none
        }
        type.dictMethod("popitem", "last=True") { dict, arguments, interpreter in
            let pairs = dict.pairs
            guard let (key, value) = try interpreter.truth(arguments[1]) ? pairs.last : pairs.first else {
                throw Raised(.keyError, "dictionary is empty")
            }
            _ = try dict.remove(key, interpreter)
            return .tuple([key, value])
        }
    })

    static let counter: TypeObject = .init("Counter", [Types.dict], qualifiedName: "collections.Counter", construct: NativeFunction("Counter", "*args, **kwargs") { arguments, interpreter in
        guard arguments.variadic.count < 2 else {
            throw Raised(.typeError, "Counter.__init__() takes from 1 to 2 positional arguments but \(arguments.variadic.count + 1) were given")
        }
        let dict = DictObject()
        dict.subtype = DictSubtype(CollectionsModule.counter, .counter)
        if let source = arguments.variadic.first, !source.isIdentical(to: .none) { try Counting.add(source, to: dict, interpreter) }
        for (name, value) in arguments.keywords { try Counting.add(.string(name), value, to: dict, interpreter) }
        return .dict(dict)
    }, methods: Counting.fill)

    static func module() -> ModuleObject {
        let module = ModuleObject("collections")
        module.define("defaultdict", .object(defaultDict))
        module.define("OrderedDict", .object(orderedDict))
        module.define("Counter", .object(counter))
        module.define("deque", .object(DequeObject.dequeType))
        module.function("namedtuple", "typename, field_names, *, rename=False, defaults=None, module=None") { arguments, interpreter in
            try NamedTuples.type(arguments, interpreter)
        }
        module.refused["UserString"] = "keep the text as an attribute"
        return module
    }

    private static func filled(_ dict: DictObject, _ positional: [Value], _ keywords: [(name: String, value: Value)], _ name: String,
                               _ interpreter: Interpreter) throws -> Value {
        guard positional.count < 2 else { throw Raised(.typeError, "\(name) expected at most 1 argument, got \(positional.count)") }
        if let other = positional.first { try interpreter.update(dict, with: other) }
        for (name, value) in keywords { dict[text: name] = value }
        return .dict(dict)
    }
}

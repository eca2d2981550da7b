import Syntax

/// What `Counter` does besides being a dict.
enum Counting {
    static func add(_ source: Value, to dict: DictObject, subtracting: Bool = false, _ interpreter: Interpreter) throws {
        if case .dict(let other) = source {
            for (key, count) in other.pairs { try add(key, subtracting ? interpreter.unary(.minus, count) : count, to: dict, interpreter) }
        } else {
            try interpreter.forEach(source) { try add($0, .int(subtracting ? -1 : 1), to: dict, interpreter) }
        }
    }

    static func add(_ key: Value, _ count: Value, to dict: DictObject, _ interpreter: Interpreter) throws {
        let old = try dict.value(for: key, interpreter) ?? .int(0)
        try dict.set(key, interpreter.binary(.add, old, count), interpreter)
    }

    /// Largest counts first; equal ones in the order in which they came.
    static func mostCommon(_ dict: DictObject, _ interpreter: Interpreter) throws -> [(key: Value, value: Value)] {
        let pairs = dict.pairs
        let order = try interpreter.sorted(pairs.indices.map { .int($0) }, key: .object(NativeFunction("count", "index, /") { arguments, _ in
            guard case .int(let index) = arguments[0] else { return .none }
            return pairs[index].value
        }), isReversed: true)
        return order.compactMap { if case .int(let index) = $0 { pairs[index] } else { nil } }
    }

    static func new() -> DictObject {
        let dict = DictObject()
        dict.subtype = DictSubtype(CollectionsModule.counter, .counter)
        return dict
    }

    /// `a + b`, `a - b`, `a & b`, `a | b`: only counts above zero stay.
    /// - Returns: nil for other operators.
    static func combined(_ operation: BinaryOperator, _ a: DictObject, _ b: DictObject, _ interpreter: Interpreter) throws -> Value? {
        guard [.add, .subtract, .bitAnd, .bitOr].contains(operation) else { return nil }
        let result = new()
        func keep(_ key: Value, _ count: Value) throws {
            if try interpreter.truth(interpreter.compare(.greater, count, .int(0))) { try result.set(key, count, interpreter) }
        }
        func smaller(_ x: Value, _ y: Value) throws -> Bool { try interpreter.truth(interpreter.compare(.less, x, y)) }
        for (key, count) in a.pairs {
            let other = try b.value(for: key, interpreter) ?? .int(0)
            switch operation {
            case .bitAnd: try keep(key, smaller(count, other) ? count : other)
            case .bitOr: try keep(key, smaller(count, other) ? other : count)
            default: try keep(key, interpreter.binary(operation, count, other))
            }
        }
        guard operation != .bitAnd else { return .dict(result) }
        for (key, count) in b.pairs where try a.value(for: key, interpreter) == nil {
            try keep(key, operation == .subtract ? interpreter.binary(.subtract, .int(0), count) : count)
        }
        return .dict(result)
    }

    /// Counts compared one by one; what is missing counts zero.
    static func compare(_ operation: ComparisonOperator, _ a: DictObject, _ b: DictObject, _ interpreter: Interpreter) throws -> Bool {
        let each: ComparisonOperator = switch operation { case .less: .lessEqual; case .greater: .greaterEqual; default: operation }
        for key in a.keys + b.keys {
            let x = try a.value(for: key, interpreter) ?? .int(0), y = try b.value(for: key, interpreter) ?? .int(0)
            guard try interpreter.truth(interpreter.compare(each, x, y)) else { return false }
        }
        return try each == operation || !compare(.equal, a, b, interpreter)
    }

    static func fill(_ type: TypeObject) {
        type.define("fromkeys", .object(ClassMethodObject(.object(NativeFunction("fromkeys", "cls, iterable, v=None") { _, _ in
            throw Raised(.notImplementedError, "Counter.fromkeys() is undefined.  Use Counter(iterable) instead.")
        }))))
        type.dictMethod("most_common", "n=None") { dict, arguments, interpreter in
            var pairs = try mostCommon(dict, interpreter)[...]
            if let limit = arguments.optional(1) { pairs = pairs.prefix(Swift.max(0, try interpreter.count(limit))) }
            return .list(pairs.map { .tuple([$0.key, $0.value]) })
        }
        type.dictMethod("elements", "") { dict, _, interpreter in
            var elements: [Value] = []
            for (key, count) in dict.pairs {
                let times = Swift.max(0, try interpreter.count(count))
                if times + elements.count > 1 << 26 { throw Raised(ExceptionObject(.memoryError, [])) }
                elements += repeatElement(key, count: times)
            }
            return .object(ElementsIterator(elements, Types.chainIterator))
        }
        type.dictMethod("total", "") { dict, _, interpreter in
            try dict.values.reduce(.int(0)) { try interpreter.binary(.add, $0, $1) }
        }
        for (name, isSubtracting) in [("update", false), ("subtract", true)] {
            type.dictMethod(name, "iterable?, /, **kwargs") { dict, arguments, interpreter in
                if let source = arguments.optional(1) { try add(source, to: dict, subtracting: isSubtracting, interpreter) }
                for (name, value) in arguments.keywords {
                    try add(.string(name), isSubtracting ? interpreter.unary(.minus, value) : value, to: dict, interpreter)
                }
                return .none
            }
        }
    }
}

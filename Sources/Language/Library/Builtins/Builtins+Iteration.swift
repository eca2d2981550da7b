import BigInt
import NDArrays
import Syntax

/// Builtins that walk over values.
extension Builtins {
    static let len: NativeFunction = .init("len", "obj, /", unary: length) { try length($0[0], $1) }

    private static let length: @Sendable (Value, Interpreter) throws -> Value = { value, interpreter in
        .int(try interpreter.length(of: value))
    }

    static let enumerate: NativeFunction = .init("enumerate", "iterable, start=0") { arguments, interpreter in
        let start = try arguments[1].bigInt ?? BigInt(interpreter.count(arguments[1]))
        return .object(EnumerateIterator(try interpreter.iterator(of: arguments[0]), from: start))
    }

    static let zip: NativeFunction = .init("zip", "*iterables, strict=False") { arguments, interpreter in
        let isStrict = try interpreter.truth(arguments[0])
        return .object(ZipIterator(try arguments.variadic.map { try interpreter.iterator(of: $0) }, isStrict: isStrict))
    }

    static let map: NativeFunction = .init("map", "*args") { arguments, interpreter in
        guard arguments.variadic.count >= 2 else { throw Raised(.typeError, "map() must have at least two arguments.") }
        let function = arguments.variadic[0]
        let bases = try arguments.variadic.dropFirst().map { try interpreter.iterator(of: $0) }
        return .object(ComputedIterator(Types.map) { interpreter in
            var values: [Value] = []
            for base in bases {
                guard let value = try base.next(interpreter) else { return nil }
                values.append(value)
            }
            return try interpreter.call(function, values)
        })
    }

    static let filter: NativeFunction = .init("filter", "function, iterable, /") { arguments, interpreter in
        let function = arguments.optional(0)
        let base = try interpreter.iterator(of: arguments[1])
        return .object(ComputedIterator(Types.filter) { interpreter in
            while let value = try base.next(interpreter) {
                try interpreter.checkInterruption()
                if try interpreter.truth(function.map { try interpreter.call($0, [value]) } ?? value) { return value }
            }
            return nil
        })
    }

    static let reversed: NativeFunction = .init("reversed", "sequence, /") { arguments, interpreter in
        let value = arguments[0]
        func over(_ elements: [Value], _ name: String) -> Value {
            .object(ElementsIterator(elements.reversed(), name == "reversed" ? Types.reversed : TypeObject(name)))
        }
        switch value {
        case .list(let list):
            var index = list.elements.count
            return .object(ComputedIterator(Types.listReverseIterator) { _ in
                index -= 1
                return list.elements.indices.contains(index) ? list.elements[index] : nil
            })
        case .tuple(let tuple): return over(tuple.elements, "reversed")
        case .string(let text): return over(text.text.unicodeScalars.map { .string(String(Character($0))) }, "reversed")
        case .dict(let dict): return over(dict.keys, "dict_reversekeyiterator")
        case .array(let array) where array.rank > 0:
            var index = array.shape[0]
            return .object(ComputedIterator(Types.reversed) { interpreter in
                index -= 1
                return index >= 0 ? try interpreter.row(index, of: array) : nil
            })
        case .object(let object):
            switch object {
            case let range as RangeObject:
                var index = range.count
                return .object(ComputedIterator(Types.rangeIterator) { _ in
                    index -= 1
                    return index >= 0 ? .int(range.element(index)) : nil
                })
            case let view as DictView: return over(view.elements, "dict_reverseiterator")
            case let deque as DequeObject: return over(deque.elements, "_collections._deque_reverse_iterator")
            case let instance as InstanceObject:
                if let method = instance.instanceType.lookUp("__reversed__") { return try interpreter.call(method, [value]) }
                guard instance.instanceType.lookUp("__getitem__") != nil, var index = try instance.length(interpreter) else { break }
                return .object(ComputedIterator(Types.reversed) { interpreter in
                    index -= 1
                    return index >= 0 ? try instance.item(.int(index), interpreter) : nil
                })
            default: break
            }
        default: break
        }
        throw Raised(.typeError, "'\(value.typeName)' object is not reversible")
    }

    static let iter: NativeFunction = .init("iter", "object, sentinel?, /") { arguments, interpreter in
        guard arguments.isGiven(1) else { return .object(try interpreter.iterator(of: arguments[0])) }
        let (function, sentinel) = (arguments[0], arguments[1])
        guard isCallable(function) else { throw Raised(.typeError, "iter(v, w): v must be callable") }
        return .object(ComputedIterator(Types.callableIterator) { interpreter in
            let value = try interpreter.call(function, [])
            return try interpreter.equal(value, sentinel) ? nil : value
        })
    }

    static let next: NativeFunction = .init("next", "iterator, default?, /") { arguments, interpreter in
        let value = arguments[0]
        do {
            if let iterator = value.object(as: ValueIterator.self) {
                iterator.willChange()
                if let element = try iterator.next(interpreter) { return element }
            } else if let instance = value.object(as: InstanceObject.self), let method = instance.instanceType.lookUp("__next__") {
                return try interpreter.call(method, [value])
            } else {
                throw Raised(.typeError, "'\(value.typeName)' object is not an iterator")
            }
        } catch let error as Raised where error.exception.exceptionType === TypeObject.stopIteration && arguments.isGiven(1) {
            return arguments[1]
        }
        guard !arguments.isGiven(1) else { return arguments[1] }
        throw value.object(as: GeneratorObject.self)?.stopIteration() ?? Raised(ExceptionObject(.stopIteration, []))
    }

    static let sorted: NativeFunction = .init("sorted", "*args, **kwargs") { arguments, interpreter in
        guard arguments.variadic.count == 1 else {
            throw Raised(.typeError, "sorted expected 1 argument, got \(arguments.variadic.count)")
        }
        let (key, isReversed) = try interpreter.sortOptions(arguments.keywords, "sort")
        return .list(try interpreter.sorted(interpreter.elements(of: arguments.variadic[0]), key: key, isReversed: isReversed))
    }

    static let sum: NativeFunction = .init("sum", "iterable?, /, start?") { arguments, interpreter in
        guard arguments.isGiven(0) else { throw Raised(.typeError, "sum() takes at least 1 positional argument (0 given)") }
        var total = arguments.isGiven(1) ? arguments[1] : .int(0)
        if case .string = total { throw Raised(.typeError, "sum() can't sum strings [use ''.join(seq) instead]") }
        try interpreter.forEach(arguments[0]) { total = try interpreter.binary(.add, total, $0) }
        return total
    }

    static let all: NativeFunction = .init("all", "iterable, /") { arguments, interpreter in
        let iterator = try interpreter.iterator(of: arguments[0])
        while let value = try iterator.next(interpreter) {
            try interpreter.checkInterruption()
            if try !interpreter.truth(value) { return .bool(false) }
        }
        return .bool(true)
    }

    static let any: NativeFunction = .init("any", "iterable, /") { arguments, interpreter in
        let iterator = try interpreter.iterator(of: arguments[0])
        while let value = try iterator.next(interpreter) {
            try interpreter.checkInterruption()
            if try interpreter.truth(value) { return .bool(true) }
        }
        return .bool(false)
    }

    static let min: NativeFunction = extreme("min", .less)
    static let max: NativeFunction = extreme("max", .greater)

    private static func extreme(_ name: String, _ isBetter: ComparisonOperator) -> NativeFunction {
        NativeFunction(name, "*args, **kwargs") { arguments, interpreter in
            let given = arguments.variadic
            guard let first = given.first else { throw Raised(.typeError, "\(name) expected at least 1 argument, got 0") }
            var (key, missing): (Value?, Value?) = (nil, nil)
            for (keyword, value) in arguments.keywords {
                switch keyword {
                case "key": if case .none = value { key = nil } else { key = value }
                case "default": missing = value
                default: throw Raised(.typeError, "'\(keyword)' is an invalid keyword argument for \(name)()")
                }
            }
            if given.count > 1, missing != nil {
                throw Raised(.typeError, "Cannot specify a default for \(name)() with multiple positional arguments")
            }
            var best: (value: Value, key: Value)?
            try interpreter.forEach(given.count == 1 ? first : .tuple(given)) { value in
                let rank = try key.map { try interpreter.call($0, [value]) } ?? value
                guard let current = best else {
                    best = (value, rank)
                    return
                }
                if try interpreter.truth(interpreter.compare(isBetter, rank, current.key)) { best = (value, rank) }
            }
            if let best { return best.value }
            guard let missing else { throw Raised(.valueError, "\(name)() arg is an empty sequence") }
            return missing
        }
    }
}

extension Interpreter {
    /// `len(value)`.
    package func length(of value: Value) throws -> Int {
        switch value {
        case .string(let text): return text.length
        case .list(let list): return list.elements.count
        case .tuple(let tuple): return tuple.elements.count
        case .dict(let dict): return dict.count
        case .array(let array):
            guard array.rank > 0 else { throw Raised(.typeError, "len() of unsized object") }
            return array.shape[0]
        case .object(let object):
            if let length = try object.length(self) { return length }
            fallthrough
        default: throw Raised(.typeError, "object of type '\(value.typeName)' has no len()")
        }
    }
}

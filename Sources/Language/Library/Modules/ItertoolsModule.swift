import Syntax

/// `itertools`.
enum ItertoolsModule {
    static func module() -> ModuleObject {
        let module = ModuleObject("itertools")
        fillEndless(module)
        fillWalking(module)
        fillCombinations(module)
        return module
    }

    private static func iterator(_ name: String, _ compute: @escaping (Interpreter) throws -> Value?) -> Value {
        .object(ComputedIterator(TypeObject("itertools.\(name)"), compute))
    }

    private static func fillEndless(_ module: ModuleObject) {
        module.function("count", "start=0, step=1") { arguments, _ in
            var value = arguments[0]
            let step = arguments[1]
            return iterator("count") { interpreter in
                let result = value
                value = try interpreter.binary(.add, value, step)
                return result
            }
        }
        module.function("repeat", "object, times?") { arguments, interpreter in
            let value = arguments[0]
            var left = arguments.isGiven(1) ? Swift.max(0, try interpreter.count(arguments[1])) : nil
            return iterator("repeat") { _ in
                if let count = left {
                    if count == 0 { return nil }
                    left = count - 1
                }
                return value
            }
        }
        module.function("cycle", "iterable, /") { arguments, interpreter in
            let base = try interpreter.iterator(of: arguments[0])
            var (saved, isFilling, position): ([Value], Bool, Int) = ([], true, 0)
            return iterator("cycle") { interpreter in
                if isFilling, let value = try base.next(interpreter) {
                    saved.append(value)
                    return value
                }
                isFilling = false
                guard !saved.isEmpty else { return nil }
                defer { position = (position + 1) % saved.count }
                return saved[position]
            }
        }
    }

    private static func fillWalking(_ module: ModuleObject) {
        let chainType = TypeObject("chain", construct: NativeFunction("chain", "*iterables") { arguments, _ in
            chainIterator(ElementsIterator(arguments.variadic, Types.object))
        }, methods: { type in
            type.define("from_iterable", .object(StaticMethodObject(.object(NativeFunction("from_iterable", "iterable, /") { arguments, interpreter in
                chainIterator(try interpreter.iterator(of: arguments[0]))
            }))))
        })
        module.define("chain", .object(chainType))
        module.function("islice", "*args") { arguments, interpreter in
            let given = arguments.variadic
            guard given.count >= 2 else { throw Raised(.typeError, "islice expected at least 2 arguments, got \(given.count)") }
            guard given.count <= 4 else { throw Raised(.typeError, "islice expected at most 4 arguments, got \(given.count)") }
            func part(_ index: Int, _ missing: Int, _ least: Int, _ message: String) throws -> Int {
                guard index < given.count, case let value = given[index], !value.isIdentical(to: .none) else { return missing }
                guard let number = value.bigInt.flatMap({ Int(exactly: $0) }), number >= least else { throw Raised(.valueError, message) }
                return number
            }
            let stopMessage = "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize."
            let message = "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize."
            let isShort = given.count == 2
            let start = isShort ? 0 : try part(1, 0, 0, message)
            let stop = try part(isShort ? 1 : 2, .max, 0, isShort ? stopMessage : message)
            let step = try part(3, 1, 1, "Step for islice() must be a positive integer or None.")
            let base = try interpreter.iterator(of: given[0])
            var (position, wanted) = (0, start)
            return iterator("islice") { interpreter in
                while wanted < stop {
                    try interpreter.checkInterruption()
                    guard let value = try base.next(interpreter) else { return nil }
                    position += 1
                    if position - 1 == wanted {
                        wanted = wanted.addingReportingOverflow(step).overflow ? .max : wanted + step
                        return value
                    }
                }
                return nil
            }
        }
        module.function("zip_longest", "*iterables, fillvalue=None") { arguments, interpreter in
            var bases: [ValueIterator?] = try arguments.variadic.map { try interpreter.iterator(of: $0) }
            let fill = arguments[0]
            return iterator("zip_longest") { interpreter in
                var values: [Value] = []
                for index in bases.indices {
                    let value = try bases[index]?.next(interpreter)
                    if value == nil { bases[index] = nil }
                    values.append(value ?? fill)
                }
                return bases.contains { $0 != nil } ? .tuple(values) : nil
            }
        }
        module.function("accumulate", "iterable, func=None, *, initial=None") { arguments, interpreter in
            let base = try interpreter.iterator(of: arguments[0])
            let function = arguments.optional(1)
            var (total, pending) = (arguments.optional(2), arguments.optional(2))
            return iterator("accumulate") { interpreter in
                if let first = pending {
                    pending = nil
                    return first
                }
                guard let value = try base.next(interpreter) else { return nil }
                if let sum = total {
                    total = try function.map { try interpreter.call($0, [sum, value]) } ?? interpreter.binary(.add, sum, value)
                } else {
                    total = value
                }
                return total
            }
        }
        for (name, isTaking) in [("takewhile", true), ("dropwhile", false)] {
            module.function(name, "predicate, iterable, /") { arguments, interpreter in
                let predicate = arguments[0]
                let base = try interpreter.iterator(of: arguments[1])
                var isDone = false
                return iterator(name) { interpreter in
                    if isDone { return isTaking ? nil : try base.next(interpreter) }
                    while let value = try base.next(interpreter) {
                        try interpreter.checkInterruption()
                        let holds = try interpreter.truth(interpreter.call(predicate, [value]))
                        if !holds { isDone = true }
                        if isTaking { return holds ? value : nil }
                        if !holds { return value }
                    }
                    return nil
                }
            }
        }
        module.function("filterfalse", "function, iterable, /") { arguments, interpreter in
            let function = arguments.optional(0)
            let base = try interpreter.iterator(of: arguments[1])
            return iterator("filterfalse") { interpreter in
                while let value = try base.next(interpreter) {
                    try interpreter.checkInterruption()
                    if try !interpreter.truth(function.map { try interpreter.call($0, [value]) } ?? value) { return value }
                }
                return nil
            }
        }
        module.function("starmap", "function, iterable, /") { arguments, interpreter in
            let function = arguments[0]
            let base = try interpreter.iterator(of: arguments[1])
            return iterator("starmap") { interpreter in
                try base.next(interpreter).map { try interpreter.call(function, interpreter.elements(of: $0)) }
            }
        }
        module.function("compress", "data, selectors") { arguments, interpreter in
            let (data, selectors) = (try interpreter.iterator(of: arguments[0]), try interpreter.iterator(of: arguments[1]))
            return iterator("compress") { interpreter in
                while let value = try data.next(interpreter), let selector = try selectors.next(interpreter) {
                    try interpreter.checkInterruption()
                    if try interpreter.truth(selector) { return value }
                }
                return nil
            }
        }
        module.function("pairwise", "iterable, /") { arguments, interpreter in
            let base = try interpreter.iterator(of: arguments[0])
            var last: Value?
            return iterator("pairwise") { interpreter in
                if last == nil { last = try base.next(interpreter) }
                guard let first = last, let second = try base.next(interpreter) else { return nil }
                last = second
                return .tuple([first, second])
            }
        }
        fillGrouping(module)
    }

    private static func chainIterator(_ outer: ValueIterator) -> Value {
        var inner: ValueIterator?
        return iterator("chain") { interpreter in
            while true {
                try interpreter.checkInterruption()
                if let value = try inner?.next(interpreter) { return value }
                guard let next = try outer.next(interpreter) else { return nil }
                inner = try interpreter.iterator(of: next)
            }
        }
    }

    /// `groupby` hands out its groups as lists that are read once; `tee` keeps what one copy has read and another has not.
    private static func fillGrouping(_ module: ModuleObject) {
        module.function("groupby", "iterable, key=None") { arguments, interpreter in
            let key = arguments.optional(1)
            let base = try interpreter.iterator(of: arguments[0])
            var next: (key: Value, value: Value)?
            var isStarted = false
            func advance(_ interpreter: Interpreter) throws {
                next = try base.next(interpreter).map { value in (try key.map { try interpreter.call($0, [value]) } ?? value, value) }
            }
            return iterator("groupby") { interpreter in
                if !isStarted {
                    isStarted = true
                    try advance(interpreter)
                }
                guard let first = next else { return nil }
                var group: [Value] = []
                while let current = next, try interpreter.equal(current.key, first.key) {
                    try interpreter.checkInterruption()
                    group.append(current.value)
                    try advance(interpreter)
                }
                return .tuple([first.key, .object(ElementsIterator(group, Types.grouper))])
            }
        }
        module.function("tee", "iterable, n=2, /") { arguments, interpreter in
            let base = try interpreter.iterator(of: arguments[0])
            let count = try interpreter.count(arguments[1])
            guard count >= 0 else { throw Raised(.valueError, "n must be >= 0") }
            guard count <= 1000 else { throw Raised.notSupported("tee() into more than 1000") }
            let read = ListObject([])
            return .tuple((0..<count).map { _ in
                var position = 0
                return iterator("_tee") { interpreter in
                    if position == read.elements.count {
                        guard let value = try base.next(interpreter) else { return nil }
                        read.elements.append(value)
                    }
                    defer { position += 1 }
                    return read.elements[position]
                }
            })
        }
    }

    // MARK: Combinations

    private static func fillCombinations(_ module: ModuleObject) {
        module.function("product", "*iterables, repeat=1") { arguments, interpreter in
            let times = try interpreter.count(arguments[0])
            guard times >= 0 else { throw Raised(.valueError, "repeat argument cannot be negative") }
            let once = try arguments.variadic.map { try interpreter.elements(of: $0) }
            guard times * Swift.max(1, once.count) <= 1000 || times == 0 else { throw Raised(ExceptionObject(.memoryError, [])) }
            let pools = Array(repeatElement(once, count: times).joined())
            var indices: [Int]? = pools.contains(where: \.isEmpty) ? nil : Array(repeating: 0, count: pools.count)
            return iterator("product") { _ in
                guard var current = indices else { return nil }
                let result = zip(pools, current).map { $0[$1] }
                var place = pools.count - 1
                while place >= 0 {
                    current[place] += 1
                    if current[place] < pools[place].count { break }
                    current[place] = 0
                    place -= 1
                }
                indices = place < 0 ? nil : current
                return .tuple(result)
            }
        }
        for (name, isRepeating) in [("combinations", false), ("combinations_with_replacement", true)] {
            module.function(name, "iterable, r") { arguments, interpreter in
                let pool = try interpreter.elements(of: arguments[0])
                let size = try interpreter.count(arguments[1])
                guard size >= 0 else { throw Raised(.valueError, "r must be non-negative") }
                let isEmpty = isRepeating ? pool.isEmpty && size > 0 : size > pool.count
                if size > 1 << 20 { throw Raised(ExceptionObject(.memoryError, [])) }
                var indices: [Int]? = isEmpty ? nil : isRepeating ? Array(repeating: 0, count: size) : Array(0..<size)
                return iterator(name) { _ in
                    guard var current = indices else { return nil }
                    let result = current.map { pool[$0] }
                    var place = size - 1
                    while place >= 0, current[place] == pool.count - (isRepeating ? 1 : size - place) { place -= 1 }
                    if place < 0 { indices = nil } else {
                        let start = current[place] + 1
                        for offset in place..<size { current[offset] = isRepeating ? start : start + offset - place }
                        indices = current
                    }
                    return .tuple(result)
                }
            }
        }
        module.function("permutations", "iterable, r=None") { arguments, interpreter in
            let pool = try interpreter.elements(of: arguments[0])
            let size = try arguments.optional(1).map { try interpreter.count($0) } ?? pool.count
            guard size >= 0 else { throw Raised(.valueError, "r must be non-negative") }
            var indices = Array(pool.indices)
            var cycles: [Int]? = size > pool.count ? nil : (0..<size).map { pool.count - $0 }
            return iterator("permutations") { _ in
                guard var current = cycles else { return nil }
                let result = indices.prefix(size).map { pool[$0] }
                var place = size - 1
                while place >= 0 {
                    current[place] -= 1
                    if current[place] > 0 {
                        indices.swapAt(place, indices.count - current[place])
                        break
                    }
                    indices.append(indices.remove(at: place))
                    current[place] = pool.count - place
                    place -= 1
                }
                cycles = place < 0 ? nil : current
                return .tuple(result)
            }
        }
    }
}

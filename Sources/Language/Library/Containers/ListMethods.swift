/// Methods of `list`.
enum ListMethods {
    static func fill(_ type: TypeObject) {
        let append: @Sendable (Value, Value, Interpreter) throws -> Value = { receiver, element, _ in
            guard case .list(let list) = receiver else { throw wrongReceiver("append", "list", receiver) }
            list.append(element)
            return .none
        }
        type.method("append", "object, /", binary: append) { try append($0[0], $0[1], $1) }
        type.listMethod("extend", "iterable, /") { list, arguments, interpreter in
            list.elements += try interpreter.elements(of: arguments[1])
            return .none
        }
        type.listMethod("insert", "index, object, /") { list, arguments, interpreter in
            let index = try interpreter.count(arguments[1])
            let count = list.elements.count
            list.elements.insert(arguments[2], at: index < 0 ? max(0, index &+ count) : min(index, count))
            return .none
        }
        type.listMethod("pop", "index=-1, /") { list, arguments, interpreter in
            guard !list.elements.isEmpty else { throw Raised(.indexError, "pop from empty list") }
            let index = try interpreter.count(arguments[1])
            let position = index < 0 ? index &+ list.elements.count : index
            guard list.elements.indices.contains(position) else { throw Raised(.indexError, "pop index out of range") }
            return list.elements.remove(at: position)
        }
        type.listMethod("remove", "value, /") { list, arguments, interpreter in
            guard let index = try interpreter.position(of: arguments[1], in: { list.elements }) else {
                throw Raised(.valueError, "list.remove(x): x not in list")
            }
            if index < list.elements.count { list.elements.remove(at: index) }
            return .none
        }
        type.listMethod("clear", "") { list, _, _ in
            list.elements = []
            return .none
        }
        type.listMethod("copy", "") { list, _, _ in .list(list.elements) }
        type.listMethod("reverse", "") { list, _, _ in
            list.elements.reverse()
            return .none
        }
        type.listMethod("index", "value, start=0, stop=9223372036854775807, /") { list, arguments, interpreter in
            let (start, stop) = try arguments.searchRange(2, length: list.elements.count, interpreter)
            guard let index = try interpreter.position(of: arguments[1], in: { list.elements }, from: start, to: stop) else {
                throw Raised(.valueError, "\(try interpreter.repr(arguments[1])) is not in list")
            }
            return .int(index)
        }
        type.listMethod("count", "value, /") { list, arguments, interpreter in
            .int(try interpreter.occurrences(of: arguments[1], in: list.elements))
        }
        type.listMethod("sort", "*args, **kwargs") { list, arguments, interpreter in
            let (key, isReversed) = try interpreter.sortOptions(arguments.keywords, "sort")
            guard arguments.variadic.isEmpty else { throw Raised(.typeError, "sort() takes no positional arguments") }
            let elements = list.elements
            list.elements = []
            defer { if list.elements.isEmpty { list.elements = elements } }
            let sorted = try interpreter.sorted(elements, key: key, isReversed: isReversed)
            guard list.elements.isEmpty else {
                list.elements = sorted
                throw Raised(.valueError, "list modified during sort")
            }
            list.elements = sorted
            return .none
        }
    }
}

/// Methods of `tuple`.
enum TupleMethods {
    static func fill(_ type: TypeObject) {
        type.tupleMethod("index", "value, start=0, stop=9223372036854775807, /") { tuple, arguments, interpreter in
            let (start, stop) = try arguments.searchRange(2, length: tuple.elements.count, interpreter)
            guard let index = try interpreter.position(of: arguments[1], in: { tuple.elements }, from: start, to: stop) else {
                throw Raised(.valueError, "tuple.index(x): x not in tuple")
            }
            return .int(index)
        }
        type.tupleMethod("count", "value, /") { tuple, arguments, interpreter in
            .int(try interpreter.occurrences(of: arguments[1], in: tuple.elements))
        }
    }
}

extension Interpreter {
    /// Where `value` first stands; the elements are asked for each time, since comparing may change them.
    func position(of value: Value, in elements: () -> [Value], from start: Int = 0, to stop: Int = .max) throws -> Int? {
        var index = start
        while true {
            let elements = elements()
            guard index < elements.count, index < stop else { return nil }
            try checkInterruption()
            if try elements[index].isIdentical(to: value) || equal(elements[index], value) { return index }
            index += 1
        }
    }

    func occurrences(of value: Value, in elements: [Value]) throws -> Int {
        var count = 0
        for element in elements {
            try checkInterruption()
            if try element.isIdentical(to: value) || equal(element, value) { count += 1 }
        }
        return count
    }

    // MARK: Sorting

    func sortOptions(_ keywords: [(name: String, value: Value)], _ function: String) throws -> (key: Value?, isReversed: Bool) {
        var key: Value?
        var isReversed = false
        for (name, value) in keywords {
            switch name {
            case "key": if case .none = value { key = nil } else { key = value }
            case "reverse": isReversed = try truth(value)
            default: throw Raised(.typeError, "'\(name)' is an invalid keyword argument for \(function)()")
            }
        }
        return (key, isReversed)
    }

    /// A stable sort by Python's `<`; equal elements keep their order when reversed, too.
    func sorted(_ elements: [Value], key: Value?, isReversed: Bool) throws -> [Value] {
        let keys = try key.map { key in
            try elements.map { element in
                try checkInterruption()
                return try call(key, [element])
            }
        }
        guard let keys else { return try sorted(elements, isReversed: isReversed) }
        let order = try sortedIndices(keys, isReversed: isReversed)
        return order.map { elements[$0] }
    }

    private func sorted(_ elements: [Value], isReversed: Bool) throws -> [Value] {
        try sortedIndices(elements, isReversed: isReversed).map { elements[$0] }
    }

    private func sortedIndices(_ keys: [Value], isReversed: Bool) throws -> [Int] {
        var order = Array(keys.indices)
        if isReversed { order.reverse() }
        if let numbers = integers(keys) {
            try mergeSort(&order) { numbers[$0] < numbers[$1] }
        } else if let numbers = floats(keys) {
            try mergeSort(&order) { numbers[$0] < numbers[$1] }
        } else {
            try mergeSort(&order) { a, b in
                try checkInterruption()
                return try truth(compare(.less, keys[a], keys[b]))
            }
        }
        if isReversed { order.reverse() }
        return order
    }

    private func integers(_ keys: [Value]) -> [Int]? {
        var numbers: [Int] = []
        for key in keys { if case .int(let x) = key { numbers.append(x) } else { return nil } }
        return numbers
    }

    private func floats(_ keys: [Value]) -> [Double]? {
        var numbers: [Double] = []
        for key in keys { if case .float(let x) = key { numbers.append(x) } else { return nil } }
        return numbers
    }

    /// CPython's way with short lists: a run in order, then binary insertion, which decides where NaN ends up.
    ///
    /// Longer lists are merged from such pieces: the same result wherever `<` is an order.
    private func mergeSort(_ order: inout [Int], _ less: (Int, Int) throws -> Bool) throws {
        try mergeSort(&order, order.startIndex..<order.endIndex, less)
    }

    private func mergeSort(_ order: inout [Int], _ range: Range<Int>, _ less: (Int, Int) throws -> Bool) throws {
        try checkInterruption()
        guard range.count >= 64 else { return try insertionSort(&order, range, less) }
        let middle = range.lowerBound + range.count / 2
        try mergeSort(&order, range.lowerBound..<middle, less)
        try mergeSort(&order, middle..<range.upperBound, less)
        guard try less(order[middle], order[middle - 1]) else { return }
        let left = Array(order[range.lowerBound..<middle])
        var (i, j, k) = (0, middle, range.lowerBound)
        while i < left.count, j < range.upperBound {
            if try less(order[j], left[i]) {
                order[k] = order[j]
                j += 1
            } else {
                order[k] = left[i]
                i += 1
            }
            k += 1
        }
        while i < left.count {
            order[k] = left[i]
            i += 1
            k += 1
        }
    }

    private func insertionSort(_ order: inout [Int], _ range: Range<Int>, _ less: (Int, Int) throws -> Bool) rethrows {
        guard range.count > 1 else { return }
        var run = range.lowerBound + 1
        if try less(order[run], order[run - 1]) {
            run += 1
            while run < range.upperBound, try less(order[run], order[run - 1]) { run += 1 }
            order[range.lowerBound..<run].reverse()
        } else {
            run += 1
            while run < range.upperBound, try !less(order[run], order[run - 1]) { run += 1 }
        }
        while run < range.upperBound {
            let pivot = order[run]
            var (low, high) = (range.lowerBound, run)
            while low < high {
                let middle = low + (high - low) / 2
                if try less(pivot, order[middle]) { high = middle } else { low = middle + 1 }
            }
            order.insert(order.remove(at: run), at: low)
            run += 1
        }
    }
}

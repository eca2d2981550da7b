import BigInt
import NDArrays
import Syntax

extension Interpreter {
    /// `a op b`; an array of bools where an array is compared.
    func compare(_ operation: ComparisonOperator, _ a: Value, _ b: Value) throws -> Value {
        switch operation {
        case .is: return .bool(a.isIdentical(to: b))
        case .isNot: return .bool(!a.isIdentical(to: b))
        case .in: return .bool(try contains(b, a))
        case .notIn: return .bool(try !contains(b, a))
        default: break
        }
        switch (a, b) {
        case (.array, _), (_, .array), (.scalar, _), (_, .scalar):
            if a.object(as: MatrixObject.self) == nil, b.object(as: MatrixObject.self) == nil, let value = try arrayCompare(operation, a, b) { return value }
        case (.int(let x), .int(let y)): if let answer = compareNumbers(operation, x, y) { return .bool(answer) }
        case (.float(let x), .float(let y)): if let answer = compareNumbers(operation, x, y) { return .bool(answer) }
        default: break
        }
        if operation == .equal || operation == .notEqual {
            if let words = a.object(as: TextArrayObject.self) { return try words.compared(operation == .equal, b, self) }
            if let words = b.object(as: TextArrayObject.self) { return try words.compared(operation == .equal, a, self) }
        }
        if let matrix = a.object(as: MatrixObject.self) { return try MatrixObject.wrapped(compare(operation, .array(matrix.array), MatrixObject.unwrapped(b))) }
        if let matrix = b.object(as: MatrixObject.self) { return try MatrixObject.wrapped(compare(operation, a, .array(matrix.array))) }
        if operation == .equal {
            if let value = try instanceEquality("__eq__", a, b) { return value }
            return .bool(try equal(a, b))
        }
        if operation == .notEqual {
            if let value = try instanceEquality("__ne__", a, b) { return value }
            // Without `__ne__`, what `__eq__` answers is turned round.
            if let value = try instanceEquality("__eq__", a, b) { return .bool(try !truth(value)) }
            return .bool(try !equal(a, b))
        }
        if let value = try compareObjects(operation, a, b) { return value }
        guard let order = try order(a, b) else {
            throw Raised(.typeError, "'\(operation.rawValue)' not supported between instances of '\(a.typeName)' and '\(b.typeName)'")
        }
        switch order {
        case .unordered: return .bool(false)
        case .before: return .bool(operation == .less || operation == .lessEqual)
        case .same: return .bool(operation == .lessEqual || operation == .greaterEqual)
        case .after: return .bool(operation == .greater || operation == .greaterEqual)
        }
    }

    /// What `__eq__` or `__ne__` of a class of the learner's answers, which need not be a bool.
    private func instanceEquality(_ name: String, _ a: Value, _ b: Value) throws -> Value? {
        for (own, other) in isSubclassFirst(a, b) ? [(b, a), (a, b)] : [(a, b), (b, a)] {
            guard case .object(let object) = own, object.kind == .instance, let method = object.type.lookUp(name) else { continue }
            let value = try call(method, [own, other])
            if value.object(as: NotImplementedObject.self) == nil { return value }
        }
        return nil
    }

    /// Whether the right operand's class is built on the left one's: it is asked first.
    private func isSubclassFirst(_ a: Value, _ b: Value) -> Bool {
        guard case .object(let left) = a, case .object(let right) = b, left.kind == .instance, right.kind == .instance, left.type !== right.type else { return false }
        return right.type.isSubtype(of: left.type)
    }

    /// `__lt__` and its like of the learner's classes.
    private func compareObjects(_ operation: ComparisonOperator, _ a: Value, _ b: Value) throws -> Value? {
        let names: (own: String, reflected: String)
        switch operation {
        case .less: names = ("__lt__", "__gt__")
        case .lessEqual: names = ("__le__", "__ge__")
        case .greater: names = ("__gt__", "__lt__")
        case .greaterEqual: names = ("__ge__", "__le__")
        default: return nil
        }
        if case .dict(let x) = a, case .dict(let y) = b, x.subtype?.isCounter == true, y.subtype?.isCounter == true {
            return .bool(try Counting.compare(operation, x, y, self))
        }
        for (object, other, name) in isSubclassFirst(a, b) ? [(b, a, names.reflected), (a, b, names.own)] : [(a, b, names.own), (b, a, names.reflected)] {
            if let instance = object.object(as: InstanceObject.self), let method = instance.instanceType.lookUp(name) {
                let value = try call(method, [object, other])
                if value.object(as: NotImplementedObject.self) == nil { return value }
            }
            if let deque = object.object(as: DequeObject.self), let others = other.object(as: DequeObject.self) {
                return try compare(operation, .list(object.isIdentical(to: a) ? deque.elements : others.elements), .list(object.isIdentical(to: a) ? others.elements : deque.elements))
            }
            if let set = object.object(as: SetObject.self), let others = other.object(as: SetObject.self) {
                return .bool(try set.compare(name, others, self))
            }
        }
        return nil
    }

    enum Order { case before, same, after, unordered }

    /// nil where Python knows no order of the two.
    func order(_ a: Value, _ b: Value) throws -> Order? {
        func of<T: Comparable>(_ x: T, _ y: T) -> Order { x < y ? .before : x == y ? .same : x > y ? .after : .unordered }
        switch (a, b) {
        case (.int(let x), .int(let y)): return of(x, y)
        case (.float(let x), .float(let y)): return of(x, y)
        case (.string(let x), .string(let y)):
            // By code points, as in Python; Swift's own order is by canonical equivalence.
            if x.text.unicodeScalars.elementsEqual(y.text.unicodeScalars) { return .same }
            return x.text.unicodeScalars.lexicographicallyPrecedes(y.text.unicodeScalars) ? .before : .after
        case (.object(let x as DateObject), .object(let y as DateObject)) where x.isMoment == y.isMoment: return of(x.date.microseconds, y.date.microseconds)
        case (.object(let x as DurationObject), .object(let y as DurationObject)): return of(x.microseconds, y.microseconds)
        case (.list(let x), .list(let y)): return try order(x.elements, y.elements)
        case (.tuple(let x), .tuple(let y)): return try order(x.elements, y.elements)
        case (.scalar(let x), _): return try order(x.pythonValue, b)
        case (_, .scalar(let y)): return try order(a, y.pythonValue)
        default:
            if let x = a.bigInt, let y = b.bigInt { return of(x, y) }
            if let x = a.bigInt, case .float(let y) = b { return of(bigAgainst(x, y), 0) }
            if case .float(let x) = a, let y = b.bigInt { return of(0, bigAgainst(y, x)) }
            return nil
        }
    }

    /// The sign of `x - y` without rounding `x`; NaN where y is.
    private func bigAgainst(_ x: BigInt, _ y: Double) -> Double {
        if !y.isFinite { return y.isNaN ? .nan : -y }
        let whole = BigInt(y.rounded(.towardZero))
        if x != whole { return x < whole ? -1 : 1 }
        let fraction = y - y.rounded(.towardZero)
        return fraction > 0 ? -1 : fraction < 0 ? 1 : 0
    }

    private func order(_ a: [Value], _ b: [Value]) throws -> Order? {
        try guarded {
            for (x, y) in zip(a, b) where try !(x.isIdentical(to: y) || equal(x, y)) {
                guard let order = try order(x, y) else {
                    if x.object(as: InstanceObject.self) != nil { return try truth(compare(.less, x, y)) ? .before : .after }
                    throw Raised(.typeError, "'<' not supported between instances of '\(x.typeName)' and '\(y.typeName)'")
                }
                return order
            }
            return a.count < b.count ? .before : a.count == b.count ? .same : .after
        }
    }

    /// Python's `==` as a bool.
    package func equal(_ a: Value, _ b: Value) throws -> Bool {
        switch (a, b) {
        case (.none, .none): return true
        case (.int(let x), .int(let y)): return x == y
        case (.float(let x), .float(let y)): return x == y
        case (.string(let x), .string(let y)):
            return x === y || x.text.utf8.count == y.text.utf8.count && x.text.utf8.elementsEqual(y.text.utf8)
        case (.bool(let x), .bool(let y)): return x == y
        case (.list(let x), .list(let y)): return try equal(x.elements, y.elements)
        case (.tuple(let x), .tuple(let y)): return try equal(x.elements, y.elements)
        case (.dict(let x), .dict(let y)):
            if let kind = x.subtype, let answer = try kind.isEqual(x, y, self) { return answer }
            guard x.count == y.count else { return false }
            return try guarded {
                for (key, value) in x.pairs {
                    guard let other = try y.value(for: key, self), try value.isIdentical(to: other) || equal(value, other) else { return false }
                }
                return true
            }
        case (.array, _), (_, .array):
            return try arrayCompare(.equal, a, b).map(truth) ?? false
        case (.scalar(let x), .scalar(let y)): return try equal(x.pythonValue, y.pythonValue)
        case (.scalar(let x), _): return try equal(x.pythonValue, b)
        case (_, .scalar(let y)): return try equal(a, y.pythonValue)
        default: break
        }
        if a.isNumber, b.isNumber { return try order(a, b) == .same }
        if case .object(let object) = a, let answer = try object.isEqual(to: b, self) { return answer }
        if case .object(let object) = b, let answer = try object.isEqual(to: a, self) { return answer }
        return a.isIdentical(to: b)
    }

    private func equal(_ a: [Value], _ b: [Value]) throws -> Bool {
        guard a.count == b.count else { return false }
        return try guarded {
            for (x, y) in zip(a, b) {
                try checkInterruption()
                if try !(x.isIdentical(to: y) || equal(x, y)) { return false }
            }
            return true
        }
    }

    private func contains(_ elements: [Value], _ element: Value) throws -> Bool {
        for candidate in elements {
            try checkInterruption()
            if try candidate.isIdentical(to: element) || equal(candidate, element) { return true }
        }
        return false
    }

    /// Counts the depth of work that recurses over nested containers.
    func guarded<Result>(_ body: () throws -> Result) throws -> Result {
        // A few nested lists that share their parts can stand for more work than ever ends.
        try checkInterruption()
        return try withFrame(0) { _ in try body() }
    }

    // MARK: Membership

    func contains(_ container: Value, _ element: Value) throws -> Bool {
        switch container {
        case .string(let text):
            guard case .string(let part) = element else {
                throw Raised(.typeError, "'in <string>' requires string as left operand, not \(element.typeName)")
            }
            return StringSearch.find(part.text, in: text.text) != nil
        case .list(let list): return try contains(list.elements, element)
        case .tuple(let tuple): return try contains(tuple.elements, element)
        case .dict(let dict): return try dict.value(for: element, self) != nil
        case .array(let array):
            return try arrayCompare(.equal, .array(array), element).map { try anyTrue($0) } ?? false
        case .object(let object):
            if let answer = try object.contains(element, self) { return answer }
        default: break
        }
        guard try isIterable(container) else { throw Raised(.typeError, "argument of type '\(container.typeName)' is not iterable") }
        let iterator = try iterator(of: container)
        while let value = try iterator.next(self) {
            try checkInterruption()
            if try value.isIdentical(to: element) || equal(value, element) { return true }
        }
        return false
    }

    // MARK: Hashing

    func hash(_ value: Value) throws -> Int {
        switch value {
        case .none: return 0x5bd1e995
        case .bool(let x): return mixed(x ? 1 : 0)
        case .int(let x): return mixed(x)
        case .float(let x): return hash(of: x)
        case .scalar(let scalar): return try hash(scalar.pythonValue)
        case .string(let text): return text.hash
        case .tuple(let tuple):
            return try guarded {
                var hasher = Hasher()
                for element in tuple.elements { hasher.combine(try hash(element)) }
                return hasher.finalize()
            }
        case .object(let object):
            if let hash = try object.hash(self) { return hash }
        case .list, .dict, .array: break
        }
        throw Raised(.typeError, "unhashable type: '\(value.typeName)'")
    }

    private func mixed(_ x: Int) -> Int { x &* 0x9E37_79B9_7F4A_7C1 ^ (x >> 32) }

    /// Equal numbers have equal hashes, whatever their type.
    private func hash(of x: Double) -> Int {
        if let whole = Int(exactly: x) { return mixed(whole) }
        if x.rounded() == x, x.isFinite { return BigInt(x).hashValue }
        return x.hashValue
    }
}

extension Scalar {
    /// The Python number of the same value.
    package var pythonValue: Value {
        switch dtype {
        case .float64, .float32: .float(asDouble)
        case .bool: .bool(asBool)
        case .uint64: .integer(BigInt(bits))
        default: .int(asInt)
        }
    }
}

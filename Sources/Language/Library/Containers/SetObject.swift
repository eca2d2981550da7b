import Syntax

extension Types {
    package static let set: TypeObject = TypeObject("set", construct: Builtins.set, methods: SetMethods.fill)
    package static let frozenSet: TypeObject = TypeObject("frozenset", construct: Builtins.frozenSet, methods: SetMethods.fillFrozen)
}

/// `set` and `frozenset`.
final class SetObject: Object {
    let isFrozen: Bool
    /// The elements are its keys, in the order of insertion.
    private(set) var table = DictObject()
    /// CPython's order, as long as all elements are numbers.
    private var order: SetOrder? = SetOrder()
    /// Kept, as sets of sets of sets would ask for it again and again; what is frozen does not change.
    private var knownHash: Int?

    init(_ values: [Value], isFrozen: Bool = false, _ interpreter: Interpreter) throws {
        self.isFrozen = isFrozen
        super.init()
        for value in values { try insert(value, interpreter) }
    }

    /// What `set(x)` makes of any iterable.
    init(of iterable: Value, isFrozen: Bool = false, _ interpreter: Interpreter) throws {
        self.isFrozen = isFrozen
        super.init()
        try formUnion(iterable, interpreter)
    }

    /// A set display of constants: CPython makes a frozenset of them first and then adds that.
    convenience init(constants values: [Value], _ interpreter: Interpreter) throws {
        try self.init(of: .object(SetObject(values, isFrozen: true, interpreter)), interpreter)
    }

    private init(copying other: SetObject, isFrozen: Bool) {
        self.isFrozen = isFrozen
        table = other.table.copy()
        super.init()
        if let others = other.order { order?.merge(others) { _ in false } } else { order = nil }
    }

    override package var type: TypeObject { isFrozen ? Types.frozenSet : Types.set }
    var elements: [Value] { order?.elements ?? table.keys }
    var count: Int { table.count }
    func copy(isFrozen: Bool? = nil) -> SetObject { SetObject(copying: self, isFrozen: isFrozen ?? self.isFrozen) }

    // MARK: Elements

    func has(_ value: Value, _ interpreter: Interpreter) throws -> Bool {
        try interpreter.checkInterruption()
        // A set looks for a set as for a frozenset.
        if let set = value.object(as: SetObject.self), !set.isFrozen {
            return try table.value(for: .object(set.copy(isFrozen: true)), interpreter) != nil
        }
        return try table.value(for: value, interpreter) != nil
    }

    func insert(_ value: Value, _ interpreter: Interpreter) throws {
        try interpreter.checkInterruption()
        guard try table.value(for: value, interpreter) == nil else { return }
        willChange()
        try table.set(value, .none, interpreter)
        if let hash = PythonHash.hash(of: value) { order?.add(hash, value) } else { order = nil }
    }

    /// - Returns: whether it was there.
    @discardableResult
    func remove(_ value: Value, _ interpreter: Interpreter) throws -> Bool {
        try interpreter.checkInterruption()
        willChange()
        guard try table.remove(value, interpreter) != nil else { return false }
        if let hash = PythonHash.hash(of: value) {
            try order?.remove(hash) { try $0.isIdentical(to: value) || interpreter.equal($0, value) }
        }
        if table.count == 0, order == nil { order = SetOrder() }
        return true
    }

    func pop(_ interpreter: Interpreter) throws -> Value? {
        guard let value = order == nil ? table.keys.first : order?.next() else { return nil }
        try remove(value, interpreter)
        return value
    }

    func removeAll() {
        willChange()
        table.removeAll()
        order = SetOrder()
    }

    func replace(by other: SetObject) {
        willChange()
        (table, order) = (other.table, other.order)
    }

    // MARK: Whole sets, each step as CPython does it

    func formUnion(_ other: Value, _ interpreter: Interpreter) throws {
        if let set = other.object(as: SetObject.self) {
            willChange()
            // The order first: it asks what is there already.
            if let others = set.order { try order?.merge(others) { try has($0, interpreter) } } else { order = nil }
            for element in set.table.keys {
                try interpreter.checkInterruption()
                try table.set(element, .none, interpreter)
            }
            return
        }
        if case .dict(let dict) = other { order?.reserve(dict.count) }
        try interpreter.forEach(other) { try insert($0, interpreter) }
    }

    func subtract(_ other: Value, _ interpreter: Interpreter) throws {
        for element in try interpreter.elements(of: other) { try remove(element, interpreter) }
        order?.compact()
    }

    func subtracting(_ other: Value, _ interpreter: Interpreter) throws -> SetObject {
        let set = try other.object(as: SetObject.self) ?? SetObject(of: other, interpreter)
        if count >> 2 > set.count {
            let result = copy()
            for element in set.elements { try result.remove(element, interpreter) }
            return result
        }
        return try SetObject(elements.filter { try !set.has($0, interpreter) }, isFrozen: isFrozen, interpreter)
    }

    func intersection(_ other: Value, _ interpreter: Interpreter) throws -> SetObject {
        guard let set = other.object(as: SetObject.self) else {
            return try SetObject(interpreter.elements(of: other).filter { try has($0, interpreter) }, isFrozen: isFrozen, interpreter)
        }
        let (small, large) = set.count > count ? (self, set) : (set, self)
        return try SetObject(small.elements.filter { try large.has($0, interpreter) }, isFrozen: isFrozen, interpreter)
    }

    /// Adds what is not there and removes what is.
    func formSymmetricDifference(_ other: SetObject, _ interpreter: Interpreter) throws {
        for element in other.elements where try !remove(element, interpreter) { try insert(element, interpreter) }
    }

    func isSubset(of other: SetObject, _ interpreter: Interpreter) throws -> Bool {
        try count <= other.count && elements.allSatisfy { try other.has($0, interpreter) }
    }

    func equals(_ other: SetObject, _ interpreter: Interpreter) throws -> Bool {
        try count == other.count && isSubset(of: other, interpreter)
    }

    /// `|`, `&`, `-` and `^`.
    func combined(_ operation: BinaryOperator, _ other: SetObject, _ interpreter: Interpreter) throws -> SetObject {
        switch operation {
        case .bitOr:
            let result = copy()
            try result.formUnion(.object(other), interpreter)
            return result
        case .bitAnd: return try intersection(.object(other), interpreter)
        case .subtract: return try subtracting(.object(other), interpreter)
        default:
            let result = other.copy(isFrozen: isFrozen)
            try result.formSymmetricDifference(self, interpreter)
            return result
        }
    }

    /// `|=`, `&=`, `-=` and `^=`; false for other operators and for what is no set.
    func combine(_ operation: BinaryOperator, with other: Value, _ interpreter: Interpreter) throws -> Bool {
        guard !isFrozen, let set = other.object(as: SetObject.self) else { return false }
        switch operation {
        case .bitOr: try formUnion(other, interpreter)
        case .bitAnd: replace(by: try intersection(other, interpreter))
        case .subtract: try subtract(other, interpreter)
        case .bitXor: try formSymmetricDifference(set === self ? set.copy() : set, interpreter)
        default: return false
        }
        return true
    }

    /// `<`, `<=`, `>`, `>=` by the name of their special method.
    func compare(_ name: String, _ other: SetObject, _ interpreter: Interpreter) throws -> Bool {
        switch name {
        case "__lt__": try count < other.count && isSubset(of: other, interpreter)
        case "__le__": try isSubset(of: other, interpreter)
        case "__gt__": try other.count < count && other.isSubset(of: self, interpreter)
        default: try other.isSubset(of: self, interpreter)
        }
    }

    // MARK: What every object answers

    override func length(_ interpreter: Interpreter) -> Int? { count }
    override func iterator(_ interpreter: Interpreter) -> ValueIterator? { SetIterator(self) }
    override func contains(_ element: Value, _ interpreter: Interpreter) throws -> Bool? { try has(element, interpreter) }
    override func isEqual(to other: Value, _ interpreter: Interpreter) throws -> Bool? {
        guard let other = try setOperand(other, interpreter) else { return nil }
        return try equals(other, interpreter)
    }
    override func hash(_ interpreter: Interpreter) throws -> Int? {
        guard isFrozen else { return nil }
        if let knownHash { return knownHash }
        let hash = try interpreter.guarded { try elements.reduce(count) { try $0 ^ (interpreter.hash($1) &* 0x9E37_79B9) } }
        knownHash = hash
        return hash
    }
    override func binary(_ operation: BinaryOperator, _ other: Value, reflected: Bool, _ interpreter: Interpreter) throws -> Value? {
        guard [.bitAnd, .bitOr, .bitXor, .subtract].contains(operation), let other = other.object(as: SetObject.self) else { return nil }
        return .object(try reflected ? other.combined(operation, self, interpreter) : combined(operation, other, interpreter))
    }
    override func repr(_ interpreter: Interpreter) throws -> String {
        if count == 0 { return "\(type.name)()" }
        var text = ""
        try interpreter.writeContainer(self, "\(type.name)(...)", to: &text) {
            try interpreter.writeList(elements, isFrozen ? "frozenset({" : "{", isFrozen ? "})" : "}", to: &$0)
        }
        return text
    }
    override func saveContents(_ visit: (Value) -> Void) -> (() -> Void)? {
        guard !isFrozen else { return nil }
        let (table, saved, order) = (table, table.copy(), order)
        table.keys.forEach(visit)
        return { [self] in
            (self.table, self.order) = (table, order)
            table.restore(from: saved)
        }
    }
}

/// Over the elements of a set, which must not change meanwhile.
private final class SetIterator: ValueIterator {
    private let set: SetObject
    private let elements: [Value]
    private let count: Int
    private var index = 0
    private var isDone = false
    init(_ set: SetObject) {
        self.set = set
        elements = set.elements
        count = set.count
        super.init(Types.setIterator)
    }
    override func next(_ interpreter: Interpreter) throws -> Value? {
        if isDone { return nil }
        guard set.count == count else { throw Raised(.runtimeError, "Set changed size during iteration") }
        guard index < elements.count else {
            isDone = true
            return nil
        }
        defer { index += 1 }
        return elements[index]
    }
}

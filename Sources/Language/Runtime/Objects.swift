import BigInt
import NDArrays
import Syntax

/// What is not a number, text or a container of the language itself; each subclass says what it can do.
package class Object {
    /// The Python type.
    package var type: TypeObject { Types.object }
    /// What hot paths ask for; a dynamic cast would cost more than the call.
    enum Kind: UInt8 { case function, native, instance, type, other }
    final let kind: Kind
    @inline(__always) final var isFunction: Bool { kind == .function }
    @inline(__always) final var isNative: Bool { kind == .native }

    init(_ kind: Kind = .other) { self.kind = kind }

    /// An attribute of the object itself, before its type is asked.
    func attribute(_ name: String, _ interpreter: Interpreter) throws -> Value? { nil }
    func setAttribute(_ name: String, _ value: Value, _ interpreter: Interpreter) throws {
        throw Raised(.attributeError, "'\(type.name)' object has no attribute '\(name)'")
    }
    /// What can be completed and listed.
    package var attributeNames: [String] { [] }

    func call(_ arguments: Arguments, _ interpreter: Interpreter) throws -> Value {
        throw Raised(.typeError, "'\(type.name)' object is not callable")
    }
    func iterator(_ interpreter: Interpreter) throws -> ValueIterator? { nil }
    func length(_ interpreter: Interpreter) throws -> Int? { nil }
    func item(_ key: Value, _ interpreter: Interpreter) throws -> Value {
        throw Raised(.typeError, "'\(type.name)' object is not subscriptable")
    }
    func setItem(_ key: Value, _ value: Value, _ interpreter: Interpreter) throws {
        throw Raised(.typeError, "'\(type.name)' object does not support item assignment")
    }
    func deleteItem(_ key: Value, _ interpreter: Interpreter) throws {
        throw Raised(.typeError, "'\(type.name)' object \(kind == .instance || self is RangeObject ? "doesn't" : "does not") support item deletion")
    }
    func contains(_ element: Value, _ interpreter: Interpreter) throws -> Bool? { nil }
    func truth(_ interpreter: Interpreter) throws -> Bool { try length(interpreter).map { $0 != 0 } ?? true }
    func isEqual(to other: Value, _ interpreter: Interpreter) throws -> Bool? { nil }
    /// nil where the object cannot be hashed.
    func hash(_ interpreter: Interpreter) throws -> Int? { ObjectIdentifier(self).hashValue }
    func binary(_ operation: BinaryOperator, _ other: Value, reflected: Bool, _ interpreter: Interpreter) throws -> Value? { nil }
    func unary(_ operation: UnaryOperator, _ interpreter: Interpreter) throws -> Value? { nil }
    func absolute(_ interpreter: Interpreter) throws -> Value? { nil }
    func repr(_ interpreter: Interpreter) throws -> String { "<\(type.name) object at \(address(of: self))>" }
    func str(_ interpreter: Interpreter) throws -> String { try repr(interpreter) }

    /// The object's own mutable contents, as a closure that puts them back: what undoes a wrong try at an exercise.
    func saveContents(_ visit: (Value) -> Void) -> (() -> Void)? { nil }
}

/// CPython's form of an address: it identifies an object while it lives, and means nothing else.
func address(of object: AnyObject) -> String {
    "0x" + hexadecimal(UInt(bitPattern: ObjectIdentifier(object)), width: 12)
}

func hexadecimal(_ value: UInt, width: Int) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
}

/// Text; indexed by code point, as in Python.
package final class StringObject {
    package let text: String
    let isASCII: Bool
    private(set) lazy var scalars: [Unicode.Scalar] = Array(text.unicodeScalars)
    /// 0 until it is asked for.
    private var knownHash = 0
    @inline(__always) var hash: Int { knownHash == 0 ? computeHash() : knownHash }
    @inline(never) private func computeHash() -> Int {
        knownHash = text.hashValue
        return knownHash
    }

    /// Whether it came out of an array of text: `np.str_('a')`.
    let isNumPy: Bool

    package init(_ text: String, isNumPy: Bool = false) {
        self.text = text
        self.isNumPy = isNumPy
        self.isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    }

    private static nonisolated(unsafe) var attributeNames: [String: StringObject] = [:]

    /// The one object for a name of attributes in the source: a look-up need not compare texts.
    static func attributeName(_ name: String) -> StringObject {
        if let known = attributeNames[name] { return known }
        let object = StringObject(name)
        attributeNames[name] = object
        return object
    }

    /// The number of code points.
    var length: Int { isASCII ? text.utf8.count : scalars.count }

    /// The text of the code points at `indices`.
    func substring(_ range: Range<Int>) -> String {
        if isASCII {
            let utf8 = text.utf8
            let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
            return String(text[start..<utf8.index(start, offsetBy: range.count)])
        }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[range])
        return String(view)
    }
}

package final class ListObject {
    private var contents: [Value]
    package init(_ elements: [Value]) { contents = elements }

    package var elements: [Value] {
        @inline(__always) _read { yield contents }
        @inline(__always) _modify {
            if let journal = Journal.current { journal.willChange(self, contents) }
            yield &contents
        }
    }

    func append(_ element: Value) {
        if let journal = Journal.current { journal.willAppend(to: self) }
        contents.append(element)
    }

    /// - Parameter index: of an element that is there.
    func set(_ index: Int, _ element: Value) {
        if let journal = Journal.current { journal.willSet(self, index, contents[index]) }
        contents[index] = element
    }
}

package final class TupleObject {
    package let elements: [Value]
    /// The type of a named tuple.
    let subtype: TypeObject?
    private let names: TupleNames?
    package init(_ elements: [Value]) { (self.elements, subtype, names) = (elements, nil, nil) }
    init(_ elements: [Value], _ subtype: TypeObject) { (self.elements, self.subtype, names) = (elements, subtype, nil) }
    init(_ elements: [Value], _ names: TupleNames?) { (self.elements, subtype, self.names) = (elements, nil, names) }

    /// The name that an element had where the tuple was written, as in `cache = (a_next, c_next, x)`; nil where it had none.
    package func name(at index: Int) -> String? {
        guard let names = names?.names, names.count == elements.count, names.indices.contains(index) else { return nil }
        return names[index].isEmpty ? nil : names[index]
    }
}

/// The names in the text of a tuple, for display; one object for all the tuples that a place in a program makes.
final class TupleNames {
    /// "" for an element that is no name.
    let names: [String]
    init(_ names: [String]) { self.names = names }

    /// Nil where no element is a name.
    convenience init?(_ elements: [Expression]) {
        let names = elements.map { if case .name(let name) = $0.kind { name } else { "" } }
        guard names.contains(where: { !$0.isEmpty }) else { return nil }
        self.init(names)
    }
}

/// An integer that 64 bits do not hold.
package final class BigIntObject: Object {
    let value: BigInt
    init(_ value: BigInt) { self.value = value }
    override package var type: TypeObject { Types.int }
    override func truth(_ interpreter: Interpreter) -> Bool { true }
    override func hash(_ interpreter: Interpreter) -> Int? { value.hashValue }
    override func repr(_ interpreter: Interpreter) throws -> String { try decimalText(value) }
}

extension Value {
    /// An integer, inline where 64 bits hold it.
    static func integer(_ value: BigInt) -> Value {
        if let small = Int(exactly: value) { .int(small) } else { .object(BigIntObject(value)) }
    }

    /// A Python integer or bool of any size; nil for all else.
    var bigInt: BigInt? {
        switch self {
        case .int(let value): BigInt(value)
        case .bool(let value): BigInt(value ? 1 : 0)
        case .object(let object): (object as? BigIntObject)?.value
        default: nil
        }
    }
}

package final class RangeObject: Object {
    let start: Int, stop: Int, step: Int
    init(start: Int, stop: Int, step: Int) { (self.start, self.stop, self.step) = (start, stop, step) }
    override package var type: TypeObject { Types.range }

    var count: Int {
        if step > 0 { return start < stop ? Int((UInt(bitPattern: stop &- start) - 1) / UInt(step)) &+ 1 : 0 }
        return start > stop ? Int((UInt(bitPattern: start &- stop) - 1) / step.magnitude) &+ 1 : 0
    }
    func element(_ index: Int) -> Int { start &+ index &* step }

    override func length(_ interpreter: Interpreter) -> Int? { count }
    override func iterator(_ interpreter: Interpreter) -> ValueIterator? { RangeIterator(self) }
    override func item(_ key: Value, _ interpreter: Interpreter) throws -> Value {
        if let slice = key.object(as: SliceObject.self) {
            let (first, last, stride, _) = try slice.resolved(length: count, interpreter)
            return .object(RangeObject(start: element(first), stop: start &+ last &* step, step: step &* stride))
        }
        let index = try interpreter.index(key, what: "range indices must be integers or slices, not \(key.typeName)")
        let position = index < 0 ? index + count : index
        guard position >= 0, position < count else { throw Raised(.indexError, "range object index out of range") }
        return .int(element(position))
    }
    override func contains(_ element: Value, _ interpreter: Interpreter) throws -> Bool? {
        guard case .int(let value) = element else { return nil }
        if step > 0 { return value >= start && value < stop && (value &- start) % step == 0 }
        return value <= start && value > stop && (start &- value) % step.magnitude.clampedInt == 0
    }
    override func isEqual(to other: Value, _ interpreter: Interpreter) -> Bool? {
        guard let other = other.object(as: RangeObject.self) else { return nil }
        return count == other.count && (count == 0 || start == other.start && (count == 1 || step == other.step))
    }
    override func repr(_ interpreter: Interpreter) -> String {
        step == 1 ? "range(\(start), \(stop))" : "range(\(start), \(stop), \(step))"
    }
}

extension UInt { var clampedInt: Int { Int(clamping: self) } }

package final class SliceObject: Object {
    let start: Value, stop: Value, step: Value
    init(start: Value, stop: Value, step: Value) { (self.start, self.stop, self.step) = (start, stop, step) }
    override package var type: TypeObject { Types.slice }
    override func hash(_ interpreter: Interpreter) -> Int? { nil }
    override func repr(_ interpreter: Interpreter) throws -> String {
        try "slice(\(interpreter.repr(start)), \(interpreter.repr(stop)), \(interpreter.repr(step)))"
    }

    /// The three parts as integers or nil.
    func bounds(_ interpreter: Interpreter) throws -> (start: Int?, stop: Int?, step: Int?) {
        try SliceObject.bounds(start, stop, step, interpreter)
    }

    static func bounds(
        _ start: Value, _ stop: Value, _ step: Value, _ interpreter: Interpreter
    ) throws -> (start: Int?, stop: Int?, step: Int?) {
        func part(_ value: Value) throws -> Int? {
            if case .none = value { return nil }
            if case .int(let bound) = value { return bound }
            // Beyond every sequence is the end of it.
            if let big = value.object(as: BigIntObject.self) { return big.value < 0 ? -Int.max : .max }
            return try interpreter.index(value, what: "slice indices must be integers or None or have an __index__ method")
        }
        return (try part(start), try part(stop), try part(step))
    }

    /// What the slice takes of a sequence of `length`: first position, the end, the step, and how many elements.
    func resolved(length: Int, _ interpreter: Interpreter) throws -> (start: Int, stop: Int, step: Int, count: Int) {
        let (start, stop, step) = try bounds(interpreter)
        let stride = step ?? 1
        guard stride != 0 else { throw Raised(.valueError, "slice step cannot be zero") }
        func clamp(_ bound: Int?, _ missing: Int) -> Int {
            guard var bound else { return missing }
            if bound < 0 { bound = Swift.max(bound &+ length, stride < 0 ? -1 : 0) }
            return Swift.min(bound, stride < 0 ? length - 1 : length)
        }
        let first = clamp(start, stride < 0 ? length - 1 : 0)
        let last = clamp(stop, stride < 0 ? -1 : length)
        let distance = stride > 0 ? last - first : first - last
        let count = distance > 0 ? (distance - 1) / stride.magnitude.clampedInt + 1 : 0
        return (first, last, stride, count)
    }
}

package final class EllipsisObject: Object {
    override package var type: TypeObject { Types.ellipsis }
    override func isEqual(to other: Value, _ interpreter: Interpreter) -> Bool? { other.object(as: EllipsisObject.self) != nil }
    override func repr(_ interpreter: Interpreter) -> String { "Ellipsis" }
}

package final class ModuleObject: Object {
    package let name: String
    /// The module's names; those of a module of ours are filled when it is first imported.
    package var members: [String: Value] { file?.namespace.members ?? ownMembers }
    package var order: [String] { file?.namespace.allNames ?? ownOrder + (written?.names ?? []) }
    private var ownMembers: [String: Value] = [:]
    private var ownOrder: [String] = []
    /// Of a module of the program's own.
    let file: ModuleFile?
    /// Raised by every change: what was looked up before may be kept while it stands.
    private(set) var version = 0
    /// Computes names that are not fixed, such as `sys.stdout`; such a module is asked every time.
    let isCacheable: Bool
    init(_ name: String, isCacheable: Bool = true) {
        self.name = name
        self.isCacheable = isCacheable
        file = nil
    }
    init(_ name: String, file: ModuleFile) {
        self.name = name
        self.file = file
        isCacheable = false
    }
    override package var type: TypeObject { Types.module }
    /// What to say of a name that the real module has and ours has not.
    var missing: (String) -> String? = { _ in nil }
    /// What the real module has and ours refuses by name, with what to use instead or why.
    var refused: [String: String] = [:]
    /// A module that is here only to be imported: every name of it is refused, with what to use instead or why.
    var refusesAll: String?
    /// The whole message about a name that the real module once had.
    var removed: (String) -> String? = { _ in nil }
    override package var attributeNames: [String] { order.filter { !$0.hasPrefix("_") } }

    /// Names that a text in the cell language gives the module when the first of them is asked for.
    var written: (names: [String], load: (Interpreter) throws -> Void)?

    func define(_ name: String, _ value: Value) {
        if let file { return file.namespace[name] = value }
        if ownMembers.updateValue(value, forKey: name) == nil { ownOrder.append(name) }
        version += 1
    }
    override func attribute(_ name: String, _ interpreter: Interpreter) throws -> Value? {
        if let file {
            if let value = file.namespace[name] { return value }
            if let instead = refused[name] { throw Raised.notSupported("\(self.name).\(name)", instead: instead.isEmpty ? nil : instead) }
            return nil
        }
        if let value = ownMembers[name] { return value }
        if let written, written.names.contains(name) {
            try written.load(interpreter)
            self.written = nil
            return ownMembers[name]
        }
        if let instead = refused[name] ?? (name.hasPrefix("__") ? nil : refusesAll) { throw Raised.notSupported("\(self.name).\(name)", instead: instead.isEmpty ? nil : instead) }
        return name == "__name__" ? .string(self.name) : nil
    }
    /// What assigning to a name changes elsewhere.
    var willSet: (String, Value, Interpreter) throws -> Void = { _, _, _ in }
    override func setAttribute(_ name: String, _ value: Value, _ interpreter: Interpreter) throws {
        try willSet(name, value, interpreter)
        if file == nil, originals[name] == nil { originals[name] = .some(ownMembers[name]) }
        define(name, value)
    }

    /// What names had that a program has assigned to, nil where there was nothing.
    private var originals: [String: Value?] = [:]

    /// The names of a module of ours that a program has assigned to, as they are now.
    var assigned: [String: Value] {
        Dictionary(uniqueKeysWithValues: originals.keys.compactMap { name in ownMembers[name].map { (name, $0) } })
    }

    /// Gives the names that a program has assigned to these values, or what they had before.
    func restore(assigned: [String: Value]) {
        for (name, original) in originals {
            if let value = assigned[name] ?? original {
                define(name, value)
            } else if ownMembers.removeValue(forKey: name) != nil {
                ownOrder.removeAll { $0 == name }
                version += 1
            }
        }
    }
    override func repr(_ interpreter: Interpreter) -> String {
        guard let file else { return "<module '\(name)'>" }
        return "<module '\(name)' " + (file.path.map { "from '\($0)'" } ?? "(namespace)") + ">"
    }
    override func saveContents(_ visit: (Value) -> Void) -> (() -> Void)? { file?.namespace.saveContents(visit) }
}

import BigInt
import NDArrays

/// One value after the other.
package class ValueIterator: Object {
    let iteratorType: TypeObject
    init(_ type: TypeObject = Types.sequenceIterator) {
        self.iteratorType = type
        super.init()
    }
    override package var type: TypeObject { iteratorType }
    /// nil at the end, and from then on.
    func next(_ interpreter: Interpreter) throws -> Value? { nil }
    override final func iterator(_ interpreter: Interpreter) -> ValueIterator? {
        // Whoever asks goes through it.
        willChange()
        return self
    }
    /// What `yield from` evaluates to when the values have ended.
    func takeResult() -> Value { .none }
    /// The iterator that the program sees.
    var underlying: Value { .object(self) }
}

final class ListIterator: ValueIterator {
    private var list: ListObject?
    private var index = 0
    init(_ list: ListObject) {
        self.list = list
        super.init(Types.listIterator)
    }
    override func next(_ interpreter: Interpreter) -> Value? {
        guard let list, index < list.elements.count else {
            self.list = nil
            return nil
        }
        defer { index += 1 }
        return list.elements[index]
    }
    override func saveContents(_ visit: (Value) -> Void) -> (() -> Void)? {
        let saved = (list, index)
        if let list { visit(.list(list)) }
        return { [self] in (list, index) = saved }
    }
}

/// Over elements that cannot change meanwhile.
final class ElementsIterator: ValueIterator {
    private let elements: [Value]
    private var index = 0
    init(_ elements: [Value], _ type: TypeObject) {
        self.elements = elements
        super.init(type)
    }
    override func next(_ interpreter: Interpreter) -> Value? {
        guard index < elements.count else { return nil }
        defer { index += 1 }
        return elements[index]
    }
    override func saveContents(_ visit: (Value) -> Void) -> (() -> Void)? {
        let saved = index
        elements.forEach(visit)
        return { [self] in index = saved }
    }
}

final class RangeIterator: ValueIterator {
    private let range: RangeObject
    private var index = 0
    init(_ range: RangeObject) {
        self.range = range
        super.init(Types.rangeIterator)
    }
    override func next(_ interpreter: Interpreter) -> Value? {
        guard index < range.count else { return nil }
        defer { index += 1 }
        return .int(range.element(index))
    }
    override func saveContents(_ visit: (Value) -> Void) -> (() -> Void)? {
        let saved = index
        return { [self] in index = saved }
    }
}

final class StringIterator: ValueIterator {
    private var scalars: String.UnicodeScalarView.Iterator
    init(_ text: StringObject) {
        scalars = text.text.unicodeScalars.makeIterator()
        super.init(TypeObject(text.isASCII ? "str_ascii_iterator" : "str_iterator"))
    }
    override func next(_ interpreter: Interpreter) -> Value? {
        scalars.next().map { .string(String(Character($0))) }
    }
    override func saveContents(_ visit: (Value) -> Void) -> (() -> Void)? {
        let saved = scalars
        return { [self] in scalars = saved }
    }
}

/// Over the keys, values or items of a dict, which must not change its keys meanwhile.
final class DictIterator: ValueIterator {
    enum Part { case keys, values, items }
    private let dict: DictObject
    private let part: Part
    private var version: Int
    private var position = 0
    /// Set back by a checkpoint, which changes the dict too.
    private var isRestored = false
    init(_ dict: DictObject, _ part: Part) {
        (self.dict, self.part, version) = (dict, part, dict.version)
        super.init(Types.dictKeyIterator)
    }
    override func next(_ interpreter: Interpreter) throws -> Value? {
        if isRestored { (version, isRestored) = (dict.version, false) }
        guard dict.version == version else { throw Raised(.runtimeError, "dictionary changed size during iteration") }
        guard let (entry, next) = dict.entry(from: position) else { return nil }
        position = next
        switch part {
        case .keys: return entry.key
        case .values: return entry.value
        case .items: return .tuple([entry.key, entry.value])
        }
    }
    override func saveContents(_ visit: (Value) -> Void) -> (() -> Void)? {
        let saved = position
        visit(.dict(dict))
        return { [self] in (position, isRestored) = (saved, true) }
    }
}

/// Over the rows of an array: views, or scalars of a vector.
final class ArrayIterator: ValueIterator {
    private let array: NDArray
    private var index = 0
    init(_ array: NDArray) { self.array = array }
    override func next(_ interpreter: Interpreter) throws -> Value? {
        guard index < array.shape[0] else { return nil }
        defer { index += 1 }
        return try interpreter.row(index, of: array)
    }
    override func saveContents(_ visit: (Value) -> Void) -> (() -> Void)? {
        let saved = index
        visit(.array(array))
        return { [self] in index = saved }
    }
}

final class EnumerateIterator: ValueIterator {
    private let base: ValueIterator
    private var index: Int
    /// Added to the index where the numbers begin beyond 64 bits.
    private let offset: BigInt?
    init(_ base: ValueIterator, from start: BigInt) {
        self.base = base
        let small = Int(exactly: start)
        (index, offset) = (small ?? 0, small == nil ? start : nil)
        super.init(Types.enumerate)
    }
    override func next(_ interpreter: Interpreter) throws -> Value? {
        guard let value = try base.next(interpreter) else { return nil }
        defer { index &+= 1 }
        return .tuple([offset.map { .integer($0 + BigInt(index)) } ?? .int(index), value])
    }
    override func saveContents(_ visit: (Value) -> Void) -> (() -> Void)? {
        let saved = index
        visit(.object(base))
        return { [self] in index = saved }
    }
}

final class ZipIterator: ValueIterator {
    private let bases: [ValueIterator]
    private let isStrict: Bool
    init(_ bases: [ValueIterator], isStrict: Bool) {
        (self.bases, self.isStrict) = (bases, isStrict)
        super.init(Types.zip)
    }
    override func next(_ interpreter: Interpreter) throws -> Value? {
        var values: [Value] = []
        for (index, base) in bases.enumerated() {
            guard let value = try base.next(interpreter) else {
                if isStrict { try checkLengths(endedAt: index, interpreter) }
                return nil
            }
            values.append(value)
        }
        return bases.isEmpty ? nil : .tuple(values)
    }
    override func saveContents(_ visit: (Value) -> Void) -> (() -> Void)? {
        bases.forEach { visit(.object($0)) }
        return nil
    }

    private func checkLengths(endedAt index: Int, _ interpreter: Interpreter) throws {
        let others = index == 1 ? "argument 1" : "arguments 1-\(index)"
        if index > 0 { throw Raised(.valueError, "zip() argument \(index + 1) is shorter than \(others)") }
        for (later, base) in bases.enumerated().dropFirst() where try base.next(interpreter) != nil {
            throw Raised(.valueError, "zip() argument \(later + 1) is longer than \(later == 1 ? "argument 1" : "arguments 1-\(later)")")
        }
    }
}

/// `map` and `filter`, and whatever makes its values one by one.
final class ComputedIterator: ValueIterator {
    private let compute: (Interpreter) throws -> Value?
    init(_ type: TypeObject, _ compute: @escaping (Interpreter) throws -> Value?) {
        self.compute = compute
        super.init(type)
    }
    override func next(_ interpreter: Interpreter) throws -> Value? { try compute(interpreter) }
}

extension Interpreter {
    /// The iterator of any iterable.
    func iterator(of value: Value) throws -> ValueIterator {
        switch value {
        case .list(let list): return ListIterator(list)
        case .tuple(let tuple): return ElementsIterator(tuple.elements, Types.tupleIterator)
        case .dict(let dict): return DictIterator(dict, .keys)
        case .string(let text): return StringIterator(text)
        case .array(let array):
            guard array.rank > 0 else { throw Raised(.typeError, "iteration over a 0-d array") }
            return ArrayIterator(array)
        case .object(let object):
            if let iterator = try object.iterator(self) { return iterator }
            fallthrough
        default: throw Raised(.typeError, "'\(value.typeName)' object is not iterable")
        }
    }

    func isIterable(_ value: Value) throws -> Bool {
        switch value {
        case .list, .tuple, .dict, .string, .array: true
        case .object(let object): try object.iterator(self) != nil
        default: false
        }
    }

    /// Hands every value of an iterable (the first `limit`) to `body`.
    func forEach(_ iterable: Value, limit: Int = .max, _ body: (Value) throws -> Void) throws {
        switch iterable {
        case .tuple(let tuple): for element in tuple.elements.prefix(limit) { try body(element) }
        default:
            let iterator = try iterator(of: iterable)
            var count = 0
            while count < limit, let value = try iterator.next(self) {
                try checkInterruption()
                try body(value)
                count += 1
            }
        }
    }

    /// All values of an iterable.
    func elements(of iterable: Value) throws -> [Value] {
        switch iterable {
        case .list(let list): return list.elements
        case .tuple(let tuple): return tuple.elements
        default:
            var elements: [Value] = []
            if let range = iterable.object(as: RangeObject.self), range.count > Interpreter.mostElements {
                throw Raised(ExceptionObject(.memoryError, []))
            }
            try forEach(iterable) {
                guard elements.count < Interpreter.mostElements else { throw Raised(ExceptionObject(.memoryError, [])) }
                elements.append($0)
            }
            return elements
        }
    }
}

/// The types of iterators; a program meets them only by name.
extension Types {
    static let callableIterator: TypeObject = TypeObject("callable_iterator")
    static let chainIterator: TypeObject = TypeObject("itertools.chain")
    static let dequeIterator: TypeObject = TypeObject("_collections._deque_iterator")
    static let dequeReverseIterator: TypeObject = TypeObject("_collections._deque_reverse_iterator")
    static let dictKeyIterator: TypeObject = TypeObject("dict_keyiterator")
    static let grouper: TypeObject = TypeObject("itertools._grouper")
    static let listIterator: TypeObject = TypeObject("list_iterator")
    static let listReverseIterator: TypeObject = TypeObject("list_reverseiterator")
    static let ndEnumerate: TypeObject = TypeObject("numpy.ndenumerate")
    static let ndIndex: TypeObject = TypeObject("numpy.ndindex")
    static let notImplemented: TypeObject = TypeObject("NotImplementedType")
    static let rangeIterator: TypeObject = TypeObject("range_iterator")
    static let sequenceIterator: TypeObject = TypeObject("iterator")
    static let setIterator: TypeObject = TypeObject("set_iterator")
    static let tupleIterator: TypeObject = TypeObject("tuple_iterator")
}

import BigInt
import NDArrays

/// Runs a pickle. Only what the writer knows is made: no function that a pickle names is ever called.
struct PickleReader {
    private let interpreter: Interpreter
    private let bytes: [UInt8]
    private let isLatin: Bool
    private(set) var position = 0
    private var stack: [Value] = []
    private var marks: [Int] = []
    private var memo: [Int: Value] = [:]

    init(_ bytes: [UInt8], latin: Bool, _ interpreter: Interpreter) { (self.bytes, isLatin, self.interpreter) = (bytes, latin, interpreter) }

    /// A class or function that a pickle names and that is made in a way of its own.
    private final class Name: Object {
        let module: String, name: String
        init(_ module: String, _ name: String) { (self.module, self.name) = (module, name) }
    }

    /// An array whose contents are still to come; it is filled, since the memo may refer to it already.
    private final class Blank: Object {
        var array: NDArray?
    }

    /// The bytes of an array in the fifth protocol.
    private final class Buffer: Object {
        let bytes: [UInt8]
        init(_ bytes: [UInt8]) { self.bytes = bytes }
    }

    // MARK: Reading

    private func damaged(_ what: String = "pickle data was truncated") -> Raised { Raised(PickleModule.unpicklingError, what) }

    private mutating func take(_ count: Int) throws -> ArraySlice<UInt8> {
        guard count >= 0, count <= bytes.count - position else { throw damaged() }
        defer { position += count }
        return bytes[position..<(position + count)]
    }

    private mutating func number(_ width: Int) throws -> Int {
        try take(width).reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    private mutating func line() throws -> String {
        guard let end = bytes[position...].firstIndex(of: 10) else { throw damaged() }
        defer { position = end + 1 }
        return String(decoding: bytes[position..<end], as: UTF8.self)
    }

    private mutating func text(_ count: Int) throws -> Value {
        guard let text = String(validating: try take(count), as: UTF8.self) else { throw damaged("invalid UTF-8 in a pickle") }
        return .string(text)
    }

    /// A text of Python 2: Latin-1 where that was asked for.
    private mutating func oldText(_ count: Int) throws -> Value {
        let data = try take(count)
        if !isLatin, data.contains(where: { $0 >= 128 }) {
            let place = data.firstIndex { $0 >= 128 } ?? 0
            throw Raised(.unicodeDecodeError, "'ascii' codec can't decode byte 0x\(String(data[place], radix: 16)) in position \(place - data.startIndex): ordinal not in range(128)")
        }
        return .string(String(String.UnicodeScalarView(data.map { Unicode.Scalar($0) })))
    }

    private mutating func pop() throws -> Value {
        guard stack.count > (marks.last ?? 0) else { throw damaged("unpickling stack underflow") }
        return stack.removeLast()
    }

    private mutating func popMark() throws -> [Value] {
        guard let mark = marks.popLast(), mark <= stack.count else { throw damaged("could not find MARK") }
        defer { stack.removeSubrange(mark...) }
        return Array(stack[mark...])
    }

    private func top() throws -> Value {
        guard let value = stack.last else { throw damaged("unpickling stack underflow") }
        return value
    }

    private func recalled(_ number: Int) throws -> Value {
        guard let value = memo[number] else { throw damaged("Memo value not found at index \(number)") }
        return value
    }

    private static func whole(_ data: ArraySlice<UInt8>) -> BigInt {
        let value = data.reversed().reduce(BigInt(0)) { $0 << 8 | BigInt($1) }
        return (data.last ?? 0) < 128 ? value : value - (BigInt(1) << (8 * data.count))
    }

    // MARK: The machine

    /// The value of the pickle that begins at the position.
    mutating func value() throws -> Value {
        guard position < bytes.count else { throw Raised(.eofError, "Ran out of input") }
        while true {
            try interpreter.checkInterruption()
            guard position < bytes.count else { throw damaged() }
            let operation = bytes[position]
            position += 1
            if operation == UInt8(ascii: ".") { return try finished(pop()) }
            try run(operation)
        }
    }

    private mutating func run(_ operation: UInt8) throws {
        switch operation {
        case 0x80: guard try number(1) <= 5 else { throw Raised(.valueError, "unsupported pickle protocol: \(bytes[position - 1])") }
        case 0x95: _ = try take(8)
        case UInt8(ascii: "N"): stack.append(.none)
        case 0x88: stack.append(.bool(true))
        case 0x89: stack.append(.bool(false))
        case UInt8(ascii: "K"): stack.append(.int(try number(1)))
        case UInt8(ascii: "M"): stack.append(.int(try number(2)))
        case UInt8(ascii: "J"): stack.append(.int(Int(Int32(truncatingIfNeeded: try number(4)))))
        case 0x8A: stack.append(.integer(PickleReader.whole(try take(number(1)))))
        case 0x8B: stack.append(.integer(PickleReader.whole(try take(number(4)))))
        case UInt8(ascii: "G"): stack.append(.float(Double(bitPattern: try take(8).reduce(0) { $0 << 8 | UInt64($1) })))
        case UInt8(ascii: "I"), UInt8(ascii: "L"): try oldInteger()
        case UInt8(ascii: "F"): stack.append(.float(Double(try line()) ?? .nan))
        case 0x8C: stack.append(try text(number(1)))
        case UInt8(ascii: "X"): stack.append(try text(number(4)))
        case 0x8D: stack.append(try text(number(8)))
        case UInt8(ascii: "U"): stack.append(try oldText(number(1)))
        case UInt8(ascii: "T"): stack.append(try oldText(number(4)))
        case UInt8(ascii: "C"): stack.append(.object(BytesObject(Array(try take(number(1))))))
        case UInt8(ascii: "B"): stack.append(.object(BytesObject(Array(try take(number(4))))))
        case 0x96: stack.append(.object(Buffer(Array(try take(number(8))))))
        case 0x8E: stack.append(.object(BytesObject(Array(try take(number(8))))))
        case UInt8(ascii: "("): marks.append(stack.count)
        case UInt8(ascii: "0"): _ = try pop()
        case UInt8(ascii: "2"): stack.append(try top())
        case UInt8(ascii: "1"): _ = try popMark()
        case 0x94: memo[memo.count] = try top()
        case UInt8(ascii: "q"): memo[try number(1)] = try top()
        case UInt8(ascii: "r"): memo[try number(4)] = try top()
        case UInt8(ascii: "p"): memo[Int(try line()) ?? -1] = try top()
        case UInt8(ascii: "h"): stack.append(try recalled(number(1)))
        case UInt8(ascii: "j"): stack.append(try recalled(number(4)))
        case UInt8(ascii: "g"): stack.append(try recalled(Int(line()) ?? -1))
        default: try build(operation)
        }
    }

    private mutating func oldInteger() throws {
        var digits = try line()
        if digits == "00" || digits == "01" { return stack.append(.bool(digits == "01")) }
        if digits.hasSuffix("L") { digits.removeLast() }
        guard let value = BigInt(digits) else { throw damaged("invalid number in a pickle") }
        stack.append(.integer(value))
    }

    /// What makes and fills containers and objects.
    private mutating func build(_ operation: UInt8) throws {
        switch operation {
        case UInt8(ascii: "]"): stack.append(.list([]))
        case UInt8(ascii: "}"): stack.append(.dict(DictObject()))
        case 0x8F: stack.append(try interpreter.call(.object(Types.set), []))
        case UInt8(ascii: ")"): stack.append(.tuple([Value]()))
        case UInt8(ascii: "t"): stack.append(.tuple(try popMark().map(settled)))
        case UInt8(ascii: "l"): stack.append(.list(try popMark().map(finished)))
        case UInt8(ascii: "d"):
            let dict = DictObject()
            try fill(dict, popMark())
            stack.append(.dict(dict))
        case 0x91: stack.append(try interpreter.call(.object(Types.frozenSet), [.list(try popMark().map(finished))]))
        case 0x85, 0x86, 0x87:
            var elements: [Value] = []
            for _ in 0..<(operation - 0x84) { elements.insert(try settled(pop()), at: 0) }
            stack.append(.tuple(elements))
        case UInt8(ascii: "a"): try extend([pop()])
        case UInt8(ascii: "e"): try extend(popMark())
        case 0x90:
            let elements = try popMark()
            _ = try interpreter.callMethod("update", of: top(), [.list(elements)])
        case UInt8(ascii: "s"):
            let value = try pop(), key = try pop()
            try fill(top(), [key, value])
        case UInt8(ascii: "u"):
            let items = try popMark()
            try fill(top(), items)
        case UInt8(ascii: "c"): stack.append(try named(line(), line()))
        case 0x93:
            guard case .string(let name) = try pop(), case .string(let module) = try pop() else { throw damaged("STACK_GLOBAL requires str") }
            stack.append(try named(module.text, name.text))
        case UInt8(ascii: "R"):
            let arguments = try interpreter.elements(of: pop())
            stack.append(try made(pop(), arguments))
        case 0x81:
            let arguments = try interpreter.elements(of: pop())
            guard let type = try pop().object(as: TypeObject.self), type.isUserDefined, arguments.isEmpty else { throw refusal("this object") }
            stack.append(type.blank([]))
        case UInt8(ascii: "b"):
            let state = try pop()
            try set(state)
        case UInt8(ascii: "V"):
            let text = try line()
            guard !text.contains("\\"), text.utf8.allSatisfy({ $0 < 128 }) else { throw refusal("protocol 0 with other letters than ASCII's") }
            stack.append(.string(text))
        case UInt8(ascii: "S"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "P"), UInt8(ascii: "Q"):
            throw refusal("protocol 0, or of this object")
        default: throw damaged("invalid load key, '\(Unicode.Scalar(operation).escaped(asASCII: true))'.")
        }
    }

    private mutating func extend(_ elements: [Value]) throws {
        guard case .list(let list) = try top() else { throw refusal("what is built on a list") }
        list.elements += try elements.map(finished)
    }

    private func fill(_ target: Value, _ items: [Value]) throws {
        guard case .dict(let dict) = target else { throw refusal("what is built on a dict") }
        try fill(dict, items)
    }

    private func fill(_ dict: DictObject, _ items: [Value]) throws {
        guard items.count.isMultiple(of: 2) else { throw damaged("odd number of items for SETITEMS") }
        for index in stride(from: 0, to: items.count, by: 2) { try dict.set(finished(items[index]), finished(items[index + 1]), interpreter) }
    }

    // MARK: Objects

    private func refusal(_ what: String) -> Raised { Raised.notSupported("a pickle of \(what)", instead: "np.savez or json keep values in files") }

    private func named(_ module: String, _ name: String) throws -> Value {
        let module = ["numpy.core.multiarray": "numpy._core.multiarray", "numpy.core.numeric": "numpy._core.numeric", "__builtin__": "builtins"][module] ?? module
        if ["numpy", "numpy._core.multiarray", "numpy._core.numeric", "_codecs"].contains(module) { return .object(Name(module, name)) }
        if module == "collections", name == "OrderedDict" { return .object(Name(module, name)) }
        let space: Value
        if module == "__main__" {
            guard let value = interpreter.mainNamespace?[name] else {
                throw Raised(.attributeError, "Can't get attribute '\(name)' on <module '__main__'>")
            }
            space = value
        } else {
            guard let file = interpreter.modules[module], file.file?.path != nil, let value = try file.attribute(name, interpreter) else { throw refusal("\(module).\(name)") }
            space = value
        }
        guard space.object(as: TypeObject.self) != nil || space.object(as: FunctionObject.self) != nil else { throw refusal("\(module).\(name)") }
        return space
    }

    private func made(_ function: Value, _ arguments: [Value]) throws -> Value {
        guard let name = function.object(as: Name.self) else { throw refusal("an object that a function makes") }
        switch (name.name, arguments.count) {
        case ("_reconstruct", 3): return .object(Blank())
        case ("dtype", 1...):
            return .object(DTypeObject(try interpreter.dtype(arguments[0])))
        case ("scalar", 2):
            guard let dtype = arguments[0].object(as: DTypeObject.self)?.dtype else { throw refusal("this scalar") }
            return .scalar(try array(data(arguments[1]), [], dtype, isFortran: false).first)
        case ("_frombuffer", 4):
            guard let dtype = arguments[1].object(as: DTypeObject.self)?.dtype else { throw refusal("this array") }
            return .array(try array(data(arguments[0]), interpreter.shape(arguments[2]), dtype, isFortran: interpreter.text(arguments[3]) == "F"))
        case ("OrderedDict", 0): return try interpreter.call(.object(CollectionsModule.orderedDict), [])
        case ("encode", 2):
            // Bytes of Python 2 and of old protocols: text in Latin-1.
            guard let text = interpreter.text(arguments[0]) else { throw refusal("these bytes") }
            return .object(BytesObject(text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }))
        default: throw refusal("\(name.module).\(name.name)")
        }
    }

    private func data(_ value: Value) throws -> [UInt8] {
        if let bytes = value.object(as: BytesObject.self) { return bytes.bytes }
        if let buffer = value.object(as: Buffer.self) { return buffer.bytes }
        guard let text = interpreter.text(value) else { throw refusal("this array") }
        return text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    }

    private func array(_ data: [UInt8], _ shape: Shape, _ dtype: DType, isFortran: Bool) throws -> NDArray {
        guard let count = shape.checkedElementCount, !count.multipliedReportingOverflow(by: dtype.itemSize).overflow, count * dtype.itemSize == data.count else {
            throw Raised(.valueError, "buffer size does not match array size")
        }
        let array = try NDArray(bytes: data, shape: isFortran ? Shape(shape.reversed()) : shape, dtype: dtype)
        return isFortran ? array.transposed : array
    }

    /// `BUILD`: the state of the object on top of the stack.
    private mutating func set(_ state: Value) throws {
        switch try top() {
        case .object(let blank as Blank):
            let parts = try interpreter.elements(of: state)
            guard parts.count == 5, let dtype = parts[2].object(as: DTypeObject.self)?.dtype else { throw refusal("this array") }
            blank.array = try array(data(parts[4]), interpreter.shape(parts[1]), dtype, isFortran: interpreter.truth(parts[3]))
        case .object(is DTypeObject):
            let parts = try interpreter.elements(of: state)
            guard parts.count > 1, interpreter.text(parts[1]) != ">" else { throw refusal("an array with the high bytes first") }
        case .object(let instance as InstanceObject):
            guard case .dict(let attributes) = state, instance.instanceType.lookUp("__setstate__") == nil else { throw refusal("this object") }
            for (key, value) in attributes.pairs { try instance.attributes.set(key, finished(value), interpreter) }
        default: throw refusal("this object")
        }
    }

    /// An array in the place of what was to become it. Tuples also hold names and bytes, as arguments of what makes arrays.
    private func settled(_ value: Value) throws -> Value {
        guard let blank = value.object(as: Blank.self) else { return value }
        guard let array = blank.array else { throw damaged("an array without contents") }
        return .array(array)
    }

    private func finished(_ value: Value) throws -> Value {
        switch value {
        case .object(is Blank): return try settled(value)
        case .object(let name as Name): throw refusal("\(name.module).\(name.name)")
        case .object(is Buffer): throw refusal("a bytearray")
        default: return value
        }
    }
}

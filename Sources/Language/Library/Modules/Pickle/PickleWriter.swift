import BigInt
import NDArrays

/// Writes a value in the fourth protocol: a program for a small machine with a stack.
///
/// Source: PEP 3154, and the descriptions of the operations in Python's pickletools.
struct PickleWriter {
    private let interpreter: Interpreter
    private var bytes: [UInt8] = [0x80, 4]
    /// Where the frame that is being written begins.
    private var frame: [UInt8] = []
    /// What was written before, by address or by what it is, with its number.
    private var memo: [String: Int] = [:]
    private var kept: [AnyObject] = []
    private var depth = 0

    static func bytes(of value: Value, _ interpreter: Interpreter) throws -> [UInt8] {
        var writer = PickleWriter(interpreter: interpreter)
        try writer.write(value)
        writer.frame.append(UInt8(ascii: "."))
        writer.closeFrame()
        return writer.bytes
    }

    private init(interpreter: Interpreter) { self.interpreter = interpreter }

    // MARK: Pieces

    private mutating func closeFrame() {
        if frame.count >= 4 {
            bytes.append(0x95)
            bytes += little(frame.count, 8)
        }
        bytes += frame
        frame = []
    }

    private func little(_ value: Int, _ width: Int) -> [UInt8] { (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }

    private mutating func code(_ operation: UInt8, _ rest: [UInt8] = []) {
        frame.append(operation)
        frame += rest
    }

    private mutating func code(_ operation: Character) { frame.append(operation.asciiValue ?? 0) }

    private mutating func remember(_ key: String) {
        memo[key] = memo.count
        frame.append(0x94)
    }

    /// Whether the value of this key stands in the memo, from where it is taken then.
    private mutating func recall(_ key: String) -> Bool {
        guard let number = memo[key] else { return false }
        if number < 256 { code(UInt8(ascii: "h"), [UInt8(number)]) } else { code(UInt8(ascii: "j"), little(number, 4)) }
        return true
    }

    private mutating func text(_ text: String) {
        let key = "text " + text
        if recall(key) { return }
        let utf8 = Array(text.utf8)
        if utf8.count < 256 { code(0x8C, [UInt8(utf8.count)] + utf8) } else { code(UInt8(ascii: "X"), little(utf8.count, 4) + utf8) }
        remember(key)
    }

    private mutating func data(_ data: [UInt8], key: String?) {
        if let key, recall(key) { return }
        let header: [UInt8] = data.count < 256 ? [UInt8(ascii: "C"), UInt8(data.count)]
            : data.count >> 32 == 0 ? [UInt8(ascii: "B")] + little(data.count, 4) : [0x8E] + little(data.count, 8)
        if data.count >= 1 << 16 {
            // What is long stands outside of the frames.
            closeFrame()
            bytes += header
            bytes += data
        } else {
            frame += header
            frame += data
        }
        remember(key ?? "new \(memo.count)")
    }

    private mutating func global(_ module: String, _ name: String) {
        let key = "global \(module) \(name)"
        if recall(key) { return }
        text(module)
        text(name)
        code(0x93)
        remember(key)
    }

    private mutating func integer(_ value: Int) {
        switch value {
        case 0..<256: code(UInt8(ascii: "K"), [UInt8(value)])
        case 256..<65536: code(UInt8(ascii: "M"), little(value, 2))
        case Int(Int32.min)...Int(Int32.max): code(UInt8(ascii: "J"), little(value, 4))
        default: long(BigInt(value))
        }
    }

    private mutating func long(_ value: BigInt) {
        // The shortest two's complement.
        let positive = value < 0 ? value + (BigInt(1) << (8 * (value.bitWidth / 8 + 1))) : value
        var digits = (0..<max(value.bitWidth / 8 + 1, 1)).map { UInt8(truncatingIfNeeded: positive >> (8 * $0)) }
        while digits.count > 1, let last = digits.last, last == (digits[digits.count - 2] < 128 ? 0 : 255) { digits.removeLast() }
        if digits.count < 256 { code(0x8A, [UInt8(digits.count)] + digits) } else { code(0x8B, little(digits.count, 4) + digits) }
    }

    // MARK: Values

    private mutating func write(_ value: Value) throws {
        depth += 1
        defer { depth -= 1 }
        guard depth < 500 else { throw Raised(.recursionError, "maximum recursion depth exceeded while pickling an object") }
        try interpreter.checkInterruption()
        if frame.count >= 1 << 16 { closeFrame() }
        let key = value.reference.map { "at \(UInt(bitPattern: ObjectIdentifier($0)))" } ?? ""
        switch value {
        case .none: code("N")
        case .bool(let flag): code(flag ? 0x88 : 0x89)
        case .int(let number): integer(number)
        case .float(let number): code(UInt8(ascii: "G"), little(Int(bitPattern: UInt(number.bitPattern)), 8).reversed())
        case .string(let string): text(string.text)
        case .scalar(let scalar): try write(scalar)
        case .tuple(let tuple): try write(tuple, key)
        case .list(let list):
            if recall(key) { return }
            code("]")
            keep(value, key)
            try items(list.elements, one: "a", many: "e") { try $0.write($1) }
        case .dict(let dict):
            if recall(key) { return }
            if let subtype = dict.subtype { throw refusal("a \(subtype.type.name)", "dict(...) of it") }
            code("}")
            keep(value, key)
            try items(dict.pairs, one: "s", many: "u") { try $0.write($1.key); try $0.write($1.value) }
        case .array(let array):
            if recall(key) { return }
            try write(array)
            keep(value, key)
            try state(of: array)
        case .object(let object): try write(object, value, key)
        }
    }

    private mutating func keep(_ value: Value, _ key: String) {
        if let reference = value.reference { kept.append(reference) }
        remember(key)
    }

    /// The elements of a container, a thousand at a time.
    private mutating func items<Item>(_ items: [Item], one: Character, many: Character, _ write: (inout PickleWriter, Item) throws -> Void) throws {
        var start = 0
        while start < items.count {
            let end = min(start + 1000, items.count)
            if end - start > 1 { code("(") }
            for item in items[start..<end] { try write(&self, item) }
            code(end - start > 1 ? many : one)
            start = end
        }
    }

    private mutating func write(_ tuple: TupleObject, _ key: String) throws {
        if let subtype = tuple.subtype { throw refusal("a named tuple ('\(subtype.name)')", "tuple(...) of it") }
        if tuple.elements.isEmpty { return code(")") }
        if recall(key) { return }
        if tuple.elements.count > 3 { code("(") }
        for element in tuple.elements { try write(element) }
        // A tuple that holds itself was written while its elements were.
        if memo[key] != nil { throw refusal("a tuple that contains itself", "a list") }
        code(tuple.elements.count > 3 ? UInt8(ascii: "t") : 0x84 + UInt8(tuple.elements.count))
        keep(.tuple(tuple), key)
    }

    private mutating func write(_ object: Object, _ value: Value, _ key: String) throws {
        switch object {
        case let big as BigIntObject: long(big.value)
        case let data as BytesObject: self.data(data.bytes, key: data.bytes.count == 1 ? "byte \(data.bytes[0])" : key)
        case let set as SetObject:
            if recall(key) { return }
            if set.type === Types.frozenSet {
                code("(")
                for element in try interpreter.elements(of: value) { try write(element) }
                code(0x91)
                keep(value, key)
            } else {
                code(0x8F)
                keep(value, key)
                let elements = try interpreter.elements(of: value)
                var start = 0
                while start < elements.count {
                    code("(")
                    for element in elements[start..<min(start + 1000, elements.count)] { try write(element) }
                    code(0x90)
                    start += 1000
                }
            }
        case let type as DTypeObject: dtype(type.dtype)
        case let type as TypeObject where type.isUserDefined: global(String(type.modulePrefix.dropLast()), type.qualifiedName)
        case let function as FunctionObject:
            guard !function.code.qualifiedName.contains("<") else {
                throw Raised(PickleModule.picklingError, "Can't pickle \(try interpreter.repr(value)): attribute lookup \(function.code.qualifiedName) on \(function.code.module) failed")
            }
            global(function.code.module, function.code.qualifiedName)
        case let instance as InstanceObject: try write(instance, key)
        default: throw refusal("'\(value.typeName)'", "keep its parts in a dict")
        }
    }

    private mutating func write(_ instance: InstanceObject, _ key: String) throws {
        if recall(key) { return }
        for name in ["__reduce__", "__reduce_ex__", "__getnewargs__", "__getstate__", "__setstate__"] where instance.instanceType.lookUp(name) != nil {
            throw refusal("an object whose class has \(name)", "keep its parts in a dict")
        }
        if instance.instanceType.slotNames != nil { throw refusal("an object of a class with __slots__", "keep its parts in a dict") }
        try write(.object(instance.instanceType))
        code(")")
        code(0x81)
        keep(.object(instance), key)
        guard instance.attributes.count > 0 else { return }
        try write(.dict(instance.attributes))
        code("b")
    }

    private func refusal(_ what: String, _ instead: String) -> Raised { Raised.notSupported("pickling \(what)", instead: instead) }

    // MARK: Arrays

    private mutating func dtype(_ dtype: DType) {
        let name = PickleModule.codes[dtype] ?? ""
        if recall("dtype \(name)") { return }
        global("numpy", "dtype")
        text(name)
        code(0x89)
        code(0x88)
        code(0x87)
        remember("new \(memo.count)")
        code("R")
        remember("dtype \(name)")
        code("(")
        integer(3)
        text(dtype.itemSize == 1 ? "|" : "<")
        for _ in 0..<3 { code("N") }
        integer(-1)
        integer(-1)
        integer(0)
        code("t")
        remember("new \(memo.count)")
        code("b")
    }

    private func checked(_ dtype: DType) throws -> DType {
        guard PickleModule.codes[dtype] != nil else { throw refusal("an array of \(dtype)", "a.astype(...)") }
        return dtype
    }

    private mutating func write(_ array: NDArray) throws {
        _ = try checked(array.dtype)
        global("numpy._core.multiarray", "_reconstruct")
        global("numpy", "ndarray")
        integer(0)
        code(0x85)
        remember("new \(memo.count)")
        data([UInt8(ascii: "b")], key: "byte 98")
        code(0x87)
        remember("new \(memo.count)")
        code("R")
    }

    private mutating func state(of array: NDArray) throws {
        let isFortran = !array.isContiguous && array.transposed.isContiguous
        let elements = isFortran ? array.transposed : try array.contiguous()
        code("(")
        integer(1)
        if array.rank > 3 { code("(") }
        for size in array.shape { integer(size) }
        if array.rank == 0 { code(")") } else {
            code(array.rank > 3 ? UInt8(ascii: "t") : 0x84 + UInt8(array.rank))
            remember("new \(memo.count)")
        }
        dtype(array.dtype)
        code(isFortran ? 0x88 : 0x89)
        data(elements.elementBytes, key: nil)
        code("t")
        remember("new \(memo.count)")
        code("b")
    }

    private mutating func write(_ scalar: Scalar) throws {
        global("numpy._core.multiarray", "scalar")
        dtype(try checked(scalar.dtype))
        data(try NDArray(scalar).elementBytes, key: nil)
        code(0x86)
        remember("new \(memo.count)")
        code("R")
        remember("new \(memo.count)")
    }
}

import Syntax

/// `bytes`: what a file holds before it is read as text.
final class BytesObject: Object {
    let bytes: [UInt8]
    init(_ bytes: [UInt8]) { self.bytes = bytes }

    static let bytesType: TypeObject = TypeObject("bytes", construct: NativeFunction("bytes", "source?, encoding?, errors?") { arguments, interpreter in
        guard arguments.isGiven(0) else { return .object(BytesObject([])) }
        if case .string(let text) = arguments[0] {
            guard arguments.isGiven(1) else { throw Raised(.typeError, "string argument without an encoding") }
            return .object(BytesObject(try codec(arguments, from: 1).encode(text.text, handling(arguments, 2))))
        }
        if arguments.isGiven(1) { throw Raised(.typeError, "encoding without a string argument") }
        if arguments[0].object(as: BytesObject.self) != nil { return arguments[0] }
        if case .int(let count) = arguments[0] {
            guard count >= 0 else { throw Raised(.valueError, "negative count") }
            guard count <= Interpreter.mostElements else { throw Raised(ExceptionObject(.memoryError, [])) }
            return .object(BytesObject(Array(repeating: 0, count: count)))
        }
        return .object(BytesObject(try interpreter.elements(of: arguments[0]).map { value in
            let number = try interpreter.index(value, what: "'\(value.typeName)' object cannot be interpreted as an integer")
            guard let byte = UInt8(exactly: number) else { throw Raised(.valueError, "bytes must be in range(0, 256)") }
            return byte
        }))
    }, methods: { type in
        type.objectMethod("decode", "encoding='utf-8', errors='strict'", of: BytesObject.self) { object, arguments, _ in
            .string(try codec(arguments, from: 1).decode(object.bytes, handling(arguments, 2)))
        }
        type.objectMethod("hex", "", of: BytesObject.self) { object, _, _ in
            .string(object.bytes.map { hexadecimal(UInt($0), width: 2) }.joined())
        }
    })

    /// The encoding in an argument, UTF-8 where there is none.
    static func codec(_ arguments: BoundArguments, from index: Int) throws -> TextCodec {
        guard arguments.isGiven(index) else { return .utf8 }
        return try .named(StringMethods.text(arguments[index], "argument 'encoding' must be str, not \(arguments[index].typeName)"))
    }
    static func handling(_ arguments: BoundArguments, _ index: Int) throws -> TextCodec.ErrorHandling {
        guard arguments.isGiven(index) else { return .strict }
        return try TextCodec.errorHandling(StringMethods.text(arguments[index], "argument 'errors' must be str, not \(arguments[index].typeName)"))
    }

    override package var type: TypeObject { BytesObject.bytesType }
    override func length(_ interpreter: Interpreter) -> Int? { bytes.count }
    override func iterator(_ interpreter: Interpreter) -> ValueIterator? {
        ElementsIterator(bytes.map { .int(Int($0)) }, BytesObject.iteratorType)
    }
    private static let iteratorType: TypeObject = TypeObject("bytes_iterator")
    override func item(_ key: Value, _ interpreter: Interpreter) throws -> Value {
        if let slice = key.object(as: SliceObject.self) {
            let (start, _, step, count) = try slice.resolved(length: bytes.count, interpreter)
            return .object(BytesObject((0..<count).map { bytes[start + $0 * step] }))
        }
        let index = try interpreter.index(key, what: "byte indices must be integers or slices, not \(key.typeName)")
        let position = index < 0 ? index &+ bytes.count : index
        guard bytes.indices.contains(position) else { throw Raised(.indexError, "index out of range") }
        return .int(Int(bytes[position]))
    }
    override func contains(_ element: Value, _ interpreter: Interpreter) throws -> Bool? {
        if let other = element.object(as: BytesObject.self) {
            let count = other.bytes.count
            return count == 0 || bytes.count >= count && (0...(bytes.count - count)).contains { bytes[$0..<($0 + count)].elementsEqual(other.bytes) }
        }
        guard case .int(let number) = element else { throw Raised(.typeError, "a bytes-like object is required, not '\(element.typeName)'") }
        guard let byte = UInt8(exactly: number) else { throw Raised(.valueError, "byte must be in range(0, 256)") }
        return bytes.contains(byte)
    }
    override func isEqual(to other: Value, _ interpreter: Interpreter) -> Bool? {
        other.object(as: BytesObject.self).map { $0.bytes == bytes }
    }
    override func hash(_ interpreter: Interpreter) -> Int? { bytes.hashValue }
    override func binary(_ operation: BinaryOperator, _ other: Value, reflected: Bool, _ interpreter: Interpreter) throws -> Value? {
        if operation == .add, !reflected {
            guard let other = other.object(as: BytesObject.self) else { throw Raised(.typeError, "can't concat \(other.typeName) to bytes") }
            return .object(BytesObject(bytes + other.bytes))
        }
        return nil
    }
    override func repr(_ interpreter: Interpreter) -> String {
        let quote: Unicode.Scalar = bytes.contains(0x27) && !bytes.contains(0x22) ? "\"" : "'"
        var text = "b" + String(quote)
        for byte in bytes {
            switch byte {
            case 0x5C: text += "\\\\"
            case 0x0A: text += "\\n"
            case 0x0D: text += "\\r"
            case 0x09: text += "\\t"
            case UInt8(truncatingIfNeeded: quote.value): text += "\\" + String(quote)
            case 0x20..<0x7F: text.unicodeScalars.append(Unicode.Scalar(byte))
            default: text += "\\x" + hexadecimal(UInt(byte), width: 2)
            }
        }
        return text + String(quote)
    }
}

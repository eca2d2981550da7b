import NDArrays

/// `pickle`: values in files, as Python and NumPy write them: numbers, texts, bytes, lists, tuples, dicts, sets, arrays, and objects of
/// the program's own classes.
enum PickleModule {
    static let pickleError = TypeObject("_pickle.PickleError", [.exception])
    static let picklingError = TypeObject("_pickle.PicklingError", [pickleError])
    static let unpicklingError = TypeObject("_pickle.UnpicklingError", [pickleError])

    static func module() -> ModuleObject {
        let module = ModuleObject("pickle")
        module.define("HIGHEST_PROTOCOL", .int(5))
        module.define("DEFAULT_PROTOCOL", .int(4))
        for (name, type) in [("PickleError", pickleError), ("PicklingError", picklingError), ("UnpicklingError", unpicklingError)] { module.define(name, .object(type)) }
        module.function("dumps", "obj, protocol=None, *, fix_imports=True, buffer_callback=None") { arguments, interpreter in
            try checkProtocol(arguments, 1, interpreter)
            return .object(BytesObject(try PickleWriter.bytes(of: arguments[0], interpreter)))
        }
        module.function("dump", "obj, file, protocol=None, *, fix_imports=True, buffer_callback=None") { arguments, interpreter in
            try checkProtocol(arguments, 2, interpreter)
            guard try interpreter.lookUpAttribute("write", of: arguments[1]) != nil else { throw Raised(.typeError, "file must have a 'write' attribute") }
            let bytes = try PickleWriter.bytes(of: arguments[0], interpreter)
            _ = try interpreter.callMethod("write", of: arguments[1], [.object(BytesObject(bytes))])
            return .none
        }
        module.function("loads", "data, /, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=()") { arguments, interpreter in
            guard let data = arguments[0].object(as: BytesObject.self) else { throw Raised(.typeError, "a bytes-like object is required, not '\(arguments[0].typeName)'") }
            var reader = PickleReader(data.bytes, latin: interpreter.text(arguments[2]) != "ASCII", interpreter)
            return try reader.value()
        }
        module.function("load", "file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=()") { arguments, interpreter in
            guard try interpreter.lookUpAttribute("read", of: arguments[0]) != nil else { throw Raised(.typeError, "file must have 'read' and 'readline' attributes") }
            guard let file = arguments[0].object(as: FileObject.self) else { throw Raised.notSupported("pickle.load from this object", instead: "a file opened with 'rb'") }
            let start = try interpreter.callMethod("tell", of: arguments[0], [])
            guard let data = try interpreter.callMethod("read", of: .object(file), []).object(as: BytesObject.self) else {
                throw Raised(.typeError, "a bytes-like object is required, not 'str'")
            }
            var reader = PickleReader(data.bytes, latin: interpreter.text(arguments[2]) != "ASCII", interpreter)
            let value = try reader.value()
            // The next value begins where this one ends.
            _ = try interpreter.callMethod("seek", of: arguments[0], [interpreter.binary(.add, start, .int(reader.position))])
            return value
        }
        module.refused = ["Pickler": "pickle.dump is there", "Unpickler": "pickle.load is there", "PickleBuffer": ""]
        return module
    }

    /// Every protocol is written as the fourth, which all of Python 3 reads.
    private static func checkProtocol(_ arguments: BoundArguments, _ index: Int, _ interpreter: Interpreter) throws {
        guard let number = try arguments.optional(index).map(interpreter.integer), number > 5 else { return }
        throw Raised(.valueError, "pickle protocol must be <= 5")
    }

    /// How NumPy names a type in a pickle, without the order of bytes.
    static let codes: [DType: String] = [
        .bool: "b1", .uint8: "u1", .int32: "i4", .uint32: "u4", .int64: "i8", .uint64: "u8", .float32: "f4", .float64: "f8",
    ]
}

import NDArrays
import Syntax

/// The methods of arrays; NumPy's scalars have the same ones.
enum ArrayMethods {
    static func fill(_ type: TypeObject) {
        for entry in Reductions.all {
            type.fast(entry.name, entry.parameters, unary: entry.unary, entry.body)
        }
        shapes(type)
        elements(type)
        orders(type)
        type.fast("dot", "b, out=None", binary: { try $2.dot($0, $1) }) { arguments, interpreter in
            try interpreter.deliverExactly(interpreter.dot(arguments[0], arguments[1]), into: arguments.output(2, interpreter), refusal: Products.unfitOutput)
        }
        for (name, instead) in refused {
            type.method(name, "*args, **kwargs") { _, _ in throw Raised.notSupported("ndarray.\(name)", instead: instead) }
        }
    }

    private static let refused: [(String, String?)] = [
        ("tobytes", nil), ("tofile", "np.save writes an array"), ("dump", "np.save writes an array"), ("dumps", nil), ("byteswap", nil),
        ("getfield", nil), ("setfield", nil), ("resize", "np.resize or reshape"), ("newbyteorder", nil),
        ("partition", "a.sort()"), ("argpartition", "a.argsort()"),
    ]

    // MARK: Shape

    private static func shapes(_ type: TypeObject) {
        type.method("reshape", "*shape, order='C', copy=None") { arguments, interpreter in
            let parts = arguments.variadic
            guard !parts.isEmpty else { throw Raised(.typeError, "reshape() takes exactly 1 argument (0 given)") }
            let shape = try parts.count == 1 ? interpreter.shape(parts[0]) : interpreter.shape(of: parts)
            return .array(try interpreter.reshape(arguments.array(0, interpreter), shape, order: arguments[1]))
        }
        type.method("transpose", "*axes") { arguments, interpreter in
            var axes: [Int]?
            if arguments.variadic.count == 1 {
                switch arguments.variadic[0] {
                case .none: break
                case .tuple, .list: axes = try interpreter.elements(of: arguments.variadic[0]).map(interpreter.integer)
                default: axes = [try interpreter.integer(arguments.variadic[0])]
                }
            } else if !arguments.variadic.isEmpty {
                axes = try arguments.variadic.map(interpreter.integer)
            }
            return .array(try interpreter.transpose(arguments.array(0, interpreter), axes))
        }
        type.fast("ravel", "order='C'", unary: { .array(try $1.asArray($0).raveled()) }) { arguments, interpreter in
            .array(try interpreter.ordered(arguments.array(0, interpreter), arguments[1]).raveled())
        }
        type.fast("flatten", "order='C'", unary: { .array(try $1.asArray($0).flattened()) }) { arguments, interpreter in
            .array(try interpreter.ordered(arguments.array(0, interpreter), arguments[1]).flattened())
        }
        type.method("squeeze", "axis=None") { arguments, interpreter in
            .array(try interpreter.squeeze(arguments.array(0, interpreter), arguments.axes(1, interpreter)))
        }
        type.method("swapaxes", "axis1, axis2") { arguments, interpreter in
            .array(try interpreter.swapAxes(arguments.array(0, interpreter), arguments[1], arguments[2]))
        }
        type.method("repeat", "repeats, axis=None") { arguments, interpreter in
            .array(try interpreter.repeated(arguments.array(0, interpreter), arguments[1], axis: arguments.axis(2, interpreter)))
        }
        type.method("diagonal", "offset=0, axis1=0, axis2=1") { try Selection.diagonal($0, $1) }
        type.method("trace", "offset=0, axis1=0, axis2=1, dtype=None, out=None") { try Selection.trace($0, $1) }
    }

    // MARK: Elements

    /// A copy that is an array where the original is one, whatever its rank.
    private static func copied(_ value: Value, _ interpreter: Interpreter) throws -> Value {
        if case .array(let array) = value { return .array(try array.copy()) }
        return value
    }

    private static func elements(_ type: TypeObject) {
        type.fast("copy", "order='C'", unary: copied) { arguments, interpreter in try copied(arguments[0], interpreter) }
        type.method("astype", "dtype, order='K', casting='unsafe', subok=True, copy=True") { arguments, interpreter in
            let array = try arguments.array(0, interpreter)
            if TextArrayObject.isType(arguments[1]) { return try TextArrayObject.texts(of: array, interpreter) }
            let dtype = try interpreter.dtype(arguments[1])
            let result = try array.asType(dtype, flags: &interpreter.pendingFlags)
            if !interpreter.pendingFlags.isEmpty { interpreter.pendingFunction = "cast" }
            let copies = try arguments.flag(5, interpreter)
            let delivered = result === array && copies ? try array.copy() : result
            if case .array = arguments[0] { return .array(delivered) }
            return .result(delivered)
        }
        type.method("tolist", "") { arguments, interpreter in
            try interpreter.pythonList(of: try arguments.array(0, interpreter))
        }
        type.method("item", "*args") { arguments, interpreter in
            let array = try arguments.array(0, interpreter)
            guard !arguments.variadic.isEmpty else {
                guard array.count == 1 else { throw Raised(.valueError, "can only convert an array of size 1 to a Python scalar") }
                return array.first.pythonValue
            }
            var parts = arguments.variadic
            if parts.count == 1, case .tuple(let tuple) = parts[0] { parts = tuple.elements }
            let indices = try parts.map(interpreter.integer)
            if indices.count == 1 {
                let place = indices[0] < 0 ? indices[0] + array.count : indices[0]
                guard place >= 0, place < array.count else {
                    throw Raised(.indexError, "index \(indices[0]) is out of bounds for size \(array.count)")
                }
                return try array.element(at: array.indices(ofElement: place)).pythonValue
            }
            guard indices.count == array.rank else { throw Raised(.valueError, "incorrect number of indices for array") }
            return try array.element(at: Shape(indices)).pythonValue
        }
        type.method("clip", "min=None, max=None, out=None") { arguments, interpreter in
            try interpreter.clip(arguments[0], arguments.optional(1), arguments.optional(2), out: arguments.optional(3))
        }
        type.method("round", "decimals=0, out=None") { arguments, interpreter in
            try interpreter.deliver(interpreter.round(arguments[0], decimals: arguments[1]), into: arguments.output(2, interpreter), "rint")
        }
        type.method("take", "indices, axis=None, out=None, mode='raise'") { try ElementChoice.take($0, $1) }
        type.method("choose", "choices, out=None, mode='raise'") { try ElementChoice.choose($0, $1) }
        type.method("compress", "condition, axis=None, out=None") { arguments, interpreter in
            try interpreter.deliver(
                ElementChoice.compress(arguments[1], arguments[0], arguments.axis(2, interpreter), interpreter), into: arguments.output(3, interpreter), "compress")
        }
        type.method("view", "dtype=None, type=None") { arguments, interpreter in
            try arguments.refuse(2, "type", of: "ndarray.view")
            let array = try arguments.array(0, interpreter)
            guard let dtype = try arguments.dtype(1, interpreter) else { return .array(array.view(shape: array.shape, strides: array.strides)) }
            return .array(try array.reinterpreted(as: dtype))
        }
        type.method("nonzero", "") { arguments, interpreter in
            try Selection.nonzero(arguments.array(0, interpreter))
        }
        type.method("conj", "") { arguments, _ in arguments[0] }
        type.method("conjugate", "") { arguments, _ in arguments[0] }
        type.method("searchsorted", "v, side='left', sorter=None") { try Selection.searchSorted($0, $1) }
    }

    private static func orders(_ type: TypeObject) {
        type.method("argsort", "axis=-1, kind=None, order=None") { arguments, interpreter in
            let array = try arguments.array(0, interpreter)
            let result = try array.argumentSorted(axis: arguments.axis(1, interpreter))
            if result.rank == array.rank { result.axes = array.axes }
            return .array(result)
        }
    }

    /// What only arrays have: they can be changed.
    static func fillArrayOnly(_ type: TypeObject) {
        type.method("fill", "value") { arguments, interpreter in
            guard case .array(let array) = arguments[0] else { return .none }
            try array.fill(interpreter.element(arguments[1], array.dtype))
            return .none
        }
        type.method("sort", "axis=-1, kind=None, order=None") { arguments, interpreter in
            guard case .array(let array) = arguments[0] else { return .none }
            try array.sortInPlace(axis: interpreter.integer(arguments[1]))
            return .none
        }
        type.method("put", "indices, values, mode='raise'") { try ElementChoice.put($0, $1) }
        type.method("setflags", "write=None, align=None, uic=None") { arguments, interpreter in
            guard case .array(let array) = arguments[0], let write = arguments.optional(1) else { return .none }
            try array.setWritable(interpreter.truth(write))
            return .none
        }
        special(type)
    }

    /// The methods behind the operators: `a.__add__(b)`.
    private static func special(_ type: TypeObject) {
        let reflected: [(String, BinaryOperator)] = UfuncTable.specialMethods.map { ("__r\($0.specialName)__", $0) }
        for (name, operation) in reflected {
            type.method(name, "other, /") { try $1.binary(operation, $0[1], $0[0]) }
        }
        for operation in UfuncTable.specialMethods where operation != .matrixMultiply {
            type.method("__i\(operation.specialName)__", "other, /") { arguments, interpreter in
                guard case .array(let array) = arguments[0] else { return .none }
                return try interpreter.arrayInPlace(operation, array, arguments[1])
            }
        }
        let comparisons: [(String, ComparisonOperator)] = [
            ("__eq__", .equal), ("__ne__", .notEqual), ("__lt__", .less), ("__le__", .lessEqual), ("__gt__", .greater), ("__ge__", .greaterEqual),
        ]
        for (name, operation) in comparisons { type.method(name, "other, /") { try $1.compare(operation, $0[0], $0[1]) } }
        for (name, operation) in [("__neg__", UnaryOperator.minus), ("__pos__", .plus), ("__invert__", .invert)] {
            type.method(name, "") { try $1.unary(operation, $0[0]) }
        }
        type.method("__array__", "dtype=None, /, *, copy=None") { arguments, interpreter in
            .array(try interpreter.asArray(arguments[0], dtype: arguments.dtype(1, interpreter)))
        }
        type.method("__abs__", "") { .result(try $1.apply(.absolute, $0.array(0, $1))) }
        type.method("__len__", "") { .int(try $1.length(of: $0[0])) }
        type.method("__getitem__", "key, /") { try $1.item($0[0], $0[1]) }
        type.method("__setitem__", "key, value, /") { arguments, interpreter in
            try interpreter.setItem(arguments[0], arguments[1], arguments[2])
            return .none
        }
        type.method("__contains__", "key, /") { .bool(try $1.contains($0[0], $0[1])) }
        for (name, type2) in [("__float__", Types.float), ("__int__", Types.int), ("__bool__", Types.bool)] {
            type.method(name, "") { try $1.call(.object(type2), [$0[0]]) }
        }
        for (name, isRepr) in [("__repr__", true), ("__str__", false)] {
            type.method(name, "") { .string(try isRepr ? $1.repr($0[0]) : $1.str($0[0])) }
        }
        for operation in UfuncTable.specialMethods {
            type.method("__\(operation.specialName)__", "other, /") { arguments, interpreter in
                try interpreter.binary(operation, arguments[0], arguments[1])
            }
        }
    }
}

extension TypeObject {
    /// A method with a way past the binding of arguments; the value itself is the first of one or two.
    func fast(
        _ name: String, _ signature: String, unary: ((Value, Interpreter) throws -> Value)? = nil,
        binary: ((Value, Value, Interpreter) throws -> Value)? = nil, _ body: @escaping NativeFunction.Body
    ) {
        define(name, .object(NativeFunction(name, "self, " + signature, isMethod: true, unary: unary, binary: binary, body)))
    }
}

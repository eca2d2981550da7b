import NDArrays

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
            try arguments.refuse(2, "out", of: "ndarray.dot")
            return try interpreter.dot(arguments[0], arguments[1])
        }
        for (name, instead) in refused {
            type.method(name, "*args, **kwargs") { _, _ in throw Raised.notSupported("ndarray.\(name)", instead: instead) }
        }
    }

    private static let refused: [(String, String?)] = [
        ("view", "astype converts, reshape shows the same elements in another shape"), ("tobytes", nil), ("tofile", "np.save writes an array"),
        ("dump", "np.save writes an array"), ("dumps", nil), ("byteswap", nil), ("getfield", nil), ("setfield", nil), ("setflags", nil),
        ("resize", "np.resize or reshape"), ("partition", "np.sort"), ("argpartition", "np.argsort"), ("choose", "np.where"),
        ("compress", "a[mask]"), ("newbyteorder", nil),
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
        type.method("diagonal", "offset=0, axis1=0, axis2=1") { arguments, interpreter in
            let array = try arguments.array(0, interpreter)
            guard array.rank == 2 else { throw Raised.notSupported("the diagonal of an array that is no matrix") }
            return .array(try array.diagonal(interpreter.integer(arguments[1])))
        }
        type.method("trace", "offset=0, axis1=0, axis2=1, dtype=None, out=None") { arguments, interpreter in
            let array = try arguments.array(0, interpreter)
            guard array.rank == 2 else { throw Raised.notSupported("the trace of an array that is no matrix") }
            return try interpreter.reduce(.sum, array.diagonal(interpreter.integer(arguments[1])), axes: nil)
        }
    }

    // MARK: Elements

    private static func elements(_ type: TypeObject) {
        type.fast("copy", "order='C'", unary: { .result(try $1.asArray($0).copy()) }) { arguments, interpreter in
            .result(try arguments.array(0, interpreter).copy())
        }
        type.method("astype", "dtype, order='K', casting='unsafe', subok=True, copy=True") { arguments, interpreter in
            let array = try arguments.array(0, interpreter)
            let dtype = try interpreter.dtype(arguments[1])
            let result = try array.asType(dtype, flags: &interpreter.pendingFlags)
            if !interpreter.pendingFlags.isEmpty { interpreter.pendingFunction = "cast" }
            let copies = try arguments.flag(5, interpreter)
            return .result(result === array && copies ? try array.copy() : result)
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
            var indices = try arguments.variadic.map(interpreter.integer)
            if arguments.variadic.count == 1, case .tuple(let tuple) = arguments.variadic[0] { indices = try tuple.elements.map(interpreter.integer) }
            if indices.count == 1, array.rank != 1 {
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
            try arguments.refuse(2, "out", of: "ndarray.round")
            return try interpreter.round(arguments[0], decimals: arguments[1])
        }
        type.method("take", "indices, axis=None, out=None, mode='raise'") { arguments, interpreter in
            .result(try arguments.array(0, interpreter).taking(arguments.array(1, interpreter), axis: arguments.axis(2, interpreter)))
        }
        type.method("nonzero", "") { arguments, interpreter in
            .tuple(try arguments.array(0, interpreter).nonzero().map(Value.array))
        }
        type.method("conj", "") { arguments, _ in arguments[0] }
        type.method("conjugate", "") { arguments, _ in arguments[0] }
        type.method("searchsorted", "v, side='left', sorter=None") { arguments, interpreter in
            try arguments.refuse(3, "sorter", of: "ndarray.searchsorted")
            return .result(try arguments.array(0, interpreter).searchSorted(arguments.array(1, interpreter), right: interpreter.text(arguments[2]) == "right"))
        }
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
        type.method("itemset", "*args") { _, _ in
            throw Raised(.attributeError, "`itemset` was removed from the ndarray class in NumPy 2.0. Use `arr[index] = value` instead.")
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

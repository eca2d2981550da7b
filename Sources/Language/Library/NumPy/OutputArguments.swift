import NDArrays

/// `out=` and `where=`: into which array a result goes, and which of its elements are computed.
extension Interpreter {
    /// The array of an `out=`; nil where there is none.
    func output(_ value: Value?, refusal: String = "return arrays must be of ArrayType") throws -> NDArray? {
        guard var value else { return nil }
        if case .tuple(let tuple) = value {
            guard tuple.elements.count == 1 else { throw Raised(.valueError, "The 'out' tuple must have exactly one entry per ufunc output") }
            value = tuple.elements[0]
        }
        switch value {
        case .none: return nil
        case .array(let array): return array
        default: throw Raised(.typeError, refusal)
        }
    }

    /// Writes a result into `out` where one was given, and gives back what the caller sees.
    /// - Parameter operation: the ufunc that a refused conversion names.
    func deliver(_ result: Value, into out: NDArray?, _ operation: String) throws -> Value {
        guard let out else { return result }
        let array = try asArray(result)
        guard array.rank == out.rank else {
            throw Raised(.valueError, "output parameter for reduction operation \(operation) has the wrong number of dimensions: "
                + "Found \(out.rank) but expected \(array.rank)")
        }
        guard array.dtype.canCastSameKind(to: out.dtype) else {
            throw ArrayError.castOutput(operation: operation, from: array.dtype, to: out.dtype)
        }
        guard array.shape == out.shape else {
            throw ArrayError.outputShape(output: out.shape, broadcast: array.shape)
        }
        guard out.isWritable else { throw ArrayError.outputReadOnly }
        try out.assign(.array(array))
        return .array(out)
    }

    /// Writes a result into an `out=` that must be just like it.
    func deliverExactly(_ result: Value, into out: NDArray?, refusal: String) throws -> Value {
        guard let out else { return result }
        let array = try asArray(result)
        guard array.shape == out.shape, array.dtype == out.dtype, out.isContiguous else { throw Raised(.valueError, refusal) }
        try out.assign(.array(array))
        return .array(out)
    }

    /// The bools of a `where=`; nil where everything counts.
    func mask(_ value: Value?) throws -> NDArray? {
        guard let value else { return nil }
        if case .bool(true) = value { return nil }
        let mask = try asArray(value)
        guard mask.dtype == .bool else {
            throw Raised(.typeError, "Cannot cast array data from dtype('\(mask.dtype.name)') to dtype('bool') according to the rule 'safe'")
        }
        return mask
    }

    /// `out[mask] = values[mask]`, everything broadcast to `out`.
    func overwrite(_ out: NDArray, with values: NDArray, where mask: NDArray) throws {
        guard out.isWritable else { throw ArrayError.outputReadOnly }
        let chosen = try NDArray.where(mask.broadcast(to: out.shape), .array(values.asType(out.dtype)), .array(out))
        try out.assign(.array(chosen))
    }
}

extension BoundArguments {
    /// The array of an `out=` parameter.
    func output(_ index: Int, _ interpreter: Interpreter, refusal: String = "return arrays must be of ArrayType") throws -> NDArray? {
        try interpreter.output(optional(index), refusal: refusal)
    }
    func mask(_ index: Int, _ interpreter: Interpreter) throws -> NDArray? {
        index < slots.count ? try interpreter.mask(slots[index]) : nil
    }
}

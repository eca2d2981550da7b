import NDArrays

/// Arrays and numbers as text: `np.array2string` and its like.
enum ArrayWords {
    static func fill(_ module: ModuleObject) {
        let options = "max_line_width=None, precision=None, suppress_small=None, separator=' ', prefix='', *, formatter=None, "
            + "threshold=None, edgeitems=None, sign=None, floatmode=None, suffix='', legacy=None"
        module.add("array2string", "a, " + options) { arguments, interpreter in
            let array = try arguments.array(0, interpreter)
            try arguments.refuse(12, "legacy", of: "np.array2string")
            // In the order of set_printoptions.
            let chosen: [Slot] = [arguments.slots[2], arguments.slots[7], arguments.slots[8], arguments.slots[1], arguments.slots[3], nil, nil, nil, arguments.slots[9], arguments.slots[10], nil]
            let options = try SessionFunctions.changed(interpreter.printOptions, BoundArguments(slots: chosen, variadic: [], keywords: []), interpreter)
            func length(_ index: Int) throws -> Int { interpreter.text(arguments[index])?.unicodeScalars.count ?? 0 }
            let formatter: DictObject? = if case .dict(let table)? = arguments.optional(6) { table } else { interpreter.printFormatter }
            if array.count == 0 { return .string("[]") }
            let separator = interpreter.text(arguments[4]) ?? " "
            return .string(try interpreter.arrayText(array, options, formatter, separator: separator, prefix: length(5), suffix: length(11)))
        }
        for (name, isRepr) in [("array_repr", true), ("array_str", false)] {
            module.add(name, "\(isRepr ? "arr" : "a"), max_line_width=None, precision=None, suppress_small=None") { arguments, interpreter in
                let chosen: [Slot] = [arguments.slots[2], nil, nil, arguments.slots[1], arguments.slots[3], nil, nil, nil, nil, nil, nil]
                let options = try SessionFunctions.changed(interpreter.printOptions, BoundArguments(slots: chosen, variadic: [], keywords: []), interpreter)
                let array = try arguments.array(0, interpreter)
                return .string(try interpreter.arrayText(array, options, isRepr: isRepr))
            }
        }
        module.add("format_float_positional", "x, precision=None, unique=True, fractional=True, trim='k', sign=False, pad_left=None, pad_right=None, min_digits=None") { arguments, interpreter in
            for (index, name) in [(6, "pad_left"), (7, "pad_right"), (8, "min_digits")] { try arguments.refuse(index, name, of: "np.format_float_positional") }
            guard arguments.optional(1) == nil, interpreter.text(arguments[4]) == "k" else {
                throw Raised.notSupported("np.format_float_positional with a precision", instead: "f'{x:.3f}'")
            }
            return .string(NumberText.positional(try interpreter.asArray(arguments[0]).item()))
        }
    }
}

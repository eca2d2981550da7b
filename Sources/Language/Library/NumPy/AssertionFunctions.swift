import NDArrays

/// `np.testing`: asserts with NumPy's report of what differs.
enum AssertionFunctions {
    static func module() -> ModuleObject {
        let module = ModuleObject("numpy.testing")
        module.add("assert_allclose", "actual, desired, rtol=1e-07, atol=0, equal_nan=True, err_msg='', verbose=True") { arguments, interpreter in
            let rtol = try interpreter.double(arguments[2]), atol = try interpreter.double(arguments[3])
            let header = "Not equal to tolerance rtol=\(short(rtol)), atol=\(short(atol))"
            try compare(arguments[0], arguments[1], header, interpreter.text(arguments[5]) ?? "", interpreter) { a, b in
                try NDArray.isClose(a, b, relative: rtol, absolute: atol, equalNaN: arguments.flag(4, interpreter))
            }
            return .none
        }
        for name in ["assert_array_equal", "assert_equal"] {
            module.add(name, "actual, desired, err_msg='', verbose=True") { arguments, interpreter in
                try compare(arguments[0], arguments[1], "Arrays are not equal", interpreter.text(arguments[2]) ?? "", interpreter) { a, b in
                    try NDArray.isClose(a, b, relative: 0, absolute: 0, equalNaN: true)
                }
                return .none
            }
        }
        for name in ["assert_array_almost_equal", "assert_almost_equal"] {
            module.add(name, "actual, desired, decimal=6, err_msg='', verbose=True") { arguments, interpreter in
                let decimal = try interpreter.integer(arguments[2])
                let limit = 1.5 * NumberText.power(ofTen: 0 &- decimal)
                let header = "Arrays are not almost equal to \(decimal) decimals"
                try compare(arguments[0], arguments[1], header, interpreter.text(arguments[3]) ?? "", interpreter) { a, b in
                    try NDArray.isClose(a, b, relative: 0, absolute: limit, equalNaN: true)
                }
                return .none
            }
        }
        module.missing = { name in "np.testing.\(name) is not supported by lstm-repl" }
        return module
    }

    /// As `%g` writes a tolerance.
    private static func short(_ value: Double) -> String { value == 0 ? "0" : NumberText.shortest(value) }

    private static func compare(
        _ actual: Value, _ desired: Value, _ header: String, _ message: String, _ interpreter: Interpreter,
        _ test: (NDArray, NDArray) throws -> NDArray
    ) throws {
        let a = try interpreter.asArray(actual), b = try interpreter.asArray(desired)
        func report(_ lines: [String]) -> Raised {
            func side(_ name: String, _ array: NDArray) -> String {
                let text = interpreter.arrayText(array, repr: true).split(separator: "\n", omittingEmptySubsequences: false)
                return " \(name): " + text.prefix(3).joined(separator: "\n") + (text.count > 3 ? "..." : "")
            }
            let first = "\n" + header + (message.isEmpty ? "" : "\n" + message)
            return Raised(.assertionError, ([first] + lines + [side("ACTUAL", a), side("DESIRED", b)]).joined(separator: "\n"))
        }
        guard a.shape == b.shape || a.rank == 0 || b.rank == 0 else {
            throw report(["(shapes \(a.shape), \(b.shape) mismatch)"])
        }
        let close = try test(a, b).toInts()
        let wrong = close.indices.filter { close[$0] == 0 }
        guard !wrong.isEmpty else { return }
        let percent = 100 * Double(wrong.count) / Double(close.count)
        var lines = ["", "Mismatched elements: \(wrong.count) / \(close.count) (\(significant(percent, 3))%)"]
        let shape = a.rank == 0 ? b.shape : a.shape
        let x = try a.asType(.float64).broadcast(to: shape), y = try b.asType(.float64).broadcast(to: shape)
        if shape.count > 0 {
            lines.append(wrong.count == 1 ? "Mismatch at index:" : wrong.count > 5 ? "First 5 mismatches are at indices:" : "Mismatch at indices:")
            for place in wrong.prefix(5) {
                let index = try x.indices(ofElement: place)
                let values = (try a.rank == 0 ? a.first : a.element(at: index), try b.rank == 0 ? b.first : b.element(at: index))
                lines.append(" [\(index.map(String.init).joined(separator: ", "))]: \(values.0.text) (ACTUAL), \(values.1.text) (DESIRED)")
            }
        }
        let left = x.toDoubles(), right = y.toDoubles()
        let gaps = wrong.map { abs(left[$0] - right[$0]) }
        let ratios = wrong.filter { right[$0] != 0 }.map { abs(left[$0] - right[$0]) / abs(right[$0]) }
        let isWhole = !a.dtype.isFloating && !b.dtype.isFloating
        lines.append("Max absolute difference among violations: \(number(gaps.max() ?? 0, isWhole, interpreter))")
        lines.append("Max relative difference among violations: \(ratios.isEmpty ? "inf" : number(ratios.max() ?? 0, false, interpreter))")
        throw report(lines)
    }

    private static func significant(_ value: Double, _ digits: Int) -> String {
        value == value.rounded() ? String(Int(value)) : NumberText.general(value, digits: digits)
    }

    /// A number as it stands alone in an array's text.
    private static func number(_ value: Double, _ isWhole: Bool, _ interpreter: Interpreter) -> String {
        if isWhole { return String(Int(value)) }
        guard let array = try? NDArray([value]) else { return NumberText.shortest(value) }
        let text = array.text(interpreter.printOptions).dropFirst().dropLast()
        return text.hasSuffix(".") ? String(text) : String(text)
    }
}

extension NumberText {
    static func power(ofTen exponent: Int) -> Double { Double("1e\(exponent)") ?? 0 }

    /// `%.3g` of a number between 1e-4 and 1e5.
    static func general(_ value: Double, digits: Int) -> String {
        var scale = 1.0
        var places = digits - 1
        var size = abs(value)
        while size >= 10, places > 0 { size /= 10; places -= 1 }
        while size < 1, size > 0, places < 8 { size *= 10; places += 1 }
        for _ in 0..<places { scale *= 10 }
        let rounded = (value * scale).rounded(.toNearestOrEven) / scale
        return rounded == rounded.rounded() ? String(Int(rounded)) : shortest(rounded)
    }
}

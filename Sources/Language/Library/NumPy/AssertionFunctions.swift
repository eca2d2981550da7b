import NDArrays

/// `np.testing`: asserts with NumPy's report of what differs.
enum AssertionFunctions {
    static func module() -> ModuleObject {
        let module = ModuleObject("numpy.testing")
        arrays(module)
        items(module)
        module.missing = { name in "np.testing.\(name) is not supported by lstm-repl" }
        return module
    }

    // MARK: Arrays

    private static func arrays(_ module: ModuleObject) {
        module.add("assert_allclose", "actual, desired, rtol=1e-07, atol=0, equal_nan=True, err_msg='', verbose=True, *, strict=False") { arguments, interpreter in
            let rtol = try interpreter.double(arguments[2]), atol = try interpreter.double(arguments[3])
            let header = "Not equal to tolerance rtol=\(NumberText.general(rtol)), atol=\(NumberText.general(atol))"
            let isEqualNaN = try arguments.flag(4, interpreter)
            let report = try ArrayComparison(arguments[0], arguments[1], header, message(arguments, 5, interpreter), interpreter)
            if isEqualNaN { try report.requireSamePlaces(ofNaN: true) }
            try report.requireSamePlaces(ofNaN: false)
            try report.require { try NDArray.isClose($0, $1, relative: rtol, absolute: atol, equalNaN: isEqualNaN) }
            return .none
        }
        module.add("assert_array_equal", "actual, desired, err_msg='', verbose=True, *, strict=False") { arguments, interpreter in
            try equalArrays(arguments[0], arguments[1], message(arguments, 2, interpreter), interpreter)
            return .none
        }
        module.add("assert_array_almost_equal", "actual, desired, decimal=6, err_msg='', verbose=True") { arguments, interpreter in
            try almostEqualArrays(arguments[0], arguments[1], interpreter.integer(arguments[2]), message(arguments, 3, interpreter), interpreter)
            return .none
        }
        module.add("assert_array_less", "x, y, err_msg='', verbose=True, *, strict=False") { arguments, interpreter in
            var report = try ArrayComparison(arguments[0], arguments[1], "Arrays are not strictly ordered `x < y`", message(arguments, 2, interpreter), interpreter)
            report.names = ("x", "y")
            try report.requireSamePlaces(ofNaN: true)
            try report.require { try interpreter.apply(.less, $0, $1) }
            return .none
        }
    }

    private static func message(_ arguments: BoundArguments, _ index: Int, _ interpreter: Interpreter) throws -> String {
        try interpreter.str(arguments[index])
    }

    private static func equalArrays(_ a: Value, _ b: Value, _ message: String, _ interpreter: Interpreter) throws {
        let report = try ArrayComparison(a, b, "Arrays are not equal", message, interpreter)
        try report.requireSamePlaces(ofNaN: true)
        try report.require { try NDArray.isClose($0, $1, relative: 0, absolute: 0, equalNaN: true) }
    }

    private static func almostEqualArrays(_ a: Value, _ b: Value, _ decimal: Int, _ message: String, _ interpreter: Interpreter) throws {
        let report = try ArrayComparison(a, b, "Arrays are not almost equal to \(decimal) decimals", message, interpreter)
        try report.requireSamePlaces(ofNaN: true)
        try report.requireSamePlaces(ofNaN: false)
        let limit = 1.5 * NumberText.power(ofTen: 0 &- decimal)
        try report.require { try NDArray.isClose($0, $1, relative: 0, absolute: limit, equalNaN: true) }
    }

    // MARK: Single items and containers

    private static func items(_ module: ModuleObject) {
        module.add("assert_equal", "actual, desired, err_msg='', verbose=True, *, strict=False") { arguments, interpreter in
            try equalItems(arguments[0], arguments[1], message(arguments, 2, interpreter), interpreter)
            return .none
        }
        module.add("assert_almost_equal", "actual, desired, decimal=7, err_msg='', verbose=True") { arguments, interpreter in
            let decimal = try interpreter.integer(arguments[2]), words = try message(arguments, 3, interpreter)
            switch (arguments[0], arguments[1]) {
            case (.array, _), (_, .array), (.list, _), (_, .list), (.tuple, _), (_, .tuple):
                try almostEqualArrays(arguments[0], arguments[1], decimal, words, interpreter)
            default:
                let a = try interpreter.double(arguments[0]), b = try interpreter.double(arguments[1])
                let isClose = a.isFinite && b.isFinite ? abs(b - a) < 1.5 * NumberText.power(ofTen: 0 &- decimal) : a == b || a.isNaN && b.isNaN
                guard isClose else { throw try failure("Arrays are not almost equal to \(decimal) decimals", arguments, words, interpreter) }
            }
            return .none
        }
        module.add("assert_approx_equal", "actual, desired, significant=7, err_msg='', verbose=True") { arguments, interpreter in
            let a = try interpreter.double(arguments[0]), b = try interpreter.double(arguments[1]), digits = try interpreter.integer(arguments[2])
            if a == b || a.isNaN && b.isNaN { return .none }
            let size = 0.5 * (abs(a) + abs(b))
            let scale = NumberText.power(ofTen: Int(NumberText.decade(of: size)))
            guard abs(b / scale - a / scale) < NumberText.power(ofTen: 1 &- digits) else {
                throw try failure("Items are not equal to \(digits) significant digits:", arguments, message(arguments, 3, interpreter), interpreter)
            }
            return .none
        }
        module.add("assert_", "val, msg=''") { arguments, interpreter in
            guard try interpreter.truth(arguments[0]) else { throw Raised(.assertionError, try message(arguments, 1, interpreter)) }
            return .none
        }
        module.add("assert_raises", "exception_class, callable?, *args, **kwargs") { arguments, interpreter in
            guard let expected = arguments[0].object(as: TypeObject.self) else {
                throw Raised.notSupported("np.testing.assert_raises with several exceptions")
            }
            guard let function = arguments.optional(1) else { return .object(ExpectedException(expected)) }
            do {
                _ = try interpreter.call(function, Arguments(arguments.variadic, keywords: arguments.keywords))
            } catch let raised as Raised where raised.exception.type.isSubtype(of: expected) {
                return .none
            }
            let name = interpreter.text(try interpreter.attribute("__name__", of: function)) ?? ""
            throw Raised(.assertionError, "\(ExpectedException.name(expected)) not raised by \(name)")
        }
    }

    private static func equalItems(_ actual: Value, _ desired: Value, _ words: String, _ interpreter: Interpreter) throws {
        // A list may hold itself.
        try interpreter.guarded { try equalParts(actual, desired, words, interpreter) }
    }

    private static func equalParts(_ actual: Value, _ desired: Value, _ words: String, _ interpreter: Interpreter) throws {
        func joined(_ note: String) -> String { note + "\n" + words }
        switch (actual, desired) {
        case (.dict(let a), .dict(let b)):
            try equalItems(.int(a.count), .int(b.count), words, interpreter)
            for (key, value) in b.pairs {
                guard let other = try a.value(for: key, interpreter) else { throw Raised(.assertionError, try interpreter.repr(key)) }
                try equalItems(other, value, joined("key=\(interpreter.repr(key))"), interpreter)
            }
        case (.list, .list), (.list, .tuple), (.tuple, .list), (.tuple, .tuple):
            let a = try interpreter.elements(of: actual), b = try interpreter.elements(of: desired)
            try equalItems(.int(a.count), .int(b.count), words, interpreter)
            for index in b.indices { try equalItems(a[index], b[index], joined("item=\(index)"), interpreter) }
        case (.array, _), (_, .array): try equalArrays(actual, desired, words, interpreter)
        default:
            if let x = try? interpreter.double(actual), let y = try? interpreter.double(desired), x.isNaN, y.isNaN { return }
            guard try interpreter.equal(actual, desired) else {
                throw try failure("Items are not equal:", actual, desired, words, interpreter)
            }
        }
    }

    private static func failure(_ header: String, _ arguments: BoundArguments, _ words: String, _ interpreter: Interpreter) throws -> Raised {
        try failure(header, arguments[0], arguments[1], words, interpreter)
    }

    private static func failure(_ header: String, _ a: Value, _ b: Value, _ words: String, _ interpreter: Interpreter) throws -> Raised {
        let isShort = !words.contains("\n") && words.utf8.count < 79 - header.utf8.count
        let lines = words.isEmpty ? [header] : isShort ? [header + " " + words] : [header, words]
        return Raised(.assertionError, try (["\n" + lines[0]] + lines.dropFirst() + [" ACTUAL: \(interpreter.repr(a))", " DESIRED: \(interpreter.repr(b))"]).joined(separator: "\n"))
    }
}

/// `with np.testing.assert_raises(ValueError):`
private final class ExpectedException: Object {
    private let expected: TypeObject
    init(_ expected: TypeObject) { self.expected = expected }
    static func name(_ type: TypeObject) -> String { type.name.split(separator: ".").last.map(String.init) ?? type.name }
    override func attribute(_ name: String, _ interpreter: Interpreter) -> Value? {
        switch name {
        case "__enter__": return .object(NativeFunction(name, "") { [self] _, _ in .object(self) })
        case "__exit__":
            return .object(NativeFunction(name, "*args") { [expected] arguments, _ in
                guard let type = arguments.variadic.first?.object(as: TypeObject.self) else {
                    throw Raised(.assertionError, "\(ExpectedException.name(expected)) not raised")
                }
                return .bool(type.isSubtype(of: expected))
            })
        default: return nil
        }
    }
}

/// Two arrays side by side, and the report of how they differ.
private struct ArrayComparison {
    let actual: NDArray, desired: NDArray
    let header: String, message: String
    var names = ("ACTUAL", "DESIRED")
    let interpreter: Interpreter

    /// - Throws: AssertionError where the shapes differ; a single number fits every shape.
    init(_ actual: Value, _ desired: Value, _ header: String, _ message: String, _ interpreter: Interpreter) throws {
        (self.actual, self.desired) = (try interpreter.asArray(actual), try interpreter.asArray(desired))
        (self.header, self.message, self.interpreter) = (header, message, interpreter)
        guard self.actual.shape == self.desired.shape || self.actual.rank == 0 || self.desired.rank == 0 else {
            throw failure(["(shapes \(self.actual.shape), \(self.desired.shape) mismatch)"])
        }
    }

    private func failure(_ lines: [String]) -> Raised {
        func side(_ name: String, _ array: NDArray) -> String {
            let text = array.representation(interpreter.printOptions).split(separator: "\n", omittingEmptySubsequences: false)
            return " \(name): " + text.prefix(3).joined(separator: "\n") + (text.count > 3 ? "..." : "")
        }
        let first = "\n" + header + "\n" + message
        return Raised(.assertionError, ([first] + lines + [side(names.0, actual), side(names.1, desired)]).joined(separator: "\n"))
    }

    /// NaN must stand in the same places on both sides; so must the infinities.
    func requireSamePlaces(ofNaN: Bool) throws {
        let test: UnaryOperation = ofNaN ? .isnan : .isinf
        let shape = actual.rank == 0 ? desired.shape : actual.shape
        let a = try interpreter.apply(test, actual).broadcast(to: shape).toInts(), b = try interpreter.apply(test, desired).broadcast(to: shape).toInts()
        guard a == b else { throw failure(["\(ofNaN ? "nan" : "inf") location mismatch:"]) }
    }

    /// Every element must pass `test`.
    func require(_ test: (NDArray, NDArray) throws -> NDArray) throws {
        let close = try test(actual, desired).toInts()
        let wrong = close.indices.filter { close[$0] == 0 }
        guard !wrong.isEmpty else { return }
        let percent = 100 * Double(wrong.count) / Double(close.count)
        var lines = ["Mismatched elements: \(wrong.count) / \(close.count) (\(significant(percent))%)"]
        let shape = actual.rank == 0 ? desired.shape : actual.shape
        if shape.count > 0 {
            lines.append(wrong.count == 1 ? "Mismatch at index:" : wrong.count > 5 ? "First 5 mismatches are at indices:" : "Mismatch at indices:")
            for place in wrong.prefix(5) {
                let index = NDArray.indices(ofElement: place, in: shape)
                let x = try actual.rank == 0 ? actual.first : actual.element(at: index), y = try desired.rank == 0 ? desired.first : desired.element(at: index)
                lines.append(" [\(index.map(String.init).joined(separator: ", "))]: \(x.text) (\(names.0)), \(y.text) (\(names.1))")
            }
        }
        // Between bools there is no difference to speak of.
        if DType.promoted(actual.dtype, desired.dtype) != .bool {
            let left = try actual.asType(.float64).broadcast(to: shape).toDoubles(), right = try desired.asType(.float64).broadcast(to: shape).toDoubles()
            let gaps = wrong.map { abs(left[$0] - right[$0]) }
            let ratios = wrong.filter { right[$0] != 0 }.map { abs(left[$0] - right[$0]) / abs(right[$0]) }
            let isWhole = !actual.dtype.isFloating && !desired.dtype.isFloating
            lines.append("Max absolute difference among violations: \(number(gaps.max() ?? 0, isWhole))")
            lines.append("Max relative difference among violations: \(ratios.isEmpty ? "inf" : number(ratios.max() ?? 0, false))")
        }
        throw failure(lines)
    }

    private func significant(_ value: Double) -> String {
        value == value.rounded() ? String(Int(value)) : NumberText.general(value, digits: 3)
    }

    /// A number as it stands alone in an array's text.
    private func number(_ value: Double, _ isWhole: Bool) -> String {
        if isWhole, value.magnitude < 1e18 { return String(Int(value)) }
        guard let array = try? NDArray([value]) else { return NumberText.shortest(value) }
        return String(array.text(interpreter.printOptions).dropFirst().dropLast())
    }
}

extension NumberText {
    static func power(ofTen exponent: Int) -> Double { Double("1e\(exponent)") ?? 0 }

    /// The power of ten at or below a size.
    static func decade(of size: Double) -> Double {
        var decade = 0.0, rest = size
        guard rest > 0, rest.isFinite else { return 0 }
        while rest >= 10 { rest /= 10; decade += 1 }
        while rest < 1 { rest *= 10; decade -= 1 }
        return decade
    }

    /// A tolerance as `%g` writes it.
    static func general(_ value: Double) -> String {
        let text = shortest(value)
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }

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

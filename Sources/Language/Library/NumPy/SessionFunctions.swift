import NDArrays

/// What changes how NumPy speaks: print options and floating-point warnings.
enum SessionFunctions {
    static func fill(_ module: ModuleObject) {
        let options = "precision=None, threshold=None, edgeitems=None, linewidth=None, suppress=None, nanstr=None, infstr=None, formatter=None, sign=None, floatmode=None, *, legacy=None, override_repr=None"
        module.add("set_printoptions", options) { arguments, interpreter in
            let formatter = try formatter(arguments)
            interpreter.printOptions = try changed(interpreter.printOptions, arguments, interpreter)
            interpreter.printFormatter = formatter
            return .none
        }
        module.add("get_printoptions", "") { _, interpreter in .dict(described(interpreter.printOptions, interpreter.printFormatter)) }
        module.add("printoptions", options) { arguments, interpreter in
            let inside = (try changed(interpreter.printOptions, arguments, interpreter), try formatter(arguments))
            return .object(ContextObject("_GeneratorContextManager") { interpreter in
                let outside = (interpreter.printOptions, interpreter.printFormatter)
                (interpreter.printOptions, interpreter.printFormatter) = inside
                return (.dict(described(inside.0, inside.1)), { ($0.printOptions, $0.printFormatter) = outside })
            })
        }
        let kinds = "all=None, divide=None, over=None, under=None, invalid=None"
        module.add("seterr", kinds) { arguments, interpreter in
            let old = words(interpreter.floatingModes)
            interpreter.floatingModes = try changed(interpreter.floatingModes, arguments, first: 0, interpreter)
            return old
        }
        module.add("geterr", "") { _, interpreter in words(interpreter.floatingModes) }
        module.add("errstate", "*, call=None, " + kinds) { arguments, interpreter in
            let inside = try changed(interpreter.floatingModes, arguments, first: 1, interpreter)
            return .object(ContextObject("numpy.errstate") { interpreter in
                let outside = interpreter.floatingModes
                interpreter.floatingModes = inside
                return (.none, { $0.floatingModes = outside })
            })
        }
    }

    // MARK: Printing

    static func changed(_ options: PrintOptions, _ arguments: BoundArguments, _ interpreter: Interpreter) throws -> PrintOptions {
        var options = options
        if let value = arguments.optional(0) { options.precision = try clamped(interpreter.integer(value)) }
        if let value = arguments.optional(1) {
            switch value {
            case .float(let x):
                guard !x.isNaN else { throw Raised(.valueError, "threshold must be non-NAN, try sys.maxsize for untruncated representation") }
                options.threshold = x >= 0x1p62 ? .max : Int(max(x, 0))
            default: options.threshold = try interpreter.integer(value)
            }
        }
        if let value = arguments.optional(2) { options.edgeItems = try clamped(interpreter.integer(value)) }
        if let value = arguments.optional(3) { options.lineWidth = try clamped(interpreter.integer(value)) }
        if let value = arguments.optional(4) { options.suppress = try interpreter.truth(value) }
        if let value = arguments.optional(5) { options.notANumber = interpreter.text(value) ?? options.notANumber }
        if let value = arguments.optional(6) { options.infinity = interpreter.text(value) ?? options.infinity }
        if let value = arguments.optional(10), try interpreter.truth(value) { try arguments.refuse(10, "legacy", of: "np.set_printoptions") }
        if let value = arguments.optional(8) {
            guard let sign = interpreter.text(value), ["-", "+", " "].contains(sign), let character = sign.first else {
                throw Raised(.valueError, "sign option must be one of ' ', '+', or '-'")
            }
            options.sign = character
        }
        if let value = arguments.optional(9) {
            guard let mode = interpreter.text(value).flatMap(PrintOptions.FloatMode.init(rawValue:)) else {
                throw Raised(.valueError, "floatmode option must be one of fixed, unique, maxprec, maxprec_equal")
            }
            options.floatMode = mode
        }
        return options
    }

    /// A call that names no formatter ends the one before.
    private static func formatter(_ arguments: BoundArguments) throws -> DictObject? {
        guard let value = arguments.optional(7) else { return nil }
        guard case .dict(let table) = value else { throw Raised(.typeError, "formatter must be a dictionary") }
        return table
    }

    private static func clamped(_ value: Int) -> Int { min(max(value, 0), 1 << 20) }

    private static func described(_ options: PrintOptions, _ formatter: DictObject?) -> DictObject {
        DictObject(texts: [
            ("edgeitems", .int(options.edgeItems)), ("threshold", .int(options.threshold)), ("floatmode", .string(options.floatMode.rawValue)),
            ("precision", .int(options.precision)), ("suppress", .bool(options.suppress)), ("linewidth", .int(options.lineWidth)),
            ("nanstr", .string(options.notANumber)), ("infstr", .string(options.infinity)), ("sign", .string(String(options.sign))),
            ("formatter", formatter.map { .dict($0) } ?? .none), ("legacy", .bool(false)), ("override_repr", .none),
        ])
    }

    // MARK: Floating-point warnings

    private static func changed(_ modes: FloatingModes, _ arguments: BoundArguments, first: Int, _ interpreter: Interpreter) throws -> FloatingModes {
        var modes = modes
        let kinds: [(Int, FloatingFlags)] = [
            (first, [.divideByZero, .overflow, .invalid]), (first + 1, .divideByZero), (first + 2, .overflow), (first + 3, []), (first + 4, .invalid),
        ]
        for (index, kind) in kinds {
            guard let value = arguments.optional(index) else { continue }
            let word = interpreter.text(value)
            if index == first + 3 || index == first, word == "raise" || word == "warn" && index == first + 3 {
                throw Raised.notSupported("underflow='\(word ?? "")' (it is part of all=)", instead: "name divide=, over= and invalid=; underflow is always ignored")
            }
            switch word {
            case "ignore": (modes.ignored, modes.raised) = (modes.ignored.union(kind), modes.raised.subtracting(kind))
            case "warn": (modes.ignored, modes.raised) = (modes.ignored.subtracting(kind), modes.raised.subtracting(kind))
            case "raise": (modes.ignored, modes.raised) = (modes.ignored.subtracting(kind), modes.raised.union(kind))
            case "call", "print", "log":
                throw Raised.notSupported("np.errstate with '\(word ?? "")'", instead: "'warn', 'ignore' and 'raise' are")
            default: throw Raised(.valueError, "invalid error mode '\(try interpreter.str(value))'")
            }
        }
        return modes
    }

    private static func words(_ modes: FloatingModes) -> Value {
        func mode(_ flag: FloatingFlags) -> Value {
            .string(modes.ignored.contains(flag) ? "ignore" : modes.raised.contains(flag) ? "raise" : "warn")
        }
        return .dict(DictObject(texts: [
            ("divide", mode(.divideByZero)), ("over", mode(.overflow)), ("under", .string("ignore")), ("invalid", mode(.invalid)),
        ]))
    }
}

/// What becomes of floating-point trouble: it is ignored, raised, or said.
struct FloatingModes {
    var ignored: FloatingFlags = []
    var raised: FloatingFlags = []
}

extension Interpreter {
    var floatingModes: FloatingModes {
        get { FloatingModes(ignored: ignoredFlags, raised: raisedFlags) }
        set { (ignoredFlags, raisedFlags) = (newValue.ignored, newValue.raised) }
    }
}

/// What `with` can enter: does something, and undoes it at the end.
final class ContextObject: Object {
    typealias Enter = (Interpreter) -> (value: Value, leave: (Interpreter) -> Void)
    private let contextType: TypeObject
    private let enter: Enter
    private var leaves: [(Interpreter) -> Void] = []

    init(_ name: String, _ enter: @escaping Enter) {
        contextType = TypeObject(name)
        self.enter = enter
    }
    override package var type: TypeObject { contextType }
    override func attribute(_ name: String, _ interpreter: Interpreter) throws -> Value? {
        switch name {
        case "__enter__":
            return .object(NativeFunction(name, "") { _, interpreter in
                let (value, leave) = self.enter(interpreter)
                self.leaves.append(leave)
                return value
            })
        case "__exit__":
            return .object(NativeFunction(name, "*args") { _, interpreter in
                self.leaves.popLast()?(interpreter)
                return .bool(false)
            })
        default: return nil
        }
    }
}

/// `pprint`.
enum PprintModule {
    private static let options = "indent=1, width=80, depth=None"
    private static let flags = "*, compact=False, sort_dicts=True, underscore_numbers=False"

    static func module() -> ModuleObject {
        let module = ModuleObject("pprint")
        module.function("pprint", "object, stream=None, \(options), \(flags)") { arguments, interpreter in
            let text = try PrettyPrinter.format(arguments[0], read(arguments, 2, interpreter), interpreter) + "\n"
            return try write(text, to: arguments.optional(1), interpreter)
        }
        module.function("pp", "object, stream=None, \(options), \(flags.replacing("sort_dicts=True", with: "sort_dicts=False"))") { arguments, interpreter in
            let text = try PrettyPrinter.format(arguments[0], read(arguments, 2, interpreter), interpreter) + "\n"
            return try write(text, to: arguments.optional(1), interpreter)
        }
        module.function("pformat", "object, \(options), \(flags)") { arguments, interpreter in
            .string(try PrettyPrinter.format(arguments[0], read(arguments, 1, interpreter), interpreter))
        }
        module.define("PrettyPrinter", .object(PrettyPrinterObject.printerType))
        for name in ["saferepr", "isreadable", "isrecursive"] { module.refused[name] = "" }
        return module
    }

    static func read(_ arguments: BoundArguments, _ first: Int, _ interpreter: Interpreter) throws -> PrettyPrinter.Options {
        var options = PrettyPrinter.Options()
        let limit = 1 << 20
        options.indent = try interpreter.count(arguments[first])
        options.width = min(try interpreter.count(arguments[first + 1]), limit)
        options.depth = try arguments.optional(first + 2).map { try interpreter.count($0) }
        options.isCompact = try interpreter.truth(arguments[first + 3])
        options.sortsKeys = try interpreter.truth(arguments[first + 4])
        if try interpreter.truth(arguments[first + 5]) { throw Raised.notSupported("pprint(underscore_numbers=True)") }
        if options.indent < 0 { throw Raised(.valueError, "indent must be >= 0") }
        if let depth = options.depth, depth <= 0 { throw Raised(.valueError, "depth must be > 0") }
        if options.width == 0 { throw Raised(.valueError, "width must be != 0") }
        guard options.indent <= limit else { throw Raised(ExceptionObject(.memoryError, [])) }
        return options
    }

    static func write(_ text: String, to stream: Value?, _ interpreter: Interpreter) throws -> Value {
        if let stream { _ = try interpreter.callMethod("write", of: stream, [.string(text)]) } else { try interpreter.write(text) }
        return .none
    }

    /// `pprint.PrettyPrinter(...)`.
    private final class PrettyPrinterObject: Object {
        let options: PrettyPrinter.Options
        let stream: Value?
        init(_ options: PrettyPrinter.Options, _ stream: Value?) { (self.options, self.stream) = (options, stream) }
        static let printerType: TypeObject = TypeObject(
            "pprint.PrettyPrinter",
            construct: NativeFunction("PrettyPrinter", "\(PprintModule.options), stream=None, \(PprintModule.flags)") { arguments, interpreter in
                // The stream stands among the options here.
                let slots = Array(arguments.slots[..<3] + arguments.slots[4...])
                let bound = BoundArguments(slots: slots, variadic: [], keywords: [])
                return .object(PrettyPrinterObject(try read(bound, 0, interpreter), arguments.optional(3)))
            },
            methods: { type in
                type.objectMethod("pprint", "object, /", of: PrettyPrinterObject.self) { printer, arguments, interpreter in
                    try PprintModule.write(PrettyPrinter.format(arguments[1], printer.options, interpreter) + "\n", to: printer.stream, interpreter)
                }
                type.objectMethod("pformat", "object, /", of: PrettyPrinterObject.self) { printer, arguments, interpreter in
                    .string(try PrettyPrinter.format(arguments[1], printer.options, interpreter))
                }
            })
        override var type: TypeObject { PrettyPrinterObject.printerType }
    }
}

import NDArrays
import Syntax

/// A Python exception on its way: the exception itself and where it has passed so far.
package final class Raised: Error {
    /// One line of a traceback: the innermost comes first.
    package struct Entry {
        package let function: String?
        package let source: Source
        /// The statement or expression that failed.
        package let span: Span
        /// Where the caret points: the operator, where there is one.
        package let caret: Span?
    }
    package let exception: ExceptionObject
    package internal(set) var entries: [Entry] = []
    /// What shape rule failed and for which operands.
    package internal(set) var shapes: ShapeMismatch?
    /// What the learner might do, in our words.
    package internal(set) var advice: String?
    /// The place in the function that runs now, until the function's end makes an entry of it.
    var place: (span: Span, caret: Span?)?

    package init(_ exception: ExceptionObject) { self.exception = exception }

    /// - Parameter advice: what to do about it, in our words.
    package convenience init(_ type: TypeObject, _ message: String, advice: String? = nil) {
        self.init(ExceptionObject(type, [.string(message)]))
        self.advice = advice
    }

    /// What Python has and the cell language does not.
    package static func notSupported(_ what: String, instead: String? = nil) -> Raised {
        Raised(.notImplementedError, "\(what) is not supported by lstm-repl" + (instead.map { "; \($0)" } ?? ""))
    }
}

/// The operands of an operation whose shapes do not fit, as data.
package struct ShapeMismatch {
    package struct Operand {
        /// Where the operand stands in the source, where that is known.
        package var span: Span?
        package var shape: [Int]
        package var axes: [String]?
    }
    package enum Rule {
        /// The sizes along axis `left` of the first and axis `right` of the second must be equal.
        case product(left: Int, right: Int)
        /// From the last axis to the first, sizes must be equal or one of them 1.
        case broadcast
        /// Arrays that are joined have equal sizes along `axis`: the first and the one at `index` have not.
        case joining(axis: Int, index: Int)
    }
    package var operation: String
    package var left: Operand
    package var right: Operand
    package var rule: Rule
}

/// An exception instance.
package final class ExceptionObject: Object {
    package let exceptionType: TypeObject
    package var arguments: [Value]
    package var cause: ExceptionObject?
    package var context: ExceptionObject?
    package var suppressesContext = false
    /// The name that was probably meant: said after the message, and no part of it.
    var suggestion: String?
    /// Attributes set by `__init__` of a class of the learner's.
    var attributes: [String: Value] = [:]
    package internal(set) var entries: [Raised.Entry] = []

    init(_ type: TypeObject, _ arguments: [Value]) {
        self.exceptionType = type
        self.arguments = arguments
    }

    override package var type: TypeObject { exceptionType }

    override func attribute(_ name: String, _ interpreter: Interpreter) throws -> Value? {
        if let value = attributes[name] { return value }
        switch name {
        case "args": return .tuple(shownArguments)
        case "code" where exceptionType.isSubtype(of: .systemExit): return arguments.count == 1 ? arguments[0] : arguments.isEmpty ? Value.none : .tuple(arguments)
        case "__suppress_context__": return .bool(suppressesContext)
        case "__dict__": return .dict(DictObject(texts: attributes.map { ($0.key, $0.value) }))
        case "with_traceback":
            return .object(NativeFunction(name, "tb, /") { [self] _, _ in .object(self) })
        case "add_note":
            return .object(NativeFunction(name, "note, /") { [self] arguments, _ in
                let note = Value.string(try StringMethods.text(arguments[0], "note must be a str, not '\(arguments[0].typeName)'"))
                if case .list(let notes)? = attributes["__notes__"] { notes.elements.append(note) } else { attributes["__notes__"] = .list([note]) }
                return .none
            })
        case "__traceback__": throw Raised.notSupported("'__traceback__'", instead: "an uncaught exception prints it")
        case "name" where exceptionType.isSubtype(of: .importError): return Value.none
        case "__cause__": return cause.map { .object($0) } ?? Value.none
        case "__context__": return context.map { .object($0) } ?? Value.none
        case "value" where exceptionType.isSubtype(of: .stopIteration): return arguments.first ?? Value.none
        case "__class__": return .object(exceptionType)
        default: return systemErrorAttribute(name)
        }
    }
    override func setAttribute(_ name: String, _ value: Value, _ interpreter: Interpreter) {
        if name == "args", case .tuple(let tuple) = value { arguments = tuple.elements } else { attributes[name] = value }
    }
    override func str(_ interpreter: Interpreter) throws -> String {
        if exceptionType.isUserDefined, let method = exceptionType.lookUp("__str__") {
            return try interpreter.str(interpreter.call(method, [.object(self)]))
        }
        if let text = try systemErrorText(interpreter) { return text }
        switch arguments.count {
        case 0: return ""
        case 1:
            if exceptionType.isSubtype(of: .keyError) { return try interpreter.repr(arguments[0]) }
            return try interpreter.str(arguments[0])
        default: return try interpreter.repr(.tuple(arguments))
        }
    }
    override func repr(_ interpreter: Interpreter) throws -> String {
        try exceptionType.name + "(" + shownArguments.map(interpreter.repr).joined(separator: ", ") + ")"
    }

    /// The traceback's last line: `TypeError: unsupported operand ...`.
    package func lastLine(_ interpreter: Interpreter) -> String {
        let text = (try? str(interpreter)) ?? "<exception str() failed>"
        let prefix = exceptionType.modulePrefix
        let name = (prefix == "__main__." ? "" : prefix) + exceptionType.name
        let guess = suggestion.map { ". Did you mean: '\($0)'?" } ?? ""
        return text.isEmpty ? name : name + ": " + text + guess
    }
}

extension TypeObject {
    private static func exception(_ name: String, _ base: TypeObject) -> TypeObject {
        TypeObject(name, [base])
    }
    package static let baseException = TypeObject("BaseException")
    package static let exception = exception("Exception", baseException)
    package static let keyboardInterrupt = exception("KeyboardInterrupt", baseException)
    package static let systemExit = exception("SystemExit", baseException)
    package static let generatorExit = exception("GeneratorExit", baseException)
    package static let stopIteration = exception("StopIteration", exception)
    package static let arithmeticError = exception("ArithmeticError", exception)
    package static let zeroDivisionError = exception("ZeroDivisionError", arithmeticError)
    package static let overflowError = exception("OverflowError", arithmeticError)
    package static let floatingPointError = exception("FloatingPointError", arithmeticError)
    package static let assertionError = exception("AssertionError", exception)
    package static let attributeError = exception("AttributeError", exception)
    package static let bufferError = exception("BufferError", exception)
    package static let eofError = exception("EOFError", exception)
    package static let importError = exception("ImportError", exception)
    package static let moduleNotFoundError = exception("ModuleNotFoundError", importError)
    package static let lookupError = exception("LookupError", exception)
    package static let indexError = exception("IndexError", lookupError)
    package static let keyError = exception("KeyError", lookupError)
    package static let memoryError = exception("MemoryError", exception)
    package static let nameError = exception("NameError", exception)
    package static let unboundLocalError = exception("UnboundLocalError", nameError)
    package static let osError = exception("OSError", exception)
    package static let fileNotFoundError = exception("FileNotFoundError", osError)
    package static let fileExistsError = exception("FileExistsError", osError)
    package static let permissionError = exception("PermissionError", osError)
    package static let isADirectoryError = exception("IsADirectoryError", osError)
    package static let notADirectoryError = exception("NotADirectoryError", osError)
    package static let runtimeError = exception("RuntimeError", exception)
    package static let notImplementedError = exception("NotImplementedError", runtimeError)
    package static let recursionError = exception("RecursionError", runtimeError)
    package static let syntaxError = exception("SyntaxError", exception)
    package static let indentationError = exception("IndentationError", syntaxError)
    package static let tabError = exception("TabError", indentationError)
    package static let typeError = exception("TypeError", exception)
    package static let valueError = exception("ValueError", exception)
    package static let axisError = TypeObject("numpy.exceptions.AxisError", [valueError, indexError])
    package static let ufuncTypeError = exception("numpy._core._exceptions._UFuncOutputCastingError", typeError)
    package static let ufuncInputError = exception("numpy._core._exceptions._UFuncInputCastingError", typeError)
    package static let ufuncNoLoopError = exception("numpy._core._exceptions._UFuncNoLoopError", typeError)
    package static let arrayMemoryError = exception("numpy._core._exceptions._ArrayMemoryError", memoryError)
    package static let unicodeError = exception("UnicodeError", valueError)
    package static let unicodeDecodeError = exception("UnicodeDecodeError", unicodeError)
    package static let unicodeEncodeError = exception("UnicodeEncodeError", unicodeError)
    package static let warning = exception("Warning", exception)
    package static let runtimeWarning = exception("RuntimeWarning", warning)
    package static let userWarning = exception("UserWarning", warning)
    package static let deprecationWarning = exception("DeprecationWarning", warning)

    /// The names of exceptions that a cell can use.
    package static let exceptions: [TypeObject] = [
        baseException, exception, keyboardInterrupt, systemExit, generatorExit, stopIteration, arithmeticError, zeroDivisionError,
        overflowError, floatingPointError, assertionError, attributeError, bufferError, eofError, importError, moduleNotFoundError,
        lookupError, indexError, keyError, memoryError, nameError, unboundLocalError, osError, fileNotFoundError, fileExistsError,
        permissionError, isADirectoryError, notADirectoryError, runtimeError, notImplementedError, recursionError, syntaxError, indentationError,
        tabError, typeError, valueError, unicodeError, unicodeDecodeError, unicodeEncodeError, warning, runtimeWarning, userWarning, deprecationWarning,
    ]

    var isException: Bool { isSubtype(of: .baseException) && self !== Types.object }
}

extension Raised {
    /// Whether Ctrl-C stopped the program.
    package var isInterruption: Bool { exception.exceptionType === TypeObject.keyboardInterrupt }
}

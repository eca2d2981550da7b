#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension Raised {
    /// What CPython raises where the system refuses: `FileNotFoundError: [Errno 2] No such file or directory: 'x'`.
    static func system(_ code: Int32, _ path: String) -> Raised {
        let type: TypeObject = switch code {
        case ENOENT: .fileNotFoundError
        case EEXIST: .fileExistsError
        case EACCES, EPERM: .permissionError
        case EISDIR: .isADirectoryError
        case ENOTDIR: .notADirectoryError
        default: .osError
        }
        return Raised(ExceptionObject(type, [.int(Int(code)), .string(String(cString: strerror(code))), .string(path)]))
    }
}

extension ExceptionObject {
    /// An OSError that was made of an error number, its words and perhaps a file.
    private var isSystemError: Bool { (2...3).contains(arguments.count) && exceptionType.isSubtype(of: .osError) }

    /// `args`: the file of an OSError is not among them.
    var shownArguments: [Value] { isSystemError ? Array(arguments.prefix(2)) : arguments }

    /// nil for what is no OSError of an error number.
    func systemErrorText(_ interpreter: Interpreter) throws -> String? {
        guard isSystemError else { return nil }
        let file = arguments.count == 3 ? ": " + (try interpreter.repr(arguments[2])) : ""
        return try "[Errno \(interpreter.str(arguments[0]))] \(interpreter.str(arguments[1]))" + file
    }

    /// `errno`, `strerror` and `filename` of an OSError; nil for other names and other exceptions.
    func systemErrorAttribute(_ name: String) -> Value? {
        guard let index = ["errno", "strerror", "filename"].firstIndex(of: name), exceptionType.isSubtype(of: .osError) else { return nil }
        return isSystemError && index < arguments.count ? arguments[index] : Value.none
    }
}

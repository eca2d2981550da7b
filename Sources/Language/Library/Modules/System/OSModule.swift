/// `os`, as far as it looks at the files that programs may use.
enum OSModule {
    private static let noEnvironment = "lstm-repl gives programs no environment: assign the value in the program"
    private static let noProcesses = "lstm-repl starts no other programs"
    private static let noRemoving = "lstm-repl deletes and renames no files"

    static func module(_ interpreter: Interpreter) -> ModuleObject {
        let module = ModuleObject("os")
        for (name, text) in [("sep", "/"), ("linesep", "\n"), ("pathsep", ":"), ("curdir", "."), ("pardir", ".."), ("extsep", "."), ("name", "posix"),
                             ("devnull", "/dev/null")] { module.define(name, .string(text)) }
        module.define("altsep", .none)
        if let path = try? interpreter.importModule("os.path") { module.define("path", .object(path)) }
        module.define("error", .object(TypeObject.osError))
        module.function("getcwd", "") { _, interpreter in .string(interpreter.files.workingDirectory) }
        module.function("listdir", "path=None") { arguments, interpreter in
            let path = try arguments.optional(0).map { try interpreter.path($0) } ?? "."
            return .list(try interpreter.files.names(in: path).map { .string($0) })
        }
        module.function("mkdir", "path, mode=511, *, dir_fd=None") { arguments, interpreter in
            try interpreter.files.makeFolder(interpreter.path(arguments[0]))
            return .none
        }
        module.function("makedirs", "name, mode=511, exist_ok=False") { arguments, interpreter in
            let path = try interpreter.path(arguments[0])
            try makeFolders(path, mayExist: interpreter.truth(arguments[2]), interpreter.files)
            return .none
        }
        module.function("fspath", "path") { .string(try $1.path($0[0])) }
        for name in ["environ", "getenv", "putenv", "environb"] { module.refused[name] = noEnvironment }
        for name in ["system", "popen", "fork", "kill", "execv", "spawnl", "startfile", "abort", "_exit"] { module.refused[name] = noProcesses }
        for name in ["remove", "unlink", "rmdir", "removedirs", "rename", "replace", "renames", "truncate", "chmod", "symlink", "link"] { module.refused[name] = noRemoving }
        module.refused["chdir"] = "give open() the path from \(interpreter.files.workingDirectory)"
        module.refused["walk"] = "os.listdir is there"
        for name in ["scandir", "stat", "open", "read", "write", "close", "urandom", "cpu_count", "uname", "getpid", "getlogin", "access"] { module.refused[name] = "" }
        return module
    }

    private static func makeFolders(_ path: String, mayExist: Bool, _ files: FileAccess) throws {
        var parts: [Substring] = []
        for part in path.split(separator: "/") {
            parts.append(part)
            let folder = (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
            let isWhole = parts.count == path.split(separator: "/").count
            // What lies above the allowed folders is there, and not to be looked at.
            if !isWhole, files.isAbove(folder) { continue }
            switch try files.kind(of: folder) {
            case nil: try files.makeFolder(folder)
            case .folder? where !isWhole || mayExist: continue
            // Making what lies in it says what is wrong.
            case .file? where !isWhole: continue
            default: try files.makeFolder(folder)
            }
        }
        if parts.isEmpty { try files.makeFolder(path) }
    }
}

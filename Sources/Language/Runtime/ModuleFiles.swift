import Syntax

/// What a program's own module is made of: its file, and the names that its code binds.
final class ModuleFile {
    /// As tracebacks show it; nil for a folder without `__init__.py`.
    let path: String?
    /// Where a package's own modules lie; nil for a module that is no package.
    let folder: String?
    let namespace = Namespace()
    /// Its code has not come to its end: what imports it in turn sees the names bound so far.
    fileprivate(set) var isRunning = true

    init(_ name: String, path: String?, folder: String?) {
        (self.path, self.folder) = (path, folder)
        let parent = name.split(separator: ".").dropLast().joined(separator: ".")
        namespace["__name__"] = .string(name)
        namespace["__package__"] = .string(folder == nil ? parent : name)
        if let path { namespace["__file__"] = .string(path) }
        if let folder { namespace["__path__"] = .list([.string(folder)]) }
    }
}

/// `import util`, where `util.py` stands in a folder of `sys.path`: read through `files`, run once, kept in `modules`.
extension Interpreter {
    /// CPython has these before it looks at any folder.
    private static let firstOfAll: Set = ["sys", "builtins", "time", "itertools", "abc", "io", "os", "codecs", "stat", "gc", "errno", "marshal", "atexit"]

    /// The folder of a program or a lesson: its files may be used, its modules imported.
    /// - Parameter isProgram: modules come from there alone, as for `python3 FILE`, and not from the working folder as well.
    /// - Returns: the file's path from the root.
    @discardableResult
    package func useFolder(of file: String, isProgram: Bool = false) -> String {
        files.allow(folderOf: file)
        let path = files.absolute(file)
        let folder = FileAccess.parent(of: FileAccess.resolved(path) ?? path)
        if isProgram { searchPath.elements = [.string(folder)] } else { searchPath.elements.insert(.string(folder), at: 0) }
        return path
    }

    /// A module of the program's own; nil where none of its files has the name.
    /// - Parameter mayBeFolder: a folder without `__init__.py` does; modules of Python's own come before it.
    func fileModule(_ name: String, mayBeFolder: Bool = false) throws -> ModuleObject? {
        let parts = name.split(separator: ".").map { String($0) }
        guard let first = parts.first, !name.hasPrefix("."), !Interpreter.firstOfAll.contains(first) else { return nil }
        if parts.count == 1 { return try load(name, first, from: searchFolders, mayBeFolder) }
        guard let top = try modules[first] ?? fileModule(first) ?? (mayBeFolder ? fileModule(first, mayBeFolder: true) : nil),
              top.file != nil, let last = parts.last else { return nil }
        let parent = try importModule(parts.dropLast().joined(separator: "."))
        if let module = modules[name] { return module }
        guard let folder = parent.file?.folder else { throw missingModule("No module named '\(name)'; '\(parent.name)' is not a package", named: name) }
        guard let module = try load(name, last, from: [folder], true) else { throw missingModule("No module named '\(name)'", named: name) }
        parent.define(last, .object(module))
        return module
    }

    /// `from .layers import Dense` in a package: the whole name of what the dots stand for.
    func absoluteName(_ name: String, in namespace: Namespace) throws -> String {
        let dots = name.prefix { $0 == "." }.count
        guard dots > 0 else { return name }
        guard case .string(let package)? = namespace["__package__"], !package.text.isEmpty else {
            throw Raised(.importError, "attempted relative import with no known parent package")
        }
        let parts = package.text.split(separator: ".")
        guard dots <= parts.count else { throw Raised(.importError, "attempted relative import beyond top-level package") }
        let rest = name.dropFirst(dots)
        return parts.dropLast(dots - 1).joined(separator: ".") + (rest.isEmpty ? "" : "." + rest)
    }

    /// A folder that programs name and may not use.
    var closedFolder: String? { searchFolders.first { (try? files.kind(of: $0)) == nil && FileAccess.resolved(files.absolute($0)) != nil } }

    // MARK: Looking and running

    private var searchFolders: [String] {
        var list = searchPath
        if case .list(let assigned)? = modules["sys"]?.members["path"] { list = assigned }
        return list.elements.compactMap { if case .string(let text) = $0 { ["", "."].contains(text.text) ? files.workingDirectory : text.text } else { nil } }
    }

    private func load(_ name: String, _ last: String, from folders: [String], _ mayBeFolder: Bool) throws -> ModuleObject? {
        for folder in folders {
            let place = files.absolute(folder == "/" ? "/" + last : folder + "/" + last)
            if isFile(place + "/__init__.py") { return try run(name, ModuleFile(name, path: place + "/__init__.py", folder: place)) }
            if isFile(place + ".py") { return try run(name, ModuleFile(name, path: place + ".py", folder: nil)) }
        }
        guard mayBeFolder else { return nil }
        for folder in folders {
            let place = files.absolute(folder + "/" + last)
            if case .folder?? = try? files.kind(of: place) { return try run(name, ModuleFile(name, path: nil, folder: place)) }
        }
        return nil
    }

    private func isFile(_ path: String) -> Bool {
        if case .file?? = try? files.kind(of: path) { true } else { false }
    }

    /// A module of ours that is written in the cell language.
    func run(_ name: String, writtenAs text: String) throws -> ModuleObject {
        let module = try run(name, ModuleFile(name, path: nil, folder: nil), Source(name: "<\(name)>", text: text))
        module.refused = WrittenModules.refused[name] ?? [:]
        return module
    }

    private func run(_ name: String, _ file: ModuleFile, _ written: Source? = nil) throws -> ModuleObject {
        let module = ModuleObject(name, file: file)
        modules[name] = module
        do {
            if let source = try written ?? file.path.map({ try source(of: $0) }) { try runModule(source, in: file.namespace) }
        } catch {
            modules[name] = nil
            throw error
        }
        file.isRunning = false
        return module
    }

    private func source(of path: String) throws -> Source {
        var bytes = try files.read(path)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
            throw Raised(.syntaxError, "'\(path)' is no text in UTF-8")
        }
        return Source(name: path, text: text)
    }

    /// Runs a module's text while a cell runs.
    func runModule(_ source: Source, in namespace: Namespace) throws {
        let program: Program
        do { program = try parse(source) } catch { throw Raised(error, in: source) }
        if case .expression(let first)? = program.body.first?.kind, case .string(let text) = first.kind { namespace["__doc__"] = .string(text) }
        try withFrame(0) { _ in _ = try execute(program, in: namespace) }
    }
}

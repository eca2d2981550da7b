#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Which files a program may touch, and the reading and writing of them: the one place that decides.
///
/// A program reads and writes inside the working directory and the folder of its script or lesson, and nowhere else. What counts is
/// where a path really leads: neither `..` nor a symbolic link gets out.
package struct FileAccess: Sendable {
    /// Where relative paths begin.
    package let workingDirectory: String
    /// Without symbolic links in them.
    package private(set) var folders: [String] = []

    static let mostBytes = 1 << 28

    /// - Parameter workingDirectory: the process's own where none is given.
    package init(workingDirectory: String? = nil) {
        let current = workingDirectory ?? FileAccess.currentDirectory()
        self.workingDirectory = FileAccess.resolved(current) ?? current
        folders = [self.workingDirectory]
    }

    /// Lets programs use the files of one more folder.
    package mutating func allow(folder: String) {
        guard let real = FileAccess.resolved(absolute(folder)), !folders.contains(real) else { return }
        folders.append(real)
    }

    /// The same for the folder that a script or a lesson lies in.
    package mutating func allow(folderOf file: String) { allow(folder: FileAccess.parent(of: absolute(file))) }

    // MARK: Whole files

    /// The contents of a file.
    /// - Throws: the OSError of CPython, or PermissionError where the file is outside of the allowed folders.
    package func read(_ path: String) throws -> [UInt8] {
        let descriptor = try descriptor(reading: path)
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = systemRead(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw Raised.system(errno, path) }
            if count == 0 { return bytes }
            guard bytes.count + count <= FileAccess.mostBytes else {
                throw Raised(.memoryError, "a file of more than \(FileAccess.mostBytes >> 20) MB: '\(path)'")
            }
            bytes += buffer[..<count]
        }
    }

    /// - Throws: what `read` would throw before the first byte.
    func requireReadable(_ path: String) throws { close(try descriptor(reading: path)) }

    private func descriptor(reading path: String) throws -> Int32 {
        let descriptor = open(try location(of: path), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw Raised.system(errno, path) }
        do { try requireRegular(descriptor, path) } catch {
            close(descriptor)
            throw error
        }
        return descriptor
    }

    /// Makes a file of these bytes, in place of what it held before.
    /// - Throws: as `read`.
    package func write(_ path: String, _ bytes: [UInt8]) throws {
        let file = try OutputFile(path, .replace, self)
        try file.write(bytes)
        try file.close()
    }

    // MARK: Looking

    package enum Kind: Sendable { case file(size: Int), folder, other }

    /// What stands at a path; nil for nothing.
    /// - Throws: PermissionError where it is outside of the allowed folders.
    func kind(of path: String) throws -> Kind? {
        guard !path.isEmpty, !path.utf8.contains(0) else { return nil }
        let real: String
        do { real = try location(of: path) } catch let error as Raised where error.exception.exceptionType === TypeObject.fileNotFoundError
            || error.exception.exceptionType === TypeObject.notADirectoryError { return nil }
        var status = stat()
        guard stat(real, &status) == 0 else { return nil }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file(size: Int(status.st_size))
        case S_IFDIR: return .folder
        default: return .other
        }
    }

    /// The names in a folder, sorted.
    func names(in path: String) throws -> [String] {
        let real = try location(of: path)
        guard let folder = opendir(real) else { throw Raised.system(errno, path) }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) } }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    func makeFolder(_ path: String) throws {
        let real = try location(of: path, mayBeNew: true)
        if mkdir(real, 0o777) != 0 { throw Raised.system(errno, path) }
    }

    // MARK: Paths

    /// The path from the root, as written: `..` and links are still in it.
    func absolute(_ path: String) -> String { path.hasPrefix("/") ? path : workingDirectory + "/" + path }

    /// Where a path leads, checked against the allowed folders.
    /// - Parameter mayBeNew: the last name may be one that is not there yet.
    func location(of path: String, mayBeNew: Bool = false) throws -> String {
        guard !path.utf8.contains(0) else { throw Raised(.valueError, "embedded null byte") }
        guard !path.isEmpty else { throw Raised.system(ENOENT, path) }
        let whole = absolute(path)
        if let real = FileAccess.resolved(whole) {
            guard isAllowed(real) else { throw refusal(path) }
            return real
        }
        let code = errno
        // Nothing is there, or not to be looked at: what is there of the path says whether asking was allowed.
        var parent = whole
        var isDirectParent = true
        while true {
            parent = FileAccess.parent(of: parent)
            if let real = FileAccess.resolved(parent) {
                guard isAllowed(real) else { throw refusal(path) }
                let name = FileAccess.lastName(of: whole)
                guard mayBeNew, isDirectParent, code == ENOENT, name != "..", !whole.hasSuffix("/") else { throw Raised.system(code, path) }
                let new = (real == "/" ? "" : real) + "/" + name
                var status = stat()
                // A link that leads nowhere would be followed to wherever it points.
                guard lstat(new, &status) != 0 else { throw refusal(path) }
                return new
            }
            isDirectParent = false
            guard parent != "/" else { throw refusal(path) }
        }
    }

    private func isAllowed(_ real: String) -> Bool {
        folders.contains { $0 == "/" || real == $0 || real.hasPrefix($0 + "/") }
    }

    /// Whether a path names a folder that an allowed one lies in.
    func isAbove(_ path: String) -> Bool {
        guard let real = FileAccess.resolved(absolute(path)) else { return false }
        return !isAllowed(real) && folders.contains { $0.hasPrefix(real == "/" ? "/" : real + "/") }
    }

    private func refusal(_ path: String) -> Raised {
        let places = folders.joined(separator: " and ")
        return Raised(.permissionError, "\(StringText.repr(path)) is outside of what lstm-repl lets programs use: the files in \(places)")
    }

    /// Reading a pipe or a device might never end.
    fileprivate func requireRegular(_ descriptor: Int32, _ path: String) throws {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw Raised.system(errno, path) }
        if status.st_mode & S_IFMT == S_IFDIR { throw Raised.system(EISDIR, path) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw Raised.notSupported("opening what is not a regular file: '\(path)'") }
    }

    static func parent(of path: String) -> String {
        let parts = path.split(separator: "/").dropLast()
        return "/" + parts.joined(separator: "/")
    }

    private static func lastName(of path: String) -> String { path.split(separator: "/").last.map { String($0) } ?? "" }

    /// The path without symbolic links, `.` and `..`; nil, with `errno` set, where nothing is there.
    static func resolved(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }

    private static func currentDirectory() -> String {
        guard let current = getcwd(nil, 0) else { return "/" }
        defer { free(current) }
        return String(cString: current)
    }
}

// C's functions under names that our methods do not hide.
private let systemRead: @Sendable (Int32, UnsafeMutableRawPointer?, Int) -> Int = { read($0, $1, $2) }
private let systemWrite: @Sendable (Int32, UnsafeRawPointer?, Int) -> Int = { write($0, $1, $2) }
private let systemClose: @Sendable (Int32) -> Void = { _ = close($0) }

/// A file that is being written.
final class OutputFile {
    enum Manner { case replace, append, create }
    let path: String
    private var descriptor: Int32
    private var pending: [UInt8] = []

    init(_ path: String, _ manner: Manner, _ files: FileAccess) throws {
        self.path = path
        let real = try files.location(of: path, mayBeNew: true)
        let flags = switch manner {
        case .replace: O_TRUNC
        case .append: O_APPEND
        case .create: O_EXCL
        }
        descriptor = open(real, O_WRONLY | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | flags, 0o666)
        guard descriptor >= 0 else { throw Raised.system(errno, path) }
        do { try files.requireRegular(descriptor, path) } catch {
            systemClose(descriptor)
            descriptor = -1
            throw error
        }
    }

    /// What was written and not flushed is not lost where a program forgets to close the file.
    deinit { try? close() }

    func write(_ bytes: some Sequence<UInt8>) throws {
        pending += bytes
        if pending.count > 1 << 16 { try flush() }
    }

    func flush() throws {
        var start = 0
        defer { pending = [] }
        while start < pending.count, descriptor >= 0 {
            let count = pending[start...].withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                throw Raised.system(errno, path)
            }
            start += count
        }
    }

    func close() throws {
        guard descriptor >= 0 else { return }
        defer {
            systemClose(descriptor)
            descriptor = -1
        }
        try flush()
    }
}

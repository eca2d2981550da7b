#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Files as bytes: read with a reason when they cannot be, written whole or not at all.
enum FileBytes {
    enum Failure: Error, Equatable {
        case missing
        case directory
        case notRegular
        case tooLarge
        case system(String)

        static var last: Failure { errno == ENOENT || errno == ENOTDIR ? .missing : .system(String(cString: strerror(errno))) }

        var reason: String {
            switch self {
            case .missing: "No such file or directory"
            case .directory: "it is a folder"
            case .notRegular: "it is not a regular file"
            case .tooLarge: "it is larger than \(FileBytes.mostBytes >> 20) MB"
            case .system(let reason): reason
            }
        }
    }

    static let mostBytes = 64 << 20

    /// The bytes of a regular file; a pipe or device is refused, since reading it might never end.
    static func read(path: String) -> Result<[UInt8], Failure> {
        var status = stat()
        guard stat(path, &status) == 0 else { return .failure(.last) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: return .failure(.directory)
        default: return .failure(.notRegular)
        }
        guard status.st_size <= mostBytes else { return .failure(.tooLarge) }
        guard let file = fopen(path, "rb") else { return .failure(.last) }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            bytes += buffer[..<count]
            if count < buffer.count { break }
            guard bytes.count <= mostBytes else { return .failure(.tooLarge) }
        }
        return ferror(file) == 0 ? .success(bytes) : .failure(.last)
    }

    /// Makes a folder and those above it, for the owner only.
    static func createDirectory(_ path: String) throws(Failure) {
        var made = ""
        for part in path.split(separator: "/") {
            made += "/" + part
            if mkdir(made, 0o700) != 0, errno != EEXIST {
                var status = stat()
                // A folder above ours may be there and not ours to write in.
                let code = errno
                if stat(made, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { continue }
                errno = code
                throw .last
            }
        }
    }

    /// Writes beside the file and renames: a reader, or a crash, meets the old file or the new one, never half of one.
    static func replace(path: String, with bytes: [UInt8]) throws(Failure) {
        var template = Array((path + ".XXXXXX").utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw .last }
        let temporary = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        do throws(Failure) {
            defer { close(descriptor) }
            try write(bytes, to: descriptor)
            guard fsync(descriptor) == 0 else { throw .last }
        } catch {
            unlink(temporary)
            throw error
        }
        guard rename(temporary, path) == 0 else {
            let failure = Failure.last
            unlink(temporary)
            throw failure
        }
        // The rename itself lasts only once the folder is on disk.
        let folder = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
        let parent = open(folder.isEmpty ? "." : folder, O_RDONLY)
        if parent >= 0 {
            fsync(parent)
            close(parent)
        }
    }

    /// Writes a file that is not there yet.
    static func create(path: String, with bytes: [UInt8]) throws(Failure) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o666)
        guard descriptor >= 0 else { throw .system(String(cString: strerror(errno))) }
        defer { close(descriptor) }
        try write(bytes, to: descriptor)
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) throws(Failure) {
        var start = 0
        while start < bytes.count {
            let count = bytes[start...].withUnsafeBytes { buffer in
                #if canImport(Darwin)
                Darwin.write(descriptor, buffer.baseAddress, buffer.count)
                #elseif canImport(Musl)
                Musl.write(descriptor, buffer.baseAddress, buffer.count)
                #else
                Glibc.write(descriptor, buffer.baseAddress, buffer.count)
                #endif
            }
            if count < 0 {
                if errno == EINTR { continue }
                throw .system(String(cString: strerror(errno)))
            }
            start += count
        }
    }
}

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

extension HistoryFile {
    /// Opens the file and locks it; nil where there is none and `flags` do not create it.
    ///
    /// A session that shortens the file puts a new one under its name, so a lock counts only if the name still leads to the
    /// file that was locked.
    func openLocked(_ flags: Int32) throws(HistoryNotice) -> Int32? {
        let writes = flags & O_CREAT != 0
        for _ in 0..<100 {
            let descriptor = open(path, flags | O_CLOEXEC | O_NOCTTY | O_NONBLOCK, 0o600)
            guard descriptor >= 0 else {
                let error = errno
                if !writes, error == ENOENT || error == ENOTDIR { return nil }
                throw writes ? .unwritable(path: path, errno: error) : .unreadable(path: path, errno: error)
            }
            guard Self.lock(descriptor) else {
                close(descriptor)
                throw .busy(path: path)
            }
            var opened = stat()
            var named = stat()
            if fstat(descriptor, &opened) == 0, stat(path, &named) == 0,
                opened.st_ino == named.st_ino, opened.st_dev == named.st_dev
            {
                guard opened.st_mode & S_IFMT == S_IFREG else {
                    close(descriptor)
                    throw writes ? .unwritable(path: path, errno: EINVAL) : .unreadable(path: path, errno: EINVAL)
                }
                return descriptor
            }
            close(descriptor)
        }
        throw .busy(path: path)
    }

    // A session that was stopped with the lock must not stop this one: a second of patience, no more.
    private static func lock(_ descriptor: Int32) -> Bool {
        for _ in 0..<200 {
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
            // A file system without locks: better unlocked than without history.
            if errno != EWOULDBLOCK, errno != EINTR { return true }
            usleep(5000)
        }
        return false
    }

    static func readAll(_ descriptor: Int32) -> [UInt8]? {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = read(descriptor, &chunk, chunk.count)
            if count == 0 { return bytes }
            if count < 0 {
                if errno == EINTR { continue }
                return nil
            }
            bytes.append(contentsOf: chunk[..<count])
            // No history is that long; reading on would only fill the memory.
            if bytes.count > HistoryContents.sizeLimit { return bytes }
        }
    }

    static func writeAll(_ descriptor: Int32, _ bytes: [UInt8]) -> Bool {
        var offset = 0
        while offset < bytes.count {
            let count = bytes[offset...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                return false
            }
            offset += count
        }
        return true
    }
}

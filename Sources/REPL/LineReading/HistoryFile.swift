#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// What is to be said about the history file; the session goes on without it.
package enum HistoryNotice: Error, Equatable, Sendable {
    /// The file was no history: it lies beside under the new name, and a new one was begun.
    case damaged(path: String, movedTo: String)
    case unreadable(path: String, errno: Int32)
    case unwritable(path: String, errno: Int32)
    /// Another session held the file for too long.
    case busy(path: String)
}

/// The history on disk: one entry a line, shared by all sessions.
///
/// Sessions append under a lock and never write what another one wrote, so two at once lose nothing. Only loading shortens
/// the file, by putting a whole new one in its place.
package struct HistoryFile: Equatable, Sendable {
    package let path: String
    package let limit: Int

    package init(path: String, limit: Int = InputHistory.standardLimit) {
        self.path = path
        self.limit = max(limit, 1)
    }

    /// `$XDG_STATE_HOME/lstm-repl/history`, by default below `~/.local/state`; nil where there is no home.
    package static func standardPath(environment: [String: String]) -> String? {
        // The standard asks to ignore a relative path.
        if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") { return state + "/lstm-repl/history" }
        guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
        return home + "/.local/state/lstm-repl/history"
    }

    // MARK: Loading

    /// The entries of all sessions so far, oldest first. A missing file is an empty history.
    package func load() -> (contents: HistoryContents, notice: HistoryNotice?) {
        let descriptor: Int32
        do throws(HistoryNotice) {
            guard let opened = try openLocked(O_RDWR) else { return (.empty, nil) }
            descriptor = opened
        } catch .unreadable(_, EACCES), .unreadable(_, EROFS) {
            // A read-only file still serves; nothing can be shortened then.
            return loadReadOnly()
        } catch {
            return (.empty, error)
        }
        defer { close(descriptor) }
        guard let bytes = Self.readAll(descriptor) else { return (.empty, .unreadable(path: path, errno: errno)) }
        guard var contents = HistoryContents(bytes: bytes) else { return (.empty, moveAside()) }
        let isLong = contents.count > limit + limit / 10
        contents.keepNewest(limit)
        if isLong { replace(with: contents) }
        return (contents, nil)
    }

    private func loadReadOnly() -> (HistoryContents, HistoryNotice?) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return (.empty, .unreadable(path: path, errno: errno)) }
        defer { close(descriptor) }
        guard let bytes = Self.readAll(descriptor), var contents = HistoryContents(bytes: bytes) else {
            return (.empty, .unreadable(path: path, errno: EINVAL))
        }
        contents.keepNewest(limit)
        return (contents, nil)
    }

    private func moveAside() -> HistoryNotice {
        for number in 1...9999 {
            let aside = "\(path).damaged-\(number)"
            // link fails where the name is taken; rename would replace what lies there.
            if link(path, aside) == 0 {
                unlink(path)
                return .damaged(path: path, movedTo: aside)
            }
            if errno != EEXIST { break }
        }
        return .unwritable(path: path, errno: errno)
    }

    /// Puts a shorter file in place, whole or not at all. The caller holds the lock; waiting sessions notice the new file.
    private func replace(with contents: HistoryContents) {
        let temporary = "\(path).\(getpid()).new"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return }
        let written = Self.writeAll(descriptor, contents.bytes) && fsync(descriptor) == 0
        close(descriptor)
        if !written || rename(temporary, path) != 0 { unlink(temporary) }
    }

    // MARK: Appending

    /// Adds one entry behind those of all sessions.
    package func append(_ entry: String) throws(HistoryNotice) {
        makeDirectory()
        guard let descriptor = try openLocked(O_RDWR | O_APPEND | O_CREAT) else { return }
        defer { close(descriptor) }
        var bytes = Array((HistoryCoding.encode(entry) + "\n").utf8)
        // A write that was cut short (a full disk) must not swallow the next entry too.
        var last: UInt8 = 0x0A
        let size = lseek(descriptor, 0, SEEK_END)
        if size > 0, pread(descriptor, &last, 1, size - 1) == 1, last != 0x0A { bytes.insert(0x0A, at: 0) }
        guard Self.writeAll(descriptor, bytes) else { throw .unwritable(path: path, errno: errno) }
    }

    private func makeDirectory() {
        var partial = ""
        for component in path.split(separator: "/").dropLast() {
            partial += "/" + component
            mkdir(partial, 0o700)
        }
    }
}

import Foundation

/// The folder of progress files, one a lesson: `$XDG_STATE_HOME/lstm-repl`, else `~/.local/state/lstm-repl`.
package struct ProgressStore: Sendable {
    package var directory: String

    package init(directory: String) { self.directory = directory }

    /// nil where the environment names neither folder nor home.
    package init?(environment: [String: String]) {
        // The XDG rules: a relative path is to be ignored.
        if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") {
            self.init(directory: state + "/lstm-repl")
        } else if let home = environment["HOME"], home.hasPrefix("/") {
            self.init(directory: home + "/.local/state/lstm-repl")
        } else {
            return nil
        }
    }

    package enum Loaded: Sendable {
        case none
        case progress(Progress)
        /// The file was no progress; it was moved to this path, or could not be moved (nil).
        case damaged(movedTo: String?)
        case unreadable(reason: String)
    }

    package struct SaveError: Error, Sendable {
        package var path: String
        package var reason: String
    }

    package func path(of lesson: String) -> String { directory + "/" + lesson + ".json" }

    /// Reads a lesson's progress; a damaged file is moved aside, so that nothing of it is lost.
    package func load(_ lesson: String) -> Loaded {
        let path = path(of: lesson)
        let bytes: [UInt8]
        switch FileBytes.read(path: path) {
        case .success(let read): bytes = read
        case .failure(.missing): return .none
        case .failure(.directory): return .damaged(movedTo: moveAside(path))
        case .failure(let error): return .unreadable(reason: error.reason)
        }
        if let progress = decoded(bytes, of: lesson) { return .progress(progress) }
        return .damaged(movedTo: moveAside(path))
    }

    private func decoded(_ bytes: [UInt8], of lesson: String) -> Progress? {
        guard let progress = try? JSONDecoder().decode(Progress.self, from: Data(bytes)),
            progress.format == Progress.currentFormat, progress.lesson == lesson
        else { return nil }
        return progress
    }

    /// The progress without moving anything: for lists.
    package func peek(_ lesson: String) -> Progress? {
        guard case .success(let bytes) = FileBytes.read(path: path(of: lesson)) else { return nil }
        return decoded(bytes, of: lesson)
    }

    /// The file as it stands, to tell later whether somebody else has written it.
    package func bytes(of lesson: String) -> [UInt8]? { try? FileBytes.read(path: path(of: lesson)).get() }

    /// When a lesson's progress was last saved, in seconds; nil where there is none.
    package func lastSaved(_ lesson: String) -> Double? {
        var status = stat()
        guard stat(path(of: lesson), &status) == 0 else { return nil }
        #if canImport(Darwin)
        let time = status.st_mtimespec
        #else
        let time = status.st_mtim
        #endif
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// Writes the file whole or not at all.
    /// - Returns: what was written.
    @discardableResult
    package func save(_ progress: Progress) throws(SaveError) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let data: Data
        do {
            data = try encoder.encode(progress)
        } catch {
            throw SaveError(path: path(of: progress.lesson), reason: "\(error)")
        }
        do {
            try FileBytes.createDirectory(directory)
            try FileBytes.replace(path: path(of: progress.lesson), with: Array(data))
            return Array(data)
        } catch {
            throw SaveError(path: path(of: progress.lesson), reason: error.reason)
        }
    }

    package func remove(_ lesson: String) { unlink(path(of: lesson)) }

    /// Moves a lesson's file out of the way, keeping it.
    package func setAside(_ lesson: String) -> String? { moveAside(path(of: lesson)) }

    /// `NAME.damaged-1`, or the first number that is free. `link` fails where the name is taken, `rename` would not.
    private func moveAside(_ path: String) -> String? {
        for number in 1...1000 {
            let target = "\(path).damaged-\(number)"
            if link(path, target) == 0 {
                unlink(path)
                return target
            }
            if errno == EEXIST { continue }
            // A folder cannot be linked, and some file systems know no links.
            if access(target, F_OK) != 0, rename(path, target) == 0 { return target }
            return nil
        }
        return nil
    }
}

/// Finds the folder of the lessons: `--lessons DIR`, $LSTM_REPL_LESSONS, ./lessons, or beside the executable.
///
/// A pure function of what it is given; `directoryExists` looks at the disk.
package enum LessonFinder {
    package enum Origin: Sendable, Equatable {
        case option
        case environment
        case workingDirectory
        case executable
    }

    package enum Result: Sendable, Equatable {
        case found(String, Origin)
        /// A folder was asked for and is not there. Others are not tried: silently teaching from another folder than the
        /// one named would mislead.
        case missing(String, Origin)
        /// No folder was named and none found; those that were tried, in order.
        case none(tried: [String])
    }

    package static let variable = "LSTM_REPL_LESSONS"

    /// - Parameters:
    ///   - option: the value of `--lessons`.
    ///   - executable: the path of the program, links resolved.
    ///   - directoryExists: whether a path is a folder that may hold lessons.
    package static func find(
        option: String?, environment: [String: String], workingDirectory: String, executable: String?,
        directoryExists: (String) -> Bool
    ) -> Result {
        func named(_ path: String, _ origin: Origin) -> Result {
            let path = absolute(path, from: workingDirectory)
            return directoryExists(path) ? .found(path, origin) : .missing(path, origin)
        }
        if let option { return named(option, .option) }
        if let path = environment[variable], !path.isEmpty { return named(path, .environment) }

        var tried: [String] = []
        func exists(_ path: String) -> Bool {
            if tried.contains(path) { return false }
            tried.append(path)
            return directoryExists(path)
        }
        let here = absolute("lessons", from: workingDirectory)
        if exists(here) { return .found(here, .workingDirectory) }
        if let executable {
            var folder = absolute(executable, from: workingDirectory)
            while let parent = parent(of: folder) {
                folder = parent
                for name in ["lessons", "share/lstm-repl/lessons"] {
                    let path = absolute(name, from: folder)
                    if exists(path) { return .found(path, .executable) }
                }
            }
        }
        return .none(tried: tried)
    }
}

// MARK: - Paths

extension LessonFinder {
    /// The path from the root, without `.`, `..` and empty parts.
    static func absolute(_ path: String, from directory: String) -> String {
        let whole = path.hasPrefix("/") ? path : directory + "/" + path
        var parts: [Substring] = []
        for part in whole.split(separator: "/") where part != "." {
            if part == ".." {
                _ = parts.popLast()
            } else {
                parts.append(part)
            }
        }
        return "/" + parts.joined(separator: "/")
    }

    /// Nil for the root.
    private static func parent(of path: String) -> String? {
        guard path != "/", let slash = path.lastIndex(of: "/") else { return nil }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The programs of this package, as built together with the tests.
package enum BuiltProducts {
    /// The path of a program beside the test bundle, or nil if there is none.
    package static func path(of name: String) -> String? {
        for argument in CommandLine.arguments where argument.contains(".xctest") || argument.contains(".build") {
            var folder = Substring(argument)
            while let slash = folder.lastIndex(of: "/") {
                folder = folder[..<slash]
                let candidate = "\(folder)/\(name)"
                if access(candidate, X_OK) == 0, isFile(candidate) { return candidate }
            }
        }
        return nil
    }

    private static func isFile(_ path: String) -> Bool {
        var information = stat()
        return stat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFREG
    }
}

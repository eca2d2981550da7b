import Foundation
import Rendering

/// Writing into the working directory, and nowhere else.
enum WorkFolder {
    enum Failure: Error {
        case exists
        case other(reason: String)
    }

    /// - Parameter replaces: whether a file that is there may be replaced.
    static func write(_ text: String, to path: String, replaces: Bool) -> Result<Void, Failure> {
        let folder = URL(fileURLWithPath: FileManager.default.currentDirectoryPath).resolvingSymlinksInPath().path
        let target = URL(fileURLWithPath: path, relativeTo: URL(fileURLWithPath: folder))
        let parent = target.deletingLastPathComponent().resolvingSymlinksInPath().standardizedFileURL.path
        guard parent == folder || parent.hasPrefix(folder + "/") else { return .failure(.other(reason: Words.outsideFolder)) }
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: target.path, isDirectory: &isFolder) {
            guard !isFolder.boolValue else { return .failure(.other(reason: Words.isFolder)) }
            guard replaces else { return .failure(.exists) }
        }
        do {
            try text.write(to: target, atomically: true, encoding: .utf8)
            return .success(())
        } catch {
            return .failure(.other(reason: reason(error)))
        }
    }

    /// The system's words for it, where it has a number.
    private static func reason(_ error: any Error) -> String {
        let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey]
        let code = (underlying as? POSIXError)?.code.rawValue ?? (underlying as? NSError).map { Int32(truncatingIfNeeded: $0.code) }
        return code.map { String(cString: strerror($0)) } ?? error.localizedDescription
    }
}

import Foundation
import Rendering

/// Writing into the working directory, and nowhere else.
enum WorkFolder {
    struct Failure: Error { let reason: String }

    static func write(_ text: String, to path: String) -> Result<Void, Failure> {
        let folder = URL(fileURLWithPath: FileManager.default.currentDirectoryPath).resolvingSymlinksInPath().path
        let target = URL(fileURLWithPath: path, relativeTo: URL(fileURLWithPath: folder))
        let parent = target.deletingLastPathComponent().resolvingSymlinksInPath().standardizedFileURL.path
        guard parent == folder || parent.hasPrefix(folder + "/") else { return .failure(Failure(reason: Words.outsideFolder)) }
        guard !FileManager.default.fileExists(atPath: target.path) else { return .failure(Failure(reason: Words.fileExists)) }
        do {
            try text.write(to: target, atomically: true, encoding: .utf8)
            return .success(())
        } catch {
            return .failure(Failure(reason: error.localizedDescription))
        }
    }
}

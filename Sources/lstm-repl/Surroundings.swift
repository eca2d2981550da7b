#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif
import ArgumentParser
import Foundation
import Lessons
import Notebook
import Rendering
import REPL

/// What the program is started in: environment, folders, terminal.
struct Surroundings {
    let environment = ProcessInfo.processInfo.environment
    let workingDirectory = FileManager.default.currentDirectoryPath

    /// The folder of the lessons.
    /// - Throws: a wrong usage where a folder was named that is not there.
    func lessonsDirectory(_ options: LessonOptions) throws -> String? {
        let found = LessonFinder.find(
            option: options.directory, environment: environment, workingDirectory: workingDirectory,
            executable: Bundle.main.executableURL?.resolvingSymlinksInPath().path,
            directoryExists: { path in
                var isDirectory: ObjCBool = false
                return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory.boolValue
            })
        switch found {
        case .found(let path, _): return path
        case .missing(let path, _): throw ValidationError(Words.noSuchFolder(path))
        case .none: return nil
        }
    }

    /// The same, where the lessons are needed.
    func requiredLessonsDirectory(_ options: LessonOptions) throws -> String {
        guard let directory = try lessonsDirectory(options) else { throw ValidationError(Words.noLessonsFound) }
        return directory
    }

    /// How text looks on a stream.
    func style(of descriptor: Int32) -> Style {
        TerminalStyle.detect(environment: environment, isTerminal: isatty(descriptor) == 1, columns: TerminalWindow.columns(of: descriptor))
    }

    /// The path as the learner would write it: relative to the working directory where it is inside.
    func shown(_ path: String) -> String {
        path.hasPrefix(workingDirectory + "/") ? String(path.dropFirst(workingDirectory.count + 1)) : path
    }
}

/// Writes a message of ours on stderr.
func complain(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
}

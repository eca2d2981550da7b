import Foundation
@testable import Rendering
import Testing

/// Screens as they were once looked at and found right, in Golden/NAME.txt.
///
/// LSTM_REPL_RECORD=1 writes them anew; the run fails then, so that nobody takes a recording for a test.
enum Golden {
    private static let directory = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

    /// Every style that the screens are recorded in.
    static let styles: [(name: String, style: Style)] = [80, 140].flatMap { width in
        [(true, "utf8"), (false, "ascii")].flatMap { isUnicode, letters in
            [(true, "colour"), (false, "plain")].map { hasColour, looks in
                ("\(width) \(letters) \(looks)", Style(width: width, isUnicode: isUnicode, hasColour: hasColour, isTerminal: true))
            }
        }
    }

    /// Compares a screen in all styles with the recorded one.
    static func expect(_ name: String, sourceLocation: SourceLocation = #_sourceLocation, _ render: (Style) -> String) throws {
        let screens = styles.map { name, style in
            let text = render(style)
            #expect(Screen.hasOnlyOwnEscapes(text), "\(name)", sourceLocation: sourceLocation)
            if !style.hasColour { #expect(!text.contains("\u{1B}"), "\(name)", sourceLocation: sourceLocation) }
            if !style.isUnicode { #expect(text.utf8.allSatisfy { $0 < 0x80 }, "\(name)", sourceLocation: sourceLocation) }
            // Escapes are written out: a recorded screen can be read, and sent to no terminal.
            return "=== \(name)\n" + text.replacing("\u{1B}", with: "^[") + "\n"
        }
        let shown = screens.joined(separator: "\n")
        let file = directory.appending(path: name + ".txt")
        if ProcessInfo.processInfo.environment["LSTM_REPL_RECORD"] != nil {
            try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
            try shown.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("recorded \(name); run again without LSTM_REPL_RECORD", sourceLocation: sourceLocation)
            return
        }
        let recorded = try String(contentsOf: file, encoding: .utf8)
        #expect(shown == recorded, sourceLocation: sourceLocation)
    }
}

enum Screen {
    /// Only colours, and every colour ends on its line.
    static func hasOnlyOwnEscapes(_ text: String) -> Bool {
        let visible = withoutEscapes(text)
        let isClosed = text.split(separator: "\n").allSatisfy { line in
            guard let last = line.split(separator: "\u{1B}", omittingEmptySubsequences: false).dropFirst().last else { return true }
            return last.hasPrefix("[0m")
        }
        return isClosed && visible.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control }
    }

    static func withoutEscapes(_ text: String) -> String {
        text.replacing(#/\x1B\[[0-9;]*m/#, with: "")
    }

    static func width(_ text: String) -> Int {
        withoutEscapes(text).split(separator: "\n").map { DisplayWidth.of($0) }.max() ?? 0
    }
}

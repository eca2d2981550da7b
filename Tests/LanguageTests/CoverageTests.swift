import Foundation
import Language
import Testing

/// What course programs use stands in the scripts that are held against CPython, and so does every class of exceptions.
@Suite struct CoverageTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

    /// A line of language-items.txt.
    struct Item: CustomTestStringConvertible, Sendable {
        let category: String, name: String, pattern: String
        var testDescription: String { category + ": " + name }
    }

    static let items: [Item] = {
        let text = (try? String(contentsOf: folder.appendingPathComponent("language-items.txt"), encoding: .utf8)) ?? ""
        return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
            let fields = $0.split(separator: "\t", maxSplits: 2).map(String.init)
            return Item(category: fields[0], name: fields[1], pattern: fields[2])
        }
    }()

    private static func texts(_ endings: [String]) -> [String] {
        let paths = FileManager.default.enumerator(atPath: folder.appendingPathComponent("Scripts").path)?.compactMap { $0 as? String } ?? []
        return paths.filter { path in endings.contains { path.hasSuffix($0) } }.compactMap {
            try? String(contentsOf: folder.appendingPathComponent("Scripts/" + $0), encoding: .utf8)
        }
    }

    private static let programs = texts([".py"])

    @Test("every item that course programs use stands in a script")
    func itemsStandInScripts() throws {
        #expect(CoverageTests.items.count > 480)
        var reasons = 0
        for item in CoverageTests.items {
            if item.pattern.hasPrefix("-\t") {
                reasons += 1
                continue
            }
            let expression = try NSRegularExpression(pattern: item.pattern, options: .anchorsMatchLines)
            let found = CoverageTests.programs.contains { text in
                expression.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)) != nil
            }
            #expect(found, "\(item.testDescription) stands in no script: \(item.pattern)")
        }
        #expect(reasons < 3, "what does not stand in a script is the exception")
    }

    @Test("forty whole programs of more than forty lines")
    func wholePrograms() throws {
        let names = ConformanceTests.scripts.filter { $0.hasPrefix("Programs/") }
        let long = try names.filter {
            try String(contentsOf: CoverageTests.folder.appendingPathComponent("Scripts/" + $0), encoding: .utf8).split(separator: "\n").count > 40
        }
        #expect(long.count >= 40)
    }

    @Test("every class of exceptions stands in what CPython printed for a script", arguments: TypeObject.exceptions.map(\.name))
    func exceptionsStandInRecordings(_ name: String) throws {
        let expression = try NSRegularExpression(pattern: "\\b" + NSRegularExpression.escapedPattern(for: name) + "\\b")
        #expect(CoverageTests.recordings.contains { expression.firstMatch(in: $0, range: NSRange($0.startIndex..., in: $0)) != nil })
    }

    private static let recordings = texts([".out", ".err"])
}

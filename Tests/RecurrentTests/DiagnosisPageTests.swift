import Foundation
import OneAtATime
import Testing

@testable import Recurrent

/// docs/diagnosis.md lists the catalogue as the code has it.
///
/// `LSTM_REPL_RECORD=1` writes the lists anew, and fails, so that nobody records by accident.
@Suite("the page of the catalogue", .oneAtATime)
struct DiagnosisPageTests {
    private static let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "docs/diagnosis.md")

    @Test("docs/diagnosis.md has every entry with its title and one of its lines")
    func entries() throws {
        let page = try String(contentsOf: Self.file, encoding: .utf8)
        let lists = "## The catalogue\n" + [TestedCell.lstm, .tanhRNN, .gru].map(section).joined()
        guard let start = page.range(of: "## The catalogue") else {
            Issue.record("no catalogue")
            return
        }
        if ProcessInfo.processInfo.environment["LSTM_REPL_RECORD"] == "1" {
            try (page[..<start.lowerBound] + lists).write(to: Self.file, atomically: true, encoding: .utf8)
            Issue.record("recorded")
        }
        #expect(page[start.lowerBound...] == lists)
    }

    /// A cell's mistakes: what each is called, what is wrong, one way to write it, and the erratum that has it.
    private func section(_ cell: TestedCell) -> String {
        let rows = cell.mistakes.map { mistake in
            let line = mistake.variants.first?.first?.text() ?? ""
            return "| `\(mistake.id)` | \(mistake.title) | `\(line)` | \(mistake.errata ?? "") |"
        }
        let ways = cell.mistakes.map(\.variants.count).reduce(0, +)
        let head = "\n### \(cell)\n\n\(cell.mistakes.count) mistakes, \(ways) ways to make them.\n\n| name | what is wrong | for example | errata |\n|---|---|---|---|\n"
        return head + rows.joined(separator: "\n") + "\n"
    }
}

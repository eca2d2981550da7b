import Foundation
import NDArrays
import OneAtATime
import Testing

@testable import Recurrent

/// docs/derivations holds the lines of the code's derivations, and numbers that the code gives.
///
/// `LSTM_REPL_RECORD=1` writes the tables of numbers anew, and fails, so that nobody records by accident.
@Suite("the pages of docs/derivations", .oneAtATime)
struct DerivationPageTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "docs/derivations")
    private static let isRecording = ProcessInfo.processInfo.environment["LSTM_REPL_RECORD"] == "1"

    private func page(_ name: String) throws -> String {
        try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
    }

    /// Runs of spaces as one, so that pages may line their formulas up.
    private func plain(_ text: some StringProtocol) -> String { text.split(separator: " ").joined(separator: " ") }

    @Test("every line of a derivation stands on its page", arguments: [
        ("rnn.md", TestedCell.tanhRNN), ("residual-rnn.md", .residualRNN), ("lstm.md", .lstm), ("gru.md", .gru), ("gru.md", .classicGRU),
    ])
    func lines(name: String, cell: TestedCell) throws {
        let lines = Set(try page(name).split(separator: "\n").flatMap { line in
            // Several formulas on a line stand wide apart; what is said of them stands behind them.
            line.replacing("     ", with: "\u{0}").split(separator: "\u{0}").map(plain)
        })
        for formula in cell.derivation.backward + cell.derivation.gradients where formula.overTime != .first {
            #expect(lines.contains(formula.text()), "\(formula.text()) is not in \(name)")
        }
    }

    /// One row a tensor: an element, its gradient by the code, and by central differences.
    private func expectTable(
        _ title: String, in name: String, _ parameters: NamedArrays, _ gradients: NamedArrays,
        loss: @escaping (NamedArrays) throws -> Double
    ) throws {
        let report = try GradientCheck().run(parameters: parameters, gradients: gradients, loss: loss)
        #expect(report.tensors.allSatisfy { $0.verdict == .ok && $0.relativeError < 1e-7 })
        if Self.isRecording { try record(title, in: name, report, gradients) }
        let text = try page(name)
        let start = try #require(text.firstRange(of: "Table: \(title)\n"), "no table \(title) in \(name)")
        let rows = text[start.upperBound...].split(separator: "\n").drop { !$0.hasPrefix("| d") }.prefix { $0.hasPrefix("| d") }
        #expect(rows.count == report.tensors.count)
        for (row, tensor) in zip(rows, report.tensors) {
            let fields = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            #expect(fields[0] == "d" + tensor.name)
            let index = fields[1].split { !$0.isNumber }.compactMap { Int($0) }
            let (analytic, numeric) = (try #require(Double(fields[2])), try #require(Double(fields[3])))
            #expect(close([analytic], [try gradients.array(tensor.name)[at: index]], rtol: 1e-11, atol: 1e-11), "\(row)")
            #expect(close([numeric], [tensor.numeric[at: index]], rtol: 1e-7, atol: 1e-8), "\(row)")
            #expect(close([analytic], [numeric], rtol: 1e-7, atol: 1e-8), "\(row)")
        }
    }

    private func record(_ title: String, in name: String, _ report: GradientReport, _ gradients: NamedArrays) throws {
        var lines = try page(name).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let start = try #require(lines.firstIndex(of: "Table: \(title)"))
        if let old = lines[start...].firstIndex(where: { $0.hasPrefix("|") }) {
            lines.removeSubrange(start + 1..<(lines[old...].firstIndex { !$0.hasPrefix("|") } ?? lines.endIndex))
        }
        var table = ["", "| gradient | element | by the code | by central differences |", "|---|---|---|---|"]
        for tensor in report.tensors {
            let shape = tensor.shape
            let index = shape.indices.map { $0 == shape.count - 1 ? shape[$0] - 1 : shape[$0] / 2 }
            let numbers = [try gradients.array(tensor.name)[at: index], tensor.numeric[at: index]].map { String(format: "%.12f", $0) }
            table.append("| d\(tensor.name) | \(index) | \(numbers[0]) | \(numbers[1]) |")
        }
        lines.insert(contentsOf: table, at: start + 1)
        try lines.joined(separator: "\n").write(to: Self.folder.appending(path: name), atomically: true, encoding: .utf8)
        Issue.record("recorded: run again without LSTM_REPL_RECORD")
    }

    @Test("the numbers at the end of a cell's page are the code's", arguments: [
        ("rnn.md", TestedCell.tanhRNN), ("residual-rnn.md", .residualRNN), ("lstm.md", .lstm), ("gru.md", .gru), ("gru.md", .classicGRU),
    ])
    func numbers(name: String, cell: TestedCell) throws {
        let (inputs, upstream) = (try cell.inputs(T: 3), try cell.upstream(T: 3))
        try expectTable(cell.description, in: name, inputs, cell.backward(inputs, upstream)) { try cell.loss($0, upstream) }
    }

    @Test("the numbers at the end of the output layer's page are the code's")
    func output() throws {
        var random = LegacyRandom(seed: 7)
        let inputs: NamedArrays = ["h": try random.randn(3, 4, 5), "Wy": try random.randn(5, 4), "by": try random.randn(4)]
        let target = try NDArray(integers: (0..<12).map { ($0 * 7) % 4 }, shape: [3, 4])
        func run(_ p: NamedArrays) throws -> Loss {
            let scores = try Dense.forward(h: p.array("h"), Wy: p.array("Wy"), by: p.array("by"))
            return try SoftmaxCrossEntropy(reduction: .mean)(scores: scores, target: target).loss
        }
        let back = try Dense.backward(dy: run(inputs).gradient, h: inputs.array("h"), Wy: inputs.array("Wy"))
        try expectTable("dense, softmax, cross-entropy", in: "output.md", inputs, ["h": back.dh, "Wy": back.dWy, "by": back.dby]) {
            try run($0).value
        }
    }
}

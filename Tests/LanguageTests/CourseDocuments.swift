import Foundation
import Testing

/// The course documents' own code; they are not part of the project. What a page lost (line breaks, indentation, quotes) is put back here,
/// by rules and by short fragments that say where a line begins.
enum CourseDocuments {
    static let folder = ProcessInfo.processInfo.environment["LSTM_REPL_DOCUMENTS"]

    /// The text of the document whose file name begins with `number`.
    static func text(_ number: String) throws -> String {
        let folder = try #require(folder)
        let name = try #require(try FileManager.default.contentsOfDirectory(atPath: folder).first { $0.hasPrefix(number) })
        return try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
    }

    /// The cells of a notebook page, by what stands in `In [..]:`.
    static func cells(_ text: String) -> [String: String] {
        var cells: [String: String] = [:]
        var current: String?
        for line in lines(text) {
            if line.hasPrefix("In ["), line.hasSuffix("]:") {
                current = String(line.dropFirst(4).dropLast(2))
            } else if let current {
                cells[current, default: ""] += line + "\n"
            }
        }
        return cells
    }

    static func lines(_ text: String) -> [String] { text.components(separatedBy: "\n") }

    /// Document 000: its imports with `activators` for what its `%run` brings, the class with its check, and the call; without what the page shows
    /// below each cell.
    static func notebook(activators: String) throws -> (definitions: String, call: String) {
        let cells = cells(try text("000"))
        let code = { (cell: String) in try #require(cells[cell]).components(separatedBy: "\n\n")[0] + "\n" }
        let imports = lines(try code("3")).filter { !$0.hasPrefix("%run") }.joined(separator: "\n")
        return (imports + activators + (try #require(cells["4"])), try code("5"))
    }

    /// Document 001, which lost its indentation: a class's functions take `self`, all else stands at the margin.
    static func nodes() throws -> String {
        var level = 0
        return lines(try text("001")).map { line in
            if line.hasPrefix("class ") {
                level = 1
                return line
            }
            if line.hasPrefix("def ") {
                level = line.contains("(self") ? 2 : 1
                return String(repeating: "    ", count: level - 1) + line
            }
            return String(repeating: "    ", count: level) + line
        }.joined(separator: "\n") + "\n"
    }

    /// Document 003's sheet, from its second import: quotes around the docstrings, the appends its comments announce, the seeds of the published numbers.
    static func sheet() throws -> String {
        let documented = ["initialize_adam", "update_parameters_with_adam", "rnn_forward", "lstm_cell_forward", "lstm_forward"]
        var result: [String] = []
        var inSignature = false, inDocstring = false
        let own = try text("003").components(separatedBy: "import numpy as np\n")
        for line in lines("import numpy as np\n" + (try #require(own.last))) {
            let content = line.drop { $0 == " " || $0 == "\u{A0}" }
            if inDocstring, content.hasPrefix("#") || content.hasPrefix("L = len") {
                result.append("    \"\"\"")
                inDocstring = false
            }
            // A sentence of the page between two functions.
            if let first = line.unicodeScalars.first, first.value > 0x2E80 { continue }
            if content.hasPrefix("x = np.random.randn(") || content.hasPrefix("xt = np.random.randn(") { result.append("np.random.seed(1)") }
            result.append(line.replacingOccurrences(of: "\u{A0}", with: " "))
            if content.hasPrefix("#"), content.contains("caches"), content.contains("添加到") || content.contains("Append") {
                result.append("        caches.append(cache)")
            }
            if documented.contains(where: { content.hasPrefix("def \($0)(") }) { inSignature = true }
            if inSignature, line.hasSuffix("):") {
                result.append("    \"\"\"")
                (inSignature, inDocstring) = (false, true)
            }
        }
        return result.joined(separator: "\n")
    }

    /// Document 004's four functions, each of which stands on one line: where their statements begin, and how deep.
    private static let beginnings: [(function: String, statements: [(fragment: String, level: Int)])] = [
        ("lstm_step_forward", [("next_h, next_c,", 1), ("_, H", 1), ("a = x", 1), ("i,f,o,g", 1), ("next_c =", 1), ("next_h =", 1), ("cache =", 1), ("return", 1)]),
        ("lstm_forward", [("h, cache", 1), ("N,T,D", 1), ("next_c", 1), ("next_h", 1), ("h, cache =", 1), ("for i", 1), ("next_h, next_c", 2), ("h.app", 2),
            ("cache.app", 2), ("h = np", 1), ("return", 1)]),
        ("lstm_step_backward", [("dx, dprev", 1), ("i, f, o", 1), ("do =", 1), ("dnext_c +=", 1), ("di, df", 1), ("da =", 1), ("db =", 1), ("dx, dWx", 1),
            ("return", 1)]),
        ("lstm_backward", [("dx, dh0", 1), ("N,T,H", 1), ("_, D", 1), ("dx, dh0", 1), ("step_dprev_h, step", 1), ("for i", 1), ("step_dx,", 2),
            ("dx.app", 2), ("dWx +=", 2), ("dWh +=", 2), ("db +=", 2), ("dh0 =", 1), ("dx = np", 1), ("return", 1)]),
    ]

    static func layers() throws -> String {
        let page = lines(try text("004"))
        return try beginnings.map { function, statements in
            let line = try #require(page.first { $0.hasPrefix("def \(function)(") })
            let parts = line.components(separatedBy: "\"\"\"")
            var rest = parts[2]
            // The box of number signs tells the student what to do; on one line it would hide the code behind it.
            if let box = rest.range(of: "#####"), let end = rest.range(of: "##### ", options: .backwards) {
                rest.removeSubrange(box.lowerBound..<end.upperBound)
            }
            rest = rest.replacingOccurrences(of: "\\ ", with: "\\\n        ")
            var from = rest.startIndex
            for (fragment, level) in statements {
                let found = try #require(rest.range(of: " " + fragment, range: from..<rest.endIndex), "\(function): \(fragment)")
                let offset = rest.distance(from: rest.startIndex, to: found.lowerBound)
                let opening = "\n" + String(repeating: "    ", count: level) + fragment
                rest.replaceSubrange(found, with: opening)
                from = rest.index(rest.startIndex, offsetBy: offset + opening.count)
            }
            return parts[0] + "\n    \"\"\"" + parts[1] + "\"\"\"" + rest + "\n"
        }.joined(separator: "\n")
    }
}

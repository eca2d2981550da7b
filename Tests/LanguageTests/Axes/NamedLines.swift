import Syntax

@testable import Language

/// Runs a program and notes what every line of some of its functions made, and what was reported.
struct NamedLines {
    /// `ft (n_a, m)`: each variable when it was first assigned; "?" for an axis without a name, `-` for an array that has none.
    private(set) var lines: [String] = []
    private(set) var reports: [AxisDisagreement] = []
    private(set) var error: String?

    /// Collects what disagrees.
    private final class Sink: OutputSink {
        var reports: [AxisDisagreement] = []
        func write(_ text: String) {}
        func writeError(_ text: String) {}
        var wantsDisagreements: Bool { true }
        func report(_ disagreement: AxisDisagreement) { reports.append(disagreement) }
    }

    /// - Parameter functions: whose lines are noted.
    init(_ text: String, of functions: [String] = []) throws {
        let sink = Sink()
        let interpreter = Interpreter(output: sink)
        let namespace = Namespace()
        nonisolated(unsafe) var lines: [String] = []
        namespace["_see"] = .object(NativeFunction("_see", "name, value") { arguments, _ in
            guard case .string(let name) = arguments[0], case .array(let array) = arguments[1], array.rank > 0 else { return .none }
            let names = array.axes.map { $0.map { $0.isEmpty ? "?" : $0 }.joined(separator: ", ") } ?? "-"
            let line = "\(name.text) (\(names))"
            if !lines.contains(where: { $0.hasPrefix(name.text + " (") }) { lines.append(line) }
            return .none
        })
        do {
            _ = try interpreter.run(Source(name: "<test>", text: try NamedLines.watched(text, functions)), in: namespace)
        } catch let raised as Raised {
            error = "\(raised.exception.type.name): \(raised.exception)"
        }
        self.lines = lines
        reports = sink.reports
    }

    /// The program with a look at what was assigned behind every assignment of `functions`.
    private static func watched(_ text: String, _ functions: [String]) throws -> String {
        var looks: [Int: String] = [:]
        func names(_ target: Expression) -> [String] {
            switch target.kind {
            case .name(let name): [name]
            case .tuple(let elements): elements.flatMap(names)
            default: []
            }
        }
        let source = Source(name: "<test>", text: text)
        func walk(_ body: [Statement]) {
            for statement in body {
                var found: [String] = []
                switch statement.kind {
                case .assign(let targets, _): found = targets.flatMap(names)
                case .augmentedAssign(let target, _, _): found = names(target)
                case .for(_, _, let body, _): walk(body)
                default: break
                }
                let indent = source.line(Int(statement.span.line)).prefix { $0 == " " }
                for name in found { looks[Int(statement.span.endLine), default: ""] += "\(indent)_see(\"\(name)\", \(name))\n" }
            }
        }
        for statement in try parse(source).body {
            if case .function(let definition) = statement.kind, functions.contains(definition.name) { walk(definition.body) }
        }
        return source.lines.enumerated().map { $1 + "\n" + (looks[$0 + 1] ?? "") }.joined()
    }

    /// Other words for names, wherever they stand as words.
    static func renamed(_ text: String, _ names: [String: String]) -> String {
        var result = "", word = ""
        for character in text + "\n" {
            if character.isASCII, character.isLetter || character.isNumber || character == "_" {
                word.append(character)
                continue
            }
            // 4H is four times H.
            let digits = word.prefix { $0.isNumber }
            let name = String(word.dropFirst(digits.count))
            result += digits + (names[name] ?? name) + String(character)
            word = ""
        }
        return String(result.dropLast())
    }
}

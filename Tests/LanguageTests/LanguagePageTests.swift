import Foundation
@testable import Language
import OneAtATime
import Syntax
import Testing

/// docs/language.md against the code: its tables are made from what the interpreter knows.
///
/// LSTM_REPL_RECORD=1 writes them anew; the run fails then, so that nobody takes a recording for a test.
@Suite(.oneAtATime) struct LanguagePageTests {
    private static let page = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/language.md").standardizedFileURL

    @Test("the tables of docs/language.md are those of the code")
    func tablesAreCurrent() throws {
        let written = try String(contentsOf: LanguagePageTests.page, encoding: .utf8)
        let current = try LanguageTables().filled(written)
        if ProcessInfo.processInfo.environment["LSTM_REPL_RECORD"] != nil {
            try current.write(to: LanguagePageTests.page, atomically: true, encoding: .utf8)
            Issue.record("recorded docs/language.md; run again without LSTM_REPL_RECORD")
            return
        }
        for (number, (line, wanted)) in zip(written.components(separatedBy: "\n"), current.components(separatedBy: "\n")).enumerated() where line != wanted {
            Issue.record("line \(number + 1) of docs/language.md:\n  page \(line)\n  code \(wanted)")
        }
        #expect(written == current, "LSTM_REPL_RECORD=1 swift test --filter LanguagePageTests writes the tables anew")
    }

    /// Each piece of Python on the page that is marked as running does, and each that is marked as refused is refused with those words.
    @Test("what the page says of refusals is so", arguments: refusals)
    func refusalsAreSo(_ sample: (code: String, words: String)) throws {
        let page = try String(contentsOf: LanguagePageTests.page, encoding: .utf8)
        #expect(page.contains("| `\(sample.code)` |"), "the page names `\(sample.code)`")
        let error = run(sample.code.replacing("↵", with: "\n")).error
        #expect(error?.contains(sample.words) == true, "\(sample.code): \(error ?? "runs")")
    }

    static let refusals: [(code: String, words: String)] = [
        ("match x:↵    case 1: pass", "'match' is not supported"), ("async def f(): pass", "'async' is not supported"),
        ("try: f()↵except* ValueError: pass", "'except*' is not supported"), ("lambda: (yield)", "a 'yield' in a lambda is not supported"),
        ("2j", "a complex number is not supported"), ("eval('1')", "eval() is not supported"),
        ("exec('x = 1')", "exec() is not supported"), ("locals()", "locals() is not supported"), ("input()", "input() is not supported"),
        ("class A(int): pass", "a class built on 'int' is not supported"), ("class M(type): pass", "a class built on 'type' is not supported"),
        ("type('A', (), {})", "type() with three arguments is not supported"), ("!ls", "'!' is not supported"), ("%run file.py", "'%run' is not supported"),
    ]
}

/// The tables of the page, by the name in `<!-- table: NAME -->`.
private struct LanguageTables {
    private let interpreter = Interpreter(output: CollectingSink())

    /// The page with each table between its marks made anew.
    func filled(_ page: String) throws -> String {
        var result = ""
        var isTable = false
        for line in page.components(separatedBy: "\n") {
            if line == "<!-- end -->" { isTable = false }
            if !isTable { result += line + "\n" }
            guard line.hasPrefix("<!-- table: "), line.hasSuffix(" -->") else { continue }
            isTable = true
            result += try table(String(line.dropFirst(12).dropLast(4)))
        }
        return String(result.dropLast())
    }

    private func table(_ name: String) throws -> String {
        switch name {
        case "builtins": return list(interpreter.builtinNames.filter { Builtins.refused[$0] == nil })
        case "refused-builtins":
            return rows(["builtin", "instead"], Builtins.refused.sorted { $0.key < $1.key }.map { ["`\($0.key)`", $0.value] })
        case "methods": return rows(["type", "methods and attributes"], try values.map { [$0.type, names(try attributes($0.code))] })
        case "modules": return try moduleRows { !$0.hasPrefix("numpy") && !NotationModules.builders.keys.contains($0) }
        case "notations": return try moduleRows { NotationModules.builders.keys.contains($0) }
        case "numpy": return try moduleRows { $0.hasPrefix("numpy") }
        case "refused-numpy":
            return rows(["name", "instead"], NumPyModule.others.sorted { $0.key < $1.key }.map { ["`np.\($0.key)`", $0.value] })
                + "\n" + list(NumPyModule.refused.sorted())
        case "refused-modules":
            return rows(["module", "names refused"], Interpreter.importable.filter { $0 != "numpy" }.compactMap { name in
                guard let refused = try? imported(name).refused, !refused.isEmpty else { return nil }
                return ["`\(name)`", names(refused.keys.sorted())]
            })
        default:
            Issue.record("docs/language.md has a table '\(name)' that nobody makes")
            return ""
        }
    }

    private let values: [(type: String, code: String)] = [
        ("int", "1"), ("float", "1.0"), ("str", "''"), ("list", "[]"), ("tuple", "()"), ("dict", "{}"), ("set", "set()"), ("frozenset", "frozenset()"),
        ("range", "range(1)"), ("generator", "(x for x in [])"), ("ndarray", "numpy.zeros(1)"), ("NumPy scalar", "numpy.float64(1)"),
        ("ufunc", "numpy.add"), ("RandomState", "numpy.random.RandomState(1)"),
    ]

    private func attributes(_ code: String) throws -> [String] {
        let value = try #require(try interpreter.run(Source(name: "<page>", text: "import numpy\n" + code), in: Namespace()))
        return interpreter.attributeNames(of: value)
    }

    private func moduleRows(_ isShown: (String) -> Bool) throws -> String {
        rows(["module", "names"], try Interpreter.importable.filter(isShown).map { name in
            ["`\(name)`", names(try imported(name).attributeNames.sorted())]
        })
    }

    /// A module, after a program has imported it: some run a text of their own then.
    private func imported(_ name: String) throws -> ModuleObject {
        _ = try interpreter.run(Source(name: "<page>", text: "import \(name)"), in: Namespace())
        return try interpreter.importModule(name)
    }

    private func names(_ names: [String]) -> String { names.isEmpty ? "" : names.map { "`\($0)`" }.joined(separator: " ") }
    private func list(_ names: [String]) -> String { self.names(names) + "\n" }

    private func rows(_ head: [String], _ rows: [[String]]) -> String {
        ([head, head.map { _ in "---" }] + rows).map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
    }
}

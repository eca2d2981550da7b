import Foundation
import Testing

@testable import Syntax

/// What CPython 3.11 says of a wrong program; `record.py` writes them.
struct WrongProgram: Decodable, CustomTestStringConvertible, Sendable {
    var program: String
    var kind: String
    var message: String
    var line: Int
    var offset: Int

    var testDescription: String { String(reflecting: program) }

    static let all: [WrongProgram] = {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "wrong-programs.json")
        guard let data = try? Data(contentsOf: file) else { return [] }
        return (try? JSONDecoder().decode([WrongProgram].self, from: data)) ?? []
    }()

    /// Refused with other words or at another place: by name where the cell language has no such thing, or a little beside CPython.
    static let otherwise: Set<String> = [
        "'\\N{foo}'", "async", "await x", "lambda: (yield)\nreturn 1",
        // CPython points behind the string, or at the whole function.
        "'a' b'b'", "b'a' 'b'", "def f(__debug__): pass",
        // CPython reads a target of `del` by a rule of its own, which stops one token earlier.
        "del x +",
        // What a notebook does beside Python is refused by name.
        "!ls",
    ]

    /// CPython 3.11 counts the columns of a field from a copy of its text, and those of an escape from the end of the string.
    var hasComparableColumn: Bool {
        !message.hasPrefix("f-string") && !message.hasPrefix("(unicode error)") && !message.hasPrefix("(value error)")
    }
}

@Suite("Programs that are no Python")
struct WrongProgramTests {
    @Test("the fixture holds what it should")
    func fixture() {
        #expect(WrongProgram.all.count > 400)
    }

    @Test("a mistake has CPython's class, message, line and column", arguments: WrongProgram.all)
    func matches(_ wrong: WrongProgram) throws {
        let error = try #require(throws: SyntaxError.self) { try parse(Source(name: "<cell>", text: wrong.program)) }
        guard !WrongProgram.otherwise.contains(wrong.program) else { return }
        #expect(error.kind.rawValue == wrong.kind)
        #expect(error.message == wrong.message)
        #expect(error.span.line == wrong.line)
        if wrong.hasComparableColumn { #expect(error.span.column + 1 == wrong.offset) }
    }

    @Test(
        "a character that looks right is named with advice",
        arguments: [
            ("x\u{A0}= 1 +", "invalid non-printable character U+00A0", "no-break space"),
            ("x = “a”", "invalid character '“' (U+201C)", "straight \""),
            ("x = ‘a’", "invalid character '‘' (U+2018)", "straight '"),
            ("x = 3 − 1", "invalid character '−' (U+2212)", "type -"),
            ("f（1）", "invalid character '（' (U+FF08)", "type ("),
        ])
    func advice(_ program: String, _ message: String, _ advice: String) throws {
        let error = try #require(throws: SyntaxError.self) { try parse(Source(name: "", text: program)) }
        #expect(error.message == message)
        #expect(error.advice?.contains(advice) == true)
    }

    @Test(
        "what the cell language leaves out is refused by name",
        arguments: [
            ("match x:\n    case 1:\n        pass", "'match'"), ("async def f(): pass", "'async'"), ("x = await y", "'await'"),
            ("try:\n    x\nexcept* E:\n    y", "'except*'"), ("'\\N{DEGREE SIGN}'", "\\N{"),
        ])
    func notSupported(_ program: String, _ part: String) throws {
        let error = try #require(throws: SyntaxError.self) { try parse(Source(name: "", text: program)) }
        #expect(error.kind == .notSupported)
        #expect(error.message.contains(part))
    }
}

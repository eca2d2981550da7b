@testable import REPL
import Testing

/// What stands behind the expressions of `:plot`.
@Suite struct PictureOptionsTests {
    private func split(_ line: String) throws -> (expressions: String, options: PictureOptions) { try PictureOptions.split(line, known: PictureOptions.names) }

    @Test("options are taken from the end of the line, in any order", arguments: [
        ("losses --log", "losses", PictureOptions(isLogarithmic: true)),
        ("losses --table --log ", "losses", PictureOptions(isTable: true, isLogarithmic: true)),
        ("a, b --width 40", "a, b", PictureOptions(width: 40)),
        ("a --smooth", "a", PictureOptions(isSmoothed: true)),
        ("a --smooth 9 --table", "a", PictureOptions(isTable: true, isSmoothed: true, window: 9)),
        ("a --hist", "a", PictureOptions(bars: 10)),
        ("--table", "", PictureOptions(isTable: true)),
        // No options: a string, and minus signs.
        ("x - -y", "x - -y", PictureOptions()), ("x --1", "x --1", PictureOptions()), ("d['--log']", "d['--log']", PictureOptions()),
    ])
    func options(_ line: String, _ expressions: String, _ options: PictureOptions) throws {
        let found = try split(line)
        #expect(found.expressions == expressions)
        #expect(found.options == options)
    }

    @Test("what is no option or number is said", arguments: [
        ("x --tabel", PictureOptions.Problem.unknown("--tabel", suggestion: "--table")), ("x --zzz", .unknown("--zzz", suggestion: nil)),
        ("x --width", .missingNumber(option: "--width")), ("x --width wide", .badNumber(option: "--width", text: "wide")),
        ("x --hist 0", .badNumber(option: "--hist", text: "0")), ("x --hist 99999999999999999999", .badNumber(option: "--hist", text: "99999999999999999999")),
    ])
    func problems(_ line: String, _ problem: PictureOptions.Problem) {
        #expect(throws: problem) { try split(line) }
    }
}

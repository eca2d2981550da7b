@testable import Rendering
import Testing

struct StyleTests {
    @Test("the locale decides between Unicode and ASCII", arguments: [
        (["LANG": "en_US.UTF-8"], true), (["LANG": "C.utf8"], true), (["LANG": "de_DE.utf8@euro"], true), (["LANG": "C"], false),
        (["LANG": "en_US.UTF-8", "LC_ALL": "C"], false), (["LANG": "C", "LC_CTYPE": "zh_CN.UTF-8"], true),
        (["LC_ALL": "", "LANG": "en_US.UTF-8"], true), (["LANG": "zh_CN.GBK"], false), ([:], false),
    ])
    func locale(environment: [String: String], isUnicode: Bool) {
        #expect(TerminalStyle.detect(environment: environment, isTerminal: true).isUnicode == isUnicode)
    }

    @Test("colour obeys NO_COLOR, CLICOLOR_FORCE, TERM and pipes", arguments: [
        (["TERM": "xterm"], true, true), (["TERM": "xterm"], false, false), (["TERM": "dumb"], true, false), ([:], true, false),
        (["TERM": "xterm", "NO_COLOR": "1"], true, false), (["TERM": "xterm", "NO_COLOR": ""], true, true),
        (["CLICOLOR_FORCE": "1"], false, true), (["CLICOLOR_FORCE": "0"], false, false), (["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], true, false),
        (["TERM": "xterm", "CLICOLOR": "0"], true, false), (["TERM": "dumb", "CLICOLOR_FORCE": "1"], true, true),
    ])
    func colour(environment: [String: String], isTerminal: Bool, hasColour: Bool) {
        #expect(TerminalStyle.detect(environment: environment, isTerminal: isTerminal).hasColour == hasColour)
    }

    @Test("the width is the window's, else that of COLUMNS, else 80")
    func width() {
        #expect(TerminalStyle.detect(environment: ["COLUMNS": "100"], isTerminal: true, columns: 132).width == 132)
        #expect(TerminalStyle.detect(environment: ["COLUMNS": "100"], isTerminal: true, columns: 0).width == 100)
        #expect(TerminalStyle.detect(environment: ["COLUMNS": "wide"], isTerminal: false).width == 80)
        #expect(TerminalStyle.detect(environment: [:], isTerminal: true, columns: 1).width == 1)
        #expect(TerminalStyle.detect(environment: ["COLUMNS": "99999999999999999999"], isTerminal: true).width == 80)
    }

    @Test("a tone adds no column, and nothing without colour", arguments: Tone.allCases)
    func tones(tone: Tone) {
        #expect(Style(hasColour: false).paint("ft", tone) == "ft")
        #expect(Screen.withoutEscapes(Style(hasColour: true).paint("ft", tone)) == "ft")
        #expect(Style(hasColour: true).paint("", tone) == "")
    }
}

struct SanitisedTests {
    @Test("control characters of foreign text are shown, not sent", arguments: [
        ("a\u{1B}[2Jb", "a␛[2Jb", "a\\x1b[2Jb"), ("\u{07}", "␇", "\\x07"), ("\u{7F}", "␡", "\\x7f"), ("\u{9B}31m", "\\x9b31m", "\\x9b31m"),
        ("a\rb", "a␍b", "a\\x0db"), ("a\r\nb", "a\nb", "a\nb"), ("\u{202E}x", "\\u202ex", "\\u202ex"), ("a\tb", "a       b", "a       b"),
        ("δ = 中", "δ = 中", "delta = \\u4e2d"), ("x\u{2028}y", "x\\u2028y", "x\\u2028y"), ("😀", "😀", "\\U0001f600"), ("", "", ""),
    ])
    func clean(text: String, unicode: String, ascii: String) {
        #expect(Style(isUnicode: true).clean(text) == unicode)
        #expect(Style(isUnicode: false).clean(text) == ascii)
    }

    @Test("one line stays one line")
    func oneLine() {
        #expect(Style(isUnicode: true).cleanLine("a\nb\r\nc") == "a␊b␊c")
        #expect(Style(isUnicode: false).cleanLine("a\nb") == "a\\nb")
    }

    @Test("no control character gets through, whatever it is")
    func everyScalar() {
        for value in (UInt32(0)..<0x3000).filter({ $0 != 10 }) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            for isUnicode in [true, false] {
                let shown = Style(isUnicode: isUnicode).clean("a" + String(scalar) + "b")
                let isSafe = shown.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control && (isUnicode || $0.isASCII) }
                if !isSafe { Issue.record("U+\(String(value, radix: 16)) is \(shown)") }
            }
        }
    }
}

struct DisplayWidthTests {
    @Test("text takes the columns that wcwidth gives it", arguments: [
        ("", 0), ("ft", 2), ("中文", 4), ("δ", 1), ("e\u{301}", 1), ("維度", 4), ("ｆ", 2), ("한글", 4), ("\u{1112}\u{1161}", 2), ("あ", 2),
        ("∂c", 2), ("🙂", 2), ("a\u{200B}b", 2), ("…", 1), ("│", 1), ("█", 1), ("×10⁻³", 5),
    ])
    func widths(text: String, columns: Int) {
        #expect(DisplayWidth.of(text) == columns)
    }

    @Test("padding and cutting count columns, not letters")
    func padding() {
        #expect("中".padded(to: 4) == "中  ")
        #expect("δ".paddedLeft(to: 3) == "  δ")
        #expect("中文字典".truncated(to: 6) == "中文..")
        #expect("中文字典".truncated(to: 7) == "中文..")
        #expect("abc".truncated(to: 3) == "abc")
        #expect("abcd".truncated(to: 1) == ".")
        #expect("abcd".truncated(to: 0) == "")
    }

    @Test("text wraps at spaces and beside wide letters, and a long word is cut", arguments: [
        ("one two three", 7, ["one two", "three"]), ("abcdefgh", 3, ["abc", "def", "gh"]), ("中文字典", 5, ["中文", "字典"]), ("", 5, [""]),
        ("a  b", 5, ["a b"]), ("one\ntwo", 20, ["one", "two"]), ("中", 1, ["中"]), ("ab cdefgh", 4, ["ab", "cdef", "gh"]),
    ])
    func wrapping(text: String, width: Int, lines: [String]) {
        #expect(Style().wrap(text, width: width) == lines)
    }
}

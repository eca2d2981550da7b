import Testing

@testable import REPL

@Suite struct CompletionTests {
    @Test("Tab inserts what all candidates share, else lists them", arguments: [
        ("ab", ["abs"], .replaceWord(with: "abs")),
        ("abs", ["abs"], .nothing),
        ("a", ["append", "apply"], .replaceWord(with: "app")),
        ("app", ["append", "apply"], .list(["append", "apply"])),
        ("", ["x", "y"], .list(["x", "y"])),
        ("q", [], .nothing),
        ("δ", ["δ_f", "δ_g"], .replaceWord(with: "δ_")),
        ("A", ["abs", "abort"], .list(["abs", "abort"])),
    ] as [(String, [String], Completion.Step)])
    func step(_ word: String, _ candidates: [String], _ step: Completion.Step) {
        #expect(Completion(word: word, candidates: candidates).step == step)
    }

    @Test("names run down the columns, and what does not fit is counted")
    func columns() {
        let names = ["abs", "all", "any", "array", "zip"]
        #expect(Completion.columns(names, width: 20, rows: 5) == ["abs    any    zip", "all    array"])
        #expect(Completion.columns(names, width: 5, rows: 9) == names)
        #expect(Completion.columns(names, width: 5, rows: 3) == ["abs", "all", "... 3 more"])
        #expect(Completion.columns([], width: 5, rows: 3) == [])
    }

    @Test("wide characters take two columns")
    func wide() {
        let lines = Completion.columns(["中文", "ab"], width: 20, rows: 5) { $0.contains("中") ? 4 : $0.count }
        #expect(lines == ["中文  ab"])
    }
}

@Suite struct KeyDecoderTests {
    private func keys(_ chunks: [String], arrows: Bool = false) -> [KeyDecoder.Key] {
        var decoder = KeyDecoder()
        decoder.joinsArrows = arrows
        var keys: [KeyDecoder.Key] = []
        for (index, chunk) in chunks.enumerated() {
            decoder.feed(chunk.utf8)
            while let key = decoder.next(final: index == chunks.count - 1) { keys.append(key) }
        }
        return keys
    }

    private func typed(_ text: String) -> [KeyDecoder.Key] { text.unicodeScalars.map { .character($0) } }

    @Test("a paste is one key, and its lines end in newlines", arguments: [
        ("def f():\r    pass\r", "def f():\n    pass"), ("a\r\nb\r\n\r\n", "a\nb"), ("a\n\n\tb", "a\n\n\tb"),
        ("\u{1B}[31mred\u{7}\u{0}", "[31mred"), ("δ中", "δ中"), ("", ""),
    ])
    func paste(_ sent: String, _ text: String) {
        #expect(keys(["x\u{1B}[200~\(sent)\u{1B}[201~y"]) == typed("x") + [.paste(text)] + typed("y"))
    }

    @Test("a paste may arrive in pieces")
    func pieces() {
        #expect(keys(["\u{1B}[2", "00~a\r", "b\u{1B}[20", "1~c"]) == [.paste("a\nb")] + typed("c"))
    }

    @Test("ESC alone is a key once no more bytes come")
    func escape() {
        #expect(keys(["\u{1B}"]) == typed("\u{1B}"))
        #expect(keys(["\u{1B}x"]) == typed("\u{1B}x"))
        #expect(keys(["\u{1B}[A"]) == typed("\u{1B}[A"))
        #expect(keys(["\u{1B}[A"], arrows: true) == [.arrow(.up)])
    }

    @Test("bytes that are no UTF-8 become replacement characters")
    func invalid() {
        var decoder = KeyDecoder()
        decoder.feed([0x61, 0xFF, 0xCE, 0x61, 0xE4, 0xB8])
        var keys: [KeyDecoder.Key] = []
        while let key = decoder.next(final: false) { keys.append(key) }
        #expect(keys == typed("a\u{FFFD}\u{FFFD}a"))
        #expect(decoder.isInsideKey)
        decoder.feed([0xAD])
        #expect(decoder.next(final: false) == .character("中"))
    }
}

@Suite struct PromptTextTests {
    @Test("colours stand between markers, each before a character", arguments: [
        ("In [1]: ", "In [1]: "),
        ("\u{1B}[32mIn: \u{1B}[0m", "\u{1}\u{1B}[32m\u{1}In:\u{1}\u{1B}[0m\u{1} "),
        ("\u{1B}[1m\u{1B}[32mδ\u{1B}[0m", "\u{1}\u{1B}[1m\u{1B}[32m\u{1B}[0m\u{1}δ"),
        ("a\u{1B}[2Jb\n\u{7}", "a^[[2Jb^J^G"),
        ("\u{1B}[0m", ""),
        ("", ""),
    ])
    func markers(_ prompt: String, _ expected: String) {
        #expect(PromptText.make(prompt, unicode: true, colour: true) == expected)
    }

    @Test("without colour or Unicode only ASCII text is left")
    func plain() {
        #expect(PromptText.make("\u{1B}[32mδ:\u{1B}[0m ", unicode: false, colour: false) == "\\u03b4: ")
        #expect(PromptText.plain("\u{1B}[32mIn: \u{1B}[0m", unicode: true) == "In: ")
    }

    @Test("text from elsewhere cannot move the cursor", arguments: [
        ("a\u{1B}[2Jb", "a^[[2Jb"), ("\u{9B}2J", "\\x9b2J"), ("\u{202E}abc", "\\u202eabc"), ("\u{7F}\n", "^?^J"),
    ])
    func visible(_ text: String, _ expected: String) {
        #expect(VisibleText.make(text, unicode: true) == expected)
    }

    @Test("of text of several lines only line ends and tabs are kept", arguments: [
        ("a\tb\nc", "a\tb\nc"), ("a\n\u{1B}[2Jb\r\tc", "a\n^[[2Jb^M\tc"), ("é\n\u{8}", "é\n^H"), ("", ""), ("\n", "\n"),
    ])
    func severalLines(_ text: String, _ expected: String) {
        #expect(VisibleText.lines(text, unicode: true) == expected)
    }
}

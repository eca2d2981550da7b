import PseudoTerminals
import Testing

@testable import REPL

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

@Suite struct HistoryFileTests {
    let folder = TemporaryFolder()
    var file: HistoryFile { HistoryFile(path: folder.path + "/history") }

    @Test("entries come back as they were typed, in the order of typing", arguments: [
        ["x = 1", "def f(x):\n    return x\n", "print('a\\nb')", "δ = '中文'", "\tx", "a\u{1B}[31m\u{0}", "\\x41", "\\\\n"],
    ])
    func roundTrip(_ entries: [String]) throws {
        for entry in entries { try file.append(entry) }
        #expect(file.load().contents.entries == entries)
        #expect(file.load().notice == nil)
    }

    @Test("a missing file is an empty history without a notice")
    func missing() {
        #expect(file.load().contents.entries.isEmpty)
        #expect(file.load().notice == nil)
    }

    @Test("a damaged file is moved aside under a free name, and history goes on", arguments: [
        [0x61, 0x00, 0x62, 0x0A], [0x61, 0xFF, 0xFE, 0x0A], [0x7F, 0x45, 0x4C, 0x46, 0x02, 0x01], [0xED, 0xA0, 0x80, 0x0A],
    ] as [[UInt8]])
    func damaged(_ bytes: [UInt8]) throws {
        folder.write([0x78], to: "history.damaged-1")
        folder.write(bytes, to: "history")
        let (contents, notice) = file.load()
        #expect(contents.entries.isEmpty)
        #expect(notice == .damaged(path: file.path, movedTo: file.path + ".damaged-2"))
        #expect(folder.read("history.damaged-1") == [0x78])
        #expect(folder.read("history.damaged-2") == bytes)
        try file.append("new")
        #expect(file.load().contents.entries == ["new"])
    }

    @Test("a line that was cut short does not swallow the next entry")
    func torn() throws {
        folder.write(Array("one\ntw".utf8), to: "history")
        try file.append("three")
        #expect(file.load().contents.entries == ["one", "tw", "three"])
    }

    @Test("loading shortens a file that is well over the limit and keeps the newest")
    func limit() throws {
        let small = HistoryFile(path: file.path, limit: 10)
        for number in 0..<30 { try small.append("x\(number)") }
        #expect(small.load().contents.entries == (20..<30).map { "x\($0)" })
        #expect(folder.read("history")?.filter { $0 == 0x0A }.count == 10)
    }

    @Test("sessions that write and shorten at the same time lose nothing")
    func together() async throws {
        let small = HistoryFile(path: file.path, limit: 500)
        await withTaskGroup(of: Void.self) { group in
            for session in 0..<4 {
                group.addTask {
                    for number in 0..<100 {
                        try? small.append("s\(session) \(number)\nmore")
                        if number % 10 == 0 { _ = HistoryFile(path: small.path, limit: 450).load() }
                    }
                }
            }
        }
        let entries = small.load().contents.entries
        #expect(entries.count == 400)
        for session in 0..<4 {
            #expect(entries.filter { $0.hasPrefix("s\(session) ") } == (0..<100).map { "s\(session) \($0)\nmore" })
        }
    }

    @Test("a folder that cannot be written is a notice, not an end")
    func unwritable() {
        let nowhere = HistoryFile(path: "/proc/nowhere/history")
        #expect(nowhere.load().notice == nil)
        #expect(throws: HistoryNotice.self) { try nowhere.append("x") }
        let folderInstead = HistoryFile(path: folder.path)
        #expect(folderInstead.load().notice != nil)
        #expect(throws: HistoryNotice.self) { try folderInstead.append("x") }
    }

    @Test("missing folders on the way are made")
    func folders() throws {
        let deep = HistoryFile(path: folder.path + "/state/lstm-repl/history")
        try deep.append("x")
        #expect(deep.load().contents.entries == ["x"])
    }

    @Test("the file lies below XDG_STATE_HOME, else below the home", arguments: [
        (["XDG_STATE_HOME": "/s", "HOME": "/h"], "/s/lstm-repl/history"),
        (["HOME": "/h"], "/h/.local/state/lstm-repl/history"),
        (["XDG_STATE_HOME": "relative", "HOME": "/h"], "/h/.local/state/lstm-repl/history"),
        ([:], nil),
    ] as [([String: String], String?)])
    func standardPath(_ environment: [String: String], _ path: String?) {
        #expect(HistoryFile.standardPath(environment: environment) == path)
    }
}

@Suite struct PrefixSearchTests {
    let history = InputHistory(entries: ["x = 1", "print(x)", "import numpy", "print(y)", "print(y)x"])

    private func search(_ text: String, cursor: Int? = nil) -> PrefixSearch {
        let index = cursor.map { text.index(text.startIndex, offsetBy: $0) } ?? text.endIndex
        return PrefixSearch(text: text, cursor: index, in: history)
    }

    @Test("Up finds older entries that begin with what was typed, Down leads back to it")
    func prefix() {
        var walk = search("pri")
        #expect(walk.older(in: history) == "print(y)x")
        #expect(walk.older(in: history) == "print(y)")
        #expect(walk.older(in: history) == "print(x)")
        #expect(walk.older(in: history) == nil)
        #expect(walk.newer(in: history) == "print(y)")
        #expect(walk.newer(in: history) == "print(y)x")
        #expect(walk.newer(in: history) == "pri")
        #expect(walk.newer(in: history) == nil)
    }

    @Test("an empty line matches everything")
    func empty() {
        var walk = search("")
        #expect((0..<5).compactMap { _ in walk.older(in: history) } == history.entries.reversed())
    }

    @Test("a match must stand at the beginning, not anywhere")
    func anchored() {
        var walk = search("x")
        #expect(walk.older(in: history) == "x = 1")
        #expect(walk.older(in: history) == nil)
    }

    @Test("only what stands before the cursor counts, and an entry equal to the line is skipped")
    func cursor() {
        var walk = search("print(y)x", cursor: 5)
        #expect(walk.older(in: history) == "print(y)")
    }

    @Test("blank and repeated entries are not remembered, and the oldest go first")
    func adding() {
        var history = InputHistory(limit: 10)
        let added = ["x", "x", " \n", "y"].map { history.add($0) }
        #expect(added == [true, false, false, true])
        for number in 0..<30 { _ = history.add("\(number)") }
        #expect(history.entries.count <= 11)
        #expect(history.entries.last == "29")
    }
}

import PseudoTerminals
import Testing

/// `:plot` and `:heat` at the prompt.
@Suite struct PictureCommandTests {
    @Test("the last picture can be seen again as a table, that of a cell too")
    func again() throws {
        let session = try TerminalSession()
        #expect(try session.enter(":plot").contains(":plot wants EXPR"))
        try session.enter("import matplotlib.pyplot as plt")
        #expect(try session.enter("plt.plot([3, 1, 4.25], label='pi'); plt.title('digits');").contains("pi: 3 points; first 3, last 4.25; least 1 at 1"))
        let table = try session.enter(":plot --table")
        #expect(table.contains("digits") && table.contains("4.25") && !table.contains("Read:"))
        #expect(try session.enter(":plot --width 40").contains("Read:"))
        try session.enter("fig = plt.figure()")
        #expect(try session.enter(":plot fig").contains("Nothing has been drawn on `fig`."))
        session.leave()
    }

    @Test("several expressions are several curves, under their own text")
    func several() throws {
        let session = try TerminalSession()
        try session.enter("a = [1, 10, 100]; b = {'x, y': [3, 2, 1]}")
        let shown = try session.enter(":plot a, b['x, y'] --log")
        #expect(shown.contains("a: 3 points") && shown.contains("b['x, y']: 3 points") && shown.contains("logarithms"))
        let parenthesised = try session.enter(":plot (a, b['x, y'])")
        #expect(parenthesised.contains("a: 3 points"))
        #expect(try session.enter(":heat a, a").contains("One heat map at a time"))
        session.leave()
    }

    @Test("what is asked for leaves no trace, and what is wrong is said")
    func problems() throws {
        let session = try TerminalSession()
        try session.enter("a = [1, 2, 3]")
        try session.enter(":plot [a.pop(), 1]")
        #expect(try session.enter("a").contains("[1, 2, 3]"))
        #expect(try session.enter(":plot nope").contains("NameError: name 'nope' is not defined"))
        #expect(try session.enter(":plot a +").contains("SyntaxError"))
        #expect(try session.enter(":heat 3").contains("`3` is one number"))
        #expect(try session.enter(":heat a --log").contains("There is no option --log"))
        #expect(try session.enter(":plot a --width x").contains("--width wants a number from 1 to 10000, not x."))
        session.leave()
    }

    @Test("a picture in an ASCII locale is ASCII")
    func ascii() throws {
        let session = try TerminalSession(environment: ["LC_ALL": "C", "NO_COLOR": "1"])
        let shown = try session.enter(":heat [[1, -2], [0, 4]]")
        #expect(shown.contains("Read:") && shown.utf8.allSatisfy { $0 < 0x80 })
        session.leave()
    }
}

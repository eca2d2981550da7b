import Language
import NDArrays
import Testing
@testable import Notebook

extension NotebookSuite { @Suite("Stepping through a recorded cell") struct SteppingTests {
    /// A session in which `before` has run, and a stepper through `cell`.
    private func recorded(_ cell: String, after before: String = "", budget: Int = Recording.standardBudget) -> (Session, Stepper, CellResult) {
        let session = Session(output: CapturedOutput())
        if !before.isEmpty { #expect(session.run(before).error == nil) }
        let (recording, result) = session.record(cell, budget: budget)
        return (session, Stepper(recording, in: session), result)
    }

    /// The repr of an expression at the moment where the stepper stands; nil where a name is not bound yet.
    private func text(_ stepper: Stepper, _ expression: String) -> String? {
        guard let value = try? stepper.evaluate(expression) else { return nil }
        return try? stepper.session.interpreter.repr(value)
    }

    private func text(_ session: Session, _ name: String) -> String? {
        session.namespace[name].flatMap { try? session.interpreter.repr($0) }
    }

    // MARK: What a plain run printed

    /// A plain run of the same functions that prints the repr of `names` before each line of `function`.
    private func printed(_ names: [String], in function: String, calling call: String) -> (lines: [String], result: String?) {
        var lines: [String] = []
        var isInside = false
        for line in SteppingSamples.definitions.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if line.hasPrefix("def ") { isInside = line.hasPrefix("def \(function)(") } else if isInside, !line.isEmpty, line.hasPrefix("    ") {
                let indent = String(line.prefix { $0 == " " })
                lines.append("\(indent)note(\(names.map { "lambda: \($0)" }.joined(separator: ", ")))")
            } else if !line.hasPrefix(" ") { isInside = false }
            lines.append(line)
        }
        let sink = CapturedOutput()
        let session = Session(output: sink)
        let note = """
            def peek(look):
                try:
                    return repr(look())
                except NameError:
                    return None
            def note(*looks):
                print([peek(look) for look in looks], end='\\x1e')

            """
        let result = session.run(note + lines.joined(separator: "\n") + "\n" + call)
        #expect(result.error == nil)
        return (sink.text.split(separator: "\u{1E}").map(String.init), text(session, "result"))
    }

    /// The same at a stop.
    private func seen(_ names: [String], _ stepper: Stepper) -> String? {
        let locals = stepper.locals(at: stepper.position)
        let parts = names.map { name in
            locals.contains { $0.name == name } ? "repr(\(name))" : "None"
        }
        return text(stepper, "[" + parts.joined(separator: ", ") + "]")
    }

    @Test("every line of forward and backward, to the end and back to the start, has the values that a plain run printed there", arguments: [
        ("forward", "forward(x, h0, W, U, b)", ["t", "h", "h_t", "c_t", "cache", "caches"]),
        ("cell_forward", "forward(x, h0, W, U, b)", ["xt", "pre", "i", "f", "o", "g", "c", "h"]),
        ("backward", "backward(np.ones((H, N, 7)), forward(x, h0, W, U, b)[1], W, U)",
         ["t", "dh_t", "dc", "dpre", "dW", "dU", "db", "dh_next", "dc_next"]),
    ])
    func everyLine(function: String, call: String, names: [String]) throws {
        let (expected, final) = printed(names, in: function, calling: "result = " + call)
        let (session, stepper, result) = recorded("result = " + call, after: SteppingSamples.definitions)
        #expect(result.error == nil)
        /// The loop's own line is told when it begins; a plain run cannot print between two turns.
        func isLine() -> Bool {
            switch stepper.moment.kind {
            case .line, .call: stepper.call?.code.name == function
            default: false
            }
        }
        var found: [String] = []
        var places: [Int] = []
        repeat {
            if isLine(), let seen = seen(names, stepper) {
                found.append(seen)
                places.append(stepper.position)
            }
        } while stepper.move(stepper.operation(.forward))
        #expect(found.count > 10)
        #expect(found == expected)
        #expect(stepper.isAtEnd)
        #expect(text(session, "result") == final)
        var back: [String] = []
        repeat { if isLine(), let seen = seen(names, stepper) { back.append(seen) } } while stepper.move(stepper.operation(.back))
        #expect(Array(back.reversed()) == expected)
        #expect(session.namespace["result"] == nil)
        _ = stepper.close()
        #expect(text(session, "result") == final)
    }

    @Test("by time step, the turn's variable counts up and down, and what the turn starts from is what a plain run had")
    func turns() throws {
        let before = SteppingSamples.definitions
        let (_, stepper, _) = recorded("result = backward(np.ones((H, N, 7)), forward(x, h0, W, U, b)[1], W, U)", after: before)
        var forward: [String] = []
        #expect(stepper.move(stepper.turn(.forward)))
        repeat { forward.append(text(stepper, "(t, h_t.sum())") ?? "") } while stepper.move(stepper.turn(.forward))
        #expect(forward.map { $0.prefix(2) } == (0..<7).map { "(\($0)" })
        var back: [String] = []
        repeat { back.append(text(stepper, "(t, h_t.sum())") ?? "") } while stepper.move(stepper.turn(.back))
        #expect(Array(back.reversed()) == forward)
        // The second loop runs from the last step to the first.
        stepper.go(to: stepper.recording.numbers.upperBound)
        while case .none = stepper.turn(at: stepper.position), stepper.move(stepper.operation(.back)) {}
        #expect(text(stepper, "t") == "0")
        #expect(stepper.move(stepper.turn(.back)))
        #expect(text(stepper, "t") == "1")
        #expect(stepper.move(stepper.turn(where: "t", is: 5)))
        #expect(text(stepper, "t, bool(np.abs(dW).sum() > 0)") == "(5, True)")
    }

    @Test("a call of a notation's function goes through the engine's operations; a delta is the sum of its local and its future part")
    func engine() throws {
        let before = """
            import numpy as np
            import coursera
            np.random.seed(0)
            x = np.random.randn(3, 2, 4)
            a0 = np.random.randn(5, 2)
            P = {}
            for g in "fico":
                P["W" + g] = np.random.randn(5, 8)
                P["b" + g] = np.random.randn(5, 1)
            P["Wy"] = np.random.randn(2, 5)
            P["by"] = np.random.randn(2, 1)
            """
        let (_, stepper, result) = recorded(
            "a, y, c, caches = coursera.lstm_forward(x, a0, P)\ngrads = coursera.lstm_backward(np.ones((5, 2, 4)), caches)", after: before)
        #expect(result.error == nil)
        var times: [Int] = []
        var deltas = 0
        repeat {
            guard case .engine(let operation) = stepper.moment.kind else { continue }
            if operation.function == "lstm_forward", operation.entry.name == "c_next" {
                let time = try #require(operation.time)
                times.append(time)
                stepper.mark("t\(time)")
            }
            if operation.entry.parts.contains(where: { $0.origin == .future }) {
                deltas += 1
                for index in 0..<operation.entry.value.count {
                    let place = Shape([index / 2, index % 2])
                    let sum = try operation.entry.parts.reduce(0) { try $0 + $1.value.element(at: place).asDouble }
                    #expect(abs(sum - (try operation.entry.value.element(at: place).asDouble)) < 1e-12)
                }
            }
        } while stepper.move(stepper.operation(.forward))
        #expect(times == [0, 1, 2, 3])
        #expect(deltas >= 4)
        for (name, number) in stepper.marks {
            guard case .engine(let operation) = stepper.recording[number].kind else { continue }
            let wanted = try #require(stepper.value(of: "c").flatMap { if case .array(let c) = $0 { c } else { nil } })
            let time = try #require(Int(name.dropFirst()))
            #expect(try operation.entry.value.element(at: [4, 1]).asDouble == wanted.element(at: [4, 1, time]).asDouble)
        }
        stepper.go(to: 0)
        #expect(stepper.move(stepper.turn(where: "t", is: 2)))
        guard case .engine(let third) = stepper.moment.kind else { Issue.record("not among the engine's operations"); return }
        #expect(third.time == 2)
        #expect(stepper.move(stepper.turn(.back)))
        guard case .engine(let second) = stepper.moment.kind else { Issue.record("not among the engine's operations"); return }
        #expect(second.time == 1)
    }

    // MARK: Once

    @Test("a cell that prints, draws and updates in place: end, start, end again is one run")
    func once() throws {
        let before = "import numpy as np\nimport random\nnp.random.seed(4)\nrandom.seed(4)\nw = np.zeros((2, 3))\nalias = w[0]\nlog = []\nd = {'a': 1}\ns = {1}\n"
        let cell = """
            for k in range(4):
                w += np.random.randn(2, 3)
                w[0, 1] = k
                w.sort(axis=1)
                log.append(random.random())
                d[k] = w.sum()
                d['a'] += 1
                s.add(k)
                print('turn', k, w[1].tolist(), flush=True)
            del d['a']
            log[0] = 'first'
            w.shape = (3, 2)
            """
        let probe = "repr((w.tolist(), w.shape, alias.tolist(), log, d, s, np.random.rand(), random.random()))"
        let plainSink = CapturedOutput()
        let plain = Session(output: plainSink)
        #expect(plain.run(before).error == nil)
        #expect(plain.run("start = " + probe).error == nil)
        let fresh = Session(output: plainSink)
        #expect(fresh.run(before + cell).error == nil)
        let plainText = plainSink.text
        let end = fresh.run("answer = " + probe)
        #expect(end.error == nil)

        let (session, stepper, result) = recorded(cell, after: before)
        #expect(result.error == nil)
        let first = text(plain, "start")
        var printed = ""
        func collect() { for case .text(let text) in stepper.takeOutput() { printed += text } }
        for _ in 0..<3 {
            while stepper.move(stepper.operation(.forward)) { collect() }
            #expect(text(stepper, probe) == text(fresh, "answer"))
            #expect(text(stepper, "log[0]") == "'first'")
            while stepper.move(stepper.operation(.back)) { collect() }
            #expect(text(stepper, probe) == first)
            #expect(text(stepper, "w.shape, log, d, s") == "((2, 3), [], {'a': 1}, {1})")
        }
        #expect(printed == plainText)
        for case .text(let text) in stepper.close() { printed += text }
        #expect(printed == plainText)
        #expect((session.output as? CapturedOutput)?.text == "")
        #expect(session.run("answer = " + probe).error == nil)
        #expect(text(session, "answer") == text(fresh, "answer"))
    }

    @Test("what a typed expression changes is undone, and local variables come before globals of the same name")
    func looking() throws {
        let before = "import numpy as np\nx = 'global'\ndef helper():\n    return x\ndef f(x):\n    y = x * 2\n    return y\nlog = []\na = np.zeros(3)\n"
        let (session, stepper, _) = recorded("r = f(4)", after: before)
        #expect(stepper.move(stepper.change(of: "r", .forward)) == true)
        stepper.go(to: 0)
        while stepper.call?.code.name != "f" { #expect(stepper.move(stepper.operation(.forward))) }
        #expect(text(stepper, "x, helper()") == "(4, 'global')")
        #expect(text(stepper, "log.append(1)") == "None")
        #expect(text(stepper, "a.fill(7)") == "None")
        #expect(text(stepper, "(np.random.seed(0), np.random.rand())") == text(stepper, "(np.random.seed(0), np.random.rand())"))
        #expect(text(stepper, "log, float(a.sum())") == "([], 0.0)")
        #expect(throws: StepperError.self) { try stepper.evaluate("x = 3") }
        _ = stepper.close()
        #expect(text(session, "x") == "'global'")
        #expect(text(session, "r") == "8")
    }

    // MARK: Bad input

    @Test("a cell that fails is recorded up to the error; everything before it can be seen")
    func failing() throws {
        let (session, stepper, result) = recorded("total = 0\nfor k in [1, 2, 0]:\n    total += 6 // k\ndone = True")
        #expect(result.error?.typeName == "ZeroDivisionError")
        stepper.go(to: stepper.recording.numbers.upperBound)
        guard case .end(let error?) = stepper.moment.kind else { Issue.record("no error at the end"); return }
        #expect(error.typeName == "ZeroDivisionError")
        #expect(text(stepper, "k, total") == "(0, 9)")
        #expect(stepper.move(stepper.change(of: "total", .back)))
        #expect(text(stepper, "k, total") == "(0, 9)")
        #expect(stepper.move(stepper.change(of: "total", .back)))
        #expect(text(stepper, "k, total") == "(2, 6)")
        _ = stepper.close()
        #expect(text(session, "total") == "9")
    }

    @Test("memory is bounded: the oldest moments go, and what is left is right")
    func bounded() throws {
        let (session, stepper, _) = recorded(
            "for k in range(3000):\n    w = w + 1", after: "import numpy as np\nw = np.zeros(100)", budget: 1 << 20)
        let recording = stepper.recording
        #expect(recording.forgotten > 0)
        #expect(recording.numbers.count > 100)
        #expect(stepper.position == recording.forgotten)
        let first = text(stepper, "k, w[0]")
        while stepper.move(stepper.turn(.forward)) { #expect(text(stepper, "int(w[0]) == k") == "True") }
        while stepper.move(stepper.operation(.back)) {}
        #expect(text(stepper, "k, w[0]") == first)
        #expect(stepper.move(recording.forgotten - 1) == false)
        _ = stepper.close()
        #expect(text(session, "int(w.sum())") == nil)
        #expect(text(session, "k") == "2999")
    }

    @Test("generators, closures, attributes and class variables go back too")
    func others() throws {
        let before = """
            from collections import deque
            def count():
                n = 0
                while True:
                    n += 1
                    yield n
            def counter():
                total = 0
                def add(k):
                    nonlocal total
                    total += k
                    return total
                return add
            class Box:
                made = 0
                def __init__(self, v):
                    Box.made += 1
                    self.v = v
            g = count()
            add = counter()
            q = deque([1, 2])
            box = Box(1)
            """
        let cell = "a = next(g)\nb = next(g)\nc = add(5)\nq.append(3)\nq.popleft()\nbox.v = 2\nbox.extra = 3\nother = Box(4)\n"
        let (session, stepper, result) = recorded(cell, after: before)
        #expect(result.error == nil)
        let probe = "next(g), add(0), list(q), vars(box), Box.made"
        #expect(text(stepper, probe) == "(1, 0, [1, 2], {'v': 1}, 1)")
        #expect(text(stepper, probe) == "(1, 0, [1, 2], {'v': 1}, 1)")
        stepper.go(to: stepper.recording.numbers.upperBound)
        #expect(text(stepper, probe) == "(3, 5, [2, 3], {'v': 2, 'extra': 3}, 2)")
        stepper.go(to: 0)
        #expect(text(stepper, probe) == "(1, 0, [1, 2], {'v': 1}, 1)")
        _ = stepper.close()
        #expect(session.run("answer = (\(probe))").error == nil)
        #expect(text(session, "answer") == "(3, 5, [2, 3], {'v': 2, 'extra': 3}, 2)")
    }
} }

extension Session {
    fileprivate var output: OutputSink { interpreter.output }
}

import Language
import NDArrays
import OneAtATime
import Syntax
import Testing

/// `engine.picture`: the pictures of a forward pass, of every notation.
@Suite(.oneAtATime) struct PictureTests {
    private final class Shown: OutputSink {
        var figures: [PlotFigure] = []
        func write(_ text: String) {}
        func writeError(_ text: String) {}
        func show(_ figure: PlotFigure) { figures.append(figure) }
    }

    private static let imports = "import numpy as np, engine, coursera, nndl, learn_dl, nicodjimenez\nfrom cs231n import rnn_layers\nnp.random.seed(3)\n"

    /// The value of the last line, and the figures that the cell drew.
    private func run(_ text: String) throws -> (value: Value, figures: [PlotFigure], interpreter: Interpreter) {
        let output = Shown()
        let interpreter = Interpreter(output: output)
        let value = try interpreter.run(try parse(Source(name: "<test>", text: Self.imports + text)), in: Namespace()) ?? .none
        interpreter.showFigures()
        return (value, output.figures, interpreter)
    }

    private func isTrue(_ text: String) throws -> Bool {
        let run = try run(text)
        return try run.interpreter.truth(run.value)
    }

    /// Passes of all notations, and how many units and steps they have.
    static let passes: [(name: String, text: String, units: Int, steps: Int, gates: [String])] = [
        ("engine LSTM", "cache = engine.LSTM(3, 5); cache.forward(np.random.randn(7, 2, 3))", 5, 7, ["f", "i", "o", "g"]),
        ("engine RNN", "cache = engine.RNN(3, 5); cache.forward(np.random.randn(7, 2, 3))", 5, 7, ["h"]),
        ("engine GRU", "cache = engine.GRU(3, 5); cache.forward(np.random.randn(7, 2, 3))", 5, 7, ["r", "u", "n"]),
        ("engine residual", "cache = engine.ResidualRNN(3, 5); cache.forward(np.random.randn(7, 2, 3))", 5, 7, ["g"]),
        ("coursera LSTM", """
            p = {'W' + g: np.random.randn(5, 8) for g in 'fico'}; p.update({'b' + g: np.random.randn(5, 1) for g in 'fico'})
            p.update(Wy=np.random.randn(2, 5), by=np.random.randn(2, 1))
            a, y, c, cache = coursera.lstm_forward(np.random.randn(3, 10, 7), np.random.randn(5, 10), p)
            """, 5, 7, ["f", "i", "o", "g"]),
        ("coursera RNN", """
            p = dict(Wax=np.random.randn(5, 3), Waa=np.random.randn(5, 5), ba=np.random.randn(5, 1), Wya=np.random.randn(2, 5), by=np.random.randn(2, 1))
            a, y, cache = coursera.rnn_forward(np.random.randn(3, 10, 7), np.random.randn(5, 10), p)
            """, 5, 7, ["h"]),
        ("cs231n LSTM", "h, cache = rnn_layers.lstm_forward(np.random.randn(2, 6, 3), np.zeros((2, 4)), np.random.randn(3, 16), np.random.randn(4, 16), np.zeros(16))", 4, 6, ["f", "i", "o", "g"]),
        ("nndl RNNCell", """
            cache = nndl.RNNCell(np.random.randn(4, 3), np.random.randn(4, 4), np.zeros(4), np.zeros(4)); h = np.zeros((2, 4))
            for t in range(6): h = cache(np.random.randn(2, 3), h)
            """, 4, 6, ["h"]),
        ("learn_dl", "cache = learn_dl.LstmLayer(3, 4, 0.1)\nfor t in range(6): cache.forward(np.random.randn(3, 1))", 4, 6, ["f", "i", "o", "g"]),
        ("nicodjimenez", "cache = nicodjimenez.LstmNetwork(nicodjimenez.LstmParam(4, 3))\nfor t in range(6): cache.x_list_add(np.random.randn(3))", 4, 6, ["f", "i", "o", "g"]),
    ]

    @Test("the gates of every notation's pass are units by time steps", arguments: passes.indices)
    func gates(_ index: Int) throws {
        let pass = Self.passes[index]
        let figures = try run(pass.text + "\nengine.picture.gates(cache)").figures
        let figure = try #require(figures.first)
        #expect(figures.count == 1)
        #expect(figure.panels.compactMap { $0.title.split(separator: " ").first.map(String.init) } == pass.gates)
        for panel in figure.panels {
            guard case .image(let rows) = panel.series[0].shape else { Issue.record("no image"); continue }
            #expect(rows.count == pass.units && rows.allSatisfy { $0.count == pass.steps })
            #expect(rows.joined().allSatisfy { panel.subject == .gate(isSigned: true) ? $0.magnitude <= 1 : (0...1).contains($0) })
        }
        // :heat takes the cache itself.
        let own = try run(pass.text + "\ncache")
        #expect(own.interpreter.figure(of: own.value)?.panels.count == pass.gates.count)
    }

    @Test("the numbers of a picture of gates are the sheet's own")
    func gateNumbers() throws {
        #expect(try isTrue(Self.passes[4].text + "\n" + """
            n = engine.picture.gates(cache, sample=3).numbers
            all(np.array_equal(n[name], np.stack([step[k][:, 3] for step in cache[0]], 1)) for name, k in [('f forget gate', 4), ('i input gate', 5), ('g candidate', 6), ('o output gate', 7)])
            """))
    }

    @Test("the triangle is the norm of nndl's delta(t, k)")
    func triangle() throws {
        #expect(try isTrue(Self.passes[7].text + "\n" + """
            ones = np.ones((2, 4))
            d = engine.picture.triangle(cache).numbers
            d = d[list(d)[0]]
            wanted = np.array([[np.linalg.norm(cache.delta(t, k, ones)) if k <= t else np.nan for k in range(1, 7)] for t in range(1, 7)])
            d.shape == (6, 6) and np.allclose(d, wanted, rtol=1e-12, atol=0, equal_nan=True)
            """))
    }

    @Test("what a loss sends back is what one backward pass with that loss alone makes of it", arguments: ["LSTM", "GRU", "RNN", "ResidualRNN"])
    func upstream(_ name: String) throws {
        // dx_k is dz_k Wx^T: with inputs of the unit matrix the sizes of dx are those of dz.
        let width = name == "LSTM" ? 16 : name == "GRU" ? 12 : 4
        #expect(try isTrue("""
            cell = engine.\(name)(\(width), 4, seed=2); cell.parameters['Wx'] = np.eye(\(width))
            x = np.random.randn(6, 3, \(width)); cell.forward(x); dh = np.random.randn(6, 3, 4)
            d = engine.picture.triangle(cell, dh).numbers
            d = d[list(d)[0]]
            ok = True
            for t in range(6):
                alone = np.zeros_like(dh); alone[t] = dh[t]
                dx = cell.backward(alone)['dx']
                ok = ok and np.allclose([np.linalg.norm(dx[k]) for k in range(t + 1)], d[t, :t + 1], rtol=1e-10, atol=1e-14)
            ok
            """))
    }

    @Test("lags go back from the last step, under the names that they are given")
    func lags() throws {
        #expect(try isTrue(Self.passes[1].text + "\n" + """
            other = engine.LSTM(3, 5); other.forward(np.random.randn(7, 2, 3))
            n = engine.picture.lags(RNN=cache, LSTM=other).numbers
            d = engine.picture.triangle(cache).numbers
            list(n) == ['RNN', 'LSTM'] and np.allclose(n['RNN'], d[list(d)[0]][-1, ::-1], rtol=1e-12, atol=0)
            """))
    }

    @Test("pictures of the engine and of plt are shown in the order in which they were made, and do not mix")
    func order() throws {
        let figures = try run(Self.passes[0].text + """

            import matplotlib.pyplot as plt
            plt.plot([1, 2]); engine.picture.gates(cache); plt.plot([2, 1]); plt.figure(); plt.plot([3])
            """).figures
        #expect(figures.map(\.panels.count) == [4, 1, 1])
        #expect(figures[1].panels[0].series.count == 2)
    }

    @Test("what is no pass is said in the name of the function", arguments: [
        ("engine.picture.gates(5)", "gates(): cache must be what a forward function returned for its backward function, not 'int'"),
        ("engine.picture.triangle(engine.LSTM(2, 3))", "triangle(): cache must be what a forward function returned for its backward function, not 'LSTM'"),
        ("engine.picture.lags()", "lags() wants a cache or more, such as lags(RNN=rnn, LSTM=lstm)"),
        ("engine.picture.gates(np.zeros(3))", "gates(): cache must be what a forward function returned for its backward function, not 'numpy.ndarray'"),
        ("engine.picture.gates(learn_dl.LstmLayer(3, 4, 0.1))", "gates(): cache holds no time step"),
        ("c = engine.RNN(2, 3); c.forward(np.zeros((4, 2, 2))); engine.picture.gates(c, sample=2)", "gates(): there is no sample 2: the batch has 2 samples, counted from 0"),
        ("c = engine.RNN(2, 3); c.forward(np.zeros((300, 1, 2))); engine.picture.triangle(c)", "triangle(): 300 time steps are too many, 200 can be drawn: give it a shorter sequence"),
        ("c = engine.RNN(2, 3); c.forward(np.zeros((4, 2, 2))); engine.picture.triangle(c, np.zeros(3))", "triangle(): dh has shape (3,), expected (T, N, H) = (4, 2, 3)"),
    ])
    func refused(_ text: String, _ message: String) throws {
        let source = Source(name: "<test>", text: Self.imports + text)
        let interpreter = Interpreter(output: Shown())
        let raised = try #require(throws: Raised.self) { _ = try interpreter.run(try parse(source), in: Namespace()) }
        #expect(try interpreter.str(.object(raised.exception)) == message)
    }
}

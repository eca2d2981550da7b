import NDArrays
import OneAtATime
import Syntax
import Testing

@testable import Language

@Suite("Axis names of what the notations return", .oneAtATime)
struct NotationAxisTests {
    /// `a (n_a, m, T_x)` for every array in `value`, "-" where none of its axes has a name.
    private func arrays(_ name: String, _ value: Value) -> [String] {
        switch value {
        case .array(let array) where array.rank > 0:
            return ["\(name) (\(array.axes.map { $0.map { $0.isEmpty ? "?" : $0 }.joined(separator: ", ") } ?? "-"))"]
        case .tuple(let tuple): return tuple.elements.enumerated().flatMap { place, part in arrays("\(name)[\(place)]", part) }
        case .list(let list): return list.elements.enumerated().flatMap { place, part in arrays("\(name)[\(place)]", part) }
        case .dict(let dict):
            return dict.pairs.flatMap { key, value -> [String] in
                if case .string(let text) = key { arrays("\(name).\(text.text)", value) } else { [] }
            }
        default: return []
        }
    }

    private func results(_ text: String) throws -> [String] {
        let interpreter = Interpreter(output: CollectingSink()), namespace = Namespace()
        _ = try interpreter.run(Source(name: "<test>", text: "import numpy as np\n" + text), in: namespace)
        return namespace["r"].map { arrays("r", $0) } ?? []
    }

    private let columnParameters = """
        P = {}
        for g in "fico":
            P["W" + g], P["b" + g] = np.ones((5, 8)), np.ones((5, 1))
        P["Wy"], P["by"] = np.ones((2, 5)), np.ones((2, 1))
        x, a0 = np.ones((3, 10, 2)), np.ones((5, 10))

        """

    @Test("columns are examples")
    func columns() throws {
        #expect(try results("import coursera\n" + columnParameters + "r = coursera.lstm_forward(x, a0, P)[:3]\n") == [
            "r[0] (n_a, m, T_x)", "r[1] (n_y, m, T_x)", "r[2] (n_a, m, T_x)",
        ])
        #expect(try results("import coursera\n" + columnParameters + "r = coursera.lstm_forward(x, a0, P)[3][0][0]\n") == [
            "r[0] (n_a, m)", "r[1] (n_a, m)", "r[2] (n_a, m)", "r[3] (n_a, m)", "r[4] (n_a, m)", "r[5] (n_a, m)", "r[6] (n_a, m)", "r[7] (n_a, m)",
            "r[8] (n_x, m)", "r[9].Wf (n_a, n_a+n_x)", "r[9].bf (n_a, ?)", "r[9].Wi (n_a, n_a+n_x)", "r[9].bi (n_a, ?)", "r[9].Wc (n_a, n_a+n_x)",
            "r[9].bc (n_a, ?)", "r[9].Wo (n_a, n_a+n_x)", "r[9].bo (n_a, ?)", "r[9].Wy (n_y, n_a)", "r[9].by (n_y, ?)",
        ])
        #expect(try results("import coursera\n" + columnParameters + "a, y, c, caches = coursera.lstm_forward(x, a0, P)\nr = coursera.lstm_backward(a, caches)\n") == [
            "r.dx (n_x, m, T_x)", "r.da0 (n_a, m)", "r.dWf (n_a, n_a+n_x)", "r.dbf (n_a, ?)", "r.dWi (n_a, n_a+n_x)", "r.dbi (n_a, ?)",
            "r.dWc (n_a, n_a+n_x)", "r.dbc (n_a, ?)", "r.dWo (n_a, n_a+n_x)", "r.dbo (n_a, ?)",
        ])
    }

    @Test("rows are examples")
    func rows() throws {
        let inputs = "from cs231n.rnn_layers import *\nx, h, Wx, Wh, b = np.ones((2, 4, 3)), np.ones((2, 5)), np.ones((3, 20)), np.ones((5, 20)), np.ones(20)\n"
        #expect(try results(inputs + "out, cache = lstm_forward(x, h, Wx, Wh, b)\nr = [out, lstm_backward(out, cache), x, h, Wx, Wh, b]\n") == [
            "r[0] (N, T, H)", "r[1][0] (N, T, D)", "r[1][1] (N, H)", "r[1][2] (D, 4H)", "r[1][3] (H, 4H)", "r[1][4] (4H)", "r[2] (N, T, D)", "r[3] (N, H)",
            "r[4] (D, 4H)", "r[5] (H, 4H)", "r[6] (4H)",
        ])
        #expect(try results(inputs + "r = lstm_step_forward(x[:, 0], h, h, Wx, Wh, b)[:2]\n") == ["r[0] (N, H)", "r[1] (N, H)"])
        #expect(try results(inputs + "out, cache = rnn_forward(x, h, Wx[:, :5], Wh[:, :5], b[:5])\nr = [out, rnn_backward(out, cache)]\n") == [
            "r[0] (N, T, H)", "r[1][0] (N, T, D)", "r[1][1] (N, H)", "r[1][2] (D, H)", "r[1][3] (H, H)", "r[1][4] (H)",
        ])
        #expect(try results(inputs + "r = [word_embedding_forward(np.zeros((2, 4), dtype=int), np.ones((9, 3)))[0], temporal_affine_forward(x, np.ones((3, 4)), np.ones(4))[0]]\n") == [
            "r[0] (N, T, D)", "r[1] (N, T, M)",
        ])
    }

    @Test("the engine's own cells, by the number of their gates", arguments: [("RNN", "H"), ("GRU", "3H"), ("LSTM", "4H")])
    func engine(_ cell: String, _ wide: String) throws {
        let found = try results("""
            import engine
            cell = engine.\(cell)(3, 4)
            out = cell.forward(np.ones((5, 2, 3)), np.ones((2, 4)))
            h = out[0] if isinstance(out, tuple) else out
            r = [h, cell.backward(h), cell.parameters]

            """)
        #expect(found.filter { !$0.contains("bq") && !$0.contains("dc0") } == [
            "r[0] (T, N, H)", "r[1].dx (T, N, D)", "r[1].dh0 (N, H)", "r[1].dWx (D, \(wide))", "r[1].dWh (H, \(wide))", "r[1].db (\(wide))",
            "r[2].Wx (D, \(wide))", "r[2].Wh (H, \(wide))", "r[2].b (\(wide))",
        ])
    }

    @Test("the layers of nndl", arguments: [("RNN", "H"), ("GRU", "3H"), ("LSTM", "4H")])
    func layers(_ cell: String, _ wide: String) throws {
        let gates = wide == "H" ? 1 : Int(wide.dropLast()) ?? 0
        let found = try results("""
            import nndl
            cell = nndl.\(cell)(np.ones((\(gates * 4), 3)), np.ones((\(gates * 4), 4)), np.ones(\(gates * 4)), np.ones(\(gates * 4)))
            out = cell.forward(np.ones((5, 2, 3)), np.ones((2, 4)))
            h = out[0] if isinstance(out, tuple) else out
            back = cell.backward(h)
            r = [h, back[0], back[1], cell.grad, cell.weight_ih]

            """)
        #expect(found.first == "r[0] (T, N, H)" && !found.contains { $0.contains("(-)") }, "\(found)")
        #expect(found.last == "r[4] (\(wide), D)")
    }
}

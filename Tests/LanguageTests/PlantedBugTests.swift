import Language
import OneAtATime
import Syntax
import Testing

/// An LSTM written by hand in a cell, with a mistake in its backward pass: the gradient check must name it.
@Suite("mistakes planted in cells", .oneAtATime)
struct PlantedBugTests {
    private final class Sink: OutputSink {
        var text = "", errors = ""
        func write(_ text: String) { self.text += text }
        func writeError(_ text: String) { errors += text }
    }

    private static func program(dcNext: String, dbi: String, T: Int) -> String {
        """
        import numpy as np
        import engine
        n_x, n_a, m, T = 3, 5, 4, \(T)
        np.random.seed(2)
        x = np.random.randn(n_x, m, T)
        da = np.random.randn(n_a, m, T)
        P = {}
        for g in ["f", "i", "c", "o"]:
            P["W" + g] = np.random.randn(n_a, n_a + n_x)
            P["b" + g] = np.random.randn(n_a, 1)
        def s(z):
            return 1 / (1 + np.exp(-z))
        def f(P):
            a, c, steps, loss = np.zeros((n_a, m)), np.zeros((n_a, m)), [], 0.0
            for t in range(T):
                v = np.concatenate((a, x[:, :, t]), axis=0)
                ft, it, ot = s(P["Wf"] @ v + P["bf"]), s(P["Wi"] @ v + P["bi"]), s(P["Wo"] @ v + P["bo"])
                ct = np.tanh(P["Wc"] @ v + P["bc"])
                steps.append((v, ft, it, ct, ot, c))
                c = ft * c + it * ct
                a = ot * np.tanh(c)
                loss = loss + np.sum(a * da[:, :, t])
            grads = {}
            for k in P:
                grads["d" + k] = np.zeros_like(P[k])
            dan, dcn = np.zeros((n_a, m)), np.zeros((n_a, m))
            for t in reversed(range(T)):
                v, ft, it, ct, ot, c_prev = steps[t]
                c = ft * c_prev + it * ct
                dh = da[:, :, t] + dan
                dc = dh * ot * (1 - np.tanh(c) ** 2) + \(dcNext)
                delta = {"f": dc * c_prev * ft * (1 - ft), "i": dc * ct * it * (1 - it),
                         "c": dc * it * (1 - ct ** 2), "o": dh * np.tanh(c) * ot * (1 - ot)}
                dan = np.zeros((n_a, m))
                for g in delta:
                    grads["dW" + g] += delta[g] @ v.T
                    grads["db" + g] += np.sum(delta["\(dbi)" if g == "i" else g], axis=1, keepdims=True)
                    dan = dan + (P["W" + g].T @ delta[g])[:n_a]
                dcn = dc * ft
            return loss, grads
        report = engine.gradcheck(f, P)
        print(report.failed, report.not_tested)
        """
    }

    private func run(dcNext: String = "dcn", dbi: String = "i", T: Int) throws -> String {
        let sink = Sink()
        let source = Source(name: "<cell>", text: Self.program(dcNext: dcNext, dbi: dbi, T: T))
        _ = try Interpreter(output: sink).run(source, in: Namespace())
        return sink.text
    }

    @Test("a right backward pass passes", arguments: [2, 7])
    func right(T: Int) throws {
        #expect(try run(T: T) == "[] []\n")
    }

    @Test("zero against zero is reported as not tested")
    func notTested() throws {
        // c_0 = 0: at T = 1 the forget gate has nothing to forget.
        #expect(try run(T: 1) == "[] ['Wf', 'bf']\n")
    }

    @Test("a removed dc_next term fails with its tensors named")
    func noCellPath() throws {
        #expect(try run(dcNext: "0", T: 7) == "['Wf', 'bf', 'Wi', 'bi', 'Wc', 'bc', 'Wo', 'bo'] []\n")
    }

    @Test("delta_f summed into dbi fails bi alone")
    func wrongBias() throws {
        #expect(try run(dbi: "f", T: 7) == "['bi'] []\n")
    }
}

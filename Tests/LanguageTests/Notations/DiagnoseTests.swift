import OneAtATime
import Testing

/// `engine.diagnose` held against backward passes that share nothing with the engine: otherwise its tests would be circular.
@Suite("engine.diagnose in cells", .oneAtATime)
struct DiagnoseTests {
    struct Spoiled: Sendable, CustomTestStringConvertible {
        let code: LearnersCode
        let line: String, other: String
        let found: [String]
        var testDescription: String { "\(code.notation): \(other)" }

        init(_ code: LearnersCode, _ line: String, _ other: String, _ found: String...) {
            (self.code, self.line, self.other, self.found) = (code, line, other, found)
        }
    }

    @Test("right ones are called right", arguments: [
        LearnersCode.courseraLSTM, .courseraCell, .courseraRNN, .cs231n, .nndl, .learnDL,
    ])
    func right(code: LearnersCode) throws {
        let text = try outputOfCell(code.text + "\nprint(found.ok, found.mistakes, {f.verdict for f in found.findings.values()})")
        #expect(text == "True [] {'right'}\n")
    }

    private static let lstm = LearnersCode.courseraLSTM, rnn = LearnersCode.courseraRNN, cs231n = LearnersCode.cs231n

    static let inCoursera = [
        Spoiled(lstm, "da_prev, dc_prev, caches[t]", "da_prev, np.zeros((n_a, m)), caches[t]", "no-cell-path"),
        Spoiled(lstm, "cell(da[:, :, t] + da_prev, dc_prev", "cell(da[:, :, t], dc_prev", "no-hidden-path"),
        Spoiled(lstm, "cell(da[:, :, t] + da_prev, dc_prev", "cell(da[:, :, t], np.zeros((n_a, m))", "no-recursion"),
        Spoiled(lstm, "dft = dc * c_prev * ft * (1 - ft)", "dft = dc_next * c_prev + from_a * c_prev * ft * (1 - ft)", "missing-parentheses"),
        Spoiled(lstm, "g['dc_prev'] = dc * ft", "g['dc_prev'] = dc_next * ft + from_a", "missing-parentheses"),
        Spoiled(lstm, "ot * (1 - squash ** 2)", "ot * (1 - c_next ** 2)", "tanh-derivative-of-the-state"),
        Spoiled(lstm, "ot * (1 - squash ** 2)", "ot * (1 - np.tanh(squash) ** 2)", "tanh-taken-twice-in-dc"),
        Spoiled(lstm, "np.concatenate((a_prev, xt))", "np.concatenate((xt, a_prev))", "halves-exchanged"),
        Spoiled(lstm, "dcct = dc * it * (1 - cct ** 2)", "dcct = dc * it * cct * (1 - np.tanh(cct) ** 2)", "stray-factor"),
        Spoiled(
            lstm, "dcct = dc * it * (1 - cct ** 2)", "dcct = dc_next * it + from_a * it * cct * (1 - np.tanh(cct) ** 2)",
            "missing-parentheses-and-wrong-derivative"),
        // Document 002's three lines at once, handed back over time.
        Spoiled(
            lstm, "dcct = dc * it * (1 - cct ** 2)",
            "dft = dc_next * c_prev + from_a * c_prev * ft * (1 - ft); dit = dc_next * cct + from_a * cct * it * (1 - it); "
                + "dcct = dc_next * it + from_a * it * cct * (1 - np.tanh(cct) ** 2)",
            "missing-parentheses-and-wrong-derivative"),
        Spoiled(lstm, "delta.sum(axis=1, keepdims=True)", "deltas['i' if gate == 'o' else gate].sum(axis=1, keepdims=True)", "another-gates-delta"),
        Spoiled(lstm, "total.get(name, 0) + g[name]", "g[name]", "overwritten-at-each-step"),
        Spoiled(lstm, "dit = dc * cct * it * (1 - it)", "dit = dc * cct * (1 - it)", "half-a-sigmoid-derivative"),
        Spoiled(lstm, "delta.sum(axis=1, keepdims=True)", "delta.mean(axis=1, keepdims=True)", "mean-over-samples"),
        Spoiled(.courseraCell, "dc = dc_next + from_a", "dc = from_a", "no-cell-path"),
        Spoiled(.courseraCell, "g['dc_prev'] = dc * ft", "g['dc_prev'] = dc_next * ft", "hidden-part-not-handed-back"),
        Spoiled(.courseraCell, "delta.sum(axis=1, keepdims=True)", "delta", "bias-not-summed"),
        Spoiled(rnn, "(1 - a_next ** 2)", "(1 - a_prev ** 2)", "tanh-derivative-of-the-state-before"),
        Spoiled(rnn, "back = P['Waa'].T @ dz", "back = P['Waa'].T @ da_next", "no-tanh-derivative-on-the-way-back"),
        Spoiled(rnn, "dz = (1 - a_next ** 2) * da_next", "dz = (1 - a_next ** 2) * da[:, :, t] + back", "missing-parentheses"),
        Spoiled(rnn, "np.sum(dz, axis=1, keepdims=True)", "np.sum(da_next, axis=1, keepdims=True)", "delta-before-the-derivative"),
        Spoiled(rnn, "dx[:, :, t] = P", "dx[:, :, T_x - 1 - t] = P", "dx-in-reverse-order"),
    ]

    static let inOthers = [
        Spoiled(cs231n, "do * o * (1 - o), dg * (1 - g ** 2)))", "dg * (1 - g ** 2), do * o * (1 - o)))", "deltas-in-another-order"),
        Spoiled(cs231n, "i, f, o, g, x, prev_h, prev_c, Wx", "f, i, o, g, x, prev_h, prev_c, Wx", "gates-in-another-order"),
        Spoiled(cs231n, "dx.insert(0, step[0])", "dx.append(step[0])", "dx-in-reverse-order"),
        Spoiled(cs231n, "dWh = prev_h.T @ da", "dWh = da.T @ prev_h", "transposed-weight-gradient"),
        Spoiled(cs231n, "dWh = prev_h.T @ da", "dWh = (o * np.tanh(next_c)).T @ da", "state-after-for-state-before"),
        Spoiled(cs231n, "dprev_c = dnext_c * f", "dprev_c = dnext_c", "cell-path-without-forget-gate"),
        Spoiled(cs231n, "dnext_c + dnext_h * o * (1", "dnext_c + dnext_h * (1", "no-output-gate-in-dc"),
        Spoiled(cs231n, "df * f * (1 - f)", "df * f * (1 - f) * f * (1 - f)", "gate-derivative-twice"),
        Spoiled(cs231n, "back_h, back_c = step[1], step[2]", "back_h, back_c = back_h + step[1], step[2]", "hidden-path-added-up"),
        Spoiled(cs231n, "da.sum(axis=0)", "da.mean(axis=0)", "mean-over-samples"),
        Spoiled(.nndl, "delta = total * (1 - states[t + 1] ** 2)", "delta = total", "no-tanh-derivative"),
        Spoiled(.nndl, "prev_dh = delta @ w_hh", "prev_dh = delta @ w_hh.T", "untransposed-weights"),
        Spoiled(.nndl, "weight_ih += delta.T @ x[t]", "weight_ih += delta.T @ x[t - 1]", "input-of-the-step-before"),
        Spoiled(.nndl, "bias_hh += delta.sum(axis=0)", "bias_hh = delta.sum(axis=0)", "overwritten-at-each-step"),
        Spoiled(.learnDL, "delta_c = delta_c * f", "delta_c = 0", "no-cell-path"),
        Spoiled(.learnDL, "sums['b' + gate] + delta", "sums['b' + gate] + deltas['f' if gate in 'io' else gate]", "another-gates-delta", "another-gates-delta"),
        Spoiled(.learnDL, "sums['W' + gate + 'x'] + delta @ xs[k - 1].T", "(delta @ xs[k - 1].T if k == self.times else sums['W' + gate + 'x'])",
                "last-step-only"),
    ]

    @Test("wrong ones are named", arguments: inCoursera + inOthers)
    func wrong(spoiled: Spoiled) throws {
        let code = try #require(spoiled.code.replacing(spoiled.line, with: spoiled.other))
        let text = try outputOfCell(code + "\nprint(found.ok, found.mistakes, {f.verdict for f in found.findings.values()} - {'right'})")
        #expect(text == "False [\(spoiled.found.map { "'\($0)'" }.joined(separator: ", "))] {'named'}\n")
    }

    @Test("what is wrong in no listed way is not named", arguments: [
        Spoiled(lstm, "cell(da[:, :, t] + da_prev", "cell(da[:, :, t] + 0.5 * da_prev"),
        Spoiled(lstm, "g['dc_prev'] = dc * ft", "g['dc_prev'] = dc * np.sqrt(ft)"),
        Spoiled(rnn, "(1 - a_next ** 2)", "(1 - a_next ** 4)"),
        Spoiled(cs231n, "da.sum(axis=0)", "da.sum(axis=0) + 1e-3"),
        Spoiled(cs231n, "di, df, dg = dnext_c * g", "di, df, dg = dnext_c * np.abs(g)"),
        Spoiled(.learnDL, "delta @ self.h_list[k - 1].T", "delta @ (self.h_list[k - 1].T + 0.1)"),
    ])
    func unlisted(spoiled: Spoiled) throws {
        let code = try #require(spoiled.code.replacing(spoiled.line, with: spoiled.other))
        let text = try outputOfCell(code + "\nprint(found.ok, found.mistakes, {f.verdict for f in found.findings.values()} - {'right'})")
        #expect(text == "False [] {'unknown'}\n")
    }
}

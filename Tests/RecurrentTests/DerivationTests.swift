import NDArrays
import OneAtATime
import Testing

@testable import Recurrent

@Suite("derivations as data", .oneAtATime)
struct DerivationTests {
    @Test("formulas are read and written", arguments: [
        "dc = dcLocal + dcFromHidden + dcFromFuture", "dzi = di * i * (1 - i)", "dzg = dg * (1 - g²)",
        "dhPrev = dzi Whiᵀ + dzf Whfᵀ", "dWx = sum over t of xᵀ dz", "db = sum over t, n of dz", "dh0 = at t = 1: dhPrev",
        "dz = dh * (h > 0)", "dWhn = sum over t of (r * q)ᵀ dzn", "a = -b * c", "a = b - (c - d)", "a = b - c - d",
        "a = b / (c * d)", "a = (b + c) d", "a = tanh(b + c)²", "a = 2 * b",
    ])
    func text(line: String) { #expect(Formula(line).text() == line) }

    @Test("a formula takes a notation's names")
    func words() {
        let formula: Formula = "dzf = df * f * (1 - f)"
        #expect(formula.text { $0 == "f" ? "ft" : $0 } == "dzf = df * ft * (1 - ft)")
        let title = Mistake.lstm(LSTMCell()).first { $0.id == "wrong-cell-state" }?.title { ["c": "c_next", "cPrev": "c_prev"][$0] ?? $0 }
        #expect(title == "c_next in place of c_prev in the forget gate's gradient")
    }

    @Test("every derivation gives the fast backward pass' numbers", arguments: TestedCell.allCases, [1, 3])
    func numbers(cell: TestedCell, T: Int) throws {
        let (inputs, upstream) = (try cell.inputs(T: T), try cell.upstream(T: T))
        let fast = try cell.namedGradients(inputs, upstream)
        let slow = try cell.derivationValues(inputs, upstream).gradients(cell.derivation)
        #expect(slow.names == fast.names)
        for (name, value) in slow {
            let wanted = try fast.array(name)
            #expect(value.shape == wanted.shape && close(value.values, wanted.values, rtol: 1e-11, atol: 1e-12), "\(name)")
        }
    }
}

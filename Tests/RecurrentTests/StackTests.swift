import NDArrays
import OneAtATime
import Testing

@testable import Recurrent

@Suite("stacked layers", .oneAtATime)
struct StackTests {
    @Test("two LSTMs as PyTorch's nn.LSTM with num_layers=2 has them")
    func torch() throws {
        let given = try Fixtures.named("torch.LSTM.2layers")
        let stack = Stack([UnrolledLSTM(), UnrolledLSTM()])
        func states(_ h: String, _ c: String) throws -> [LSTMState] {
            try (0..<2).map { LSTMState(h: try given.array(h).selecting($0, axis: 0), c: try given.array(c).selecting($0, axis: 0)) }
        }
        let parameters = try (0..<2).map { l in
            LSTMParameters(
                Wx: try given.array("weight_ih_l\(l)").transposed, Wh: try given.array("weight_hh_l\(l)").transposed,
                b: try given.array("bias_ih_l\(l)") + given.array("bias_hh_l\(l)"))
        }
        let run = try stack.forward(x: given.array("x"), from: states("h0", "c0"), parameters: parameters)
        let zero = try NDArray(zeros: [3, 5])
        let last = try (0..<2).map { LSTMState(h: zero, c: try given.array("dcT").selecting($0, axis: 0)) }
        let back = try stack.backward(dh: given.array("dh"), last: last, caches: run.caches)
        func expect(_ got: NDArray, _ wanted: NDArray, _ name: String) {
            #expect(got.count == wanted.count && close(got.values, wanted.values, rtol: 1e-10, atol: 1e-10), "\(name)")
        }
        expect(run.h, try given.array("h"), "h")
        expect(back.dx, try given.array("dx"), "dx")
        for l in 0..<2 {
            expect(run.last[l].c, try given.array("cT").selecting(l, axis: 0), "cT")
            expect(back.start[l].h, try given.array("dh0").selecting(l, axis: 0), "dh0")
            expect(back.start[l].c, try given.array("dc0").selecting(l, axis: 0), "dc0")
            expect(back.parameters[l].Wx.transposed, try given.array("dweight_ih_l\(l)"), "dWx")
            expect(back.parameters[l].Wh.transposed, try given.array("dweight_hh_l\(l)"), "dWh")
            expect(back.parameters[l].b, try given.array("dbias_ih_l\(l)"), "db")
        }
    }

    @Test("three GRUs, each of another width, against central differences")
    func gru() throws {
        let (T, N, widths) = (4, 2, [3, 5, 2, 4])  // D, then H of each layer
        var random = LegacyRandom(seed: 61)
        let stack = Stack([UnrolledGRU(), UnrolledGRU(cell: GRUCell(reset: .beforeProduct)), UnrolledGRU()])
        var inputs: NamedArrays = ["x": try random.randn(T, N, 3)]
        for l in 0..<3 {
            let (D, H) = (widths[l], widths[l + 1])
            for (name, shape) in [("h0", [N, H]), ("Wx", [D, 3 * H]), ("Wh", [H, 3 * H]), ("b", [3 * H])] {
                inputs["\(name)\(l)"] = try random.randn(shape)
            }
            if l != 1 { inputs["bq\(l)"] = try random.randn([H]) }
        }
        func run(_ p: NamedArrays) throws -> (h: NDArray, last: [NDArray], caches: [GRUCache]) {
            try stack.forward(
                x: p.array("x"), from: (0..<3).map { try p.array("h0\($0)") },
                parameters: (0..<3).map {
                    GRUParameters(
                        Wx: try p.array("Wx\($0)"), Wh: try p.array("Wh\($0)"), b: try p.array("b\($0)"), bq: p["bq\($0)"])
                })
        }
        let (dh, sent) = (try random.randn(T, N, 4), try (0..<3).map { try random.randn([N, widths[$0 + 1]]) })
        let back = try stack.backward(dh: dh, last: sent, caches: run(inputs).caches)
        var gradients: NamedArrays = ["x": back.dx]
        for l in 0..<3 {
            gradients["h0\(l)"] = back.start[l]
            gradients["Wx\(l)"] = back.parameters[l].Wx
            gradients["Wh\(l)"] = back.parameters[l].Wh
            gradients["b\(l)"] = back.parameters[l].b
            gradients["bq\(l)"] = back.parameters[l].bq
        }
        let report = try GradientCheck().run(parameters: inputs, gradients: gradients) { p in
            let states = try run(p)
            return zip(states.last, sent).reduce(weighted(states.h, dh)) { $0 + weighted($1.0, $1.1) }
        }
        for tensor in report.tensors { #expect(tensor.verdict == .ok && tensor.relativeError < 1e-7, "\(tensor.name)") }
    }

    @Test("a count that is not the stack's is refused")
    func badInput() throws {
        let stack = Stack([UnrolledRNN(), UnrolledRNN()])
        let x = try NDArray(zeros: [2, 2, 3])
        #expect(throws: StackError(name: "start", wanted: 2, got: 1)) {
            _ = try stack.forward(x: x, from: [x], parameters: [])
        }
        #expect(throws: StackError(name: "caches", wanted: 2, got: 0)) { _ = try stack.backward(dh: nil, caches: []) }
        #expect(throws: StackError(name: "layers", wanted: 1, got: 0)) {
            _ = try Stack<UnrolledRNN>([]).backward(dh: nil, caches: [])
        }
    }
}

import NDArrays
import Notations
import OneAtATime
import Testing

@testable import Recurrent

/// Forward and gradients as PyTorch and Keras have them in float64, to 1e-10.
@Suite("reference numbers of PyTorch and Keras", .oneAtATime)
struct FrameworkTests {
    private func expectClose(_ got: NDArray?, _ wanted: NDArray, _ name: String) throws {
        let got = try #require(got)
        #expect(got.count == wanted.count)
        #expect(close(got.values, wanted.values, rtol: 1e-10, atol: 1e-10), "\(name)")
    }

    /// Blocks of H columns in another order: `order[k]` is where block k is taken from.
    private func reordered(_ array: NDArray, _ order: [Int], axis: Int) throws -> NDArray {
        let H = array.shape[axis] / order.count
        return try NDArray.concatenate(order.map { try array.slicing($0 * H, ($0 + 1) * H, axis: axis) }, axis: axis)
    }

    // MARK: PyTorch: weights (gates * H, D), two biases; i f g o and r u n are the engine's orders too

    private func rnn(_ given: NamedArrays, _ layer: UnrolledRNN) throws {
        let bias = try given.array("bias_ih_l0") + given.array("bias_hh_l0")
        let parameters = RNNParameters(
            Wx: try given.array("weight_ih_l0").transposed.copy(), Wh: try given.array("weight_hh_l0").transposed.copy(), b: bias)
        let run = try layer.forward(
            x: given.array("x"), h0: given.array("h0").selecting(0, axis: 0), parameters: parameters)
        let back = try layer.backward(dh: given.array("dh"), cache: run.cache)
        try expectClose(run.h, given.array("h"), "h")
        try expectClose(back.dx, given.array("dx"), "dx")
        try expectClose(back.dh0, given.array("dh0"), "dh0")
        try expectClose(back.parameters.Wx.transposed.copy(), given.array("dweight_ih_l0"), "dWx")
        try expectClose(back.parameters.Wh.transposed.copy(), given.array("dweight_hh_l0"), "dWh")
        try expectClose(back.parameters.b, given.array("dbias_ih_l0"), "db")
        try expectClose(back.parameters.b, given.array("dbias_hh_l0"), "db")
    }

    @Test("nn.RNN, tanh and ReLU; document 003's nn.RNN(4, 5) over three steps",
        arguments: [("torch.RNN.tanh", Activation.tanh), ("torch.RNN.relu", .relu), ("torch.RNN", .tanh)])
    func torchRNN(name: String, activation: Activation) throws {
        try rnn(Fixtures.named(name), UnrolledRNN(cell: RNNCell(activation: activation)))
    }

    private func torchLSTMParameters(_ given: NamedArrays, layer: Int) throws -> LSTMParameters {
        LSTMParameters(
            Wx: try given.array("weight_ih_l\(layer)").transposed.copy(),
            Wh: try given.array("weight_hh_l\(layer)").transposed.copy(),
            b: try given.array("bias_ih_l\(layer)") + given.array("bias_hh_l\(layer)"))
    }

    @Test("nn.LSTM")
    func torchLSTM() throws {
        let given = try Fixtures.named("torch.LSTM")
        let layer = UnrolledLSTM()
        let run = try layer.forward(
            x: given.array("x"), h0: given.array("h0").selecting(0, axis: 0), c0: given.array("c0").selecting(0, axis: 0),
            parameters: torchLSTMParameters(given, layer: 0))
        let back = try layer.backward(
            dh: given.array("dh"), dcLast: given.array("dcT").selecting(0, axis: 0), cache: run.cache)
        try expectClose(run.h, given.array("h"), "h")
        try expectClose(run.c.selecting(5, axis: 0).copy(), given.array("cT"), "cT")
        try expectClose(back.dx, given.array("dx"), "dx")
        try expectClose(back.dh0, given.array("dh0"), "dh0")
        try expectClose(back.dc0, given.array("dc0"), "dc0")
        try expectClose(back.parameters.Wx.transposed.copy(), given.array("dweight_ih_l0"), "dWx")
        try expectClose(back.parameters.Wh.transposed.copy(), given.array("dweight_hh_l0"), "dWh")
        try expectClose(back.parameters.b, given.array("dbias_ih_l0"), "db")
    }

    @Test("nn.GRU: its second bias is br and bu once more, and bq")
    func torchGRU() throws {
        let given = try Fixtures.named("torch.GRU")
        let (inner, outer) = (try given.array("bias_ih_l0"), try given.array("bias_hh_l0"))
        let bias = try inner.copy()
        for k in 0..<10 { bias.doubles[k] += outer.doubles[k] }
        let parameters = GRUParameters(
            Wx: try given.array("weight_ih_l0").transposed.copy(), Wh: try given.array("weight_hh_l0").transposed.copy(),
            b: bias, bq: try outer.slicing(10, 15, axis: 0).copy())
        let layer = UnrolledGRU()
        let run = try layer.forward(
            x: given.array("x"), h0: given.array("h0").selecting(0, axis: 0), parameters: parameters)
        let back = try layer.backward(dh: given.array("dh"), cache: run.cache)
        try expectClose(run.h, given.array("h"), "h")
        try expectClose(back.dx, given.array("dx"), "dx")
        try expectClose(back.dh0, given.array("dh0"), "dh0")
        try expectClose(back.parameters.Wx.transposed.copy(), given.array("dweight_ih_l0"), "dWx")
        try expectClose(back.parameters.Wh.transposed.copy(), given.array("dweight_hh_l0"), "dWh")
        try expectClose(back.parameters.b, given.array("dbias_ih_l0"), "db")
        let second = try given.array("dbias_hh_l0")
        #expect(close(back.parameters.b.values.prefix(10) + (try #require(back.parameters.bq)).values, second.values, rtol: 1e-10, atol: 1e-10))
    }

    // MARK: Keras: (N, T, D), kernels (D, gates * H), i f c o and u r n

    private func timeMajor(_ array: NDArray) throws -> NDArray { try array.transposed([1, 0, 2]).copy() }

    @Test("Keras' LSTM")
    func kerasLSTM() throws {
        let given = try Fixtures.named("keras.LSTM")
        let layer = UnrolledLSTM()
        let run = try layer.forward(
            x: timeMajor(given.array("x")), h0: given.array("h0"), c0: given.array("c0"),
            parameters: LSTMParameters(
                Wx: given.array("kernel"), Wh: given.array("recurrent_kernel"), b: given.array("bias")))
        let back = try layer.backward(dh: timeMajor(given.array("dh")), dcLast: given.array("dcT"), cache: run.cache)
        try expectClose(run.h, timeMajor(given.array("h")), "h")
        try expectClose(run.c.selecting(5, axis: 0).copy(), given.array("cT"), "cT")
        try expectClose(back.dx, timeMajor(given.array("dx")), "dx")
        try expectClose(back.dh0, given.array("dh0"), "dh0")
        try expectClose(back.dc0, given.array("dc0"), "dc0")
        try expectClose(back.parameters.Wx, given.array("dkernel"), "dWx")
        try expectClose(back.parameters.Wh, given.array("drecurrent_kernel"), "dWh")
        try expectClose(back.parameters.b, given.array("dbias"), "db")
    }

    @Test("Keras' GRU, and the one with the reset gate before the product by PyTorch's autograd", arguments: GRUCell.Reset.allCases)
    func kerasGRU(reset: GRUCell.Reset) throws {
        let after = reset == .afterProduct
        let given = try Fixtures.named(after ? "keras.GRU" : "autograd.GRU")
        func fromKeras(_ name: String) throws -> NDArray { try reordered(given.array(name), [1, 0, 2], axis: 1) }
        // (2, 3H) where the gate comes after: of the second row, which adds to the first, only n's part is a bias of its own.
        let rows = try reordered(given.array("bias").reshaped([after ? 2 : 1, 15]), [1, 0, 2], axis: 1)
        let b = try rows.selecting(0, axis: 0).copy()
        if after { for k in 0..<10 { b.doubles[k] += rows[1, k] } }
        let bq = after ? try rows.selecting(1, axis: 0).slicing(10, 15, axis: 0).copy() : nil
        // The notation's layout moves the same numbers.
        let converted = try Conversion.convert(
            ["kernel": given.array("kernel"), "recurrent_kernel": given.array("recurrent_kernel"), "bias": given.array("bias")], from: "keras",
            to: "engine")
        #expect(converted.names == (after ? ["Wx", "Wh", "b", "bq"] : ["Wx", "Wh", "b"]))
        #expect(try converted.array("Wx").values == fromKeras("kernel").values && converted.array("Wh").values == fromKeras("recurrent_kernel").values)
        #expect(try converted.array("b").values == b.values && converted["bq"]?.values == bq?.values)
        let layer = UnrolledGRU(cell: GRUCell(reset: reset))
        let run = try layer.forward(
            x: timeMajor(given.array("x")), h0: given.array("h0"),
            parameters: GRUParameters(Wx: fromKeras("kernel"), Wh: fromKeras("recurrent_kernel"), b: b, bq: bq))
        let back = try layer.backward(dh: timeMajor(given.array("dh")), cache: run.cache)
        try expectClose(run.h, timeMajor(given.array("h")), "h")
        try expectClose(back.dx, timeMajor(given.array("dx")), "dx")
        try expectClose(back.dh0, given.array("dh0"), "dh0")
        try expectClose(back.parameters.Wx, fromKeras("dkernel"), "dWx")
        try expectClose(back.parameters.Wh, fromKeras("drecurrent_kernel"), "dWh")
        let biases = try reordered(given.array("dbias").reshaped([after ? 2 : 1, 15]), [1, 0, 2], axis: 1)
        try expectClose(back.parameters.b, biases.selecting(0, axis: 0).copy(), "db")
        if after {
            try expectClose(
                back.parameters.bq, biases.selecting(1, axis: 0).slicing(10, 15, axis: 0).copy(), "dbq")
        }
    }
}

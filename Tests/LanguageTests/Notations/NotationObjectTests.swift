import OneAtATime
import Testing

@Suite("Notations with objects", .oneAtATime)
struct NotationObjectTests {
    @Test("the engine's cells pass their gradient check at T = 1, 2, 7", arguments: ["RNN", "ResidualRNN", "GRU", "LSTM"], [1, 2, 7])
    func gradients(cell: String, T: Int) throws {
        #expect(try outputOfCell("""
            import numpy as np, engine
            np.random.seed(3)
            x, h0 = np.random.randn(\(T), 2, 3), np.random.randn(2, 4)
            def f(P):
                cell = engine.\(cell)(parameters=P)
                out = cell.forward(x, h0)
                h = out[0] if isinstance(out, tuple) else out
                g = cell.backward(h)
                return (h ** 2).sum() / 2, {name: g['d' + name] for name in P}
            P = engine.\(cell)(3, 4, seed=1).parameters
            for name in P:
                P[name] = np.random.randn(*P[name].shape)
            print(engine.gradcheck(f, P).ok)
            """) == "True\n")
    }

    @Test("document 001's network learns, and a class of the learner's can build on its classes")
    func training() throws {
        #expect(try outputOfCell("""
            import numpy as np
            from nicodjimenez import *
            np.random.seed(0)
            class Halved(ToyLossLayer):
                @classmethod
                def bottom_diff(cls, pred, label):
                    return super().bottom_diff(pred, label) / 2
            param = LstmParam(20, 5)
            network = LstmNetwork(param)
            labels = [-0.5, 0.2, 0.1, -0.5]
            inputs = [np.random.random(5) for _ in labels]
            losses = []
            for _ in range(100):
                for x in inputs:
                    network.x_list_add(x)
                losses.append(network.y_list_is(labels, Halved))
                param.apply_diff(lr=0.5)
                network.x_list_clear()
            print(losses[-1] < losses[0] / 100)
            """) == "True\n")
    }

    @Test("what does not fit is named in the notation's own words", arguments: [
        ("nndl.RNNCell(w, w, b, b)(np.ones((2, 4)), np.ones((2, 3)))", "ValueError: forward(): x has shape (2, 4), expected (N, D) = (2, 3)"),
        ("nndl.RNNCell(w, w[:2], b, b)(np.ones((2, 3)), np.ones((2, 3)))", "ValueError: forward(): weight_hh has shape (2, 3), expected (H, H) = (3, 3)"),
        ("nndl.RNNCell(w, w, b, b)(np.ones((2, 3)), np.ones((1, 3)))", "ValueError: forward(): prev_hidden has shape (1, 3), expected (N, H) = (2, 3)"),
        ("nndl.RNNCell(w, w, b, b).backward(b)", "ValueError: backward(): there is no forward step left to walk back"),
        ("nndl.RNNCell(w, w, b, b).delta(1, 1)", "ValueError: delta(): t and k must be 1 <= k <= t <= 0, not t = 1, k = 1"),
        ("nicodjimenez.LstmNetwork(nicodjimenez.LstmParam(4, 5)).x_list_add(b)",
         "ValueError: bottom_data_is(): x has shape (3,), expected (x_dim,) = (5,)"),
        ("learn_dl.LstmLayer(3, 2, .1).forward(b)", "ValueError: forward(): x has shape (3,), expected (input_width, 1) = (3, 1)"),
        ("learn_dl.RecurrentLayer(3, 2, learn_dl.TanhActivator(), .1).backward(b)", "ValueError: backward(): there is no forward step to walk back"),
        ("engine.LSTM(3, 2).backward(b)", "ValueError: backward(): there is no forward pass to walk back"),
        ("engine.LSTM(3, 2).forward(np.ones((1, 1, 3)), c0=b)", "ValueError: forward(): c0 has shape (3,), expected (N, H) = (1, 2)"),
        ("engine.RNN(parameters={'Wx': w, 'Wh': w}).forward(np.ones((1, 1, 3)))", "KeyError: \"forward(): parameters has no 'b', expected an array of shape (H,) = (3,)\""),
        ("engine.RNN(parameters={'Wx': w, 'Wh': w, 'b': b, 'Wz': b}).forward(np.ones((1, 1, 3)))",
         "ValueError: forward(): there is no parameter 'Wz'; the notation has Wx, Wh, b (did you mean 'Wx'?)"),
        ("engine.RNN(3, 3, activation='swish').forward(np.ones((1, 1, 3)))",
         "ValueError: forward(): there is no activation 'swish'; there are tanh, relu, identity"),
        ("engine.convert({'Wx': w}, 'engine', 'jax')",
         "ValueError: there is no notation 'jax'; there are engine, cs231n, torch, nndl, keras, coursera, learn_dl, nicodjimenez"),
        ("engine.convert({'Wx': w, 'Wh': w, 'b': b}, 'engine', 'learn_dl')", "ValueError: the notation learn_dl has no place for 'b'"),
        ("engine.convert({'Wx': w, 'Wh': w, 'b': b}, 'engine', 'nicodjimenez')", "ValueError: the notation nicodjimenez has no RNN"),
        ("engine.convert({'Wx': w, 'Wh': w, 'b': w}, 'engine', 'torch')",
         "ValueError: convert(): parameters[\"b\"] has shape (3, 3), expected (H,) = (3,)"),
        ("engine.convert({'Wx': np.ones((3, 9)), 'Wh': np.ones((3, 9)), 'b': np.ones(9)}, 'engine', 'torch')",
         "ValueError: the GRU of torch has its reset gate after the product, and needs a 'bq'; these parameters are of one before it"),
        ("engine.convert({}, 'coursera', 'torch')", "KeyError: \"convert(): parameters has no 'Wf', expected an array of shape (n_a, n_a + n_x)\""),
    ])
    func badInput(call: String, error: String) throws {
        #expect(try outputOfCell("""
            import numpy as np, engine, nndl, learn_dl, nicodjimenez
            w, b = np.ones((3, 3)), np.ones(3)
            \(call)
            """) == error)
    }
}

import OneAtATime
import Testing

@Suite("The cs231n notation in cells", .oneAtATime)
struct CS231nNotationTests {
    /// Source: cs231n assignment 3, LSTM_Captioning: the expected values of its own check, printed with eight digits.
    @Test("lstm_step_forward and rnn_step_forward give the course's published numbers")
    func publishedNumbers() throws {
        #expect(try outputOfCell("""
            import numpy as np
            from cs231n.rnn_layers import *
            N, D, H = 3, 4, 5
            x = np.linspace(-0.4, 1.2, num=N*D).reshape(N, D)
            prev_h = np.linspace(-0.3, 0.7, num=N*H).reshape(N, H)
            prev_c = np.linspace(-0.4, 0.9, num=N*H).reshape(N, H)
            Wx = np.linspace(-2.1, 1.3, num=4*D*H).reshape(D, 4 * H)
            Wh = np.linspace(-0.7, 2.2, num=4*H*H).reshape(H, 4 * H)
            b = np.linspace(0.3, 0.7, num=4*H)
            next_h, next_c, cache = lstm_step_forward(x, prev_h, prev_c, Wx, Wh, b)
            print(next_h[0])
            print(next_c[0])
            N, D, H = 3, 10, 4
            x = np.linspace(-0.4, 0.7, num=N*D).reshape(N, D)
            prev_h = np.linspace(-0.2, 0.5, num=N*H).reshape(N, H)
            Wx = np.linspace(-0.1, 0.9, num=D*H).reshape(D, H)
            Wh = np.linspace(-0.3, 0.7, num=H*H).reshape(H, H)
            b = np.linspace(-0.2, 0.4, num=H)
            print(rnn_step_forward(x, prev_h, Wx, Wh, b)[0][0])
            """) == """
            [0.24635157 0.28610883 0.32240467 0.35525807 0.38474904]
            [0.32986176 0.39145139 0.451556   0.51014116 0.56717407]
            [-0.58172089 -0.50182032 -0.41232771 -0.31410098]

            """)
    }

    /// The gradient check the course makes, with its own helpers, at weights of scale 1.
    @Test("every backward function passes the course's own gradient check", arguments: [1, 2, 7])
    func gradients(T: Int) throws {
        let text = try outputOfCell("""
            import numpy as np
            from cs231n.rnn_layers import *
            from cs231n.gradient_check import eval_numerical_gradient, eval_numerical_gradient_array, rel_error
            np.random.seed(231)
            N, T, D, H, V = 2, \(T), 3, 4, 5
            def differ(a, b):
                # Element by element, as rel_error compares, round-off decides where a gradient is nearly zero.
                return np.linalg.norm(a - b) / (np.linalg.norm(a) + np.linalg.norm(b) + 1e-12)
            def check(name, forward, inputs, gradients, upstream, place=0):
                for k, (p, g) in enumerate(zip(inputs, gradients)):
                    before = p.copy()
                    n = eval_numerical_gradient_array(lambda _: forward(*inputs)[place], p, upstream)
                    assert g.shape == p.shape and differ(n, g) < 1e-7, (name, k, differ(n, g))
                    assert np.array_equal(p, before)
            def weights(wide):
                return [np.random.randn(D, wide * H), np.random.randn(H, wide * H), np.random.randn(wide * H)]
            x, h0, c0 = np.random.randn(N, T, D), np.random.randn(N, H), np.random.randn(N, H)
            dh, dc = np.random.randn(N, T, H), np.random.randn(N, H)
            for forward, backward, wide in [(rnn_forward, rnn_backward, 1), (lstm_forward, lstm_backward, 4)]:
                inputs = [x, h0] + weights(wide)
                check(backward, forward, inputs, backward(dh, forward(*inputs)[1]), dh)
            inputs = [x[:, 0].copy(), h0] + weights(1)
            check("rnn step", rnn_step_forward, inputs, rnn_step_backward(dc, rnn_step_forward(*inputs)[1]), dc)
            inputs = [x[:, 0].copy(), h0, c0] + weights(4)
            zeros = np.zeros((N, H))
            cache = lstm_step_forward(*inputs)[2]
            check("lstm step, h", lstm_step_forward, inputs, lstm_step_backward(dc, zeros, cache), dc)
            check("lstm step, c", lstm_step_forward, inputs, lstm_step_backward(zeros, dc, cache), dc, place=1)
            assert np.array_equal(zeros, np.zeros((N, H)))
            inputs = [x, np.random.randn(D, V), np.random.randn(V)]
            out, cache = temporal_affine_forward(*inputs)
            check("affine", temporal_affine_forward, inputs, temporal_affine_backward(out, cache), out)
            words, W = np.random.randint(V, size=(N, T)), np.random.randn(V, D)
            out, cache = word_embedding_forward(words, W)
            assert np.array_equal(out, W[words])
            numeric = eval_numerical_gradient_array(lambda W: word_embedding_forward(words, W)[0], W, x)
            assert differ(word_embedding_backward(x, cache), numeric) < 1e-7
            scores, mask = np.random.randn(N, T, V), np.arange(N * T).reshape(N, T) % 2 == 0
            loss, dx = temporal_softmax_loss(scores, words, mask)
            numeric = eval_numerical_gradient(lambda s: temporal_softmax_loss(s, words, mask)[0], scores, verbose=False)
            assert differ(dx, numeric) < 1e-7 and rel_error(dx, dx) == 0
            print("ok")
            """)
        #expect(text == "ok\n")
    }

    @Test("what does not fit is named with its shape and the wanted one", arguments: [
        ("lstm_forward(x, h, W, W, np.ones(16))", "ValueError: lstm_forward(): Wx has shape (4, 16), expected (D, 4H) = (3, 16)"),
        ("lstm_forward(x[0], h, W, W, b)", "ValueError: lstm_forward(): x has shape (5, 3), expected (N, T, D)"),
        ("lstm_forward(x, h, W[:3], W, np.ones(4))", "ValueError: lstm_forward(): b has shape (4,), expected (4H,) = (16,)"),
        ("rnn_forward(x, h, W[:3], W, b)", "ValueError: rnn_forward(): Wx has shape (3, 16), expected (D, H) = (3, 4)"),
        ("rnn_backward(x, lstm_forward(x, h, W[:3], W, b)[1])",
         "TypeError: rnn_backward(): cache must be the one that rnn_forward returned, not that of lstm_forward"),
        ("lstm_backward(x, None)", "TypeError: lstm_backward(): cache must be the one that lstm_forward returned, not 'NoneType'"),
        ("lstm_backward(x, lstm_forward(x, h, W[:3], W, b)[1])", "ValueError: lstm_backward(): dh has shape (2, 5, 3), expected (N, T, H) = (2, 5, 4)"),
        ("lstm_forward('x', h, W, W, b)", "TypeError: lstm_forward(): x must be an array, not 'str'"),
        ("word_embedding_forward(np.array([[3, -1]]), np.ones((4, 2)))", "IndexError: -1 at [1] is no class or word: there are 4, counted from 0"),
        ("eval_numerical_gradient(np.sum, np.array([1, 2]))",
         "TypeError: eval_numerical_gradient(): x is int64: only float64 can take a small step"),
        ("eval_numerical_gradient(lambda x: x, np.ones(2))", "ValueError: eval_numerical_gradient(): f(x) must be one number, not an array of shape (2,)"),
        ("eval_numerical_gradient_array(lambda x: x, np.ones(2), np.ones(3))",
         "ValueError: eval_numerical_gradient_array(): df has shape (3,), expected that of f(x), (2,)"),
    ])
    func badInput(call: String, error: String) throws {
        #expect(try outputOfCell("""
            import numpy as np
            from cs231n.rnn_layers import *
            from cs231n.gradient_check import *
            x, h, W, b = np.ones((2, 5, 3)), np.ones((2, 4)), np.ones((4, 16)), np.ones(16)
            \(call)
            """) == error)
    }

    @Test("integers and float32 are computed in float64")
    func unusualInput() throws {
        #expect(try outputOfCell("""
            import numpy as np
            from cs231n.rnn_layers import *
            W, b = np.ones((4, 16)), np.ones(16)
            x = np.arange(6).reshape(1, 2, 3)
            a = lstm_forward(x, np.zeros((1, 4)), W[:3] / 8, W / 8, b)[0]
            c = lstm_forward(x.astype(np.float32), np.zeros((1, 4), np.float32), W[:3] / 8, W / 8, b)[0]
            print(a.dtype, np.array_equal(a, c))
            """) == "float64 True\n")
    }

    @Test("grad_check_sparse draws from random, and a function that fails leaves its input as it was")
    func helpers() throws {
        #expect(try outputOfCell("""
            import numpy as np, random
            from cs231n.gradient_check import *
            random.seed(1)
            v = np.array([[1., 2.], [3., 4.]])
            grad_check_sparse(lambda v: (v**2).sum(), v, 2 * v + 1e-9, 1, h=0.5)
            def f(x):
                raise ValueError("no")
            try:
                eval_numerical_gradient_array(f, v, 1.)
            except ValueError:
                print(v)
            eval_numerical_gradient(lambda v: v @ v, np.array([0.5]), h=0.5)
            """) == """
            numerical: 2.000000 analytic: 2.000000, relative error: 2.500000e-10
            [[1. 2.]
             [3. 4.]]
            (0,) 1.0

            """)
    }
}

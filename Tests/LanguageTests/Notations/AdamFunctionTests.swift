import OneAtATime
import Testing

@Suite("Adam of rnn_utils", .oneAtATime)
struct AdamFunctionTests {
    @Test("the steps are the paper's, for parameters of any name, and arrays that were handed in stay as they are")
    func steps() throws {
        #expect(try outputOfCell("""
            import numpy as np
            from rnn_utils import *
            np.random.seed(1)
            p = {"W1": np.random.randn(2, 3), "b1": np.random.randn(2, 1), "Waa": np.random.randn(2, 2)}
            v, s = initialize_adam(p)
            print(sorted(v), v["dW1"].shape, s["dWaa"])
            w, mine, m, r = p["W1"], p["W1"].copy(), 0, 0
            first = w.copy()
            for t in range(1, 4):
                g = {"d" + k: np.random.randn(*a.shape) for k, a in p.items()}
                p, v, s = update_parameters_with_adam(p, g, v, s, t, learning_rate=0.1, beta1=0.8, beta2=0.9, epsilon=1e-3)
                m, r = 0.8 * m + 0.2 * g["dW1"], 0.9 * r + 0.1 * g["dW1"] ** 2
                mine -= 0.1 * (m / (1 - 0.8 ** t)) / (np.sqrt(r / (1 - 0.9 ** t)) + 1e-3)
            print(np.allclose(p["W1"], mine, rtol=1e-12), np.allclose(v["dW1"], m), np.allclose(s["dW1"], r))
            print(np.array_equal(w, first))
            """) == """
            ['dW1', 'dWaa', 'db1'] (2, 3) [[0. 0.]
             [0. 0.]]
            True True True
            True

            """)
    }

    @Test("what does not fit is named", arguments: [
        ("initialize_adam([1])", "TypeError: initialize_adam(): parameters must be a dict, not 'list'"),
        ("update_parameters_with_adam(p, {}, v, s, 1)", "KeyError: \"update_parameters_with_adam(): grads has no 'dW', expected an array of shape (2,)\""),
        ("update_parameters_with_adam(p, {'dW': np.ones(3)}, v, s, 1)",
         "ValueError: update_parameters_with_adam(): grads[\"dW\"] has shape (3,), expected that of the parameter, (2,)"),
        ("update_parameters_with_adam(p, {'dW': np.ones(2)}, v, s, 0)",
         "ValueError: update_parameters_with_adam(): t counts the steps from 1, not 0"),
    ])
    func badInput(call: String, error: String) throws {
        #expect(try outputOfCell("""
            import numpy as np
            from rnn_utils import *
            p = {"W": np.ones(2)}
            v, s = initialize_adam(p)
            \(call)
            """) == error)
    }
}

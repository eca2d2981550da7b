import OneAtATime
import Testing

@Suite("The engine's optimisers in cells", .oneAtATime)
struct OptimiserCellTests {
    @Test("three steps are those of the formula, in place; epsilon outside the root or inside", arguments: [
        ("engine.SGD(0.1)", "w -= 0.1 * g"),
        ("engine.Momentum(0.1, momentum=0.8)", "v = 0.8 * v + g; w -= 0.1 * v"),
        ("engine.Adagrad(0.1)", "s = s + g ** 2; w -= 0.1 * g / (np.sqrt(s) + 1e-10)"),
        ("engine.Adagrad(0.1, epsilon=1e-8, epsilon_inside=True)", "s = s + g ** 2; w -= 0.1 * g / np.sqrt(s + 1e-8)"),
        ("engine.RMSprop(0.1, decay=0.9)", "s = 0.9 * s + 0.1 * g ** 2; w -= 0.1 * g / (np.sqrt(s) + 1e-8)"),
        ("engine.Adam(0.1, epsilon=1e-3)",
         "v = 0.9 * v + 0.1 * g; s = 0.999 * s + 0.001 * g ** 2; w -= 0.1 * v / (1 - 0.9 ** t) / (np.sqrt(s / (1 - 0.999 ** t)) + 1e-3)"),
        ("engine.Adam(0.1, epsilon=1e-3, epsilon_inside=True)",
         "v = 0.9 * v + 0.1 * g; s = 0.999 * s + 0.001 * g ** 2; w -= 0.1 * v / (1 - 0.9 ** t) / np.sqrt(s / (1 - 0.999 ** t) + 1e-3)"),
    ])
    func formulas(made: String, formula: String) throws {
        #expect(try outputOfCell("""
            import numpy as np, engine
            np.random.seed(1)
            P = {"W": np.random.randn(2, 3)}
            W, w, v, s = P["W"], P["W"].copy(), 0, 0
            optimiser = \(made)
            for t in (1, 2, 3):
                g = np.random.randn(2, 3)
                kept = g.copy()
                optimiser.step(P, {"dW": g, "dx": None})
                \(formula)
                assert np.array_equal(g, kept)
            print(P["W"] is W, np.allclose(W, w, rtol=1e-12, atol=0))
            """) == "True True\n")
    }

    /// Errata 003-4: with epsilon = 1e-8 inside the root, a gradient of 1e-6 makes a hundredth of the step.
    @Test("where epsilon stands decides the step of a small gradient")
    func placeOfEpsilon() throws {
        #expect(try outputOfCell("""
            import numpy as np, engine
            for inside in (False, True):
                P = {"w": np.zeros(2)}
                engine.Adam(1.0, epsilon_inside=inside).step(P, {"dw": np.array([1e-4, 1e-6])})
                print(np.round(-P["w"], 2))
            """) == "[1.   0.99]\n[0.71 0.01]\n")
    }

    @Test("what does not fit is named, and nothing is changed", arguments: [
        ("o.step(P, {})", "KeyError: \"step(): gradients has no 'dW', expected an array of shape (2, 3)\""),
        ("o.step(P, {'dW': np.ones(3), 'db': P['b']})", "ValueError: step(): gradients[\"dW\"] has shape (3,), expected that of the parameter, (2, 3)"),
        ("o.step(P, {'dW': P['W'] * np.nan, 'db': P['b']})",
         "ValueError: step(): gradients[\"dW\"] is nan at [0, 0] (6 of its 6 values are no finite numbers); its shape is (2, 3)"),
        ("o.step({'W': np.ones(2, int)}, {'W': np.ones(2)})",
         "TypeError: step(): parameters[\"W\"] cannot be changed in place: it must be a contiguous float64 array"),
        ("o.step({'W': 1.0}, {'W': 1.0})", "TypeError: step(): parameters['W'] must be an array, not 'float'"),
        ("o.step([1], {})", "TypeError: step(): parameters must be a dict, not 'list'"),
        ("engine.SGD(-1)", "ValueError: SGD(): rates and epsilon must be numbers from 0 on, not -1"),
    ])
    func refused(call: String, error: String) throws {
        #expect(try outputOfCell("""
            import numpy as np, engine
            P, o = {"W": np.ones((2, 3)), "b": np.ones(2)}, engine.Adagrad(0.1)
            try:
                \(call)
            finally:
                assert P["W"].sum() == 6 and P["b"].sum() == 2
            """) == error)
    }
}

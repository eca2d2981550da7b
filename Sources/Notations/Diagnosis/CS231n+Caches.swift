import NDArrays
import Recurrent

extension CS231n {
    /// The names in a step's cache as document 004's own `lstm_step_forward` makes it, in its order.
    package static let stepCache = ["i", "f", "o", "g", "x", "prev_h", "prev_c", "Wx", "Wh", "b", "next_c"]

    /// Those of every step as the engine has them.
    static func engineCache(_ steps: [[NDArray]], function: String) throws -> LSTMCache {
        guard let first = steps.first else { throw NotationError.noSteps(function: function, argument: "cache") }
        var sizes = CallSizes(function)
        sizes.weightsAreAttributes = true
        let axes = [nh, nh, nh, nh, nd, nh, nh, d4h, h4h, fourH, nh]
        // The inputs first: they say what N and D are.
        for step in steps {
            for k in [4, 5] + stepCache.indices { try sizes.accept(step[k], "cache: " + stepCache[k], axes[k]) }
        }
        let parameters = steps.map { step in NamedArrays([("Wx", step[7]), ("Wh", step[8]), ("b", step[9])]) }
        try sizes.requireSame(parameters, keys: ["Wx", "Wh", "b"])
        func overTime(_ k: Int) throws -> NDArray { try NDArray.stack(steps.map { try $0[k].owned() }, axis: 0) }
        let phiC = try overTime(10).owned()
        Elementary.tanh(phiC.doubles, into: phiC.doubles, count: phiC.count)
        let weights = LSTMParameters(
            Wx: try first[7].ordering(parts: gates), Wh: try first[8].ordering(parts: gates), b: try first[9].ordering(parts: gates))
        return LSTMCache(
            x: try overTime(4), hPrev: try overTime(5), cPrev: try overTime(6),
            gates: try NDArray.concatenate([overTime(0), overTime(1), overTime(3), overTime(2)], axis: 2), phiC: phiC, parameters: weights)
    }
}

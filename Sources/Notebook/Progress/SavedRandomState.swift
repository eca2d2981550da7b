import Language
import NDArrays

/// The random states, NumPy's and that of Python's `random`, as a progress file holds them.
package struct SavedRandomState: Codable, Equatable, Sendable {
    struct Generator: Codable, Equatable, Sendable {
        var key: [UInt32]
        var position: Int
        var gauss: Double?

        init(_ state: RandomState) {
            key = state.generator.key
            position = state.generator.position
            gauss = state.cachedGauss
        }

        /// nil where the file was changed by hand into what is no state.
        var state: RandomState? {
            guard let generator = MersenneTwister(key: key, position: position) else { return nil }
            var state = RandomState(seed: 0)
            state.generator = generator
            state.cachedGauss = gauss
            return state
        }
    }
    var numpy: Generator
    var python: Generator
}

extension Interpreter {
    var savedRandomState: SavedRandomState {
        get { SavedRandomState(numpy: .init(randomState), python: .init(pythonRandomState)) }
        set {
            if let state = newValue.numpy.state { randomState = state }
            if let state = newValue.python.state { pythonRandomState = state }
        }
    }
}

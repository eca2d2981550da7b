import Language
import NDArrays

/// The random state as a progress file holds it.
package struct SavedRandomState: Codable, Equatable, Sendable {
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

extension Interpreter {
    var savedRandomState: SavedRandomState {
        get { SavedRandomState(randomState) }
        set { if let state = newValue.state { randomState = state } }
    }
}

import NDArrays
import Recurrent

/// The parameters of one cell in the engine's layout, whatever notation they came from, with the states and the output layer that
/// may go with them.
package struct CellParameters {
    package enum Cell: String, Sendable, CaseIterable {
        case rnn, lstm, gru

        /// In the engine's order: i f g o, r u n.
        var gates: Int {
            switch self {
            case .rnn: 1
            case .lstm: 4
            case .gru: 3
            }
        }
    }

    package let cell: Cell
    /// Wx (D, gates * H), Wh (H, gates * H), b (gates * H), and where they are given bq (H), h0, c0 (N, H), Wy (H, Y), by (Y).
    package var arrays: NamedArrays

    package init(_ cell: Cell, _ arrays: NamedArrays) { (self.cell, self.arrays) = (cell, arrays) }

    private func array(_ name: String) throws -> NDArray {
        guard let array = arrays[name] else {
            throw NotationError.missingParameter(function: cell.rawValue, key: name, isParameter: true, wanted: [])
        }
        return array
    }

    package var rnn: RNNParameters {
        get throws { RNNParameters(Wx: try array("Wx"), Wh: try array("Wh"), b: try array("b")) }
    }
    package var lstm: LSTMParameters {
        get throws { LSTMParameters(Wx: try array("Wx"), Wh: try array("Wh"), b: try array("b")) }
    }
    package var gru: GRUParameters {
        get throws { GRUParameters(Wx: try array("Wx"), Wh: try array("Wh"), b: try array("b"), bq: arrays["bq"]) }
    }

    package init(_ parameters: RNNParameters) {
        self.init(.rnn, ["Wx": parameters.Wx, "Wh": parameters.Wh, "b": parameters.b])
    }
    package init(_ parameters: LSTMParameters) {
        self.init(.lstm, ["Wx": parameters.Wx, "Wh": parameters.Wh, "b": parameters.b])
    }
    package init(_ parameters: GRUParameters) {
        self.init(.gru, ["Wx": parameters.Wx, "Wh": parameters.Wh, "b": parameters.b])
        if let bq = parameters.bq { arrays["bq"] = bq }
    }
}

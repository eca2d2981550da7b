import NDArrays
import Recurrent

// n_x = inputs, n_a = hidden units, n_y = outputs, m = examples, T_x = time steps; one column per example
//
//   x   (n_x, m, T_x)    a, c (n_a, m, T_x)    y (n_y, m, T_x)
//   xt  (n_x, m)         a_prev, a_next, c_prev, c_next, ft, it, cct, ot (n_a, m)    yt_pred (n_y, m)
//   Waa (n_a, n_a)  Wax (n_a, n_x)  ba (n_a, 1)  Wya (n_y, n_a)  by (n_y, 1)
//   Wf Wi Wc Wo (n_a, n_a + n_x) on [a_prev; xt]  bf bi bc bo (n_a, 1)  Wy (n_y, n_a)

/// The notation of the Coursera sheets "Recurrent Neural Network step by step" (documents 002, 003), over the engine.
///
/// Each function lays its arrays out as the engine has them, calls it, and lays the results out again. Inputs are never
/// changed; integers and float32 are computed in float64.
package enum Coursera {
    /// sigmoid(z), element by element, for any z without overflow.
    package static func sigmoid(_ z: NDArray) throws -> NDArray {
        let result = try copy(z)
        Elementary.sigmoid(result.doubles, into: result.doubles, count: result.count)
        result.axes = z.axes
        return result
    }

    /// softmax over axis 0: each column of a matrix sums to 1.
    ///
    /// The sheet subtracts the maximum of the whole array, which underflows to 0/0 for a column far below it; here it is each
    /// column's own, the same fraction.
    package static func softmax(_ z: NDArray) throws -> NDArray {
        let result = try copy(z)
        result.axes = z.axes
        guard result.rank > 0 else {
            softmax(result.doubles, count: 1, stride: 1)
            return result
        }
        guard result.count > 0 else { return result }
        let classes = result.shape[0]
        let columns = result.count / classes
        for column in 0..<columns { softmax(result.doubles + column, count: classes, stride: columns) }
        return result
    }

    private static func softmax(_ z: UnsafeMutablePointer<Double>, count: Int, stride: Int) {
        Recurrent.softmax(z, count: count, stride: stride)
    }

    /// The cache of `rnn_cell_forward`: the tuple (a_next, a_prev, xt, parameters).
    package struct RNNCellCache {
        package var aNext, aPrev, xt: NDArray
        package var parameters: NamedArrays

        package init(aNext: NDArray, aPrev: NDArray, xt: NDArray, parameters: NamedArrays) {
            self.aNext = aNext
            self.aPrev = aPrev
            self.xt = xt
            self.parameters = parameters
        }
    }

    /// The cache of `lstm_cell_forward`: the tuple (a_next, c_next, a_prev, c_prev, ft, it, cct, ot, xt, parameters).
    package struct LSTMCellCache {
        package var aNext, cNext, aPrev, cPrev, ft, it, cct, ot, xt: NDArray
        package var parameters: NamedArrays

        package init(
            aNext: NDArray, cNext: NDArray, aPrev: NDArray, cPrev: NDArray, ft: NDArray, it: NDArray, cct: NDArray,
            ot: NDArray, xt: NDArray, parameters: NamedArrays
        ) {
            self.aNext = aNext
            self.cNext = cNext
            self.aPrev = aPrev
            self.cPrev = cPrev
            self.ft = ft
            self.it = it
            self.cct = cct
            self.ot = ot
            self.xt = xt
            self.parameters = parameters
        }
    }
}

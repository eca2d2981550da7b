import NDArrays

/// Where weights start. Everything random takes a `RandomState`, NumPy's legacy generator: the same seed, the same weights.
package enum Initialisers {
    /// Uniform in -limit ..< limit.
    package static func uniform(_ shape: Shape, limit: Double, random: inout RandomState) throws -> NDArray {
        try random.uniform(low: -limit, high: limit, shape)
    }

    /// Normal with deviation 1 / sqrt(rows): z = x W keeps the size of x. cs231n's, and NNDL's for tanh.
    package static func scaled(_ rows: Int, _ columns: Int, random: inout RandomState) throws -> NDArray {
        try random.normal(mean: 0, deviation: 1 / Double(max(rows, 1)).squareRoot(), [rows, columns])
    }

    /// Uniform in ± sqrt(6 / (rows + columns)), of one gate's matrix (Glorot and Bengio 2010): Keras' for input weights.
    package static func xavier(_ rows: Int, _ columns: Int, random: inout RandomState) throws -> NDArray {
        try uniform([rows, columns], limit: (6 / Double(max(rows + columns, 1))).squareRoot(), random: &random)
    }

    /// A matrix with orthonormal columns (or rows, whichever are fewer): it neither stretches nor shrinks a vector (Saxe et al. 2014).
    ///
    /// Columns of a normal matrix, each freed of its part along the earlier ones; twice, since once leaves round-off.
    package static func orthogonal(_ rows: Int, _ columns: Int, random: inout RandomState) throws -> NDArray {
        let isWide = columns > rows
        let (length, count) = isWide ? (columns, rows) : (rows, columns)
        let q = try random.standardNormal([count, length])  // one vector a row
        for k in 0..<count {
            let v = q.doubles + k &* length
            for _ in 0..<2 {
                for earlier in 0..<k {
                    let e = q.doubles + earlier &* length
                    let along = MatrixProduct.dot(length, v, e)
                    for j in 0..<length { v[j] -= along * e[j] }
                }
                let size = MatrixProduct.dot(length, v, v).squareRoot()
                for j in 0..<length { v[j] /= size }
            }
        }
        return isWide ? q : try q.transposed.copy()
    }

    /// The biases of an LSTM, i f g o, all zero but the forget gate's: a gate that starts open lets the cell state remember
    /// (Jozefowicz et al. 2015; Keras' unit_forget_bias).
    package static func lstmBias(hiddenSize H: Int, forget: Double = 1) throws -> NDArray {
        let b = try NDArray(zeros: [4 * H])
        for j in H..<(2 * H) { b.doubles[j] = forget }
        return b
    }
}

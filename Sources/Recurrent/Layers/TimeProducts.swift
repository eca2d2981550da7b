import NDArrays

// The products that need no order in time, each made once over all T * N rows; Z = width of the pre-activation.

/// Puts a copy of `row` in each row of `target`.
func fillRows(
    _ target: UnsafeMutablePointer<Double>, with row: UnsafePointer<Double>, rows: Int, columns: Int
) {
    for n in 0..<rows { (target + n &* columns).update(from: row, count: columns) }
}

/// dx = dz Wxᵀ: z = x Wx + ...
func inputGradient(_ dz: NDArray, _ Wx: NDArray, T: Int, N: Int, D: Int, Z: Int) throws -> NDArray {
    let WxT = try NDArray(zeros: [Z, D])
    let dx = try NDArray(zeros: [T, N, D])
    transpose(Wx.doubles, rows: D, columns: Z, into: WxT.doubles)
    try multiply(dz.doubles, WxT.doubles, into: dx.doubles, M: T * N, N: D, K: Z)
    return dx
}

/// dW = xᵀ dz, summed over time and batch: z = x W + ...
func weightGradient(x: NDArray, dz: NDArray, rows: Int, inputs: Int, outputs: Int) throws -> NDArray {
    let dW = try NDArray(zeros: [inputs, outputs])
    try multiplyTransposed(x.doubles, dz.doubles, into: dW.doubles, M: inputs, N: outputs, K: rows)
    return dW
}

/// db = dz, summed over time and batch: z = ... + b
func biasGradient(_ dz: NDArray, rows: Int, columns: Int) throws -> NDArray {
    let db = try NDArray(zeros: [columns])
    sumRows(dz.doubles, rows: rows, columns: columns, into: db.doubles)
    return db
}

import NDArrays

// M = rows of the result, N = its columns, K = what is summed over; all matrices lie row after row.

/// C = A B or C += A B, with A (M, K), B (K, N), C (M, N).
@inline(__always) func multiply(
    _ a: UnsafeMutablePointer<Double>, _ b: UnsafeMutablePointer<Double>, into c: UnsafeMutablePointer<Double>,
    M: Int, N: Int, K: Int, accumulate: Bool = false
) throws {
    try MatrixProduct.multiply(
        M, N, K, .init(a, rowStride: K, columnStride: 1), .init(b, rowStride: N, columnStride: 1),
        into: .init(c, rowStride: N, columnStride: 1), accumulating: accumulate)
}

/// C = Aᵀ B for an A that is stored as (K, M): the weight gradient of a product.
@inline(__always) func multiplyTransposed(
    _ a: UnsafeMutablePointer<Double>, _ b: UnsafeMutablePointer<Double>, into c: UnsafeMutablePointer<Double>,
    M: Int, N: Int, K: Int
) throws {
    try MatrixProduct.multiply(
        M, N, K, .init(a, rowStride: 1, columnStride: M), .init(b, rowStride: N, columnStride: 1),
        into: .init(c, rowStride: N, columnStride: 1))
}

/// Writes the transpose of `a` (rows, columns) to `result` (columns, rows).
func transpose(_ a: UnsafePointer<Double>, rows: Int, columns: Int, into result: UnsafeMutablePointer<Double>) {
    // Tile by tile: a whole column at once would leave the cache before its lines are full.
    let tile = 16
    for firstRow in stride(from: 0, to: rows, by: tile) {
        let endRow = min(firstRow &+ tile, rows)
        for firstColumn in stride(from: 0, to: columns, by: tile) {
            for column in firstColumn..<min(firstColumn &+ tile, columns) {
                for row in firstRow..<endRow { result[column &* rows &+ row] = a[row &* columns &+ column] }
            }
        }
    }
}

/// Adds up the rows of `a` (rows, columns): the gradient of a bias.
func sumRows(_ a: UnsafePointer<Double>, rows: Int, columns: Int, into result: UnsafeMutablePointer<Double>) {
    for column in 0..<columns { result[column] = 0 }
    for row in 0..<rows {
        for column in 0..<columns { result[column] += a[row &* columns &+ column] }
    }
}

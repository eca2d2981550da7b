import NDArrays
#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

// R = rows (time steps times batch), H = hidden units, Y = outputs
//
//   h   (R, H)  input        Wy  (H, Y)  weights        by  (Y)  bias        y  (R, Y)  output

/// The output layer y = softmax(h Wy + by), one distribution per row.
package enum Dense {
    /// z = h Wy + by, then softmax over each row.
    /// - Throws: `ShapeError`; `ArrayError.outOfMemory`.
    package static func softmaxForward(h: NDArray, Wy: NDArray, by: NDArray) throws -> NDArray {
        guard h.rank == 2, Wy.rank == 2 else {
            throw ShapeError(name: "h", axes: ["R", "H"], wanted: [], got: h.shape)
        }
        let (R, H, Y) = (h.shape[0], h.shape[1], Wy.shape[1])
        let h = try h.contiguousDoubles()
        let Wy = try Wy.checked("Wy", ["H", "Y"], [H, Y])
        let by = try by.checked("by", ["Y"], [Y])
        let y = try NDArray(zeros: [R, Y])
        fillRows(y.doubles, with: by.doubles, rows: R, columns: Y)
        try multiply(h.doubles, Wy.doubles, into: y.doubles, M: R, N: Y, K: H, accumulate: true)
        for row in 0..<R { softmax(y.doubles + row &* Y, count: Y, stride: 1) }
        return y
    }
}

/// softmax(z)_k = exp(z_k) / sum over j of exp(z_j), in place over `count` elements `stride` apart.
///
/// The largest z is subtracted first: it cancels in the fraction, and exp cannot overflow.
package func softmax(_ z: UnsafeMutablePointer<Double>, count: Int, stride: Int) {
    var largest = -Double.infinity
    for k in 0..<count where !(z[k &* stride] <= largest) { largest = z[k &* stride] }
    var sum = 0.0
    for k in 0..<count {
        z[k &* stride] = exp(z[k &* stride] - largest)
        sum += z[k &* stride]
    }
    for k in 0..<count { z[k &* stride] /= sum }
}

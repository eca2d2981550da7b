import NDArrays

/// softmax(z)_k = exp(z_k) / sum over j of exp(z_j), in place over `count` elements `stride` apart.
///
/// The largest z is subtracted first: it cancels in the fraction, and exp cannot overflow.
/// - Returns: log of the sum of exp(z_j), of which the cross-entropy is made: -log softmax(z)_k = this - z_k.
@discardableResult
package func softmax(_ z: UnsafeMutablePointer<Double>, count: Int, stride: Int) -> Double {
    var largest = -Double.infinity
    for k in 0..<count where !(z[k &* stride] <= largest) { largest = z[k &* stride] }
    for k in 0..<count { z[k &* stride] -= largest }
    if stride == 1 {
        Elementary.exp(z, into: z, count: count)
    } else {
        for k in 0..<count { z[k &* stride] = Elementary.exp(z[k &* stride]) }
    }
    var sum = 0.0
    for k in 0..<count { sum += z[k &* stride] }
    for k in 0..<count { z[k &* stride] /= sum }
    return largest + Elementary.log(sum)
}

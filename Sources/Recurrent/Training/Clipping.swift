import NDArrays

/// Two cures for gradients that explode; both return new arrays.
package enum Clipping {
    /// Every element cut to -limit ... limit: the direction changes. NaN stays NaN.
    package static func byValue(_ gradients: NamedArrays, limit: Double) throws -> NamedArrays {
        try scaled(gradients) { $0 > limit ? limit : ($0 < -limit ? -limit : $0) }
    }

    /// All gradients together scaled to a norm of at most `limit`: the direction stays.
    ///
    ///     norm = sqrt(sum of all squares)        dw = dw * limit / norm   where norm > limit
    ///
    /// - Returns: the gradients, and the norm that they had. One that is not finite clips nothing: there is no direction to keep.
    package static func byNorm(
        _ gradients: NamedArrays, limit: Double
    ) throws -> (gradients: NamedArrays, norm: Double) {
        let norm = try norm(gradients)
        guard norm > limit, norm.isFinite else { return (gradients, norm) }
        let factor = limit / norm
        return (try scaled(gradients) { $0 * factor }, norm)
    }

    /// The norm of all gradients together, scaled by the largest so that squares of 1e200 stay numbers.
    package static func norm(_ gradients: NamedArrays) throws -> Double {
        var largest = 0.0
        let arrays = try gradients.map { try $0.value.contiguousDoubles() }
        for array in arrays {
            for k in 0..<array.count where !(abs(array.doubles[k]) <= largest) { largest = abs(array.doubles[k]) }
        }
        guard largest > 0, largest.isFinite else { return largest }
        var sum = 0.0
        for array in arrays {
            for k in 0..<array.count {
                let part = array.doubles[k] / largest
                sum += part * part
            }
        }
        return largest * sum.squareRoot()
    }

    private static func scaled(_ gradients: NamedArrays, _ change: (Double) -> Double) throws -> NamedArrays {
        var result = NamedArrays()
        for (name, value) in gradients {
            let copy = try NDArray(zeros: value.shape)
            value.copyDoubles(to: copy.doubles)
            for k in 0..<copy.count { copy.doubles[k] = change(copy.doubles[k]) }
            copy.axes = value.axes
            result[name] = copy
        }
        return result
    }
}

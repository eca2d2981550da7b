import NDArrays

/// A rule that changes parameters by their gradients.
///
/// What a rule remembers (velocities, sums of squares) it keeps by the parameters' names, so that a parameter may be missing from a
/// step and keep its past.
package protocol Optimiser {
    /// Changes the contiguous float64 arrays of `parameters` in place.
    /// - Throws: `OptimiserError` where names or shapes do not fit; nothing is changed then.
    mutating func step(_ parameters: NamedArrays, gradients: NamedArrays) throws
}

/// Gradients that do not fit the parameters they are to change.
package enum OptimiserError: Error, Equatable {
    case unknownGradient(String)
    case shape(name: String, parameter: Shape, gradient: Shape)
    /// Only contiguous float64 arrays can be changed in place.
    case cannotChange(String)
}

/// The pairs that a step works on, in the order of the gradients.
struct ParameterPairs {
    private(set) var pairs: [(name: String, w: NDArray, dw: NDArray)] = []

    init(_ parameters: NamedArrays, _ gradients: NamedArrays) throws {
        for (name, gradient) in gradients {
            guard let w = parameters[name] else { throw OptimiserError.unknownGradient(name) }
            guard w.shape == gradient.shape else {
                throw OptimiserError.shape(name: name, parameter: w.shape, gradient: gradient.shape)
            }
            guard w.dtype == .float64, w.isContiguous, w.isWritable else { throw OptimiserError.cannotChange(name) }
            try w.beginWriting()
            pairs.append((name, w, try gradient.contiguousDoubles()))
        }
    }

    /// Runs `update(w, dw, memory)` over the elements of every parameter; `memory` has one number an element and starts as zero.
    func forEach(
        remembering memory: inout NamedArrays,
        _ update: (inout Double, _ dw: Double, _ memory: inout Double) -> Void
    ) throws {
        for (name, w, dw) in pairs {
            let kept = try memory.zeros(like: w, under: name)
            let weights = w.doubles, gradient = dw.doubles, memory = kept.doubles
            for k in 0..<w.count { update(&weights[k], gradient[k], &memory[k]) }
        }
    }
}

extension NamedArrays {
    /// The array of that name; zeros in the shape of `w` where there is none yet, or one of another shape.
    mutating func zeros(like w: NDArray, under name: String) throws -> NDArray {
        if let kept = self[name], kept.shape == w.shape { return kept }
        let fresh = try NDArray(zeros: w.shape)
        self[name] = fresh
        return fresh
    }
}

import NDArrays

/// What a gradient check found, tensor by tensor, in the order of the parameters.
package struct GradientReport {
    /// The step h of the central differences.
    package let step: Double
    /// The loss at the unchanged parameters.
    package let loss: Double
    /// What round-off alone does to one numeric derivative: eps |L| / h.
    package let noiseFloor: Double
    package let okBelow: Double
    package let failAbove: Double
    package let tensors: [TensorReport]
    package let warnings: [GradientWarning]
    /// How often the loss was computed.
    package let evaluations: Int

    package subscript(name: String) -> TensorReport? { tensors.first { $0.name == name } }

    /// Whether something was tested, and all that was is ok.
    package var passed: Bool {
        tensors.contains { $0.verdict == .ok } && tensors.allSatisfy { $0.verdict == .ok || $0.verdict == .notTested }
    }
    package var failures: [String] { tensors.filter { $0.verdict == .fail }.map(\.name) }
}

package enum GradientVerdict: String, Sendable {
    case ok
    case fail
    /// Between the limits, and the step-size sweep did not settle it.
    case inconclusive
    /// The difference is within what round-off (or a loss that is not finite) makes at this step size: no failure.
    case notDecidable
    /// Zero against zero, or every element beside a kink: nothing was shown.
    case notTested
}

package struct TensorReport {
    package let name: String
    package let shape: Shape
    package let axes: [String]?
    package let verdict: GradientVerdict
    /// ||a - n|| / (||a|| + ||n||) at the report's step; 0 where both are zero, NaN where one is not finite.
    package let relativeError: Double
    /// ||a - n||, ||a|| and ||n||, kinks left out.
    package let difference: Double
    package let analyticNorm: Double
    package let numericNorm: Double
    /// The noise floor of the whole tensor: that of one element times the root of the number of elements.
    package let noiseFloor: Double
    /// The element with the largest |a - n|; nil for an empty tensor.
    package let worst: Element?
    /// Elements compared, those of them that are zero on both sides, and those left out beside a kink.
    package let compared: Int
    package let bothZero: Int
    package let kinks: Int
    /// The other step sizes that were tried, where the first one left a doubt; largest step first.
    package let sweep: [SweepPoint]
    package let numeric: NDArray

    package struct Element {
        package let index: [Int]
        package let analytic: Double
        package let numeric: Double
    }

    package struct SweepPoint {
        package let step: Double
        package let relativeError: Double
        package let difference: Double
        /// What the numeric gradient can be trusted to: its distance from that of the nearest other step, and no less than its
        /// noise floor.
        package let uncertainty: Double
    }
}

package enum GradientWarning {
    /// All entries of a weight matrix are below `limit`: the network is all but linear there, recurrent gradients vanish, and
    /// a mistake in them shows less than round-off.
    case smallWeights(name: String, largest: Double, limit: Double)
    /// With one step nothing flows back through time, and with two from a zero state next to nothing: a wrong walk back cannot show.
    case shortSequence(steps: Int, wanted: Int)
    /// The loss is the same whatever parameter is moved, while the gradients are not zero.
    case lossNeverMoves
}

/// A gradient check that cannot begin.
package enum GradientCheckError: Error {
    case missingGradient(String)
    case unknownGradient(String)
    case shape(name: String, parameter: Shape, gradient: Shape)
}

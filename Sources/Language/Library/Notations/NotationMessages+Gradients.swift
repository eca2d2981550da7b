import NDArrays
import Recurrent

/// The words for a gradient check.
extension NotationMessages {
    static func raised(_ error: GradientCheckError, _ function: String = "gradcheck") -> Raised {
        switch error {
        case .missingGradient(let name):
            return Raised(ExceptionObject(.keyError, [.string(name)]))
        case .unknownGradient(let name):
            return Raised(.valueError, "\(function)(): there is a gradient for '\(name)', but no parameter of that name")
        case .shape(let name, let parameter, let gradient):
            return Raised(.valueError, "\(function)(): the gradient of '\(name)' has shape \(gradient), the parameter \(parameter)")
        }
    }

    static func verdict(_ verdict: GradientVerdict) -> String {
        switch verdict {
        case .ok: "ok"
        case .fail: "FAIL"
        case .inconclusive: "inconclusive"
        case .notDecidable: "not decidable at this step size"
        case .notTested: "not tested"
        }
    }

    /// A line per tensor, what to beware of, and what the verdicts are measured by.
    static func text(_ report: GradientReport) -> String {
        let nameWidth = report.tensors.map(\.name.count).max() ?? 0
        let verdictWidth = report.tensors.map { verdict($0.verdict).count }.max() ?? 0
        let lines = report.tensors.map { line($0, nameWidth: nameWidth, verdictWidth: verdictWidth) } + report.warnings.map(warning)
        let measure = "h = \(small(report.step)), loss \(signed(report.loss)), noise floor eps |loss| / h = \(small(report.noiseFloor))"
        return (lines + [measure]).joined(separator: "\n")
    }

    static func line(_ tensor: TensorReport, nameWidth: Int = 0, verdictWidth: Int = 0) -> String {
        var text = padded(tensor.name, nameWidth) + "  " + padded(verdict(tensor.verdict), verdictWidth)
        if tensor.verdict != .notTested { text += "  relative error " + small(tensor.relativeError) }
        if let worst = tensor.worst, tensor.verdict != .notTested {
            let index = worst.index.map(String.init).joined(separator: ", ")
            text += "  worst [\(index)]: gradient \(signed(worst.analytic)), by trying \(signed(worst.numeric))"
        }
        if tensor.kinks > 0 { text += "  (\(counted(tensor.kinks, "element")) beside a kink left out)" }
        if let note = note(tensor) { text += "  " + note }
        return text
    }

    /// Why a tensor has neither passed nor failed.
    private static func note(_ tensor: TensorReport) -> String? {
        switch tensor.verdict {
        case .notTested where tensor.compared == 0 && tensor.kinks == 0: "it has no element"
        case .notTested where tensor.compared == 0: "every element lies beside a kink"
        case .notTested: "zero against zero"
        case .notDecidable where !tensor.numericNorm.isFinite: "the loss is not a finite number"
        case .notDecidable: "the difference \(small(tensor.difference)) is below the noise floor \(small(tensor.noiseFloor))"
        case .inconclusive: "no step size decides: " + tensor.sweep.map { "\(small($0.relativeError)) at h = \(small($0.step))" }.joined(separator: ", ")
        case .ok, .fail: nil
        }
    }

    static func warning(_ warning: GradientWarning) -> String {
        switch warning {
        case .smallWeights(let name, let largest, let limit):
            "note: all of \(name) is below \(small(limit)) (largest \(small(largest))): weights so small hide mistakes; check at scale 1"
        case .shortSequence(let steps, let wanted):
            "note: \(counted(steps, "time step")): a wrong walk back through time may not show; check over \(wanted) or more, from states that are not zero"
        case .lossNeverMoves:
            "note: the loss stays the same whatever is moved: does f use the arrays that it is handed?"
        }
    }

    /// The index of an element counted in C order: `[0, 2]`.
    static func index(of place: Int, in shape: Shape) -> String {
        "[" + indices(of: place, in: shape).map(String.init).joined(separator: ", ") + "]"
    }

    static func indices(of place: Int, in shape: Shape) -> [Int] {
        var (rest, indices) = (place, [Int](repeating: 0, count: shape.count))
        for axis in indices.indices.reversed() where shape[axis] > 0 { (rest, indices[axis]) = rest.quotientAndRemainder(dividingBy: shape[axis]) }
        return indices
    }

    static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    /// Two digits: `3.1e-09`.
    static func small(_ value: Double) -> String { value == 0 ? "0" : Decimals.scientific(value, digits: 1) }
    /// Six digits: ` 1.23456e-01`.
    private static func signed(_ value: Double) -> String { value == 0 ? "0" : Decimals.scientific(value, digits: 5) }
}

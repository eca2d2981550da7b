import NDArrays
import Notations
import Recurrent

/// The words for what the notations and the engine refuse or report.
enum NotationMessages {
    static func raised(_ error: NotationError) -> Raised {
        switch error {
        case .shape(let misfit): return raised(misfit)
        case .missingParameter(_, let key): return Raised(ExceptionObject(.keyError, [.string(key)]))
        case .tooManySteps(let function, let argument, let steps, let cached):
            return Raised(.valueError, "\(function)(): \(argument) has \(counted(steps, "time step")), but the caches hold \(cached)",
                          advice: "the last axis of \(argument) is time: give it at most as many steps as the forward pass made")
        case .mixedParameters(let function, let step):
            return Raised(.valueError, "\(function)(): the cache of step \(step) holds other parameters than that of step 0",
                          advice: "all caches must come from one forward pass")
        case .unknownParameter(let function, let key, let known):
            return Raised(.valueError, "\(function)(): there is no parameter '\(key)'; the notation has \(known.joined(separator: ", "))")
        case .unknownNotation(let name, let known):
            return Raised(.valueError, "there is no notation '\(name)'; there are \(known.joined(separator: ", "))")
        case .noSuchCell(let notation, let cell):
            return Raised(.valueError, "the notation \(notation) has no \(cell.uppercased())")
        case .noPlace(let notation, let key):
            return Raised(.valueError, "the notation \(notation) has no place for '\(key)'")
        case .unknownGradient(let function, let key, let known):
            return Raised(.valueError, "\(function)(): there is no gradient '\(key)' here; there are \(known.joined(separator: ", "))")
        case .notFinite(let function, let argument, let shape, let value, let index):
            let place = index.map(String.init).joined(separator: ", ")
            return Raised(.valueError, "\(function)(): \(argument) of shape \(shape) holds \(Decimals.scientific(value, digits: 5)) at [\(place)], expected finite numbers")
        case .inconsistentCache(let function, let name, let step, let difference):
            let place = step.map { " at step \($0)" } ?? ""
            return Raised(.valueError, "\(function)(): the cache's \(name)\(place) is not what its inputs and parameters give (\(small(difference)) off)",
                          advice: "the caches must be of one forward pass, which must be right itself")
        case .noSamples(let function, let argument):
            return Raised(.valueError, "\(function)(): \(argument) holds no sample")
        case .noSteps(let function, let argument):
            return Raised(.valueError, "\(function)(): \(argument) holds no time step",
                          advice: argument == "caches" ? "is caches.append(cache) in the loop of the forward pass?" : nil)
        }
    }

    private static func raised(_ misfit: ShapeMisfit) -> Raised {
        let name = misfit.isParameter ? "parameters[\"\(misfit.argument)\"]" : misfit.argument
        let names = misfit.wanted.map(\.name).joined(separator: ", ") + (misfit.wanted.count == 1 ? "," : "")
        var wanted = "(\(names))"
        let sizes = misfit.wanted.map { axis in axis.size.map(String.init) ?? axis.name }
        if misfit.wanted.contains(where: { $0.size != nil && $0.name != "1" }) {
            wanted += " = (" + sizes.joined(separator: ", ") + (sizes.count == 1 ? ",)" : ")")
        }
        return Raised(.valueError, "\(misfit.function)(): \(name) has shape \(misfit.shape), expected \(wanted)")
    }

    static func raised(_ error: ShapeError) -> Raised {
        let sizes = error.wanted.isEmpty ? "" : " = \(error.wanted)"  // only the number of axes is known
        return Raised(.valueError, "\(error.name) has shape \(error.got), expected (\(error.axes.joined(separator: ", ")))\(sizes)")
    }

    static func raised(_ error: TargetError) -> Raised {
        let value = Int(exactly: error.value).map(String.init) ?? "\(error.value)"
        return Raised(.indexError, "\(value) at \(error.index) is no class or word: there are \(error.classes), counted from 0")
    }

    static func raised(_ error: GradientCheckError) -> Raised {
        switch error {
        case .missingGradient(let name):
            return Raised(ExceptionObject(.keyError, [.string(name)]))
        case .unknownGradient(let name):
            return Raised(.valueError, "gradcheck(): there is a gradient for '\(name)', but no parameter of that name")
        case .shape(let name, let parameter, let gradient):
            return Raised(.valueError, "gradcheck(): the gradient of '\(name)' has shape \(gradient), the parameter \(parameter)")
        }
    }

    // MARK: The argument itself is of the wrong kind

    static func notAnArray(_ function: String, _ argument: String, _ value: Value) -> Raised {
        Raised(.typeError, "\(function)(): \(argument) must be an array, not '\(value.typeName)'")
    }

    static func notADict(_ function: String, _ argument: String, _ value: Value) -> Raised {
        Raised(.typeError, "\(function)(): \(argument) must be a dict, not '\(value.typeName)'")
    }

    static func notACache(_ function: String, _ wanted: String, _ value: Value) -> Raised {
        Raised(.typeError, "\(function)(): the cache must be the tuple \(wanted), not '\(value.typeName)'")
    }

    static func wrongCacheLength(_ function: String, _ wanted: String, _ count: Int) -> Raised {
        Raised(.valueError, "\(function)(): the cache must be the tuple \(wanted), not \(counted(count, "value"))")
    }

    static func notCaches(_ function: String) -> Raised {
        Raised(.typeError, "\(function)(): caches must be the tuple (list of the caches of every time step, x)")
    }

    // MARK: Gradient check

    static func verdict(_ verdict: GradientVerdict) -> String {
        switch verdict {
        case .ok: "ok"
        case .fail: "FAIL"
        case .inconclusive: "inconclusive"
        case .notDecidable: "not decidable"
        case .notTested: "not tested"
        }
    }

    /// Why a tensor has neither passed nor failed.
    static func note(_ tensor: TensorReport) -> String? {
        switch tensor.verdict {
        case .notTested where tensor.compared == 0: "every element lies beside a kink"
        case .notTested: "zero against zero: not tested"
        case .notDecidable where !tensor.numericNorm.isFinite: "the loss is not a finite number"
        case .notDecidable: "the difference is below the noise floor \(small(tensor.noiseFloor))"
        case .inconclusive: "between ok and FAIL at every step size tried"
        case .ok, .fail: nil
        }
    }

    static func line(_ tensor: TensorReport, nameWidth: Int) -> String {
        var text = padded(tensor.name, nameWidth) + "  " + padded(verdict(tensor.verdict), 13)
        if tensor.verdict != .notTested { text += "  relative error " + small(tensor.relativeError) }
        if let worst = tensor.worst, tensor.verdict != .notTested {
            let index = worst.index.map(String.init).joined(separator: ", ")
            text += "  worst [\(index)]: gradient \(signed(worst.analytic)), by trying \(signed(worst.numeric))"
        }
        if tensor.kinks > 0 { text += "  (\(counted(tensor.kinks, "element")) beside a kink left out)" }
        if let note = note(tensor) { text += "  " + note }
        return text
    }

    static func warning(_ warning: GradientWarning) -> String {
        switch warning {
        case .smallWeights(let name, let largest, let limit):
            "note: all of \(name) is below \(small(limit)) (largest \(small(largest))): weights so small hide mistakes; check at scale 1"
        }
    }

    static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    /// Two digits: `3.1e-09`.
    static func small(_ value: Double) -> String { value == 0 ? "0" : Decimals.scientific(value, digits: 1) }
    /// Six digits: ` 1.23456e-01`.
    private static func signed(_ value: Double) -> String { value == 0 ? "0" : Decimals.scientific(value, digits: 5) }
}

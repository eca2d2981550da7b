import NDArrays
import Notations
import Recurrent

/// The words for what the notations and the engine refuse or report.
enum NotationMessages {
    static func raised(_ error: NotationError) -> Raised {
        switch error {
        case .shape(let misfit): return raised(misfit)
        case .empty(let misfit, let axis):
            let names = names(of: misfit.wanted)
            return Raised(.valueError, "\(misfit.function)(): \(argument(misfit)) has shape \(misfit.shape), expected \(names) with \(axis) of at least 1")
        case .notFinite(let misfit, let value, let index, let count):
            return notFinite(misfit.function, argument(misfit), misfit.shape, misfit.wanted.isEmpty ? nil : names(of: misfit.wanted), value, index, count)
        case .missingParameter(let function, let key, let isParameter, let wanted):
            let shape = wanted.isEmpty ? "" : ", expected an array of shape \(text(wanted))"
            guard isParameter else { return Raised(.attributeError, "\(function)(): there is no \(key)\(shape)") }
            return Raised(ExceptionObject(.keyError, [.string("\(function)(): parameters has no '\(key)'\(shape)")]))
        case .brokenChain(let function, let step, let state, let before):
            return Raised(.valueError, "\(function)(): the cache of step \(step) does not go on from that of step \(step - 1): its \(state) is not the \(before) there",
                          advice: "all caches must come from one forward pass, in the order of time")
        case .tooManySteps(let misfit, let cached):
            let time = misfit.wanted.last?.name ?? "T"
            return Raised(.valueError, "\(misfit.function)(): \(misfit.argument) has shape \(misfit.shape), expected \(names(of: misfit.wanted)) with \(time) of at most \(cached), the time steps in the caches",
                          advice: "the last axis of \(misfit.argument) is time: give it at most as many steps as the forward pass made")
        case .mixedParameters(let function, let step):
            return Raised(.valueError, "\(function)(): the cache of step \(step) holds other parameters than that of step 0",
                          advice: "all caches must come from one forward pass")
        case .unknownParameter(let function, let key, let known):
            return Raised(.valueError, "\(function)(): there is no parameter '\(key)'; the notation has \(known.joined(separator: ", "))"
                + (closest(to: key, among: known).map { " (did you mean '\($0)'?)" } ?? ""))
        case .unknownNotation(let name, let known):
            return Raised(.valueError, "there is no notation '\(name)'; there are \(known.joined(separator: ", "))")
        case .noSuchCell(let notation, let cell):
            return Raised(.valueError, "the notation \(notation) has no \(cell.uppercased())")
        case .noResetBeforeProduct(let notation):
            return Raised(.valueError, "the GRU of \(notation) has its reset gate after the product, and needs a 'bq'; these parameters are of one before it",
                          advice: "they are two different cells: no parameters of one compute the other")
        case .noPlace(let notation, let key):
            return Raised(.valueError, "the notation \(notation) has no place for '\(key)'")
        case .unknownGradient(let function, let key, let known):
            return Raised(.valueError, "\(function)(): there is no gradient '\(key)' here; there are \(known.joined(separator: ", "))")
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
        Raised(.valueError, "\(misfit.function)(): \(argument(misfit)) has shape \(misfit.shape), expected \(text(misfit.wanted))")
    }

    /// For the functions that take arrays of any shape.
    static func requireFinite(_ array: NDArray, _ function: String, _ argument: String) throws {
        guard array.hasNonFinite else { return }
        let (index, value, count) = array.firstNonFinite
        throw notFinite(function, argument, array.shape, nil, value, index, count)
    }

    private static func notFinite(
        _ function: String, _ argument: String, _ shape: Shape, _ axes: String?, _ value: Double, _ index: [Int], _ count: Int
    ) -> Raised {
        let place = index.map(String.init).joined(separator: ", "), number = value.isNaN ? "nan" : value < 0 ? "-inf" : "inf"
        let others = count > 1 ? " (\(count) of its \(shape.reduce(1, *)) values are no finite numbers)" : ""
        return Raised(
            .valueError, "\(function)(): \(argument) is \(number) at [\(place)]\(others); its shape is \(shape)" + (axes.map { " = \($0)" } ?? ""),
            advice: "one such number makes every result one: look where it comes from; np.isfinite(...) shows where they are")
    }

    private static func argument(_ misfit: ShapeMisfit) -> String {
        misfit.isParameter ? "parameters[\"\(misfit.argument)\"]" : misfit.argument
    }

    /// `(n_a, m)`
    private static func names(of axes: [WantedAxis]) -> String {
        "(" + axes.map(\.name).joined(separator: ", ") + (axes.count == 1 ? ",)" : ")")
    }

    /// `(n_a, m) = (5, 10)`, as far as the sizes are known.
    private static func text(_ axes: [WantedAxis]) -> String {
        guard axes.contains(where: { $0.size != nil && $0.name != "1" }) else { return names(of: axes) }
        let sizes = axes.map { axis in axis.size.map(String.init) ?? axis.name }
        return names(of: axes) + " = (" + sizes.joined(separator: ", ") + (sizes.count == 1 ? ",)" : ")")
    }

    static func raised(_ error: ShapeError) -> Raised {
        let sizes = error.wanted.isEmpty ? "" : " = \(error.wanted)"  // only the number of axes is known
        return Raised(.valueError, "\(error.name) has shape \(error.got), expected (\(error.axes.joined(separator: ", ")))\(sizes)")
    }

    static func raised(_ error: TargetError) -> Raised {
        let value = Int(exactly: error.value).map(String.init) ?? "\(error.value)"
        return Raised(.indexError, "\(value) at \(error.index) is no class or word: there are \(error.classes), counted from 0")
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
}

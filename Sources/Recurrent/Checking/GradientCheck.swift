import NDArrays
#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Compares a gradient with central differences, tensor by tensor.
///
///     n = (L(w + h) - L(w - h)) / 2h          for each element w
///     relative error = ||a - n|| / (||a|| + ||n||)
///
/// Where the loss has a kink (ReLU, abs, max, a clipped value), the two sides of w have different slopes, and central differences are their
/// mean: no gradient. An element is left out and counted where the computation tells that w - h and w + h lie on different sides
/// (`kinkPattern`), or where the slopes stay apart however near one goes and the gradient is one of them or lies between.
///
/// Verdicts, in this order:
/// 1. zero against zero is not tested;
/// 2. below `okBelow` is ok;
/// 3. a difference under the noise floor eps |L| / h is not decidable at this step size;
/// 4. else other step sizes decide. A right gradient comes below `okBelow` at a better step: its error is the numeric side's,
///    h² from truncation and 1/h from round-off. A wrong one stays away from a numeric gradient that has settled: that of the
///    next step size is ten times nearer to it. Where neither shows, the check is inconclusive.
///
///     let report = try GradientCheck().run(parameters: parameters, gradients: gradients) { try loss($0) }
package struct GradientCheck: Sendable {
    package var step = 1e-5
    package var okBelow = 1e-6
    /// Above it a wrong gradient is plain; between the limits it takes the sweep to see one.
    package var failAbove = 1e-4
    /// Steps of the sweep, as multiples of `step`.
    package var sweep = [100, 10, 0.1]
    /// Weight matrices with no entry above this are warned about.
    package var smallWeight = 1e-2
    /// Over how many time steps the loss goes, where that is known; fewer than `enoughSteps` are warned about.
    package var timeSteps: Int?
    package var enoughSteps = 3

    package init() {}

    /// - Parameters:
    ///   - parameters: what to vary; neither the arrays nor their order are changed.
    ///   - gradients: the analytic gradients, under the parameters' names.
    ///   - kinkPattern: which side of each kink (ReLU, abs, max) the computation is on. An element whose pattern differs
    ///     between w + h and w - h is left out and counted.
    ///   - loss: the loss at the parameters it is handed, which are only valid during the call.
    /// - Throws: `GradientCheckError`; whatever `loss` throws.
    package func run(
        parameters: NamedArrays, gradients: NamedArrays, kinkPattern: ((NamedArrays) throws -> [Bool])? = nil,
        loss: @escaping (NamedArrays) throws -> Double
    ) throws -> GradientReport {
        for name in gradients.names where parameters[name] == nil { throw GradientCheckError.unknownGradient(name) }
        var working = NamedArrays()
        for (name, value) in parameters {
            guard let gradient = gradients[name] else { throw GradientCheckError.missingGradient(name) }
            guard gradient.shape == value.shape else {
                throw GradientCheckError.shape(name: name, parameter: value.shape, gradient: gradient.shape)
            }
            let copy = try NDArray(zeros: value.shape)
            value.copyDoubles(to: copy.doubles)
            copy.axes = value.axes
            working[name] = copy
        }
        let base = try loss(working)
        let noiseFloor = Double.ulpOfOne * abs(base) / step
        var evaluations = 1
        var tensors: [TensorReport] = []
        var warnings: [GradientWarning] = []
        for (name, value) in working {
            guard let gradient = gradients[name] else { continue }
            if let warning = warning(name, value) { warnings.append(warning) }
            let differences = Differences(parameters: working, varied: value, base: base, loss: loss, kinkPattern: kinkPattern)
            let analytic = try gradient.contiguousDoubles()
            tensors.append(
                try judge(name, value, analytic, noiseFloor, differences, evaluations: &evaluations))
        }
        if let timeSteps, timeSteps < enoughSteps { warnings.append(.shortSequence(steps: timeSteps, wanted: enoughSteps)) }
        if tensors.allSatisfy({ $0.numericNorm == 0 }), tensors.contains(where: { $0.verdict == .fail }) {
            warnings.append(.lossNeverMoves)
        }
        return GradientReport(
            step: step, loss: base, noiseFloor: noiseFloor, okBelow: okBelow, failAbove: failAbove, tensors: tensors,
            warnings: warnings, evaluations: evaluations)
    }

    // MARK: Verdict

    private func judge(
        _ name: String, _ value: NDArray, _ analytic: NDArray, _ noiseFloor: Double, _ differences: Differences,
        evaluations: inout Int
    ) throws -> TensorReport {
        var numeric = try differences.gradient(step: step, evaluations: &evaluations)
        var first = Comparison(analytic, numeric.values, excluding: numeric.kinks)
        if first.relativeError >= okBelow {
            let found = try differences.kinks(
                beside: analytic, numeric, step: step, noise: noiseFloor, tolerance: okBelow, evaluations: &evaluations)
            numeric.kinks.formUnion(found)
            if !found.isEmpty { first = Comparison(analytic, numeric.values, excluding: numeric.kinks) }
        }
        let floor = noiseFloor * Double(first.compared).squareRoot()
        var points: [TensorReport.SweepPoint] = []

        let verdict: GradientVerdict
        if first.compared == 0 || (first.analyticNorm == 0 && first.numericNorm == 0) {
            verdict = .notTested
        } else if !first.numericNorm.isFinite {
            verdict = .notDecidable
        } else if !first.analyticNorm.isFinite {
            verdict = .fail
        } else if first.relativeError < okBelow {
            verdict = .ok
        } else {
            points = try sweepPoints(analytic, numeric, floor, differences, evaluations: &evaluations)
            verdict = first.difference <= floor ? .notDecidable : settle(points)
        }
        return TensorReport(
            name: name, shape: value.shape, axes: value.axes, verdict: verdict, relativeError: first.relativeError,
            difference: first.difference, analyticNorm: first.analyticNorm, numericNorm: first.numericNorm,
            noiseFloor: floor, worst: first.worst, compared: first.compared, bothZero: first.bothZero,
            kinks: numeric.kinks.count, sweep: points, numeric: numeric.values)
    }

    /// What the sweep says: ok where some step agrees; fail where the numeric gradient has settled, to a tenth of the difference, on
    /// something else. Where it never settles there is nothing to hold a gradient against.
    private func settle(_ points: [TensorReport.SweepPoint]) -> GradientVerdict {
        if points.contains(where: { $0.relativeError < okBelow }) { return .ok }
        let settled = points.contains { $0.difference > 10 * $0.uncertainty }
        return settled ? .fail : .inconclusive
    }

    private func sweepPoints(
        _ analytic: NDArray, _ numeric: Differences.Gradient, _ floor: Double, _ differences: Differences,
        evaluations: inout Int
    ) throws -> [TensorReport.SweepPoint] {
        var tried: [(step: Double, gradient: Differences.Gradient)] = [(step, numeric)]
        for factor in sweep {
            tried.append((step * factor, try differences.gradient(step: step * factor, evaluations: &evaluations)))
        }
        tried.sort { $0.step > $1.step }
        let kinks = tried.reduce(into: numeric.kinks) { $0.formUnion($1.gradient.kinks) }
        return tried.indices.map { index in
            let own = Comparison(analytic, tried[index].gradient.values, excluding: kinks)
            let neighbours = [index - 1, index + 1].filter(tried.indices.contains).map {
                Comparison(tried[$0].gradient.values, tried[index].gradient.values, excluding: kinks).difference
            }
            return TensorReport.SweepPoint(
                step: tried[index].step, relativeError: own.relativeError, difference: own.difference,
                uncertainty: max(neighbours.min() ?? .infinity, floor * step / tried[index].step))
        }
    }

    private func warning(_ name: String, _ value: NDArray) -> GradientWarning? {
        guard value.rank >= 2, value.shape.allSatisfy({ $0 > 1 }) else { return nil }
        var largest = 0.0
        for k in 0..<value.count { largest = max(largest, abs(value.doubles[k])) }
        return largest < smallWeight ? .smallWeights(name: name, largest: largest, limit: smallWeight) : nil
    }
}

// MARK: Numbers

/// Central differences with respect to one tensor of a set that the loss sees as a whole.
private struct Differences {
    let parameters: NamedArrays
    let varied: NDArray
    /// The loss at the unchanged parameters.
    let base: Double
    let loss: (NamedArrays) throws -> Double
    let kinkPattern: ((NamedArrays) throws -> [Bool])?

    struct Gradient {
        let values: NDArray
        /// Places of the elements whose two sides lie on different sides of a kink.
        var kinks: Set<Int> = []
    }

    func gradient(step: Double, evaluations: inout Int) throws -> Gradient {
        var result = Gradient(values: try NDArray(zeros: varied.shape))
        for k in 0..<varied.count {
            let middle = varied.doubles[k]
            defer { varied.doubles[k] = middle }
            let (above, below) = (middle + step, middle - step)
            varied.doubles[k] = above
            let lossAbove = try loss(parameters)
            let patternAbove = try kinkPattern?(parameters)
            varied.doubles[k] = below
            let lossBelow = try loss(parameters)
            if let kinkPattern, try kinkPattern(parameters) != patternAbove { result.kinks.insert(k) }
            // What was really stepped, not 2h: middle + h is rounded.
            result.values.doubles[k] = (lossAbove - lossBelow) / (above - below)
            evaluations += 2
        }
        return result
    }

    /// The slopes on the two sides of element k.
    private func slopes(_ k: Int, step: Double) throws -> (below: Double, above: Double) {
        let middle = varied.doubles[k]
        defer { varied.doubles[k] = middle }
        let (above, below) = (middle + step, middle - step)
        varied.doubles[k] = above
        let lossAbove = try loss(parameters)
        varied.doubles[k] = below
        let lossBelow = try loss(parameters)
        return ((base - lossBelow) / (middle - below), (lossAbove - base) / (above - middle))
    }

    /// The elements that differ, but lie at a kink with a gradient that belongs to it.
    ///
    /// On a smooth loss the slopes of the two sides come together as h does, h f'' apart; at a kink they stay apart.
    func kinks(
        beside analytic: NDArray, _ numeric: Gradient, step: Double, noise: Double, tolerance: Double, evaluations: inout Int
    ) throws -> Set<Int> {
        var result: Set<Int> = []
        for k in 0..<varied.count where !numeric.kinks.contains(k) {
            let (a, n) = (analytic.doubles[k], numeric.values.doubles[k])
            guard abs(a - n) > tolerance * (abs(a) + abs(n)), abs(a - n) > 100 * noise else { continue }
            let (wide, near) = (try slopes(k, step: step), try slopes(k, step: step / 10))
            evaluations += 4
            let (wideGap, nearGap) = (abs(wide.above - wide.below), abs(near.above - near.below))
            let slack = 1e-3 * nearGap
            let belongs = min(near.below, near.above) - slack <= a && a <= max(near.below, near.above) + slack
            if nearGap > 0.5 * wideGap, nearGap > 1000 * noise, nearGap.isFinite, belongs { result.insert(k) }
        }
        return result
    }
}

struct Comparison {
    var difference = 0.0
    var analyticNorm = 0.0
    var numericNorm = 0.0
    var relativeError = 0.0
    var compared = 0
    var bothZero = 0
    var worst: TensorReport.Element?

    init(_ analytic: NDArray, _ numeric: NDArray, excluding kinks: Set<Int>) {
        let (a, n) = (analytic.doubles, numeric.doubles)
        // Scaled by the largest number, so that squares of 1e-200 and 1e200 stay numbers.
        var scale = 0.0
        for k in 0..<analytic.count where !kinks.contains(k) { scale = max(scale, max(abs(a[k]), abs(n[k]))) }
        let unit = scale > 0 && scale.isFinite ? scale : 1
        var worstPlace: Int?
        var worstDifference = -1.0
        for k in 0..<analytic.count where !kinks.contains(k) {
            let gap = abs(a[k] - n[k])
            difference += gap / unit * (gap / unit)
            analyticNorm += a[k] / unit * (a[k] / unit)
            numericNorm += n[k] / unit * (n[k] / unit)
            compared += 1
            if a[k] == 0 && n[k] == 0 { bothZero += 1 }
            if !(gap <= worstDifference) && !worstDifference.isNaN { (worstPlace, worstDifference) = (k, gap) }
        }
        difference = difference.squareRoot() * unit
        analyticNorm = analyticNorm.squareRoot() * unit
        numericNorm = numericNorm.squareRoot() * unit
        let size = analyticNorm + numericNorm
        relativeError = size == 0 ? 0 : difference / size
        if let k = worstPlace {
            var rest = k
            let index = analytic.shape.contiguousStrides.map { stride in
                defer { rest %= stride }
                return rest / stride
            }
            worst = TensorReport.Element(index: index, analytic: a[k], numeric: n[k])
        }
    }
}

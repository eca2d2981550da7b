import NDArrays
import Recurrent

/// Between the sheet's columns per example and the engine's rows.
extension Coursera {
    static let nxm = ["n_x", "m"], nam = ["n_a", "m"], nym = ["n_y", "m"]
    static let nxmT = ["n_x", "m", "T_x"], namT = ["n_a", "m", "T_x"], nymT = ["n_y", "m", "T_x"]
    static let na1 = ["n_a", "1"], nana = ["n_a", "n_a"], nanx = ["n_a", "n_x"], nanax = ["n_a", "n_a + n_x"]

    /// A contiguous float64 copy: also of an array that is both already, since results share no memory with inputs.
    static func copy(_ array: NDArray, axes: [String]? = nil) throws -> NDArray {
        let result = try NDArray(uninitialized: array.shape)
        array.copyDoubles(to: result.doubles)
        if let axes { result.name(axes) }
        return result
    }

    /// The array in float64, with its axis names and memory of its own.
    package static func float64(_ array: NDArray) throws -> NDArray { try copy(array, axes: array.axes) }

    /// (features, m, T) to the engine's (T, m, features), and back.
    static func timeFirst(_ array: NDArray) throws -> NDArray { try copy(array.transposed) }
    static func timeLast(_ array: NDArray, axes: [String]) throws -> NDArray {
        try copy(array.transposed, axes: axes)
    }

    /// (features, m) to (m, features), and back.
    static func transposed(_ array: NDArray, axes: [String]? = nil) throws -> NDArray {
        try copy(array.transposed, axes: axes)
    }

    /// The (features, m) of step t of the engine's (T, m, features).
    static func columns(_ t: Int, of array: NDArray, from start: Int = 0, count: Int? = nil, axes: [String]) throws
        -> NDArray
    {
        let (m, width) = (array.shape[1], array.shape[2])
        let features = count ?? width
        let result = try NDArray(uninitialized: [features, m])
        let (source, target) = (array.doubles + (t * m * width + start), result.doubles)
        for k in 0..<features {
            for example in 0..<m { target[k &* m &+ example] = source[example &* width &+ k] }
        }
        result.name(axes)
        return result
    }

    /// Stacks the (features, m) of several steps into the engine's (T, m, width), from column `start` on.
    static func stack(_ steps: [NDArray], into result: NDArray, from start: Int = 0) throws {
        let (m, width) = (result.shape[1], result.shape[2])
        for (t, step) in steps.enumerated() {
            let features = step.shape[0]
            let target = result.doubles + t * m * width + start
            if step.dtype == .float64 {
                let (source, down, across) = (step.doubles, step.strides[0], step.strides[1])
                for example in 0..<m {
                    for k in 0..<features { target[example &* width &+ k] = source[k &* down &+ example &* across] }
                }
            } else {
                let doubles = try copy(step)  // a let: the memory must outlive the loop
                for example in 0..<m {
                    for k in 0..<features { target[example &* width &+ k] = doubles.doubles[k &* m &+ example] }
                }
            }
        }
    }

    /// Adds a time axis of length 1: (m, features) to (1, m, features).
    static func oneStep(_ rows: NDArray) throws -> NDArray { try rows.reshaped([1, rows.shape[0], rows.shape[1]]) }

    /// Step t of (features, m, T), as a view: the x[:, :, t] of a cache.
    static func step(_ t: Int, of array: NDArray, axes: [String]) throws -> NDArray {
        let view = try array.selecting(t, axis: 2)
        view.name(axes)
        return view
    }

    /// A bias (n, 1) as the engine's (n).
    static func bias(_ array: NDArray) throws -> NDArray {
        let result = try NDArray(zeros: [array.shape[0]])
        array.copyDoubles(to: result.doubles)
        return result
    }
}

extension CallSizes {
    /// How many time steps a walk back has: those of `da`, of which there may be fewer than steps that were cached.
    /// - Parameters:
    ///   - xt: of the first cached step, (n_x, m); `aNext` alike, (n_a, m); nil where there is none.
    mutating func stepsToWalkBack(da: NDArray, xt: NDArray?, aNext: NDArray?, cached: Int) throws -> Int {
        guard let xt, let aNext else { throw NotationError.noSteps(function: function, argument: "caches") }
        try accept(xt, "xt", Coursera.nxm)
        self["n_a"] = aNext.rank > 0 ? aNext.shape[0] : 0
        try accept(da, "da", Coursera.namT)
        let steps = self["T_x"]
        guard steps <= cached else {
            throw NotationError.tooManySteps(misfit(da, "da", Coursera.namT, false), cached: cached)
        }
        guard steps > 0 else { throw NotationError.noSteps(function: function, argument: "da") }
        return steps
    }
}

extension NDArray {
    /// Names the axes as sizes are written in shapes: `n_a + n_x` is the name n_a+n_x, and a 1 is no name.
    func name(_ sizes: [String]) {
        let names = sizes.map { $0.contains(where: \.isLetter) ? $0.filter { $0 != " " } : "" }
        axes = names.contains { !$0.isEmpty } ? names : nil
    }
}

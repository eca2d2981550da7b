import NDArrays
import Recurrent

/// Checks the shapes of one call, and names the argument that does not fit.
struct CallSizes {
    let function: String
    var sizes: [String: Int] = [:]
    /// Whether the weights are attributes of an object, and not entries of a dict `parameters`.
    var weightsAreAttributes = false
    /// Whether arrays are computed with, and not only moved to another layout: then each must have elements, and these be numbers.
    var isComputing = true

    init(_ function: String) { self.function = function }

    /// The size of an axis, 0 where it is not known yet.
    subscript(axis: String) -> Int {
        get { known(axis) ?? 0 }
        set { sizes[axis] = newValue }
    }

    /// `4H` is four times H, `n_a + n_x` a sum, `1` itself.
    private func known(_ axis: String) -> Int? {
        if let size = sizes[axis] { return size }
        // Most axes are plain names: a call looks up a few dozen, and splitting text would be most of its time.
        guard CallSizes.isComposed(axis) else { return nil }
        let terms = axis.split(separator: "+")
        if terms.count > 1 {
            return terms.reduce(0) { sum, term in
                guard let sum, let size = known(term.trimmed) else { return nil }
                return sum + size
            }
        }
        let digits = axis.prefix { $0.isNumber }
        guard let factor = Int(digits) else { return sizes[axis] }
        let name = String(axis.dropFirst(digits.count))
        return name.isEmpty ? factor : sizes[name].map { factor * $0 }
    }

    /// The axes with the sizes that are known.
    func wanted(_ axes: [String]) -> [WantedAxis] { axes.map { WantedAxis(name: $0, size: known($0)) } }

    /// `4H`, `n_a + n_x` or `1`.
    private static func isComposed(_ axis: String) -> Bool {
        axis.utf8.contains { $0 == UInt8(ascii: "+") } || axis.utf8.first.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
    }

    /// Takes over what an axis says of a size that is not known yet: H from a 4H.
    /// - Returns: whether the size can be right.
    private mutating func learn(_ axis: String, _ size: Int) -> Bool {
        if let wanted = known(axis) { return wanted == size }
        guard CallSizes.isComposed(axis) else {
            sizes[axis] = size
            return true
        }
        let unknown = axis.split(separator: "+").map(\.trimmed).filter { known($0) == nil }
        if axis.contains("+") {
            guard unknown.count == 1 else { return true }
            // n_x from an n_a + n_x, where n_a is known.
            let rest = size - axis.split(separator: "+").reduce(0) { $0 + (known($1.trimmed) ?? 0) }
            return rest >= 0 && learn(unknown[0], rest)
        }
        let digits = axis.prefix { $0.isNumber }
        let factor = Int(digits) ?? 1
        guard factor > 0, size % factor == 0 else { return false }
        sizes[String(axis.dropFirst(digits.count))] = size / factor
        return true
    }

    /// Accepts `array` as having these axes, and takes over the sizes that were not known before. An array without names gets theirs.
    @discardableResult
    mutating func accept(_ array: NDArray, _ argument: String, _ axes: [String], isParameter: Bool = false, names: Bool = true) throws
        -> NDArray
    {
        var fits = array.rank == axes.count
        if fits { for (axis, size) in zip(axes, array.shape) where !learn(axis, size) { fits = false } }
        if fits {
            if isComputing, array.shape.contains(0) || array.hasNonFinite { throw unusable(array, argument, axes, isParameter) }
            if names, array.axes == nil { array.name(axes) }
            return array
        }
        throw NotationError.shape(misfit(array, argument, axes, isParameter))
    }

    func misfit(_ array: NDArray, _ argument: String, _ axes: [String], _ isParameter: Bool) -> ShapeMisfit {
        ShapeMisfit(
            function: function, argument: argument, isParameter: isParameter, shape: array.shape, axes: array.axes, wanted: wanted(axes))
    }

    /// An array of the right shape with nothing in it, or with what is no number.
    private func unusable(_ array: NDArray, _ argument: String, _ axes: [String], _ isParameter: Bool) -> NotationError {
        let misfit = misfit(array, argument, axes, isParameter)
        if let empty = array.shape.firstIndex(of: 0) { return .empty(misfit, axis: axes[empty]) }
        let (index, value, count) = array.firstNonFinite
        return .notFinite(misfit, value: value, index: index, count: count)
    }

    mutating func parameter(_ key: String, of parameters: NamedArrays, _ axes: [String]) throws -> NDArray {
        guard let array = parameters[key] else {
            throw missing(key, axes)
        }
        return try accept(array, key, axes, isParameter: !weightsAreAttributes)
    }

    private func missing(_ key: String, _ axes: [String]) -> NotationError {
        .missingParameter(function: function, key: key, isParameter: !weightsAreAttributes, wanted: wanted(axes))
    }

    /// Step by step, the state that a cache begins with must be the one before it ended with.
    func requireChain(_ caches: [(ended: NDArray, begins: NDArray)], state: String, before: String) throws {
        for (step, pair) in zip(caches, caches.dropFirst()).enumerated()
        where try !pair.1.begins.hasSameDoubles(as: pair.0.ended) {
            throw NotationError.brokenChain(function: function, step: step + 1, state: state, before: before)
        }
    }

    /// All steps of one backward call must have used the same weights, since they get one gradient.
    func requireSame(_ parameters: [NamedArrays], keys: [String]) throws {
        guard let first = parameters.first else { return }
        for (step, other) in parameters.enumerated().dropFirst() {
            for key in keys {
                guard let a = first[key], let b = other[key] else { throw missing(key, []) }
                if try !a.hasSameDoubles(as: b) { throw NotationError.mixedParameters(function: function, step: step) }
            }
        }
    }
}

extension NDArray {
    /// Whether two arrays hold the same numbers, bit by bit; without a look where they are the same memory.
    fileprivate func hasSameDoubles(as other: NDArray) throws -> Bool {
        if self === other || (base == other.base && dtype == other.dtype && shape == other.shape && strides == other.strides) { return true }
        guard shape == other.shape else { return false }
        let (left, right) = (try contiguousDoubles(), try other.contiguousDoubles())
        return (0..<left.count).allSatisfy { left.doubles[$0].bitPattern == right.doubles[$0].bitPattern }
    }
}

extension Substring {
    fileprivate var trimmed: String { String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
}

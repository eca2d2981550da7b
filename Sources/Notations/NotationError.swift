import NDArrays

/// What was handed to a notation's function and cannot be used, as data; words are made elsewhere.
package enum NotationError: Error {
    /// An array whose shape does not fit the others.
    case shape(ShapeMisfit)
    /// An array without an element, for want of time steps, of samples or of what the axis counts.
    case empty(ShapeMisfit, axis: String)
    /// An array with NaN or an infinity: the first one's value and index, and how many there are.
    case notFinite(ShapeMisfit, value: Double, index: [Int], count: Int)
    /// `parameters`, or an object, lacks an array.
    case missingParameter(function: String, key: String, isParameter: Bool, wanted: [WantedAxis])
    /// The gradients reach over more time steps than the caches of the forward pass.
    case tooManySteps(ShapeMisfit, cached: Int)
    /// The caches come from calls with other parameters: `step` is the first that differs from step 0.
    case mixedParameters(function: String, step: Int)
    /// The cache of a step does not begin with the state that the one before it ended with.
    case brokenChain(function: String, step: Int, state: String, before: String)
    /// A name that none of the notation's arrays has.
    case unknownParameter(function: String, key: String, known: [String])
    case unknownNotation(name: String, known: [String])
    /// A notation without this cell: a GRU has no place in cs231n.
    case noSuchCell(notation: String, cell: String)
    /// A notation whose GRU has the reset gate after the product only, where the parameters have no bias for it.
    case noResetBeforeProduct(notation: String)
    /// What the other notation has no name for.
    case noPlace(notation: String, key: String)
    /// A gradient under a name that the notation does not have.
    case unknownGradient(function: String, key: String, known: [String])
    /// What a cache holds is not what its own inputs and parameters give: the first value that differs, and by how much.
    case inconsistentCache(function: String, name: String, step: Int?, difference: Double)
    case noSamples(function: String, argument: String)
    /// There is no time step, where the function needs one.
    case noSteps(function: String, argument: String)
}

/// An argument, its shape and the shape that was wanted, in the notation's own axis names.
package struct ShapeMisfit {
    /// The function's name in its notation: `lstm_forward`.
    package let function: String
    /// The argument's: `a0`, or `parameters["Wf"]` as `Wf`.
    package let argument: String
    /// Whether the argument is an entry of `parameters`.
    package let isParameter: Bool
    package let shape: Shape
    /// The names that the given array's axes carry, where it has any.
    package let axes: [String]?
    package let wanted: [WantedAxis]
}

package struct WantedAxis: Equatable {
    package let name: String
    /// nil where any size will do.
    package let size: Int?

    package init(name: String, size: Int?) {
        self.name = name
        self.size = size
    }
}

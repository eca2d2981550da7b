/// What can go wrong with arrays, as data; NumPy's words for it are made in `ArrayError+Message.swift`.
package enum ArrayError: Error, Equatable {
    case outOfMemory(shape: Shape, dtype: DType)
    /// More elements than an Int counts.
    case tooLarge
    case negativeDimension
    case tooManyAxes(Int)
    case interrupted

    /// Two or more operands whose shapes do not fit each other.
    case cannotBroadcast([Shape])
    case cannotBroadcastTo(from: Shape, to: Shape)
    case repeatMismatch(size: Int, counts: Int)
    case outputShape(output: Shape, broadcast: Shape)
    case assignment(from: Shape, into: Shape)
    case elementCount(expected: Int, shape: Shape)

    case castOutput(operation: String, from: DType, to: DType)
    case unsupportedInput(operation: String)
    /// NumPy would answer with a type that we do not have (float16, int8).
    case unsupportedResult(operation: String, dtype: String)
    case booleanSubtract
    case booleanNegative
    case negativeIntegerPower
    case integerOutOfBounds(Int, DType)
    case cannotConvertToInteger(infinite: Bool)

    /// `@` where the inner sizes differ: rule 1 is "columns of the first = rows of the second".
    case matmulMismatch(Shape, Shape, coreAxis: Int)
    case matmulScalar(operand: Int)
    case dotMismatch(Shape, Shape, leftAxis: Int, rightAxis: Int)
    case tensordotMismatch

    case indexOutOfBounds(index: Int, axis: Int, size: Int)
    case tooManyIndices(rank: Int, given: Int)
    case moreThanOneEllipsis
    case invalidIndexType
    case maskMismatch(axis: Int, size: Int, maskSize: Int)
    case indexArraysMismatch([Shape])
    case maskAssignment(values: Int, selected: Int)
    case valueMismatch(value: Shape, result: Shape)
    case sliceStepZero
    case readOnly
    case outputReadOnly

    case axisOutOfBounds(axis: Int, rank: Int)
    case repeatedAxis
    case repeatedTransposeAxis
    case axesDoNotMatch
    case emptyReduction(operation: String)
    case emptyArgument(operation: String)
    case reshape(count: Int, shape: Shape)
    case oneUnknownDimension
    case squeeze
    case concatenateNothing
    case stackNothing
    case concatenateScalar
    case concatenateRank(index: Int, rank: Int, firstRank: Int)
    case concatenateSize(axis: Int, first: Int, index: Int, other: Int)
    case stackShapes
    case unequalSplit
    case linearAlgebra(LinearAlgebraProblem)
    /// Any other refused argument, by its name in our tables of messages.
    case argument(ArgumentProblem)
}

/// Refused arguments, by what is wrong with them.
package enum ArgumentProblem: Equatable, Sendable {
    case stepZero, arangeLength, arangeSize, sampleCount(Int), diagonalRank
    case ambiguousTruth, emptyTruth, onlySizeOne, notScalar
    case repeatNegative, sectionCount, sectionsZero, diffRank, depthRank, fewerMovedAxes
    case seedRange, randintLowHigh, randintRange(bound: String, dtype: DType), rangeOverflow, scaleNegative
    case choiceEmpty, choiceReplace, choiceRank, choiceProbabilitySize, choiceSum, choiceNegative, choiceNonZero
    case diagonalOfVector, diagonalAxes, shapeNeedsCopy, notMineToWrite, viewScalar, viewLastAxis, viewSize
    case nonFiniteProbability, binomialN, binomialP, shuffleScalar, permutationScalar
}

/// What stops `np.linalg`.
package enum LinearAlgebraProblem: Equatable, Sendable { case singular, noConvergence, noConvergenceSVD, notFinite, notPositive }

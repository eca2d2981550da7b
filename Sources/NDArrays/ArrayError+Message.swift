/// The class of exception that Python raises.
package enum PythonException: String, Sendable {
    case valueError = "ValueError"
    case indexError = "IndexError"
    case typeError = "TypeError"
    case memoryError = "MemoryError"
    case overflowError = "OverflowError"
    case zeroDivisionError = "ZeroDivisionError"
    case axisError = "AxisError"
    case linAlgError = "LinAlgError"
    case ufuncTypeError = "UFuncTypeError"
    case keyboardInterrupt = "KeyboardInterrupt"
    /// Python would go on; we stop, as our types end here.
    case notImplementedError = "NotImplementedError"

    /// The class to catch it by, where the class itself is NumPy's own.
    package var baseName: String {
        switch self {
        case .axisError, .linAlgError: "ValueError"
        case .ufuncTypeError: "TypeError"
        case .memoryError: "MemoryError"
        default: rawValue
        }
    }
}

extension ArrayError {
    package var pythonException: PythonException {
        switch self {
        case .outOfMemory: .memoryError
        case .interrupted: .keyboardInterrupt
        case .castOutput: .ufuncTypeError
        case .unsupportedInput, .booleanSubtract, .booleanNegative: .typeError
        case .unsupportedResult: .notImplementedError
        case .integerOutOfBounds: .overflowError
        case .cannotConvertToInteger(let infinite): infinite ? .overflowError : .valueError
        case .indexOutOfBounds, .tooManyIndices, .moreThanOneEllipsis, .invalidIndexType, .maskMismatch, .indexArraysMismatch:
            .indexError
        case .axisOutOfBounds: .axisError
        case .linearAlgebra: .linAlgError
        case .argument(let problem): problem.pythonException
        default: .valueError
        }
    }

    /// NumPy's words.
    package var numpyMessage: String {
        switch self {
        case .outOfMemory(let shape, let dtype):
            let bytes = (shape.checkedElementCount ?? .max).multipliedReportingOverflow(by: dtype.itemSize)
            let size = ArrayError.humanSize(bytes.overflow ? .max : bytes.partialValue)
            return "Unable to allocate \(size) for an array with shape \(shape) and data type \(dtype.name)"
        case .tooLarge: return "array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size."
        case .negativeDimension: return "negative dimensions are not allowed"
        case .tooManyAxes(let count):
            return "maximum supported dimension for an ndarray is currently \(Shape.maximumRank), found \(count)"
        case .interrupted: return ""
        case .cannotBroadcast(let shapes):
            return "operands could not be broadcast together with shapes \(ArrayError.list(shapes))"
        case .repeatMismatch(let size, let counts):
            return "operands could not be broadcast together with shape (\(size),) (\(counts),)"
        case .cannotBroadcastTo(let from, let to):
            if from.count > to.count { return "input operand has more dimensions than allowed by the axis remapping" }
            return "operands could not be broadcast together with remapped shapes [original->remapped]: "
                + "\(from.compact)  and requested shape \(to.compact)"
        case .outputShape(let output, let broadcast):
            return "non-broadcastable output operand with shape \(output.compact) doesn't match the broadcast shape \(broadcast.compact)"
        case .assignment(let from, let into):
            return "could not broadcast input array from shape \(from.compact) into shape \(into.compact)"
        case .elementCount(let count, let shape): return "cannot reshape array of size \(count) into shape \(shape.compact)"
        case .castOutput(let operation, let from, let to):
            return "Cannot cast ufunc '\(operation)' output from dtype('\(from.name)') to dtype('\(to.name)') with casting rule 'same_kind'"
        case .unsupportedInput(let operation): return ArrayError.unsupported(operation)
        case .unsupportedResult(let operation, let dtype):
            return "'\(operation)' of these types has dtype \(dtype) in NumPy, which is not supported here; convert with astype first"
        case .booleanSubtract:
            return "numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` operator, "
                + "or the logical_xor function instead."
        case .booleanNegative:
            return "The numpy boolean negative, the `-` operator, is not supported, use the `~` operator "
                + "or the logical_not function instead."
        case .linearAlgebra(let problem):
            switch problem {
            case .singular: return "Singular matrix"
            case .noConvergence: return "Eigenvalues did not converge"
            case .noConvergenceSVD: return "SVD did not converge"
            case .notFinite: return "Array must not contain infs or NaNs"
            case .notPositive: return "Matrix is not positive definite"
            }
        case .negativeIntegerPower: return "Integers to negative integer powers are not allowed."
        case .integerOutOfBounds(let value, let dtype): return "Python integer \(value) out of bounds for \(dtype.name)"
        case .cannotConvertToInteger(let infinite):
            return infinite ? "cannot convert float infinity to integer" : "cannot convert float NaN to integer"
        default: return indexMessage ?? shapeMessage
        }
    }

    private static func list(_ shapes: [Shape]) -> String { shapes.map { $0.compact + " " }.joined() }

    private static func unsupported(_ operation: String) -> String {
        switch operation {
        case "sign", "positive":
            "ufunc '\(operation)' did not contain a loop with signature matching types <class 'numpy.dtypes.BoolDType'> -> None"
        default:
            "ufunc '\(operation)' not supported for the input types, and the inputs could not be safely coerced "
                + "to any supported types according to the casting rule ''safe''"
        }
    }

    /// NumPy's `74.5 GiB`: three figures.
    static func humanSize(_ bytes: Int) -> String {
        let units = ["bytes", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"]
        var value = Double(bytes), unit = 0
        while unit < units.count - 1 && value >= 1024 {
            value /= 1024
            unit += 1
        }
        if unit > 0 && value.rounded() == 1024 && unit < units.count - 1 {
            value /= 1024
            unit += 1
        }
        if unit == 0 { return "\(bytes) bytes" }
        // Python's `#.3g`: a point stays behind whole numbers.
        let digits = value < 9.995 ? 2 : value < 99.95 ? 1 : 0
        return cText("%#.*f", digits, value) + " " + units[unit]
    }

    private var indexMessage: String? {
        switch self {
        case .indexOutOfBounds(let index, let axis, let size):
            return "index \(index) is out of bounds for axis \(axis) with size \(size)"
        case .tooManyIndices(let rank, let given):
            return "too many indices for array: array is \(rank)-dimensional, but \(given) were indexed"
        case .moreThanOneEllipsis: return "an index can only have a single ellipsis ('...')"
        case .invalidIndexType: return "arrays used as indices must be of integer (or boolean) type"
        case .maskMismatch(let axis, let size, let maskSize):
            return "boolean index did not match indexed array along axis \(axis); size of axis is \(size) "
                + "but size of corresponding boolean axis is \(maskSize)"
        case .indexArraysMismatch(let shapes):
            return "shape mismatch: indexing arrays could not be broadcast together with shapes \(ArrayError.list(shapes))"
        case .maskAssignment(let values, let selected):
            return "NumPy boolean array indexing assignment cannot assign \(values) input values "
                + "to the \(selected) output values where the mask is true"
        case .valueMismatch(let value, let result):
            return "shape mismatch: value array of shape \(value.compact) could not be broadcast to indexing result of shape \(result.compact)"
        case .sliceStepZero: return "slice step cannot be zero"
        case .readOnly: return "assignment destination is read-only"
        case .outputReadOnly: return "output array is read-only"
        default: return nil
        }
    }

    private var shapeMessage: String {
        switch self {
        case .matmulMismatch(let a, let b, let axis):
            let rows = b.count > 1 ? b[b.count - 2] : b.count == 1 ? b[0] : 1, columns = a.last ?? 1
            return "matmul: Input operand 1 has a mismatch in its core dimension \(axis), "
                + "with gufunc signature (n?,k),(k,m?)->(n?,m?) (size \(rows) is different from \(columns))"
        case .matmulScalar(let operand):
            return "matmul: Input operand \(operand) does not have enough dimensions "
                + "(has 0, gufunc core with signature (n?,k),(k,m?)->(n?,m?) requires 1)"
        case .dotMismatch(let a, let b, let left, let right):
            return "shapes \(a.compact) and \(b.compact) not aligned: \(a[left]) (dim \(left)) != \(b[right]) (dim \(right))"
        case .tensordotMismatch: return "shape-mismatch for sum"
        case .axisOutOfBounds(let axis, let rank): return "axis \(axis) is out of bounds for array of dimension \(rank)"
        case .repeatedAxis: return "duplicate value in 'axis'"
        case .repeatedTransposeAxis: return "repeated axis in transpose"
        case .axesDoNotMatch: return "axes don't match array"
        case .emptyReduction(let operation): return "zero-size array to reduction operation \(operation) which has no identity"
        case .emptyArgument(let operation): return "attempt to get \(operation) of an empty sequence"
        case .reshape(let count, let shape): return "cannot reshape array of size \(count) into shape \(shape.compact)"
        case .oneUnknownDimension: return "can only specify one unknown dimension"
        case .squeeze: return "cannot select an axis to squeeze out which has size not equal to one"
        case .concatenateNothing: return "need at least one array to concatenate"
        case .stackNothing: return "need at least one array to stack"
        case .concatenateScalar: return "zero-dimensional arrays cannot be concatenated"
        case .concatenateRank(let index, let rank, let firstRank):
            return "all the input arrays must have same number of dimensions, but the array at index 0 has \(firstRank) dimension(s) "
                + "and the array at index \(index) has \(rank) dimension(s)"
        case .concatenateSize(let axis, let first, let index, let other):
            return "all the input array dimensions except for the concatenation axis must match exactly, but along dimension \(axis), "
                + "the array at index 0 has size \(first) and the array at index \(index) has size \(other)"
        case .stackShapes: return "all input arrays must have the same shape"
        case .unequalSplit: return "array split does not result in an equal division"
        case .argument(let problem): return problem.message
        default: return ""
        }
    }
}

extension ArgumentProblem {
    var pythonException: PythonException {
        switch self {
        case .stepZero, .sectionsZero: .zeroDivisionError
        case .rangeOverflow: .overflowError
        case .shuffleScalar, .notScalar: .typeError
        case .permutationScalar: .indexError
        default: .valueError
        }
    }

    var message: String {
        switch self {
        case .stepZero: "division by zero"
        case .arangeLength: "arange: cannot compute length"
        case .arangeSize: "Maximum allowed size exceeded"
        case .sampleCount(let count): "Number of samples, \(count), must be non-negative."
        case .diagonalRank: "Input must be 1- or 2-d."
        case .ambiguousTruth: "The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()"
        case .emptyTruth: "The truth value of an empty array is ambiguous. Use `array.size > 0` to check that an array is not empty."
        case .onlySizeOne: "can only convert an array of size 1 to a Python scalar"
        case .notScalar: "only 0-dimensional arrays can be converted to Python scalars"
        case .repeatNegative: "negative dimensions are not allowed"
        case .sectionCount: "number sections must be larger than 0."
        case .sectionsZero: "integer modulo by zero"
        case .diffRank: "diff requires input that is at least one dimensional"
        case .depthRank: "object too deep for desired array"
        case .fewerMovedAxes: "`source` and `destination` arguments must have the same number of elements"
        case .seedRange: "Seed must be between 0 and 2**32 - 1"
        case .randintLowHigh: "low >= high"
        case .randintRange(let bound, let dtype): "\(bound) is out of bounds for \(dtype.name)"
        case .rangeOverflow: "Range exceeds valid bounds"
        case .scaleNegative: "scale < 0"
        case .choiceEmpty: "a must be greater than 0 unless no samples are taken"
        case .choiceReplace: "Cannot take a larger sample than population when 'replace=False'"
        case .choiceRank: "a must be 1-dimensional"
        case .choiceProbabilitySize: "'a' and 'p' must have same size"
        case .choiceSum: "probabilities do not sum to 1"
        case .choiceNegative: "probabilities are not non-negative"
        case .choiceNonZero: "Fewer non-zero entries in p than size"
        case .shapeNeedsCopy: "Incompatible shape for in-place modification. Use `.reshape()` to make a copy with the desired shape."
        case .notMineToWrite: "cannot set WRITEABLE flag to True of this array"
        case .diagonalOfVector: "diag requires an array of at least two dimensions"
        case .diagonalAxes: "axis1 and axis2 cannot be the same"
        case .viewScalar: "Changing the dtype of a 0d array is only supported if the itemsize is unchanged"
        case .viewLastAxis: "To change to a dtype of a different size, the last axis must be contiguous"
        case .viewSize:
            "When changing to a larger dtype, its size must be a divisor of the total size in bytes of the last axis of the array."
        case .nonFiniteProbability: "probabilities contain NaN"
        case .binomialN: "n < 0"
        case .binomialP: "p < 0, p > 1 or p is NaN"
        case .shuffleScalar: "object of type 'numpy.float64' has no len()"
        case .permutationScalar: "x must be an integer or at least 1-dimensional"
        }
    }
}

extension Shape {
    /// NumPy's text of a shape in errors: no blanks, and what -1 stood for is `newaxis` (or nothing in front).
    package var compact: String {
        let known = Array(drop { $0 < 0 })
        let text = known.map { $0 < 0 ? "newaxis" : String($0) }.joined(separator: ",")
        return count == 1 && known.count == 1 ? "(\(text),)" : "(\(text))"
    }
}

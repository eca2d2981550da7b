import NDArrays

extension Interpreter {
    /// NumPy's text of an array, as `np.set_printoptions` wants it.
    func arrayText(_ array: NDArray, _ options: PrintOptions? = nil, isRepr: Bool) throws -> String {
        let options = options ?? printOptions
        guard printFormatter != nil, array.count > 0 else { return isRepr ? array.representation(options) : array.text(options) }
        if isRepr { return array.representation(options, body: try arrayText(array, options, printFormatter, separator: ", ", prefix: 6, suffix: 1)) }
        return array.rank == 0 ? array.text(options) : try arrayText(array, options, printFormatter, separator: " ", prefix: 0, suffix: 0)
    }

    /// The same, unless a raised threshold makes it a text of more than some hundred megabytes, which would hear no Ctrl-C.
    func boundedText(of array: NDArray, repr: Bool) throws -> String {
        if array.count > printOptions.threshold, printOptions.edgeItems < 1 << 10 { return try arrayText(array, isRepr: repr) }
        guard array.count <= 1 << 22 else { throw Raised(ExceptionObject(.memoryError, [])) }
        return try arrayText(array, isRepr: repr)
    }

    /// The text of an array inside of others, where a `formatter={...}` may speak for the elements.
    func arrayText(_ array: NDArray, _ options: PrintOptions, _ formatter: DictObject?, separator: String, prefix: Int, suffix: Int) throws -> String {
        let kinds: [String] = switch array.dtype {
        case .bool: ["bool", "all"]
        case .float32, .float64: ["float", "float_kind", "all"]
        default: ["int", "int_kind", "all"]
        }
        guard let function = formatter.flatMap({ function(of: $0, for: kinds) }) else {
            return array.text(options, separator: separator, prefix: prefix, suffix: suffix)
        }
        return try array.text(options, separator: separator, prefix: prefix, suffix: suffix) { try word(of: .scalar($0), function) }
    }

    /// The words of texts in an array.
    func words(of texts: [String]) throws -> [String] {
        guard let function = printFormatter.flatMap({ function(of: $0, for: ["numpystr", "str_kind", "all"]) }) else { return texts.map(StringText.repr) }
        return try texts.map { try word(of: .string($0), function) }
    }

    private func function(of formatter: DictObject, for kinds: [String]) -> Value? {
        kinds.lazy.compactMap { formatter[text: $0] }.first { if case .none = $0 { false } else { true } }
    }

    private func word(of element: Value, _ function: Value) throws -> String {
        guard let word = text(try call(function, [element])) else { throw Raised(.typeError, "a formatter must return text") }
        return word
    }
}

extension Scalar {
    /// Python's `str`: `0.5`, `1e-05`, `True`, `7`.
    package var text: String {
        switch dtype {
        case .bool: asBool ? "True" : "False"
        case .float32, .float64: NumberText.shortest(self)
        case .uint64: String(bits)
        default: String(asInt)
        }
    }

    /// NumPy's `repr`: `np.float64(0.5)`, `np.True_`.
    package var representation: String {
        dtype == .bool ? (asBool ? "np.True_" : "np.False_") : "np.\(dtype.name)(\(text))"
    }
}

/// Numbers as Python writes them.
package enum NumberText {
    /// Python's `repr` of a float: the shortest digits that read back, `e` notation below 1e-4 and from 1e16 on (NumPy's float32: from 1e6).
    package static func shortest(_ value: Double) -> String { shortest(Scalar(value)) }
    package static func shortest(_ value: Float) -> String { shortest(Scalar(value)) }

    static func shortest(_ value: Scalar) -> String {
        let number = value.asDouble
        if number.isNaN { return "nan" }
        if number.isInfinite { return number < 0 ? "-inf" : "inf" }
        let digits = DecimalDigits(shortest: value)
        let size = number.magnitude
        let isPositional = size == 0 || (size >= 1e-4 && size < (value.dtype == .float32 ? 1e6 : 1e16))
        let text = isPositional ? digits.positional(trimming: .leaveOne) : digits.scientific(trimming: .allAndPoint)
        return String(decoding: text, as: UTF8.self)
    }
}

extension NumberText {
    /// Without an exponent, whatever the size: `np.format_float_positional`.
    package static func positional(_ value: Scalar) -> String {
        let number = value.asDouble
        guard number.isFinite else { return shortest(value) }
        return String(decoding: DecimalDigits(shortest: value).positional(trimming: .all), as: UTF8.self)
    }
}

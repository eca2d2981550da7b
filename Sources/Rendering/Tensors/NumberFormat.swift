import NDArrays

/// The one form that all numbers of a grid have: the same decimals, the same power of ten.
struct NumberFormat: Equatable {
    /// Every shown number is to be multiplied by 10 to this power.
    var power = 0
    var decimals = 0

    /// Four significant digits for the largest of `elements`; the smaller ones line up under it.
    ///
    /// Sizes from 0.1 to 9999 are shown as they are: a power of ten is one more thing to think of.
    init(for elements: some Sequence<Scalar>, dtype: DType) {
        guard dtype.isFloating else { return }
        var largest = 0.0
        var isWhole = true
        for element in elements {
            let value = element.asDouble
            guard value.isFinite else { continue }
            largest = max(largest, value.magnitude)
            if value.rounded() != value { isWhole = false }
        }
        guard largest > 0 else { return }
        let exponent = Figures.exponent(of: largest)
        if isWhole, exponent < 6 { return }
        power = (-1...3).contains(exponent) ? 0 : exponent
        decimals = min(3 - (exponent - power), 4)
    }

    /// A zero that is exact is `0`; what rounds to zero keeps its decimals.
    func text(_ element: Scalar) -> String {
        switch element.dtype {
        case .bool: return element.asBool ? "True" : "False"
        case _ where element.dtype.isFloating:
            let value = element.asDouble
            return value == 0 ? "0" : Figures.fixed(Figures.scaled(value, by: power), decimals: decimals)
        default: return element.text
        }
    }

    /// A number on its own, to four significant digits.
    static func alone(_ element: Scalar) -> String {
        element.dtype.isFloating ? Figures.rounded(element.asDouble, digits: 4) : NumberFormat(for: [], dtype: element.dtype).text(element)
    }
}

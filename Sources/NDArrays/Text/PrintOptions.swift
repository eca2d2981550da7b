/// How arrays are written: `np.set_printoptions`.
package struct PrintOptions: Sendable, Hashable {
    package enum FloatMode: String, Sendable { case fixed, unique, maxprec, maxprecEqual = "maxprec_equal" }

    package var precision = 8
    /// Arrays of more elements are summarised.
    package var threshold = 1000
    /// Elements shown at each end of a summarised axis.
    package var edgeItems = 3
    package var lineWidth = 75
    /// Never the scientific form for small numbers.
    package var suppress = false
    package var floatMode = FloatMode.maxprec
    package var notANumber = "nan"
    package var infinity = "inf"
    /// '-', '+' or ' '.
    package var sign: Character = "-"

    package init() {}
}

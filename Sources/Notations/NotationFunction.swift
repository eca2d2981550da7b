/// What a function of a notation takes and gives: for completion, help and display.
package struct NotationFunction: Sendable {
    package struct Value: Sendable {
        package let name: String
        /// Axis names; empty for what is no array.
        package let axes: [String]
        package let meaning: String
    }

    package let name: String
    package let summary: String
    package let parameters: [Value]
    /// The entries that the `parameters` dictionary must have; empty where the function takes none.
    package let weights: [Value]
    /// In the order of the returned tuple, or the keys of the returned dictionary.
    package let results: [Value]
    package let formulas: [String]
}

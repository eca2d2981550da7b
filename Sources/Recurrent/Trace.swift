import NDArrays

/// One intermediate of a forward or backward pass.
package struct TraceEntry {
    /// The name that the derivation gives it: `f`, `dzf`, `dh`.
    package let name: String
    /// What it was computed by: `c = f * cPrev + i * g`.
    package let formula: String
    /// The names of `value`'s axes: `["N", "H"]`.
    package let axes: [String]
    /// The time step, counted from 0; nil for what belongs to no single step, such as a weight gradient.
    package let time: Int?
    package let value: NDArray
    /// The named terms that `value` is the sum of: for a delta its local part and what comes from the future.
    package let parts: [Part]

    package struct Part {
        package let name: String
        package let value: NDArray
        package let origin: Origin

        package init(name: String, value: NDArray, origin: Origin) {
            self.name = name
            self.value = value
            self.origin = origin
        }
    }

    /// Where a part comes from.
    package enum Origin: Sendable {
        /// From this time step, or from the steps after it.
        case local, future
        /// Of a value, where that is no question.
        case none
    }

    package init(
        name: String, formula: String, axes: [String], time: Int?, value: NDArray,
        parts: [Part] = []
    ) {
        self.name = name
        self.formula = formula
        self.axes = axes
        self.time = time
        self.value = value
        self.parts = parts
    }
}

/// Collects the intermediates of the calls that it is handed to, in the order in which they were computed.
///
/// A pass only keeps its numbers; the entries, dozens per time step, are made when somebody looks at them.
/// A class, since one record is passed down through notation, layer and cell.
package final class TraceRecorder {
    private var made: [TraceEntry] = []
    private var pending: [() throws -> [TraceEntry]] = []

    package init() {}

    /// - Throws: `ArrayError.outOfMemory`.
    package var entries: [TraceEntry] {
        get throws {
            while let next = pending.first {
                made += try next()
                pending.removeFirst()
            }
            return made
        }
    }

    /// Adds what `entries` will make, from arrays that nobody changes any more.
    package func append(_ entries: @escaping () throws -> [TraceEntry]) { pending.append(entries) }
}

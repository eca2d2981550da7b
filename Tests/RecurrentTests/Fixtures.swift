import NDArrays
import Testing

@testable import Recurrent

/// What PyTorch and Keras computed; record.py writes the rest of it.
enum Fixtures {
    /// The arrays of one recorded case, by the names that record.py gave them.
    static func named(_ name: String) throws -> NamedArrays {
        let lines = frameworks.split(separator: "\n")
        let start = try #require(lines.firstIndex { $0.hasPrefix("case \(name) seed=") })
        var result = NamedArrays()
        for line in lines[(start + 1)...] {
            if line.hasPrefix("case ") { break }
            let parts = line.split(separator: ";", omittingEmptySubsequences: false)
            let values = try parts[2].split(separator: " ").map { Double(bitPattern: try #require(UInt64($0, radix: 16))) }
            result[String(parts[0])] = try NDArray(values, shape: Shape(parts[1].split(separator: ",").compactMap { Int($0) }))
        }
        return result
    }
}

import NDArrays
import OneAtATime
import Testing

@Suite("indexing", .oneAtATime) struct IndexingTests {
    @Test("reading and writing by index agree with NumPy, errors included")
    func recorded() throws {
        for line in Fixtures.lines(Fixtures.indexing) {
            let parts = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
            let items = try parts[0].split(separator: " & ").map { try item(String($0)) }
            let array = try NDArray.arange(0, 120).reshaped([4, 5, 6])
            do {
                let got: NDArray =
                    switch try array.indexed(items) {
                    case .element(let scalar): try NDArray(scalar)
                    case .array(let result): result
                    }
                #expect(Fixtures.encode(got) == parts[1], "\(parts[0])")
                let values = try NDArray(integers: (0..<got.count).map { -$0 }, shape: got.shape)
                let target = try array.copy()
                try target.assign(items, .array(values))
                #expect(Fixtures.encode(target) == parts[2], "\(parts[0])")
            } catch let error as ArrayError {
                #expect("error \(error.pythonException.rawValue) \(error.numpyMessage)" == parts[1], "\(parts[0])")
            }
        }
    }

    private func item(_ word: String) throws -> IndexItem {
        let rest = word.dropFirst()
        switch word.first {
        case "n": return .newAxis
        case "e": return .ellipsis
        case "i": return .integer(Int(rest) ?? 0)
        case "a": return .array(try Fixtures.array(rest))
        case "m": return .mask(try Fixtures.array(rest))
        default:
            let bounds = rest.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
            return .slice(start: bounds[0], stop: bounds[1], step: bounds[2])
        }
    }
}

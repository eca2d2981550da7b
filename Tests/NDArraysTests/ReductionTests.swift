import NDArrays
import OneAtATime
import Testing

@Suite("reductions", .oneAtATime) struct ReductionTests {
    @Test("sums, means and the rest agree with NumPy on every layout, float sums bit for bit")
    func recorded() throws {
        var state = RandomState(seed: 11)
        let shapes: [Shape] = [
            [5], [7], [8], [9], [100], [129], [1000], [8193], [5, 10], [10, 5], [3, 4, 5], [2, 130, 3], [17, 300], [40, 300],
        ]
        let inputs = try shapes.map { try state.standardNormal($0) }
        for line in Fixtures.lines(Fixtures.reductions) {
            let parts = line.split(separator: "|").map(String.init)
            let array = try view(parts[1], inputs[Int(parts[0]) ?? 0])
            let axes = parts[3] == "all" ? nil : parts[3].split(separator: ",").compactMap { Int($0) }
            var flags = FloatingFlags()
            let got =
                switch parts[2] {
                case "mean": try array.mean(axes: axes, flags: &flags)
                case "var": try array.variance(axes: axes, flags: &flags)
                case "std": try array.standardDeviation(axes: axes, flags: &flags)
                case "argmax": try array.argument(largest: true, axis: axes?[0])
                case "argmin": try array.argument(largest: false, axis: axes?[0])
                case "cumsum": try array.accumulated(.sum, axis: axes?[0], flags: &flags)
                default: try array.reduced(Reduction(rawValue: parts[2]) ?? .sum, axes: axes, flags: &flags)
                }
            // NumPy multiplies eight products side by side where it can; sums and all else are exact.
            let same = try Fixtures.agree(Fixtures.encode(got), parts[4], ulps: parts[2] == "prod" ? 64 : 0)
            #expect(same, "\(line.prefix(60)) \(array.shape)")
        }
    }

    private func view(_ name: String, _ array: NDArray) throws -> NDArray {
        switch name {
        case "t": array.transposed
        case "r": try array.slicing(nil, nil, -1, axis: 0)
        case "f": try array.transposed.copy().transposed
        case "s": try array.slicing(nil, nil, 2, axis: array.rank - 1)
        default: array
        }
    }
}

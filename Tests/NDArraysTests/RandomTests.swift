import NDArrays
import OneAtATime
import Testing

@Suite("the legacy random numbers", .oneAtATime) struct RandomTests {
    @Test("every function gives NumPy's bits for several seeds")
    func recorded() throws {
        for line in Fixtures.lines(Fixtures.random) {
            let parts = line.split(separator: "|").map(String.init)
            var state = RandomState(seed: UInt32(parts[0]) ?? 0)
            let expected = try Fixtures.array(parts[2])
            let got = try draw(parts[1], expected.shape, &state)
            #expect(try Fixtures.agree(Fixtures.encode(got), parts[2]), "seed \(parts[0]): \(parts[1])")
        }
    }

    private func draw(_ call: String, _ shape: Shape, _ state: inout RandomState) throws -> NDArray {
        let words = call.split(separator: " ").map(String.init)
        func number(_ index: Int) -> Double { Double(words[index]) ?? .nan }
        let p = try NDArray([0.1, 0.2, 0.3, 0.15, 0.25])
        switch words[0] {
        case "rand": return try state.uniform(shape)
        case "randn", "randn3": return try state.standardNormal(shape)
        case "uniform": return try state.uniform(low: number(1), high: number(2), shape)
        case "normal": return try state.normal(mean: number(1), deviation: number(2), shape)
        case "exponential": return try state.exponential(scale: number(1), shape)
        case "randint":
            let dtype = try #require(DType.allCases.first { $0.name == words[3] })
            return try state.integers(low: Int(words[1]) ?? 0, high: Int(words[2]) ?? 0, shape, dtype: dtype)
        case "permutation": return try NDArray(integers: state.permutation(13))
        case "shuffle":
            let array = try NDArray.arange(0.0, 12).reshaped([6, 2])
            try state.shuffle(array)
            return array
        case "permuted": return try state.permutation(NDArray.arange(0.0, 12).reshaped([6, 2]))
        case "choice":
            return try state.choice(
                Int(words[1]) ?? 0, shape, replacing: !call.hasSuffix("noreplace"), probabilities: call.contains(" p") ? p : nil)
        case "binomial": return try state.binomial(trials: Int(words[1]) ?? 0, probability: number(2), shape)
        default:
            _ = try state.standardNormal([3])
            _ = try state.uniform([5])
            return try NDArray.concatenate([
                state.standardNormal([2]), state.uniform([1]), state.uniform(low: 0, high: 1, [2]),
                NDArray(integers: state.permutation(4)), state.standardNormal([2]),
            ])
        }
    }

    @Test("a copied state repeats what follows")
    func copied() throws {
        var state = RandomState(seed: 3)
        _ = try state.standardNormal([3])
        var saved = state
        #expect(try state.standardNormal([5]).toDoubles() == saved.standardNormal([5]).toDoubles())
    }
}

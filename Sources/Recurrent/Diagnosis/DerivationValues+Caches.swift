import NDArrays

extension DerivationValues {
    /// Arrays (T, N, ...) by name, cut into steps; weights; and what the loss sends, where nothing stands for zeros.
    private init(
        over time: [(String, NDArray)], constant: [String: NDArray], local: [(name: String, NDArray?)], T: Int, N: Int, H: Int
    ) throws {
        var constant = constant
        for (name, size) in [("T", T), ("N", N), ("H", H)] { constant[name] = try NDArray([Double(size)], shape: [1, 1]) }
        var arrays = time
        for (name, value) in local {
            let value = try value?.checked(name, ["T", "N", "H"], [T, N, H]) ?? NDArray(zeros: [T, N, H])
            arrays.append((name + "Local", value))
        }
        var steps: [[String: NDArray]] = []
        for t in 0..<T {
            var step: [String: NDArray] = [:]
            for (name, value) in arrays {
                step[name] = try value.selecting(t, axis: 0)
                // x[t - 1], which at the first step is Python's last.
                if name == "x" { step["xBefore"] = try value.selecting((t + T - 1) % T, axis: 0) }
            }
            // What there would be if only the last step had a loss: many a mistake hands back just that.
            step["dhLocalOfLast"] = try t == T - 1 ? step["dhLocal"] : NDArray(zeros: [N, H])
            steps.append(step)
        }
        (self.T, self.N, self.H) = (T, N, H)
        (self.constant, self.steps) = (constant, steps)
    }

    /// Each gate's columns of packed arrays, as `i`, `f`, ... or as `Wxi`, `Wxf`, ...
    private static func gates(_ prefix: String, _ packed: NDArray, _ names: [String]) throws -> [(String, NDArray)] {
        let axis = packed.rank - 1
        let H = packed.shape[axis] / names.count
        return try names.enumerated().map { k, name in
            (prefix + name, try packed.slicing(k * H, (k + 1) * H, axis: axis).copy())
        }
    }

    /// The upstream gradient with what reaches the last step besides.
    private static func adding(_ last: NDArray?, to local: NDArray?, T: Int, N: Int, H: Int) throws -> NDArray? {
        guard let last = try last?.contiguousDoubles(), T > 0, last.shape == [N, H] else { return local }
        let sum = try NDArray(zeros: [T, N, H])
        if let local, local.shape == sum.shape { local.copyDoubles(to: sum.doubles) }
        for k in 0..<(N * H) { sum.doubles[(T - 1) * N * H + k] += last.doubles[k] }
        return sum
    }

    package init(_ cache: RNNCache, dh: NDArray?, dhLast: NDArray? = nil) throws {
        let (T, N, _, H) = try sizes(cache.x, Wh: cache.parameters.Wh, ["H", "H"])
        try self.init(
            over: [("x", cache.x), ("hPrev", cache.hPrev), ("h", cache.h), ("g", cache.g)],
            constant: ["Wx": cache.parameters.Wx, "Wh": cache.parameters.Wh, "b": cache.parameters.b],
            local: [("dh", Self.adding(dhLast, to: dh, T: T, N: N, H: H))], T: T, N: N, H: H)
    }

    package init(
        _ cache: LSTMCache, dh: NDArray?, dc: NDArray? = nil, dhLast: NDArray? = nil, dcLast: NDArray? = nil
    ) throws {
        let (T, N, _, H) = try sizes(cache.x, Wh: cache.parameters.Wh, ["H", "4H"])
        let names = ["i", "f", "g", "o"]
        let (Wx, Wh, b) = (cache.parameters.Wx, cache.parameters.Wh, cache.parameters.b)
        let weights = try Self.gates("Wx", Wx, names) + Self.gates("Wh", Wh, names) + Self.gates("b", b, names)
        // h = o * phi(c), which the cache does not keep.
        let o = try cache.gates.slicing(3 * H, 4 * H, axis: 2)
        try self.init(
            over: [
                ("x", cache.x), ("hPrev", cache.hPrev), ("cPrev", cache.cPrev), ("phiC", cache.phiC), ("h", o * cache.phiC),
            ] + Self.gates("", cache.gates, names),
            constant: Dictionary(uniqueKeysWithValues: weights),
            local: [
                ("dh", Self.adding(dhLast, to: dh, T: T, N: N, H: H)), ("dc", Self.adding(dcLast, to: dc, T: T, N: N, H: H)),
            ], T: T, N: N, H: H)
    }

    package init(_ cache: GRUCache, dh: NDArray?, dhLast: NDArray? = nil) throws {
        let (T, N, _, H) = try sizes(cache.x, Wh: cache.parameters.Wh, ["H", "3H"])
        let names = ["r", "u", "n"]
        let (Wx, Wh, b) = (cache.parameters.Wx, cache.parameters.Wh, cache.parameters.b)
        let weights = try Self.gates("Wx", Wx, names) + Self.gates("Wh", Wh, names) + Self.gates("b", b, names)
        let gates = try Self.gates("", cache.gates, names)
        let (u, n) = (gates[1].1, gates[2].1)
        try self.init(
            over: [
                ("x", cache.x), ("hPrev", cache.hPrev), ("q", cache.q), ("rq", cache.rq),
                ("h", n + u * (cache.hPrev - n)),
            ] + gates,
            constant: Dictionary(uniqueKeysWithValues: weights),
            local: [("dh", Self.adding(dhLast, to: dh, T: T, N: N, H: H))], T: T, N: N, H: H)
    }
}

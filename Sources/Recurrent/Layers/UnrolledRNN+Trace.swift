import NDArrays

extension UnrolledRNN {
    private var derivative: String {
        switch cell.activation {
        case .tanh: cell.isResidual ? "dz = dh * (1 - g²)" : "dz = dh * (1 - h²)"
        case .relu: cell.isResidual ? "dz = dh * (g > 0)" : "dz = dh * (h > 0)"
        case .identity: "dz = dh"
        }
    }

    func record(z: NDArray, cache: RNNCache, on recorder: TraceRecorder) {
        let (name, isResidual) = (cell.activation.rawValue, cell.isResidual)
        recorder.append {
            try (0..<z.shape[0]).flatMap { t -> [TraceEntry] in
                let z = try TraceEntry.step("z", "z = x Wx + hPrev Wh + b", t, z)
                if !isResidual { return try [z, .step("h", "h = \(name)(z)", t, cache.h)] }
                return try [
                    z, .step("g", "g = \(name)(z)", t, cache.g),
                    .step("h", "h = hPrev + g", t, cache.h, [("hPrev", cache.hPrev), ("g", cache.g)]),
                ]
            }
        }
    }

    func record(
        dz: NDArray, dhLocal: NDArray?, dhFromFuture: NDArray, gradients: RNNGradients, on recorder: TraceRecorder
    ) throws {
        let T = dz.shape[0]
        let local = try dhLocal ?? NDArray(zeros: dz.shape)
        let dh = try NDArray(zeros: dz.shape)
        for k in 0..<dz.count { dh.doubles[k] = local.doubles[k] + dhFromFuture.doubles[k] }
        let derivative = derivative
        let back = cell.isResidual ? "dhPrev = dz Whᵀ + dh" : "dhPrev = dz Whᵀ"
        recorder.append {
            var entries: [TraceEntry] = []
            for t in stride(from: T - 1, through: 0, by: -1) {
                let dhPrev = try t == 0 ? gradients.dh0 : dhFromFuture.selecting(t - 1, axis: 0)
                entries += try [
                    .step(
                        "dh", "dh = dhLocal + dhFromFuture", t, dh, [("dhLocal", local), ("dhFromFuture", dhFromFuture)]),
                    .step("dz", derivative, t, dz),
                    TraceEntry(name: "dhPrev", formula: back, axes: .hidden, time: t, value: dhPrev),
                ]
            }
            let weights = gradients.parameters
            return entries + TraceEntry.overTime(gradients.dx, weights.Wx, weights.Wh, weights.b, width: "H")
        }
    }
}

extension [String] {
    static let hidden = ["N", "H"]
}

extension TraceEntry {
    /// Step t of arrays of shape (T, N, H).
    static func step(
        _ name: String, _ formula: String, _ t: Int, _ values: NDArray, _ parts: [(String, NDArray)] = []
    ) throws -> TraceEntry {
        TraceEntry(
            name: name, formula: formula, axes: .hidden, time: t, value: try values.selecting(t, axis: 0),
            parts: try parts.map { part, values in
                let origin: Origin = part.hasSuffix("FromFuture") ? .future : name.hasPrefix("d") ? .local : .none
                return Part(name: part, value: try values.selecting(t, axis: 0), origin: origin)
            })
    }
    /// Step t of gate number `gate` of arrays (T, N, gates * H), as a view.
    static func gate(
        _ name: String, _ formula: String, _ t: Int, _ packed: NDArray, _ gate: Int, of gates: Int
    ) throws -> TraceEntry {
        let H = packed.shape[2] / gates
        return TraceEntry(
            name: name, formula: formula, axes: .hidden, time: t,
            value: try packed.selecting(t, axis: 0).slicing(gate * H, (gate + 1) * H, axis: 1))
    }
    /// What belongs to no single step.
    static func whole(_ name: String, _ formula: String, _ axes: [String], _ value: NDArray) -> TraceEntry {
        TraceEntry(name: name, formula: formula, axes: axes, time: nil, value: value)
    }
    /// The gradients of a cell whose gates all meet x, hPrev and 1 in the same way.
    static func overTime(_ dx: NDArray, _ dWx: NDArray, _ dWh: NDArray, _ db: NDArray, width: String) -> [TraceEntry] {
        [
            .whole("dx", "dx = dz Wxᵀ", ["T", "N", "D"], dx),
            .whole("dWx", "dWx = sum over t of xᵀ dz", ["D", width], dWx),
            .whole("dWh", "dWh = sum over t of hPrevᵀ dz", ["H", width], dWh),
            .whole("db", "db = sum over t, n of dz", [width], db),
        ]
    }
}

import NDArrays

extension UnrolledRNN {
    private var derivative: String {
        switch cell.activation {
        case .tanh: "dz = dh * (1 - h²)"
        case .relu: "dz = dh * (h > 0)"
        case .identity: "dz = dh"
        }
    }

    func record(z: NDArray, cache: RNNCache, on recorder: TraceRecorder) {
        let activated = "h = \(cell.activation.rawValue)(z)"
        recorder.append {
            try (0..<z.shape[0]).flatMap { t -> [TraceEntry] in
                try [.step("z", "z = x Wx + hPrev Wh + b", t, z), .step("h", activated, t, cache.h)]
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
        recorder.append {
            var entries: [TraceEntry] = []
            for t in stride(from: T - 1, through: 0, by: -1) {
                let dhPrev = try t == 0 ? gradients.dh0 : dhFromFuture.selecting(t - 1, axis: 0)
                entries += try [
                    .step(
                        "dh", "dh = dhLocal + dhFromFuture", t, dh, [("dhLocal", local), ("dhFromFuture", dhFromFuture)]),
                    .step("dz", derivative, t, dz),
                    TraceEntry(name: "dhPrev", formula: "dhPrev = dz Whᵀ", axes: .hidden, time: t, value: dhPrev),
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
            parts: try parts.map { (name: $0.0, value: try $0.1.selecting(t, axis: 0)) })
    }
    /// The gradients that belong to no single step.
    static func overTime(_ dx: NDArray, _ dWx: NDArray, _ dWh: NDArray, _ db: NDArray, width: String) -> [TraceEntry] {
        [
            TraceEntry(name: "dx", formula: "dx = dz Wxᵀ", axes: ["T", "N", "D"], time: nil, value: dx),
            TraceEntry(name: "dWx", formula: "dWx = sum over t of xᵀ dz", axes: ["D", width], time: nil, value: dWx),
            TraceEntry(name: "dWh", formula: "dWh = sum over t of hPrevᵀ dz", axes: ["H", width], time: nil, value: dWh),
            TraceEntry(name: "db", formula: "db = sum over t, n of dz", axes: [width], time: nil, value: db),
        ]
    }
}

import NDArrays

/// The terms of every backward step that no later step needs, (T, N, H) each.
struct GRUTerms {
    let dh, du, dn, drq, dr, dhFromFuture: NDArray

    init(T: Int, N: Int, H: Int) throws {
        let shape: Shape = [T, N, H]
        dh = try NDArray(zeros: shape)
        du = try NDArray(zeros: shape)
        dn = try NDArray(zeros: shape)
        drq = try NDArray(zeros: shape)
        dr = try NDArray(zeros: shape)
        dhFromFuture = try NDArray(zeros: shape)
    }

    /// Copies what comes from step t + 1, before step t overwrites it.
    func keepFuture(_ t: Int, _ dh: NDArray) {
        (dhFromFuture.doubles + t * dh.count).update(from: dh.doubles, count: dh.count)
    }

    func at(_ t: Int) -> Step {
        let start = t * dh.shape[1] * dh.shape[2]
        return Step(
            dh: dh.doubles + start, du: du.doubles + start, dn: dn.doubles + start, drq: drq.doubles + start,
            dr: dr.doubles + start)
    }

    struct Step {
        let dh, du, dn, drq, dr: UnsafeMutablePointer<Double>

        func keep(_ k: Int, dh: Double, du: Double, dn: Double) {
            self.dh[k] = dh
            self.du[k] = du
            self.dn[k] = dn
        }
        func keep(_ k: Int, drq: Double, dr: Double) {
            self.drq[k] = drq
            self.dr[k] = dr
        }
    }
}

extension UnrolledGRU {
    private static let gateNames = ["r", "u", "n"]

    func record(z: NDArray, h: NDArray, cache: GRUCache, on recorder: TraceRecorder) {
        let after = cell.reset == .afterProduct
        recorder.append {
            let preActivations = [
                "zr = x Wxr + hPrev Whr + br", "zu = x Wxu + hPrev Whu + bu",
                after ? "zn = x Wxn + r * q + bn" : "zn = x Wxn + (r * q) Whn + bn",
            ]
            let activated = ["r = sigmoid(zr)", "u = sigmoid(zu)", "n = tanh(zn)"]
            let parts = try Self.stateParts(cache)
            var entries: [TraceEntry] = []
            for t in 0..<h.shape[0] {
                entries.append(try .step("q", after ? "q = hPrev Whn + bq" : "q = hPrev", t, cache.q))
                for (index, name) in Self.gateNames.enumerated() {
                    entries += try [
                        .gate("z" + name, preActivations[index], t, z, index, of: 3),
                        .gate(name, activated[index], t, cache.gates, index, of: 3),
                    ]
                    if index == 0 { entries.append(try .step("rq", "rq = r * q", t, cache.rq)) }
                }
                entries.append(try .step("h", "h = u * hPrev + (1 - u) * n", t, h, parts))
            }
            return entries
        }
    }

    /// u * hPrev and (1 - u) * n of every step.
    private static func stateParts(_ cache: GRUCache) throws -> [(String, NDArray)] {
        let (kept, added) = (try NDArray(zeros: cache.hPrev.shape), try NDArray(zeros: cache.hPrev.shape))
        let (gates, hPrev, H) = (cache.gates.doubles, cache.hPrev.doubles, cache.hPrev.shape[2])
        for k in 0..<kept.count {
            let row = gates + k / H * 3 * H
            let (u, n) = (row[H + k % H], row[2 * H + k % H])
            kept.doubles[k] = u * hPrev[k]
            added.doubles[k] = (1 - u) * n
        }
        return [("u * hPrev", kept), ("(1 - u) * n", added)]
    }

    func record(
        dz: NDArray, dq: NDArray, dhLocal: NDArray?, terms: GRUTerms, gradients: GRUGradients, on recorder: TraceRecorder
    ) throws {
        let after = cell.reset == .afterProduct
        let local = try dhLocal ?? NDArray(zeros: terms.dh.shape)
        recorder.append {
            let dhParts = [("dhLocal", local), ("dhFromFuture", terms.dhFromFuture)]
            var entries: [TraceEntry] = []
            for t in stride(from: dz.shape[0] - 1, through: 0, by: -1) {
                entries += try [
                    .step("dh", "dh = dhLocal + dhFromFuture", t, terms.dh, dhParts),
                    .step("du", "du = dh * (hPrev - n)", t, terms.du),
                    .step("dn", "dn = dh * (1 - u)", t, terms.dn),
                    .gate("dzn", "dzn = dn * (1 - n²)", t, dz, 2, of: 3),
                    .step("drq", after ? "drq = dzn" : "drq = dzn Whnᵀ", t, terms.drq),
                    .step("dr", "dr = drq * q", t, terms.dr),
                    .step("dq", "dq = drq * r", t, dq),
                    .gate("dzr", "dzr = dr * r * (1 - r)", t, dz, 0, of: 3),
                    .gate("dzu", "dzu = du * u * (1 - u)", t, dz, 1, of: 3),
                    TraceEntry(
                        name: "dhPrev", formula: "dhPrev = dh * u + dzr Whrᵀ + dzu Whuᵀ + " + (after ? "dq Whnᵀ" : "dq"),
                        axes: .hidden, time: t,
                        value: try t == 0 ? gradients.dh0 : terms.dhFromFuture.selecting(t - 1, axis: 0)),
                ]
            }
            let weights = gradients.parameters
            let H = weights.Wh.shape[0]
            entries += try [
                .whole("dx", "dx = dz Wxᵀ", ["T", "N", "D"], gradients.dx),
                .whole("dWx", "dWx = sum over t of xᵀ dz", ["D", "3H"], weights.Wx),
                .whole("dWhr", "dWhr = sum over t of hPrevᵀ dzr", ["H", "H"], weights.Wh.slicing(0, H, axis: 1)),
                .whole("dWhu", "dWhu = sum over t of hPrevᵀ dzu", ["H", "H"], weights.Wh.slicing(H, 2 * H, axis: 1)),
                .whole(
                    "dWhn", "dWhn = sum over t of " + (after ? "hPrevᵀ dq" : "(r * q)ᵀ dzn"), ["H", "H"],
                    weights.Wh.slicing(2 * H, 3 * H, axis: 1)),
                .whole("db", "db = sum over t, n of dz", ["3H"], weights.b),
            ]
            if let dbq = weights.bq { entries.append(.whole("dbq", "dbq = sum over t, n of dq", ["H"], dbq)) }
            return entries
        }
    }
}

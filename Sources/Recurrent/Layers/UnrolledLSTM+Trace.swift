import NDArrays

/// The terms of every backward step, (T, N, H) each.
struct RecordedTerms {
    let dh, `do`, dcFromHidden, dc, di, df, dg, dhFromFuture, dcFromFuture: NDArray

    init(T: Int, N: Int, H: Int) throws {
        let shape: Shape = [T, N, H]
        dh = try NDArray(zeros: shape)
        `do` = try NDArray(zeros: shape)
        dcFromHidden = try NDArray(zeros: shape)
        dc = try NDArray(zeros: shape)
        di = try NDArray(zeros: shape)
        df = try NDArray(zeros: shape)
        dg = try NDArray(zeros: shape)
        dhFromFuture = try NDArray(zeros: shape)
        dcFromFuture = try NDArray(zeros: shape)
    }

    /// Copies what comes from step t + 1, before step t overwrites it.
    func keepFuture(_ t: Int, _ dh: NDArray, _ dc: NDArray) {
        (dhFromFuture.doubles + t * dh.count).update(from: dh.doubles, count: dh.count)
        (dcFromFuture.doubles + t * dc.count).update(from: dc.doubles, count: dc.count)
    }

    func at(_ t: Int) -> Step {
        let start = t * dh.shape[1] * dh.shape[2]
        return Step(
            dh: dh.doubles + start, do: `do`.doubles + start, dcFromHidden: dcFromHidden.doubles + start,
            dc: dc.doubles + start, di: di.doubles + start, df: df.doubles + start, dg: dg.doubles + start)
    }

    struct Step: LSTMTermKeeper {
        let dh, `do`, dcFromHidden, dc, di, df, dg: UnsafeMutablePointer<Double>

        @inline(__always) func keep(
            _ k: Int, dh: Double, do: Double, dcFromHidden: Double, dc: Double, di: Double, df: Double, dg: Double
        ) {
            self.dh[k] = dh
            self.`do`[k] = `do`
            self.dcFromHidden[k] = dcFromHidden
            self.dc[k] = dc
            self.di[k] = di
            self.df[k] = df
            self.dg[k] = dg
        }
    }
}

extension UnrolledLSTM {
    private static let gateNames = ["i", "f", "g", "o"]

    func record(z: NDArray, h: NDArray, c: NDArray, cache: LSTMCache, on recorder: TraceRecorder) {
        let tanhOut = cell.outputActivation == .tanh
        recorder.append {
            let preActivations = Self.gateNames.map { "z\($0) = x Wx\($0) + hPrev Wh\($0) + b\($0)" }
            let activated = ["i = sigmoid(zi)", "f = sigmoid(zf)", "g = tanh(zg)", "o = sigmoid(zo)"]
            let parts = try Self.cellStateParts(cache)
            var entries: [TraceEntry] = []
            for t in 0..<c.shape[0] {
                for (index, name) in Self.gateNames.enumerated() {
                    entries.append(try .gate("z" + name, preActivations[index], t, z, index, of: 4))
                }
                for (index, name) in Self.gateNames.enumerated() {
                    entries.append(try .gate(name, activated[index], t, cache.gates, index, of: 4))
                }
                entries.append(try .step("c", "c = f * cPrev + i * g", t, c, parts))
                if tanhOut { entries.append(try .step("phiC", "phiC = tanh(c)", t, cache.phiC)) }
                entries.append(try .step("h", tanhOut ? "h = o * phiC" : "h = o * c", t, h))
            }
            return entries
        }
    }

    /// f * cPrev and i * g of every step.
    private static func cellStateParts(_ cache: LSTMCache) throws -> [(String, NDArray)] {
        let (kept, added) = (try NDArray(zeros: cache.cPrev.shape), try NDArray(zeros: cache.cPrev.shape))
        let (gates, cPrev, H) = (cache.gates.doubles, cache.cPrev.doubles, cache.cPrev.shape[2])
        for k in 0..<kept.count {
            let row = gates + k / H * 4 * H
            kept.doubles[k] = row[H + k % H] * cPrev[k]
            added.doubles[k] = row[k % H] * row[2 * H + k % H]
        }
        return [("f * cPrev", kept), ("i * g", added)]
    }

    func record(
        dz: NDArray, terms: RecordedTerms, upstream: Upstream, gradients: LSTMGradients, on recorder: TraceRecorder
    ) throws {
        let tanhOut = cell.outputActivation == .tanh
        let dhLocal = try upstream.dh ?? NDArray(zeros: terms.dh.shape)
        recorder.append {
            let dhParts = [("dhLocal", dhLocal), ("dhFromFuture", terms.dhFromFuture)]
            var dcParts = [("dcFromHidden", terms.dcFromHidden), ("dcFromFuture", terms.dcFromFuture)]
            if let dcLocal = upstream.dc { dcParts.insert(("dcLocal", dcLocal), at: 0) }
            let dcFormula = "dc = " + dcParts.map { $0.0 }.joined(separator: " + ")
            let fromHidden = tanhOut ? "dcFromHidden = dh * o * (1 - phiC²)" : "dcFromHidden = dh * o"
            let derivatives = [
                "dzi = di * i * (1 - i)", "dzf = df * f * (1 - f)", "dzg = dg * (1 - g²)", "dzo = do * o * (1 - o)",
            ]
            var entries: [TraceEntry] = []
            for t in stride(from: dz.shape[0] - 1, through: 0, by: -1) {
                entries += try [
                    .step("dh", "dh = dhLocal + dhFromFuture", t, terms.dh, dhParts),
                    .step("do", tanhOut ? "do = dh * phiC" : "do = dh * c", t, terms.do),
                    .step("dcFromHidden", fromHidden, t, terms.dcFromHidden),
                    .step("dc", dcFormula, t, terms.dc, dcParts),
                    .step("di", "di = dc * g", t, terms.di),
                    .step("df", "df = dc * cPrev", t, terms.df),
                    .step("dg", "dg = dc * i", t, terms.dg),
                ]
                for (index, name) in Self.gateNames.enumerated() {
                    entries.append(try .gate("dz" + name, derivatives[index], t, dz, index, of: 4))
                }
                let dhPrev = try t == 0 ? gradients.dh0 : terms.dhFromFuture.selecting(t - 1, axis: 0)
                let dcPrev = try t == 0 ? gradients.dc0 : terms.dcFromFuture.selecting(t - 1, axis: 0)
                entries.append(.ofStep("dhPrev", "dhPrev = dz Whᵀ", t, dhPrev))
                entries.append(.ofStep("dcPrev", "dcPrev = dc * f", t, dcPrev))
            }
            let weights = gradients.parameters
            return entries + TraceEntry.overTime(gradients.dx, weights.Wx, weights.Wh, weights.b, width: "4H")
        }
    }
}

extension TraceEntry {
    fileprivate static func ofStep(_ name: String, _ formula: String, _ t: Int, _ value: NDArray) -> TraceEntry {
        TraceEntry(name: name, formula: formula, axes: .hidden, time: t, value: value)
    }
}

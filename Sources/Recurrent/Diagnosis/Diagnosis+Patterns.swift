import NDArrays

extension Diagnostician {
    /// What is to be seen in the tensors that no listed mistake explains, and in all of them together.
    func addPatterns(
        to diagnosis: inout Diagnosis, _ wrong: NamedArrays, _ right: NamedArrays, outputLayerIsRight: Bool?
    ) throws {
        for k in diagnosis.findings.indices {
            let finding = diagnosis.findings[k]
            guard !finding.isRight, finding.mistakes.isEmpty, let given = wrong[finding.name], let wanted = right[finding.name] else {
                continue
            }
            diagnosis.findings[k].patterns = try patterns(given, wanted, isOverTime: finding.name == "dx")
        }
        if diagnosis.findings.allSatisfy({ $0.isRight || !$0.mistakes.isEmpty }) { return }

        let names = wrong.names
        let (biases, weights) = (names.filter { $0.hasPrefix("db") }, names.filter { $0.hasPrefix("dW") })
        let handedBack = diagnosis.findings.filter { !$0.name.hasPrefix("dW") && !$0.name.hasPrefix("db") }
        if outputLayerIsRight == true { diagnosis.patterns.append(.outputLayerRight) }
        if !handedBack.isEmpty, handedBack.allSatisfy(\.isRight) { diagnosis.patterns.append(.deltasRight) }
        if diagnosis["dx"]?.patterns.contains(where: { if case .rightInLastSteps = $0 { true } else { false } }) == true {
            diagnosis.patterns.append(.entersThroughTime)
        }
        if biases.count == names.count { diagnosis.patterns.append(.onlyBiases) }
        if weights.count == names.count { diagnosis.patterns.append(.onlyWeights) }
        let gates = Set((biases + weights).map { $0.hasPrefix("dW") ? $0.dropFirst(3) : $0.dropFirst(2) })
        if gates.count == 1, let gate = gates.first, !gate.isEmpty, biases.count + weights.count == names.count {
            diagnosis.patterns.append(.onlyGate(String(gate)))
        }
    }

    private func patterns(_ given: NDArray, _ wanted: NDArray, isOverTime: Bool) throws -> [Diagnosis.TensorPattern] {
        if given.shape.filter({ $0 != 1 }) != wanted.shape.filter({ $0 != 1 }) {
            return [.shape(wanted: wanted.shape, got: given.shape)]
        }
        let (a, r) = (try given.contiguousDoubles(), try wanted.contiguousDoubles())
        let (a0, r0) = (a.doubles, r.doubles)
        if (0..<a.count).contains(where: { !a0[$0].isFinite }) { return [.notFinite] }
        if (0..<a.count).allSatisfy({ a0[$0] == 0 }) { return [.zero] }
        var patterns: [Diagnosis.TensorPattern] = []
        // The multiple of r that is nearest to a.
        let size = MatrixProduct.dot(a.count, r0, r0)
        if size > 0, size.isFinite {
            let factor = MatrixProduct.dot(a.count, a0, r0) / size
            let scaled = try NDArray([factor], shape: [1]) * r
            if factor != 0, relativeError(a, try scaled.reshaped(a.shape)) <= tolerance { patterns.append(.multiple(factor)) }
        }
        if isOverTime, a.rank == 3, a.shape == r.shape {
            let T = a.shape[0]
            var steps = 0
            while steps < T,
                relativeError(try a.selecting(T - 1 - steps, axis: 0), try r.selecting(T - 1 - steps, axis: 0)) <= tolerance
            {
                steps += 1
            }
            if steps > 0, steps < T { patterns.append(.rightInLastSteps(steps)) }
        }
        return patterns
    }
}

// MARK: Layers

extension UnrolledRNN {
    /// What is wrong with gradients under the names dx, dh0, dWx, dWh, db, of which any may be missing.
    /// - Throws: `ShapeError` for upstream gradients and caches that do not fit; `DiagnosisError`; `ArrayError`.
    package func diagnose(
        _ gradients: NamedArrays, dh: NDArray?, dhLast: NDArray? = nil, cache: RNNCache, outputLayerIsRight: Bool? = nil
    ) throws -> Diagnosis {
        try Diagnostician(.rnn(cell), Mistake.rnn(cell), DerivationValues(cache, dh: dh, dhLast: dhLast))
            .diagnose(gradients, outputLayerIsRight: outputLayerIsRight)
    }
}

extension UnrolledLSTM {
    /// What is wrong with gradients under the names dx, dh0, dc0, dWxi, dWhi, dbi, and so on for f, g and o; any may be missing.
    /// - Throws: as `UnrolledRNN.diagnose`.
    package func diagnose(
        _ gradients: NamedArrays, dh: NDArray?, dc: NDArray? = nil, dhLast: NDArray? = nil, dcLast: NDArray? = nil,
        cache: LSTMCache, outputLayerIsRight: Bool? = nil
    ) throws -> Diagnosis {
        let values = try DerivationValues(cache, dh: dh, dc: dc, dhLast: dhLast, dcLast: dcLast)
        return try Diagnostician(.lstm(cell), Mistake.lstm(cell), values)
            .diagnose(gradients, outputLayerIsRight: outputLayerIsRight)
    }
}

extension UnrolledGRU {
    /// What is wrong with gradients under the names dx, dh0, dWxr, dWhr, dbr, and so on for u and n, and dbq; any may be missing.
    /// - Throws: as `UnrolledRNN.diagnose`.
    package func diagnose(
        _ gradients: NamedArrays, dh: NDArray?, dhLast: NDArray? = nil, cache: GRUCache, outputLayerIsRight: Bool? = nil
    ) throws -> Diagnosis {
        try Diagnostician(.gru(cell), Mistake.gru(cell), DerivationValues(cache, dh: dh, dhLast: dhLast))
            .diagnose(gradients, outputLayerIsRight: outputLayerIsRight)
    }
}

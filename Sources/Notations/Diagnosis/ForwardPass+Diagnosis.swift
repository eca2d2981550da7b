import NDArrays
import Recurrent

extension ForwardPass {
    /// Compares gradients with the right ones and with what the listed mistakes make.
    ///
    /// - Parameters:
    ///   - gradients: under the notation's names, with what messages call each.
    ///   - upstream: what was handed to the backward pass, under the names of `upstream`; what is missing is nothing.
    /// - Throws: `NotationError` for what does not fit; `ArrayError`.
    package func diagnose(_ gradients: [(name: String, label: String, value: NDArray)], upstream given: NamedArrays) throws -> NotationDiagnosis {
        if let da = given["da"], case .columns(isStep: false) = arrangement { return try fitted(to: da).diagnose(steps: gradients, given) }
        return try diagnose(steps: gradients, given)
    }

    /// The steps that `da` has, of which there may be fewer than were cached.
    private func fitted(to da: NDArray) throws -> ForwardPass {
        let (T, N, H) = cache.sizes
        var sizes = CallSizes("diagnose")
        (sizes["m"], sizes["n_a"]) = (N, H)
        try sizes.accept(da, "da", Coursera.namT)
        let steps = da.shape[2]
        guard steps <= T else { throw NotationError.tooManySteps(sizes.misfit(da, "da", Coursera.namT, false), cached: T) }
        guard steps > 0 else { throw NotationError.noSteps(function: "diagnose", argument: "da") }
        return try ForwardPass(self, cache: cache.prefix(steps))
    }

    private func diagnose(steps gradients: [(name: String, label: String, value: NDArray)], _ given: NamedArrays) throws -> NotationDiagnosis {
        try checkForward()
        let upstream = try readUpstream(given)
        let tensors = try gradients.map { try read($0.name, $0.value, label: $0.label) }
        let diagnostician = try diagnostician(upstream)

        var parts = NamedArrays(), second: [(Int, ReadGradient)] = []
        for (place, tensor) in tensors.enumerated() {
            // The second of two biases is judged by itself; its GRU part bq has a name of its own.
            if tensor.isSecond, tensor.parts.contains(where: { parts[$0.engine] != nil }) {
                second.append((place, tensor))
                continue
            }
            for part in tensor.parts { parts[part.engine] = part.value }
        }
        var diagnosis = try diagnostician.diagnose(parts)
        var exchanged: Set<String> = []
        if let other = try withHalvesExchanged(tensors, parts, diagnosis, diagnostician) { (diagnosis, exchanged) = other }

        var result = Assembly(self, diagnostician.derivation)
        result.add(diagnosis, tensors.enumerated().filter { place, _ in !second.contains { $0.0 == place } }.map(\.element), exchanged)
        for (_, tensor) in second {
            var others = parts
            for part in tensor.parts { others[part.engine] = part.value }
            result.add(try diagnostician.diagnose(others), [tensor], [])
        }
        result.diagnosis.findings = tensors.compactMap { tensor in result.diagnosis.findings.first { $0.name == tensor.name } }
        // A shape that nothing listed explains can be no gradient of this tensor.
        for (tensor, finding) in zip(tensors, result.diagnosis.findings) where finding.verdict == .unknown && !tensor.fits {
            throw NotationError.shape(
                ShapeMisfit(
                    function: "diagnose", argument: tensor.label, isParameter: false, shape: tensor.shape, axes: nil, wanted: tensor.wanted))
        }
        return result.diagnosis
    }

    private func diagnostician(_ upstream: Upstream) throws -> Diagnostician {
        switch cache {
        case .rnn(let cache):
            let cell = RNNCell(activation: activation, isResidual: kind == .residual)
            return Diagnostician(.rnn(cell), Mistake.rnn(cell), try DerivationValues(cache, dh: upstream.dh, dhLast: upstream.dhLast))
        case .gru(let cache):
            let cell = GRUCell(reset: cache.parameters.bq == nil ? .beforeProduct : .afterProduct)
            return Diagnostician(.gru(cell), Mistake.gru(cell), try DerivationValues(cache, dh: upstream.dh, dhLast: upstream.dhLast))
        case .lstm(let cache):
            let cell = LSTMCell(outputActivation: kind == .lstmIdentity ? .identity : .tanh)
            return Diagnostician(
                .lstm(cell), Mistake.lstm(cell),
                try DerivationValues(cache, dh: upstream.dh, dhLast: upstream.dhLast, dcLast: upstream.dcLast))
        }
    }

    /// The diagnosis with weights on [xt; a_prev] taken for weights on [a_prev; xt], where that explains what nothing else does.
    private func withHalvesExchanged(
        _ tensors: [ReadGradient], _ parts: NamedArrays, _ plain: Diagnosis, _ diagnostician: Diagnostician
    ) throws -> (Diagnosis, Set<String>)? {
        func isOpen(_ finding: Diagnosis.TensorFinding) -> Bool { !finding.isRight && finding.mistakes.isEmpty }
        let wrong = tensors.filter { tensor in
            tensor.exchanged != nil && tensor.parts.contains { plain[$0.engine].map(isOpen) ?? false }
        }
        guard !wrong.isEmpty else { return nil }
        var others = parts
        for tensor in wrong {
            for (part, value) in zip(tensor.parts, tensor.exchanged ?? []) { others[part.engine] = value }
        }
        let other = try diagnostician.diagnose(others)
        guard other.findings.filter(isOpen).count < plain.findings.filter(isOpen).count else { return nil }
        return (other, Set(wrong.map(\.name)))
    }

    // MARK: The forward pass

    /// Walks forward again from what the cache holds, and compares.
    /// - Throws: `NotationError.inconsistentCache`; `notFinite`.
    private func checkForward() throws {
        guard cache.sizes.T > 0 else { throw NotationError.noSteps(function: "diagnose", argument: "cache") }
        guard cache.sizes.N > 0 else { throw NotationError.noSamples(function: "diagnose", argument: "cache") }
        for (name, value) in cache.parameters.arrays { try finite(value, words.word(name)) }
        let held: [(String, NDArray)], again: [NDArray]
        switch cache {
        case .rnn(let cache):
            try finite(cache.x, words.word("x"))
            let cell = RNNCell(activation: activation, isResidual: kind == .residual)
            let run = try UnrolledRNN(cell: cell).forward(x: cache.x, h0: cache.hPrev.selecting(0, axis: 0), parameters: cache.parameters)
            (held, again) = ([("hPrev", cache.hPrev), ("h", cache.h)], [run.cache.hPrev, run.cache.h])
        case .gru(let cache):
            try finite(cache.x, words.word("x"))
            let cell = GRUCell(reset: cache.parameters.bq == nil ? .beforeProduct : .afterProduct)
            let run = try UnrolledGRU(cell: cell).forward(x: cache.x, h0: cache.hPrev.selecting(0, axis: 0), parameters: cache.parameters)
            (held, again) = ([("hPrev", cache.hPrev)] + (try gates(cache.gates)), [run.cache.hPrev] + (try gates(run.cache.gates).map(\.1)))
        case .lstm(let cache):
            try finite(cache.x, words.word("x"))
            let cell = LSTMCell(outputActivation: kind == .lstmIdentity ? .identity : .tanh)
            let run = try UnrolledLSTM(cell: cell).forward(
                x: cache.x, h0: cache.hPrev.selecting(0, axis: 0), c0: cache.cPrev.selecting(0, axis: 0), parameters: cache.parameters)
            held = try gates(cache.gates) + [("phiC", cache.phiC), ("hPrev", cache.hPrev), ("cPrev", cache.cPrev)]
            again = try gates(run.cache.gates).map(\.1) + [run.cache.phiC, run.cache.hPrev, run.cache.cPrev]
        }
        let (T, N, H) = cache.sizes
        for t in 0..<T {
            for ((name, held), again) in zip(held, again) {
                try finite(held, words.word(name))
                let (a, b) = (try held.contiguousDoubles(), try again.contiguousDoubles())
                var difference = 0.0
                for k in (t * N * H)..<((t + 1) * N * H) { difference = max(difference, abs(a.doubles[k] - b.doubles[k])) }
                // A course's sigmoid may be off by some 1e-5 (errata 002-1), and that adds up.
                if difference > 1e-3 {
                    throw NotationError.inconsistentCache(
                        function: "diagnose", name: words.word(name), step: arrangement.isStep ? nil : t, difference: difference)
                }
            }
        }
    }

    private func gates(_ packed: NDArray) throws -> [(String, NDArray)] {
        let letters = NotationWords.gateLetters(cache.cell)
        let H = cache.sizes.H
        return try letters.enumerated().map { k, name in (name, try packed.slicing(k * H, (k + 1) * H, axis: 2).owned()) }
    }
}

extension NotationCell.Cache {
    /// The first steps.
    func prefix(_ steps: Int) throws -> NotationCell.Cache {
        func first(_ array: NDArray) throws -> NDArray { try array.slicing(0, steps, axis: 0).owned() }
        switch self {
        case .rnn(let cache):
            return .rnn(
                RNNCache(
                    x: try first(cache.x), hPrev: try first(cache.hPrev), h: try first(cache.h), g: try first(cache.g),
                    parameters: cache.parameters))
        case .lstm(let cache):
            return .lstm(
                LSTMCache(
                    x: try first(cache.x), hPrev: try first(cache.hPrev), cPrev: try first(cache.cPrev), gates: try first(cache.gates),
                    phiC: try first(cache.phiC), parameters: cache.parameters))
        case .gru(let cache):
            return .gru(
                GRUCache(
                    x: try first(cache.x), hPrev: try first(cache.hPrev), gates: try first(cache.gates), q: try first(cache.q),
                    rq: try first(cache.rq), parameters: cache.parameters))
        }
    }
}

import NDArrays
import OneAtATime
import Testing

@testable import Recurrent

@Suite("the catalogue of mistakes", .oneAtATime)
struct DiagnosisTests {
    static let cells: [TestedCell] = [.lstm, .linearOutputLSTM, .tanhRNN, .reluRNN, .residualRNN, .gru, .classicGRU]
    /// T >= 3, N >= 2, D and H different.
    static let sizes = [[3, 2, 4, 3], [4, 3, 2, 5], [5, 2, 3, 4]]

    /// A cell at one size with everything that its catalogue's mistakes make of the gradients.
    private final class Setting {
        let cell: TestedCell
        let values: DerivationValues
        let diagnostician: Diagnostician
        let right: NamedArrays
        private var known: [String: NamedArrays] = [:]

        init(_ cell: TestedCell, _ size: [Int], seed: UInt32) throws {
            self.cell = cell
            let inputs = try cell.inputs(T: size[0], N: size[1], D: size[2], H: size[3], seed: seed)
            let upstream = try cell.upstream(T: size[0], N: size[1], H: size[3], seed: seed + 100)
            values = try cell.derivationValues(inputs, upstream)
            diagnostician = Diagnostician(cell.derivation, cell.mistakes, values)
            right = try cell.namedGradients(inputs, upstream)
        }

        /// Each derivation is evaluated once, however many gradients are held against it.
        func gradients(_ derivation: Derivation) throws -> NamedArrays {
            let key = (derivation.backward + derivation.gradients).map { $0.text() }.joined(separator: "\n")
            if let value = known[key] { return value }
            let value = try values.gradients(derivation)
            known[key] = value
            return value
        }

        func gradients(_ lines: [Formula]) throws -> NamedArrays { try gradients(cell.derivation.replacing(lines)) }

        func diagnose(_ gradients: NamedArrays) throws -> Diagnosis {
            try diagnostician.diagnose(gradients, outputLayerIsRight: nil) { try self.gradients($0) }
        }

        func isSame(_ a: NamedArrays, _ b: NamedArrays, tolerance: Double) -> Bool {
            zip(a, b).allSatisfy { diagnostician.relativeError($0.value, $1.value) <= tolerance }
        }
    }

    @Test("there are at least 25 entries for the LSTM, with names and ids of their own")
    func count() {
        for cell in Self.cells {
            let mistakes = cell.mistakes
            #expect(Set(mistakes.map(\.id)).count == mistakes.count && mistakes.allSatisfy { !$0.variants.isEmpty })
            #expect(mistakes.allSatisfy { $0.variants.allSatisfy { !$0.isEmpty } })
        }
        #expect(Mistake.lstm(LSTMCell()).count >= 25)
        let errata = Set(Mistake.lstm(LSTMCell()).compactMap(\.errata))
        #expect(errata == ["000-3", "000-4", "000-5", "002-3", "002-4", "002-5"])
    }

    @Test("every way to make a listed mistake is named, at three sizes and two seeds",
        arguments: cells, sizes)
    func named(cell: TestedCell, size: [Int]) throws {
        for seed in [UInt32(41), 42] { try expectNamed(cell, size, seed) }
    }

    private func expectNamed(_ cell: TestedCell, _ size: [Int], _ seed: UInt32) throws {
        let setting = try Setting(cell, size, seed: seed)
        for mistake in cell.mistakes {
            // All ways at the first size; a few of each entry's at the others, which take the more time.
            let few = stride(from: 0, to: mistake.variants.count, by: max(1, mistake.variants.count / 3)).map { mistake.variants[$0] }
            for lines in size == Self.sizes[0] && seed == 41 ? mistake.variants : few {
                let made = try setting.gradients(lines)
                let diagnosis = try setting.diagnose(made)
                let found = diagnosis.mistakes.map { $0.mistake.id }
                #expect(found == [mistake.id], "\(mistake.id): \(lines.map { $0.text() }) found as \(found)")
                let wrong = diagnosis.mistakes.first?.wrong ?? []
                #expect(wrong.allSatisfy(lines.contains) && !wrong.isEmpty)
                #expect(diagnosis.mistakes.first?.right == wrong.compactMap { cell.derivation.formula($0.left) })
                #expect(diagnosis.findings.allSatisfy { $0.isRight == $0.mistakes.isEmpty })
                #expect(diagnosis.mistakes.first?.alternatives.isEmpty == true)
            }
        }
    }

    @Test("any two entries make different gradients, and all differ from the right ones", arguments: cells)
    func distinguishable(cell: TestedCell) throws {
        let setting = try Setting(cell, [4, 3, 2, 5], seed: 43)
        var seen: [(id: String, gradients: NamedArrays)] = [("none", setting.right)]
        for mistake in cell.mistakes {
            let made = try mistake.variants.map { try setting.gradients($0) }
            for (id, other) in seen {
                #expect(made.allSatisfy { !setting.isSame($0, other, tolerance: 1e-4) }, "\(mistake.id) is \(id)")
            }
            seen += made.map { (mistake.id, $0) }
        }
    }

    @Test("right gradients are not misnamed", arguments: TestedCell.allCases, [UInt32(44), 45, 46])
    func right(cell: TestedCell, seed: UInt32) throws {
        let setting = try Setting(cell, [4, 3, 2, 5], seed: seed)
        let diagnosis = try setting.diagnose(setting.right)
        #expect(diagnosis.isRight && diagnosis.mistakes.isEmpty && diagnosis.patterns.isEmpty)
    }

    @Test("one tensor alone is enough to name a mistake in a sum, and tells the line that was written")
    func oneTensor() throws {
        let setting = try Setting(.lstm, [4, 3, 2, 5], seed: 47)
        let made = try setting.gradients(["dbi = sum over t, n of dzf"])
        let diagnosis = try setting.diagnose(["dbi": made.array("dbi")])
        #expect(diagnosis.mistakes.map { $0.mistake.id } == ["another-gates-delta"])
        #expect(diagnosis.mistakes[0].wrong.map { $0.text() } == ["dbi = sum over t, n of dzf"])
        #expect(diagnosis.mistakes[0].right.map { $0.text() } == ["dbi = sum over t, n of dzi"])
    }

    /// Document 000: no cell path (000-5), the input weights' last step only (000-4), and delta_f in the biases of i and o (000-3).
    @Test("document 000's three mistakes are told apart")
    func document000() throws {
        let setting = try Setting(.lstm, [4, 1, 3, 5], seed: 48)
        let sums: [Formula] = ["i", "f", "g", "o"].map { Formula("dWx\($0) = at t = T: xᵀ dz\($0)") }
        let made = try setting.gradients(
            ["dc = dcLocal + dcFromHidden", "dbi = sum over t, n of dzf", "dbo = sum over t, n of dzf"] + sums)
        var handed = made
        handed["dx"] = nil
        let diagnosis = try setting.diagnose(handed)
        let found = diagnosis.mistakes.map { $0.mistake.id }.sorted()
        #expect(found == ["another-gates-delta", "another-gates-delta", "last-step-only", "no-cell-path"])
        #expect(diagnosis.findings.allSatisfy { $0.isRight || !$0.mistakes.isEmpty })
    }

    /// Document 002's cell: no recursion (002-5), and a stray factor with a second tanh in the candidate (002-4).
    @Test("document 002's mistakes are told apart")
    func document002() throws {
        let setting = try Setting(.lstm, [7, 3, 2, 5], seed: 49)
        let made = try setting.gradients(
            ["dh = dhLocal", "dc = dcLocal + dcFromHidden", "dzg = dg * g * (1 - tanh(g)²)"])
        let diagnosis = try setting.diagnose(made)
        #expect(Set(diagnosis.mistakes.map { $0.mistake.id }) == ["no-recursion", "stray-factor"])
        #expect(diagnosis.findings.allSatisfy { $0.isRight || !$0.mistakes.isEmpty })
    }

    // MARK: Backward passes of somebody else

    /// The plain-loop LSTM shares neither formulas nor code with the engine.
    private func diagnoseNaive(_ mistake: NaiveLSTM.Mistake?, seed: UInt32) throws -> Diagnosis {
        let (T, m, n_x, n_a) = (5, 4, 3, 5)
        var random = LegacyRandom(seed: seed)
        let parameters = try CourseraCase.lstm(&random, n_x: n_x, n_a: n_a)
        let (x, a0, da) = (try random.randn(n_x, m, T), try random.randn(n_a, m), try random.randn(n_a, m, T))
        let c0 = try NDArray(zeros: [n_a, m])
        var matrices = NaiveLSTM.NamedMatrices()
        for letter in ["f", "i", "c", "o"] {
            matrices.W[letter] = NaiveLSTM.matrix(try parameters.array("W" + letter))
            matrices.b[letter] = try parameters.array("b" + letter).values
        }
        let net = NaiveLSTM(matrices, n_x: n_x, n_a: n_a, m: m)
        let steps = net.forward(x: NaiveLSTM.steps(x), a0: NaiveLSTM.matrix(a0), c0: NaiveLSTM.matrix(c0))
        let found = net.backward(da: NaiveLSTM.steps(da), steps: steps, mistake: mistake)

        /// (n_a, n_a + n_x) on [a_prev; xt] as the engine's Wx and Wh, gate by gate.
        func halves(_ array: NDArray) throws -> (Wx: NDArray, Wh: NDArray) {
            (try array.slicing(n_a, n_a + n_x, axis: 1).transposed.copy(), try array.slicing(0, n_a, axis: 1).transposed.copy())
        }
        let letters = [("i", "i"), ("f", "f"), ("g", "c"), ("o", "o")]
        func packed(_ part: (String) throws -> NDArray, axis: Int) throws -> NDArray {
            try NDArray.concatenate(letters.map { try part($0.1) }, axis: axis)
        }
        let weights = LSTMParameters(
            Wx: try packed({ try halves(parameters.array("W" + $0)).Wx }, axis: 1),
            Wh: try packed({ try halves(parameters.array("W" + $0)).Wh }, axis: 1),
            b: try packed({ try parameters.array("b" + $0).reshaped([n_a]) }, axis: 0))
        let layer = UnrolledLSTM()
        func timeMajor(_ array: NDArray) throws -> NDArray { try array.transposed([2, 1, 0]).copy() }
        let cache = try layer.forward(x: timeMajor(x), h0: a0.transposed, c0: c0.transposed, parameters: weights).cache
        var gradients: NamedArrays = [
            "dx": try timeMajor(NaiveLSTM.array(try #require(found["dx"]), rank: 3)),
            "dh0": try NaiveLSTM.array(try #require(found["da0"]), rank: 2).transposed,
        ]
        for (gate, letter) in letters {
            let dW = try halves(NaiveLSTM.array(try #require(found["dW" + letter]), rank: 2))
            gradients["dWx" + gate] = dW.Wx
            gradients["dWh" + gate] = dW.Wh
            gradients["db" + gate] = try NaiveLSTM.array(try #require(found["db" + letter]), rank: 2).reshaped([n_a])
        }
        return try layer.diagnose(gradients, dh: timeMajor(da), cache: cache)
    }

    @Test("mistakes in plain loops that know nothing of the engine are named",
        arguments: [
            (nil, []), (.droppedCellPath, ["no-cell-path"]), (.droppedHiddenPath, ["no-hidden-path"]),
            (.forgetDeltaInUpdateBias, ["another-gates-delta"]), (.missingParentheses, ["missing-parentheses"]),
            (.strayFactorAndSecondTanh, ["stray-factor"]), (.lastStepWeights, ["last-step-only"]),
            (.noTanhDerivative, ["no-tanh-derivative-in-dc"]), (.meanOverSamples, ["mean-over-samples"]),
            (.wrongCellState, ["wrong-cell-state"]), (.untransposedWeights, ["untransposed-weights"]),
            (.document000, ["no-cell-path", "another-gates-delta", "another-gates-delta"]),
        ] as [(NaiveLSTM.Mistake?, [String])])
    func naive(mistake: NaiveLSTM.Mistake?, ids: [String]) throws {
        for seed in [UInt32(71), 72] {
            let diagnosis = try diagnoseNaive(mistake, seed: seed)
            #expect(diagnosis.mistakes.map { $0.mistake.id } == ids)
            #expect(diagnosis.findings.allSatisfy { $0.isRight == $0.mistakes.isEmpty } && diagnosis.patterns.isEmpty)
        }
    }

    // MARK: What is not listed

    @Test("what is wrong in no listed way is not named, and narrowed down")
    func unlisted() throws {
        let setting = try Setting(.lstm, [4, 3, 2, 5], seed: 50)
        // c in place of hPrev in the recurrent weights' gradient of f alone.
        var spoiled = setting.right
        spoiled["dWhf"] = try setting.gradients(["dWhf = sum over t of cPrevᵀ dzf"]).array("dWhf")
        let one = try setting.diagnose(spoiled)
        #expect(one.mistakes.isEmpty && one.patterns == [.deltasRight, .onlyWeights, .onlyGate("f")])
        #expect(one.findings.filter { !$0.isRight }.map(\.name) == ["dWhf"])
        // Half of what comes from the future.
        let half = try setting.diagnose(setting.gradients(["dh = dhLocal + 0.5 * dhFromFuture"]))
        #expect(half.mistakes.isEmpty && half.patterns.contains(.entersThroughTime))
        #expect(half["dx"]?.patterns == [.rightInLastSteps(1)])
        // Noise.
        var random = LegacyRandom(seed: 1)
        var noise = setting.right
        for name in ["dbi", "dbf"] { noise[name] = try random.randn(5) }
        #expect(try setting.diagnose(noise).mistakes.isEmpty)
        #expect(try setting.diagnose(noise).patterns == [.deltasRight, .onlyBiases])
    }

    @Test("a multiple, a zero, another shape and what is not finite are seen as such")
    func tensorPatterns() throws {
        let setting = try Setting(.tanhRNN, [4, 3, 2, 5], seed: 51)
        var given = setting.right
        given["dx"] = try NDArray([0.3], shape: [1]) * setting.right.array("dx")
        given["dh0"] = try NDArray(zeros: [3, 5])
        given["dWx"] = try NDArray(zeros: [7, 2])
        given["db"] = try NDArray.of([5], [1, 2, .nan, 4, 5])
        let diagnosis = try setting.diagnose(given)
        guard case .multiple(let factor)? = diagnosis["dx"]?.patterns.first else {
            Issue.record("no multiple")
            return
        }
        #expect(abs(factor - 0.3) < 1e-12)
        #expect(diagnosis["dh0"]?.patterns == [.zero] && diagnosis["db"]?.patterns == [.notFinite])
        #expect(diagnosis["dWx"]?.patterns == [.shape(wanted: [2, 5], got: [7, 2])])
        #expect(diagnosis["dWh"]?.isRight == true && diagnosis.mistakes.isEmpty)
    }

    @Test("at T = 1 mistakes that make the same numbers are all told, and those of time are right")
    func oneStep() throws {
        let setting = try Setting(.lstm, [1, 3, 2, 5], seed: 52)
        #expect(try setting.diagnose(setting.gradients(["dc = dcLocal + dcFromHidden"])).isRight)
    }

    /// As a cell's backward pass is handed it: dc_next beside da_next.
    @Test("one step with dc from outside: missing parentheses and a dropped dc are named", arguments: [
        ("dc = dcFromHidden", "no-cell-path"), ("dzf = dcLocal * cPrev + dcFromHidden * cPrev * f * (1 - f)", "missing-parentheses"),
        ("dcPrev = dc * i", "cell-path-through-another-gate"),
    ])
    func oneCell(line: String, id: String) throws {
        let setting = try Setting(.lstm, [1, 3, 2, 5], seed: 55)
        let diagnosis = try setting.diagnose(setting.gradients([Formula(line)]))
        #expect(diagnosis.mistakes.map { $0.mistake.id } == [id])
    }

    @Test("a gradient under a name that the cell does not have is refused")
    func unknown() throws {
        let setting = try Setting(.tanhRNN, [3, 2, 4, 3], seed: 53)
        #expect(throws: DiagnosisError.unknownGradient("dWxi")) {
            _ = try setting.diagnose(["dWxi": .init(zeros: [2, 2])])
        }
    }

    @Test("the layers' own way in: an LSTM with dhLast and dcLast, the output layer being right")
    func layer() throws {
        var random = LegacyRandom(seed: 54)
        let cell = TestedCell.lstm
        let p = try cell.inputs(T: 4)
        let weights = LSTMParameters(Wx: try p.array("Wx"), Wh: try p.array("Wh"), b: try p.array("b"))
        let layer = UnrolledLSTM()
        let cache = try layer.forward(x: p.array("x"), h0: p.array("h0"), c0: p.array("c0"), parameters: weights).cache
        let (dh, dhLast, dcLast) = (try random.randn(4, 4, 5), try random.randn(4, 5), try random.randn(4, 5))
        let back = try layer.backward(dh: dh, dhLast: dhLast, dcLast: dcLast, cache: cache)
        let right = try layer.diagnose(
            ["dx": back.dx, "dh0": back.dh0, "dc0": back.dc0], dh: dh, dhLast: dhLast, dcLast: dcLast, cache: cache)
        #expect(right.isRight)
        let without = try layer.diagnose(["dx": back.dx], dh: dh, cache: cache, outputLayerIsRight: true)
        #expect(!without.isRight && without.patterns.contains(.outputLayerRight))
    }
}

@Suite("mistakes planted in a backward pass", .oneAtATime)
struct PlantedMistakeTests {
    /// The gradient check sees every entry of the catalogue.
    @Test("the gradient check fails where a listed mistake is planted, in every cell", arguments: DiagnosisTests.cells)
    func everyMistakeFails(cell: TestedCell) throws {
        let (inputs, upstream) = (try cell.inputs(T: 3, N: 2), try cell.upstream(T: 3, N: 2))
        let values = try cell.derivationValues(inputs, upstream)
        let right = try cell.namedGradients(inputs, upstream)
        for mistake in cell.mistakes {
            let made = try values.gradients(cell.derivation.replacing(mistake.variants[0]))
            let wrong = right.names.filter { name in
                guard let a = made[name], let r = right[name], a.count == r.count else { return true }
                return !close(a.values, r.values, rtol: 1e-6, atol: 1e-8)
            }
            #expect(!wrong.isEmpty, "\(mistake.id)")
        }
        // One planted in time, held against central differences.
        let derivation = cell.derivation.replacing(["dh = dhLocal"])
        let planted = try values.gradients(derivation)
        var gradients = try cell.backward(inputs, upstream)
        gradients["x"] = try planted.array("dx")
        let report = try cell.check(inputs, upstream, gradients: gradients)
        #expect(report.failures == ["x"])
    }
}

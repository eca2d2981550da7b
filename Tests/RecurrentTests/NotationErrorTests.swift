import NDArrays
import Notations
import OneAtATime
import Testing

@testable import Recurrent

@Suite("what the coursera notation refuses and accepts", .oneAtATime)
struct NotationErrorTests {
    private func setting() throws -> (x: NDArray, a0: NDArray, parameters: NamedArrays, random: LegacyRandom) {
        var random = LegacyRandom(seed: 8)
        let parameters = try CourseraCase.lstm(&random, n_x: 3, n_a: 5)
        return (try random.randn(3, 4, 6), try random.randn(5, 4), parameters, random)
    }

    private func misfit(_ body: () throws -> Void) -> ShapeMisfit? {
        do { try body() } catch NotationError.shape(let misfit) { return misfit } catch {}
        return nil
    }

    @Test("a wrong a0 is named with its shape and the wanted one in names and sizes")
    func wrongState() throws {
        var (x, _, parameters, random) = try setting()
        let a0 = try random.randn(4, 5)
        a0.axes = ["m", "n_a"]
        let found = try #require(misfit { _ = try Coursera.lstmForward(x: x, a0: a0, parameters: parameters) })
        #expect(found.function == "lstm_forward" && found.argument == "a0" && !found.isParameter)
        #expect(found.shape == [4, 5] && found.axes == ["m", "n_a"])
        #expect(found.wanted == [WantedAxis(name: "n_a", size: 5), WantedAxis(name: "m", size: 4)])
    }

    @Test("a matrix where a tensor is wanted, and a weight of the wrong width")
    func wrongRank() throws {
        var (x, a0, parameters, random) = try setting()
        let flat = try #require(misfit { _ = try Coursera.lstmForward(x: a0, a0: a0, parameters: parameters) })
        #expect(flat.argument == "x" && flat.wanted.map(\.name) == ["n_x", "m", "T_x"])
        parameters["Wo"] = try random.randn(5, 3)
        let narrow = try #require(misfit { _ = try Coursera.lstmForward(x: x, a0: a0, parameters: parameters) })
        #expect(narrow.argument == "Wo" && narrow.isParameter)
        #expect(narrow.wanted == [WantedAxis(name: "n_a", size: 5), WantedAxis(name: "n_a + n_x", size: 8)])
        x = try random.randn(2, 4, 6)  // now no weight fits, and the first one is named
        let first = try #require(misfit { _ = try Coursera.lstmForward(x: x, a0: a0, parameters: parameters) })
        #expect(first.argument == "Wf" && first.wanted[1].size == 7)
    }

    @Test("a missing Wy is named")
    func missingKey() throws {
        var (x, a0, parameters, _) = try setting()
        parameters["Wy"] = nil
        #expect {
            _ = try Coursera.lstmForward(x: x, a0: a0, parameters: parameters)
        } throws: {
            if case NotationError.missingParameter("lstm_forward", "Wy", isParameter: true, let wanted) = $0 {
                wanted == [WantedAxis(name: "n_y", size: nil), WantedAxis(name: "n_a", size: 5)]
            } else { false }
        }
    }

    @Test("more steps in da than in the caches, no caches, and caches of two networks are refused")
    func wrongCaches() throws {
        var (x, a0, parameters, random) = try setting()
        let run = try Coursera.lstmForward(x: x, a0: a0, parameters: parameters)
        let long = try random.randn(5, 4, 7)
        #expect { _ = try Coursera.lstmBackward(da: long, caches: run.caches, x: x) } throws: {
            if case NotationError.tooManySteps(let misfit, cached: 6) = $0 { misfit.argument == "da" && misfit.shape == [5, 4, 7] } else { false }
        }
        #expect(throws: NotationError.self) { try Coursera.lstmBackward(da: long, caches: [], x: x) }
        #expect(throws: NotationError.self) {
            try Coursera.lstmBackward(da: try NDArray(zeros: [5, 4, 0]), caches: run.caches, x: x)
        }
        var mixed = run.caches
        mixed[3].parameters = try CourseraCase.lstm(&random, n_x: 3, n_a: 5)
        let da = try random.randn(5, 4, 6)
        #expect { _ = try Coursera.lstmBackward(da: da, caches: mixed, x: x) } throws: {
            if case NotationError.mixedParameters("lstm_backward", 3) = $0 { true } else { false }
        }
    }

    @Test("inputs are never changed, views and integers are taken as NumPy takes them")
    func inputsUnchanged() throws {
        let (x, a0, parameters, _) = try setting()
        let before = (x.values, a0.values, parameters.map { $0.value.values })
        let run = try Coursera.lstmForward(x: x, a0: a0, parameters: parameters)
        let da = run.a
        let daBefore = da.values
        let gradients = try Coursera.lstmBackward(da: da, caches: run.caches, x: run.x)
        #expect(x.values == before.0 && a0.values == before.1 && parameters.map { $0.value.values } == before.2)
        #expect(da.values == daBefore)

        // x through a transposed view of memory in another order
        let stored = try NDArray(zeros: [6, 4, 3])
        for t in 0..<6 { for e in 0..<4 { for k in 0..<3 { stored.doubles[(t * 4 + e) * 3 + k] = x[k, e, t] } } }
        let view = try Coursera.lstmForward(x: stored.transposed, a0: a0, parameters: parameters)
        #expect(view.a.values == run.a.values)
        let again = try Coursera.lstmBackward(da: da, caches: view.caches, x: view.x)
        #expect(try again.array("dWf").values == (try gradients.array("dWf").values))

        let integers = try NDArray(zeros: [5, 4], dtype: .int64)
        let memory = integers.base.assumingMemoryBound(to: Int64.self)
        for k in 0..<20 { memory[k] = Int64(k % 3) - 1 }
        let fromInt = try Coursera.lstmForward(x: x, a0: integers, parameters: parameters)
        let fromDouble = try Coursera.lstmForward(
            x: x, a0: try .of([5, 4], (0..<20).map { Double($0 % 3) - 1 }), parameters: parameters)
        #expect(fromInt.a.values == fromDouble.a.values && fromInt.a.dtype == .float64)
    }

    @Test("no time steps and an empty batch are refused, and so are NaN and infinities, with the axis or the index")
    func unusable() throws {
        let (x, a0, parameters, _) = try setting()
        func run(_ x: NDArray, _ a0: NDArray) throws { _ = try Coursera.lstmForward(x: x, a0: a0, parameters: parameters) }
        #expect { try run(try NDArray(zeros: [3, 4, 0]), a0) } throws: {
            if case NotationError.empty(let misfit, axis: "T_x") = $0 { misfit.argument == "x" && misfit.shape == [3, 4, 0] } else { false }
        }
        #expect { try run(try NDArray(zeros: [3, 0, 2]), try NDArray(zeros: [5, 0])) } throws: {
            if case NotationError.empty(_, axis: "m") = $0 { true } else { false }
        }
        for wrong in [Double.nan, .infinity, -.infinity] {
            let spoiled = try NDArray.of(x.shape, x.values)
            (spoiled.doubles[30], spoiled.doubles[71]) = (wrong, .nan)
            for array in [spoiled, try spoiled.transposed.copy().transposed] {
                #expect { try run(array, a0) } throws: {
                    if case NotationError.notFinite(let misfit, let value, index: [1, 1, 0], count: 2) = $0 {
                        misfit.argument == "x" && value.bitPattern == wrong.bitPattern
                    } else { false }
                }
            }
        }
        // The largest number there is, and the smallest, are numbers.
        let extreme = try NDArray.of(x.shape, x.values)
        (extreme.doubles[0], extreme.doubles[1], extreme.doubles[2]) = (.greatestFiniteMagnitude, -.greatestFiniteMagnitude, .leastNonzeroMagnitude)
        try run(extreme, a0)
    }

    @Test("caches of two forward passes, or in another order, are refused")
    func brokenChain() throws {
        var (x, a0, parameters, random) = try setting()
        let run = try Coursera.lstmForward(x: x, a0: a0, parameters: parameters)
        let other = try Coursera.lstmForward(x: try random.randn(3, 4, 6), a0: a0, parameters: parameters)
        let da = try random.randn(5, 4, 6)
        for caches in [Array(run.caches.prefix(2) + other.caches.suffix(4)), [0, 1, 3, 2, 4, 5].map { run.caches[$0] }] {
            #expect { _ = try Coursera.lstmBackward(da: da, caches: caches, x: x) } throws: {
                if case NotationError.brokenChain("lstm_backward", step: 2, state: "a_prev", before: "a_next") = $0 { true } else { false }
            }
        }
        // A learner's own copies of the states are the same numbers.
        let copied = try run.caches.map { cache in
            var cache = cache
            cache.aPrev = try cache.aPrev.copy()
            return cache
        }
        _ = try Coursera.lstmBackward(da: da, caches: copied, x: x)
    }

    @Test("results carry their axes, and the table of functions names them")
    func axes() throws {
        let (x, a0, parameters, _) = try setting()
        let run = try Coursera.lstmForward(x: x, a0: a0, parameters: parameters)
        let gradients = try Coursera.lstmBackward(da: run.a, caches: run.caches, x: run.x)
        let table = try #require(Coursera.functions.first { $0.name == "lstm_backward" })
        #expect(table.results.map(\.name) == gradients.names)
        for (value, gradient) in zip(table.results, gradients) {
            // The table writes shapes, `n_a + n_x` and 1; the axes have names.
            #expect(value.axes.map { $0 == "1" ? "" : $0.filter { $0 != " " } } == gradient.value.axes)
        }
        #expect(run.caches[2].cct.axes == ["n_a", "m"] && run.caches[2].xt.axes == ["n_x", "m"])
        #expect(Coursera.functions.map(\.name).count == 10)
    }
}

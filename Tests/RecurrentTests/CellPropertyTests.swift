import NDArrays
import OneAtATime
import Testing

@testable import Recurrent

@Suite("properties of every cell", .oneAtATime)
struct CellPropertyTests {
    /// Sample n of (T, N, K) or (N, K), as a batch of one.
    private func alone(_ array: NDArray, _ n: Int) throws -> NDArray {
        try array.slicing(n, n + 1, axis: array.rank - 2).copy()
    }

    @Test("a batch of one gives what that row of a batch gives", arguments: TestedCell.allCases)
    func batchOfOne(cell: TestedCell) throws {
        let (all, upstream) = (try cell.inputs(T: 5, N: 6), try cell.upstream(T: 5, N: 6))
        let (run, back) = (try cell.forward(all), try cell.backward(all, upstream))
        var sums = NamedArrays()
        for n in 0..<6 {
            var one = all
            for name in ["x", "h0", "c0"] { if let value = all[name] { one[name] = try alone(value, n) } }
            var sent = NamedArrays()
            for (name, value) in upstream { sent[name] = try alone(value, n) }
            let (single, singleBack) = (try cell.forward(one), try cell.backward(one, sent))
            for (name, value) in single { #expect(try close(value.values, alone(run.array(name), n).values, rtol: 1e-12, atol: 1e-14)) }
            for (name, value) in singleBack {
                if ["x", "h0", "c0"].contains(name) {
                    #expect(try close(value.values, alone(back.array(name), n).values, rtol: 1e-11, atol: 1e-13), "\(name)")
                } else {
                    sums[name] = try sums[name].map { try $0 + value } ?? value
                }
            }
        }
        for (name, value) in sums { #expect(try close(value.values, back.array(name).values, rtol: 1e-10, atol: 1e-11), "\(name)") }
    }

    @Test("doubling the upstream gradient doubles every gradient exactly", arguments: TestedCell.allCases)
    func doubling(cell: TestedCell) throws {
        let (inputs, upstream) = (try cell.inputs(T: 4), try cell.upstream(T: 4))
        var twice = NamedArrays()
        for (name, value) in upstream { twice[name] = try value + value }
        let (one, two) = (try cell.backward(inputs, upstream), try cell.backward(inputs, twice))
        for (name, value) in two { #expect(try value.values == one.array(name).values.map { 2 * $0 }, "\(name)") }
    }

    @Test("permuting the units permutes the results", arguments: TestedCell.allCases)
    func permuting(cell: TestedCell) throws {
        let (inputs, upstream) = (try cell.inputs(T: 4), try cell.upstream(T: 4))
        let order = [3, 0, 4, 1, 2]
        /// The last axis holds H units, or so many for each gate; Wh has units on its first axis too.
        func permuted(_ name: String, _ value: NDArray) throws -> NDArray {
            if name == "x" { return value }
            let gates = value.shape[value.rank - 1] / 5
            let places = (0..<gates).flatMap { gate in order.map { gate * 5 + $0 } }
            let result = try value.taking(places, axis: value.rank - 1)
            return name == "Wh" ? try result.taking(order, axis: 0) : result
        }
        func permuted(_ arrays: NamedArrays) throws -> NamedArrays {
            NamedArrays(try arrays.map { ($0.name, try permuted($0.name, $0.value)) })
        }
        let wanted = try (permuted(cell.forward(inputs)), permuted(cell.backward(inputs, upstream)))
        let (other, sent) = (try permuted(inputs), try permuted(upstream))
        for (name, value) in try cell.forward(other) {
            #expect(try close(value.values, wanted.0.array(name).values, rtol: 1e-11, atol: 1e-13), "\(name)")
        }
        for (name, value) in try cell.backward(other, sent) {
            #expect(try close(value.values, wanted.1.array(name).values, rtol: 1e-10, atol: 1e-11), "\(name)")
        }
    }

    @Test("inputs are never changed, and integers and strided views are taken", arguments: TestedCell.allCases)
    func inputsUnchanged(cell: TestedCell) throws {
        let (inputs, upstream) = (try cell.inputs(T: 3), try cell.upstream(T: 3))
        var strided = NamedArrays()
        for (name, value) in inputs { strided[name] = try value.copy().transposed.copy().transposed }
        let before = inputs.map { $0.value.values }
        let (plain, turned) = (try cell.backward(inputs, upstream), try cell.backward(strided, upstream))
        #expect(inputs.map { $0.value.values } == before)
        for (name, value) in plain { #expect(try value.values == turned.array(name).values) }
        var integers = inputs
        integers["h0"] = try NDArray(integers: (0..<20).map { $0 % 3 - 1 }, shape: [4, 5])
        var doubles = inputs
        doubles["h0"] = try NDArray.of([4, 5], (0..<20).map { Double($0 % 3 - 1) })
        #expect(try cell.forward(integers).array("h").values == cell.forward(doubles).array("h").values)
    }

    @Test("NaN flows into what depends on it, and only there", arguments: TestedCell.allCases)
    func nan(cell: TestedCell) throws {
        let inputs = try cell.inputs(T: 3)
        inputs.entries[0].value.doubles[0] = .nan  // t = 0, n = 0
        for (k, value) in try cell.forward(inputs).array("h").values.enumerated() { #expect(value.isNaN == (k / 5 % 4 == 0)) }
    }

    @Test("what does not fit is refused with its name, its shape and the wanted one", arguments: TestedCell.allCases)
    func badInput(cell: TestedCell) throws {
        let (inputs, upstream) = (try cell.inputs(T: 3), try cell.upstream(T: 3))
        for (name, value) in inputs where name != "x" && name != "Wh" {
            var wrong = inputs
            wrong[name] = try NDArray(zeros: Shape(value.shape.map { $0 + 1 }))
            let error = #expect(throws: ShapeError.self) { _ = try cell.forward(wrong) }
            #expect(error?.name == name && error?.wanted == value.shape && error?.got == Shape(value.shape.map { $0 + 1 }))
            #expect(error?.axes.count == value.rank)
        }
        for name in ["x", "Wh"] {
            var wrong = inputs
            wrong[name] = try NDArray(zeros: [7])
            let error = #expect(throws: ShapeError.self) { _ = try cell.forward(wrong) }
            #expect(error?.name == name && error?.got == [7])
        }
        for (name, value) in upstream {
            var wrong = upstream
            wrong[name] = try NDArray(zeros: Shape(value.shape.reversed()))
            let error = #expect(throws: ShapeError.self) { _ = try cell.backward(inputs, wrong) }
            #expect(error?.name == name && error?.wanted == [3, 4, 5])
        }
    }

    @Test("the cache of a call with other sizes is refused")
    func anotherCallsCache() throws {
        let (small, large) = (try TestedCell.lstm.inputs(T: 3), try TestedCell.lstm.inputs(T: 4))
        func cache(_ p: NamedArrays) throws -> LSTMCache {
            try UnrolledLSTM().forward(
                x: p.array("x"), h0: p.array("h0"), c0: p.array("c0"),
                parameters: LSTMParameters(Wx: p.array("Wx"), Wh: p.array("Wh"), b: p.array("b"))).cache
        }
        let (one, other) = (try cache(small), try cache(large))
        let mixed = LSTMCache(
            x: one.x, hPrev: one.hPrev, cPrev: other.cPrev, gates: one.gates, phiC: one.phiC, parameters: one.parameters)
        #expect(throws: ShapeError(name: "cPrev", axes: ["T", "N", "H"], wanted: [3, 4, 5], got: [4, 4, 5])) {
            _ = try UnrolledLSTM().backward(dh: nil, cache: mixed)
        }
        #expect(throws: ShapeError(name: "dh", axes: ["T", "N", "H"], wanted: [4, 4, 5], got: [3, 4, 5])) {
            _ = try UnrolledLSTM().backward(dh: one.hPrev, cache: other)
        }
    }

    @Test("no steps and no samples have empty results and zero gradients", arguments: TestedCell.allCases)
    func empty(cell: TestedCell) throws {
        for (T, N) in [(0, 4), (3, 0), (0, 0)] {
            let (inputs, upstream) = (try cell.inputs(T: T, N: N), try cell.upstream(T: T, N: N))
            #expect(try cell.forward(inputs).array("h").shape == [T, N, 5])
            let back = try cell.backward(inputs, upstream)
            #expect(back.allSatisfy { $0.value.values.allSatisfy { $0 == 0 } })
            #expect(back.map { $0.value.shape } == inputs.map { $0.value.shape })
        }
    }

    // MARK: Trace

    @Test("a recorded pass has the unrecorded one's digits, and each value is the sum of its parts", arguments: TestedCell.allCases)
    func trace(cell: TestedCell) throws {
        let (inputs, upstream) = (try cell.inputs(T: 4), try cell.upstream(T: 4))
        let recorder = TraceRecorder()
        let (plain, recorded) = (try cell.backward(inputs, upstream), try cell.backward(inputs, upstream, recorder: recorder))
        for (name, value) in recorded { #expect(try value.values == plain.array(name).values) }
        let entries = try recorder.entries
        #expect(entries.allSatisfy { $0.axes.count == $0.value.rank && $0.formula.hasPrefix($0.name + " = ") })
        for entry in entries where !entry.parts.isEmpty {
            let sum = entry.parts.dropFirst().reduce(entry.parts[0].value.values) { zip($0, $1.value.values).map { $0 + $1 } }
            #expect(close(entry.value.values, sum, rtol: 1e-15, atol: 1e-15), "\(entry.name)")
        }
        for t in 0..<4 {
            func at(_ name: String) throws -> TraceEntry { try #require(entries.first { $0.name == name && $0.time == t }) }
            let states = try cell.forward(inputs)
            #expect(try at("h").value.values == states.array("h").selecting(t, axis: 0).values)
            #expect(try at("dh").parts.map(\.name) == ["dhLocal", "dhFromFuture"])
            if t > 0 {
                let before = try #require(entries.first { $0.name == "dh" && $0.time == t - 1 })
                #expect(try before.parts[1].value.values == at("dhPrev").value.values)
            }
        }
        let back = entries.filter { $0.name == "dhPrev" }
        #expect(back.map(\.time) == [3, 2, 1, 0])
        #expect(try back.last?.value.values == recorded.array("h0").values)
        // Every line of the derivation that belongs to a step is in the trace, under its name.
        for formula in cell.derivation.backward {
            #expect(entries.contains { $0.name == formula.left && $0.time == 0 }, "\(formula.left)")
        }
    }
}

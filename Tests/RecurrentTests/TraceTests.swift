import NDArrays
import Notations
import OneAtATime
import Testing

@testable import Recurrent

@Suite("the trace", .oneAtATime)
struct TraceTests {
    @Test("a recorded LSTM pass has the unrecorded one's digits, and every delta is the sum of its parts")
    func lstm() throws {
        let given = try Case(T: 4, gates: 4)
        let layer = UnrolledLSTM()
        let plain = try layer.forward(x: given.x, h0: given.h0, c0: given.c0, parameters: given.lstm)
        let plainBack = try layer.backward(dh: given.dh, dc: given.dc, cache: plain.cache)
        let recorder = TraceRecorder()
        let run = try layer.forward(x: given.x, h0: given.h0, c0: given.c0, parameters: given.lstm, recorder: recorder)
        let back = try layer.backward(dh: given.dh, dc: given.dc, cache: run.cache, recorder: recorder)
        let entries = try recorder.entries
        #expect(run.h.values == plain.h.values && back.dx.values == plainBack.dx.values)
        #expect(back.parameters.Wh.values == plainBack.parameters.Wh.values)

        for t in 0..<4 {
            func at(_ name: String) throws -> TraceEntry {
                try #require(entries.first { $0.name == name && $0.time == t })
            }
            #expect(try at("h").value.values == Array(plain.h.values[(t * 20)..<(t * 20 + 20)]))
            #expect(try at("f").value.values == (try at("zf").value.values.map { Recurrent.sigmoid($0) }))
            for entry in entries where entry.time == t && !entry.parts.isEmpty {
                let sum = entry.parts.dropFirst().reduce(entry.parts[0].value.values) {
                    zip($0, $1.value.values).map { $0 + $1 }
                }
                #expect(entry.value.values == sum, "\(entry.name) at \(t)")
            }
            // What one step hands back is what the step before receives from the future.
            if t > 0 {
                let before = try #require(entries.first { $0.name == "dc" && $0.time == t - 1 })
                let received = try #require(before.parts.first { $0.name == "dcFromFuture" })
                #expect(received.value.values == (try at("dcPrev").value.values))
            }
        }
        #expect(entries.allSatisfy { $0.axes.count == $0.value.rank && !$0.formula.isEmpty })
        let dWx = try #require(entries.first { $0.name == "dWx" })
        #expect(dWx.time == nil && dWx.value.values == plainBack.parameters.Wx.values)
    }

    @Test("an RNN's delta has its local and its future part")
    func rnn() throws {
        let given = try Case(T: 3, gates: 1)
        let recorder = TraceRecorder()
        let layer = UnrolledRNN()
        let run = try layer.forward(x: given.x, h0: given.h0, parameters: given.rnn, recorder: recorder)
        let back = try layer.backward(dh: given.dh, cache: run.cache, recorder: recorder)
        let entries = try recorder.entries
        let dh = entries.filter { $0.name == "dh" }
        #expect(dh.map(\.time) == [2, 1, 0])
        #expect(dh[0].parts.map(\.name) == ["dhLocal", "dhFromFuture"])
        #expect(dh[0].parts[1].value.values.allSatisfy { $0 == 0 })
        let last = try #require(entries.last { $0.name == "dhPrev" })
        #expect(last.value.values == back.dh0.values)
    }

    @Test("coursera's trace speaks the sheet's names and axes")
    func coursera() throws {
        var random = LegacyRandom(seed: 6)
        let parameters = try CourseraCase.lstm(&random, n_x: 3, n_a: 5)
        let (x, a0, da) = (try random.randn(3, 4, 2), try random.randn(5, 4), try random.randn(5, 4, 2))
        let recorder = TraceRecorder()
        let run = try Coursera.lstmForward(x: x, a0: a0, parameters: parameters, recorder: recorder)
        let gradients = try Coursera.lstmBackward(da: da, caches: run.caches, x: run.x, recorder: recorder)
        let entries = try recorder.entries
        let ft = try #require(entries.first { $0.name == "ft" && $0.time == 1 })
        #expect(ft.axes == ["n_a", "m"] && ft.value.axes == ["n_a", "m"] && ft.value.values == run.caches[1].ft.values)
        let dc = try #require(entries.first { $0.name == "dc" && $0.time == 0 })
        #expect(dc.parts.map(\.name) == ["dc_from_a", "dc_next"])
        let dWf = try #require(entries.first { $0.name == "dWf" })
        #expect(dWf.value.values == (try gradients.array("dWf").values))
        let dx = try #require(entries.first { $0.name == "dx" })
        #expect(dx.value.values == (try gradients.array("dx").values) && dx.axes == ["n_x", "m", "T_x"])
        #expect(entries.allSatisfy { $0.axes.count == $0.value.rank })
        #expect(entries.contains { $0.name == "yt_pred" && $0.axes == ["n_y", "m"] })
    }

    @Test("a cell's trace has no time")
    func cell() throws {
        var random = LegacyRandom(seed: 6)
        let parameters = try CourseraCase.lstm(&random, n_x: 3, n_a: 5)
        let (xt, aPrev, cPrev) = (try random.randn(3, 4), try random.randn(5, 4), try random.randn(5, 4))
        let recorder = TraceRecorder()
        let run = try Coursera.lstmCellForward(
            xt: xt, aPrev: aPrev, cPrev: cPrev, parameters: parameters, recorder: recorder)
        let gradients = try Coursera.lstmCellBackward(
            daNext: aPrev, dcNext: cPrev, cache: run.cache, recorder: recorder)
        let entries = try recorder.entries
        #expect(entries.allSatisfy { $0.time == nil })
        #expect(
            entries.map(\.name).prefix(12) == [
                "zi", "zf", "zc", "zo", "it", "ft", "cct", "ot", "c_next", "tanh(c_next)", "a_next", "yt_pred",
            ])
        let dxt = try #require(entries.first { $0.name == "dxt" })
        #expect(dxt.value.values == (try gradients.array("dxt").values) && dxt.axes == ["n_x", "m"])
    }
}

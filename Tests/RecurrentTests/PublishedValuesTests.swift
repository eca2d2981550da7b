import NDArrays
import Notations
import OneAtATime
import Testing

@testable import Recurrent

/// The numbers printed by the 2021 edition of the Coursera sheet, for np.random.seed(1) before the inputs.
@Suite("published values", .oneAtATime)
struct PublishedValuesTests {
    private var random = LegacyRandom(seed: 1)

    private mutating func draw(_ names: (String, [Int])...) throws -> NamedArrays {
        var result = NamedArrays()
        for (name, shape) in names { result[name] = try random.randn(shape) }
        return result
    }

    private mutating func rnnParameters(waxFirst: Bool = false) throws -> NamedArrays {
        waxFirst
            ? try draw(("Wax", [5, 3]), ("Waa", [5, 5]), ("Wya", [2, 5]), ("ba", [5, 1]), ("by", [2, 1]))
            : try draw(("Waa", [5, 5]), ("Wax", [5, 3]), ("Wya", [2, 5]), ("ba", [5, 1]), ("by", [2, 1]))
    }

    private mutating func lstmParameters(output: Bool = true) throws -> NamedArrays {
        var result = try draw(
            ("Wf", [5, 8]), ("bf", [5, 1]), ("Wi", [5, 8]), ("bi", [5, 1]), ("Wo", [5, 8]), ("bo", [5, 1]),
            ("Wc", [5, 8]), ("bc", [5, 1]))
        result["Wy"] = output ? try random.randn(2, 5) : try NDArray(zeros: [2, 5])
        result["by"] = output ? try random.randn(2, 1) : try NDArray(zeros: [2, 1])
        return result
    }

    @Test("rnn_cell_forward")
    mutating func rnnCellForward() throws {
        let (xt, aPrev) = (try random.randn(3, 10), try random.randn(5, 10))
        let (aNext, yt, cache) = try Coursera.rnnCellForward(xt: xt, aPrev: aPrev, parameters: try rnnParameters())
        #expect(close(aNext.row(4), [
            0.59584544, 0.18141802, 0.61311866, 0.99808218, 0.85016201, 0.99980978, -0.18887155, 0.99815551, 0.6531151,
            0.82872037,
        ]))
        #expect(close(yt.row(1), [
            0.9888161, 0.01682021, 0.21140899, 0.36817467, 0.98988387, 0.88945212, 0.36920224, 0.9966312, 0.9982559,
            0.17746526,
        ]))
        #expect(cache.aPrev === aPrev && cache.xt === xt)
        #expect(aNext.axes == ["n_a", "m"] && yt.axes == ["n_y", "m"])
    }

    @Test("rnn_forward")
    mutating func rnnForward() throws {
        let (x, a0) = (try random.randn(3, 10, 4), try random.randn(5, 10))
        let run = try Coursera.rnnForward(x: x, a0: a0, parameters: try rnnParameters())
        #expect(close(run.a.row(4, 1), [-0.99999375, 0.77911235, -0.99861469, -0.99833267]))
        #expect(close(run.yPred.row(1, 3), [0.79560373, 0.86224861, 0.11118257, 0.81515947]))
        #expect(close(run.x.row(1, 3), [-1.1425182, -0.34934272, -0.20889423, 0.58662319]))
        #expect(run.caches.count == 4)
        #expect(run.a.axes == ["n_a", "m", "T_x"] && run.yPred.axes == ["n_y", "m", "T_x"])
    }

    @Test("lstm_cell_forward")
    mutating func lstmCellForward() throws {
        let xt = try random.randn(3, 10)
        let (aPrev, cPrev) = (try random.randn(5, 10), try random.randn(5, 10))
        let run = try Coursera.lstmCellForward(xt: xt, aPrev: aPrev, cPrev: cPrev, parameters: try lstmParameters())
        #expect(close(run.aNext.row(4), [
            -0.66408471, 0.0036921, 0.02088357, 0.22834167, -0.85575339, 0.00138482, 0.76566531, 0.34631421,
            -0.00215674, 0.43827275,
        ]))
        #expect(close(run.cNext.row(2), [
            0.63267805, 1.00570849, 0.35504474, 0.20690913, -1.64566718, 0.11832942, 0.76449811, -0.0981561,
            -0.74348425, -0.26810932,
        ]))
        #expect(close(run.ytPred.row(1), [
            0.79913913, 0.15986619, 0.22412122, 0.15606108, 0.97057211, 0.31146381, 0.00943007, 0.12666353, 0.39380172,
            0.07828381,
        ]))
        #expect(close(run.cache.cNext.row(3), [
            -0.16263996, 1.03729328, 0.72938082, -0.54101719, 0.02752074, -0.30821874, 0.07651101, -1.03752894,
            1.41219977, -0.37647422,
        ]))
    }

    @Test("lstm_forward")
    mutating func lstmForward() throws {
        let (x, a0) = (try random.randn(3, 10, 7), try random.randn(5, 10))
        let run = try Coursera.lstmForward(x: x, a0: a0, parameters: try lstmParameters())
        #expect(close([run.a[4, 3, 6], run.y[1, 4, 3], run.c[1, 2, 1]], [0.172117767533, 0.95087346185, -0.855544916718]))
        #expect(close(run.x.row(1, 1), [
            0.82797464, 0.23009474, 0.76201118, -0.22232814, -0.20075807, 0.18656139, 0.41005165,
        ]))
        #expect(run.caches.count == 7)
    }

    private func expect(_ gradients: NamedArrays, _ wanted: [(String, [Int], [Double])]) {
        for (name, index, values) in wanted {
            guard let gradient = gradients[name] else {
                Issue.record("no \(name)")
                continue
            }
            let got = index.count == gradient.rank ? [gradient[at: index]] : (0..<gradient.shape[gradient.rank - 1]).map {
                gradient[at: index + [$0]]
            }
            #expect(close(got, values), "\(name)\(index): \(got), not \(values)")
        }
    }

    @Test("rnn_cell_backward")
    mutating func rnnCellBackward() throws {
        let (xt, aPrev) = (try random.randn(3, 10), try random.randn(5, 10))
        let run = try Coursera.rnnCellForward(xt: xt, aPrev: aPrev, parameters: try rnnParameters(waxFirst: true))
        let gradients = try Coursera.rnnCellBackward(daNext: try random.randn(5, 10), cache: run.cache)
        #expect(gradients.names == ["dxt", "da_prev", "dWax", "dWaa", "dba"])
        expect(gradients, [
            ("dxt", [1, 2], [-1.3872130506]), ("da_prev", [2, 3], [-0.152399493774]), ("dWax", [3, 1], [0.410772824935]),
            ("dWaa", [1, 2], [1.15034506685]), ("dba", [4], [0.20023491]),
        ])
    }

    @Test("rnn_backward")
    mutating func rnnBackward() throws {
        let (x, a0) = (try random.randn(3, 10, 4), try random.randn(5, 10))
        let run = try Coursera.rnnForward(x: x, a0: a0, parameters: try rnnParameters(waxFirst: true))
        let gradients = try Coursera.rnnBackward(da: try random.randn(5, 10, 4), caches: run.caches, x: run.x)
        #expect(gradients.names == ["dx", "da0", "dWax", "dWaa", "dba"])
        expect(gradients, [
            ("dx", [1, 2], [-2.07101689, -0.59255627, 0.02466855, 0.01483317]), ("da0", [2, 3], [-0.314942375127]),
            ("dWax", [3, 1], [11.2641044965]), ("dWaa", [1, 2], [2.30333312658]), ("dba", [4], [-0.74747722]),
        ])
    }

    @Test("lstm_cell_backward")
    mutating func lstmCellBackward() throws {
        let xt = try random.randn(3, 10)
        let (aPrev, cPrev) = (try random.randn(5, 10), try random.randn(5, 10))
        let run = try Coursera.lstmCellForward(xt: xt, aPrev: aPrev, cPrev: cPrev, parameters: try lstmParameters())
        let (daNext, dcNext) = (try random.randn(5, 10), try random.randn(5, 10))
        let gradients = try Coursera.lstmCellBackward(daNext: daNext, dcNext: dcNext, cache: run.cache)
        #expect(
            gradients.names == [
                "dxt", "da_prev", "dc_prev", "dWf", "dbf", "dWi", "dbi", "dWc", "dbc", "dWo", "dbo",
            ])
        expect(gradients, [
            ("dxt", [1, 2], [3.23055911511]), ("da_prev", [2, 3], [-0.0639621419711]),
            ("dc_prev", [2, 3], [0.797522038797]), ("dWf", [3, 1], [-0.147954838164]), ("dWi", [1, 2], [1.05749805523]),
            ("dWc", [3, 1], [2.30456216369]), ("dWo", [1, 2], [0.331311595289]), ("dbf", [4], [0.18864637]),
            ("dbi", [4], [-0.40142491]), ("dbc", [4], [0.25587763]), ("dbo", [4], [0.13893342]),
        ])
    }

    @Test("lstm_backward walks back over the four steps of da, of seven cached ones")
    mutating func lstmBackward() throws {
        let (x, a0) = (try random.randn(3, 10, 7), try random.randn(5, 10))
        let run = try Coursera.lstmForward(x: x, a0: a0, parameters: try lstmParameters(output: false))
        let gradients = try Coursera.lstmBackward(da: try random.randn(5, 10, 4), caches: run.caches, x: run.x)
        #expect(gradients.names == ["dx", "da0", "dWf", "dbf", "dWi", "dbi", "dWc", "dbc", "dWo", "dbo"])
        #expect(gradients["dx"]?.shape == [3, 10, 4])
        expect(gradients, [
            ("dx", [1, 2], [0.00218254, 0.28205375, -0.48292508, -0.43281115]), ("da0", [2, 3], [0.312770310257]),
            ("dWf", [3, 1], [-0.0809802310938]), ("dWi", [1, 2], [0.40512433093]), ("dWc", [3, 1], [-0.0793746735512]),
            ("dWo", [1, 2], [0.038948775763]), ("dbf", [4], [-0.15745657]), ("dbi", [4], [-0.50848333]),
            ("dbc", [4], [-0.42510818]), ("dbo", [4], [-0.17958196]),
        ])
    }
}

import NDArrays
import Notations
import OneAtATime
import Testing

@testable import Recurrent

@Suite("properties of the engine", .oneAtATime)
struct PropertyTests {
    @Test("the LSTM agrees with plain loops", arguments: [(1, 1, 1, 1), (7, 10, 3, 5), (4, 3, 6, 2), (3, 5, 9, 8)])
    func naive(T: Int, m: Int, n_x: Int, n_a: Int) throws {
        var random = LegacyRandom(seed: 21)
        let parameters = try CourseraCase.lstm(&random, n_x: n_x, n_a: n_a)
        let (x, a0, da) = (try random.randn(n_x, m, T), try random.randn(n_a, m), try random.randn(n_a, m, T))
        var matrices = NaiveLSTM.NamedMatrices()
        for letter in ["f", "i", "c", "o"] {
            matrices.W[letter] = NaiveLSTM.matrix(try parameters.array("W" + letter))
            matrices.b[letter] = try parameters.array("b" + letter).values
        }
        let net = NaiveLSTM(matrices, n_x: n_x, n_a: n_a, m: m)
        let steps = net.forward(
            x: NaiveLSTM.steps(x), a0: NaiveLSTM.matrix(a0), c0: NaiveLSTM.matrix(try NDArray(zeros: [n_a, m])))
        let wanted = net.backward(da: NaiveLSTM.steps(da), steps: steps)
        let run = try Coursera.lstmForward(x: x, a0: a0, parameters: parameters)
        let gradients = try Coursera.lstmBackward(da: da, caches: run.caches, x: run.x)
        #expect(largestDifference(run.a, try NaiveLSTM.array(steps.map(\.a), rank: 3)) < 1e-13)
        #expect(largestDifference(run.c, try NaiveLSTM.array(steps.map(\.c), rank: 3)) < 1e-13)
        for (name, value) in gradients {
            let naive = try NaiveLSTM.array(try #require(wanted[name]), rank: value.rank)
            #expect(largestDifference(value, naive) < 1e-12, "\(name)")
        }
    }

    @Test("a batch of one gives the same digits as that row of a batch")
    func batchOfOne() throws {
        let all = try Case(T: 6, N: 7, gates: 4)
        let layer = UnrolledLSTM()
        let run = try layer.forward(x: all.x, h0: all.h0, c0: all.c0, parameters: all.lstm)
        let gradients = try layer.backward(dh: all.dh, dc: all.dc, cache: run.cache)
        for n in 0..<7 {
            func alone(_ array: NDArray) throws -> NDArray {  // axis N is the last but one
                let width = array.shape[array.rank - 1]
                let steps = array.count / (7 * width)
                let values = (0..<steps).flatMap { t in (0..<width).map { array.values[(t * 7 + n) * width + $0] } }
                return try .of(array.rank == 3 ? [steps, 1, width] : [1, width], values)
            }
            let one = try layer.forward(
                x: alone(all.x), h0: alone(all.h0), c0: alone(all.c0), parameters: all.lstm)
            let back = try layer.backward(dh: alone(all.dh), dc: alone(all.dc), cache: one.cache)
            #expect(one.h.values == (try alone(run.h).values))
            #expect(back.dx.values == (try alone(gradients.dx).values))
            #expect(back.dc0.values == (try alone(gradients.dc0).values))
        }
    }

    @Test("gradients are linear in the upstream gradients")
    func linearity() throws {
        let given = try Case(T: 5, gates: 4)
        let layer = UnrolledLSTM()
        let cache = try layer.forward(x: given.x, h0: given.h0, c0: given.c0, parameters: given.lstm).cache
        var random = LegacyRandom(seed: 2)
        let other = try random.randn(5, 4, 5)
        let sum = try NDArray.of([5, 4, 5], zip(given.dh.values, other.values).map { 2 * $0 + $1 })
        let (first, second) = (try layer.backward(dh: given.dh, cache: cache), try layer.backward(dh: other, cache: cache))
        let both = try layer.backward(dh: sum, cache: cache)
        func expect(_ path: (LSTMGradients) -> NDArray) throws {
            let combined = zip(path(first).values, path(second).values).map { 2 * $0 + $1 }
            #expect(close(path(both).values, combined, rtol: 1e-11, atol: 1e-12))
        }
        try expect { $0.dx }
        try expect { $0.dh0 }
        try expect { $0.dc0 }
        try expect { $0.parameters.Wx }
        try expect { $0.parameters.Wh }
        try expect { $0.parameters.b }
    }

    @Test("doubling the upstream gradient doubles every gradient exactly")
    func doubling() throws {
        let given = try Case(T: 4, gates: 1)
        let layer = UnrolledRNN()
        let cache = try layer.forward(x: given.x, h0: given.h0, parameters: given.rnn).cache
        let once = try layer.backward(dh: given.dh, cache: cache)
        let twice = try layer.backward(dh: try .of(given.dh.shape, given.dh.values.map { 2 * $0 }), cache: cache)
        #expect(twice.parameters.Wh.values == once.parameters.Wh.values.map { 2 * $0 })
        #expect(twice.dx.values == once.dx.values.map { 2 * $0 })
    }

    @Test("two segments of time, chained through dh0 and dc0, give what one gives")
    func segments() throws {
        let given = try Case(T: 6, gates: 4)
        let layer = UnrolledLSTM()
        func part(_ array: NDArray, _ range: Range<Int>) throws -> NDArray {
            try array.slicing(range.lowerBound, range.upperBound, axis: 0)
        }
        func last(_ array: NDArray) throws -> NDArray {
            try array.selecting(array.shape[0] - 1, axis: 0)
        }
        let whole = try layer.forward(x: given.x, h0: given.h0, c0: given.c0, parameters: given.lstm)
        let early = try layer.forward(x: part(given.x, 0..<2), h0: given.h0, c0: given.c0, parameters: given.lstm)
        let late = try layer.forward(
            x: part(given.x, 2..<6), h0: last(early.h), c0: last(early.c), parameters: given.lstm)
        #expect(late.h.values == (try part(whole.h, 2..<6).values))
        let all = try layer.backward(dh: given.dh, dc: given.dc, cache: whole.cache)
        let back = try layer.backward(dh: part(given.dh, 2..<6), dc: part(given.dc, 2..<6), cache: late.cache)
        let front = try layer.backward(
            dh: part(given.dh, 0..<2), dc: part(given.dc, 0..<2), dhLast: back.dh0, dcLast: back.dc0, cache: early.cache)
        #expect(front.dh0.values == all.dh0.values && front.dc0.values == all.dc0.values)
        #expect(back.dx.values == (try part(all.dx, 2..<6).values))
    }

    @Test("sigmoid and softmax stay finite at the far ends")
    func farEnds() throws {
        let far = try NDArray.of([6], [-1e4, -800, 0, 800, 1e4, -.infinity])
        #expect(try Coursera.sigmoid(far).values == [0, 0, 0.5, 1, 1, 0])
        let columns = try NDArray.of([2, 2], [1000, -1000, 999, -1001])
        let got = try Coursera.softmax(columns).values
        #expect(close(got, [0.7310585786300049, 0.7310585786300049, 0.2689414213699951, 0.2689414213699951]))
        #expect(try Coursera.softmax(try .of([2], [.nan, 1])).values.allSatisfy(\.isNaN))
        #expect(Recurrent.sigmoid(.nan).isNaN)
    }

    @Test("NaN in an input flows into what depends on it, and only there")
    func nan() throws {
        let given = try Case(T: 3, gates: 4)
        given.x.doubles[0] = .nan  // t = 0, n = 0
        let run = try UnrolledLSTM().forward(x: given.x, h0: given.h0, c0: given.c0, parameters: given.lstm)
        for (k, value) in run.h.values.enumerated() { #expect(value.isNaN == (k / 5 % 4 == 0)) }
    }

    @Test("products of every shape agree with plain loops")
    func products() throws {
        var random = LegacyRandom(seed: 9)
        for M in 1...9 {
            for N in 1...9 {
                let K = (M * N) % 7
                let (a, b) = (try random.randn(M, K), try random.randn(K, N))
                let (c, turned, back) = (try random.randn(M, N), try NDArray(zeros: [K, M]), try NDArray(zeros: [M, N]))
                var wanted = c.values
                for m in 0..<M { for n in 0..<N { for k in 0..<K { wanted[m * N + n] += a[m, k] * b[k, n] } } }
                let before = c.values
                try multiply(a.doubles, b.doubles, into: c.doubles, M: M, N: N, K: K, accumulate: true)
                #expect(close(c.values, wanted, rtol: 0, atol: 1e-14))
                transpose(a.doubles, rows: M, columns: K, into: turned.doubles)
                try multiplyTransposed(turned.doubles, b.doubles, into: back.doubles, M: M, N: N, K: K)
                #expect(close(back.values, zip(wanted, before).map { $0 - $1 }, rtol: 0, atol: 1e-14))
            }
        }
    }
}

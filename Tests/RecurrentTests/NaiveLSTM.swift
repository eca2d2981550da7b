import NDArrays
#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The LSTM of the Coursera sheet in plain loops over `[[Double]]`, written from the formulas and sharing nothing with the
/// engine; with a choice of mistakes in its backward pass.
struct NaiveLSTM {
    typealias Matrix = [[Double]]  // [row][column]

    enum Mistake: CaseIterable {
        /// dc_next is not handed back in time (errata 002-5, 000-5).
        case droppedCellPath
        /// da_prev is not handed back in time (errata 002-5).
        case droppedHiddenPath
        /// bi gets the sum of delta_f (errata 000-3).
        case forgetDeltaInUpdateBias
        /// dc_next is not multiplied by the gates' derivatives (errata 002-3).
        case missingParentheses
        /// tanh of the candidate, which is a tanh already, and the candidate as a stray factor (errata 002-4).
        case strayFactorAndSecondTanh
        /// Only the last time step's weight gradient is kept (errata 000-4).
        case lastStepWeights
        /// The (1 - tanh²) between a and c is forgotten.
        case noTanhDerivative
        /// The weight gradients are means over the samples.
        case meanOverSamples
        /// c_next in place of c_prev in the forget gate.
        case wrongCellState
        /// W where W.T belongs, in what is handed back to a_prev.
        case untransposedWeights
        /// All of document 000 but the sums over time: no cell path, delta_f in two biases.
        case document000
    }

    let n_x, n_a, m: Int
    /// By gate letter f i c o.
    let W: [String: Matrix]
    let b: [String: [Double]]

    init(_ parameters: NamedMatrices, n_x: Int, n_a: Int, m: Int) {
        (self.n_x, self.n_a, self.m) = (n_x, n_a, m)
        W = parameters.W
        b = parameters.b
    }

    struct NamedMatrices {
        var W: [String: Matrix] = [:]
        var b: [String: [Double]] = [:]
    }

    struct Step {
        var input: Matrix  // [a_prev; xt]
        var f, i, g, o, c, cPrev, a: Matrix
    }

    private func s(_ z: Double) -> Double { 1 / (1 + exp(-z)) }
    private func zeros(_ rows: Int, _ columns: Int) -> Matrix { Matrix(repeating: [Double](repeating: 0, count: columns), count: rows) }

    func forward(x: [Matrix], a0: Matrix, c0: Matrix) -> [Step] {
        var steps: [Step] = []
        var (a, c) = (a0, c0)
        for xt in x {
            let input = a + xt
            func gate(_ letter: String, _ g: (Double) -> Double) -> Matrix {
                var result = zeros(n_a, m)
                for j in 0..<n_a {
                    for e in 0..<m {
                        var z = b[letter]![j]
                        for k in 0..<(n_a + n_x) { z += W[letter]![j][k] * input[k][e] }
                        result[j][e] = g(z)
                    }
                }
                return result
            }
            var step = Step(
                input: input, f: gate("f", s), i: gate("i", s), g: gate("c", { tanh($0) }), o: gate("o", s), c: c, cPrev: c,
                a: a)
            for j in 0..<n_a {
                for e in 0..<m {
                    step.c[j][e] = step.f[j][e] * c[j][e] + step.i[j][e] * step.g[j][e]
                    step.a[j][e] = step.o[j][e] * tanh(step.c[j][e])
                }
            }
            (a, c) = (step.a, step.c)
            steps.append(step)
        }
        return steps
    }

    /// dx, da0, dc0 and the weights' gradients of loss sum(a * da), by name.
    func backward(da: [Matrix], steps: [Step], mistake: Mistake? = nil) -> [String: [Matrix]] {
        var dW: [String: Matrix] = [:]
        var db: [String: Matrix] = [:]
        for letter in ["f", "i", "c", "o"] { (dW[letter], db[letter]) = (zeros(n_a, n_a + n_x), zeros(n_a, 1)) }
        var dx = [Matrix](repeating: zeros(n_x, m), count: steps.count)
        var (daFuture, dcFuture) = (zeros(n_a, m), zeros(n_a, m))
        for t in steps.indices.reversed() {
            let step = steps[t]
            var delta = ["f": zeros(n_a, m), "i": zeros(n_a, m), "c": zeros(n_a, m), "o": zeros(n_a, m)]
            for j in 0..<n_a {
                for e in 0..<m {
                    let (f, i, g, o) = (step.f[j][e], step.i[j][e], step.g[j][e], step.o[j][e])
                    let d = da[t][j][e] + daFuture[j][e]
                    let squashed = tanh(step.c[j][e])
                    let dcFromA = d * o * (mistake == .noTanhDerivative ? 1 : 1 - squashed * squashed)
                    let dc = dcFuture[j][e] + dcFromA
                    delta["o"]![j][e] = d * squashed * o * (1 - o)
                    delta["i"]![j][e] = dc * g * i * (1 - i)
                    delta["f"]![j][e] = dc * step.cPrev[j][e] * f * (1 - f)
                    delta["c"]![j][e] = dc * i * (1 - g * g)
                    switch mistake {
                    case .missingParentheses:
                        delta["i"]![j][e] = dcFuture[j][e] * g + dcFromA * g * i * (1 - i)
                        delta["f"]![j][e] = dcFuture[j][e] * step.cPrev[j][e] + dcFromA * step.cPrev[j][e] * f * (1 - f)
                        delta["c"]![j][e] = dcFuture[j][e] * i + dcFromA * i * (1 - g * g)
                    case .strayFactorAndSecondTanh: delta["c"]![j][e] = dc * i * g * (1 - tanh(g) * tanh(g))
                    case .wrongCellState: delta["f"]![j][e] = dc * step.c[j][e] * f * (1 - f)
                    default: break
                    }
                    dcFuture[j][e] = mistake == .droppedCellPath || mistake == .document000 ? 0 : dc * f
                }
            }
            var dInput = zeros(n_a + n_x, m)
            for letter in ["f", "i", "c", "o"] {
                for j in 0..<n_a {
                    for e in 0..<m {
                        let wrong = (mistake == .forgetDeltaInUpdateBias || mistake == .document000) && letter == "i"
                            || mistake == .document000 && letter == "o"
                        db[letter]![j][0] += delta[wrong ? "f" : letter]![j][e]
                        for k in 0..<(n_a + n_x) {
                            let isKept = mistake != .lastStepWeights || t == steps.count - 1
                            let share = mistake == .meanOverSamples ? 1 / Double(m) : 1
                            if isKept { dW[letter]![j][k] += share * delta[letter]![j][e] * step.input[k][e] }
                            let isTurned = mistake == .untransposedWeights && k < n_a
                            dInput[k][e] += (isTurned ? W[letter]![k][j] : W[letter]![j][k]) * delta[letter]![j][e]
                        }
                    }
                }
            }
            daFuture = Array(dInput[..<n_a])
            if mistake == .droppedHiddenPath && t > 0 { daFuture = zeros(n_a, m) }
            dx[t] = Array(dInput[n_a...])
        }
        var result: [String: [Matrix]] = ["dx": dx, "da0": [daFuture], "dc0": [dcFuture]]
        for letter in ["f", "i", "c", "o"] {
            result["dW" + letter] = [dW[letter]!]
            result["db" + letter] = [db[letter]!]
        }
        return result
    }
}

extension NaiveLSTM {
    static func matrix(_ array: NDArray) -> Matrix {
        (0..<array.shape[0]).map { row in (0..<array.shape[1]).map { array[row, $0] } }
    }

    /// The matrices over time of (features, m, T).
    static func steps(_ array: NDArray) -> [Matrix] {
        (0..<array.shape[2]).map { t in
            (0..<array.shape[0]).map { row in (0..<array.shape[1]).map { array[row, $0, t] } }
        }
    }

    /// (features, m, T) of several matrices, or the matrix itself of one whose `rank` is 2.
    static func array(_ steps: [Matrix], rank: Int) throws -> NDArray {
        let (rows, columns) = (steps[0].count, steps[0][0].count)
        let result = try NDArray(zeros: rank == 2 ? [rows, columns] : [rows, columns, steps.count])
        for row in 0..<rows {
            for column in 0..<columns {
                for t in steps.indices {
                    result.doubles[(row * columns + column) * (rank == 2 ? 1 : steps.count) + t] = steps[t][row][column]
                }
            }
        }
        return result
    }
}

/// NumPy's binomial numbers: inversion for small means, the BTPE rejection method for large ones.
///
/// Source: Kachitvichyanukul and Schmeiser, "Binomial random variate generation", 1988; names are theirs.
struct BinomialSampler {
    private let n: Int
    private let p: Double
    private let isSwapped: Bool

    init(n: Int, p: Double) {
        self.n = n
        isSwapped = p > 0.5
        self.p = isSwapped ? 1 - p : p
    }

    func draw(_ generator: inout some UniformSource) -> Int {
        let value = p * Double(n) <= 30 ? inversion(&generator) : rejection(&generator)
        return isSwapped ? n - value : value
    }

    private func inversion(_ generator: inout some UniformSource) -> Int {
        let n = Double(n), q = 1 - p
        let start = Double.exp(n * Double.log(q))
        let mean = n * p
        let bound = Double(Int(Swift.min(n, mean + 10 * (mean * q + 1).squareRoot())))
        var x = 0.0, term = start, u = generator.nextDouble()
        while u > term {
            x += 1
            if x > bound {
                x = 0
                term = start
                u = generator.nextDouble()
            } else {
                u -= term
                term = ((n - x + 1) * p * term) / (x * q)
            }
        }
        return Int(x)
    }

    private func rejection(_ generator: inout some UniformSource) -> Int {
        let n = Double(n), r = Swift.min(p, 1 - p), q = 1 - r
        let fm = n * r + r, m = fm.rounded(.down), nrq = n * r * q
        let p1 = (2.195 * nrq.squareRoot() - 4.6 * q).rounded(.down) + 0.5
        let xm = m + 0.5, xl = xm - p1, xr = xm + p1
        let c = 0.134 + 20.5 / (15.3 + m)
        var a = (fm - xl) / (fm - xl * r)
        let laml = a * (1 + a / 2)
        a = (xr - fm) / (xr * q)
        let lamr = a * (1 + a / 2)
        let p2 = p1 * (1 + 2 * c), p3 = p2 + c / laml, p4 = p3 + c / lamr
        while true {
            let u = generator.nextDouble() * p4
            var v = generator.nextDouble()
            var y: Double
            if u <= p1 { return Int((xm - p1 * v + u).rounded(.down)) }
            if u <= p2 {
                let x = xl + (u - p1) / c
                v = v * c + 1 - abs(m - x + 0.5) / p1
                if v > 1 { continue }
                y = x.rounded(.down)
            } else if u <= p3 {
                y = (xl + Double.log(v) / laml).rounded(.down)
                if y < 0 || v == 0 { continue }
                v = v * (u - p2) * laml
            } else {
                y = (xr - Double.log(v) / lamr).rounded(.down)
                if y > n || v == 0 { continue }
                v = v * (u - p3) * lamr
            }
            if accepts(y, v, n, r, q, m, xm, nrq) { return Int(y) }
        }
    }

    private func accepts(
        _ y: Double, _ v: Double, _ n: Double, _ r: Double, _ q: Double, _ m: Double, _ xm: Double, _ nrq: Double
    ) -> Bool {
        let k = abs(y - m)
        if !(k > 20 && k < nrq / 2 - 1) {
            let s = r / q, a = s * (n + 1)
            var f = 1.0
            if m < y {
                var i = m + 1
                while i <= y { f *= a / i - s; i += 1 }
            } else if m > y {
                var i = y + 1
                while i <= m { f /= a / i - s; i += 1 }
            }
            return v <= f
        }
        let rho = (k / nrq) * ((k * (k / 3 + 0.625) + 0.16666666666666666) / nrq + 0.5)
        let t = -k * k / (2 * nrq), logarithm = Double.log(v)
        if logarithm < t - rho { return true }
        if logarithm > t + rho { return false }
        let x1 = y + 1, f1 = m + 1, z = n + 1 - m, w = n - y + 1
        func stirling(_ x: Double) -> Double {
            let square = x * x
            return (13680 - (462 - (132 - (99 - 140 / square) / square) / square) / square) / x / 166320
        }
        let bound =
            xm * Double.log(f1 / x1) + (n - m + 0.5) * Double.log(z / w) + (y - m) * Double.log(w * r / (x1 * q))
            + stirling(f1) + stirling(z) + stirling(x1) + stirling(w)
        return logarithm <= bound
    }
}

/// What gives uniform numbers in [0, 1).
protocol UniformSource {
    mutating func nextDouble() -> Double
}

extension MersenneTwister: UniformSource {}
extension PCG64: UniformSource {}

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif
import Language

/// Where numbers stand between the ends of an axis, and which round numbers are written beside it.
struct AxisScale {
    let low: Double
    let high: Double
    let isLogarithmic: Bool

    /// nil where none of the numbers has a place.
    init?(_ values: some Sequence<Double>, _ scale: PlotPanel.Scale) {
        isLogarithmic = scale == .logarithmic
        var (low, high) = (Double.infinity, -Double.infinity)
        for value in values where value.isFinite && (!isLogarithmic || value > 0) {
            if value < low { low = value }
            if value > high { high = value }
        }
        guard low <= high else { return nil }
        if low == high {
            // One number stands in the middle.
            let largest = Double.greatestFiniteMagnitude
            if isLogarithmic {
                (low, high) = (max(low / 2, .leastNonzeroMagnitude), min(high * 2, largest))
            } else {
                let room = low == 0 ? 1 : low.magnitude / 10
                (low, high) = (max(low - room, -largest), min(high + room, largest))
            }
        }
        (self.low, self.high) = (low, high)
    }

    /// From 0 at the low end to 1 at the high one; nil for what has no place.
    func share(_ value: Double) -> Double? {
        guard value.isFinite else { return nil }
        if isLogarithmic {
            guard value > 0 else { return nil }
            let size = log(high) - log(low)
            return size > 0 ? min(max((log(value) - log(low)) / size, 0), 1) : 0.5
        }
        // Halves: the difference of two large numbers may be too large.
        let size = high / 2 - low / 2
        return size > 0 ? min(max((value / 2 - low / 2) / size, 0), 1) : 0.5
    }

    /// The number that stands at a share of a logarithmic axis.
    func value(_ share: Double) -> Double { exp(log(low) + share * (log(high) - log(low))) }

    /// Round numbers between the ends, from the lowest on, in one form.
    func ticks(most: Int) -> [(value: Double, text: String)] {
        let most = max(most, 1)
        if isLogarithmic {
            let powers = powersOfTen(most)
            if powers.count > 1 { return powers.map { ($0, Figures.rounded($0, digits: 1)) } }
        }
        return linearTicks(most)
    }

    private func powersOfTen(_ most: Int) -> [Double] {
        let (first, last) = (Int(log10(low).rounded(.up)), Int(log10(high).rounded(.down)))
        guard first <= last else { return [] }
        let step = max((last - first) / most + ((last - first) % most == 0 ? 0 : 1), 1)
        return stride(from: first, through: last, by: step).map { pow(10, Double($0)) }
    }

    private func linearTicks(_ most: Int) -> [(value: Double, text: String)] {
        let size = high / Double(most) - low / Double(most)
        guard size > 0, size.isFinite else { return [(low, Figures.rounded(low, digits: 4))] }
        let power = Figures.exponent(of: size)
        let unit = pow(10, Double(power))
        guard unit > 0, let step = [1, 2, 5, 10].map({ $0 * unit }).first(where: { $0 >= size * 0.999 }) else { return [(low, Figures.rounded(low, digits: 4))] }
        var ticks: [Double] = []
        var place = (low / step).rounded(.up)
        while place * step <= high, ticks.count <= most + 1 {
            let value = place * step
            ticks.append(value == 0 ? 0 : value)
            guard place + 1 > place else { break }
            place += 1
        }
        let exponent = Figures.exponent(of: step)
        let largest = ticks.map(\.magnitude).max() ?? 0
        return ticks.map { value in
            if largest >= 1e6 || step < 1e-5 {
                return (value, value == 0 ? "0" : Figures.exponential(value, digits: min(max(Figures.exponent(of: largest) - exponent + 1, 1), 15)))
            }
            return (value, Figures.fixed(value, decimals: max(-exponent, 0)))
        }
    }
}

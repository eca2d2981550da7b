import Language

/// Which glyph stands for which number in a heat map.
///
/// Numbers above zero and below it have families of their own, each fuller the larger the number is, so that signs are seen without colour.
struct HeatScale {
    enum Kind: Equatable {
        /// By size, on both sides of zero; up to the first bound a number counts as zero.
        case signed(bounds: [Double], most: Double)
        /// From the least number to the greatest, where zero is far away.
        case range(low: Double, high: Double)
        /// The same by powers, for sizes that differ by orders of magnitude.
        case powers(low: Double, high: Double)
    }
    let kind: Kind
    private let style: Style

    /// Saturated is a gate that is nearer to its end than this.
    static let edge = 0.05

    /// nil where no number is finite.
    init?(_ values: [Double], _ subject: PlotPanel.Subject, style: Style) {
        self.style = style
        let finite = values.filter(\.isFinite)
        guard let low = finite.min(), let high = finite.max() else { return nil }
        switch subject {
        case .gate: kind = .signed(bounds: [HeatScale.edge, 0.35, 0.65, 1 - HeatScale.edge], most: 1)
        case .deltas:
            let least = finite.filter { $0 > 0 }.min() ?? 1
            kind = .powers(low: least, high: max(high, least))
        case .numbers, .lags:
            if low < high, low > 0 && low > high / 4 || high < 0 && high < low / 4 {
                kind = .range(low: low, high: high)
            } else {
                let most = max(low.magnitude, high.magnitude)
                kind = .signed(bounds: [0, most / 4, most / 2, most / 4 * 3], most: most)
            }
        }
    }

    private var above: [Character] { Array(style.isUnicode ? "░▒▓█" : ":+#@") }
    private var below: [Character] { Array(style.isUnicode ? "-~=≡" : "-~=%") }
    private var zero: Character { style.isUnicode ? "·" : "." }
    private var levels: [Character] { [zero] + above }

    func run(_ value: Double) -> (glyph: Character, tone: Tone) {
        guard value.isFinite else { return value.isNaN ? ("?", .bad) : value > 0 ? (style.isUnicode ? "▲" : "^", .bad) : (style.isUnicode ? "▼" : "v", .bad) }
        switch kind {
        case .signed(let bounds, _):
            // A bound belongs to the level under it; the least size that a gate can have without being shut is its first bound.
            guard value.magnitude >= max(bounds[0], .leastNonzeroMagnitude) else { return (zero, .faint) }
            let level = bounds.dropFirst().filter { value.magnitude > $0 }.count
            return value > 0 ? (above[level], .hint) : (below[level], .code)
        case .range(let low, let high):
            let size = high / 2 - low / 2
            return (levels[place(size > 0 ? (value / 2 - low / 2) / size : 0.5)], .hint)
        case .powers:
            guard value > 0, let scale = AxisScale([ends.low, ends.high], .logarithmic), let share = scale.share(value) else { return (" ", .plain) }
            return (levels[place(ends.low == ends.high ? 1 : share)], .hint)
        }
    }

    private var ends: (low: Double, high: Double) {
        switch kind {
        case .signed(_, let most): (-most, most)
        case .range(let low, let high), .powers(let low, let high): (low, high)
        }
    }

    private func place(_ share: Double) -> Int { min(max(Int(share * Double(levels.count)), 0), levels.count - 1) }

    /// Glyphs with the numbers that they stand for, from the least on.
    /// - Parameter values: only families that occur are explained.
    func legend(_ values: [Double]) -> [(glyph: Character, meaning: String, tone: Tone)] {
        func number(_ value: Double) -> String { Figures.rounded(value, digits: 3) }
        var entries: [(glyph: Character, meaning: String, tone: Tone)] = []
        switch kind {
        case .signed(let bounds, let most):
            if values.contains(where: { $0 < 0 && $0.isFinite }) {
                for level in (0..<4).reversed() { entries.append((below[level], Words.upTo("-" + number(level < 3 ? bounds[level + 1] : most)), .code)) }
            }
            entries.append((zero, bounds[0] > 0 ? Words.under(number(bounds[0])) : "0", .faint))
            if values.contains(where: { $0 > 0 && $0.isFinite }) {
                for level in 0..<4 { entries.append((above[level], Words.upTo(number(level < 3 ? bounds[level + 1] : most)), .hint)) }
            }
        case .range(let low, let high):
            // As many digits as tell the levels apart.
            let digits = max(Figures.exponent(of: max(low.magnitude, high.magnitude)) - Figures.exponent(of: high / 5 - low / 5) + 2, 3)
            for level in 0..<5 { entries.append((levels[level], Words.upTo(Figures.rounded(low + (high / 5 - low / 5) * Double(level + 1), digits: digits)), .hint)) }
        case .powers(let low, let high):
            guard low < high else { return [(levels[4], number(high), .hint)] }
            let scale = AxisScale([low, high], .logarithmic)
            for level in 0..<5 { entries.append((levels[level], Words.upTo(number(level == 4 ? high : scale?.value(Double(level + 1) / 5) ?? high)), .hint)) }
        }
        return entries
    }
}

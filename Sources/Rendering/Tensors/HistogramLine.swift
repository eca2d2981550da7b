import NDArrays

/// How the values of a large array are spread, in one line: the figures first, then the picture.
///
///     16 bins of 0.0625, at most 431 in [0.4375, 0.5]  0 |▁▃▅▆▇███▇▆▅▄▃▂▁▁| 1
struct HistogramLine {
    private let least: Double
    private let greatest: Double
    private let counts: [Int]

    /// Below this a grid says as much.
    private static let fewestElements = 256
    private static let bins = 16

    /// Nil for arrays that are small, constant, too large to look through, or hold truth values.
    init?(_ array: NDArray) {
        guard array.count >= HistogramLine.fewestElements, array.dtype != .bool, let summary = Summary(array), summary.hasRange else { return nil }
        (least, greatest) = (summary.least, summary.greatest)
        // Halves: the difference of two huge numbers may be too large.
        let (low, size) = (least / 2, greatest / 2 - least / 2)
        guard size > 0 else { return nil }
        var counts = Array(repeating: 0, count: HistogramLine.bins)
        array.forEach { element in
            let value = element.asDouble
            guard value.isFinite else { return }
            let share = (value / 2 - low) / size
            counts[min(max(Int(share * Double(HistogramLine.bins)), 0), HistogramLine.bins - 1)] += 1
        }
        self.counts = counts
    }

    func text(_ style: Style) -> String {
        let most = counts.max() ?? 0
        let levels = Array(style.isUnicode ? "▁▂▃▄▅▆▇█" : ".:-=+*#@")
        let bars = counts.map { count -> Character in
            guard count > 0, most > 0 else { return " " }
            // The first level is for the few that there are: no bin that holds something looks empty.
            return levels[min(Int(Double(count) / Double(most) * Double(levels.count)), levels.count - 1)]
        }
        let ends = [least, greatest].map { Figures.rounded($0, digits: 3) }
        let peak = counts.firstIndex(of: most) ?? 0
        let place = [peak, peak + 1].map { edge -> String in
            let share = Double(edge) / Double(counts.count)
            return Figures.rounded(least * (1 - share) + greatest * share, digits: 3)
        }
        let figures = "\(counts.count) bins, most (\(most)) in [\(place[0]), \(place[1])]"
        let picture = "\(ends[0]) |\(String(bars))| \(ends[1])"
        return DisplayWidth.of(figures) + DisplayWidth.of(picture) + 2 <= style.width ? figures + "  " + picture : figures.truncated(to: style.width)
    }
}

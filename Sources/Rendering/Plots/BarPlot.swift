import Language

/// Rows of bars with their numbers in front.
struct BarPlot {
    let rows: [(name: String, height: Double)]
    let style: Style
    private static let most = 40
    private static let mostWidth = 120

    func lines(_ tone: Tone) -> [String] {
        let shown = rows.prefix(BarPlot.most)
        let nameWidth = min(shown.map { DisplayWidth.of($0.name) }.max() ?? 0, style.width / 3)
        let numbers = shown.map { Figures.rounded($0.height, digits: 4) }
        let numberWidth = numbers.map { DisplayWidth.of($0) }.max() ?? 0
        let room = min(style.width, BarPlot.mostWidth) - nameWidth - numberWidth - 4
        guard room > 0 else { return [] }
        let largest = shown.map(\.height).filter(\.isFinite).map(\.magnitude).max() ?? 0
        let (above, below) = style.isUnicode ? ("█", "≡") : ("#", "=")
        var lines = zip(shown, numbers).map { row, text -> String in
            let share = row.height.isFinite && largest > 0 ? row.height.magnitude / largest : 0
            // What is not zero is seen.
            let length = share == 0 ? 0 : max(Int((share * Double(room)).rounded()), 1)
            let bar = style.paint(String(repeating: row.height < 0 ? below : above, count: length), row.height < 0 ? .code : tone)
            return row.name.truncated(to: nameWidth).padded(to: nameWidth) + "  " + text.paddedLeft(to: numberWidth) + (bar.isEmpty ? "" : "  " + bar)
        }
        if rows.count > shown.count { lines.append(Words.moreBars(rows.count - shown.count)) }
        return lines
    }
}

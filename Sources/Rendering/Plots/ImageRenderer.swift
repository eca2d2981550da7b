/// A matrix as a picture of shades: dark is small, dense is large.
struct ImageRenderer {
    let rows: [[Double]]
    let style: Style
    private static let mostRows = 24

    func lines() -> [String] {
        let finite = rows.flatMap { $0 }.filter(\.isFinite)
        guard let least = finite.min(), let most = finite.max(), let width = rows.first?.count, width > 0 else { return [] }
        let shades = Array(style.isUnicode ? " ░▒▓█" : " .:-=+*#%@")
        // A character is about twice as high as it is wide: each element takes two columns where there is room.
        let room = max(1, min(style.width, 78))
        let repeats = width * 2 <= room ? 2 : 1
        let columns = min(width, room / repeats), height = min(rows.count, ImageRenderer.mostRows)
        var lines = (0..<height).map { line -> String in
            let row = rows[line * rows.count / height]
            return (0..<columns).map { column -> String in
                let value = row[column * width / columns]
                guard value.isFinite else { return String(repeating: "?", count: repeats) }
                let size = most / 2 - least / 2
                let share = size > 0 ? (value / 2 - least / 2) / size : 0
                return String(repeating: shades[min(max(Int(share * Double(shades.count)), 0), shades.count - 1)], count: repeats)
            }.joined()
        }
        if columns < width || height < rows.count { lines.append("(\(height) of \(rows.count) rows, \(columns) of \(width) columns)") }
        return lines
    }
}

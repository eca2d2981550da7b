/// Reads what a file holds from its start to its end, in parts and lines.
///
/// Text is held as UTF-8, so that bytes and text are read alike; only the unit of `read(n)` differs.
struct LineReader {
    let bytes: [UInt8]
    /// Whether `read(n)` counts code points.
    let isText: Bool
    /// What ends a line.
    enum LineEnd { case newline, carriageReturn, both, any }
    let lineEnd: LineEnd
    var position = 0

    private static let newline: UInt8 = 0x0A, carriageReturn: UInt8 = 0x0D

    init(_ bytes: [UInt8], isText: Bool, lineEnd: LineEnd = .newline) {
        (self.bytes, self.isText, self.lineEnd) = (bytes, isText, lineEnd)
    }

    /// `\r\n` and `\r` as `\n`: what Python makes of a text file's line ends.
    static func unified(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(carriageReturn) else { return bytes }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for (index, byte) in bytes.enumerated() {
            if byte == newline, index > 0, bytes[index - 1] == carriageReturn { continue }
            result.append(byte == carriageReturn ? newline : byte)
        }
        return result
    }

    /// The next `count` units, or all that is left.
    mutating func read(_ count: Int?) -> ArraySlice<UInt8> {
        take(until: count.map { end(after: $0) } ?? bytes.count)
    }

    /// The next line with its end; empty when there is none left.
    mutating func readLine(limit: Int? = nil) -> ArraySlice<UInt8> {
        var end = position
        while end < bytes.count {
            let byte = bytes[end]
            end += 1
            let isFollowed = end < bytes.count && bytes[end] == LineReader.newline
            switch lineEnd {
            case .newline: if byte != LineReader.newline { continue }
            case .carriageReturn: if byte != LineReader.carriageReturn { continue }
            case .both:
                guard byte == LineReader.carriageReturn, isFollowed else { continue }
                end += 1
            case .any:
                guard byte == LineReader.newline || byte == LineReader.carriageReturn else { continue }
                if byte == LineReader.carriageReturn, isFollowed { end += 1 }
            }
            break
        }
        return take(until: Swift.min(end, limit.map { self.end(after: $0) } ?? end))
    }

    private mutating func take(until end: Int) -> ArraySlice<UInt8> {
        let start = Swift.min(position, bytes.count)
        position = Swift.max(start, Swift.min(end, bytes.count))
        return bytes[start..<position]
    }

    /// The offset `count` units after the position.
    private func end(after count: Int) -> Int {
        guard isText else { return Swift.min(position, bytes.count) + Swift.min(count, bytes.count) }
        var end = position, left = count
        while end < bytes.count {
            if bytes[end] & 0xC0 != 0x80 {
                if left == 0 { break }
                left -= 1
            }
            end += 1
        }
        return end
    }
}

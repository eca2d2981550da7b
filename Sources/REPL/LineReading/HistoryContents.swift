#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The lines of a history file, checked but not yet taken apart.
///
/// A full history is several hundred kilobytes and is read before the first prompt, but most sessions need few entries of it,
/// and late. So loading leaves the work to the C library's searches, and `entries` is made when it is asked for.
package struct HistoryContents: Equatable, Sendable {
    /// Larger files are no history.
    static let sizeLimit = 64 << 20

    package private(set) var bytes: [UInt8]
    package private(set) var count: Int

    package static let empty = HistoryContents()

    private init() {
        bytes = []
        count = 0
    }

    /// Nil if this is no history: not UTF-8, control characters, or far too long.
    package init?(bytes: [UInt8]) {
        guard bytes.count <= Self.sizeLimit else { return nil }
        let controls = (Int32(0)..<0x20).filter { $0 != 0x0A && $0 != 0x09 } + [0x7F]
        // What is not UTF-8 comes out of decoding changed.
        var text = bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
        let isText = text.withUTF8 { decoded in
            bytes.withUnsafeBytes { buffer in
                guard let base = buffer.baseAddress, let decodedBase = decoded.baseAddress else { return buffer.isEmpty }
                return buffer.count == decoded.count && memcmp(base, decodedBase, buffer.count) == 0
                    && controls.allSatisfy { memchr(base, $0, buffer.count) == nil }
            }
        }
        guard isText else { return nil }
        self.bytes = bytes
        count = 0
        count = lineRanges(of: bytes).count
    }

    package mutating func keepNewest(_ limit: Int) {
        guard count > limit else { return }
        let ranges = lineRanges(of: bytes)
        bytes.removeFirst(ranges[count - limit].lowerBound)
        count = limit
    }

    /// The entries, oldest first.
    package var entries: [String] {
        bytes.withUnsafeBytes { buffer in
            lineRanges(of: bytes).map { HistoryCoding.decode(line: UnsafeRawBufferPointer(rebasing: buffer[$0])) }
        }
    }

    /// The lines that are not empty.
    private func lineRanges(of bytes: [UInt8]) -> [Range<Int>] {
        bytes.withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress else { return [] }
            var ranges: [Range<Int>] = []
            var start = 0
            while start < buffer.count {
                let found = memchr(base + start, 0x0A, buffer.count - start)
                let end = found.map { UnsafeRawPointer($0) - base } ?? buffer.count
                if end > start { ranges.append(start..<end) }
                start = end + 1
            }
            return ranges
        }
    }
}

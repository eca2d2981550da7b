/// Memory of small arrays that are gone, by size: in a loop most arrays have the sizes of the turn before.
///
/// For one thread at a time, as all of this module.
enum StoragePool {
    private static let step = 64, perSize = 16
    private static let sizes = Storage.inlineLimit / step + 1

    /// `perSize` places for each size.
    private static nonisolated(unsafe) let places = UnsafeMutablePointer<Unmanaged<Storage>>.allocate(capacity: sizes * perSize)
    private static nonisolated(unsafe) let counts = {
        let counts = UnsafeMutablePointer<Int>.allocate(capacity: sizes)
        counts.initialize(repeating: 0, count: sizes)
        return counts
    }()

    @inline(__always) private static func size(_ byteCount: Int) -> Int { (byteCount &+ step &- 1) / step }

    /// How many bytes are allocated for `byteCount`.
    @inline(__always) static func capacity(_ byteCount: Int) -> Int { size(byteCount) &* step }

    /// Memory for `byteCount` bytes, at most `Storage.inlineLimit`, with any content.
    @inline(__always) static func take(_ byteCount: Int) -> Storage? {
        let size = size(byteCount), left = counts[size] &- 1
        guard left >= 0 else { return nil }
        counts[size] = left
        let storage = places[size &* perSize &+ left].takeRetainedValue()
        storage.header.byteCount = byteCount
        return storage
    }

    /// Keeps memory that nobody else refers to, where there is room.
    @inline(__always) static func give(_ storage: Storage) {
        guard !storage.header.isApart else { return }
        let size = size(storage.header.byteCount), count = counts[size]
        guard count < perSize else { return }
        places[size &* perSize &+ count] = .passRetained(storage)
        counts[size] = count &+ 1
    }
}

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

package struct StorageHeader {
    var base: UnsafeMutableRawPointer
    /// Whether `base` was allocated apart from the object.
    var isApart: Bool
    var byteCount: Int
}

/// The memory behind an array and all its views.
///
/// Small arrays lie in the object itself: one allocation instead of two.
package final class Storage: ManagedBuffer<StorageHeader, Double> {
    static let inlineLimit = 2048

    /// Memory for `byteCount` bytes, zeroed where asked for; nil when the system has none of that size.
    static func allocate(byteCount: Int, zeroed: Bool) -> Storage? {
        if byteCount <= inlineLimit {
            let storage = StoragePool.take(byteCount) ?? inline(byteCount)
            if zeroed { memset(storage.header.base, 0, byteCount) }
            return storage
        }
        guard MemoryBudget.mayTake(byteCount), let memory = zeroed ? calloc(byteCount, 1) : malloc(byteCount) else { return nil }
        MemoryBudget.take(byteCount)
        let buffer = Storage.create(minimumCapacity: 0) { _ in StorageHeader(base: memory, isApart: true, byteCount: byteCount) }
        return unsafeDowncast(buffer, to: Storage.self)
    }

    private static func inline(_ byteCount: Int) -> Storage {
        let buffer = Storage.create(minimumCapacity: StoragePool.capacity(byteCount) >> 3) { buffer in
            buffer.withUnsafeMutablePointerToElements { StorageHeader(base: UnsafeMutableRawPointer($0), isApart: false, byteCount: byteCount) }
        }
        return unsafeDowncast(buffer, to: Storage.self)
    }

    /// Whether there may be memory for a Swift array of so many elements, which asks nobody.
    static func mayHold(_ count: Int, _ size: Int) -> Bool {
        let (bytes, overflow) = count.multipliedReportingOverflow(by: size)
        return !overflow && MemoryBudget.mayTake(bytes)
    }

    /// A copy of the bytes, for `restoreContents`.
    package func savedContents() -> [UInt8] {
        Array(UnsafeRawBufferPointer(start: header.base, count: header.byteCount))
    }

    /// Writes back what `savedContents` of this storage gave.
    package func restoreContents(_ bytes: [UInt8]) {
        UnsafeMutableRawBufferPointer(start: header.base, count: header.byteCount).copyBytes(from: bytes)
    }

    deinit {
        guard header.isApart else { return }
        free(header.base)
        MemoryBudget.giveBack(header.byteCount)
    }
}

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// How much memory arrays may hold together: what the machine has, less an eighth.
///
/// The kernel promises more than it has, and kills a process that uses it; many arrays that each fit would come to that.
/// Small ones are not counted, to keep them quick. Values are made on one thread at a time, as `Interruption` says.
enum MemoryBudget {
    private static let counted = 1 << 20
    private static nonisolated(unsafe) var taken = 0

    static func mayTake(_ byteCount: Int) -> Bool {
        byteCount < counted || byteCount <= limit - taken
    }

    @inline(__always) static func take(_ byteCount: Int) { if byteCount >= counted { taken += byteCount } }

    @inline(__always) static func giveBack(_ byteCount: Int) { if byteCount >= counted { taken -= byteCount } }

    private static let limit: Int = {
        let pages = sysconf(Int32(_SC_PHYS_PAGES)), size = sysconf(Int32(_SC_PAGESIZE))
        guard pages > 0, size > 0, case let (memory, overflow) = pages.multipliedReportingOverflow(by: size), !overflow else { return 1 << 36 }
        return memory / 8 * 7
    }()
}

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The thread that runs cells, and how much of its stack is left: a cell that recurses must end in RecursionError, never in a crash.
enum NativeStack {
    /// Room that native code called from a cell may need.
    private static let reserve: UInt = 1 << 20

    /// The address below which no further call is allowed on this thread, which has used little of its stack so far.
    static func lowestUsableAddress() -> UInt {
        var limit = rlimit()
        #if canImport(Glibc)
        let found = getrlimit(__rlimit_resource_t(UInt32(RLIMIT_STACK.rawValue)), &limit) == 0
        #else
        let found = getrlimit(RLIMIT_STACK, &limit) == 0
        #endif
        let size = found && limit.rlim_cur < 1 << 30 ? UInt(limit.rlim_cur) : 8 << 20
        return currentAddress() &- (max(size, 2 * reserve) - reserve)
    }

    static var currentThread: UInt {
        #if canImport(Glibc)
        UInt(pthread_self())
        #else
        UInt(bitPattern: pthread_self())
        #endif
    }

    @inline(__always) static func currentAddress() -> UInt {
        withUnsafeTemporaryAllocation(byteCount: 1, alignment: 1) { UInt(bitPattern: $0.baseAddress) }
    }
}

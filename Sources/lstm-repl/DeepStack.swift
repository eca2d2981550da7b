#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A thread with room for very deep recursion.
///
/// Lists nested a million deep are freed one inside the other; on the usual 8 MB of stack that would end the process.
enum DeepStack {
    /// Reserved, not used: the system hands out pages as they are touched.
    private static let sizes = [16 << 30, 1 << 30, 64 << 20]

    /// Runs `body` on such a thread, and waits for it.
    static func run(_ body: @escaping @Sendable () -> Void) {
        final class Work: Sendable {
            let body: @Sendable () -> Void
            init(_ body: @escaping @Sendable () -> Void) { self.body = body }
        }
        var attributes = pthread_attr_t()
        guard pthread_attr_init(&attributes) == 0 else { return body() }
        defer { pthread_attr_destroy(&attributes) }
        guard sizes.contains(where: { reserve($0, &attributes) }) else { return body() }
        let work = Unmanaged.passRetained(Work(body))
        #if canImport(Glibc)
        var thread = pthread_t()
        let started = pthread_create(&thread, &attributes, { argument in
            if let argument { Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().body() }
            return nil
        }, work.toOpaque())
        guard started == 0 else { return work.takeRetainedValue().body() }
        pthread_join(thread, nil)
        #else
        var thread: pthread_t?
        let started = pthread_create(&thread, &attributes, { argument in
            Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().body()
            return nil
        }, work.toOpaque())
        guard started == 0, let thread else { return work.takeRetainedValue().body() }
        pthread_join(thread, nil)
        #endif
    }

    private static func reserve(_ size: Int, _ attributes: inout pthread_attr_t) -> Bool {
        #if canImport(Glibc)
        // glibc's own allocation counts against the memory there is; a mapping without reserve does not.
        let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_STACK
        guard let memory = mmap(nil, size, PROT_READ | PROT_WRITE, flags, -1, 0), memory != MAP_FAILED else { return false }
        mprotect(memory, Int(sysconf(Int32(_SC_PAGESIZE))), PROT_NONE)
        return pthread_attr_setstack(&attributes, memory, size) == 0
        #else
        return pthread_attr_setstacksize(&attributes, size) == 0
        #endif
    }
}

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// `time`.
enum TimeModule {
    static func module() -> ModuleObject {
        let module = ModuleObject("time")
        let clocks: [(String, clockid_t)] = [
            ("time", CLOCK_REALTIME), ("perf_counter", CLOCK_MONOTONIC), ("monotonic", CLOCK_MONOTONIC), ("process_time", CLOCK_PROCESS_CPUTIME_ID),
        ]
        for (name, clock) in clocks {
            module.function(name, "") { _, _ in .float(Double(nanoseconds(clock)) / 1e9) }
            module.function(name + "_ns", "") { _, _ in .int(nanoseconds(clock)) }
        }
        module.function("sleep", "seconds, /") { arguments, interpreter in
            let seconds = try interpreter.real(arguments[0], what: "'\(arguments[0].typeName)' object cannot be interpreted as an integer")
            if seconds.isNaN { throw Raised(.valueError, "Invalid value NaN (not a number)") }
            guard seconds >= 0 else { throw Raised(.valueError, "sleep length must be non-negative") }
            guard seconds < 9e9 else { throw Raised(.overflowError, "timestamp too large to convert to C _PyTime_t") }
            let end = Double(nanoseconds(CLOCK_MONOTONIC)) / 1e9 + seconds
            while true {
                try interpreter.checkInterruption()
                let left = end - Double(nanoseconds(CLOCK_MONOTONIC)) / 1e9
                guard left > 0 else { return .none }
                // Short naps: Ctrl-C is seen in between.
                usleep(UInt32(Swift.min(left, 0.02) * 1e6) + 1)
            }
        }
        TimeStructure.fill(module)
        return module
    }

    /// Seconds since 1970.
    static func now() -> Double { Double(nanoseconds(CLOCK_REALTIME)) / 1e9 }

    private static func nanoseconds(_ clock: clockid_t) -> Int {
        var time = timespec()
        clock_gettime(clock, &time)
        return Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec)
    }
}

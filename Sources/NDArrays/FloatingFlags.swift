#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// What happened in floating-point operations: NumPy warns of these.
package struct FloatingFlags: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// "divide by zero encountered in ..."
    package static let divideByZero = FloatingFlags(rawValue: 1)
    /// "overflow encountered in ..."
    package static let overflow = FloatingFlags(rawValue: 2)
    /// "invalid value encountered in ..."
    package static let invalid = FloatingFlags(rawValue: 4)
}

/// The processor's sticky exception flags.
enum FloatingEnvironment {
    // Glibc's FE_ names come in twice, as enum and as macro, and so cannot be used.
    #if arch(x86_64)
    private static let invalid: Int32 = 1, divideByZero: Int32 = 4, overflow: Int32 = 8
    #else
    private static let invalid: Int32 = 1, divideByZero: Int32 = 2, overflow: Int32 = 4
    #endif
    @inline(__always) private static var watched: Int32 { invalid | divideByZero | overflow }

    /// Forgets what earlier work left. Clearing costs ten times a look, so it looks first.
    @inline(__always) static func begin() {
        if fetestexcept(watched) != 0 { feclearexcept(watched) }
    }

    @inline(__always) static func end(_ flags: inout FloatingFlags) {
        let raised = fetestexcept(watched)
        if raised != 0 { collect(raised, &flags) }
    }

    @inline(never) private static func collect(_ raised: Int32, _ flags: inout FloatingFlags) {
        if raised & divideByZero != 0 { flags.insert(.divideByZero) }
        if raised & overflow != 0 { flags.insert(.overflow) }
        if raised & invalid != 0 { flags.insert(.invalid) }
        feclearexcept(watched)
    }
}

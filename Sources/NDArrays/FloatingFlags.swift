import CKernels

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
    /// Forgets what earlier work left. Clearing costs ten times a look, so it looks first.
    @inline(__always) static func begin() {
        if ckernels_flags() != 0 { ckernels_clear_flags() }
    }

    @inline(__always) static func end(_ flags: inout FloatingFlags) {
        let raised = ckernels_flags()
        if raised != 0 { collect(raised, &flags) }
    }

    @inline(never) private static func collect(_ raised: Int32, _ flags: inout FloatingFlags) {
        if raised & 1 != 0 { flags.insert(.invalid) }
        if raised & 2 != 0 { flags.insert(.divideByZero) }
        if raised & 4 != 0 { flags.insert(.overflow) }
        ckernels_clear_flags()
    }
}

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What the local variables of one call were, moment by moment: frames end, and this stays.
///
/// It is brought up to date where an observer is told something; between two such places a variable of a call seldom changes twice.
package final class VariableHistory {
    package struct Change {
        package let moment: Int
        package let slot: Int
        package let value: Slot
    }
    package private(set) var changes: [Change] = []
    private let count: Int
    /// The bytes of the slots when they were looked at last. What they refer to is kept alive by `changes`.
    private let last: UnsafeMutableRawPointer

    package init(_ code: Code, _ frame: Frame, moment: Int) {
        count = code.slotCount
        last = .allocate(byteCount: max(count, 1) * MemoryLayout<Slot>.stride, alignment: MemoryLayout<Slot>.alignment)
        last.copyMemory(from: frame.slots, byteCount: count * MemoryLayout<Slot>.stride)
        for slot in 0..<count { if let value = frame.slots[slot] { changes.append(Change(moment: moment, slot: slot, value: value)) } }
    }

    deinit { last.deallocate() }

    /// Notes the variables that are not what they were.
    package func note(_ frame: Frame, moment: Int) {
        let stride = MemoryLayout<Slot>.stride
        guard count > 0, memcmp(last, frame.slots, count * stride) != 0 else { return }
        for slot in 0..<count where memcmp(last + slot * stride, frame.slots + slot, stride) != 0 {
            changes.append(Change(moment: moment, slot: slot, value: frame.slots[slot]))
        }
        last.copyMemory(from: frame.slots, byteCount: count * stride)
    }

    /// The value at the end of `moment`; a variable shared with an inner function is as its cell is now.
    package func value(of slot: Int, at moment: Int) -> Value? {
        let value = changes.last { $0.slot == slot && $0.moment <= moment }?.value
        if case .object(let object)? = value, let cell = object as? Cell { return cell.value }
        return value
    }

    /// Only the state at the end of `moment` is kept of all that was before.
    package func forget(through moment: Int) {
        var kept: [Change] = []
        var seen: Set<Int> = []
        for change in changes.reversed() where change.moment > moment || seen.insert(change.slot).inserted { kept.append(change) }
        changes = kept.reversed()
    }
}

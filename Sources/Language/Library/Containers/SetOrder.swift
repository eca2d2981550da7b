/// The order in which CPython walks over a set of numbers: that of its hash table, which a program's output can show.
///
/// Follows `Objects/setobject.c` of CPython 3.11 step by step: where entries go, when the table grows, what a removal leaves behind.
/// Sets with anything else in them (text above all) come in another order in each run of CPython; ours keep that of insertion.
struct SetOrder {
    private enum Slot {
        case empty, removed
        case used(hash: Int, Value)
    }
    private var slots: [Slot] = Array(repeating: .empty, count: 8)
    /// Slots that are not empty, and those that hold an element.
    private var fill = 0
    private var used = 0
    /// Where `pop` goes on searching.
    private var finger = 0
    private var mask: Int { slots.count - 1 }

    var elements: [Value] {
        slots.compactMap { if case .used(_, let value) = $0 { value } else { nil } }
    }

    /// The slots in the order in which they are tried for `hash`.
    private func firstSlot(_ hash: Int, where matches: (Slot) throws -> Bool) rethrows -> Int {
        var perturbation = UInt(bitPattern: hash)
        var index = hash & mask
        while true {
            let probes = index + 9 <= mask ? 9 : 0
            for slot in index...(index + probes) where try matches(slots[slot]) { return slot }
            perturbation >>= 5
            index = Int(bitPattern: UInt(bitPattern: index) &* 5 &+ 1 &+ perturbation) & mask
        }
    }

    private mutating func place(_ hash: Int, _ value: Value) {
        let slot = firstSlot(hash) { if case .empty = $0 { true } else { false } }
        slots[slot] = .used(hash: hash, value)
        fill += 1
        used += 1
    }

    /// Adds an element that is not there yet.
    mutating func add(_ hash: Int, _ value: Value) {
        place(hash, value)
        if fill * 5 >= mask * 3 { resize(used > 50_000 ? used * 2 : used * 4) }
    }

    mutating func remove(_ hash: Int, where isElement: (Value) throws -> Bool) rethrows {
        let slot = try firstSlot(hash) { slot in
            switch slot {
            case .empty: true
            case .removed: false
            case .used(let other, let value): try other == hash && isElement(value)
            }
        }
        guard case .used = slots[slot] else { return }
        slots[slot] = .removed
        used -= 1
    }

    private mutating func resize(_ least: Int) {
        var size = 8
        while size <= least { size *= 2 }
        let old = slots
        slots = Array(repeating: .empty, count: size)
        (fill, used) = (0, 0)
        for case .used(let hash, let value) in old { place(hash, value) }
    }

    /// Makes room for as many elements, as CPython does before it adds a whole set or dict.
    mutating func reserve(_ count: Int) {
        if (fill + count) * 5 >= mask * 3 { resize((used + count) * 2) }
    }

    /// Takes over another set's elements, which an empty set keeps where they are if it can.
    mutating func merge(_ other: SetOrder, unless isElement: (Value) throws -> Bool) rethrows {
        if other.used == 0 { return }
        reserve(other.used)
        if fill == 0, mask == other.mask, other.fill == other.used {
            (slots, fill, used) = (other.slots, other.fill, other.used)
            return
        }
        let isEmpty = fill == 0
        for case .used(let hash, let value) in other.slots {
            if isEmpty { place(hash, value) } else if try !isElement(value) { add(hash, value) }
        }
    }

    /// After many removals at once.
    mutating func compact() {
        if fill - used > mask / 4 { resize(used > 50_000 ? used * 2 : used * 4) }
    }

    /// The element that `pop` takes.
    mutating func next() -> Value? {
        guard used > 0 else { return nil }
        var slot = finger & mask
        while true {
            if case .used(_, let value) = slots[slot] {
                finger = slot + 1
                return value
            }
            slot = slot == mask ? 0 : slot + 1
        }
    }
}

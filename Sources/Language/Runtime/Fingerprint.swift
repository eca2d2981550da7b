import NDArrays

/// Numbers that tell whether what a name stands for has changed, in place or not: equal before and after, it has not.
///
/// What is reachable counts: a dict whose array was updated has changed. There is a limit to the looking, so that a cell waits
/// for milliseconds at most; behind it a value counts by its identity.
package struct Fingerprint {
    private var numbersLeft = 2_000_000
    private var valuesLeft = 100_000
    private var seen: Set<ObjectIdentifier> = []
    private var hash: UInt64 = 0

    /// The fingerprint of every bound name.
    package static func all(of namespace: Namespace) -> [String: UInt64] {
        var walk = Fingerprint()
        return Dictionary(uniqueKeysWithValues: namespace.names.compactMap { name in namespace[name].map { (name, walk.of($0)) } })
    }

    private mutating func of(_ value: Value) -> UInt64 {
        hash = 0
        seen.removeAll(keepingCapacity: true)
        // A work list, not recursion: a learner's list may be nested a million deep.
        var waiting = [value]
        while let value = waiting.popLast() { add(value, &waiting) }
        return hash
    }

    private mutating func mix(_ bits: UInt64) {
        hash = (hash ^ bits) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 29
    }

    private mutating func add(_ value: Value, _ waiting: inout [Value]) {
        switch value {
        case .none: return mix(1)
        case .bool(let value): return mix(value ? 2 : 3)
        case .int(let value): return mix(UInt64(bitPattern: Int64(value)))
        case .float(let value): return mix(value.bitPattern)
        case .scalar(let scalar): return mix(scalar.bits)
        default: break
        }
        guard let reference = value.reference else { return }
        let identity = ObjectIdentifier(reference)
        guard valuesLeft > 0, seen.insert(identity).inserted else { return mix(UInt64(UInt(bitPattern: identity))) }
        valuesLeft -= 1
        switch value {
        case .string(let text): mix(UInt64(truncatingIfNeeded: text.text.hashValue))
        case .list(let list): addAll(list.elements, of: 4, &waiting)
        case .tuple(let tuple): addAll(tuple.elements, of: 5, &waiting)
        case .dict(let dict): addAll(dict.pairs.flatMap { [$0.key, $0.value] }, of: 6, &waiting)
        case .array(let array) where array.count <= numbersLeft:
            numbersLeft -= array.count
            mix(UInt64(array.dtype.rawValue))
            for size in array.shape { mix(UInt64(truncatingIfNeeded: size)) }
            array.forEach { mix($0.bits) }
        case .object(let instance as InstanceObject):
            mix(UInt64(UInt(bitPattern: identity)))
            addAll(instance.attributes.values, of: 7, &waiting)
        default: mix(UInt64(UInt(bitPattern: identity)))
        }
    }

    private mutating func addAll(_ values: [Value], of kind: UInt64, _ waiting: inout [Value]) {
        mix(kind)
        mix(UInt64(values.count))
        waiting += values.prefix(valuesLeft)
    }
}

import NDArrays

/// `value[key]`, its assignment and its deletion.
extension Interpreter {
    package func item(_ container: Value, _ key: Value) throws -> Value {
        switch container {
        case .array(let array): return try item(of: array, key)
        case .list(let list):
            if case .int(let index) = key {
                let position = index < 0 ? index &+ list.elements.count : index
                if list.elements.indices.contains(position) { return list.elements[position] }
                throw Raised(.indexError, "list index out of range")
            }
            if let slice = key.object(as: SliceObject.self) { return .list(try elements(list.elements, slice)) }
            let index = try index(key, what: "list indices must be integers or slices, not \(key.typeName)")
            return try item(container, .int(index))
        case .tuple(let tuple):
            if case .int(let index) = key {
                let position = index < 0 ? index &+ tuple.elements.count : index
                if tuple.elements.indices.contains(position) { return tuple.elements[position] }
                throw Raised(.indexError, "tuple index out of range")
            }
            if let slice = key.object(as: SliceObject.self) { return .tuple(try elements(tuple.elements, slice)) }
            let index = try index(key, what: "tuple indices must be integers or slices, not \(key.typeName)")
            return try item(container, .int(index))
        case .dict(let dict):
            if let value = try dict.value(for: key, self) { return value }
            if let value = try dict.subtype?.missing(key, in: dict, self) { return value }
            throw Raised(ExceptionObject(.keyError, [key]))
        case .string(let text): return .string(try item(of: text, key))
        case .object(let object): return try object.item(key, self)
        case .scalar: throw Raised(.indexError, "invalid index to scalar variable.")
        default: throw Raised(.typeError, "'\(container.typeName)' object is not subscriptable")
        }
    }

    private func elements(_ elements: [Value], _ slice: SliceObject) throws -> [Value] {
        let (start, _, step, count) = try slice.resolved(length: elements.count, self)
        if step == 1 { return count == 0 ? [] : Array(elements[start..<(start + count)]) }
        return (0..<count).map { elements[start + $0 * step] }
    }

    private func item(of text: StringObject, _ key: Value) throws -> String {
        if let slice = key.object(as: SliceObject.self) {
            let (start, _, step, count) = try slice.resolved(length: text.length, self)
            if count == 0 { return "" }
            if step == 1 { return text.substring(start..<(start + count)) }
            return (0..<count).map { let at = start + $0 * step; return text.substring(at..<(at + 1)) }.joined()
        }
        let index = try index(key, what: "string indices must be integers, not '\(key.typeName)'")
        let position = index < 0 ? index &+ text.length : index
        guard position >= 0, position < text.length else { throw Raised(.indexError, "string index out of range") }
        return text.substring(position..<(position + 1))
    }

    package func setItem(_ container: Value, _ key: Value, _ value: Value) throws {
        switch container {
        case .array(let array): try setItem(of: array, key, value)
        case .list(let list):
            if let slice = key.object(as: SliceObject.self) { return try setSlice(of: list, slice, value) }
            let index = try index(key, what: "list indices must be integers or slices, not \(key.typeName)")
            let position = index < 0 ? index &+ list.elements.count : index
            guard list.elements.indices.contains(position) else { throw Raised(.indexError, "list assignment index out of range") }
            list.set(position, value)
        case .dict(let dict): try dict.set(key, value, self)
        case .object(let object): try object.setItem(key, value, self)
        default: throw Raised(.typeError, "'\(container.typeName)' object does not support item assignment")
        }
    }

    private func setSlice(of list: ListObject, _ slice: SliceObject, _ value: Value) throws {
        guard try isIterable(value) else { throw Raised(.typeError, "can only assign an iterable") }
        let new = try elements(of: value)
        let (start, stop, step, count) = try slice.resolved(length: list.elements.count, self)
        if step == 1 {
            let size = list.elements.count
            list.elements.replaceSubrange(min(start, size)..<min(max(start, stop), size), with: new)
        } else {
            guard new.count == count else {
                throw Raised(.valueError, "attempt to assign sequence of size \(new.count) to extended slice of size \(count)")
            }
            // An index's own __index__ may have shortened the list since its length was read.
            guard count == 0 || list.elements.indices.contains(max(start, start + (count - 1) * step)) else {
                throw Raised(.indexError, "list assignment index out of range")
            }
            for (position, element) in new.enumerated() { list.elements[start + position * step] = element }
        }
    }

    package func deleteItem(_ container: Value, _ key: Value) throws {
        switch container {
        case .list(let list):
            if let slice = key.object(as: SliceObject.self) {
                let (start, _, step, count) = try slice.resolved(length: list.elements.count, self)
                if count == 0 { return }
                let (first, distance) = step > 0 ? (start, step) : (start + (count - 1) * step, 0 - step)
                let last = first + (count - 1) * distance
                list.elements = list.elements.enumerated().compactMap { index, element in
                    index >= first && index <= last && (index - first) % distance == 0 ? nil : element
                }
                return
            }
            let index = try index(key, what: "list indices must be integers or slices, not \(key.typeName)")
            let position = index < 0 ? index &+ list.elements.count : index
            guard list.elements.indices.contains(position) else { throw Raised(.indexError, "list assignment index out of range") }
            list.elements.remove(at: position)
        case .dict(let dict):
            guard try dict.remove(key, self) != nil || dict.subtype?.isCounter == true else { throw Raised(ExceptionObject(.keyError, [key])) }
        case .object(let object): try object.deleteItem(key, self)
        default:
            let isSequence = switch container { case .tuple, .string: true; default: false }
            throw Raised(.typeError, "'\(container.typeName)' object \(isSequence ? "doesn't" : "does not") support item deletion")
        }
    }
}

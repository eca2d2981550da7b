/// Python's dict: keeps the order of insertion, open addressing over a table of entry numbers.
///
/// Hashes of keys are kept, so that a look-up compares keys only where their hashes agree.
package final class DictObject {
    struct Entry {
        var key: Value
        var value: Value
        var hash: Int
        var isLive: Bool
    }
    private(set) var entries: [Entry] = []
    /// Entry number + 1 by slot; 0 free. Its size is a power of two, at least 4/3 of the entries.
    private var table: [Int32] = []
    package private(set) var count = 0
    /// Raised by every change of the keys; an iteration that sees it move stops with an error.
    private(set) var version = 0
    /// What a dict of `collections` does besides: `defaultdict`, `OrderedDict`, `Counter`.
    var subtype: DictSubtype?

    init() {}

    init(minimumCapacity: Int) { entries.reserveCapacity(minimumCapacity) }

    /// Pairs of text keys: what the notations return.
    package convenience init(texts: [(String, Value)]) {
        self.init(minimumCapacity: texts.count)
        for (key, value) in texts { self[text: key] = value }
    }

    // MARK: Looking up

    private func find(hash: Int, _ matches: (Value) throws -> Bool) rethrows -> Int? {
        guard !table.isEmpty else { return nil }
        var mask = table.count - 1
        var slot = hash & mask
        while true {
            let number = Int(table[slot])
            if number == 0 { return nil }
            let entry = number - 1
            if entries[entry].hash == hash, entries[entry].isLive {
                let seen = version
                let isFound = try matches(entries[entry].key)
                if version != seen {
                    // A program's own __eq__ changed this very dict: from the start again, as CPython does.
                    guard !table.isEmpty else { return nil }
                    mask = table.count - 1
                    slot = hash & mask
                    continue
                }
                if isFound { return entry }
            }
            slot = (slot + 1) & mask
        }
    }

    private func find(_ text: StringObject) -> Int? {
        guard !table.isEmpty else { return nil }
        let hash = text.hash, mask = table.count - 1
        var slot = hash & mask
        while true {
            let number = Int(table[slot])
            if number == 0 { return nil }
            // A dead entry's key is None.
            if entries[number - 1].hash == hash, entries[number - 1].key.isText(text) { return number - 1 }
            slot = (slot + 1) & mask
        }
    }

    private func find(_ key: Value, hash: Int, _ interpreter: Interpreter) throws -> Int? {
        if case .string(let text) = key { return find(text) }
        return try find(hash: hash) { try $0.isIdentical(to: key) || interpreter.equal($0, key) }
    }

    /// The value of a text key whose hash is known.
    func value(text key: StringObject) -> Value? { find(key).map { entries[$0].value } }

    func set(text key: StringObject, _ value: Value) {
        if let entry = find(key) { set(entry, value) } else { append(.string(key), value, hash: key.hash) }
    }

    func value(for key: Value, _ interpreter: Interpreter) throws -> Value? {
        guard let entry = try find(key, hash: interpreter.hash(key), interpreter) else { return nil }
        return entries[entry].value
    }

    /// The value of a text key.
    package subscript(text key: String) -> Value? {
        get { value(text: StringObject(key)) }
        set {
            let object = StringObject(key)
            let found = find(object)
            switch (found, newValue) {
            case (let entry?, let value?): set(entry, value)
            case (nil, let value?): append(.string(object), value, hash: object.hash)
            case (let entry?, nil): remove(at: entry)
            case (nil, nil): break
            }
        }
    }

    // MARK: Changing

    func set(_ key: Value, _ value: Value, _ interpreter: Interpreter) throws {
        let hash = try interpreter.hash(key)
        if let entry = try find(key, hash: hash, interpreter) {
            set(entry, value)
        } else {
            append(key, value, hash: hash)
        }
    }

    /// - Returns: the value that stood there, or nil.
    func remove(_ key: Value, _ interpreter: Interpreter) throws -> Value? {
        guard let entry = try find(key, hash: interpreter.hash(key), interpreter) else { return nil }
        let value = entries[entry].value
        remove(at: entry)
        return value
    }

    @inline(__always)
    private func set(_ entry: Int, _ value: Value) {
        if let journal = Journal.current { journal.willSet(self, entry, entries[entry].value) }
        entries[entry].value = value
    }

    func removeAll() {
        if let journal = Journal.current { journal.willChange(self) }
        entries = []
        table = []
        count = 0
        version += 1
    }

    private func append(_ key: Value, _ value: Value, hash: Int) {
        // Room made for it moves entries, unless all of them are alive.
        if let journal = Journal.current { if count == entries.count { journal.willInsert(into: self) } else { journal.willChange(self) } }
        if (entries.count + 1) * 4 > table.count * 3 { rebuild() }
        entries.append(Entry(key: key, value: value, hash: hash, isLive: true))
        insert(number: entries.count, hash: hash)
        count += 1
        version += 1
    }

    private func insert(number: Int, hash: Int) {
        let mask = table.count - 1
        var slot = hash & mask
        while table[slot] != 0 { slot = (slot + 1) & mask }
        table[slot] = Int32(truncatingIfNeeded: number)
    }

    private func remove(at entry: Int) {
        if let journal = Journal.current { journal.willChange(self) }
        entries[entry].isLive = false
        entries[entry].key = .none
        entries[entry].value = .none
        count -= 1
        version += 1
        if entry == entries.count - 1 || count == 0 { rebuild() }
    }

    /// Drops dead entries and makes the table fit.
    private func rebuild() {
        if count != entries.count { entries.removeAll { !$0.isLive } }
        var size = 8
        while size * 3 < (entries.count + 1) * 8 { size *= 2 }
        table = Array(repeating: 0, count: size)
        for (index, entry) in entries.enumerated() { insert(number: index + 1, hash: entry.hash) }
    }

    // MARK: Going back and forth

    func takeLast() -> Entry? {
        guard let last = entries.popLast() else { return nil }
        count -= 1
        version += 1
        rebuild()
        return last
    }

    func putBack(_ entry: Entry) { append(entry.key, entry.value, hash: entry.hash) }

    /// - Returns: the value that stood there.
    func exchange(at entry: Int, _ value: Value) -> Value? {
        guard entries.indices.contains(entry) else { return nil }
        defer { entries[entry].value = value }
        return entries[entry].value
    }

    // MARK: Walking

    package var keys: [Value] { entries.compactMap { $0.isLive ? $0.key : nil } }
    package var values: [Value] { entries.compactMap { $0.isLive ? $0.value : nil } }
    package var pairs: [(key: Value, value: Value)] { entries.compactMap { $0.isLive ? ($0.key, $0.value) : nil } }

    /// The live entry at or after `position`, and where the next one may be.
    func entry(from position: Int) -> (entry: Entry, next: Int)? {
        var position = position
        while position < entries.count {
            if entries[position].isLive { return (entries[position], position + 1) }
            position += 1
        }
        return nil
    }

    func copy() -> DictObject {
        let copy = DictObject()
        (copy.entries, copy.table, copy.count, copy.subtype) = (entries, table, count, subtype)
        return copy
    }

    func restore(from other: DictObject) {
        if let journal = Journal.current { journal.willChange(self) }
        (entries, table, count) = (other.entries, other.table, other.count)
        version += 1
    }
}

extension Value {
    @inline(__always) func isText(_ other: StringObject) -> Bool {
        if case .string(let text) = self { text === other || text.text == other.text } else { false }
    }
}

/// `collections.abc`: what `isinstance(x, Iterable)` and its like ask. A type belongs where it has the special methods, or where CPython has registered it.
enum AbstractContainers {
    /// Types that are recognised by their methods.
    private static let methods: [String: [String]] = [
        "Hashable": ["__hash__"], "Iterable": ["__iter__"], "Iterator": ["__iter__", "__next__"], "Reversible": ["__iter__", "__reversed__"],
        "Sized": ["__len__"], "Container": ["__contains__"], "Callable": ["__call__"], "Collection": ["__len__", "__iter__", "__contains__"],
        "Generator": ["__iter__", "__next__", "send", "throw", "close"],
    ]
    private static let sequences: Set = ["list", "tuple", "str", "range", "bytes", "bytearray", "memoryview", "collections.deque"]
    /// Types that are recognised by name.
    private static let members: [String: Set<String>] = [
        "Sequence": sequences, "Reversible": sequences, "Container": ["dict_values"], "Collection": ["dict_values"],
        "MutableSequence": ["list", "bytearray", "collections.deque"], "ByteString": ["bytes", "bytearray"],
        "Mapping": ["dict"], "MutableMapping": ["dict"], "Set": ["set", "frozenset", "dict_keys", "dict_items"], "MutableSet": ["set"],
        "MappingView": ["dict_keys", "dict_values", "dict_items"], "KeysView": ["dict_keys"], "ValuesView": ["dict_values"], "ItemsView": ["dict_items"],
    ]
    /// What `typing` calls otherwise.
    private static let typingNames: [String: TypeObject] = [
        "List": Types.list, "Dict": Types.dict, "Tuple": Types.tuple, "Set": Types.set, "FrozenSet": Types.frozenSet, "Type": Types.type,
        "Deque": DequeObject.dequeType, "DefaultDict": CollectionsModule.defaultDict, "OrderedDict": CollectionsModule.orderedDict,
        "Counter": CollectionsModule.counter,
    ]

    /// The name of a class of `collections.abc` (WrittenModules.collectionsABC), which can be written with brackets behind it; nil for others.
    static func name(of type: TypeObject) -> String? {
        guard type.isUserDefined, methods[type.name] != nil || members[type.name] != nil, type.modulePrefix == "collections.abc." else { return nil }
        return type.name
    }

    /// Whether values of `type` are what `typing.Iterable` without brackets means to `isinstance`; nil for what it cannot be asked of.
    static func matches(_ type: TypeObject, _ hint: TypeHint) -> Bool? {
        guard hint.parameters.isEmpty, hint.name.hasPrefix("typing.") else { return nil }
        let name = String(hint.name.dropFirst("typing.".count))
        if let meant = typingNames[name] { return type.isSubtype(of: meant) }
        if name == "AbstractSet" { return includes(type, in: "Set") }
        return methods[name] == nil && members[name] == nil ? nil : includes(type, in: name)
    }

    /// Whether values of `type` belong to the class of that name without being built on it.
    static func includes(_ type: TypeObject, in name: String) -> Bool {
        if let needed = methods[name], needed.allSatisfy({ has($0, type) }) { return true }
        return isNamed(type, members[name] ?? [])
    }

    private static func isNamed(_ type: TypeObject, _ names: Set<String>) -> Bool {
        names.contains(type.name) || type.bases.contains { isNamed($0, names) }
    }

    private static func has(_ method: String, _ type: TypeObject) -> Bool {
        if type.isUserDefined {
            for ancestor in type.resolutionOrder {
                if let value = ancestor.lookUpHere(method) { return !value.isIdentical(to: .none) }
                // A class that compares its objects and does not say how to hash them has no hash.
                if method == "__hash__", ancestor.lookUpHere("__eq__") != nil { return false }
            }
            return method == "__hash__"
        }
        guard let value = type.lookUp(method) ?? SpecialMethods.find(method, on: type) else { return false }
        return !value.isIdentical(to: .none)
    }
}

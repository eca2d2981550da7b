import Syntax

/// `list[int]`: a type that says what it holds; calling it makes a plain one.
final class GenericAliasObject: Object {
    let origin: TypeObject
    let arguments: [Value]
    init(_ origin: TypeObject, _ arguments: [Value]) { (self.origin, self.arguments) = (origin, arguments) }
    override package var type: TypeObject { Types.genericAlias }
    override func attribute(_ name: String, _ interpreter: Interpreter) throws -> Value? {
        switch name {
        case "__origin__": .object(origin)
        case "__args__": .tuple(arguments)
        default: try origin.attribute(name, interpreter)
        }
    }
    override func call(_ arguments: Arguments, _ interpreter: Interpreter) throws -> Value { try origin.call(arguments, interpreter) }
    override func isEqual(to other: Value, _ interpreter: Interpreter) throws -> Bool? {
        guard let other = other.object(as: GenericAliasObject.self) else { return nil }
        return try origin === other.origin && interpreter.equal(.tuple(arguments), .tuple(other.arguments))
    }
    override func binary(_ operation: BinaryOperator, _ other: Value, reflected: Bool, _ interpreter: Interpreter) -> Value? {
        UnionTypeObject.joined(.object(self), other, operation, reflected: reflected)
    }
    override func repr(_ interpreter: Interpreter) throws -> String {
        let written = try arguments.map { argument in
            // `Callable[[int], float]`
            guard case .list(let list) = argument, AbstractContainers.name(of: origin) == "Callable" else { return try typeText(argument, interpreter) }
            return "[" + (try list.elements.map { try typeText($0, interpreter) }.joined(separator: ", ")) + "]"
        }
        return typeText(origin) + "[" + (written.isEmpty ? "()" : written.joined(separator: ", ")) + "]"
    }
}

/// `int | None`.
final class UnionTypeObject: Object {
    let members: [Value]
    init(_ members: [Value]) { self.members = members }
    override package var type: TypeObject { Types.unionType }
    override func attribute(_ name: String, _ interpreter: Interpreter) -> Value? { name == "__args__" ? .tuple(members) : nil }
    override func binary(_ operation: BinaryOperator, _ other: Value, reflected: Bool, _ interpreter: Interpreter) -> Value? {
        UnionTypeObject.joined(.object(self), other, operation, reflected: reflected)
    }
    override func isEqual(to other: Value, _ interpreter: Interpreter) throws -> Bool? {
        guard let other = other.object(as: UnionTypeObject.self) else { return nil }
        return members.count == other.members.count && members.allSatisfy { member in other.members.contains { $0.isIdentical(to: member) } }
    }
    override func repr(_ interpreter: Interpreter) throws -> String {
        try members.map { try typeText($0, interpreter) }.joined(separator: " | ")
    }

    /// `own | other`, where both are types; None stands for its own type.
    static func joined(_ own: Value, _ other: Value, _ operation: BinaryOperator, reflected: Bool) -> Value? {
        guard operation == .bitOr, let mine = members(own), let others = members(other) else { return nil }
        var all: [Value] = []
        for member in reflected ? others + mine : mine + others where !all.contains(where: { $0.isIdentical(to: member) }) { all.append(member) }
        return all.count == 1 ? all[0] : .object(UnionTypeObject(all))
    }

    private static func members(_ value: Value) -> [Value]? {
        switch value {
        case .none: [.object(Types.none)]
        case .object(let union as UnionTypeObject): union.members
        case .object(let object) where object is TypeObject || object is GenericAliasObject: [value]
        default: nil
        }
    }
}

/// A type as it is written inside another: `int`, `__main__.Box`.
private func typeText(_ value: Value, _ interpreter: Interpreter) throws -> String {
    if value.object(as: EllipsisObject.self) != nil { return "..." }
    guard let type = value.object(as: TypeObject.self) else { return try interpreter.repr(value) }
    return type === Types.none ? "None" : typeText(type)
}

private func typeText(_ type: TypeObject) -> String { type.modulePrefix + type.qualifiedName }

extension Types {
    static let genericAlias: TypeObject = TypeObject("types.GenericAlias")
    static let unionType: TypeObject = TypeObject("types.UnionType")
    /// What can be written with brackets behind it.
    fileprivate static let generic: [TypeObject] = [list, dict, tuple, set, frozenSet, type, enumerate, NumPyTypes.ndarray]
}

extension TypeObject {
    /// `list[int]`.
    func parameterised(by key: Value) throws -> Value {
        guard Types.generic.contains(where: { $0 === self }) || AbstractContainers.name(of: self) != nil else { throw Raised(.typeError, "type '\(name)' is not subscriptable") }
        if case .tuple(let tuple) = key { return .object(GenericAliasObject(self, tuple.elements)) }
        return .object(GenericAliasObject(self, [key]))
    }
}

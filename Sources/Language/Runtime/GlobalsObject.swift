/// `globals()`: the variables of the program themselves, by name.
final class GlobalsObject: Object {
    private let namespace: Namespace
    init(_ namespace: Namespace) { self.namespace = namespace }
    override package var type: TypeObject { Types.dict }

    private var dict: DictObject { DictObject(texts: namespace.allNames.map { ($0, namespace[$0] ?? .none) }) }

    override func attribute(_ name: String, _ interpreter: Interpreter) throws -> Value? {
        // Methods that change a dict would change a copy.
        guard ["get", "keys", "values", "items", "copy"].contains(name) else {
            throw Raised.notSupported("globals().\(name)", instead: "assign the names")
        }
        return try interpreter.attribute(name, of: .dict(dict))
    }
    override func length(_ interpreter: Interpreter) -> Int? { namespace.allNames.count }
    override func iterator(_ interpreter: Interpreter) throws -> ValueIterator? { try interpreter.iterator(of: .dict(dict)) }
    override func contains(_ element: Value, _ interpreter: Interpreter) -> Bool? {
        guard case .string(let name) = element else { return false }
        return namespace[name.text] != nil
    }
    override func item(_ key: Value, _ interpreter: Interpreter) throws -> Value {
        guard case .string(let name) = key, let value = namespace[name.text] else { throw Raised(ExceptionObject(.keyError, [key])) }
        return value
    }
    override func setItem(_ key: Value, _ value: Value, _ interpreter: Interpreter) throws {
        guard case .string(let name) = key else { throw Raised.notSupported("a key of globals() that is no text") }
        namespace.cell(name.text).value = value
    }
    override func deleteItem(_ key: Value, _ interpreter: Interpreter) throws {
        guard case .string(let name) = key, namespace[name.text] != nil else { throw Raised(ExceptionObject(.keyError, [key])) }
        namespace[name.text] = nil
    }
    override func hash(_ interpreter: Interpreter) -> Int? { nil }
    override func repr(_ interpreter: Interpreter) throws -> String { try interpreter.repr(.dict(dict)) }
}

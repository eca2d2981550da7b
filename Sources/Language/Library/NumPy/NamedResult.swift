import NDArrays

/// Several results under names, such as `QRResult(Q=..., R=...)`: a tuple that can also be asked by name.
final class NamedResult: Object {
    private let fields: [(name: String, value: Value)]
    private let resultType: TypeObject

    init(_ name: String, _ fields: [(name: String, value: Value)]) {
        self.fields = fields
        resultType = TypeObject(name, [Types.tuple])
    }
    override package var type: TypeObject { resultType }
    override package var attributeNames: [String] { fields.map(\.name) }

    private var tuple: Value { .tuple(fields.map(\.value)) }
    override func attribute(_ name: String, _ interpreter: Interpreter) -> Value? { fields.first { $0.name == name }?.value }
    override func length(_ interpreter: Interpreter) -> Int? { fields.count }
    override func iterator(_ interpreter: Interpreter) throws -> ValueIterator? { try interpreter.iterator(of: tuple) }
    override func item(_ key: Value, _ interpreter: Interpreter) throws -> Value { try interpreter.item(tuple, key) }
    override func repr(_ interpreter: Interpreter) throws -> String {
        try resultType.name + "(" + fields.map { try "\($0.name)=\(interpreter.repr($0.value))" }.joined(separator: ", ") + ")"
    }
}

import Syntax

/// What `from pathlib import Path` brings: a name that may stand in the program unused. Whatever is done with it is refused.
final class RefusedName: Object {
    private let name: String
    private let instead: String
    init(_ name: String, instead: String) { (self.name, self.instead) = (name, instead) }

    var refusal: Raised { .notSupported(name, instead: instead.isEmpty ? nil : instead) }

    override package var type: TypeObject { Types.type }
    override func attribute(_ name: String, _ interpreter: Interpreter) throws -> Value? { throw refusal }
    override func setAttribute(_ name: String, _ value: Value, _ interpreter: Interpreter) throws { throw refusal }
    override func call(_ arguments: Arguments, _ interpreter: Interpreter) throws -> Value { throw refusal }
    override func iterator(_ interpreter: Interpreter) throws -> ValueIterator? { throw refusal }
    override func length(_ interpreter: Interpreter) throws -> Int? { throw refusal }
    override func item(_ key: Value, _ interpreter: Interpreter) throws -> Value { throw refusal }
    override func contains(_ element: Value, _ interpreter: Interpreter) throws -> Bool? { throw refusal }
    override func truth(_ interpreter: Interpreter) throws -> Bool { throw refusal }
    override func binary(_ operation: BinaryOperator, _ other: Value, reflected: Bool, _ interpreter: Interpreter) throws -> Value? { throw refusal }
    override func unary(_ operation: UnaryOperator, _ interpreter: Interpreter) throws -> Value? { throw refusal }
    override func repr(_ interpreter: Interpreter) throws -> String { throw refusal }
}

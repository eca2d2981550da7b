/// The parameters of a constructor that was made from fields, with CPython's words for a call that does not fit them.
struct FieldParameters {
    /// As the messages name it: `Point.__new__`.
    let function: String
    let names: [String]
    /// By field; nil where one must be given.
    let defaults: [Value?]

    func bind(_ arguments: Arguments) throws -> [Value?] {
        let given = arguments.positional.count
        guard given <= names.count else {
            // The object itself counts.
            let least = defaults.prefix { $0 == nil }.count + 1, most = names.count + 1
            let takes = least == most ? counted(most, "positional argument") : "from \(least) to \(counted(most, "positional argument"))"
            throw Raised(.typeError, "\(function)() takes \(takes) but \(given + 1) were given")
        }
        var values: [Value?] = arguments.positional + Array(repeating: nil, count: names.count - given)
        for (name, value) in arguments.keywords {
            guard let index = names.firstIndex(of: name) else { throw Raised(.typeError, "\(function)() got an unexpected keyword argument '\(name)'") }
            guard values[index] == nil else { throw Raised(.typeError, "\(function)() got multiple values for argument '\(name)'") }
            values[index] = value
        }
        let missing = names.indices.filter { values[$0] == nil && defaults[$0] == nil }.map { "'\(names[$0])'" }
        guard missing.isEmpty else {
            let list = missing.count < 3 ? missing.joined(separator: " and ") : missing.dropLast().joined(separator: ", ") + ", and " + missing[missing.count - 1]
            throw Raised(.typeError, "\(function)() missing \(counted(missing.count, "required positional argument")): \(list)")
        }
        return zip(values, defaults).map { $0 ?? $1 }
    }
}

/// Calls a closure with its arguments as they were given.
final class ConstructorFunction: NativeFunction, @unchecked Sendable {
    private let make: (Arguments, Interpreter) throws -> Value
    init(_ name: String, _ make: @escaping (Arguments, Interpreter) throws -> Value) {
        self.make = make
        super.init(name, "*args, **kwargs") { _, _ in .none }
    }
    override func call(_ arguments: Arguments, _ interpreter: Interpreter) throws -> Value { try make(arguments, interpreter) }
}

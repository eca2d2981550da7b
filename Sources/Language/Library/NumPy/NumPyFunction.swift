/// A function of NumPy's: it words a wrong number of arguments as the real one does, which is written in Python, C or Cython.
final class NumPyFunction: NativeFunction, @unchecked Sendable {
    enum Style { case python, c, cython }
    private let style: Style

    init(_ name: String, _ signature: String, style: Style, unary: ((Value, Interpreter) throws -> Value)? = nil,
         binary: ((Value, Value, Interpreter) throws -> Value)? = nil, _ body: @escaping Body) {
        self.style = style
        super.init(name, signature, unary: unary, binary: binary, body)
    }

    override func call(_ arguments: Arguments, _ interpreter: Interpreter) throws -> Value {
        try check(arguments)
        return try super.call(arguments, interpreter)
    }

    private func check(_ arguments: Arguments) throws {
        let signature = signature
        let given = arguments.positional.count
        let most = signature.positionalCount
        let least = signature.required.prefix(most).count { $0 }
        if given > most, !signature.isVariadic {
            if style == .cython {
                throw Raised(.typeError, "\(name)() takes \(least == most ? "exactly" : "at most") \(counted(most, "positional argument")) (\(given) given)")
            }
            let takes = least == most ? counted(most, "positional argument") : "from \(least) to \(most) positional arguments"
            throw Raised(.typeError, "\(name)() takes \(takes) but \(given) \(given == 1 ? "was" : "were") given")
        }
        let missing = signature.names.indices.filter { index in
            index >= given && signature.required[index] && !arguments.keywords.contains { $0.name == signature.names[index] }
        }
        guard let first = missing.first else { return }
        let quoted = missing.map { "'\(signature.names[$0])'" }
        switch style {
        case .python:
            let list = quoted.count < 3 ? quoted.joined(separator: " and ") : quoted.dropLast().joined(separator: ", ") + ", and " + quoted[quoted.count - 1]
            throw Raised(.typeError, "\(name)() missing \(counted(quoted.count, "required positional argument")): \(list)")
        case .c: throw Raised(.typeError, "\(name)() missing required argument \(quoted[0]) (pos \(first))")
        case .cython:
            let bound = least == most ? "exactly" : "at least"
            throw Raised(.typeError, "\(name)() takes \(bound) \(counted(least, "positional argument")) (\(given) given)")
        }
    }
}

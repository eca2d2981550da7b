import NDArrays
import Notations
import Recurrent

/// Reads the arguments of one call of a notation's function, and names the one that is of the wrong kind.
struct NotationReader {
    let function: String
    let interpreter: Interpreter

    init(_ function: String, _ interpreter: Interpreter) { (self.function, self.interpreter) = (function, interpreter) }

    func array(_ value: Value, _ name: String) throws -> NDArray {
        switch value {
        case .array(let array): return array
        case .scalar, .int, .float, .bool, .list, .tuple:
            do {
                return try interpreter.asArray(value)
            } catch let error as Raised where [TypeObject.typeError, .valueError].contains(where: { $0 === error.exception.exceptionType }) {
                // Rows of different lengths, or what is no number: NumPy's words, with the argument in front.
                throw Raised(error.exception.exceptionType, "\(function)(): \(name) is no array: \(try error.exception.str(interpreter))")
            }
        default: throw NotationMessages.notAnArray(function, name, value)
        }
    }

    /// The arrays of the first parameters, in order.
    func arrays(_ arguments: BoundArguments, _ names: String...) throws -> [NDArray] {
        try names.enumerated().map { try array(arguments[$0], $1) }
    }

    /// The arrays of a dict.
    /// - Parameter known: the notation's names, where another name is a mistake; nil where only what is needed is looked at.
    func parameters(_ value: Value, _ argument: String = "parameters", known: [String]? = nil) throws -> NamedArrays {
        guard case .dict(let dict) = value else { throw NotationMessages.notADict(function, argument, value) }
        var arrays = NamedArrays()
        for (key, value) in dict.pairs {
            guard case .string(let name) = key else {
                if known == nil { continue }
                throw Raised(.typeError, "\(function)(): the keys of \(argument) must be names, not '\(key.typeName)'")
            }
            if let known, !known.contains(name.text) {
                throw NotationMessages.raised(.unknownParameter(function: function, key: name.text, known: known))
            }
            switch value {
            case .array, .scalar, .int, .float, .list: arrays[name.text] = try array(value, "\(argument)[\"\(name.text)\"]")
            default: if known != nil { throw NotationMessages.notAnArray(function, "\(argument)[\"\(name.text)\"]", value) }
            }
        }
        return arrays
    }

    /// What the forward pass of this very kind kept.
    func cache<Contents>(_ value: Value, of forward: String, as type: Contents.Type) throws -> Contents {
        guard let cache = value.object(as: NotationCache.self), cache.function == forward, let contents = cache.contents as? Contents else {
            let got = value.object(as: NotationCache.self).map { "that of \($0.function)" } ?? "'\(value.typeName)'"
            throw Raised(.typeError, "\(function)(): cache must be the one that \(forward) returned, not \(got)")
        }
        return contents
    }

    /// Where a backward call of one step is recorded, while `engine.trace` runs.
    func recordingBack(of cache: Value) -> TraceRecorder? {
        guard let cache = cache.object(as: NotationCache.self) else { return nil }
        return interpreter.callRecorder?.beginBack(function, of: cache)
    }
}

/// What a forward pass keeps for its backward pass: to be handed on, and for `engine.diagnose` to look into.
final class NotationCache: Object {
    /// The function that made it: `lstm_forward`.
    let function: String
    /// In the engine's layout; shares no memory with what the learner can change.
    let contents: Any
    init(_ function: String, _ contents: Any) { (self.function, self.contents) = (function, contents) }

    static let cacheType: TypeObject = TypeObject("cache")
    override package var type: TypeObject { NotationCache.cacheType }
    override func repr(_ interpreter: Interpreter) -> String { "<cache of \(function)>" }
}

extension Value {
    static func dict(_ arrays: NamedArrays) -> Value { .dict(DictObject(texts: arrays.map { ($0.name, .array($0.value)) })) }
    static func arrays(_ arrays: [NDArray]) -> Value { .tuple(arrays.map(Value.array)) }
}

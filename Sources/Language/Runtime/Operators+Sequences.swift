import BigInt
import NDArrays
import Syntax

/// Texts, lists and tuples joined and repeated.
extension Interpreter {
    func sequence(_ operation: BinaryOperator, _ a: Value, _ b: Value) throws -> Value? {
        if case .tuple(let tuple) = a, let method = tuple.subtype?.lookUp("__\(operation.specialName)__") { return try call(method, [a, b]) }
        switch (operation, a, b) {
        case (.add, .string(let x), .string(let y)):
            try checkLength(x.text.utf8.count, y.text.utf8.count)
            return .string(x.text + y.text)
        case (.add, .list(let x), .list(let y)):
            try checkLength(x.elements.count, y.elements.count)
            return .list(x.elements + y.elements)
        case (.add, .tuple(let x), .tuple(let y)):
            try checkLength(x.elements.count, y.elements.count)
            return .tuple(x.elements + y.elements)
        case (.multiply, .string, _), (.multiply, .list, _), (.multiply, .tuple, _): return try repeated(a, b)
        case (.multiply, _, .string), (.multiply, _, .list), (.multiply, _, .tuple): return try repeated(b, a)
        case (_, .dict(let x), .dict(let y)) where x.subtype?.isCounter == true && y.subtype?.isCounter == true:
            return try Counting.combined(operation, x, y, self)
        case (.bitOr, .dict(let x), .dict(let y)):
            let union = x.copy()
            for (key, value) in y.pairs { try union.set(key, value, self) }
            return .dict(union)
        default: return nil
        }
    }

    /// Doubling a text or a list again and again fills any memory: it stops where a repetition would.
    func checkLength(_ a: Int, _ b: Int) throws {
        if a + b > Interpreter.mostElements { throw Raised(ExceptionObject(.memoryError, [])) }
    }

    func repeated(_ sequence: Value, _ times: Value) throws -> Value? {
        var count: Int
        switch times {
        case .int(let value): count = max(value, 0)
        case .bool(let value): count = value ? 1 : 0
        case .scalar(let scalar) where scalar.dtype.isInteger: count = max(scalar.asInt, 0)
        case .object(let big as BigIntObject):
            if big.value < 0 { count = 0 } else { throw Raised(.overflowError, "cannot fit 'int' into an index-sized integer") }
        default: return nil
        }
        func check(_ length: Int) throws {
            let (total, overflow) = length.multipliedReportingOverflow(by: count)
            if overflow || total > Interpreter.mostElements { throw Raised(ExceptionObject(.memoryError, [])) }
            // Nothing stays nothing, however often: it must not be counted out.
            if total == 0 { count = 0 }
        }
        switch sequence {
        case .string(let text):
            try check(text.text.utf8.count)
            return .string(String(repeating: text.text, count: count))
        case .list(let list):
            try check(list.elements.count)
            return .list(Array(repeatElement(list.elements, count: count).joined()))
        case .tuple(let tuple):
            try check(tuple.elements.count)
            return .tuple(Array(repeatElement(tuple.elements, count: count).joined()))
        default: return nil
        }
    }
}

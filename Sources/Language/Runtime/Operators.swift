#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif
import BigInt
import NDArrays
import Syntax

extension BinaryOperator {
    /// The name in Python's special methods: `__add__`, `__radd__`.
    var specialName: String {
        switch self {
        case .add: "add"
        case .subtract: "sub"
        case .multiply: "mul"
        case .divide: "truediv"
        case .floorDivide: "floordiv"
        case .modulo: "mod"
        case .power: "pow"
        case .matrixMultiply: "matmul"
        case .bitAnd: "and"
        case .bitOr: "or"
        case .bitXor: "xor"
        case .shiftLeft: "lshift"
        case .shiftRight: "rshift"
        }
    }
}

extension BinaryOperator {
    /// Whether the operator means something for floats.
    var takesFloats: Bool {
        switch self {
        case .add, .subtract, .multiply, .divide, .floorDivide, .modulo, .power: true
        case .matrixMultiply, .bitAnd, .bitOr, .bitXor, .shiftLeft, .shiftRight: false
        }
    }
}

extension Interpreter {
    /// `a op b`.
    package func binary(_ operation: BinaryOperator, _ a: Value, _ b: Value) throws -> Value {
        switch (a, b) {
        case (.float(let x), .float(let y)): return try float(operation, x, y)
        case (.float(let x), .int(let y)) where operation.takesFloats: return try float(operation, x, Double(y))
        case (.int(let x), .float(let y)) where operation.takesFloats: return try float(operation, Double(x), y)
        case (.int(let x), .int(let y)): return try integer(operation, x, y)
        case (.string(let text), _) where operation == .modulo: return .string(try percentFormat(text.text, b))
        case (.array, _), (_, .array), (.scalar, _), (_, .scalar):
            if let value = try arrayBinary(operation, a, b) { return value }
        case (.bool, .bool) where [.bitAnd, .bitOr, .bitXor].contains(operation):
            if case .bool(let x) = a, case .bool(let y) = b {
                return .bool(operation == .bitAnd ? x && y : operation == .bitOr ? x || y : x != y)
            }
        case (.bool(let x), _) where b.isNumber: return try binary(operation, .int(x ? 1 : 0), b)
        case (_, .bool(let y)) where a.isNumber: return try binary(operation, a, .int(y ? 1 : 0))
        default: break
        }
        if let x = a.bigInt, let y = b.bigInt { return try big(operation, x, y) }
        if operation.takesFloats, let x = a.bigInt, case .float(let y) = b { return try float(operation, bigAsDouble(x), y) }
        if operation.takesFloats, case .float(let x) = a, let y = b.bigInt { return try float(operation, x, bigAsDouble(y)) }
        if let value = try sequence(operation, a, b) { return value }
        if let value = try overridden(operation, a, b) { return value }
        if case .object(let object) = a, let value = try object.binary(operation, b, reflected: false, self) { return value }
        if case .object(let object) = b, let value = try object.binary(operation, a, reflected: true, self) { return value }
        throw unsupported(operation.rawValue, a, b)
    }

    func unsupported(_ symbol: String, _ a: Value, _ b: Value) -> Raised {
        if case .string = a, symbol == "+" {
            return Raised(.typeError, "can only concatenate str (not \"\(b.typeName)\") to str", advice: "str(...) makes text of it")
        }
        if case .list = a, symbol == "+" { return Raised(.typeError, "can only concatenate list (not \"\(b.typeName)\") to list") }
        if case .tuple = a, symbol == "+" { return Raised(.typeError, "can only concatenate tuple (not \"\(b.typeName)\") to tuple") }
        if symbol == "*" {
            for (sequence, other) in [(a, b), (b, a)] {
                switch sequence {
                case .string, .list, .tuple: return Raised(.typeError, "can't multiply sequence by non-int of type '\(other.typeName)'")
                default: break
                }
            }
        }
        let name = symbol == "**" ? "** or pow()" : symbol
        return Raised(.typeError, "unsupported operand type(s) for \(name): '\(a.typeName)' and '\(b.typeName)'")
    }

    // MARK: Numbers

    private func integer(_ operation: BinaryOperator, _ x: Int, _ y: Int) throws -> Value {
        switch operation {
        case .add: if case let (value, overflow) = x.addingReportingOverflow(y), !overflow { return .int(value) }
        case .subtract: if case let (value, overflow) = x.subtractingReportingOverflow(y), !overflow { return .int(value) }
        case .multiply: if case let (value, overflow) = x.multipliedReportingOverflow(by: y), !overflow { return .int(value) }
        case .divide:
            guard y != 0 else { throw Raised(.zeroDivisionError, "division by zero") }
            if x.magnitude < 1 << 53, y.magnitude < 1 << 53 { return .float(Double(x) / Double(y)) }
        case .floorDivide, .modulo:
            guard y != 0 else {
                throw Raised(.zeroDivisionError, operation == .modulo ? "integer modulo by zero" : "integer division or modulo by zero")
            }
            if x != .min || y != -1 {
                let (quotient, remainder) = x.quotientAndRemainder(dividingBy: y)
                let isBelow = remainder != 0 && (remainder < 0) != (y < 0)
                return .int(operation == .modulo ? (isBelow ? remainder + y : remainder) : (isBelow ? quotient - 1 : quotient))
            }
        case .bitAnd: return .int(x & y)
        case .bitOr: return .int(x | y)
        case .bitXor: return .int(x ^ y)
        case .shiftRight where y >= 0: return .int(x >> min(y, 63))
        default: break
        }
        return try big(operation, BigInt(x), BigInt(y))
    }

    private func big(_ operation: BinaryOperator, _ x: BigInt, _ y: BigInt) throws -> Value {
        switch operation {
        case .add: return .integer(x + y)
        case .subtract: return .integer(x - y)
        case .multiply:
            try checkSize(x.bitWidth + y.bitWidth)
            return .integer(try product(x, y))
        case .divide:
            guard y != 0 else { throw Raised(.zeroDivisionError, "division by zero") }
            return .float(try bigQuotient(x, y))
        case .floorDivide, .modulo:
            guard y != 0 else {
                throw Raised(.zeroDivisionError, operation == .modulo ? "integer modulo by zero" : "integer division or modulo by zero")
            }
            let (quotient, remainder) = try quotientAndRemainder(x, y)
            let isBelow = remainder != 0 && (remainder < 0) != (y < 0)
            if operation == .modulo { return .integer(isBelow ? remainder + y : remainder) }
            return .integer(isBelow ? quotient - 1 : quotient)
        case .power:
            guard y >= 0 else {
                guard x != 0 else { throw Raised(.zeroDivisionError, "0.0 cannot be raised to a negative power") }
                return try float(.power, bigAsDouble(x), bigAsDouble(y))
            }
            if x == 0 || x == 1 || x == -1 { return .integer(y == 0 || x == 1 ? 1 : x == 0 ? 0 : y % 2 == 0 ? 1 : -1) }
            guard let exponent = Int(exactly: y) else { throw Raised(ExceptionObject(.memoryError, [])) }
            try checkSize(x.bitWidth.multipliedReportingOverflow(by: exponent).overflow ? .max : x.bitWidth * exponent)
            return .integer(try power(x, exponent))
        case .shiftLeft, .shiftRight:
            guard y >= 0 else { throw Raised(.valueError, "negative shift count") }
            let isLeft = operation == .shiftLeft
            guard let count = Int(exactly: y) else {
                if isLeft, x != 0 { throw Raised(ExceptionObject(.memoryError, [])) }
                return .int(isLeft || x >= 0 ? 0 : -1)
            }
            if isLeft {
                try checkSize(x == 0 ? 0 : x.bitWidth.addingReportingOverflow(count).overflow ? .max : x.bitWidth + count)
                return .integer(x == 0 ? 0 : x << count)
            }
            return .integer(x >> count)
        case .bitAnd: return .integer(x & y)
        case .bitOr: return .integer(x | y)
        case .bitXor: return .integer(x ^ y)
        case .matrixMultiply: throw Raised(.typeError, "unsupported operand type(s) for @: 'int' and 'int'")
        }
    }

    /// Work on longer integers would take long and hear no Ctrl-C: that is no memory error in Python, but it is here.
    private func checkSize(_ bits: Int) throws {
        if bits > 1 << 20 { throw Raised(.memoryError, "an integer of more than 300,000 digits") }
    }

    func bigAsDouble(_ value: BigInt) throws -> Double {
        let double = Double(nearest: value)
        guard double.isFinite else { throw Raised(.overflowError, "int too large to convert to float") }
        return double
    }

    /// A class built on that of the left operand is asked first where it says something of its own.
    private func overridden(_ operation: BinaryOperator, _ a: Value, _ b: Value) throws -> Value? {
        guard case .object(let left) = a, case .object(let right) = b, left.kind == .instance, right.kind == .instance, left.type !== right.type,
              right.type.isSubtype(of: left.type), let method = right.type.lookUp("__r\(operation.specialName)__") else { return nil }
        if let known = left.type.lookUp("__r\(operation.specialName)__"), known.isIdentical(to: method) { return nil }
        return try right.binary(operation, a, reflected: true, self)
    }

    /// The true quotient, rounded once.
    private func bigQuotient(_ x: BigInt, _ y: BigInt) throws -> Double {
        let shift = max(0, 66 - (x.bitWidth - y.bitWidth))
        let extra = max(0, (x.bitWidth - y.bitWidth) - 66)
        let (quotient, remainder) = try quotientAndRemainder((x.magnitude << shift) >> extra, y.magnitude)
        // A sticky bit keeps the last rounding right.
        let sticky = (quotient << 1) | (remainder == 0 ? 0 : 1)
        let value = scalbn(Double(nearest: BigInt(sticky)), Int32(clamping: extra - shift - 1))
        guard value.isFinite else { throw Raised(.overflowError, "integer division result too large for a float") }
        return (x < 0) != (y < 0) ? -value : value
    }

    private func float(_ operation: BinaryOperator, _ x: Double, _ y: Double) throws -> Value {
        switch operation {
        case .add: return .float(x + y)
        case .subtract: return .float(x - y)
        case .multiply: return .float(x * y)
        case .divide:
            guard y != 0 else { throw Raised(.zeroDivisionError, "float division by zero") }
            return .float(x / y)
        case .floorDivide, .modulo:
            guard y != 0 else { throw Raised(.zeroDivisionError, operation == .modulo ? "float modulo" : "float floor division by zero") }
            let (quotient, remainder) = floorDivide(x, y)
            return .float(operation == .modulo ? remainder : quotient)
        case .power:
            if x == 0, y < 0 { throw Raised(.zeroDivisionError, "0.0 cannot be raised to a negative power") }
            if x < 0, x.isFinite, y.isFinite, y != y.rounded() { throw Raised.notSupported("a complex number (a negative number to a fractional power)") }
            let value = pow(x, y)
            if value.isInfinite, x.isFinite, y.isFinite { throw Raised(.overflowError, "(34, 'Numerical result out of range')") }
            return .float(value)
        default: throw unsupported(operation.rawValue, .float(x), .float(y))
        }
    }

    /// Python's `//` and `%` of floats: the remainder has the divisor's sign.
    func floorDivide(_ x: Double, _ y: Double) -> (Double, Double) {
        var remainder = fmod(x, y)
        var quotient = (x - remainder) / y
        if remainder != 0 {
            if (y < 0) != (remainder < 0) {
                remainder += y
                quotient -= 1
            }
        } else {
            remainder = copysign(0, y)
        }
        if quotient != 0 {
            var floored = quotient.rounded(.down)
            if quotient - floored > 0.5 { floored += 1 }
            quotient = floored
        } else {
            quotient = copysign(0, x / y)
        }
        return (quotient, remainder)
    }

    // MARK: In place

    /// `a op= b`: what arrays and lists do in place; else the plain operation.
    func inPlace(_ operation: BinaryOperator, _ a: Value, _ b: Value) throws -> Value {
        switch a {
        case .array(let array):
            return try arrayInPlace(operation, array, b)
        case .list(let list) where operation == .add:
            let added = try elements(of: b)
            try checkLength(list.elements.count, added.count)
            list.elements.append(contentsOf: added)
            return a
        case .list(let list) where operation == .multiply:
            if case .list(let repeated)? = try repeated(a, b) { list.elements = repeated.elements; return a }
        case .dict(let dict) where dict.subtype?.isCounter == true:
            if case .dict(let other) = b, case .dict(let result)? = try sequence(operation, a, b), other.subtype?.isCounter == true {
                let pairs = result.pairs
                dict.removeAll()
                for (key, value) in pairs { try dict.set(key, value, self) }
                return a
            }
        case .dict(let dict) where operation == .bitOr:
            if case .dict(let other) = b {
                for (key, value) in other.pairs { try dict.set(key, value, self) }
                return a
            }
        case .object(let deque as DequeObject) where operation == .add:
            for value in try elements(of: b) { deque.append(value) }
            return a
        case .object(let deque as DequeObject) where operation == .multiply:
            if let other = try binary(operation, a, b).object(as: DequeObject.self) { deque.replace(other.elements); return a }
        case .object(let set as SetObject):
            if try set.combine(operation, with: b, self) { return a }
        case .object(let instance as InstanceObject):
            if let method = instance.instanceType.lookUp("__i\(operation.specialName)__") { return try call(method, [a, b]) }
        default: break
        }
        do {
            return try binary(operation, a, b)
        } catch let error as Raised where error.exception.exceptionType === TypeObject.typeError {
            // The message names the operator as it was written.
            if case .string(let text)? = error.exception.arguments.first, text.text.hasPrefix("unsupported operand type(s) for \(operation.rawValue)") {
                throw Raised(.typeError, "unsupported operand type(s) for \(operation.rawValue)=: '\(a.typeName)' and '\(b.typeName)'")
            }
            throw error
        }
    }

    // MARK: One operand

    func unary(_ operation: UnaryOperator, _ value: Value) throws -> Value {
        switch (operation, value) {
        case (.minus, .int(let x)): return x == .min ? .integer(-BigInt(x)) : .int(-x)
        case (.minus, .float(let x)): return .float(-x)
        case (.plus, .int), (.plus, .float): return value
        case (.invert, .int(let x)): return .int(~x)
        case (_, .bool(let x)): return try unary(operation, .int(x ? 1 : 0))
        case (_, .array), (_, .scalar): return try arrayUnary(operation, value)
        case (.plus, .dict(let dict)) where dict.subtype?.isCounter == true, (.minus, .dict(let dict)) where dict.subtype?.isCounter == true:
            return try Counting.combined(operation == .plus ? .add : .subtract, Counting.new(), dict, self) ?? value
        case (_, .object(let object)):
            if let big = object as? BigIntObject {
                switch operation {
                case .minus: return .integer(-big.value)
                case .plus: return value
                case .invert: return .integer(-big.value - 1)
                }
            }
            if let answer = try object.unary(operation, self) { return answer }
            let name = switch operation { case .minus: "__neg__"; case .plus: "__pos__"; case .invert: "__invert__" }
            if let instance = object as? InstanceObject, let method = instance.instanceType.lookUp(name) { return try call(method, [value]) }
        default: break
        }
        throw Raised(.typeError, "bad operand type for unary \(operation.rawValue): '\(value.typeName)'")
    }
}

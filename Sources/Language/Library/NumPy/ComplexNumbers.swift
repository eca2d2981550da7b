#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif
import NDArrays
import Syntax

/// `np.complex128`: what `np.linalg.eigvals` gives where eigenvalues are not real. It can be looked at, not computed with.
final class ComplexNumber: Object {
    let real: Double
    let imaginary: Double
    init(_ real: Double, _ imaginary: Double) { (self.real, self.imaginary) = (real, imaginary) }
    static let type: TypeObject = TypeObject("numpy.complex128", [NumPyTypes.inexact])
    override package var type: TypeObject { ComplexNumber.type }
    override package var attributeNames: [String] { ["real", "imag", "conj", "conjugate"] }

    override func attribute(_ name: String, _ interpreter: Interpreter) throws -> Value? {
        switch name {
        case "real": return .float64(real)
        case "imag": return .float64(imaginary)
        case "__abs__": return .object(NativeFunction(name, "") { [real, imaginary] _, _ in .float64(hypot(real, imaginary)) })
        case "conj", "conjugate":
            return .object(NativeFunction(name, "") { [real, imaginary] _, _ in .object(ComplexNumber(real, -imaginary)) })
        default: return nil
        }
    }

    override func isEqual(to other: Value, _ interpreter: Interpreter) throws -> Bool? {
        if let other = other.object(as: ComplexNumber.self) { return real == other.real && imaginary == other.imaginary }
        return try imaginary == 0 && interpreter.equal(.float(real), other)
    }
    override func hash(_ interpreter: Interpreter) throws -> Int? { real.hashValue ^ imaginary.hashValue }
    override func binary(_ operation: BinaryOperator, _ other: Value, reflected: Bool, _ interpreter: Interpreter) throws -> Value? {
        throw Raised.notSupported("arithmetic with complex numbers", instead: ".real, .imag and np.abs give real ones")
    }

    /// Python's text of a complex number.
    var text: String {
        func part(_ x: Double) -> String {
            let text = NumberText.shortest(x)
            return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
        }
        let imaginary = part(self.imaginary) + "j"
        if real == 0, real.sign == .plus { return imaginary }
        let sign = self.imaginary.sign == .plus || self.imaginary.isNaN ? "+" : ""
        return "(" + part(real) + sign + imaginary + ")"
    }
    override func str(_ interpreter: Interpreter) -> String { text }
    override func repr(_ interpreter: Interpreter) -> String { "np.complex128(\(text))" }
}

/// A vector of complex numbers.
final class ComplexArrayObject: Object {
    let real: NDArray
    let imaginary: NDArray
    init(_ real: NDArray, _ imaginary: NDArray) { (self.real, self.imaginary) = (real, imaginary) }
    override package var type: TypeObject { NumPyTypes.ndarray }
    override package var attributeNames: [String] { ["real", "imag", "shape", "ndim", "size", "dtype", "conj"] }

    override func attribute(_ name: String, _ interpreter: Interpreter) throws -> Value? {
        switch name {
        case "real": return .array(real)
        case "imag": return .array(imaginary)
        case "shape", "ndim", "size": return try NumPyTypes.attribute(name, of: real, interpreter)
        case "dtype": return .object(ComplexTypeObject())
        case "T": return .object(ComplexArrayObject(real.transposed, imaginary.transposed))
        case "conj", "conjugate":
            return .object(NativeFunction(name, "") { [real, imaginary] _, interpreter in
                .object(ComplexArrayObject(real, try interpreter.apply(.negative, imaginary)))
            })
        case "tolist", "sum", "mean", "max", "min", "sort", "argsort", "dot", "reshape", "copy", "astype":
            throw Raised.notSupported("\(name) of a complex array", instead: "a.real, a.imag and np.abs(a) are real arrays")
        default: return nil
        }
    }

    override func length(_ interpreter: Interpreter) -> Int? { real.shape.first }
    override func iterator(_ interpreter: Interpreter) throws -> ValueIterator? {
        var index = 0
        return ComputedIterator(Types.none) { [self] interpreter in
            guard index < real.shape.first ?? 0 else { return nil }
            defer { index += 1 }
            return try item(.int(index), interpreter)
        }
    }
    override func item(_ key: Value, _ interpreter: Interpreter) throws -> Value {
        let x = try interpreter.item(.array(real), key), y = try interpreter.item(.array(imaginary), key)
        if case .array(let a) = x, case .array(let b) = y { return .object(ComplexArrayObject(a, b)) }
        return .object(ComplexNumber(try interpreter.double(x), try interpreter.double(y)))
    }
    override func binary(_ operation: BinaryOperator, _ other: Value, reflected: Bool, _ interpreter: Interpreter) throws -> Value? {
        throw Raised.notSupported("arithmetic with complex arrays", instead: "a.real, a.imag and np.abs(a) are real arrays")
    }
    func absolute(_ interpreter: Interpreter) throws -> NDArray { try interpreter.apply(.hypot, real, imaginary) }

    override func repr(_ interpreter: Interpreter) -> String { NDArray.complexText(real, imaginary, interpreter.printOptions, isRepresentation: true) }
    override func str(_ interpreter: Interpreter) -> String { NDArray.complexText(real, imaginary, interpreter.printOptions, isRepresentation: false) }
}

/// `dtype('complex128')`, to be looked at.
private final class ComplexTypeObject: Object {
    static let type: TypeObject = TypeObject("numpy.dtypes.Complex128DType")
    override package var type: TypeObject { ComplexTypeObject.type }
    override func attribute(_ name: String, _ interpreter: Interpreter) -> Value? {
        switch name {
        case "name": .string("complex128")
        case "kind": .string("c")
        case "char": .string("D")
        case "itemsize": .int(16)
        case "str": .string("<c16")
        default: nil
        }
    }
    override func isEqual(to other: Value, _ interpreter: Interpreter) -> Bool? {
        if case .string(let text) = other { return text.text == "complex128" }
        return other.object(as: ComplexTypeObject.self) != nil || other.object(as: TypeObject.self) === ComplexNumber.type
    }
    override func repr(_ interpreter: Interpreter) -> String { "dtype('complex128')" }
    override func str(_ interpreter: Interpreter) -> String { "complex128" }
}

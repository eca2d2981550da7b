import Syntax

/// A type of the cell language: a name, what it is built on, how it is called, and its methods.
package final class TypeObject: Object, @unchecked Sendable {
    package let name: String
    package let bases: [TypeObject]
    /// Where attributes are looked up after the type itself.
    private var ancestors: [TypeObject] = []
    /// The type itself, then its ancestors.
    package var resolutionOrder: [TypeObject] { [self] + ancestors }
    /// Methods and class attributes; those of a class of the learner's change, those of ours do not.
    package var attributes: [String: Value] = [:] { didSet { TypeObject.version &+= 1 } }
    /// Moves with every change of any type: what was looked up in a type may be kept while it stands.
    nonisolated(unsafe) private(set) static var version = 0
    package var attributeOrder: [String] = []
    let isUserDefined: Bool
    /// With the classes and functions around the class, as its repr writes it: `Outer.Inner`.
    let qualifiedName: String
    /// The classes built on this one, oldest first.
    private var subclasses: [WeakType] = []
    private var hasSlots = false
    private struct WeakType { weak var type: TypeObject? }
    /// `int("3")`: nil where the type cannot be called.
    var construct: NativeFunction?
    /// A type of ours that classes can be built on does this with each of them: a named tuple gets its fields, an enumeration its members.
    var completeSubclass: ((TypeObject, Interpreter) throws -> Void)?
    /// The names that the body of a class annotates, in order.
    var annotatedNames: [String] = []
    /// What `plainInitialiser` found, and when.
    var initialiser: FunctionObject?
    var initialiserVersion = -1
    /// Whether abstract methods keep the class from being called, and which ones are left.
    var isAbstractBase = false
    var abstractNames: [String] = []
    /// The class whose methods act on the type itself, as a metaclass's do: modules written in the cell language name it `_class_side_`.
    var classSide: TypeObject?
    /// Fills `attributes` when the first of them is asked for: start-up builds none.
    private var fill: ((TypeObject) -> Void)?

    init(_ name: String, _ bases: [TypeObject] = [], isUserDefined: Bool = false, qualifiedName: String? = nil, construct: NativeFunction? = nil,
         methods fill: ((TypeObject) -> Void)? = nil) {
        self.name = name
        self.bases = bases
        self.isUserDefined = isUserDefined
        self.qualifiedName = qualifiedName ?? name
        self.construct = construct
        self.fill = fill
        super.init(.type)
    }

    /// Sets the order in which attributes are looked up. 
    /// - Returns: whether one exists (C3 linearisation).
    func linearise() -> Bool {
        var sequences = bases.map(\.resolutionOrder) + [bases]
        var order: [TypeObject] = []
        while true {
            sequences.removeAll(where: \.isEmpty)
            guard !sequences.isEmpty else { break }
            guard let next = sequences.lazy.compactMap(\.first).first(where: { head in
                !sequences.contains { $0.dropFirst().contains { $0 === head } }
            }) else { return false }
            order.append(next)
            for index in sequences.indices where sequences[index].first === next { sequences[index].removeFirst() }
        }
        ancestors = order
        for base in bases where base.isUserDefined { base.subclasses.append(WeakType(type: self)) }
        return true
    }

    /// All the types from which attributes come, ending in `object`.
    private var fullOrder: [TypeObject] {
        var order = isUserDefined ? resolutionOrder : [self] + bases.flatMap(\.fullOrder)
        // A type that several bases share stands behind the last of them.
        for (index, type) in order.enumerated().reversed() where order[(index + 1)...].contains(where: { $0 === type }) { order.remove(at: index) }
        if order.last !== Types.object { order.append(Types.object) }
        return order
    }

    /// The names that `__slots__` allows; nil where an object can have any.
    var slotNames: Set<String>? {
        guard hasSlots else { return nil }
        var names: Set<String> = []
        for type in resolutionOrder where type !== Types.object {
            guard let slots = type.lookUpHere("__slots__") else { return nil }
            switch slots {
            case .string(let name): names.insert(name.text)
            case .tuple(let tuple): for case .string(let name) in tuple.elements { names.insert(name.text) }
            case .list(let list): for case .string(let name) in list.elements { names.insert(name.text) }
            default: return nil
            }
        }
        return names.contains("__dict__") ? nil : names
    }

    func remove(_ name: String) {
        willChange()
        attributes[name] = nil
        attributeOrder.removeAll { $0 == name }
    }

    override package var type: TypeObject { Types.type }

    /// `__main__.`, or the module of a class of the learner's that stands in another; empty for types of ours.
    var modulePrefix: String {
        guard isUserDefined else { return "" }
        if case .string(let module)? = attributes["__module__"] { return module.text + "." }
        return "__main__."
    }

    func isSubtype(of other: TypeObject) -> Bool {
        self === other || other === Types.object || ancestors.contains { $0 === other } || bases.contains { $0.isSubtype(of: other) }
    }

    /// A method or class attribute, here or in what the type is built on.
    func lookUp(_ name: String) -> Value? {
        if let value = ownAttribute(name) { return value }
        if isUserDefined {
            for type in ancestors { if let value = type.ownAttribute(name) { return value } }
            return nil
        }
        for base in bases { if let value = base.lookUp(name) { return value } }
        return nil
    }

    /// An attribute of this very type.
    func lookUpHere(_ name: String) -> Value? { ownAttribute(name) }

    private func ownAttribute(_ name: String) -> Value? {
        fillOnce()
        return attributes[name]
    }

    private func fillOnce() {
        guard let fill else { return }
        self.fill = nil
        fill(self)
    }

    func define(_ name: String, _ value: Value) {
        if isUserDefined { willChange() }
        if name == "__slots__" { hasSlots = true }
        if attributes.updateValue(value, forKey: name) == nil { attributeOrder.append(name) }
    }

    /// Adds a method whose first parameter is the value itself.
    func method(_ name: String, _ signature: String, binary: (@Sendable (Value, Value, Interpreter) throws -> Value)? = nil,
                _ body: @escaping NativeFunction.Body) {
        define(name, .object(NativeFunction(name, "self, " + signature, owner: self.name, isMethod: true, binary: binary, body)))
    }

    override package var attributeNames: [String] {
        fillOnce()
        var names = attributeOrder
        for type in isUserDefined ? ancestors : bases { names += type.attributeNames }
        return names.filter { !$0.hasPrefix("__") }
    }

    override func attribute(_ name: String, _ interpreter: Interpreter) throws -> Value? {
        switch name {
        // A type of NumPy's is named with its module: `numpy.float64`.
        // NumPy's private exceptions show the name of the public one.
        case "__name__" where self.name.hasPrefix("numpy._core._exceptions._"):
            return .string(isSubtype(of: .memoryError) ? "MemoryError" : "UFuncTypeError")
        case "__name__": return .string(isUserDefined ? self.name : String(self.name.split(separator: ".").last ?? ""))
        case "__qualname__": return .string(isUserDefined ? qualifiedName : String(self.name.split(separator: ".").last ?? ""))
        case "__module__":
            let parts = self.name.split(separator: ".").dropLast()
            return .string(isUserDefined ? String(modulePrefix.dropLast()) : parts.isEmpty ? "builtins" : parts.joined(separator: "."))
        case "__bases__": return .tuple(bases.isEmpty && self !== Types.object ? [.object(Types.object)] : bases.map(Value.object))
        case "__mro__": return .tuple(fullOrder.map(Value.object))
        case "mro", "__subclasses__":
            return .object(NativeFunction(name, "") { [self] _, _ in
                .list((name == "mro" ? fullOrder : subclasses.compactMap(\.type)).map(Value.object))
            })
        case "__dict__" where isUserDefined: return .dict(DictObject(texts: attributeOrder.map { ($0, attributes[$0] ?? .none) }))
        case "__doc__": return isUserDefined ? attributes["__doc__"] ?? Value.none : lookUp(name) ?? Value.none
        default:
            guard let value = lookUp(name) else {
                if name == "__call__" { return .object(BoundMethod(.object(self), SpecialMethods.find(name, on: Types.type) ?? .none)) }
                if classSide != nil, !name.hasPrefix("_"), let value = try side("__getattr__", [.string(name)], interpreter) { return value }
                return SpecialMethods.find(name, on: self).map { $0.object(as: StaticMethodObject.self)?.function ?? $0 }
            }
            if let descriptor = value.object(as: InstanceObject.self), let described = try descriptor.described(.none, self, hidden: false, interpreter) { return described }
            if let method = value.object(as: ClassMethodObject.self) { return .object(BoundMethod(.object(self), method.function)) }
            if let method = value.object(as: StaticMethodObject.self) { return method.function }
            return value
        }
    }

    override func setAttribute(_ name: String, _ value: Value, _ interpreter: Interpreter) throws {
        // What the class side has nothing against is set.
        if let answer = try side("__setattr__", [.string(name), value], interpreter), answer.object(as: NotImplementedObject.self) == nil { return }
        guard isUserDefined else {
            throw Raised(.typeError, "cannot set '\(name)' attribute of immutable type '\(self.name)'")
        }
        define(name, value)
    }

    /// What the class side's method of this name gives; nil where there is none.
    func side(_ name: String, _ arguments: [Value], _ interpreter: Interpreter) throws -> Value? {
        guard let method = classSide?.lookUp(name) else { return nil }
        return try interpreter.call(method, [.object(self)] + arguments)
    }

    override func item(_ key: Value, _ interpreter: Interpreter) throws -> Value { try side("__getitem__", [key], interpreter) ?? parameterised(by: key) }
    override func length(_ interpreter: Interpreter) throws -> Int? { try side("__len__", [], interpreter).map(interpreter.integer) }
    override func iterator(_ interpreter: Interpreter) throws -> ValueIterator? {
        try side("__iter__", [], interpreter).map { try interpreter.iterator(of: $0) }
    }
    override func contains(_ element: Value, _ interpreter: Interpreter) throws -> Bool? { try side("__contains__", [element], interpreter).map(interpreter.truth) }
    override func truth(_ interpreter: Interpreter) throws -> Bool { true }
    override func binary(_ operation: BinaryOperator, _ other: Value, reflected: Bool, _ interpreter: Interpreter) -> Value? {
        UnionTypeObject.joined(.object(self), other, operation, reflected: reflected)
    }

    override func call(_ arguments: Arguments, _ interpreter: Interpreter) throws -> Value {
        if let method = classSide?.lookUp("__call__") {
            return try interpreter.call(method, Arguments([.object(self)] + arguments.positional, keywords: arguments.keywords))
        }
        if construct == nil, isUserDefined || isException { return try instantiate(arguments, interpreter) }
        guard let construct else { throw Raised(.typeError, "cannot create '\(name)' instances") }
        return try construct.call(arguments, interpreter)
    }

    override func repr(_ interpreter: Interpreter) throws -> String {
        if case .string(let text)? = try side("__repr__", [], interpreter) { return text.text }
        return "<class '\(modulePrefix)\(qualifiedName)'>"
    }

    override func saveContents(_ visit: (Value) -> Void) -> (() -> Void)? {
        guard isUserDefined else { return nil }
        attributes.values.forEach(visit)
        let (saved, order) = (attributes, attributeOrder)
        return { [self] in (attributes, attributeOrder) = (saved, order) }
    }
}

/// The types of the language itself.
package enum Types {
    package static let object: TypeObject = TypeObject("object", construct: NativeFunction("object", "*args, **kwargs") { arguments, _ in
        guard arguments.variadic.isEmpty, arguments.keywords.isEmpty else { throw Raised(.typeError, "object() takes no arguments") }
        return .object(PlainObject())
    })
    package static let type: TypeObject = TypeObject("type", construct: Builtins.typeOf)
    package static let none: TypeObject = TypeObject("NoneType")
    package static let int: TypeObject = TypeObject("int", construct: Builtins.int, methods: NumberMethods.fillInt)
    package static let bool: TypeObject = TypeObject("bool", [int], construct: Builtins.bool)
    package static let float: TypeObject = TypeObject("float", construct: Builtins.float, methods: NumberMethods.fillFloat)
    package static let str: TypeObject = TypeObject("str", construct: Builtins.str, methods: StringMethods.fill)
    package static let list: TypeObject = TypeObject("list", construct: Builtins.list, methods: ListMethods.fill)
    package static let tuple: TypeObject = TypeObject("tuple", construct: Builtins.tuple, methods: TupleMethods.fill)
    package static let dict: TypeObject = TypeObject("dict", construct: Builtins.dict, methods: DictMethods.fill)
    package static let range: TypeObject = TypeObject("range", construct: Builtins.range, methods: RangeMethods.fill)
    package static let slice: TypeObject = TypeObject("slice", construct: Builtins.slice, methods: RangeMethods.fillSlice)
    package static let ellipsis: TypeObject = TypeObject("ellipsis")
    package static let module: TypeObject = TypeObject("module")
    package static let function: TypeObject = TypeObject("function")
    package static let builtinFunction: TypeObject = TypeObject("builtin_function_or_method")
    package static let method: TypeObject = TypeObject("method")
    package static let generator: TypeObject = TypeObject("generator", methods: GeneratorMethods.fill)
    package static let enumerate: TypeObject = TypeObject("enumerate", construct: Builtins.enumerate)
    package static let zip: TypeObject = TypeObject("zip", construct: Builtins.zip)
    package static let map: TypeObject = TypeObject("map", construct: Builtins.map)
    package static let filter: TypeObject = TypeObject("filter", construct: Builtins.filter)
    package static let reversed: TypeObject = TypeObject("reversed", construct: Builtins.reversed)
    package static let property: TypeObject = TypeObject("property", construct: Builtins.property)
    package static let staticMethod: TypeObject = TypeObject("staticmethod", construct: Builtins.staticMethod)
    package static let classMethod: TypeObject = TypeObject("classmethod", construct: Builtins.classMethod)
    package static let superType: TypeObject = TypeObject("super")
}

/// `object()`.
final class PlainObject: Object {}

extension Value {
    /// The Python type.
    package var type: TypeObject {
        switch self {
        case .none: Types.none
        case .bool: Types.bool
        case .int: Types.int
        case .float: Types.float
        case .scalar(let scalar): NumPyTypes.type(of: scalar.dtype)
        case .string(let text): text.isNumPy ? NumPyTypes.text : Types.str
        case .list: Types.list
        case .tuple(let tuple): tuple.subtype ?? Types.tuple
        case .dict(let dict): dict.subtype?.type ?? Types.dict
        case .array: NumPyTypes.ndarray
        case .object(let object): object.type
        }
    }

    /// The type's name as error messages write it.
    package var typeName: String {
        if case .scalar(let scalar) = self { return "numpy." + (scalar.dtype == .bool ? "bool" : scalar.dtype.name) }
        if case .array = self { return "numpy.ndarray" }
        return type.name
    }
}

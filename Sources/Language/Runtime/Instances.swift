import Syntax

/// An object of a class of the learner's.
final class InstanceObject: Object {
    let instanceType: TypeObject
    let attributes = DictObject()
    init(_ type: TypeObject) {
        self.instanceType = type
        super.init(.instance)
    }

    override package var type: TypeObject { instanceType }
    override package var attributeNames: [String] {
        attributes.keys.compactMap { if case .string(let text) = $0 { text.text } else { nil } } + instanceType.attributeNames
    }

    override func attribute(_ name: String, _ interpreter: Interpreter) throws -> Value? {
        if case .object(let found)? = instanceType.lookUp(name) {
            if let property = found as? PropertyObject { return try property.get(.object(self), interpreter) }
            if let descriptor = found as? InstanceObject, let value = try descriptor.described(.object(self), instanceType, hidden: attributes[text: name] != nil, interpreter) {
                return value
            }
        }
        if let value = attributes[text: name] { return value }
        if name == "__dict__", instanceType.slotNames == nil { return .dict(attributes) }
        if name == "__class__" { return .object(instanceType) }
        return nil
    }

    /// What a descriptor in a class gives for an object: the result of its `__get__`. One without `__set__` gives way to the object's own attribute.
    func described(_ object: Value, _ owner: TypeObject, hidden: Bool, _ interpreter: Interpreter) throws -> Value? {
        guard instanceType.lookUp("__get__") != nil, !hidden || instanceType.lookUp("__set__") != nil else { return nil }
        return try special("__get__", [object, .object(owner)], interpreter)
    }

    /// `del object.name` where the class says what that means.
    func deleteDescribed(_ name: String, _ interpreter: Interpreter) throws -> Bool {
        guard case .object(let found)? = instanceType.lookUp(name) else { return false }
        if let property = found as? PropertyObject {
            guard let deleter = property.deleter else {
                throw Raised(.attributeError, "property '\(name)' of '\(instanceType.name)' object has no deleter")
            }
            _ = try interpreter.call(deleter, [.object(self)])
            return true
        }
        return try (found as? InstanceObject)?.special("__delete__", [.object(self)], interpreter) != nil
    }

    override func setAttribute(_ name: String, _ value: Value, _ interpreter: Interpreter) throws {
        if let method = instanceType.lookUp("__setattr__"), method.object(as: FunctionObject.self) != nil || method.object(as: FrozenSetter.self) != nil {
            _ = try interpreter.call(method, [.object(self), .string(name), value])
            return
        }
        try setOwnAttribute(name, value, interpreter)
    }

    /// Without asking a `__setattr__`.
    func setOwnAttribute(_ name: String, _ value: Value, _ interpreter: Interpreter) throws {
        let found = instanceType.lookUp(name)
        if let property = found?.object(as: PropertyObject.self) {
            guard let setter = property.setter else {
                throw Raised(.attributeError, "property '\(name)' of '\(instanceType.name)' object has no setter")
            }
            _ = try interpreter.call(setter, [.object(self), value])
            return
        }
        if let descriptor = found?.object(as: InstanceObject.self), try descriptor.special("__set__", [.object(self), value], interpreter) != nil { return }
        if let slots = instanceType.slotNames, !slots.contains(name) {
            throw Raised(.attributeError, found == nil ? "'\(instanceType.name)' object has no attribute '\(name)'"
                : "'\(instanceType.name)' object attribute '\(name)' is read-only")
        }
        attributes[text: name] = value
    }

    /// A dunder of the class, called with the object in front.
    private func special(_ name: String, _ arguments: [Value], _ interpreter: Interpreter) throws -> Value? {
        guard let method = instanceType.lookUp(name) else { return nil }
        return try interpreter.call(method, [.object(self)] + arguments)
    }

    override func call(_ arguments: Arguments, _ interpreter: Interpreter) throws -> Value {
        guard let method = instanceType.lookUp("__call__") else { return try super.call(arguments, interpreter) }
        return try interpreter.call(method, Arguments([.object(self)] + arguments.positional, keywords: arguments.keywords))
    }
    override func iterator(_ interpreter: Interpreter) throws -> ValueIterator? {
        if let value = try special("__iter__", [], interpreter) {
            guard case .object(let object) = value else {
                throw Raised(.typeError, "iter() returned non-iterator of type '\(value.typeName)'")
            }
            if let iterator = object as? ValueIterator { return iterator }
            guard object is InstanceObject else {
                throw Raised(.typeError, "iter() returned non-iterator of type '\(value.typeName)'")
            }
            return InstanceIterator(value)
        }
        guard instanceType.lookUp("__getitem__") != nil else { return nil }
        var index = 0
        return ComputedIterator(Types.sequenceIterator) { [self] interpreter in
            do {
                defer { index += 1 }
                return try item(.int(index), interpreter)
            } catch let error as Raised where error.exception.exceptionType.isSubtype(of: .indexError) { return nil }
        }
    }
    override func length(_ interpreter: Interpreter) throws -> Int? {
        guard let value = try special("__len__", [], interpreter) else { return nil }
        let length = try interpreter.index(value, what: "'\(value.typeName)' object cannot be interpreted as an integer")
        guard length >= 0 else { throw Raised(.valueError, "__len__() should return >= 0") }
        return length
    }
    override func item(_ key: Value, _ interpreter: Interpreter) throws -> Value {
        if let value = try special("__getitem__", [key], interpreter) { return value }
        return try super.item(key, interpreter)
    }
    override func setItem(_ key: Value, _ value: Value, _ interpreter: Interpreter) throws {
        if try special("__setitem__", [key, value], interpreter) == nil { try super.setItem(key, value, interpreter) }
    }
    override func deleteItem(_ key: Value, _ interpreter: Interpreter) throws {
        if try special("__delitem__", [key], interpreter) == nil { try super.deleteItem(key, interpreter) }
    }
    override func contains(_ element: Value, _ interpreter: Interpreter) throws -> Bool? {
        try special("__contains__", [element], interpreter).map(interpreter.truth)
    }
    override func truth(_ interpreter: Interpreter) throws -> Bool {
        if let value = try special("__bool__", [], interpreter) {
            guard case .bool(let truth) = value else { throw Raised(.typeError, "__bool__ should return bool, returned \(value.typeName)") }
            return truth
        }
        return try super.truth(interpreter)
    }
    override func isEqual(to other: Value, _ interpreter: Interpreter) throws -> Bool? {
        guard let value = try special("__eq__", [other], interpreter), value.object(as: NotImplementedObject.self) == nil else { return nil }
        return try interpreter.truth(value)
    }
    override func hash(_ interpreter: Interpreter) throws -> Int? {
        // A class that says what is equal and not how to hash cannot be hashed, and neither can those built on it.
        guard let type = instanceType.resolutionOrder.first(where: { $0.lookUpHere("__hash__") != nil || $0.lookUpHere("__eq__") != nil }) else {
            return ObjectIdentifier(self).hashValue
        }
        guard let method = type.lookUpHere("__hash__"), !method.isIdentical(to: .none) else { return nil }
        let value = try interpreter.call(method, [.object(self)])
        guard value.bigInt != nil else { throw Raised(.typeError, "__hash__ method should return an integer") }
        return try interpreter.hash(value)
    }
    override func binary(_ operation: BinaryOperator, _ other: Value, reflected: Bool, _ interpreter: Interpreter) throws -> Value? {
        guard let value = try special("__\(reflected ? "r" : "")\(operation.specialName)__", [other], interpreter),
              value.object(as: NotImplementedObject.self) == nil else { return nil }
        return value
    }
    override func repr(_ interpreter: Interpreter) throws -> String {
        if let value = try special("__repr__", [], interpreter) {
            guard case .string(let text) = value else { throw Raised(.typeError, "__repr__ returned non-string (type \(value.typeName))") }
            return text.text
        }
        return plainRepr
    }
    /// What `object.__repr__` says.
    var plainRepr: String { "<\(instanceType.modulePrefix)\(instanceType.qualifiedName) object at \(address(of: self))>" }
    override func str(_ interpreter: Interpreter) throws -> String {
        guard let value = try special("__str__", [], interpreter) else { return try repr(interpreter) }
        guard case .string(let text) = value else { throw Raised(.typeError, "__str__ returned non-string (type \(value.typeName))") }
        return text.text
    }

    override func saveContents(_ visit: (Value) -> Void) -> (() -> Void)? {
        visit(.object(instanceType))
        let saved = attributes.copy()
        attributes.values.forEach(visit)
        return { [self] in attributes.restore(from: saved) }
    }
}

/// An iterator written in the language: a class with `__next__`.
private final class InstanceIterator: ValueIterator {
    private let value: Value
    private var result: Value = .none
    init(_ value: Value) { self.value = value }
    override func takeResult() -> Value { result }
    override var underlying: Value { value }
    override func next(_ interpreter: Interpreter) throws -> Value? {
        do {
            return try interpreter.callMethod("__next__", of: value, [])
        } catch let error as Raised where error.exception.exceptionType.isSubtype(of: .stopIteration) {
            result = error.exception.arguments.first ?? .none
            return nil
        }
    }
}

/// `NotImplemented`: a binary dunder that does not know the other operand.
final class NotImplementedObject: Object {
    override package var type: TypeObject { Types.notImplemented }
    override func repr(_ interpreter: Interpreter) -> String { "NotImplemented" }
}

final class PropertyObject: Object {
    let getter: Value
    let setter: Value?
    let deleter: Value?
    private let documentation: Value?
    init(getter: Value, setter: Value?, deleter: Value? = nil, documentation: Value? = nil) {
        (self.getter, self.setter, self.deleter, self.documentation) = (getter, setter, deleter, documentation)
    }
    override package var type: TypeObject { Types.property }
    func get(_ receiver: Value, _ interpreter: Interpreter) throws -> Value { try interpreter.call(getter, [receiver]) }
    override func attribute(_ name: String, _ interpreter: Interpreter) throws -> Value? {
        switch name {
        case "fget": return getter
        case "fset": return setter ?? Value.none
        case "fdel": return deleter ?? Value.none
        case "__doc__": return try documentation ?? interpreter.lookUpAttribute("__doc__", of: getter) ?? Value.none
        case "getter", "setter", "deleter":
            return .object(NativeFunction(name, "function, /") { [self] arguments, _ in
                .object(PropertyObject(getter: name == "getter" ? arguments[0] : getter, setter: name == "setter" ? arguments[0] : setter,
                                       deleter: name == "deleter" ? arguments[0] : deleter, documentation: documentation))
            })
        default: return nil
        }
    }
}

final class StaticMethodObject: Object {
    let function: Value
    init(_ function: Value) { self.function = function }
    override package var type: TypeObject { Types.staticMethod }
    override func call(_ arguments: Arguments, _ interpreter: Interpreter) throws -> Value { try interpreter.call(function, arguments) }
}

final class ClassMethodObject: Object {
    let function: Value
    init(_ function: Value) { self.function = function }
    override package var type: TypeObject { Types.classMethod }
}

/// `super()`: attributes are looked up behind the class in which the method stands.
final class SuperObject: Object {
    let start: TypeObject
    let receiver: Value
    init(start: TypeObject, receiver: Value) { (self.start, self.receiver) = (start, receiver) }
    override package var type: TypeObject { Types.superType }
    override func attribute(_ name: String, _ interpreter: Interpreter) throws -> Value? {
        let whole = receiver.object(as: TypeObject.self) ?? receiver.type
        let order = whole.resolutionOrder
        guard let position = order.firstIndex(where: { $0 === start }) else { return nil }
        for type in order[(position + 1)...] {
            guard let value = type.lookUpHere(name) else { continue }
            return try interpreter.bind(value, to: receiver)
        }
        // What every object can do: `super().__init__()` at the top of the classes.
        return try SpecialMethods.find(name, on: Types.object).map { try interpreter.bind($0, to: receiver) }
    }
}

extension TypeObject {
    /// Whether an attribute of this name is set in the instance alone: neither a property nor `__setattr__` has a say.
    func storesPlainly(_ name: String) -> Bool {
        if case .object? = lookUp(name) { return false }
        return lookUp("__setattr__") == nil && slotNames == nil
    }

    /// Makes an object of a class of the learner's, and calls its `__init__`.
    func instantiate(_ arguments: Arguments, _ interpreter: Interpreter) throws -> Value {
        if !abstractNames.isEmpty { throw AbstractClasses.refusal(self) }
        let maker = lookUp("__new__")
        let object: Value
        if let maker {
            let function = maker.object(as: StaticMethodObject.self)?.function ?? maker
            object = try interpreter.call(function, Arguments([.object(self)] + arguments.positional, keywords: arguments.keywords))
            // What is no object of the class is handed out as it is.
            guard object.type.isSubtype(of: self) else { return object }
        } else {
            object = blank(arguments.positional)
        }
        if let initialiser = lookUp("__init__") {
            let result = try interpreter.call(initialiser, Arguments([object] + arguments.positional, keywords: arguments.keywords))
            guard case .none = result else {
                throw Raised(.typeError, "__init__() should return None, not '\(result.typeName)'")
            }
        } else if !isException, maker == nil, !arguments.positional.isEmpty || !arguments.keywords.isEmpty {
            throw Raised(.typeError, "\(name)() takes no arguments")
        }
        return object
    }

    /// The `__init__` that a call runs with a blank object, where it does nothing else.
    var plainInitialiser: FunctionObject? {
        if initialiserVersion != TypeObject.version { findInitialiser() }
        return initialiser
    }

    private func findInitialiser() {
        let isPlain = construct == nil && isUserDefined && !isException && classSide == nil && abstractNames.isEmpty && lookUp("__new__") == nil
        initialiser = isPlain ? lookUp("__init__")?.object(as: FunctionObject.self) : nil
        initialiserVersion = TypeObject.version
    }

    /// A new object whose `__init__` has not run.
    func blank(_ arguments: [Value]) -> Value {
        isException ? .object(ExceptionObject(self, arguments)) : .object(InstanceObject(self))
    }
}

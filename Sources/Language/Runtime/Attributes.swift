/// Attributes, methods, and calling things.
extension Interpreter {
    package func call(_ function: Value, _ arguments: [Value]) throws -> Value {
        try call(function, Arguments(arguments))
    }

    package func call(_ function: Value, _ arguments: Arguments) throws -> Value {
        guard case .object(let object) = function else { throw notCallable(function) }
        return try object.call(arguments, self)
    }

    /// `value.name`.
    func attribute(_ name: String, of value: Value) throws -> Value {
        if let found = try lookUpAttribute(name, of: value) { return found }
        if let instance = value.object(as: InstanceObject.self), let method = instance.instanceType.lookUp("__getattr__") {
            return try call(method, [value, .string(name)])
        }
        throw attributeError(name, of: value)
    }

    /// nil where there is no such attribute.
    func lookUpAttribute(_ name: String, of value: Value) throws -> Value? {
        if case .object(let object) = value, let found = try object.attribute(name, self) { return found }
        if case .array(let array) = value, let found = try NumPyTypes.attribute(name, of: array, self) { return found }
        if case .scalar(let scalar) = value, let found = try NumPyTypes.attribute(name, of: scalar, self) { return found }
        if value.object(as: TypeObject.self) == nil, let found = value.type.lookUp(name) { return try bind(found, to: value) }
        if name == "__class__" { return .object(value.type) }
        return try value.object(as: TypeObject.self) == nil ? SpecialMethods.find(name, on: value.type).map { try bind($0, to: value) } : nil
    }

    /// What a class attribute is when it is taken from an object: functions become methods.
    func bind(_ value: Value, to receiver: Value) throws -> Value {
        guard case .object(let object) = value else { return value }
        switch object {
        case is FunctionObject, is NativeFunction: return .object(BoundMethod(receiver, value))
        case let property as PropertyObject: return try property.get(receiver, self)
        case let method as StaticMethodObject: return method.function
        case let method as ClassMethodObject:
            return .object(BoundMethod(receiver.object(as: TypeObject.self) == nil ? .object(receiver.type) : receiver, method.function))
        default: return value
        }
    }

    private func attributeError(_ name: String, of value: Value) -> Raised {
        let known: [String]
        var subject = "'\(value.typeName)' object"
        switch value {
        case .object(let module as ModuleObject):
            (subject, known) = ("module '\(module.name)'", module.order)
            if module.file?.isRunning == true { subject = "partially initialized " + subject }
            if let words = module.removed(name) { return Raised(.attributeError, words) }
            if let advice = module.missing(name) { return Raised(.attributeError, "\(subject) has no attribute '\(name)'", advice: advice) }
        case .object(let type as TypeObject): (subject, known) = ("type object '\(type.name)'", type.attributeNames)
        case .object(let object): known = object.attributeNames + object.type.attributeNames
        default: known = value.type.attributeNames
        }
        let circle = subject.hasPrefix("partially") ? " (most likely due to a circular import)" : ""
        let raised = Raised(.attributeError, "\(subject) has no attribute '\(name)'" + circle)
        raised.exception.attributes = ["name": .string(name), "obj": value]
        raised.exception.suggestion = closest(to: name, among: known)
        return raised
    }

    func setAttribute(_ name: String, of value: Value, to new: Value) throws {
        switch value {
        case .object(let object): try object.setAttribute(name, new, self)
        case .array(let array): try NumPyTypes.setAttribute(name, of: array, to: new, self)
        case .tuple(let tuple) where tuple.subtype?.lookUp(name) != nil: throw Raised(.attributeError, "can't set attribute")
        default: throw Raised(.attributeError, "'\(value.typeName)' object has no attribute '\(name)'")
        }
    }

    func deleteAttribute(_ name: String, of value: Value) throws {
        if let instance = value.object(as: InstanceObject.self), let method = instance.instanceType.lookUp("__delattr__") {
            _ = try call(method, [value, .string(name)])
        } else {
            try deleteOwnAttribute(name, of: value)
        }
    }

    /// Without asking a `__delattr__`.
    func deleteOwnAttribute(_ name: String, of value: Value) throws {
        switch value {
        case .object(let instance as InstanceObject):
            if try instance.deleteDescribed(name, self) { return }
            guard instance.attributes[text: name] != nil else { throw attributeError(name, of: value) }
            instance.attributes[text: name] = nil
        case .object(let type as TypeObject) where type.isUserDefined && type.attributes[name] != nil: type.remove(name)
        case .object(let function as FunctionObject) where function.attributes[name] != nil: function.attributes[name] = nil
        case .object(let exception as ExceptionObject) where exception.attributes[name] != nil: exception.attributes[name] = nil
        default: throw attributeError(name, of: value)
        }
    }

    /// Calls a method by name.
    /// - Parameter missing: the TypeError where there is none; without it, the AttributeError.
    func callMethod(_ name: String, of value: Value, _ arguments: [Value], missing: String? = nil) throws -> Value {
        guard let method = try lookUpAttribute(name, of: value) else {
            throw missing.map { Raised(.typeError, $0) } ?? attributeError(name, of: value)
        }
        return try call(method, arguments)
    }

    /// The docstring of a function or class, or the signature of a function of ours.
    package func documentation(of value: Value) -> String? {
        guard case .object(let object) = value else { return nil }
        switch object {
        case let function as FunctionObject: return function.code.docstring
        case let native as NativeFunction: return "\(native.name)(\(native.signatureText))"
        case let type as TypeObject:
            if case .string(let text)? = type.lookUp("__doc__") { return text.text }
            return nil
        default: return nil
        }
    }

    /// The names after the dot, for completion.
    package func attributeNames(of value: Value) -> [String] {
        var names: [String]
        switch value {
        case .object(let object): names = object.attributeNames + (object is InstanceObject || object is TypeObject ? [] : object.type.attributeNames)
        case .array, .scalar: names = NumPyTypes.attributeNames + value.type.attributeNames
        default: names = value.type.attributeNames
        }
        names = names.filter { !$0.hasPrefix("_") }
        return Array(Set(names)).sorted()
    }
}

/// `abc`: classes that cannot be called while a method of theirs is abstract.
enum AbstractClasses {
    static let metaclass: TypeObject = TypeObject("abc.ABCMeta", [Types.type])
    static let base: TypeObject = {
        let type = TypeObject("abc.ABC", [Types.object])
        type.isAbstractBase = true
        return type
    }()

    static func module() -> ModuleObject {
        let module = ModuleObject("abc")
        module.define("ABC", .object(base))
        module.define("ABCMeta", .object(metaclass))
        module.function("abstractmethod", "funcobj") { arguments, interpreter in
            try interpreter.setAttribute(mark, of: arguments[0], to: .bool(true))
            return arguments[0]
        }
        module.function("abstractproperty", "fget=None, fset=None") { arguments, interpreter in
            if let getter = arguments.optional(0) { try interpreter.setAttribute(mark, of: getter, to: .bool(true)) }
            return .object(PropertyObject(getter: arguments[0], setter: arguments.optional(1)))
        }
        for name in ["abstractclassmethod", "abstractstaticmethod"] { module.refused[name] = "write @classmethod or @staticmethod above @abstractmethod" }
        return module
    }

    private static let mark = "__isabstractmethod__"

    private static func isAbstract(_ value: Value) -> Bool {
        guard case .object(let object) = value else { return false }
        return switch object {
        case let function as FunctionObject: function.attributes[mark] != nil
        case let property as PropertyObject: isAbstract(property.getter) || (property.setter.map(isAbstract) ?? false)
        case let method as StaticMethodObject: isAbstract(method.function)
        case let method as ClassMethodObject: isAbstract(method.function)
        default: false
        }
    }

    /// The abstract methods that nothing stands in for, sorted.
    static func names(of type: TypeObject) -> [String] {
        let all = Set(type.resolutionOrder.flatMap(\.attributeOrder))
        return all.filter { type.lookUp($0).map(isAbstract) ?? false }.sorted()
    }

    static func refusal(_ type: TypeObject) -> Raised {
        let names = type.abstractNames
        return Raised(.typeError, "Can't instantiate abstract class \(type.name) with abstract method\(names.count == 1 ? "" : "s") \(names.joined(separator: ", "))")
    }
}

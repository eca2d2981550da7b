/// Methods of `set` and `frozenset`.
enum SetMethods {
    static func fill(_ type: TypeObject) {
        fillFrozen(type)
        type.objectMethod("add", "element, /", of: SetObject.self) { set, arguments, interpreter in
            try set.insert(arguments[1], interpreter)
            return .none
        }
        type.objectMethod("remove", "element, /", of: SetObject.self) { set, arguments, interpreter in
            guard try set.remove(arguments[1], interpreter) else { throw Raised(ExceptionObject(.keyError, [arguments[1]])) }
            return .none
        }
        type.objectMethod("discard", "element, /", of: SetObject.self) { set, arguments, interpreter in
            try set.remove(arguments[1], interpreter)
            return .none
        }
        type.objectMethod("pop", "", of: SetObject.self) { set, _, interpreter in
            guard let element = try set.pop(interpreter) else { throw Raised(.keyError, "pop from an empty set") }
            return element
        }
        type.objectMethod("clear", "", of: SetObject.self) { set, _, _ in
            set.removeAll()
            return .none
        }
        type.objectMethod("update", "*others", of: SetObject.self) { set, arguments, interpreter in
            for other in arguments.variadic { try set.formUnion(other, interpreter) }
            return .none
        }
        type.objectMethod("intersection_update", "*others", of: SetObject.self) { set, arguments, interpreter in
            for other in arguments.variadic { set.replace(by: try set.intersection(other, interpreter)) }
            return .none
        }
        type.objectMethod("difference_update", "*others", of: SetObject.self) { set, arguments, interpreter in
            for other in arguments.variadic { try set.subtract(other, interpreter) }
            return .none
        }
        type.objectMethod("symmetric_difference_update", "other, /", of: SetObject.self) { set, arguments, interpreter in
            try set.formSymmetricDifference(SetObject(of: arguments[1], interpreter), interpreter)
            return .none
        }
    }

    static func fillFrozen(_ type: TypeObject) {
        type.objectMethod("copy", "", of: SetObject.self) { set, _, _ in .object(set.isFrozen ? set : set.copy()) }
        type.objectMethod("union", "*others", of: SetObject.self) { set, arguments, interpreter in
            let result = set.copy()
            for other in arguments.variadic { try result.formUnion(other, interpreter) }
            return .object(result)
        }
        type.objectMethod("intersection", "*others", of: SetObject.self) { set, arguments, interpreter in
            .object(try arguments.variadic.reduce(set.copy()) { try $0.intersection($1, interpreter) })
        }
        type.objectMethod("difference", "*others", of: SetObject.self) { set, arguments, interpreter in
            .object(try arguments.variadic.reduce(set.copy()) { try $0.subtracting($1, interpreter) })
        }
        type.objectMethod("symmetric_difference", "other, /", of: SetObject.self) { set, arguments, interpreter in
            let result = try SetObject(of: arguments[1], isFrozen: set.isFrozen, interpreter)
            try result.formSymmetricDifference(set, interpreter)
            return .object(result)
        }
        type.objectMethod("issubset", "other, /", of: SetObject.self) { set, arguments, interpreter in
            .bool(try set.isSubset(of: SetObject(interpreter.elements(of: arguments[1]), interpreter), interpreter))
        }
        type.objectMethod("issuperset", "other, /", of: SetObject.self) { set, arguments, interpreter in
            .bool(try SetObject(interpreter.elements(of: arguments[1]), interpreter).isSubset(of: set, interpreter))
        }
        type.objectMethod("isdisjoint", "other, /", of: SetObject.self) { set, arguments, interpreter in
            .bool(try !interpreter.elements(of: arguments[1]).contains { try set.has($0, interpreter) })
        }
    }
}

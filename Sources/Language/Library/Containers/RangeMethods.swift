/// Attributes and methods of `range` and `slice`.
enum RangeMethods {
    static func fill(_ type: TypeObject) {
        type.computed("start") { value, _ in .int(try RangeMethods.range(value, "start").start) }
        type.computed("stop") { value, _ in .int(try RangeMethods.range(value, "stop").stop) }
        type.computed("step") { value, _ in .int(try RangeMethods.range(value, "step").step) }
        type.objectMethod("index", "value, /", of: RangeObject.self) { range, arguments, interpreter in
            if case .int(let value) = arguments[1], try range.contains(arguments[1], interpreter) == true {
                return .int((value &- range.start) / range.step)
            }
            throw Raised(.valueError, "\(try interpreter.repr(arguments[1])) is not in range")
        }
        type.objectMethod("count", "value, /", of: RangeObject.self) { range, arguments, interpreter in
            .int(try range.contains(arguments[1], interpreter) == true ? 1 : 0)
        }
    }

    private static func range(_ value: Value, _ name: String) throws -> RangeObject {
        guard let range = value.object(as: RangeObject.self) else { throw wrongReceiver(name, "range", value) }
        return range
    }

    static func fillSlice(_ type: TypeObject) {
        type.computed("start") { value, _ in value.object(as: SliceObject.self)?.start ?? .none }
        type.computed("stop") { value, _ in value.object(as: SliceObject.self)?.stop ?? .none }
        type.computed("step") { value, _ in value.object(as: SliceObject.self)?.step ?? .none }
        type.objectMethod("indices", "length, /", of: SliceObject.self) { slice, arguments, interpreter in
            let length = try interpreter.count(arguments[1])
            guard length >= 0 else { throw Raised(.valueError, "length should not be negative") }
            let (start, stop, step, _) = try slice.resolved(length: length, interpreter)
            return .tuple([.int(start), .int(stop), .int(step)])
        }
    }
}

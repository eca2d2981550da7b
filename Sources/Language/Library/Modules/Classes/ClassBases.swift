extension TypeObject {
    /// The type that a class statement's base means.
    /// - Throws: what says that classes cannot be built on it.
    static func base(_ value: Value) throws -> TypeObject {
        if let alias = value.object(as: TypeHint.self), let base = alias.base { return base }
        if let refused = value.object(as: RefusedName.self) { throw refused.refusal }
        guard let type = value.object(as: TypeObject.self) else {
            throw Raised(.typeError, "a base class must be a type, not '\(value.typeName)'")
        }
        guard type.isUserDefined || type.isException || type === Types.object || type.completeSubclass != nil || type.isAbstractBase else {
            throw Raised.notSupported("a class built on '\(type.name)'", instead: "keep one as an attribute")
        }
        return type
    }

    /// What a class still needs once its body has run.
    func complete(metaclass: Value?, _ interpreter: Interpreter) throws {
        if let metaclass, !metaclass.isIdentical(to: .object(AbstractClasses.metaclass)), !metaclass.isIdentical(to: .object(Types.type)) {
            throw Raised.notSupported("a metaclass other than abc.ABCMeta")
        }
        classSide = attributes["_class_side_"]?.object(as: TypeObject.self) ?? bases.lazy.compactMap(\.classSide).first
        for base in resolutionOrder.dropFirst() {
            guard let complete = base.completeSubclass else { continue }
            try complete(self, interpreter)
            break
        }
        let isABCMeta = metaclass?.isIdentical(to: .object(AbstractClasses.metaclass)) ?? false
        isAbstractBase = isABCMeta || resolutionOrder.contains { $0.isAbstractBase }
        if isAbstractBase { abstractNames = AbstractClasses.names(of: self) }
    }
}

import Syntax

/// `def` and `lambda`: makes the function object, with the defaults of this moment and the shared variables.
final class FunctionNode: Node {
    let code: Code
    /// By slot of the parameter; nil where there is no default.
    let defaults: [Node?]
    /// Slots of this frame whose cells the function shares.
    let captured: [Int]
    let annotations: [(name: String, value: Node)]
    init(_ code: Code, defaults: [Node?], captured: [Int], annotations: [(name: String, value: Node)] = [], _ span: Span) {
        (self.code, self.defaults, self.captured, self.annotations) = (code, defaults, captured, annotations)
        super.init(span)
    }
    override func eval(_ frame: Frame) throws -> Value {
        .object(FunctionObject(code: code, defaults: try defaults.map { try $0?.eval(frame) }, closure: captured.map(frame.cell),
                               annotations: try annotations.map { ($0.name, try $0.value.eval(frame)) }))
    }
}

/// Calls decorators, innermost first.
final class DecoratedNode: Node {
    let decorators: [Node]
    let value: Node
    init(_ decorators: [Node], _ value: Node, _ span: Span) {
        (self.decorators, self.value) = (decorators, value)
        super.init(span)
    }
    override func eval(_ frame: Frame) throws -> Value {
        let functions = try decorators.map { try $0.eval(frame) }
        var result = try value.eval(frame)
        for (function, node) in zip(functions, decorators).reversed() {
            do { result = try frame.interpreter.call(function, [result]) } catch { throw raised(error, at: node.span) }
        }
        return result
    }
}

/// `class`: runs the body, then makes the type of the names it bound.
final class ClassNode: Node {
    let name: String
    let bases: [Node]
    /// `tag=value` behind the bases, for `__init_subclass__`.
    let keywords: [(name: String, value: Node)]
    let code: Code
    let captured: [Int]
    /// Names the body binds, with their slots in the body's frame.
    let members: [(name: String, slot: Int, isCell: Bool)]
    /// Names the body annotates.
    let annotated: [String]
    init(_ name: String, bases: [Node], keywords: [(name: String, value: Node)], code: Code, captured: [Int],
         members: [(name: String, slot: Int, isCell: Bool)], annotated: [String], _ span: Span) {
        (self.name, self.bases, self.keywords, self.code, self.captured, self.members) = (name, bases, keywords, code, captured, members)
        self.annotated = annotated
        super.init(span)
    }

    override func eval(_ frame: Frame) throws -> Value {
        let baseValues = try bases.map { try $0.eval(frame) }
        var keywordValues = try keywords.map { (name: $0.name, value: try $0.value.eval(frame)) }
        let interpreter = frame.interpreter
        do {
            let baseTypes = try baseValues.map(TypeObject.base)
            var metaclass: Value?
            if let index = keywordValues.firstIndex(where: { $0.name == "metaclass" }) { metaclass = keywordValues.remove(at: index).value }
            for (index, base) in baseTypes.enumerated() where baseTypes[..<index].contains(where: { $0 === base }) {
                throw Raised(.typeError, "duplicate base class \(base.name)")
            }
            let type = TypeObject(name, baseTypes.isEmpty ? [Types.object] : baseTypes, isUserDefined: true, qualifiedName: code.qualifiedName)
            guard type.linearise() else {
                throw Raised(.typeError, "Cannot create a consistent method resolution\norder (MRO) for bases "
                    + baseTypes.map(\.name).joined(separator: ", "))
            }
            let cells = captured.map(frame.cell)
            try interpreter.withFrame(code.slotCount) { inner in
                for (slot, name) in code.cellSlots { inner.slots[slot] = .object(Cell(name)) }
                for (slot, cell) in zip(code.freeSlots, cells) { inner.slots[slot] = .object(cell) }
                do { _ = try code.body.run(inner) } catch let error as Raised {
                    error.leave(code, function: name)
                    throw error
                }
                for member in members {
                    let value = member.isCell ? inner.cell(member.slot).value : inner.slots[member.slot]
                    // `super()` finds the class through the cell of `__class__`.
                    if member.name == "__class__" { inner.cell(member.slot).value = .object(type) } else if let value { type.define(member.name, value) }
                }
            }
            type.annotatedNames = annotated
            if type.attributes["__module__"] == nil { type.define("__module__", .string(code.module)) }
            if type.attributes["__doc__"] == nil { type.define("__doc__", code.docstring.map { .string($0) } ?? .none) }
            try type.complete(metaclass: metaclass, interpreter)
            try finish(type, keywordValues, interpreter)
            return .object(type)
        } catch { throw raised(error, at: span) }
    }
}

/// `name: annotation` in a class or a module: kept in `__annotations__`.
final class AnnotationStatement: StatementNode {
    /// nil where the annotated place is no plain name: the annotation is evaluated and dropped.
    private let name: String?
    private let annotation: Node
    private let table: TargetNode
    private let read: Node
    /// - Parameter read: the table, or None before there is one.
    init(_ name: String?, _ annotation: Node, table: TargetNode, read: Node, _ span: Span) {
        (self.name, self.annotation, self.table, self.read) = (name, annotation, table, read)
        super.init(span)
    }
    override func run(_ frame: Frame) throws -> Completion {
        let value = try annotation.eval(frame)
        guard let name else { return .normal }
        if case .dict(let known)? = try? read.eval(frame) {
            known[text: name] = value
        } else {
            try table.store(.dict(DictObject(texts: [(name, value)])), frame)
        }
        return .normal
    }
}

extension ClassNode {
    /// Special methods that would change what the interpreter does behind a program's back, and what to do instead.
    private static let refused = [
        "__del__": "close() or a with statement says when an object is no longer needed",
        "__getattribute__": "__getattr__ is asked for what is missing",
        "__class_getitem__": "write a class method", "__instancecheck__": "write a function", "__aiter__": "write __iter__",
        "__anext__": "write __next__", "__aenter__": "write __enter__", "__aexit__": "write __exit__", "__await__": "write a method",
    ]

    /// Tells the members and the classes that the new one is built on that it exists.
    private func finish(_ type: TypeObject, _ keywords: [(name: String, value: Value)], _ interpreter: Interpreter) throws {
        for name in type.attributeOrder {
            if let instead = ClassNode.refused[name] { throw Raised.notSupported("'\(name)' in a class", instead: instead) }
            if let member = type.attributes[name]?.object(as: InstanceObject.self), let method = member.instanceType.lookUp("__set_name__") {
                _ = try interpreter.call(method, [.object(member), .object(type), .string(name)])
            }
        }
        for base in type.resolutionOrder.dropFirst() {
            guard let method = base.lookUpHere("__init_subclass__") else { continue }
            let function = method.object(as: ClassMethodObject.self)?.function ?? method
            _ = try interpreter.call(function, Arguments([.object(type)], keywords: keywords))
            return
        }
        if !keywords.isEmpty { throw Raised(.typeError, "\(type.name).__init_subclass__() takes no keyword arguments") }
    }
}

/// `def` and `class` as statements are assignments of what the node makes.
final class DefinitionStatement: StatementNode {
    let value: Node
    let target: TargetNode
    init(_ value: Node, _ target: TargetNode, _ span: Span) {
        (self.value, self.target) = (value, target)
        super.init(span)
    }
    override func run(_ frame: Frame) throws -> Completion {
        try target.store(value.eval(frame), frame)
        return .normal
    }
}

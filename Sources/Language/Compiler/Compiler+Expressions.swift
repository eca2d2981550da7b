import Syntax

extension Compiler {
    mutating func expression(_ expression: Expression) throws -> Node {
        let span = expression.span
        switch expression.kind {
        case .name(let name): return self.name(name, span)
        case .none: return ConstantNode(.none, span)
        case .ellipsis: return ConstantNode(.object(EllipsisObject()), span)
        case .bool(let value): return ConstantNode(.bool(value), span)
        case .int(let value): return ConstantNode(.int(value), span)
        case .bigInt(let value): return ConstantNode(.integer(value), span)
        case .float(let value): return ConstantNode(.float(value), span)
        case .string(let text): return ConstantNode(.string(text), span)
        case .imaginary: throw notSupported("a complex number", span)
        case .bytes(let bytes): return ConstantNode(.object(BytesObject(bytes)), span)
        case .formatted(let parts): return try formatted(parts, span)
        case .list(let elements): return SequenceNode(.list, try elements.map { try self.expression($0) }, span)
        case .tuple(let elements): return try tuple(elements, span)
        case .set(let elements): return SequenceNode(.set, try elements.map { try self.expression($0) }, span)
        case .dict(let items):
            return DictNode(try items.map { (key: try $0.key.map { try self.expression($0) }, value: try self.expression($0.value)) }, span)
        case .starred(let value): return StarredNode(try self.expression(value), span)
        case .unary(let operation, let operand): return try unary(operation, operand, span)
        case .binary(let operation, let left, let right, let operatorSpan):
            return BinaryNode.make(operation, try self.expression(left), try self.expression(right), operatorSpan: operatorSpan, span)
        case .compare(let first, let rest):
            warnings.check(comparison: first, rest, span)
            let left = try self.expression(first)
            if rest.count == 1 { return CompareNode(rest[0].operator, left, try self.expression(rest[0].operand), span) }
            return CompareChainNode(left, try rest.map { (operation: $0.operator, operand: try self.expression($0.operand)) }, span)
        case .and(let left, let right):
            return ShortCircuitNode(try self.expression(left), try self.expression(right), isAnd: true, span)
        case .or(let left, let right):
            return ShortCircuitNode(try self.expression(left), try self.expression(right), isAnd: false, span)
        case .not(let operand): return NotNode(try self.expression(operand), span)
        case .conditional(let condition, let then, let orElse):
            return ConditionalNode(try self.expression(condition), try self.expression(then), try self.expression(orElse), span)
        case .call(let function, let arguments): return try call(function, arguments, span)
        case .attribute(let value, let name, let nameSpan):
            return AttributeNode(try self.expression(value), Compiler.mangled(name, in: className), nameSpan: nameSpan, span)
        case .index(let value, let index):
            warnings.check(subscripted: value, by: index, span)
            return SubscriptNode(try self.expression(value), try self.index(index), span)
        case .slice: throw SyntaxError("invalid syntax", at: span)
        case .lambda(let parameters, let body): return try lambda(parameters, body, span)
        case .walrus(let name, let value):
            return WalrusNode(nameTarget(name, span), try self.expression(value), span)
        case .listComprehension(let value, let clauses): return try comprehension(.list, key: nil, value: value, clauses, span)
        case .setComprehension(let value, let clauses): return try comprehension(.set, key: nil, value: value, clauses, span)
        case .dictComprehension(let key, let value, let clauses): return try comprehension(.dict, key: key, value: value, clauses, span)
        case .generator(let value, let clauses): return try generator(value, clauses, span)
        case .yield, .yieldFrom: throw notSupported("yield", span)
        }
    }

    func notSupported(_ what: String, _ span: Span) -> SyntaxError {
        SyntaxError("\(what) is not supported by lstm-repl", at: span, kind: .notSupported)
    }

    private func name(_ name: String, _ span: Span) -> Node {
        switch scope.resolve(name) {
        case .local(let variable):
            let local: Node = variable.isCell ? CellNode(variable.slot, name, isFree: false, span) : LocalNode(variable.slot, name, span)
            // A class body reads a name that it has not bound yet from the module.
            return scope.kind == .classBody ? FallbackNode(local, variable, global(name, span), span) : local
        case .free(let slot): return CellNode(slot, name, isFree: true, span)
        case .global: return global(name, span)
        }
    }

    private func global(_ name: String, _ span: Span) -> GlobalNode {
        // `globals()` means the module that the word stands in, whoever calls.
        let builtin = name == "globals" ? .object(Builtins.globals(of: namespace)) : builtins.members[name]
        return GlobalNode(namespace.cell(name), builtin: builtin, namespace: namespace, scope: scope, span)
    }

    private mutating func tuple(_ elements: [Expression], _ span: Span) throws -> Node {
        let nodes = try elements.map { try expression($0) }
        let constants = nodes.compactMap { ($0 as? ConstantNode)?.value }
        if constants.count == nodes.count { return ConstantNode(.tuple(constants), span) }
        return SequenceNode(.tuple, nodes, span, names: TupleNames(elements))
    }

    /// A minus in front of a number is part of the number.
    private mutating func unary(_ operation: UnaryOperator, _ operand: Expression, _ span: Span) throws -> Node {
        switch (operation, operand.kind) {
        case (.minus, .int(let value)) where value != .min: ConstantNode(.int(-value), span)
        case (.minus, .float(let value)): ConstantNode(.float(-value), span)
        default: UnaryNode(operation, try expression(operand), span)
        }
    }

    private mutating func formatted(_ parts: [FormattedPart], _ span: Span) throws -> FormattedNode {
        FormattedNode(try parts.map { part in
            switch part {
            case .literal(let text): .literal(text)
            case .field(let value, let text, let conversion, let spec):
                .field(try expression(value), label: text, conversion: conversion, spec: spec.isEmpty ? nil : try formatted(spec, value.span))
            }
        }, span)
    }

    mutating func index(_ expression: Expression) throws -> IndexNode {
        func part(_ element: Expression, _ compiler: inout Compiler) throws -> IndexNode.Part {
            if case .slice(let start, let stop, let step) = element.kind {
                return .slice(try start.map { try compiler.expression($0) }, try stop.map { try compiler.expression($0) },
                              try step.map { try compiler.expression($0) })
            }
            return .value(try compiler.expression(element))
        }
        if case .tuple(let elements) = expression.kind, !elements.isEmpty {
            return IndexNode(try elements.map { try part($0, &self) }, isTuple: true, extents: SliceExtent.all(elements), expression.span)
        }
        return IndexNode([try part(expression, &self)], isTuple: false, extents: SliceExtent.all([expression]), expression.span)
    }

    private mutating func call(_ function: Expression, _ arguments: [Argument], _ span: Span) throws -> Node {
        if case .name("super") = function.kind, arguments.isEmpty, case .free(let slot) = scope.resolve("__class__") {
            return SuperNode(classSlot: slot, span)
        }
        warnings.check(callee: function, span)
        let callee = try expression(function)
        var isPlain = true
        for argument in arguments { if case .positional = argument.kind {} else { isPlain = false } }
        let call: Node
        if isPlain {
            let nodes = try arguments.map { try expression($0.value) }
            if let attribute = callee as? AttributeNode { call = MethodCallNode(attribute, nodes, span) } else { call = CallNode(callee, nodes, span) }
        } else {
            call = KeywordCallNode(callee, try arguments.map { argument in
                let node = try expression(argument.value)
                switch argument.kind {
                case .positional: return .positional(node)
                case .starred: return .starred(node)
                case .doubleStarred: return .doubleStarred(node)
                case .keyword(let name): return .keyword(name, node)
                }
            }, span)
        }
        if let axes = AxisHint.ofCreation(function, arguments) { return NamedAxesNode(call, axes, span) }
        if let model = AxisHint.modelOfCreation(function, arguments) { return LikeAxesNode(call, try expression(model), span) }
        return call
    }
}

/// A name read in a class body: its own variable once that is bound, else the global.
final class FallbackNode: Node {
    private let local: Node
    private let variable: Scope.Variable
    private let outer: Node
    init(_ local: Node, _ variable: Scope.Variable, _ outer: Node, _ span: Span) {
        (self.local, self.variable, self.outer) = (local, variable, outer)
        super.init(span)
    }
    override func eval(_ frame: Frame) throws -> Value {
        let isBound = variable.isCell ? frame.cell(variable.slot).value != nil : frame.slots[variable.slot] != nil
        return isBound ? try local.eval(frame) : try outer.eval(frame)
    }
}

import Syntax

extension Compiler {
    mutating func statement(_ statement: Statement) throws -> StatementNode {
        let span = statement.span
        switch statement.kind {
        case .expression(let value): return ExpressionStatement(try expression(value), span)
        case .assign(let targets, let value):
            let node = try expression(value)
            let targetNodes = try targets.map { try target($0) }
            let axes = AxisHint.ofAssignment(targets, value, comment: comments[Int(span.endLine)])
            return AssignStatement(targetNodes, targetNodes[0], node, axes: try axes.map { try $0.resolved(&self, span) }, span)
        case .augmentedAssign(let place, let operation, let value):
            var read: Node?
            if case .name = place.kind { read = try expression(place) }
            return AugmentedAssignStatement(try target(place), read: read, operation, try expression(value), span)
        case .annotatedAssign(let place, let annotation, let value):
            var statements: [StatementNode] = []
            if let value {
                let node = try expression(value)
                let targetNode = try target(place)
                statements.append(AssignStatement([targetNode], targetNode, node, axes: nil, span))
            }
            if scope.kind != .function, evaluatesAnnotations { statements.append(try annotationStatement(place, annotation, span)) }
            return statements.count == 1 ? statements[0] : SequenceStatement(Block(statements), span)
        case .if(let condition, let body, let orElse):
            return IfStatement(try expression(condition), try block(body), try block(orElse), span)
        case .while(let condition, let body, let orElse):
            return WhileStatement(try expression(condition), try block(body), try block(orElse), span)
        case .for(let place, let iterable, let body, let orElse):
            return ForStatement(try target(place), try expression(iterable), try block(body), try block(orElse), span)
        case .function(let definition):
            let node = try function(definition, span)
            return DefinitionStatement(try decorated(node, definition.decorators), nameTarget(definition.name, definition.nameSpan), span)
        case .class(let definition):
            let node = try classDefinition(definition, span)
            return DefinitionStatement(try decorated(node, definition.decorators), nameTarget(definition.name, span), span)
        case .return(let value): return ReturnStatement(try value.map { try expression($0) } ?? ConstantNode(.none, span), span)
        case .pass, .global, .nonlocal: return PassStatement(span)
        case .break: return BreakStatement(span)
        case .continue: return ContinueStatement(span)
        case .delete(let targets): return DeleteStatement(try targets.map { try target($0) }, span)
        case .import(let modules):
            let imports = modules.map { module in
                ImportStatement(module.name, nameTarget(module.alias ?? String(module.name.prefix { $0 != "." }), module.span),
                                bindsWhole: module.alias != nil, module.span)
            }
            return imports.count == 1 ? imports[0] : SequenceStatement(Block(imports), span)
        case .importFrom(let module, let names):
            let targets = names.map { (name: $0.name, target: nameTarget($0.alias ?? $0.name, $0.span), span: $0.span) }
            return ImportFromStatement(module, targets, in: namespace, span)
        case .assert(let condition, let message):
            warnings.check(assertion: condition, span)
            return AssertStatement(try expression(condition), try message.map { try expression($0) }, span)
        case .raise(let value, let cause):
            return RaiseStatement(try value.map { try expression($0) }, cause: try cause.map { try expression($0) }, span)
        case .try(let statement): return try tryStatement(statement, span)
        case .with(let items, let body):
            var inner = try block(body)
            for item in items.reversed() {
                inner = Block([WithStatement(try expression(item.context), try item.target.map { try target($0) }, inner, item.context.span)])
            }
            return SequenceStatement(inner, span)
        }
    }

    private mutating func annotationStatement(_ place: Expression, _ annotation: Expression, _ span: Span) throws -> StatementNode {
        let table = "__annotations__"
        if scope.kind == .classBody { scope.declareHidden(table) }
        var name: String?
        if case .name(let text) = place.kind { name = Compiler.mangled(text, in: className) }
        let read = try expression(Expression(.name(table), span))
        return AnnotationStatement(name, try expression(annotation), table: nameTarget(table, span), read: read, span)
    }

    private mutating func tryStatement(_ statement: TryStatement, _ span: Span) throws -> StatementNode {
        let body = try block(statement.body)
        let handlers = try statement.handlers.map { handler in
            TryNode.Handler(type: try handler.type.map { try expression($0) },
                            target: handler.name.map { nameTarget($0, handler.span) }, body: try block(handler.body))
        }
        return TryNode(body, handlers, try block(statement.orElse), try block(statement.finally), in: place, span)
    }

    private mutating func decorated(_ node: Node, _ decorators: [Expression]) throws -> Node {
        decorators.isEmpty ? node : DecoratedNode(try decorators.map { try expression($0) }, node, node.span)
    }

    func nameTarget(_ name: String, _ span: Span) -> TargetNode {
        switch scope.resolve(name) {
        case .local(let variable): variable.isCell ? CellTarget(variable.slot, name, span) : LocalTarget(variable.slot, name, span)
        case .free(let slot): CellTarget(slot, name, span)
        case .global: GlobalTarget(namespace.cell(name), span)
        }
    }

    mutating func target(_ expression: Expression) throws -> TargetNode {
        let span = expression.span
        switch expression.kind {
        case .name(let name): return nameTarget(name, span)
        case .attribute(let value, let name, _): return AttributeTarget(try self.expression(value), Compiler.mangled(name, in: className), span)
        case .index(let value, let index): return SubscriptTarget(try self.expression(value), try self.index(index), span)
        case .tuple(let elements), .list(let elements):
            var star: Int?
            let targets = try elements.enumerated().map { index, element in
                guard case .starred(let inner) = element.kind else { return try target(element) }
                guard star == nil else { throw SyntaxError("multiple starred expressions in assignment", at: span) }
                star = index
                return try target(inner)
            }
            return UnpackTarget(targets, star: star, span)
        case .starred: throw SyntaxError("starred assignment target must be in a list or tuple", at: span)
        default: throw SyntaxError("cannot assign to expression", at: span)
        }
    }
}

/// Several statements in the place of one.
final class SequenceStatement: StatementNode {
    let body: Block
    init(_ body: Block, _ span: Span) {
        self.body = body
        super.init(span)
    }
    override func run(_ frame: Frame) throws -> Completion { try body.run(frame) }
}

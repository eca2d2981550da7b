import Syntax

/// The bodies of generator functions: statements that hold a `yield` get nodes that can stop and go on.
extension Compiler {
    mutating func resumableBlock(_ statements: [Statement], _ span: Span) throws -> ResumableBlock {
        var items: [ResumableBlock.Item] = []
        for statement in statements { try compile(statement, into: &items) }
        return ResumableBlock(items, span)
    }

    private mutating func compile(_ statement: Statement, into items: inout [ResumableBlock.Item]) throws {
        guard statement.holdsYield else { return items.append(.plain(try self.statement(statement))) }
        let span = statement.span
        switch statement.kind {
        case .expression(let value) where value.isYield: try compileYield(value, target: nil, into: &items)
        case .assign(let targets, let value) where targets.count == 1 && value.isYield && !targets[0].holdsYield:
            try compileYield(value, target: target(targets[0]), into: &items)
        case .if(let condition, let body, let orElse):
            let condition = try prepared(condition, into: &items)
            items.append(.compound(ResumableIf(condition, try resumableBlock(body, span), try resumableBlock(orElse, span), span)))
        case .while(let condition, let body, let orElse):
            var prelude: [ResumableBlock.Item] = []
            let condition = try prepared(condition, into: &prelude)
            items.append(.compound(ResumableWhile(
                ResumableBlock(prelude, span), condition, try resumableBlock(body, span), try resumableBlock(orElse, span), span)))
        case .for(let place, let iterable, let body, let orElse):
            guard !place.holdsYield else { throw notSupported("a yield inside the target of a loop", place.span) }
            let iterable = try prepared(iterable, into: &items)
            items.append(.compound(ResumableFor(
                try target(place), iterable, try resumableBlock(body, span), try resumableBlock(orElse, span), span)))
        case .try(let statement): items.append(.compound(try resumableTry(statement, span)))
        case .with(let with, let body): try compileWith(with, body, span, into: &items)
        default: try compileSimple(statement, into: &items)
        }
    }

    /// `yield value` as a statement or on the right of an assignment.
    private mutating func compileYield(_ expression: Expression, target: TargetNode?, into items: inout [ResumableBlock.Item]) throws {
        switch expression.kind {
        case .yieldFrom(let value):
            items.append(.compound(YieldFromNode(try prepared(value, into: &items), target, expression.span)))
        case .yield(let value):
            let node = try value.map { try prepared($0, into: &items) } ?? ConstantNode(.none, expression.span)
            items.append(.yield(YieldNode(value: node, target: target, span: expression.span)))
        default: break
        }
    }

    /// Compiles an expression, its yields as items of their own.
    private mutating func prepared(_ expression: Expression, into items: inout [ResumableBlock.Item]) throws -> Node {
        var before: [Statement] = []
        let expression = try hoisted(expression, into: &before)
        for statement in before { try compile(statement, into: &items) }
        return try self.expression(expression)
    }

    /// A statement without blocks: its yields come first, then the statement.
    private mutating func compileSimple(_ statement: Statement, into items: inout [ResumableBlock.Item]) throws {
        var before: [Statement] = []
        var result = statement
        switch statement.kind {
        case .expression(let value): result.kind = .expression(try hoisted(value, into: &before))
        case .return(let value): result.kind = .return(try value.map { try hoisted($0, into: &before) })
        case .assign(let targets, let value) where !targets.contains(where: \.holdsYield):
            result.kind = .assign(targets: targets, value: try hoisted(value, into: &before))
        case .annotatedAssign(let target, let annotation, let value?) where !target.holdsYield:
            result.kind = .annotatedAssign(target: target, annotation: annotation, value: try hoisted(value, into: &before))
        case .augmentedAssign(let target, let operation, let value) where !target.holdsYield:
            try compileAugmented(target, operation, value, statement.span, into: &before)
            guard let last = before.popLast() else { return }
            result = last
        case .raise(let value?, nil): result.kind = .raise(try hoisted(value, into: &before), cause: nil)
        case .assert(let condition, let message) where message?.holdsYield != true:
            result.kind = .assert(try hoisted(condition, into: &before), message: message)
        default: throw notSupported("a yield in this place", statement.span)
        }
        for statement in before { try compile(statement, into: &items) }
        items.append(.plain(try self.statement(result)))
    }

    /// `total += yield`: the old value is read before the generator stops.
    private mutating func compileAugmented(_ target: Expression, _ operation: BinaryOperator, _ value: Expression, _ span: Span,
                                           into before: inout [Statement]) throws {
        func kept(_ expression: Expression) -> Expression {
            let name = Expression(.name(scope.declareTemporary()), expression.span)
            before.append(Statement(.assign(targets: [name], value: expression), expression.span))
            return name
        }
        var place = target
        switch target.kind {
        case .attribute(let base, let name, let nameSpan): place.kind = .attribute(kept(base), name: name, nameSpan: nameSpan)
        case .index(let base, let index): place.kind = .index(kept(base), by: index.isSlice ? index : kept(index))
        default: break
        }
        let old = kept(place)
        let new = try hoisted(value, into: &before)
        before.append(Statement(.augmentedAssign(target: old, operator: operation, value: new), span))
        before.append(Statement(.assign(targets: [place], value: old), span))
    }

    private mutating func resumableTry(_ statement: TryStatement, _ span: Span) throws -> ResumableNode {
        let body = try resumableBlock(statement.body, span)
        let handlers = try statement.handlers.map { handler in
            guard handler.type?.holdsYield != true else { throw notSupported("a yield in the type of an except clause", handler.span) }
            return ResumableTry.Handler(type: try handler.type.map { try expression($0) }, target: handler.name.map { nameTarget($0, handler.span) },
                                        body: try resumableBlock(handler.body, span))
        }
        return ResumableTry(body, handlers, try resumableBlock(statement.orElse, span), try resumableBlock(statement.finally, span),
                            in: place, span)
    }

    /// Several managers are nested statements.
    private mutating func compileWith(_ items: [(context: Expression, target: Expression?)], _ body: [Statement], _ span: Span,
                                      into result: inout [ResumableBlock.Item]) throws {
        guard let first = items.first else { return }
        let context = try prepared(first.context, into: &result)
        let place = try first.target.map { try target($0) }
        let inner: ResumableBlock
        if items.count > 1 {
            inner = try resumableBlock([Statement(.with(items: Array(items.dropFirst()), body: body), span)], span)
        } else {
            inner = try resumableBlock(body, span)
        }
        result.append(.compound(ResumableWith(WithStatement(context, place, Block([]), first.context.span), inner, first.context.span)))
    }
}

extension Expression {
    fileprivate var isSlice: Bool {
        switch kind {
        case .slice: true
        case .tuple(let elements): elements.contains(where: \.isSlice)
        default: false
        }
    }
}

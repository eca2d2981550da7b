/// Checks that each statement and star of a parsed program stands where it has a meaning: `return` in a function, `break` in a loop.
///
/// Follows CPython's compiler, which looks only after the names have been found good (`Scopes`).
struct Placement {
    private var isInFunction = false
    private var isInLoop = false
    /// How many loops, `try` and `with` blocks stand open.
    private var blocks = 0
    private static let blockLimit = 20

    /// - Throws: the first statement or expression that stands in a wrong place.
    static func check(_ body: [Statement]) throws(SyntaxError) {
        var rest = body[...]
        if case .expression(let first) = rest.first?.kind, case .string = first.kind { rest = rest.dropFirst() }
        while let first = rest.first, case .importFrom("__future__", let names) = first.kind {
            try checkFuture(names, at: first.span)
            rest = rest.dropFirst()
        }
        var placement = Placement()
        try placement.visit(Array(rest))
    }

    private static func checkFuture(_ names: [ImportedModule], at span: Span) throws(SyntaxError) {
        if names.isEmpty { throw SyntaxError("future feature * is not defined", at: span) }
        for name in names {
            switch name.name {
            case "nested_scopes", "generators", "division", "absolute_import", "with_statement", "print_function",
                "unicode_literals", "generator_stop", "annotations": break
            case "barry_as_FLUFL": throw SyntaxError("'barry_as_FLUFL' is not supported by lstm-repl", at: span, kind: .notSupported)
            case "braces": throw SyntaxError("not a chance", at: span)
            default: throw SyntaxError("future feature \(name.name) is not defined", at: span)
            }
        }
    }

    // MARK: Statements

    private mutating func visit(_ body: [Statement]) throws(SyntaxError) {
        for statement in body { try visit(statement) }
    }

    private mutating func visit(_ statement: Statement) throws(SyntaxError) {
        switch statement.kind {
        case .expression(let value): try load(value)
        case .assign(let targets, let value):
            try load(value)
            for target in targets { try store(target) }
        case .augmentedAssign(let target, _, let value):
            try load(value)
            try store(target)
        case .annotatedAssign(let target, let annotation, let value):
            try load(value)
            try store(target)
            try load(annotation)
        case .if(let condition, let body, let orElse):
            try load(condition)
            try visit(body)
            try visit(orElse)
        case .while(let condition, let body, let orElse):
            try load(condition)
            try visitBlock(body, isLoop: true, at: statement.span)
            try visit(orElse)
        case .for(let target, let iterable, let body, let orElse):
            try load(iterable)
            try store(target)
            try visitBlock(body, isLoop: true, at: statement.span)
            try visit(orElse)
        case .function(let function): try visit(function)
        case .class(let definition): try visit(definition, at: statement.span)
        case .return(let value):
            guard isInFunction else { throw SyntaxError("'return' outside function", at: statement.span) }
            try load(value)
        case .break:
            guard isInLoop else { throw SyntaxError("'break' outside loop", at: statement.span) }
        case .continue:
            guard isInLoop else { throw SyntaxError("'continue' not properly in loop", at: statement.span) }
        case .pass, .global, .nonlocal: break
        case .delete(let targets):
            for target in targets { try store(target, verb: "delete") }
        case .import(let modules):
            for module in modules { try refuseDebug(module.alias ?? module.name, at: module.span) }
        case .importFrom(let module, let names):
            if module == "__future__" {
                throw SyntaxError("from __future__ imports must occur at the beginning of the file", at: statement.span)
            }
            for name in names { try refuseDebug(name.alias ?? name.name, at: name.span) }
        case .assert(let condition, let message):
            try load(condition)
            try load(message)
        case .raise(let exception, let cause):
            try load(exception)
            try load(cause)
        case .try(let block): try visit(block, at: statement.span)
        case .with(let items, let body):
            for item in items {
                try load(item.context)
                if let target = item.target { try store(target) }
            }
            try visitBlock(body, isLoop: isInLoop, depth: items.count, at: statement.span)
        }
    }

    private mutating func visitBlock(_ body: [Statement], isLoop: Bool, depth: Int = 1, at span: Span) throws(SyntaxError) {
        let outer = self
        isInLoop = isLoop
        blocks += depth
        guard blocks <= Placement.blockLimit else { throw SyntaxError("too many statically nested blocks", at: span) }
        try visit(body)
        self = outer
    }

    private mutating func visit(_ block: TryStatement, at span: Span) throws(SyntaxError) {
        for (place, handler) in block.handlers.enumerated() where handler.type == nil && place + 1 < block.handlers.count {
            throw SyntaxError("default 'except:' must be last", at: handler.span)
        }
        // A `finally` is one block more around the whole.
        let around = block.finally.isEmpty ? 0 : 1
        try visitBlock(block.body, isLoop: isInLoop, depth: around + (block.handlers.isEmpty ? 0 : 1), at: span)
        for handler in block.handlers {
            try load(handler.type)
            if let name = handler.name { try refuseDebug(name, at: handler.span) }
            try visitBlock(handler.body, isLoop: isInLoop, depth: around + (handler.name == nil ? 1 : 2), at: span)
        }
        try visitBlock(block.orElse, isLoop: isInLoop, depth: around, at: span)
        try visitBlock(block.finally, isLoop: isInLoop, depth: block.finally.isEmpty ? 0 : 1, at: span)
    }

    private mutating func visit(_ function: FunctionDefinition) throws(SyntaxError) {
        for decorator in function.decorators { try load(decorator) }
        try visit(function.parameters, at: function.nameSpan)
        try load(function.returns)
        try refuseDebug(function.name, at: function.nameSpan)
        var inner = Placement()
        inner.isInFunction = true
        try inner.visit(function.body)
    }

    private mutating func visit(_ definition: ClassDefinition, at span: Span) throws(SyntaxError) {
        for decorator in definition.decorators { try load(decorator) }
        for base in definition.bases {
            if case .starred(let value) = base.kind { try load(value) } else { try load(base) }
        }
        for keyword in definition.keywords {
            try refuseDebug(keyword.name, at: keyword.value.span)
            try load(keyword.value)
        }
        try refuseDebug(definition.name, at: span)
        var inner = Placement()
        try inner.visit(definition.body)
    }

    private func visit(_ parameters: Parameters, at span: Span) throws(SyntaxError) {
        for parameter in parameters.all {
            try refuseDebug(parameter.name, at: parameter.annotation?.span ?? span)
            try load(parameter.defaultValue)
            if let annotation = parameter.annotation {
                if case .starred(let value) = annotation.kind { try load(value) } else { try load(annotation) }
            }
        }
    }

    // MARK: Expressions

    /// `__debug__` is a constant.
    private func refuseDebug(_ name: String, verb: String = "assign to", at span: Span) throws(SyntaxError) {
        guard name == "__debug__" else { return }
        throw SyntaxError("cannot \(verb) __debug__", at: span)
    }

    private func load(_ expression: Expression?) throws(SyntaxError) {
        guard let expression else { return }
        switch expression.kind {
        case .starred: throw SyntaxError("can't use starred expression here", at: expression.span)
        case .list(let elements), .tuple(let elements), .set(let elements):
            for element in elements {
                if case .starred(let value) = element.kind { try load(value) } else { try load(element) }
            }
        case .call(let callee, let arguments):
            try load(callee)
            for argument in arguments {
                if case .keyword(let name) = argument.kind { try refuseDebug(name, at: argument.value.span) }
                try load(argument.value)
            }
        case .lambda(let parameters, let body):
            try visit(parameters, at: expression.span)
            var inner = Placement()
            inner.isInFunction = true
            try inner.load(body)
        case .walrus(let name, let value):
            try load(value)
            try refuseDebug(name, at: expression.span)
        case .listComprehension(let element, let clauses), .setComprehension(let element, let clauses),
            .generator(let element, let clauses):
            try load(clauses)
            try load(element)
        case .dictComprehension(let key, let value, let clauses):
            try load(clauses)
            try load(key)
            try load(value)
        case .yield, .yieldFrom:
            guard isInFunction else { throw SyntaxError("'yield' outside function", at: expression.span) }
            for part in expression.parts { try load(part) }
        default:
            for part in expression.parts { try load(part) }
        }
    }

    private func load(_ clauses: [ComprehensionClause]) throws(SyntaxError) {
        for clause in clauses {
            try load(clause.iterable)
            try store(clause.target)
            for condition in clause.conditions { try load(condition) }
        }
    }

    private func store(_ target: Expression, verb: String = "assign to") throws(SyntaxError) {
        switch target.kind {
        case .name(let name): try refuseDebug(name, verb: verb, at: target.span)
        case .attribute(let base, let name, _):
            try refuseDebug(name, verb: verb, at: target.span)
            try load(base)
        case .starred:
            throw SyntaxError("starred assignment target must be in a list or tuple", at: target.span)
        case .tuple(let elements), .list(let elements):
            var hasStar = false
            for (place, element) in elements.enumerated() {
                guard case .starred = element.kind else { continue }
                if hasStar { throw SyntaxError("multiple starred expressions in assignment", at: target.span) }
                if place >= 256 { throw SyntaxError("too many expressions in star-unpacking assignment", at: target.span) }
                hasStar = true
            }
            for element in elements {
                if case .starred(let value) = element.kind { try store(value, verb: verb) } else { try store(element, verb: verb) }
            }
        default: try load(target)
        }
    }
}

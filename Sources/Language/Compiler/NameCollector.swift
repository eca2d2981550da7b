import Syntax

/// Which names a scope binds, and which ones it and the scopes inside it use.
struct NameCollector {
    private(set) var bound: Set<String> = []
    private(set) var boundInOrder: [String] = []
    private(set) var referenced: Set<String> = []
    private(set) var globals: Set<String> = []
    private(set) var nonlocals: Set<String> = []
    /// Names that `:=` binds: in a comprehension they belong to the scope around it.
    private(set) var walrusNames: [String] = []
    /// Names that functions inside use and do not bind themselves.
    private(set) var usedByInner: Set<String> = []

    private var isComprehension = false

    static func function(_ parameters: Parameters, _ body: [Statement]) -> NameCollector {
        var collector = NameCollector()
        for name in parameters.allNames { collector.bind(name) }
        for statement in body { collector.visit(statement) }
        return collector
    }

    static func lambda(_ parameters: Parameters, _ body: Expression) -> NameCollector {
        var collector = NameCollector()
        for name in parameters.allNames { collector.bind(name) }
        collector.visit(body)
        return collector
    }

    static func body(_ statements: [Statement]) -> NameCollector {
        var collector = NameCollector()
        for statement in statements { collector.visit(statement) }
        return collector
    }

    /// The names of a comprehension's own scope: its targets, and what its parts use.
    static func comprehension(_ parts: [Expression], _ clauses: [ComprehensionClause], skipFirstIterable: Bool) -> NameCollector {
        var collector = NameCollector()
        collector.isComprehension = true
        for (index, clause) in clauses.enumerated() {
            collector.visitTarget(clause.target)
            if !(skipFirstIterable && index == 0) { collector.visit(clause.iterable) }
            clause.conditions.forEach { collector.visit($0) }
        }
        parts.forEach { collector.visit($0) }
        return collector
    }

    /// Names the scope takes from outside.
    var free: Set<String> {
        referenced.union(usedByInner).union(nonlocals).subtracting(bound.subtracting(nonlocals)).subtracting(globals)
    }

    // MARK: Details

    private mutating func bind(_ name: String) {
        if bound.insert(name).inserted { boundInOrder.append(name) }
    }

    private mutating func visit(_ statements: [Statement]) { for statement in statements { visit(statement) } }

    private mutating func visit(_ statement: Statement) {
        switch statement.kind {
        case .expression(let value): visit(value)
        case .assign(let targets, let value):
            visit(value)
            targets.forEach { visitTarget($0) }
        case .augmentedAssign(let target, _, let value):
            visit(value)
            visitTarget(target)
            visit(target)
        case .annotatedAssign(let target, let annotation, let value):
            visit(annotation)
            if let value { visit(value) }
            visitTarget(target)
        case .if(let condition, let body, let orElse), .while(let condition, let body, let orElse):
            visit(condition)
            visit(body)
            visit(orElse)
        case .for(let target, let iterable, let body, let orElse):
            visitTarget(target)
            visit(iterable)
            visit(body)
            visit(orElse)
        case .function(let function):
            bind(function.name)
            function.decorators.forEach { visit($0) }
            visitDefaults(function.parameters)
            for parameter in function.parameters.all { if let annotation = parameter.annotation { visit(annotation) } }
            if let returns = function.returns { visit(returns) }
            usedByInner.formUnion(NameCollector.function(function.parameters, function.body).free)
        case .class(let definition):
            bind(definition.name)
            definition.decorators.forEach { visit($0) }
            definition.bases.forEach { visit($0) }
            let body = NameCollector.body(definition.body)
            // A class body is no enclosing scope for its methods, and reads what it does not bind (yet) from outside.
            usedByInner.formUnion(body.referenced.union(body.usedByInner).union(body.nonlocals).subtracting(["__class__"]))
        case .return(let value): if let value { visit(value) }
        case .delete(let targets): targets.forEach { visitTarget($0); visit($0) }
        case .import(let modules):
            for module in modules { bind(module.alias ?? String(module.name.prefix { $0 != "." })) }
        case .importFrom(_, let names): for name in names { bind(name.alias ?? name.name) }
        case .global(let names): globals.formUnion(names)
        case .nonlocal(let names): nonlocals.formUnion(names)
        case .assert(let condition, let message):
            visit(condition)
            if let message { visit(message) }
        case .raise(let value, let cause):
            if let value { visit(value) }
            if let cause { visit(cause) }
        case .try(let statement):
            visit(statement.body)
            for handler in statement.handlers {
                if let type = handler.type { visit(type) }
                if let name = handler.name { bind(name) }
                visit(handler.body)
            }
            visit(statement.orElse)
            visit(statement.finally)
        case .with(let items, let body):
            for item in items {
                visit(item.context)
                if let target = item.target { visitTarget(target) }
            }
            visit(body)
        case .pass, .break, .continue: break
        }
    }

    private mutating func visitDefaults(_ parameters: Parameters) {
        for parameter in parameters.positional + parameters.keywordOnly { if let value = parameter.defaultValue { visit(value) } }
    }

    private mutating func visitTarget(_ target: Expression) {
        switch target.kind {
        case .name(let name): bind(name)
        case .tuple(let elements), .list(let elements): elements.forEach { visitTarget($0) }
        case .starred(let inner): visitTarget(inner)
        default: visit(target)
        }
    }

    private mutating func visitComprehension(_ parts: [Expression], _ clauses: [ComprehensionClause]) {
        if let first = clauses.first { visit(first.iterable) }
        let inner = NameCollector.comprehension(parts, clauses, skipFirstIterable: true)
        bindWalrus(inner)
        referenced.formUnion(inner.referenced.subtracting(inner.bound))
        usedByInner.formUnion(inner.usedByInner.subtracting(inner.bound))
    }

    private mutating func bindWalrus(_ inner: NameCollector) {
        for name in inner.walrusNames { if isComprehension { walrusNames.append(name) } else { bind(name) } }
    }

    private mutating func visit(_ expression: Expression) {
        switch expression.kind {
        case .name(let name):
            referenced.insert(name)
            if name == "super" { referenced.insert("__class__") }
        case .none, .ellipsis, .bool, .int, .bigInt, .float, .imaginary, .string, .bytes: break
        case .formatted(let parts): visit(parts)
        case .list(let elements), .tuple(let elements), .set(let elements): elements.forEach { visit($0) }
        case .dict(let items):
            for item in items {
                if let key = item.key { visit(key) }
                visit(item.value)
            }
        case .starred(let value), .unary(_, let value), .not(let value), .yieldFrom(let value), .attribute(let value, _, _): visit(value)
        case .binary(_, let left, let right, _), .and(let left, let right), .or(let left, let right), .index(let left, let right):
            visit(left)
            visit(right)
        case .compare(let first, let rest):
            visit(first)
            rest.forEach { visit($0.operand) }
        case .conditional(let condition, let then, let orElse):
            visit(condition)
            visit(then)
            visit(orElse)
        case .call(let function, let arguments):
            visit(function)
            arguments.forEach { visit($0.value) }
        case .slice(let start, let stop, let step): for part in [start, stop, step] { if let part { visit(part) } }
        case .lambda(let parameters, let body):
            visitDefaults(parameters)
            usedByInner.formUnion(NameCollector.lambda(parameters, body).free)
        case .walrus(let name, let value):
            if isComprehension { walrusNames.append(name); referenced.insert(name) } else { bind(name) }
            visit(value)
        case .listComprehension(let value, let clauses), .setComprehension(let value, let clauses): visitComprehension([value], clauses)
        case .dictComprehension(let key, let value, let clauses): visitComprehension([key, value], clauses)
        case .generator(let value, let clauses):
            if let first = clauses.first { visit(first.iterable) }
            let inner = NameCollector.comprehension([value], clauses, skipFirstIterable: true)
            bindWalrus(inner)
            usedByInner.formUnion(inner.free)
        case .yield(let value): if let value { visit(value) }
        }
    }

    private mutating func visit(_ parts: [FormattedPart]) {
        for case .field(let value, _, _, let spec) in parts {
            visit(value)
            visit(spec)
        }
    }
}

extension Parameters {
    /// In the order of their slots.
    var allNames: [String] {
        positional.map(\.name) + keywordOnly.map(\.name) + [variadic?.name, keywords?.name].compactMap(\.self)
    }
}

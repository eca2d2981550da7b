/// Checks the names of a parsed program: `global` and `nonlocal` declarations, `:=` and `yield` inside comprehensions.
///
/// Follows CPython's symbol table: names are noted in the order in which it visits the tree, so that the same mistake is found first.
struct Scopes {
    struct Uses: OptionSet {
        let rawValue: UInt8
        static let read = Uses(rawValue: 1)
        static let assigned = Uses(rawValue: 2)
        static let parameter = Uses(rawValue: 4)
        static let annotated = Uses(rawValue: 8)
        static let global = Uses(rawValue: 16)
        static let nonlocal = Uses(rawValue: 32)
        /// The loop variable of a comprehension, and a name that `:=` binds inside one.
        static let iteration = Uses(rawValue: 64)
        static let bound: Uses = [.assigned, .parameter]
    }

    struct Scope {
        enum Kind: Equatable { case module, function, classBody, comprehension(String) }
        var kind: Kind
        var names: [String: Uses] = [:]
        /// Where each name is declared global or nonlocal first.
        var declarations: [String: Span] = [:]
        var nonlocals: [(name: String, span: Span)] = []
        var children: [Int] = []
        /// Whether the iterable of a comprehension is being read.
        var isInIterable = false
    }

    private(set) var scopes: [Scope] = [Scope(kind: .module)]
    private var open: [Int] = [0]

    /// - Throws: the first mistake in the program's names.
    static func check(_ body: [Statement]) throws(SyntaxError) {
        var scopes = Scopes()
        try scopes.visit(body)
        try scopes.resolve(0, enclosing: nil)
    }

    // MARK: Names

    private var current: Int { open[open.count - 1] }

    private mutating func note(_ name: String, _ uses: Uses) {
        scopes[current].names[name, default: []].formUnion(uses)
    }

    private mutating func enter(_ kind: Scope.Kind) {
        var scope = Scope(kind: kind)
        scope.isInIterable = scopes[current].isInIterable
        scopes.append(scope)
        scopes[current].children.append(scopes.count - 1)
        open.append(scopes.count - 1)
    }

    private mutating func leave() { open.removeLast() }

    /// Finds the variable of every `nonlocal` among the names that the functions around it bind.
    private func resolve(_ index: Int, enclosing: Set<String>?) throws(SyntaxError) {
        let scope = scopes[index]
        for (name, span) in scope.nonlocals {
            if scope.names[name]?.contains(.global) == true {
                throw SyntaxError("name '\(name)' is nonlocal and global", at: span)
            }
            guard let enclosing else { throw SyntaxError("nonlocal declaration not allowed at module level", at: span) }
            guard enclosing.contains(name) else { throw SyntaxError("no binding for nonlocal '\(name)' found", at: span) }
        }
        var inner = enclosing ?? []
        switch scope.kind {
        case .function, .comprehension:
            for (name, uses) in scope.names {
                if uses.contains(.global) {
                    inner.remove(name)
                } else if !uses.isDisjoint(with: .bound) {
                    inner.insert(name)
                }
            }
        case .classBody: inner.insert("__class__")
        case .module: break
        }
        for child in scope.children { try resolve(child, enclosing: inner) }
    }

    // MARK: Statements

    private mutating func visit(_ body: [Statement]) throws(SyntaxError) {
        for statement in body { try visit(statement) }
    }

    private mutating func visit(_ statement: Statement) throws(SyntaxError) {
        switch statement.kind {
        case .expression(let value): try visit(value)
        case .assign(let targets, let value):
            for target in targets { try bind(target) }
            try visit(value)
        case .augmentedAssign(let target, _, let value):
            try bind(target)
            try visit(value)
        case .annotatedAssign(let target, let annotation, let value):
            try visitAnnotated(target, hasValue: value != nil, at: statement.span)
            try visit(annotation)
            try visit(value)
        case .if(let condition, let body, let orElse), .while(let condition, let body, let orElse):
            try visit(condition)
            try visit(body)
            try visit(orElse)
        case .for(let target, let iterable, let body, let orElse):
            try bind(target)
            try visit(iterable)
            try visit(body)
            try visit(orElse)
        case .function(let function): try visit(function)
        case .class(let definition): try visit(definition)
        case .return(let value): try visit(value)
        case .pass, .break, .continue: break
        case .delete(let targets):
            for target in targets { try bind(target) }
        case .import(let modules):
            for module in modules { note(module.alias ?? String(module.name.prefix { $0 != "." }), .assigned) }
        case .importFrom(_, let names):
            guard !names.isEmpty || scopes[current].kind == .module else {
                var place = statement.span
                place.column = max(0, place.endColumn - 1)
                place.line = place.endLine
                throw SyntaxError("import * only allowed at module level", at: place)
            }
            for name in names { note(name.alias ?? name.name, .assigned) }
        case .global(let names): try declare(names, .global, "global", at: statement.span)
        case .nonlocal(let names): try declare(names, .nonlocal, "nonlocal", at: statement.span)
        case .assert(let condition, let message):
            try visit(condition)
            try visit(message)
        case .raise(let exception, let cause):
            try visit(exception)
            try visit(cause)
        case .try(let statement):
            try visit(statement.body)
            for handler in statement.handlers {
                try visit(handler.type)
                if let name = handler.name { note(name, .assigned) }
                try visit(handler.body)
            }
            try visit(statement.orElse)
            try visit(statement.finally)
        case .with(let items, let body):
            for item in items {
                try visit(item.context)
                if let target = item.target { try bind(target) }
            }
            try visit(body)
        }
    }

    private mutating func declare(_ names: [String], _ kind: Uses, _ word: String, at span: Span) throws(SyntaxError) {
        for name in names {
            let uses = scopes[current].names[name] ?? []
            let complaint: String? =
                if uses.contains(.parameter) {
                    "name '\(name)' is parameter and \(word)"
                } else if uses.contains(.read) {
                    "name '\(name)' is used prior to \(word) declaration"
                } else if uses.contains(.annotated) {
                    "annotated name '\(name)' can't be \(word)"
                } else if uses.contains(.assigned) {
                    "name '\(name)' is assigned to before \(word) declaration"
                } else {
                    nil
                }
            if let complaint { throw SyntaxError(complaint, at: span) }
            note(name, kind)
            let first = scopes[current].declarations[name] ?? span
            scopes[current].declarations[name] = first
            if kind == .nonlocal { scopes[current].nonlocals.append((name, first)) }
        }
    }

    private mutating func visitAnnotated(_ target: Expression, hasValue: Bool, at span: Span) throws(SyntaxError) {
        guard case .name(let name) = target.kind else { return try bind(target) }
        let uses = scopes[current].names[name] ?? []
        if scopes[current].kind != .module, !uses.isDisjoint(with: [.global, .nonlocal]) {
            let word = uses.contains(.global) ? "global" : "nonlocal"
            throw SyntaxError("annotated name '\(name)' can't be \(word)", at: span)
        }
        let isParenthesised = span.column != target.span.column || span.line != target.span.line
        if !isParenthesised {
            note(name, [.annotated, .assigned])
        } else if hasValue {
            note(name, .assigned)
        }
    }

    private mutating func visit(_ function: FunctionDefinition) throws(SyntaxError) {
        note(function.name, .assigned)
        try visitOutside(function.parameters)
        try visit(function.returns)
        for decorator in function.decorators { try visit(decorator) }
        enter(.function)
        noteNames(of: function.parameters)
        try visit(function.body)
        leave()
    }

    private mutating func visit(_ definition: ClassDefinition) throws(SyntaxError) {
        note(definition.name, .assigned)
        for base in definition.bases { try visit(base) }
        for keyword in definition.keywords { try visit(keyword.value) }
        for decorator in definition.decorators { try visit(decorator) }
        enter(.classBody)
        try visit(definition.body)
        leave()
    }

    /// Defaults and annotations, which are read where the function is defined.
    private mutating func visitOutside(_ parameters: Parameters) throws(SyntaxError) {
        let all = parameters.positional + [parameters.variadic, parameters.keywords].compactMap(\.self) + parameters.keywordOnly
        for parameter in all { try visit(parameter.defaultValue) }
        for parameter in all { try visit(parameter.annotation) }
    }

    private mutating func noteNames(of parameters: Parameters) {
        for parameter in parameters.positional + parameters.keywordOnly { note(parameter.name, .parameter) }
        if let variadic = parameters.variadic { note(variadic.name, .parameter) }
        if let keywords = parameters.keywords { note(keywords.name, .parameter) }
    }

    // MARK: Expressions

    /// Notes the names that a target binds, and reads the rest of it.
    private mutating func bind(_ target: Expression) throws(SyntaxError) {
        switch target.kind {
        case .name(let name): note(name, .assigned)
        case .tuple(let elements), .list(let elements):
            for element in elements { try bind(element) }
        case .starred(let value): try bind(value)
        default: try visit(target)
        }
    }

    private mutating func visit(_ expression: Expression?) throws(SyntaxError) {
        guard let expression else { return }
        switch expression.kind {
        case .name(let name): note(name, .read)
        case .lambda(let parameters, let body):
            try visitOutside(parameters)
            enter(.function)
            noteNames(of: parameters)
            try visit(body)
            leave()
        case .walrus(let name, let value):
            try bindWalrus(name, at: expression.span)
            try visit(value)
            note(name, .assigned)
        case .listComprehension(let element, let clauses):
            try visit(clauses, "list comprehension", element, nil)
        case .setComprehension(let element, let clauses):
            try visit(clauses, "set comprehension", element, nil)
        case .generator(let element, let clauses):
            try visit(clauses, "generator expression", element, nil)
        case .dictComprehension(let key, let value, let clauses):
            try visit(clauses, "dict comprehension", key, value)
        case .yield(let value):
            try visit(value)
            try refuseYield(at: expression.span)
        case .yieldFrom(let value):
            try visit(value)
            try refuseYield(at: expression.span)
        default:
            for part in expression.parts { try visit(part) }
        }
    }

    private func refuseYield(at span: Span) throws(SyntaxError) {
        guard case .comprehension(let word) = scopes[current].kind else { return }
        throw SyntaxError("'yield' inside \(word)", at: span)
    }

    private mutating func visit(
        _ clauses: [ComprehensionClause], _ word: String, _ element: Expression, _ value: Expression?
    ) throws(SyntaxError) {
        // The first iterable is read outside of the comprehension.
        if let first = clauses.first { try visitIterable(first.iterable) }
        enter(.comprehension(word))
        for (place, clause) in clauses.enumerated() {
            try bindIteration(clause.target)
            if place > 0 { try visitIterable(clause.iterable) }
            for condition in clause.conditions { try visit(condition) }
        }
        try visit(value)
        try visit(element)
        leave()
    }

    private mutating func visitIterable(_ iterable: Expression) throws(SyntaxError) {
        let outer = scopes[current].isInIterable
        scopes[current].isInIterable = true
        try visit(iterable)
        scopes[current].isInIterable = outer
    }

    private mutating func bindIteration(_ target: Expression) throws(SyntaxError) {
        switch target.kind {
        case .name(let name):
            if scopes[current].names[name]?.contains(.global) == true || scopes[current].names[name]?.contains(.nonlocal) == true {
                throw SyntaxError(
                    "comprehension inner loop cannot rebind assignment expression target '\(name)'", at: target.span)
            }
            note(name, [.assigned, .iteration])
        case .tuple(let elements), .list(let elements):
            for element in elements { try bindIteration(element) }
        case .starred(let value): try bindIteration(value)
        default: try visit(target)
        }
    }

    /// `:=` inside a comprehension binds in the function around it.
    private mutating func bindWalrus(_ name: String, at span: Span) throws(SyntaxError) {
        if scopes[current].isInIterable {
            throw SyntaxError("assignment expression cannot be used in a comprehension iterable expression", at: span)
        }
        guard case .comprehension = scopes[current].kind else { return }
        for index in open.reversed() {
            switch scopes[index].kind {
            case .comprehension:
                if scopes[index].names[name]?.contains(.iteration) == true {
                    throw SyntaxError(
                        "assignment expression cannot rebind comprehension iteration variable '\(name)'", at: span)
                }
                continue
            case .classBody:
                throw SyntaxError(
                    "assignment expression within a comprehension cannot be used in a class body", at: span)
            case .function:
                let isGlobal = scopes[index].names[name]?.contains(.global) == true
                note(name, isGlobal ? .global : .nonlocal)
                scopes[index].names[name, default: []].formUnion(.assigned)
            case .module:
                note(name, .global)
                scopes[index].names[name, default: []].formUnion(.assigned)
            }
            return
        }
    }
}

import Syntax

/// Makes a tree ready to run: resolves names to slots and cells, chooses the nodes.
struct Compiler {
    let source: Source
    let namespace: Namespace
    let builtins: ModuleObject
    /// A program may have bound `__name__` to anything.
    private var moduleName: String { if case .string(let name)? = namespace["__name__"] { name.text } else { "builtins" } }
    let comments: [Int: String]
    let warnings = SyntaxWarnings()
    var scope: Scope
    /// What Python calls the code that is compiled now: `Square.area`, `outer.<locals>.inner`.
    var qualifiedName = ""
    /// The function, lambda or class that is compiled now; nil for a module.
    private var functionName: String?
    var place: CodePlace { CodePlace(function: functionName, source: source) }
    /// The innermost class around the code: its name becomes part of names like `__secret`.
    var className: String?
    /// `from __future__ import annotations` leaves annotations alone.
    private(set) var evaluatesAnnotations = true

    /// Compiles a cell or a file.
    static func compile(_ program: Program, namespace: Namespace, builtins: ModuleObject) throws -> (code: Code, warnings: SyntaxWarnings) {
        let names = NameCollector.body(program.body)
        let scope = Scope(.module, parent: nil, names: names)
        var compiler = Compiler(
            source: program.source, namespace: namespace, builtins: builtins, comments: program.trailingComments, scope: scope)
        compiler.evaluatesAnnotations = !program.body.contains {
            if case .importFrom("__future__", let names) = $0.kind { names.contains { $0.name == "annotations" } } else { false }
        }
        let body = try compiler.block(program.body)
        return (compiler.code(name: "<module>", docstring: nil, parameters: ParameterList(), body: body), compiler.warnings)
    }

    func code(name: String, docstring: String?, parameters: ParameterList, body: Block, resumable: ResumableBlock? = nil) -> Code {
        Code(name: name, qualifiedName: qualifiedName, module: moduleName, source: source, docstring: docstring, parameters: parameters, variableNames: scope.slotNames,
             cellSlots: scope.cellSlots, freeSlots: scope.freeNames.map(\.slot), body: body,
             resumable: resumable)
    }

    mutating func block(_ statements: [Statement]) throws -> Block {
        Block(try statements.map { try statement($0) })
    }

    /// Compiles inside a scope of its own.
    /// - Returns: the result, and the slots of this frame that the inner one shares.
    mutating func inside<Result>(_ inner: Scope, named name: String, _ body: (inout Compiler) throws -> Result) rethrows -> (Result, captured: [Int]) {
        var compiler = self
        compiler.scope = inner
        compiler.functionName = name
        switch scope.kind {
        case .module: compiler.qualifiedName = name
        case .classBody: compiler.qualifiedName = qualifiedName + "." + name
        case .function: compiler.qualifiedName = qualifiedName + ".<locals>." + name
        }
        let result = try body(&compiler)
        return (result, inner.freeNames.map { scope.slotToCapture($0.name) })
    }

    /// `__secret` in a class `Box` is `_Box__secret`, so that classes built on it have their own.
    static func mangled(_ name: String, in className: String?) -> String {
        guard let className, name.hasPrefix("__"), !name.hasSuffix("__") else { return name }
        let plain = className.drop { $0 == "_" }
        return plain.isEmpty ? name : "_" + plain + name
    }

    // MARK: Functions

    mutating func function(_ definition: FunctionDefinition, _ span: Span) throws -> Node {
        let names = NameCollector.function(definition.parameters, definition.body)
        let inner = Scope(.function, parent: scope, names: names, parameters: definition.parameters.allNames)
        let (code, captured) = try inside(inner, named: definition.name) { compiler in
            let resumable = definition.isGenerator ? try compiler.resumableBlock(definition.body, definition.nameSpan) : nil
            let body = definition.isGenerator ? Block([]) : try compiler.block(definition.body)
            return compiler.code(name: definition.name, docstring: definition.docstring,
                                 parameters: ParameterList(definition.parameters), body: body, resumable: resumable)
        }
        if let docstring = definition.docstring, !definition.isGenerator, let first = definition.body.first {
            code.documentedAxes = DocumentedAxes(
                docstring, function: definition.name, parameters: definition.parameters.allNames,
                returned: ReturnedNames.of(definition.body), source: source, firstLine: Int(first.span.line))
        }
        return FunctionNode(code, defaults: try defaults(definition.parameters), captured: captured,
                            annotations: try annotations(definition), definition.nameSpan)
    }

    private mutating func annotations(_ definition: FunctionDefinition) throws -> [(name: String, value: Node)] {
        guard evaluatesAnnotations else { return [] }
        var annotations: [(name: String, value: Node)] = []
        for parameter in definition.parameters.all {
            if let annotation = parameter.annotation { annotations.append((parameter.name, try expression(annotation))) }
        }
        if let returns = definition.returns { annotations.append(("return", try expression(returns))) }
        return annotations
    }

    mutating func lambda(_ parameters: Parameters, _ value: Expression, _ span: Span) throws -> Node {
        let names = NameCollector.lambda(parameters, value)
        let inner = Scope(.function, parent: scope, names: names, parameters: parameters.allNames)
        let (code, captured) = try inside(inner, named: "<lambda>") { compiler in
            let body = Block([ReturnStatement(try compiler.expression(value), value.span)])
            return compiler.code(name: "<lambda>", docstring: nil, parameters: ParameterList(parameters), body: body)
        }
        return FunctionNode(code, defaults: try defaults(parameters), captured: captured, span)
    }

    private mutating func defaults(_ parameters: Parameters) throws -> [Node?] {
        try (parameters.positional + parameters.keywordOnly).map { try $0.defaultValue.map { try expression($0) } }
    }

    mutating func classDefinition(_ definition: ClassDefinition, _ span: Span) throws -> Node {
        let bases = try definition.bases.map { try expression($0) }
        let keywords = try definition.keywords.map { (name: $0.name, value: try expression($0.value)) }
        let names = NameCollector.body(definition.body)
        let inner = Scope(.classBody, parent: scope, names: names)
        inner.declareClassCell()
        let (code, captured) = try inside(inner, named: definition.name) { compiler in
            compiler.className = definition.name
            let body = try compiler.block(definition.body)
            return compiler.code(name: definition.name, docstring: definition.docstring, parameters: ParameterList(), body: body)
        }
        let members = inner.members.map { (name: Compiler.mangled($0.name, in: definition.name), slot: $0.slot, isCell: $0.isCell) }
        let annotated = definition.body.compactMap { statement -> String? in
            guard case .annotatedAssign(let target, _, _) = statement.kind, case .name(let name) = target.kind else { return nil }
            return name
        }
        return ClassNode(definition.name, bases: bases, keywords: keywords, code: code, captured: captured, members: members,
                         annotated: annotated, span)
    }

    // MARK: Comprehensions

    mutating func comprehension(_ kind: ComprehensionNode.Kind, key: Expression?, value: Expression,
                                _ clauses: [ComprehensionClause], _ span: Span) throws -> Node {
        // The first iterable belongs to the scope around.
        let first = try expression(clauses[0].iterable)
        let names = NameCollector.comprehension([key, value].compactMap(\.self), clauses, skipFirstIterable: true)
        let cells = scope.pushComprehension(names)
        defer { scope.popComprehension() }
        let nodes = try clauseNodes(clauses, first: first)
        return ComprehensionNode(kind, key: try key.map { try expression($0) }, value: try expression(value), clauses: nodes, cellSlots: cells, span)
    }

    private mutating func clauseNodes(_ clauses: [ComprehensionClause], first: Node) throws -> [ClauseNode] {
        var nodes: [ClauseNode] = []
        for (index, clause) in clauses.enumerated() {
            nodes.append(ClauseNode(
                target: try target(clause.target), iterable: index == 0 ? first : try expression(clause.iterable),
                conditions: try clause.conditions.map { try expression($0) }))
        }
        return nodes
    }

    mutating func generator(_ value: Expression, _ clauses: [ComprehensionClause], _ span: Span) throws -> Node {
        let first = try expression(clauses[0].iterable)
        let names = NameCollector.comprehension([value], clauses, skipFirstIterable: true)
        let inner = Scope(.function, parent: scope, names: names)
        let ((node, nodes, code), captured) = try inside(inner, named: "<genexpr>") { compiler in
            let nodes = try compiler.clauseNodes(clauses, first: first)
            let node = try compiler.expression(value)
            return (node, nodes, compiler.code(name: "<genexpr>", docstring: nil, parameters: ParameterList(), body: Block([])))
        }
        return GeneratorNode(node, nodes, firstIterable: first, code: code, captured: captured, span)
    }
}

extension ParameterList {
    init(_ parameters: Parameters) {
        self.init(positional: parameters.positional.map(\.name), positionalOnly: parameters.positionalOnly,
                  keywordOnly: parameters.keywordOnly.map(\.name), variadic: parameters.variadic?.name, keywords: parameters.keywords?.name)
    }
}

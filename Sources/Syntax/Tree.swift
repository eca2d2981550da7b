import BigInt

/// A parsed program.
package struct Program {
    package var source: Source
    package var body: [Statement]
    /// Comments that stand at the end of a line of code, by line: `# (n_a, m)` names the axes of what the line makes.
    package var trailingComments: [Int: String]
    /// What of the text was no Python and is left out.
    package var notes: [Note] = []
    package struct Note: Sendable, Equatable {
        package var line: Int
        package var text: String
    }

    package init(source: Source, body: [Statement], trailingComments: [Int: String] = [:]) {
        self.source = source
        self.body = body
        self.trailingComments = trailingComments
    }
}

/// A statement, with the lines it stands on.
package struct Statement {
    package indirect enum Kind {
        case expression(Expression)
        /// `a = b = value`: targets from left to right.
        case assign(targets: [Expression], value: Expression)
        case augmentedAssign(target: Expression, operator: BinaryOperator, value: Expression)
        case annotatedAssign(target: Expression, annotation: Expression, value: Expression?)
        case `if`(condition: Expression, body: [Statement], orElse: [Statement])
        case `while`(condition: Expression, body: [Statement], orElse: [Statement])
        case `for`(target: Expression, iterable: Expression, body: [Statement], orElse: [Statement])
        case function(FunctionDefinition)
        case `class`(ClassDefinition)
        case `return`(Expression?)
        case pass, `break`, `continue`
        case delete([Expression])
        case `import`([ImportedModule])
        /// `from module import a as b, c`; `names` empty for `*`.
        case importFrom(module: String, names: [ImportedModule])
        case global([String])
        case nonlocal([String])
        case assert(Expression, message: Expression?)
        case raise(Expression?, cause: Expression?)
        case `try`(TryStatement)
        case with(items: [(context: Expression, target: Expression?)], body: [Statement])
    }
    package var kind: Kind
    package var span: Span

    package init(_ kind: Kind, _ span: Span) {
        self.kind = kind
        self.span = span
    }
}

package struct FunctionDefinition {
    package var name: String
    package var parameters: Parameters
    package var body: [Statement]
    package var decorators: [Expression]
    package var returns: Expression?
    package var docstring: String?
    /// Whether the body holds a `yield` of its own.
    package var isGenerator: Bool
    package var nameSpan: Span

    package init(name: String, parameters: Parameters, body: [Statement], decorators: [Expression], returns: Expression?,
                 docstring: String?, isGenerator: Bool, nameSpan: Span) {
        self.name = name
        self.parameters = parameters
        self.body = body
        self.decorators = decorators
        self.returns = returns
        self.docstring = docstring
        self.isGenerator = isGenerator
        self.nameSpan = nameSpan
    }
}

package struct Parameters {
    package struct Parameter {
        package var name: String
        package var annotation: Expression?
        package var defaultValue: Expression?
        package init(name: String, annotation: Expression? = nil, defaultValue: Expression? = nil) {
            self.name = name
            self.annotation = annotation
            self.defaultValue = defaultValue
        }
    }
    /// Positional parameters; the first `positionalOnly` of them stand before a `/`.
    package var positional: [Parameter] = []
    package var positionalOnly = 0
    /// `*args`.
    package var variadic: Parameter?
    package var keywordOnly: [Parameter] = []
    /// `**kwargs`.
    package var keywords: Parameter?
    package init() {}
}

package struct ClassDefinition {
    package var name: String
    package var bases: [Expression]
    package var keywords: [(name: String, value: Expression)]
    package var body: [Statement]
    package var decorators: [Expression]
    package var docstring: String?
    package init(name: String, bases: [Expression], keywords: [(name: String, value: Expression)], body: [Statement],
                 decorators: [Expression], docstring: String?) {
        self.name = name
        self.bases = bases
        self.keywords = keywords
        self.body = body
        self.decorators = decorators
        self.docstring = docstring
    }
}

package struct ImportedModule {
    /// `numpy`, `matplotlib.pyplot`, or the name taken out of a module.
    package var name: String
    package var alias: String?
    package var span: Span
    package init(name: String, alias: String?, span: Span) {
        self.name = name
        self.alias = alias
        self.span = span
    }
}

package struct TryStatement {
    package struct Handler {
        package var type: Expression?
        package var name: String?
        package var body: [Statement]
        package var span: Span
        package init(type: Expression?, name: String?, body: [Statement], span: Span) {
            self.type = type
            self.name = name
            self.body = body
            self.span = span
        }
    }
    package var body: [Statement]
    package var handlers: [Handler]
    package var orElse: [Statement]
    package var finally: [Statement]
    package init(body: [Statement], handlers: [Handler], orElse: [Statement], finally: [Statement]) {
        self.body = body
        self.handlers = handlers
        self.orElse = orElse
        self.finally = finally
    }
}

/// An expression, with where it stands.
package struct Expression {
    package indirect enum Kind {
        case name(String)
        case none, ellipsis
        case bool(Bool)
        case int(Int)
        case bigInt(BigInt)
        case float(Double)
        /// `2j`: refused by name where it is evaluated.
        case imaginary(Double)
        case string(String)
        case bytes([UInt8])
        /// An f-string: literal text and fields in turn.
        case formatted([FormattedPart])
        case list([Expression])
        case tuple([Expression])
        case set([Expression])
        /// A nil key is a `**mapping`.
        case dict([(key: Expression?, value: Expression)])
        case starred(Expression)
        case unary(UnaryOperator, Expression)
        /// `operatorSpan` is where the caret of an error points.
        case binary(BinaryOperator, Expression, Expression, operatorSpan: Span)
        case compare(first: Expression, rest: [(operator: ComparisonOperator, operand: Expression)])
        case and(Expression, Expression)
        case or(Expression, Expression)
        case not(Expression)
        case conditional(condition: Expression, then: Expression, orElse: Expression)
        case call(Expression, arguments: [Argument])
        case attribute(Expression, name: String, nameSpan: Span)
        case index(Expression, by: Expression)
        /// Only inside a subscript.
        case slice(start: Expression?, stop: Expression?, step: Expression?)
        case lambda(Parameters, Expression)
        case walrus(name: String, value: Expression)
        case listComprehension(Expression, [ComprehensionClause])
        case setComprehension(Expression, [ComprehensionClause])
        case dictComprehension(key: Expression, value: Expression, [ComprehensionClause])
        case generator(Expression, [ComprehensionClause])
        case yield(Expression?)
        case yieldFrom(Expression)
    }
    package var kind: Kind
    package var span: Span

    package init(_ kind: Kind, _ span: Span) {
        self.kind = kind
        self.span = span
    }
}

package struct Argument {
    package enum Kind { case positional, starred, doubleStarred, keyword(String) }
    package var kind: Kind
    package var value: Expression
    package init(_ kind: Kind, _ value: Expression) {
        self.kind = kind
        self.value = value
    }
}

package struct ComprehensionClause {
    package var target: Expression
    package var iterable: Expression
    package var conditions: [Expression]
    package init(target: Expression, iterable: Expression, conditions: [Expression]) {
        self.target = target
        self.iterable = iterable
        self.conditions = conditions
    }
}

package enum FormattedPart {
    case literal(String)
    /// `{value!r:spec}`; `text` is the source of `value` for `{value=}`, else nil; the spec may hold fields itself.
    case field(value: Expression, text: String?, conversion: Character?, spec: [FormattedPart])
}

package enum UnaryOperator: String, Sendable { case plus = "+", minus = "-", invert = "~" }

package enum BinaryOperator: String, Sendable {
    case add = "+", subtract = "-", multiply = "*", divide = "/", floorDivide = "//", modulo = "%", power = "**", matrixMultiply = "@"
    case bitAnd = "&", bitOr = "|", bitXor = "^", shiftLeft = "<<", shiftRight = ">>"
}

package enum ComparisonOperator: String, Sendable {
    case equal = "==", notEqual = "!=", less = "<", lessEqual = "<=", greater = ">", greaterEqual = ">="
    case `is` = "is", isNot = "is not", `in` = "in", notIn = "not in"
}

import Syntax

/// The arguments of a call: positional ones, then keywords in the order written.
package struct Arguments {
    package var positional: [Value]
    package var keywords: [(name: String, value: Value)]

    package init(_ positional: [Value] = [], keywords: [(name: String, value: Value)] = []) {
        self.positional = positional
        self.keywords = keywords
    }
}

/// The values of a native function's parameters, nil for what was not given and has no default.
package struct BoundArguments {
    let slots: [Slot]
    /// `*args` and `**kwargs` of a signature that takes them.
    let variadic: [Value]
    let keywords: [(name: String, value: Value)]

    subscript(_ index: Int) -> Value { slots[index] ?? .none }
    /// nil for what was not given, and for None.
    func optional(_ index: Int) -> Value? {
        guard let value = slots[index] else { return nil }
        if case .none = value { return nil }
        return value
    }
    func isGiven(_ index: Int) -> Bool { slots[index] != nil }
}

/// A function written in Swift.
package class NativeFunction: Object, @unchecked Sendable {
    typealias Body = (BoundArguments, Interpreter) throws -> Value
    package final let name: String
    /// As Python's own help writes it: `a, axis=None, *, keepdims=False`.
    package let signatureText: String
    let signature: Signature
    private let body: Body
    private let isMethod: Bool
    /// The type or module that CPython names in some messages: `list.append() takes ...`.
    private let owner: String?
    /// The same for exactly one or two positional arguments, without binding.
    final let unary: ((Value, Interpreter) throws -> Value)?
    final let binary: ((Value, Value, Interpreter) throws -> Value)?

    init(_ name: String, _ signature: String, owner: String? = nil, isMethod: Bool = false,
         unary: ((Value, Interpreter) throws -> Value)? = nil,
         binary: ((Value, Value, Interpreter) throws -> Value)? = nil,
         _ body: @escaping Body) {
        self.name = name
        self.signatureText = signature
        self.signature = Signature(signature)
        self.body = body
        self.isMethod = isMethod
        self.owner = owner
        self.unary = unary
        self.binary = binary
        super.init(.native)
    }

    override package var type: TypeObject { Types.builtinFunction }
    override package var attributeNames: [String] { [] }

    override func attribute(_ name: String, _ interpreter: Interpreter) throws -> Value? {
        name == "__name__" ? .string(self.name) : nil
    }

    override func call(_ arguments: Arguments, _ interpreter: Interpreter) throws -> Value {
        if arguments.keywords.isEmpty {
            if let unary, arguments.positional.count == 1 { return try unary(arguments.positional[0], interpreter) }
            if let binary, arguments.positional.count == 2 {
                return try binary(arguments.positional[0], arguments.positional[1], interpreter)
            }
        }
        return try body(signature.bind(arguments, function: name, owner: owner, isMethod: isMethod), interpreter)
    }

    /// Calls with the slots of the parameters filled.
    @inline(__always)
    final func call(slots: [Slot], _ interpreter: Interpreter) throws -> Value {
        try body(BoundArguments(slots: slots, variadic: [], keywords: []), interpreter)
    }

    override func repr(_ interpreter: Interpreter) -> String {
        isMethod ? "<method '\(name)' of '\(owner ?? "object")' objects>" : "<built-in function \(name)>"
    }
}

/// A method together with the value it was taken from.
package final class BoundMethod: Object {
    let receiver: Value
    let function: Value
    init(_ receiver: Value, _ function: Value) { (self.receiver, self.function) = (receiver, function) }
    override package var type: TypeObject { function.object(as: NativeFunction.self) == nil ? Types.method : Types.builtinFunction }
    override func attribute(_ name: String, _ interpreter: Interpreter) throws -> Value? {
        switch name {
        case "__self__": receiver
        case "__func__": function
        default: try interpreter.attribute(name, of: function)
        }
    }
    override func call(_ arguments: Arguments, _ interpreter: Interpreter) throws -> Value {
        var arguments = arguments
        arguments.positional.insert(receiver, at: 0)
        return try interpreter.call(function, arguments)
    }
    override func isEqual(to other: Value, _ interpreter: Interpreter) throws -> Bool? {
        guard let other = other.object(as: BoundMethod.self) else { return nil }
        return receiver.isIdentical(to: other.receiver) && function.isIdentical(to: other.function)
    }
    override func repr(_ interpreter: Interpreter) throws -> String {
        if let native = function.object(as: NativeFunction.self) {
            return "<built-in method \(native.name) of \(receiver.typeName) object at \(address(of: self))>"
        }
        let name = function.object(as: FunctionObject.self)?.code.qualifiedName ?? "?"
        return try "<bound method \(name) of \(interpreter.repr(receiver))>"
    }
}

/// A function of the learner's: its code, its defaults and the variables it shares with the functions around it.
package final class FunctionObject: Object {
    package let code: Code
    let defaults: [Slot]
    let closure: [Cell]
    var attributes: [String: Value] = [:]
    /// What stands behind the colons of its parameters, and behind `->`.
    private let annotations: [(String, Value)]

    init(code: Code, defaults: [Slot], closure: [Cell], annotations: [(String, Value)] = []) {
        self.annotations = annotations
        self.code = code
        self.defaults = defaults
        self.closure = closure
        super.init(.function)
    }

    private var positionalDefaults: [Value] { defaults.prefix(code.parameters.positional.count).compactMap(\.self) }
    private var keywordDefaults: [(String, Value)] {
        zip(code.parameters.keywordOnly, defaults.dropFirst(code.parameters.positional.count)).compactMap { name, value in value.map { (name, $0) } }
    }

    override package var type: TypeObject { Types.function }
    override func attribute(_ name: String, _ interpreter: Interpreter) throws -> Value? {
        if let value = attributes[name] { return value }
        return switch name {
        case "__dict__": .dict(DictObject(texts: attributes.filter { !$0.key.hasPrefix("__") }.map { ($0.key, $0.value) }))
        case "__module__": .string(code.module)
        case "__defaults__":
            positionalDefaults.isEmpty ? Value.none : .tuple(positionalDefaults)
        case "__kwdefaults__":
            keywordDefaults.isEmpty ? Value.none : .dict(DictObject(texts: keywordDefaults))
        case "__annotations__": .dict(DictObject(texts: annotations))
        case "__code__", "__globals__", "__closure__": throw Raised.notSupported("'\(name)' of a function")
        case "__name__": .string(code.name)
        case "__qualname__": .string(code.qualifiedName)
        case "__doc__": code.docstring.map { .string($0) } ?? Value.none
        default: nil
        }
    }
    override func setAttribute(_ name: String, _ value: Value, _ interpreter: Interpreter) {
        willChange()
        attributes[name] = value
    }
    override func call(_ arguments: Arguments, _ interpreter: Interpreter) throws -> Value {
        try interpreter.checkInterruption()
        if let body = code.resumable { return try generator(body, arguments, interpreter) }
        return try interpreter.withFrame(code.slotCount) { frame in
            try bind(arguments, frame)
            return try run(frame)
        }
    }
    override func repr(_ interpreter: Interpreter) -> String { "<function \(code.qualifiedName) at \(address(of: self))>" }

    override func saveContents(_ visit: (Value) -> Void) -> (() -> Void)? {
        defaults.forEach { $0.map(visit) }
        let cells = closure.map { cell in (cell, cell.value) }
        cells.forEach { $0.1.map(visit) }
        let saved = attributes
        attributes.values.forEach(visit)
        return { [self] in
            for (cell, value) in cells { cell.value = value }
            attributes = saved
        }
    }
}

/// A variable that outlives a frame: a global, or one shared between nested functions.
package final class Cell: Object {
    private var contents: Slot
    package let name: String
    init(_ name: String, _ value: Slot = nil) {
        self.name = name
        contents = value
    }

    package var value: Slot {
        @inline(__always) get { contents }
        @inline(__always) set {
            if let journal = Journal.current { journal.willSet(self, contents, newValue) }
            contents = newValue
        }
    }
}

/// The compiled body of a function, lambda, comprehension, class or cell.
package final class Code {
    package let name: String
    /// With the classes and functions around it, as messages write it: `Square.area`.
    package let qualifiedName: String
    /// The `__name__` of the module that the code stands in.
    package let module: String
    package let source: Source
    package let docstring: String?
    /// Parameters come first among the slots, then the other locals.
    package let parameters: ParameterList
    let slotCount: Int
    /// The variable in each slot; names that no program can write begin with `<`.
    package let variableNames: [String]
    /// Slots that hold a `Cell` because a nested function uses the variable too.
    let cellSlots: [(slot: Int, name: String)]
    /// Where the cells of the enclosing functions go, in the order of the function's closure.
    let freeSlots: [Int]
    let body: Block
    /// The body of a generator function, whose `body` is empty.
    let resumable: ResumableBlock?
    /// How many positional parameters there are where a call can fill the slots itself, else -1.
    let simpleParameterCount: Int
    let hasCells: Bool
    /// What the docstring of a function says of shapes; nil where it says nothing.
    var documentedAxes: DocumentedAxes?

    init(name: String, qualifiedName: String, module: String, source: Source, docstring: String?, parameters: ParameterList, variableNames: [String],
         cellSlots: [(slot: Int, name: String)], freeSlots: [Int], body: Block, resumable: ResumableBlock?) {
        self.name = name
        self.qualifiedName = qualifiedName
        self.module = module
        self.source = source
        self.docstring = docstring
        self.parameters = parameters
        slotCount = variableNames.count
        self.variableNames = variableNames
        self.cellSlots = cellSlots
        self.freeSlots = freeSlots
        self.body = body
        self.resumable = resumable
        simpleParameterCount = parameters.isSimple && resumable == nil ? parameters.positional.count : -1
        hasCells = !cellSlots.isEmpty || !freeSlots.isEmpty
    }
}

/// The names and kinds of a function's parameters; their slots are 0, 1, 2, ... in this order.
package struct ParameterList {
    package var positional: [String] = []
    package var positionalOnly = 0
    package var keywordOnly: [String] = []
    /// The slot of `*args` and of `**kwargs`.
    package var variadic: String?
    package var keywords: String?

    var variadicSlot: Int { positional.count + keywordOnly.count }
    var keywordsSlot: Int { variadicSlot + (variadic == nil ? 0 : 1) }
    var count: Int { keywordsSlot + (keywords == nil ? 0 : 1) }
    var isSimple: Bool { keywordOnly.isEmpty && variadic == nil && keywords == nil }
}

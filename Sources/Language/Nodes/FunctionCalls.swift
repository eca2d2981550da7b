import Syntax

// What a call of a program's own function does: its arguments in the slots of a frame, then its body.
extension FunctionObject {
    /// Runs the body in a frame whose parameters are filled.
    @inline(__always)
    func run(_ frame: Frame) throws -> Value {
        if let documented = code.documentedAxes, frame.interpreter.readsDocstrings { return try run(frame, documented) }
        return try runBody(frame)
    }

    /// Names the axes of arguments and results as the docstring does.
    @inline(never)
    private func run(_ frame: Frame, _ documented: DocumentedAxes) throws -> Value {
        let (call, others) = documented.enter(frame)
        let value: Value
        do { value = try runBody(frame) } catch {
            documented.restore(others)
            throw error
        }
        documented.leave(value, call, others, frame.interpreter)
        return value
    }

    @inline(__always)
    private func runBody(_ frame: Frame) throws -> Value {
        if code.hasCells { prepareCells(frame) }
        do {
            if let observer = frame.interpreter.observer { return try runObserved(frame, observer) }
            if case .returned(let value) = try code.body.run(frame) { return value }
            return .none
        } catch {
            let raised = raised(error, at: Span(line: 0, column: 0, endLine: 0, endColumn: 0))
            raised.leave(code, function: code.name)
            throw raised
        }
    }

    @inline(never)
    func prepareCells(_ frame: Frame) {
        for (slot, name) in code.cellSlots { frame.slots[slot] = .object(Cell(name, frame.slots[slot])) }
        for (slot, cell) in zip(code.freeSlots, closure) { frame.slots[slot] = .object(cell) }
    }

    /// Fills the positional parameters that were not given.
    @inline(never)
    func fillDefaults(_ frame: Frame, from given: Int) throws {
        let names = code.parameters.positional
        var missing: [String] = []
        for index in given..<names.count where frame.slots[index] == nil {
            if let value = defaults[index] { frame.slots[index] = value } else { missing.append(names[index]) }
        }
        guard missing.isEmpty else { throw missingArguments(missing, kind: "positional") }
    }

    private func missingArguments(_ names: [String], kind: String) -> Raised {
        let quoted = names.map { "'\($0)'" }
        let list = quoted.count < 3 ? quoted.joined(separator: " and ")
            : quoted.dropLast().joined(separator: ", ") + ", and " + quoted[quoted.count - 1]
        return Raised(.typeError, "\(code.qualifiedName)() missing \(counted(names.count, "required \(kind) argument")): \(list)")
    }

    /// Puts the arguments of a call into the slots of a fresh frame.
    func bind(_ arguments: Arguments, _ frame: Frame) throws {
        let parameters = code.parameters
        let positional = parameters.positional
        for (slot, value) in zip(positional.indices, arguments.positional) { frame.slots[slot] = value }
        if let _ = parameters.variadic {
            frame.slots[parameters.variadicSlot] = .tuple(Array(arguments.positional.dropFirst(positional.count)))
        } else if arguments.positional.count > positional.count {
            throw tooManyArguments(arguments.positional.count, arguments.keywords)
        }
        let extra = parameters.keywords == nil ? nil : DictObject()
        for (name, value) in arguments.keywords {
            if let slot = positional.firstIndex(of: name), slot >= parameters.positionalOnly {
                guard frame.slots[slot] == nil else { throw Raised(.typeError, "\(code.qualifiedName)() got multiple values for argument '\(name)'") }
                frame.slots[slot] = value
            } else if let index = parameters.keywordOnly.firstIndex(of: name) {
                frame.slots[positional.count + index] = value
            } else if let extra {
                extra[text: name] = value
            } else if parameters.positionalOnly > 0, positional.prefix(parameters.positionalOnly).contains(name) {
                let names = arguments.keywords.map(\.name).filter { positional.prefix(parameters.positionalOnly).contains($0) }
                throw Raised(.typeError, "\(code.qualifiedName)() got some positional-only arguments passed as keyword arguments: '\(names.joined(separator: ", "))'")
            } else {
                throw Raised(.typeError, "\(code.qualifiedName)() got an unexpected keyword argument '\(name)'",
                             advice: closest(to: name, among: positional + parameters.keywordOnly).map { "Did you mean '\($0)'?" })
            }
        }
        if let extra { frame.slots[parameters.keywordsSlot] = .dict(extra) }
        try fillDefaults(frame, from: 0)
        var missing: [String] = []
        for (index, name) in parameters.keywordOnly.enumerated() where frame.slots[positional.count + index] == nil {
            if let value = defaults[positional.count + index] { frame.slots[positional.count + index] = value } else { missing.append(name) }
        }
        guard missing.isEmpty else { throw missingArguments(missing, kind: "keyword-only") }
    }

    private func tooManyArguments(_ given: Int, _ keywords: [(name: String, value: Value)]) -> Raised {
        let most = code.parameters.positional.count
        let least = most - defaults.prefix(most).filter { $0 != nil }.count
        let takes = least == most ? counted(most, "positional argument") : "from \(least) to \(most) positional arguments"
        let keywordOnly = keywords.filter { code.parameters.keywordOnly.contains($0.name) }.count
        let were = keywordOnly == 0 ? "\(given) \(given == 1 ? "was" : "were")"
            : "\(counted(given, "positional argument")) (and \(counted(keywordOnly, "keyword-only argument"))) were"
        return Raised(.typeError, "\(code.qualifiedName)() takes \(takes) but \(were) given")
    }
}

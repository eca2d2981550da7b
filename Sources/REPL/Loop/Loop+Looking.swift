import Language
import Notebook
import Rendering
import Syntax

// The commands that look at values, and the lists.
extension Loop {
    /// Runs an expression, shows what `text` makes of its value, and leaves every variable as it was.
    func evaluate(_ expression: String, _ command: Command, _ text: (Value) throws -> String) {
        if stepper != nil, !expression.isEmpty { return look(expression, text) }
        evaluate(expression, command) { _, evaluated in
            let shown = try text(try evaluated())
            finishPrinting()
            present(shown + "\n")
        }
    }

    /// Hands on how to evaluate an expression; whatever it changes is as before afterwards, and its errors are shown.
    func evaluate(_ expression: String, _ command: Command, _ body: (Interpreter, () throws -> Value) throws -> Void) {
        guard !expression.isEmpty else { return say(Words.usage(command)) }
        let source = Source(name: "<:\(command.name)>", text: expression)
        do {
            let program = try parse(source)
            guard program.body.count == 1, case .expression = program.body[0].kind else { return say(Words.usage(command)) }
            let checkpoint = Checkpoint(of: session.namespace, session.interpreter)
            defer { checkpoint.restore() }
            try body(session.interpreter) { try session.interpreter.run(program, in: session.namespace) ?? .none }
        } catch {
            finishPrinting()
            output.show(cellPresenter.text(session.interpreter.raised(error, in: source), session))
        }
    }

    /// What an expression printed ends its line before our own text begins.
    func finishPrinting() {
        output.flush()
        if output.isMidLine { output.show("\n") }
    }

    /// `:show EXPR`, `:show EXPR all`
    func show(_ argument: String, _ command: Command) {
        var (expression, isWhole) = (argument, false)
        // `not all` is an expression; `Wf all` is none, so the word is ours.
        if argument.hasSuffix(" all"), (try? parse(Source(name: "<:show>", text: argument))) == nil {
            (expression, isWhole) = (argument.dropLast(4).trimmed, true)
        }
        evaluate(expression, command) { try cellPresenter.value($0, name: expression, isWhole: isWhole, session) }
    }

    func listVariables() {
        let rows = session.names.compactMap { name in
            session.namespace[name].map { VariableRow(name: name, value: $0, cell: session.lastChange(of: name)) }
        }
        let text = VariableTable(style: style()).text(rows, lastCell: session.cellCount)
        if text.isEmpty { say(Words.noVariables) } else { present(text + "\n") }
    }

    /// `?name`: what it is, and where it has one, its docstring.
    func describe(_ name: String) {
        guard !name.isEmpty else { return help("") }
        evaluate(name, Command.all.first { $0.name == "show" } ?? Command.all[0]) { value in
            var text = try cellPresenter.value(value, name: name, session)
            if let documentation = session.interpreter.documentation(of: value) { text += "\n" + style().clean(documentation) }
            return text
        }
    }

    // MARK: Lists

    func listCells() {
        guard case .list(let inputs)? = session.namespace["In"] else { return }
        let cells = inputs.elements.enumerated().dropFirst().compactMap { number, input -> String? in
            guard case .string(let source) = input else { return nil }
            return style().paint("In [\(number)]:", .prompt) + " " + style().clean(source.text) + "\n"
        }
        if cells.isEmpty { say(Words.noCells) } else { present(cells.joined()) }
    }

    func help(_ topic: String) {
        if !topic.isEmpty {
            let word = topic.hasPrefix(":") ? String(topic.dropFirst()) : topic
            switch Command.find(word) {
            case .found(let command):
                say(Words.commandHelp(command))
                return Words.details(of: command).forEach(say)
            case .ambiguous(let names): return say(Words.ambiguousCommand(word, candidates: names))
            case .unknown(let suggestion): return say(Words.unknownCommand(word, suggestion: suggestion))
            }
        }
        let style = style()
        var lines: [String] = []
        let width = Command.all.map { $0.usage.count }.max() ?? 0
        for group in Command.Group.allCases {
            lines.append(style.paint(group.rawValue, .heading))
            for command in Command.all where command.group == group {
                let name = "  " + style.paint(command.usage, .name) + String(repeating: " ", count: width - command.usage.count + 2)
                lines.append(name + command.summary.truncated(to: max(style.width - width - 4, 10)))
            }
        }
        present((lines + Words.keys).joined(separator: "\n") + "\n")
    }

    // MARK: Settings

    func set(_ argument: String) {
        switch settings.change(argument) {
        case .done: for line in settings.lines { say(line) }
        case .unknownName(let name): say(Words.unknownSetting(name))
        case .unknownValue(let value, let name, let values): say(Words.unknownValue(value, of: name, values))
        }
    }
}

/// The `#|` lines of a cell: what the cell is for.
struct CellOptions {
    /// A cell of a question, or one that runs.
    enum Purpose {
        case cell(Cell.Role)
        case question(id: String, Question.Kind?)
    }

    /// Every option and the role it belongs to; a role's own key stands under itself.
    static let owners = [
        "exercise": "exercise", "answers": "exercise", "inputs": "exercise", "trials": "exercise",
        "setup": "setup", "solution": "solution", "check": "check",
        "wrong": "wrong", "say": "wrong", "diagnosis": "wrong",
        "question": "question", "answer": "question", "atol": "question",
        "expect": "plain",
    ]
    private static let roles = ["exercise", "setup", "solution", "check", "wrong", "question"]

    /// Nil when no purpose can be told; what is wrong is noted either way.
    static func purpose(of lines: [String], firstLine: Int, dims: [Dim]?, log: inout ErrorLog) -> Purpose? {
        guard !lines.isEmpty else { return .cell(.plain(expect: nil)) }
        // `#|` is cut off and not replaced: all lines lose the same, so YAML's own indentation stays.
        let yaml = lines.map { String($0.dropFirst(2)) }
        guard let options = YAMLMapping(yaml, firstLine: firstLine, place: .options, log: &log) else { return nil }

        let given = roles.filter { options[$0] != nil }
        if given.count > 1 {
            log.note(.severalRoles(given), at: options[given[1]]?.line ?? firstLine)
            return nil
        }
        let role = given.first ?? "plain"
        for entry in options.entries {
            guard let owner = owners[entry.key] else {
                let nearest = Spelling.nearest(to: entry.key, among: owners.keys.sorted())
                log.note(.unknownKey(.options, key: entry.key, suggestion: nearest), at: entry.line)
                continue
            }
            if owner != role { log.note(.foreignOption(entry.key, role: role, owner: owner), at: entry.line) }
        }
        guard let entry = options[role] else { return plain(options, log: &log) }
        guard let id = entry.id(log: &log) else { return nil }
        switch role {
        case "exercise": return .cell(.starter(exercise: id, grading(options, line: entry.line, dims: dims, log: &log)))
        case "setup": return .cell(.setup(exercise: id))
        case "solution": return .cell(.solution(exercise: id))
        case "check": return .cell(.check(exercise: id))
        case "wrong": return .cell(.wrong(exercise: id, feedback(options, exercise: id, line: entry.line, log: &log)))
        default: return .question(id: id, answer(options, line: entry.line, log: &log))
        }
    }
}

// MARK: - Roles

extension CellOptions {
    private static func plain(_ options: YAMLMapping, log: inout ErrorLog) -> Purpose {
        guard let entry = options["expect"], let text = entry.text(log: &log) else { return .cell(.plain(expect: nil)) }
        guard let expect = ExpectedError(text) else {
            entry.reject("an exception's name and a part of its message: \"ValueError: part\"", log: &log)
            return .cell(.plain(expect: nil))
        }
        return .cell(.plain(expect: expect))
    }

    private static func grading(_ options: YAMLMapping, line: Int, dims: [Dim]?, log: inout ErrorLog) -> Grading {
        var grading = Grading(answers: [], inputs: [], trials: 1)
        if let entry = options["answers"] {
            grading.answers = entry.list(of: "ft", log: &log, where: Name.isIdentifier) ?? []
            if case .sequence(let list) = entry.value, list.isEmpty {
                entry.reject("the names that a graded cell binds, such as [ft]", log: &log)
            }
        } else {
            log.note(.missingKey("answers", example: "#| answers: [ft]"), at: line)
        }
        if let entry = options["inputs"] {
            grading.inputs = inputs(entry, dims: dims, log: &log)
            grading.trials = Grading.usualTrials
        }
        if let entry = options["trials"] {
            if options["inputs"] == nil { log.note(.trialsWithoutInputs, at: entry.line) }
            grading.trials = entry.wholeNumber(upTo: Grading.mostTrials, log: &log) ?? 1
        }
        return grading
    }

    private static func inputs(_ entry: YAMLMapping.Entry, dims: [Dim]?, log: inout ErrorLog) -> [Input] {
        let wanted = "names with shapes, such as {z: [n_a, m]}"
        guard case .mapping(let mapping) = entry.value, !mapping.isEmpty else { return entry.bad(wanted, log: &log) ?? [] }
        var inputs: [Input] = []
        for (key, value) in mapping {
            guard case .scalar(let name) = key, Name.isIdentifier(name.string), case .sequence(let shape) = value else {
                return entry.bad(wanted, found: value, log: &log) ?? []
            }
            var axes: [Axis] = []
            for node in shape {
                let line = entry.line(of: node)
                guard case .scalar(let text) = node, let axis = Axis(text.string) else {
                    log.note(.badAxis(input: name.string, text: node.scalar?.string ?? "[...]"), at: line)
                    continue
                }
                axes.append(axis)
                for unknown in axis.names where dims?.contains(where: { $0.name == unknown }) == false {
                    let nearest = Spelling.nearest(to: unknown, among: (dims ?? []).map(\.name))
                    log.note(.unknownDim(unknown, input: name.string, suggestion: nearest), at: line)
                }
            }
            inputs.append(Input(name: name.string, shape: axes))
        }
        return inputs
    }

    private static func feedback(
        _ options: YAMLMapping, exercise: String, line: Int, log: inout ErrorLog
    ) -> Feedback {
        if options["say"] == nil, options["diagnosis"] == nil {
            log.note(.wrongWithoutFeedback(exercise: exercise), at: line)
        }
        return Feedback(say: options["say"]?.text(log: &log), diagnosis: options["diagnosis"]?.text(log: &log))
    }

    private static func answer(_ options: YAMLMapping, line: Int, log: inout ErrorLog) -> Question.Kind? {
        guard let entry = options["answer"] else {
            log.note(.missingKey("answer", example: "#| answer: 0.1966"), at: line)
            return nil
        }
        let tolerance = options["atol"]
        if let number = entry.value.number {
            guard let tolerance else {
                // A whole number can be typed exactly; of any other the author says how near is near enough.
                if number.rounded() != number { log.note(.missingKey("atol", example: "#| atol: 1e-4"), at: entry.line) }
                return .number(number, atol: 1e-8)
            }
            guard let atol = tolerance.value.number, atol >= 0 else {
                return tolerance.bad("a number from 0, such as 1e-4", log: &log)
            }
            return .number(number, atol: atol)
        }
        if let tolerance { tolerance.reject("an answer that is a number", log: &log) }
        if case .scalar = entry.value { return entry.text(log: &log).map { .text([$0]) } }
        let texts = entry.list(of: "\"tanh\", \"np.tanh\"", log: &log) { !$0.isBlank }
        guard let texts, !texts.isEmpty else {
            return texts == nil ? nil : entry.bad("a number or texts, such as [\"tanh\", \"np.tanh\"]", log: &log)
        }
        return .text(texts)
    }
}

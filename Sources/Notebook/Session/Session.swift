import Language
import NDArrays
import Syntax

/// A notebook without a terminal: numbered cells that share their variables.
///
/// A class, since the interpreter, the namespace and the numbering are one thing that all who hold it must see change.
package final class Session {
    package let interpreter: Interpreter
    package let namespace: Namespace
    /// The number of the last cell; the prompt shows the next one.
    package private(set) var cellCount = 0
    private let inputs = ListObject([.string(StringObject(""))])
    /// What `In` holds; a checkpoint that is restored takes `In` itself back, and not the numbers at the prompt.
    private var cells: [Value] = [.string(StringObject(""))]
    private let outputs = DictObject.empty()
    /// What this session last put under `_`: a learner who binds `_` keeps it.
    private var lastUnderscore: Value?
    private var lastTwoUnderscores: Value?

    /// The cell that last bound each name or changed what it stands for.
    private var changes: [String: Int] = [:]
    /// Cells that failed, and tries that were refused: nothing of them is to be kept.
    package private(set) var leftOut: Set<Int> = []

    /// - Parameter lesson: the file of the lesson, whose folder its cells may use.
    package init(output: OutputSink, lesson: String? = nil) {
        interpreter = Interpreter(output: output)
        if let lesson { interpreter.useFolder(of: lesson) }
        namespace = Namespace()
        namespace["In"] = .list(inputs)
        namespace["Out"] = .dict(outputs)
    }

    /// Whether shapes are noted while a cell runs whose output is live.
    package var notesShapes = false

    /// The next `In [n]`.
    package var nextNumber: Int { cellCount + 1 }

    /// Where a cell's output goes.
    package enum Destination { case live, captured }

    /// Runs a cell that a learner typed.
    package func run(_ text: String) -> CellResult {
        run(Source(name: "<cell \(nextNumber)>", text: text), output: .live)
    }

    /// Runs a cell under the name and line numbers of `source`.
    package func run(_ source: Source, output destination: Destination) -> CellResult {
        cellCount += 1
        note(source)
        // A Ctrl-C that came too late for the last cell is not meant for this one.
        Interruption.flag.pointee = 0
        var result = CellResult(number: cellCount, source: source)
        let before = Fingerprint.all(of: namespace)
        let observer = destination == .live && notesShapes ? ShapeObserver(source, interpreter, namespace) : nil
        func execute(to sink: OutputSink) {
            interpreter.withOutput(to: sink) {
                if let observer {
                    interpreter.observed(by: observer) { self.execute(source, &result) }
                } else {
                    self.execute(source, &result)
                }
                // As in any notebook, what a cell drew is seen when it ends.
                interpreter.showFigures()
            }
        }
        switch destination {
        case .live:
            let sink = CopiedOutput(to: interpreter.output)
            execute(to: sink)
            (result.output, result.figures) = (sink.text, sink.figures)
        case .captured:
            let sink = CapturedOutput()
            execute(to: sink)
            (result.output, result.figures, result.errorOutput) = (sink.text, sink.figures, sink.errors)
        }
        result.shapes = observer?.records
        noteChanges(since: before, in: result)
        if result.error != nil { leftOut.insert(result.number) }
        if let value = result.value { remember(value, number: result.number) }
        return result
    }

    /// Runs a cell whose moments and output a recorder takes.
    func run(_ source: Source, recorder: Recorder) -> CellResult {
        cellCount += 1
        note(source)
        Interruption.flag.pointee = 0
        var result = CellResult(number: cellCount, source: source)
        let before = Fingerprint.all(of: namespace)
        recorder.recording.journal.listen {
            interpreter.withOutput(to: recorder) {
                interpreter.observer = recorder
                interpreter.recordsEngine = true
                execute(source, &result)
                interpreter.recordsEngine = false
                interpreter.observer = nil
                interpreter.showFigures()
            }
            if let value = result.value { remember(value, number: result.number) }
        }
        noteChanges(since: before, in: result)
        if result.error != nil { leftOut.insert(result.number) }
        return result
    }

    /// `In[n]` is the cell of the prompt's number n, whatever was taken back before.
    private func note(_ source: Source) {
        cells.append(.string(StringObject(source.text)))
        inputs.elements = cells
    }

    /// What `body` runs leaves no mark where it is refused: which cell changed a name is as before.
    func refusable<Result>(_ body: () -> (result: Result, cell: Int, isRefused: Bool)) -> Result {
        let before = changes
        let (result, cell, isRefused) = body()
        if isRefused {
            changes = before
            leftOut.insert(cell)
            inputs.elements = cells
        }
        return result
    }

    private func noteChanges(since before: [String: UInt64], in result: CellResult) {
        let after = Fingerprint.all(of: namespace)
        for name in result.madeNames { changes[name] = result.number }
        for (name, fingerprint) in after where before[name] != fingerprint { changes[name] = result.number }
    }

    private func execute(_ source: Source, _ result: inout CellResult) {
        let before = Dictionary(uniqueKeysWithValues: namespace.names.map { ($0, namespace[$0]) })
        var bound: [String] = []
        do {
            let program = try interpreter.program(source)
            bound = program.boundNames
            let value = try interpreter.run(program, in: namespace)
            if let value, !value.isNone, !program.endsQuietly { result.value = value }
        } catch {
            result.error = interpreter.raised(error, in: source)
            // What was not reached is not new; inline values that did not change cannot be told from it.
            bound = bound.filter { name in
                switch (before[name] ?? nil, namespace[name]) {
                case (let old?, let new?): !old.isIdentical(to: new)
                case (nil, let new): new != nil
                default: false
                }
            }
        }
        // Names that functions bind with `global` are found by looking.
        let others = namespace.names.filter { before[$0] == nil && !bound.contains($0) }
        result.madeNames = (bound + others).filter { namespace[$0] != nil && !Session.isHidden($0) }
    }

    private func remember(_ value: Value, number: Int) {
        outputs.setItem(.int(number), to: value, interpreter)
        func owns(_ name: String, _ last: Value?) -> Bool {
            guard let now = namespace[name] else { return true }
            return last.map { $0.isIdentical(to: now) } ?? false
        }
        guard owns("_", lastUnderscore) else { return }
        if let last = lastUnderscore, owns("__", lastTwoUnderscores) {
            namespace["__"] = last
            lastTwoUnderscores = last
        }
        namespace["_"] = value
        lastUnderscore = value
    }
}

// MARK: - Shapes

extension Session {
    /// Evaluates an expression, and notes the shapes of all that is in it.
    /// - Throws: `Raised`.
    package func evaluateNotingShapes(_ program: Program) throws -> (value: Value, shapes: ShapeRecords) {
        let observer = ShapeObserver(program.source, interpreter, namespace)
        let value = try interpreter.observed(by: observer) { try interpreter.run(program, in: namespace) }
        return (value ?? .none, observer.records)
    }
}

// MARK: - Names

extension Session {
    private static let hidden: Set = ["_", "__", "In", "Out"]

    /// Whether a name is the notebook's own and not listed.
    package static func isHidden(_ name: String) -> Bool {
        hidden.contains(name) || name.hasPrefix("__") && name.hasSuffix("__") && name.utf8.count > 4
    }

    /// The number of the cell that last bound the name or changed what it stands for; nil where none has.
    package func lastChange(of name: String) -> Int? { changes[name] }

    /// The learner's names, oldest first.
    package var names: [String] { namespace.names.filter { !Session.isHidden($0) } }
}

extension Value {
    var isNone: Bool { if case .none = self { true } else { false } }
}

extension Interpreter {
    /// - Throws: `Raised`.
    func program(_ source: Source) throws -> Program {
        do {
            return try parse(source)
        } catch {
            throw Raised(error, in: source)
        }
    }

    /// An error of a run as the exception it stands for; the interruption's flag is down afterwards.
    package func raised(_ error: any Error, in source: Source) -> Raised {
        let raised = error as? Raised ?? Raised(.runtimeError, "internal error: \(error)")
        if raised.isInterruption { Interruption.flag.pointee = 0 }
        return raised
    }
}

extension Program {
    /// Whether a `;` stands behind the last statement.
    var endsQuietly: Bool {
        guard let last = body.last?.span else { return false }
        let line = source.line(Int(last.endLine)).unicodeScalars
        for scalar in line.dropFirst(Int(last.endColumn)) {
            switch scalar {
            case ";": return true
            case " ", "\t", "\r", ")": continue
            default: return false
            }
        }
        return false
    }
}

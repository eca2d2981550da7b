import Language
import Notebook
import Rendering
import Syntax

// Going through a cell that was recorded, back and forth.
extension Loop {
    /// `:step 3`, `:step f(x)`.
    func beginStepping(_ argument: String, _ command: Command) {
        guard !argument.isEmpty else { return say(Words.usage(command)) }
        guard let text = code(argument) else { return say(Words.noCell(argument)) }
        let (recording, result) = isFree ? session.record(text) : player?.step(text) ?? session.record(text)
        if isFree { freeWork.add(result, session) }
        output.flush()
        if result.isInterrupted, isInteractive { output.show("\n") }
        // A cell that could not begin has nothing to go through.
        guard recording.numbers.count > 1 || result.error == nil else {
            return output.show(cellPresenter.text(result, of: session))
        }
        (stepper, steppedResult, element) = (Stepper(recording, in: session), result, [])
        if let stepper { say(Words.stepsBegin(stepper, result)) }
        showStop()
    }

    /// A cell's text by its number, else the code itself.
    private func code(_ argument: String) -> String? {
        guard let number = Int(argument) else { return argument }
        guard case .list(let inputs)? = session.namespace["In"], number > 0, inputs.elements.indices.contains(number),
              case .string(let text) = inputs.elements[number] else { return nil }
        return text.text
    }

    /// Everything is again as the cell left it.
    func endStepping() {
        guard let stepper, let result = steppedResult else { return }
        show(stepper.close())
        (self.stepper, steppedResult) = (nil, nil)
        finishLine()
        say(Words.stepsEnd)
        output.show(cellPresenter.text(result, of: session))
        if result.asksToLeave { isLeaving = true }
    }

    // MARK: Commands

    /// - Returns: whether the command was about stepping; lessons and leaving wait for its end.
    func step(_ command: Command, _ argument: String) -> Bool {
        guard let stepper else { return false }
        switch command.name {
        case "next": stepOn(argument)
        case "back": stepBack(argument)
        case "out": move(stepper.out(), orSay: Words.atLastMoment)
        case "goto": goTo(argument, command)
        case "mark":
            guard !argument.isEmpty else { say(Words.usage(command)); return true }
            stepper.mark(argument)
            say(Words.marked(argument, stepper.position))
        case "trace": output.show(StepPresenter(style: style(), stepper: stepper, element: element).trace() + "\n")
        case "element": choose(argument, command)
        case "step":
            endStepping()
            if !argument.isEmpty { beginStepping(argument, command) }
        default:
            if command.group == .lessons || command.name == "quit" { endStepping() }
            return false
        }
        return true
    }

    /// One operation, line, turn or change of a variable on.
    func stepOn(_ unit: String) {
        guard let stepper else { return }
        switch unit {
        case "": move(stepper.operation(.forward), orSay: Words.atLastMoment)
        case "line": move(stepper.line(.forward), orSay: Words.atLastMoment)
        case "turn": move(stepper.turn(.forward), orSay: Words.noMoreTurns)
        default: move(stepper.change(of: unit, .forward), orSay: Words.noChange(of: unit, isBack: false))
        }
    }

    private func stepBack(_ unit: String) {
        guard let stepper else { return }
        let start = stepper.recording.forgotten > 0 ? Words.forgotten(stepper.recording.forgotten) : Words.atFirstMoment
        switch unit {
        case "": move(stepper.operation(.back), orSay: start)
        case "line": move(stepper.line(.back), orSay: start)
        case "turn": move(stepper.turn(.back), orSay: Words.noMoreTurns)
        default: move(stepper.change(of: unit, .back), orSay: Words.noChange(of: unit, isBack: true))
        }
    }

    private func goTo(_ place: String, _ command: Command) {
        guard let stepper else { return }
        let numbers = stepper.recording.numbers
        let parts = place.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
        switch place {
        case "": say(Words.usageOfStepGoto)
        case "start": move(numbers.lowerBound, orSay: Words.atFirstMoment)
        case "end": move(numbers.upperBound - 1, orSay: Words.atLastMoment)
        default:
            if let marked = stepper.marks[place] {
                if numbers.contains(marked) { move(marked, orSay: Words.alreadyThere) } else { say(Words.forgotten(stepper.recording.forgotten)) }
            } else if let number = Int(place) {
                let wanted = number - 1
                if numbers.contains(wanted) { move(wanted, orSay: Words.alreadyThere) } else { say(Words.noMoment(number, numbers)) }
            } else if parts.count == 2, let number = Int(parts[1]) {
                let turn = stepper.turn(where: parts[0], is: number)
                move(turn, orSay: turn == nil ? Words.noTurn(parts[0], number) : Words.alreadyThere)
            } else {
                say(Words.usageOfStepGoto)
            }
        }
    }

    private func choose(_ argument: String, _ command: Command) {
        let parts = argument.split { ",[] ".contains($0) }
        let indices = parts.compactMap { Int($0) }
        guard !indices.isEmpty, indices.count == parts.count else { return say(Words.usage(command)) }
        element = indices
        showStop()
    }

    private func move(_ number: Int?, orSay words: String) {
        if stepper?.move(number) == true { showStop() } else { say(words) }
    }

    // MARK: Showing

    private func showStop() {
        guard let stepper else { return }
        show(stepper.takeOutput())
        finishLine()
        output.show(StepPresenter(style: style(), stepper: stepper, element: element).text() + "\n")
        if stepper.isAtEnd, case .end(let error?) = stepper.moment.kind {
            output.show(cellPresenter.text(error, session))
        }
    }

    private func show(_ printed: [Moment.Output]) {
        for output in printed {
            switch output {
            case .text(let text): self.output.write(text)
            case .error(let text): self.output.writeError(text)
            case .figure(let figure): self.output.show(figure)
            }
        }
    }

    private func finishLine() {
        output.flush()
        if output.isMidLine { output.show("\n") }
    }

    /// An expression typed at a stop, with the values of that moment.
    func look(_ text: String) {
        look(text) { value in
            if case .none = value { return "" }
            return try cellPresenter.value(value, name: text, session)
        }
    }

    func look(_ text: String, _ shown: (Value) throws -> String) {
        guard let stepper else { return }
        do {
            let value = try stepper.evaluate(text)
            finishLine()
            if let value, case let words = try shown(value), !words.isEmpty { output.show(words + "\n") }
        } catch is StepperError {
            say(Words.onlyLooking)
        } catch {
            finishLine()
            output.show(cellPresenter.text(session.interpreter.raised(error, in: Source(name: "<step>", text: text)), session))
        }
    }
}

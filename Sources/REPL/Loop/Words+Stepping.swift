import Notebook
import Rendering

/// What is said while a cell is gone through step by step.
extension Words {
    static func stepMode(_ stepper: Stepper) -> String { "step \(stepper.position + 1)/\(stepper.recording.numbers.upperBound)" }
    static func step(_ stepper: Stepper) -> String { "step \(stepper.position + 1) of \(stepper.recording.numbers.upperBound)" }

    static func stepsBegin(_ stepper: Stepper, _ result: CellResult) -> String {
        let recording = stepper.recording
        var words = "The cell has run once, as In [\(result.number)]: \(counted(recording.numbers.upperBound, "step")). "
        if result.isInterrupted { words += "It was stopped by Ctrl-C. " } else if result.error != nil { words += "It stopped with an error. " }
        if recording.forgotten > 0 { words += forgotten(recording.forgotten) + " " }
        return words + "Enter goes on, :back goes back; :next line, :next turn and :next NAME go further; :step alone ends."
    }
    static let stepsEnd = "Everything is as the cell left it."
    static func forgotten(_ count: Int) -> String { "The first \(counted(count, "step")) did not fit into memory and cannot be gone back to." }

    static let atFirstMoment = "This is the start of the cell."
    static let atLastMoment = "This is the end of the cell. :back goes back, :step ends."
    static let alreadyThere = "You are there already."
    static let noMoreTurns = "The loop has no further turn that way."
    static func noTurn(_ name: String, _ number: Int) -> String { "No loop has a turn with \(name) = \(number)." }
    static func noChange(of name: String, isBack: Bool) -> String { "`\(name)` does not change \(isBack ? "before" : "after") this moment." }
    static func noMoment(_ number: Int, _ numbers: Range<Int>) -> String {
        "There is no step \(number); there are \(numbers.lowerBound + 1) to \(numbers.upperBound)."
    }
    static func noCell(_ number: String) -> String { "There is no cell \(number). :cells lists them." }
    static let usageOfStepGoto = ":goto wants start, end, a step's number, a mark's name, or a turn such as t=3."
    static let notStepping = "No cell is gone through. :step CELL begins."
    static let onlyLooking = "At a step you can look: any expression sees the values of this moment. :step alone ends stepping, and cells run again."
    static func marked(_ name: String, _ position: Int) -> String { "Step \(position + 1) is marked: :goto \(name) comes back to it." }

    // MARK: Stops

    static func turn(_ number: Int, _ variables: [(name: String, value: String)]) -> String {
        let bound = variables.map { "\($0.name) = \($0.value)" }.joined(separator: ", ")
        return turnNumber(number) + (bound.isEmpty ? "" : ": " + bound)
    }
    static func turnNumber(_ number: Int) -> String { "turn \(number + 1)" }
    static func entered(_ name: String, _ arguments: [String]) -> String {
        "into \(name)" + (arguments.isEmpty ? "" : "   " + arguments.joined(separator: ", "))
    }
    static func cameBack(_ name: String, _ result: String?) -> String { "back from \(name)" + (result.map { ": " + $0 } ?? "") }
    static func leftByError(_ name: String) -> String { "\(name) is left by an error" }
    static let printed = "printed"
    static let endOfCell = "end of the cell"
    static let endByError = "the cell stopped here"
    static let unbound = "deleted"
    static func written(_ count: Int, _ numbers: String) -> String { "\(counted(count, "element")) written, such as \(numbers)" }
}

import NDArrays
import Recurrent

/// What `engine.gradcheck` returns: every number of the report as an attribute, and its table as text.
final class GradientReportObject: Object {
    let report: GradientReport
    init(_ report: GradientReport) { self.report = report }
    static let type: TypeObject = TypeObject("GradientReport")
    override package var type: TypeObject { GradientReportObject.type }
    override package var attributeNames: [String] {
        ["ok", "failed", "passed", "not_tested", "inconclusive", "not_decidable", "verdict", "relative_error", "worst", "kinks", "tensors",
         "warnings", "loss", "h", "noise_floor", "evaluations"]
    }

    private func names(_ verdict: GradientVerdict) -> Value {
        .list(report.tensors.filter { $0.verdict == verdict }.map { .string($0.name) })
    }

    private func byName(_ value: (TensorReport) -> Value) -> Value {
        .dict(DictObject(texts: report.tensors.map { ($0.name, value($0)) }))
    }

    override func attribute(_ name: String, _ interpreter: Interpreter) throws -> Value? {
        switch name {
        case "failed": names(.fail)
        case "passed": names(.ok)
        case "not_tested": names(.notTested)
        case "inconclusive": names(.inconclusive)
        case "not_decidable": names(.notDecidable)
        case "ok": .bool(!report.tensors.isEmpty && report.tensors.allSatisfy { $0.verdict == .ok })
        case "verdict": byName { .string(NotationMessages.verdict($0.verdict)) }
        case "relative_error": byName { .float($0.relativeError) }
        case "worst": byName { $0.worst.map { .tuple($0.index.map(Value.int)) } ?? .none }
        case "kinks": byName { .int($0.kinks) }
        case "tensors": byName { .object(TensorReportObject($0)) }
        case "warnings": .list(report.warnings.map { .string(NotationMessages.warning($0)) })
        case "loss": .float(report.loss)
        case "h": .float(report.step)
        case "noise_floor": .float(report.noiseFloor)
        case "evaluations": .int(report.evaluations)
        default: nil
        }
    }

    /// `report["Wf"]`: what was found of one tensor.
    override func item(_ key: Value, _ interpreter: Interpreter) throws -> Value {
        guard case .string(let name) = key, let tensor = report[name.text] else { throw Raised(ExceptionObject(.keyError, [key])) }
        return .object(TensorReportObject(tensor))
    }

    override func contains(_ element: Value, _ interpreter: Interpreter) -> Bool? {
        if case .string(let name) = element { return report[name.text] != nil }
        return false
    }

    override func length(_ interpreter: Interpreter) -> Int? { report.tensors.count }

    override func truth(_ interpreter: Interpreter) throws -> Bool {
        try interpreter.truth(attribute("ok", interpreter) ?? .bool(false))
    }

    override func repr(_ interpreter: Interpreter) -> String { NotationMessages.text(report) }
}

/// One tensor of a gradient check.
final class TensorReportObject: Object {
    let tensor: TensorReport
    init(_ tensor: TensorReport) { self.tensor = tensor }
    static let type: TypeObject = TypeObject("TensorReport")
    override package var type: TypeObject { TensorReportObject.type }
    override package var attributeNames: [String] {
        ["name", "shape", "verdict", "relative_error", "difference", "noise_floor", "worst", "gradient", "by_trying", "numeric", "compared",
         "both_zero", "kinks", "sweep"]
    }

    override func attribute(_ name: String, _ interpreter: Interpreter) throws -> Value? {
        switch name {
        case "name": .string(tensor.name)
        case "shape": .tuple(tensor.shape.map(Value.int))
        case "verdict": .string(NotationMessages.verdict(tensor.verdict))
        case "relative_error": .float(tensor.relativeError)
        case "difference": .float(tensor.difference)
        case "noise_floor": .float(tensor.noiseFloor)
        // The element that differs most, its gradient, and what trying gives for it.
        case "worst": tensor.worst.map { .tuple($0.index.map(Value.int)) } ?? .none
        case "gradient": tensor.worst.map { .float($0.analytic) } ?? .none
        case "by_trying": tensor.worst.map { .float($0.numeric) } ?? .none
        case "numeric": .array(try tensor.numeric.copy())
        case "compared": .int(tensor.compared)
        case "both_zero": .int(tensor.bothZero)
        case "kinks": .int(tensor.kinks)
        case "sweep": .list(tensor.sweep.map { .tuple([.float($0.step), .float($0.relativeError)]) })
        default: nil
        }
    }

    override func repr(_ interpreter: Interpreter) -> String { NotationMessages.line(tensor) }
}

import Notations
import Recurrent

/// What `engine.diagnose` returns: prints as a report, holds a finding for each tensor.
final class DiagnosisObject: Object {
    let diagnosis: NotationDiagnosis
    init(_ diagnosis: NotationDiagnosis) { self.diagnosis = diagnosis }

    static let type: TypeObject = TypeObject("Diagnosis")
    override package var type: TypeObject { DiagnosisObject.type }
    override package var attributeNames: [String] { ["ok", "findings", "mistakes", "patterns", "text"] }

    private func finding(_ place: Int) -> Value { .object(FindingObject(diagnosis.findings[place], diagnosis)) }

    override func attribute(_ name: String, _ interpreter: Interpreter) throws -> Value? {
        switch name {
        case "ok": .bool(diagnosis.isRight)
        case "findings": .dict(DictObject(texts: diagnosis.findings.indices.map { (diagnosis.findings[$0].name, finding($0)) }))
        case "mistakes": .list(diagnosis.mistakes.map { .string($0.id) })
        case "patterns": .list(diagnosis.patterns.map { .string(DiagnosisWords.text($0, diagnosis.words)) })
        case "text": .string(DiagnosisWords.report(diagnosis))
        default: nil
        }
    }

    override func item(_ key: Value, _ interpreter: Interpreter) throws -> Value {
        guard case .string(let name) = key, let place = diagnosis.findings.firstIndex(where: { $0.name == name.text }) else {
            throw Raised(ExceptionObject(.keyError, [key]))
        }
        return finding(place)
    }

    override func truth(_ interpreter: Interpreter) throws -> Bool { diagnosis.isRight }
    override func repr(_ interpreter: Interpreter) -> String { DiagnosisWords.report(diagnosis) }
}

/// What was found of one tensor.
final class FindingObject: Object {
    private let finding: NotationDiagnosis.Finding
    private let diagnosis: NotationDiagnosis
    init(_ finding: NotationDiagnosis.Finding, _ diagnosis: NotationDiagnosis) { (self.finding, self.diagnosis) = (finding, diagnosis) }

    static let type: TypeObject = TypeObject("Finding")
    override package var type: TypeObject { FindingObject.type }
    override package var attributeNames: [String] {
        ["name", "verdict", "mistake", "mistakes", "title", "term", "formula", "expected", "relative_error", "text"]
    }

    override func attribute(_ name: String, _ interpreter: Interpreter) throws -> Value? {
        let mistakes = finding.mistakes.map { diagnosis.mistakes[$0] }
        /// None where the tensor is right, or nothing listed explains it.
        func first(_ text: (NotationDiagnosis.Mistake) -> String?) -> Value { mistakes.first.flatMap(text).map { .string($0) } ?? .none }
        switch name {
        case "name": return .string(finding.name)
        case "verdict": return .string(DiagnosisWords.verdict(finding.verdict))
        case "mistake": return first(\.id)
        case "mistakes": return .list(mistakes.map { .string($0.id) })
        case "title": return first(\.title)
        case "term": return first { $0.wrong.first?.components(separatedBy: " = ").first }
        case "formula": return first { $0.wrong.isEmpty ? nil : $0.wrong.joined(separator: "\n") }
        case "expected": return first { $0.right.isEmpty ? nil : $0.right.joined(separator: "\n") }
        case "relative_error": return .float(finding.relativeError)
        case "text": return .string(DiagnosisWords.text(finding, diagnosis))
        default: return nil
        }
    }

    override func truth(_ interpreter: Interpreter) throws -> Bool { finding.verdict == .right }
    override func repr(_ interpreter: Interpreter) -> String { DiagnosisWords.text(finding, diagnosis) }
}

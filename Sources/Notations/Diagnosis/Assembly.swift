import NDArrays
import Recurrent

/// Puts the engine's findings, one for each gate's part, together to the notation's tensors.
struct Assembly {
    var diagnosis: NotationDiagnosis
    private let words: NotationWords
    private let derivation: Derivation

    init(_ pass: ForwardPass, _ derivation: Derivation) {
        (words, self.derivation) = (pass.words, derivation)
        diagnosis = NotationDiagnosis(findings: [], mistakes: [], patterns: [], words: pass.words)
    }

    /// - Parameter exchanged: the tensors that were read with the halves of [a_prev; xt] the other way round.
    mutating func add(_ found: Diagnosis, _ tensors: [ForwardPass.ReadGradient], _ exchanged: Set<String>) {
        for tensor in tensors {
            let parts = tensor.parts.compactMap { part in found[part.engine].map { (part, $0) } }
            var places: [Int] = []
            for (_, finding) in parts {
                for k in finding.mistakes {
                    let place = place(of: found.mistakes[k], for: tensor.name)
                    if !places.contains(place) { places.append(place) }
                }
            }
            let isExchanged = exchanged.contains(tensor.name)
            if isExchanged { places.append(placeOfExchange(for: tensor.name)) }
            let open = parts.filter { !$0.1.isRight && $0.1.mistakes.isEmpty }
            let isRight = parts.allSatisfy { $0.1.isRight } && !isExchanged
            let errors = parts.map(\.1.relativeError)
            let wanted = Shape(tensor.wanted.compactMap(\.size))
            diagnosis.findings.append(
                NotationDiagnosis.Finding(
                    name: tensor.name, verdict: isRight ? .right : open.isEmpty ? .named : .unknown,
                    isZero: parts.allSatisfy { $0.1.isZero },
                    relativeError: isExchanged || errors.contains(where: \.isNaN) ? .nan : errors.max() ?? 0, mistakes: places,
                    patterns: open.flatMap { part, finding in finding.patterns.map { (part.name, $0) } },
                    partsInOrder: open.isEmpty ? [] : parts.filter { $0.1.isRight || !$0.1.mistakes.isEmpty }.compactMap(\.0.name),
                    wantedShape: isRight && wanted != tensor.shape ? wanted : nil))
        }
        diagnosis.patterns += found.patterns.filter { !diagnosis.patterns.contains($0) }
    }

    /// Where the mistake stands among those that were named; a tensor is added to those that it spoils.
    private mutating func place(of named: Diagnosis.NamedMistake, for tensor: String) -> Int {
        let made = mistake(named)
        let place = diagnosis.mistakes.firstIndex { $0.id == made.id && $0.wrong == made.wrong } ?? diagnosis.mistakes.count
        if place == diagnosis.mistakes.count { diagnosis.mistakes.append(made) }
        if !diagnosis.mistakes[place].tensors.contains(tensor) { diagnosis.mistakes[place].tensors.append(tensor) }
        return place
    }

    private mutating func placeOfExchange(for tensor: String) -> Int {
        let id = "halves-exchanged"
        let place = diagnosis.mistakes.firstIndex { $0.id == id } ?? diagnosis.mistakes.count
        if place == diagnosis.mistakes.count {
            diagnosis.mistakes.append(
                NotationDiagnosis.Mistake(
                    id: id, title: "the halves of the weight gradient are exchanged, as of weights on the halves in the other order",
                    tensors: [], wrong: [], right: [], explanations: [], alternatives: []))
        }
        diagnosis.mistakes[place].tensors.append(tensor)
        return place
    }

    private func mistake(_ named: Diagnosis.NamedMistake) -> NotationDiagnosis.Mistake {
        let changed = derivation.replacing(named.wrong)
        return NotationDiagnosis.Mistake(
            id: named.mistake.id, title: named.mistake.title(words.word), tensors: [],
            wrong: words.lines(named.wrong, of: changed), right: words.lines(named.right, of: derivation),
            explanations: words.explanations(named.right, of: derivation), alternatives: named.alternatives.map { $0.title(words.word) })
    }
}

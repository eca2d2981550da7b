import NDArrays
import Notations
import Recurrent

/// The words for what `engine.diagnose` finds and refuses.
enum DiagnosisWords {
    // MARK: The report

    /// A line for each tensor, then what was named, then what narrows down the rest.
    static func report(_ diagnosis: NotationDiagnosis) -> String {
        let width = diagnosis.findings.map(\.name.count).max() ?? 0
        var lines = diagnosis.findings.map { line($0, diagnosis, width: width) }
        for mistake in diagnosis.mistakes {
            lines += ["", "\(mistake.id): \(mistake.title)", "    in         " + mistake.tensors.joined(separator: ", ")]
            lines += formulas(mistake)
        }
        let unknown = diagnosis.findings.filter { $0.verdict == .unknown }
        if !unknown.isEmpty {
            lines += ["", "unknown: no listed mistake makes " + unknown.map(\.name).joined(separator: ", ")]
            for pattern in diagnosis.patterns { lines.append("    " + text(pattern, diagnosis.words)) }
        }
        return lines.joined(separator: "\n")
    }

    static func verdict(_ verdict: NotationDiagnosis.Verdict) -> String { verdict.rawValue }

    private static func line(_ finding: NotationDiagnosis.Finding, _ diagnosis: NotationDiagnosis, width: Int) -> String {
        var text = NotationMessages.padded(finding.name, width) + "  " + verdict(finding.verdict)
        if finding.verdict == .right { return text + (note(finding).map { "    (\($0))" } ?? "") }
        text = NotationMessages.padded(text, width + 9)
        if finding.relativeError.isFinite { text += "  relative error " + NotationMessages.small(finding.relativeError) }
        let ids = finding.mistakes.map { diagnosis.mistakes[$0].id } + seen(finding)
        return ids.isEmpty ? text : text + "  " + ids.joined(separator: "; ")
    }

    /// What is to be said of a right tensor.
    private static func note(_ finding: NotationDiagnosis.Finding) -> String? {
        if let wanted = finding.wantedShape { return "its shape should be \(wanted)" }
        return finding.isZero ? "zero, as it must be here: this case does not test it" : nil
    }

    private static func formulas(_ mistake: NotationDiagnosis.Mistake) -> [String] {
        /// The first lines: a mistake made in every gate is seen in two of them.
        func shown(_ lines: [String]) -> [String] { lines.count > 3 ? lines.prefix(2) + ["... and \(lines.count - 2) more like these"] : lines }
        var lines: [String] = []
        for (head, formulas) in [("yours", shown(mistake.wrong)), ("should be", shown(mistake.right)), ("where", mistake.explanations)] {
            for (place, formula) in formulas.enumerated() {
                lines.append("    " + NotationMessages.padded(place == 0 ? head : "", 11) + formula)
            }
        }
        if !mistake.alternatives.isEmpty {
            lines.append("    here the same numbers come from: " + mistake.alternatives.joined(separator: "; "))
        }
        return lines
    }

    /// What one finding says by itself: `finding.text`.
    static func text(_ finding: NotationDiagnosis.Finding, _ diagnosis: NotationDiagnosis) -> String {
        switch finding.verdict {
        case .right: return "\(finding.name) is right" + (note(finding).map { " (\($0))" } ?? "")
        case .named:
            let blocks = finding.mistakes.map { place in
                let mistake = diagnosis.mistakes[place]
                return (["\(mistake.id): \(mistake.title)"] + formulas(mistake)).joined(separator: "\n")
            }
            return "\(finding.name) is wrong\n" + blocks.joined(separator: "\n")
        case .unknown:
            let patterns = seen(finding) + diagnosis.patterns.map { text($0, diagnosis.words) }
            return ([finding.name + " is wrong, in no listed way"] + patterns.map { "    " + $0 }).joined(separator: "\n")
        }
    }

    /// What is to be seen in a tensor that nothing explains, and which of its parts are not at fault.
    private static func seen(_ finding: NotationDiagnosis.Finding) -> [String] {
        let patterns = finding.patterns.map { part, pattern in (part.map { $0 + " is " } ?? "") + text(pattern) }
        return patterns + (finding.partsInOrder.isEmpty ? [] : ["not at fault: " + finding.partsInOrder.joined(separator: ", ")])
    }

    static func text(_ pattern: Diagnosis.TensorPattern) -> String {
        switch pattern {
        case .notFinite: "not finite"
        case .shape(let wanted, let got): "of shape \(got) in place of \(wanted)"
        case .zero: "all zero"
        case .multiple(let factor): "\((factor * 1e6).rounded() / 1e6) times the right gradient"
        case .rightInLastSteps(let steps): "right in the last \(counted(steps, "time step")), wrong in all before"
        }
    }

    static func text(_ pattern: Diagnosis.Pattern, _ words: NotationWords) -> String {
        switch pattern {
        case .outputLayerRight: "the output layer is correct: the error is in the cell"
        case .deltasRight: "what goes back to the input and to the states before is correct: the error is in the sums that follow the deltas"
        case .entersThroughTime: "correct at the last step, wrong before: the error enters through time"
        case .onlyBiases: "only biases are wrong"
        case .onlyWeights: "only weights are wrong"
        case .onlyGate(let letter): "only what belongs to \(words.word(letter)) is wrong"
        }
    }

    // MARK: What is refused

    private static func names(_ names: [String]) -> String { names.joined(separator: ", ") }
    private static func tuple(_ names: [String]) -> String { names.count == 1 ? names[0] : "(" + names.joined(separator: ", ") + ")" }

    static func notACache(_ value: Value) -> Raised {
        Raised(.typeError, "diagnose(): cache must be what a forward function returned for its backward function, not '\(value.typeName)'",
               advice: "it can be coursera's caches, a cache of cs231n, or an object of nndl, learn_dl, nicodjimenez or engine")
    }

    static func notACache(_ cache: NotationCache?) -> Raised {
        Raised(.typeError, "diagnose(): cache must be that of an RNN, LSTM or GRU, not that of \(cache?.function ?? "nothing")")
    }

    static func notGradients(_ value: Value, _ known: [String]) -> Raised {
        Raised(.typeError, "diagnose(): gradients must be a dict by name, not '\(value.typeName)'; the names are \(names(known))",
               advice: "one tensor goes in by its name, too: {\"\(known.last ?? "dW")\": ...}")
    }

    static func noGradients(_ known: [String]) -> Raised {
        Raised(.valueError, "diagnose(): gradients is empty; the names are \(names(known))")
    }

    static func keyIsNoName(_ key: String) -> Raised { Raised(.typeError, "diagnose(): the keys of gradients must be names, not \(key)") }

    static func wrongCount(_ argument: String, _ count: Int, _ wanted: [String]) -> Raised {
        Raised(.valueError, "diagnose(): \(argument) has \(counted(count, "value")), expected \(tuple(wanted))")
    }

    static func unlikeSteps(_ argument: String, _ place: Int, _ shape: Shape, _ first: Shape) -> Raised {
        Raised(.valueError, "diagnose(): \(argument)[\(place)] has shape \(shape), expected that of \(argument)[0], \(first)")
    }

    static func noSteps(_ argument: String) -> Raised { Raised(.valueError, "diagnose(): \(argument) holds no time step") }

    static func unknownUpstream(_ key: String, _ known: [String]) -> Raised {
        Raised(.valueError, "diagnose(): backward is not handed \(key); it is handed \(tuple(known))")
    }

    static func missingUpstream(_ name: String, _ wanted: [String]) -> Raised {
        Raised(.valueError, "diagnose(): \(name) is missing: upstream must be \(tuple(wanted)), what backward was handed")
    }

    static func notUpstream(_ value: Value, _ wanted: [String]) -> Raised {
        Raised(.typeError, "diagnose(): upstream must be \(tuple(wanted)), what backward was handed, not '\(value.typeName)'")
    }
}

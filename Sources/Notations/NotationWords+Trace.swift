import NDArrays
import Recurrent

/// How the arrays of one time step lie in a notation.
enum StepForm {
    /// A row for each sample: as the engine has them.
    case rows
    /// A column for each sample.
    case columns
    /// One sample.
    case vector

    /// (N, H) in this form: a view.
    func view(_ value: NDArray, _ axes: [String]) throws -> NDArray {
        let view =
            switch self {
            case .rows: try value.slicing(0, value.shape[0], axis: 0)
            case .columns: value.transposed
            case .vector: try value.selecting(0, axis: 0)
            }
        view.axes = axes
        return view
    }
}

extension NotationWords {
    /// Hands the engine's record of a call on in the notation's words.
    /// - Parameters:
    ///   - axes: the notation's names of a step's axes.
    ///   - isStep: whether the call is of a single step, which has no time of its own.
    ///   - gradients: what the call returns for x and the parameters, in the notation's shapes.
    func translate(
        _ record: TraceRecorder, to recorder: TraceRecorder, _ derivation: Derivation, _ form: StepForm, axes: [String], isStep: Bool,
        gradients: [(name: String, value: NDArray)] = []
    ) {
        let words = forTrace(isStep)
        recorder.append {
            var entries: [TraceEntry] = []
            // The packed gradients are there in the notation's form; a cell's own dh is an argument and no sum.
            for entry in try record.entries where entry.axes == ["N", "H"] && !words.writtenOut.contains(entry.name) {
                if self.isStep, entry.name == "dh" { continue }
                entries.append(
                    TraceEntry(
                        name: words.word(entry.name), formula: words.formula(entry, derivation), axes: axes, time: isStep ? nil : entry.time,
                        value: try form.view(entry.value, axes),
                        parts: try entry.parts.map { part in
                            TraceEntry.Part(name: words.part(part.name, derivation), value: try form.view(part.value, axes), origin: part.origin)
                        }))
            }
            for (name, value) in gradients {
                let lines = words.lines(derivation.gradients.filter { words.belongs($0, to: name) }, of: derivation)
                entries.append(
                    TraceEntry(name: name, formula: lines.joined(separator: ", "), axes: value.axes ?? [], time: nil, value: value))
            }
            return entries
        }
    }

    /// Names of single gates in place of slices of packed arrays, `dai` for `da[:, :H]`, and every term there.
    private func forTrace(_ isStep: Bool) -> NotationWords {
        var words = self
        words.absent = []
        words.isStep = isStep
        for (name, word) in names where (name.hasPrefix("z") || name.hasPrefix("dz")) && word.contains("[") {
            words.names[name] = String(word.prefix { $0 != "[" }) + name.suffix(1)
        }
        return words
    }

    private func formula(_ entry: TraceEntry, _ derivation: Derivation) -> String {
        // What dc is the sum of depends on the call.
        let known = entry.name == "dc" ? nil : derivation.formula(entry.name) ?? derivation.forward.first { $0.left == entry.name }
        let line = lines([known ?? Formula(stringLiteral: entry.formula)], of: derivation)[0]
        // A notation without a name for it says what it is: tanh(c_next).
        return line == word(entry.name) + " = " + word(entry.name) ? word(entry.name) : line
    }

    /// The name of a part, which may be a product: `f * cPrev`.
    private func part(_ name: String, _ derivation: Derivation) -> String {
        String(lines([Formula(stringLiteral: "part = " + name)], of: derivation)[0].dropFirst("part = ".count))
    }

    private func belongs(_ formula: Formula, to gradient: String) -> Bool {
        if formula.left == "dx" { return gradient == "dx" || gradient == word("dx") }
        return weights[String(formula.left.dropFirst())]?.arrayGradient == gradient
    }
}

import Recurrent

extension NotationWords {
    /// The words of one notation for one kind of cell.
    /// - Parameter isStep: whether it is a call of a single step, as `lstm_cell_backward`.
    init(_ notation: String, _ kind: NotationCell.Kind, isStep: Bool, layout: ParameterLayout) {
        switch (notation, kind) {
        case ("coursera", .lstm): self = .courseraLSTM(isStep: isStep)
        case ("coursera", _): self = .courseraRNN(isStep: isStep)
        case ("cs231n", .lstm): self = .cs231nLSTM(isStep: isStep)
        case ("cs231n", _): self = .cs231nRNN(isStep: isStep)
        case ("learn_dl", _): self = .learnDL
        case ("nicodjimenez", _): self = .nicodjimenez
        case ("nndl", .rnn), ("nndl", .residual): self = .nndlRNN
        default: self = .engine
        }
        self.isStep = isStep
        addWeights(layout, notation)
    }

    /// What a cell alone is handed for what comes from later steps: its own arguments.
    private mutating func takesTheFutureAsArgument(_ dh: String, _ dc: String) {
        absent = ["dhFromFuture", "dcFromFuture"]
        for (name, word) in [("dhLocal", dh), ("dhFromFuture", dh), ("dcLocal", dc), ("dcFromFuture", dc)] { names[name] = word }
    }

    // MARK: Notations

    private static func courseraLSTM(isStep: Bool) -> NotationWords {
        var words = NotationWords(names: [
            "x": "xt", "h": "a_next", "hPrev": "a_prev", "c": "c_next", "cPrev": "c_prev", "phiC": "tanh(c_next)", "[h; x]": "[a_prev; xt]",
            "f": "ft", "i": "it", "g": "cct", "o": "ot", "zg": "zc", "dzf": "dft", "dzi": "dit", "dzg": "dcct", "dzo": "dot",
            "df": "dft", "di": "dit", "dg": "dcct", "do": "dot",
            "dh": "da_next", "dhLocal": "da[:, :, t]", "dhFromFuture": "da_prevt", "dhPrev": "da_prev", "dh0": isStep ? "da_prev" : "da0",
            "dhLocalOfLast": "(da[:, :, t] if t is the last step, else 0)", "dcFromHidden": "dc_from_a", "dcFromFuture": "dc_prevt",
            "dcPrev": "dc_prev", "dc0": "dc_prev", "dx": isStep ? "dxt" : "dx[:, :, t]", "xBefore": "x[:, :, t-1]", "T": "T_x", "N": "m",
        ])
        words.areColumns = true
        (words.samples, words.units) = ("m", "n_a")
        words.absent = ["dcLocal"]
        words.writtenOut = ["df", "di", "dg", "do"]
        words.explained = ["dc", "dcFromHidden"]
        if isStep { words.takesTheFutureAsArgument("da_next", "dc_next") }
        return words
    }

    private static func courseraRNN(isStep: Bool) -> NotationWords {
        var words = NotationWords(names: [
            "x": "xt", "h": "a_next", "hPrev": "a_prev", "dh": "da_next", "dhLocal": "da[:, :, t]", "dhFromFuture": "da_prevt",
            "dhLocalOfLast": "(da[:, :, t] if t is the last step, else 0)", "dhPrev": "da_prev", "dh0": isStep ? "da_prev" : "da0",
            "dx": isStep ? "dxt" : "dx[:, :, t]", "xBefore": "x[:, :, t-1]", "T": "T_x", "N": "m",
        ])
        words.areColumns = true
        (words.samples, words.units) = ("m", "n_a")
        if isStep { words.takesTheFutureAsArgument("da_next", "dc_next") }
        return words
    }

    private static func cs231nLSTM(isStep: Bool) -> NotationWords {
        var words = NotationWords(names: [
            "h": "next_h", "hPrev": "prev_h", "c": "next_c", "cPrev": "prev_c", "phiC": "tanh(next_c)", "dz": "da",
            "dzi": "da[:, :H]", "dzf": "da[:, H:2*H]", "dzo": "da[:, 2*H:3*H]", "dzg": "da[:, 3*H:]",
            "zi": "a[:, :H]", "zf": "a[:, H:2*H]", "zo": "a[:, 2*H:3*H]", "zg": "a[:, 3*H:]",
            "dh": "dnext_h", "dhLocal": "dh[:, t]", "dhFromFuture": "dprev_h", "dhPrev": "dprev_h", "dh0": isStep ? "dprev_h" : "dh0",
            "dhLocalOfLast": "(dh[:, t] if t is the last step, else 0)", "dcFromHidden": "dc_from_h", "dcFromFuture": "dprev_c",
            "dcPrev": "dprev_c", "dc0": "dprev_c", "dx": isStep ? "dx" : "dx[:, t]", "xBefore": "x[:, t-1]",
        ])
        words.absent = ["dcLocal"]
        words.explained = ["dc", "dcFromHidden"]
        if isStep { words.takesTheFutureAsArgument("dnext_h", "dnext_c") }
        return words
    }

    private static func cs231nRNN(isStep: Bool) -> NotationWords {
        var words = NotationWords(names: [
            "h": "next_h", "hPrev": "prev_h", "dh": "dnext_h", "dhLocal": "dh[:, t]", "dhFromFuture": "dprev_h", "dhPrev": "dprev_h",
            "dhLocalOfLast": "(dh[:, t] if t is the last step, else 0)", "dh0": isStep ? "dprev_h" : "dh0",
            "dx": isStep ? "dx" : "dx[:, t]", "xBefore": "x[:, t-1]",
        ])
        if isStep { words.takesTheFutureAsArgument("dnext_h", "dnext_c") }
        return words
    }

    private static let nndlRNN: NotationWords = {
        var words = NotationWords(names: [
            "hPrev": "prev_hidden", "h": "next_hidden", "dz": "delta", "dh": "dh_t", "dhLocal": "dh", "dhFromFuture": "prev_dh",
            "dhLocalOfLast": "(dh if t is the last step, else 0)", "dhPrev": "prev_dh", "xBefore": "x of the step before",
        ])
        words.explained = ["dh"]
        return words
    }()

    /// The engine's own objects, and nndl's layers, which have rows per sample and all time steps too.
    private static let engine: NotationWords = {
        var words = NotationWords(names: [
            "hPrev": "h_prev", "cPrev": "c_prev", "phiC": "phi(c)", "dh": "dh_t", "dhLocal": "dh[t]", "dhFromFuture": "dh_from_future",
            "dhLocalOfLast": "(dh[t] if t is the last step, else 0)", "dhPrev": "dh_prev", "dcLocal": "dc[t]", "dcFromHidden": "dc_from_h",
            "dcFromFuture": "dc_from_future", "dc": "dc_t", "dcPrev": "dc_prev", "xBefore": "x[t-1]", "dx": "dx[t]",
            "dz": "dz", "dzi": "dzi", "dzr": "dzr",
        ])
        words.absent = ["dcLocal"]
        words.explained = ["dh", "dc", "dcFromHidden"]
        return words
    }()

    private static let learnDL: NotationWords = {
        var words = NotationWords(names: [
            "hPrev": "h_prev", "cPrev": "c_prev", "phiC": "tanh(c)", "g": "ct", "zg": "zct", "dh": "delta_h", "dhLocal": "delta_h of the loss",
            "dhLocalOfLast": "(delta_h of the loss if k is the last step, else 0)", "dhFromFuture": "delta_h_prev of step k+1",
            "dhPrev": "delta_h_prev", "dcFromHidden": "delta_c_from_h", "dc": "delta_c", "dcFromFuture": "delta_c_prev of step k+1",
            "dcPrev": "delta_c_prev", "dzf": "delta_f", "dzi": "delta_i", "dzg": "delta_ct", "dzo": "delta_o", "dz": "delta",
            "df": "delta_f", "di": "delta_i", "dg": "delta_ct", "do": "delta_o", "xBefore": "x of the step before",
        ])
        words.areColumns = true
        (words.samples, words.units) = ("samples", "state_width")
        words.absent = ["dcLocal"]
        words.writtenOut = ["df", "di", "dg", "do"]
        words.explained = ["dc", "dcFromHidden"]
        return words
    }()

    private static let nicodjimenez: NotationWords = {
        var words = NotationWords(names: [
            "hPrev": "h_prev", "c": "s", "cPrev": "s_prev", "phiC": "s", "[h; x]": "xc", "dh": "top_diff_h", "dhLocal": "loss_diff_h",
            "dhLocalOfLast": "(loss_diff_h if t is the last step, else 0)", "dhFromFuture": "next_bottom_diff_h", "dhPrev": "bottom_diff_h",
            "dc": "ds", "dcFromHidden": "ds_from_h", "dcFromFuture": "next_bottom_diff_s", "dcPrev": "bottom_diff_s",
            "dzi": "di_input", "dzf": "df_input", "dzg": "dg_input", "dzo": "do_input", "dh0": "bottom_diff_h", "dc0": "bottom_diff_s",
            "xBefore": "x of the step before",
        ])
        words.areColumns = true
        (words.samples, words.units) = ("samples", "mem_cell_ct")
        words.absent = ["dcLocal"]
        words.explained = ["dc", "dcFromHidden"]
        return words
    }()

    // MARK: Weights

    /// The engine's letters of the gates, in its order.
    static func gateLetters(_ cell: CellParameters.Cell) -> [String] {
        switch cell {
        case .rnn: [""]
        case .lstm: ["i", "f", "g", "o"]
        case .gru: ["r", "u", "n"]
        }
    }

    private mutating func addWeights(_ layout: ParameterLayout, _ notation: String) {
        for array in layout.gradientArrays {
            // torch's two biases act as their sum.
            let other = layout.gradientArrays.first { $0.name != array.name && $0.parts.contains(where: \.isSecond) && array.axes.count == 1 }
            let gradient = ParameterLayout.gradientName(of: array.name, notation)
            for (place, part) in array.parts.enumerated() where !part.isSecond {
                let slice = array.slice(place, units: units)
                let second = other.map { $0.parts[place].isSecond ? " + " + $0.name + slice : "" } ?? ""
                weights[layout.engineName(part)] = WeightWord(
                    name: array.name + slice + second, gradient: gradient + slice, arrayGradient: gradient,
                    isTransposed: array.isTransposed || areColumns && array.axes.count == 1)
            }
        }
    }
}

extension ParameterLayout {
    /// The arrays that have a gradient here: those of the cell, without its states and the output layer.
    var gradientArrays: [LaidOutArray] {
        arrays.filter { array in array.parts.allSatisfy { ["Wx", "Wh", "b", "bq"].contains($0.name) } }
    }

    /// The name of a gate's part with its letter: `Wxf`.
    func engineName(_ part: LaidOutArray.Part) -> String {
        part.name == "bq" ? "bq" : part.name + NotationWords.gateLetters(cell)[part.gate]
    }

    /// What a notation calls the gradient of a parameter.
    static func gradientName(of parameter: String, _ notation: String) -> String {
        switch notation {
        case "nndl": "d" + parameter.replacing("weight_", with: "w_").replacing("bias_", with: "b_")
        case "learn_dl": parameter + "_grad"
        case "nicodjimenez": parameter + "_diff"
        default: "d" + parameter
        }
    }
}

extension ParameterLayout.LaidOutArray {
    /// How Python takes a part out of the array: `[:, H:2*H]`; nothing where it is the array's only one.
    func slice(_ place: Int, units: String) -> String {
        guard parts.count > 1 else { return "" }
        if isOfRows {
            // The first part's width is the name of what stands first: [a_prev; xt] or [x, h].
            let first = axes.last?.split(separator: " ").first.map(String.init) ?? units
            return place == 0 ? "[:, :\(first)]" : "[:, \(first):]"
        }
        func edge(_ k: Int) -> String { k == 0 || k == parts.count ? "" : k == 1 ? units : "\(k)*\(units)" }
        let range = edge(place) + ":" + edge(place + 1)
        return axes.count == 1 || isTransposed ? "[\(range)]" : "[:, \(range)]"
    }
}

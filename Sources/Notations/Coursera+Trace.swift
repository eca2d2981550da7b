import NDArrays
import Recurrent

/// The engine's names and formulas, in the sheet's words.
struct TraceNames: Sendable {
    struct Name: Sendable {
        let name: String
        let formula: String
        var axes = ["n_a", "m"]
        /// The sheet's name of a part, by the engine's.
        var parts: [String: String] = [:]
    }

    let names: [String: Name]
    /// Formulas of the weight gradients, which the engine has packed: the notation adds them itself.
    let weightFormulas: [String: String]
}

extension Coursera {
    static let rnnNames = TraceNames(
        names: [
            "z": .init(name: "z", formula: "z = Wax @ xt + Waa @ a_prev + ba"),
            "h": .init(name: "a_next", formula: "a_next = tanh(z)"),
            "y": .init(name: "yt_pred", formula: "yt_pred = softmax(Wya @ a_next + by)", axes: ["n_y", "m"]),
            "dh": .init(
                name: "da_next", formula: "da_next = da[:, :, t] + da_prevt",
                parts: ["dhLocal": "da[:, :, t]", "dhFromFuture": "da_prevt"]),
            "dz": .init(name: "dz", formula: "dz = da_next * (1 - a_next**2)"),
            "dhPrev": .init(name: "da_prev", formula: "da_prev = Waa.T @ dz"),
            "dx": .init(name: "dx", formula: "dx[:, :, t] = Wax.T @ dz", axes: ["n_x", "m", "T_x"]),
        ],
        weightFormulas: [
            "dWax": "dWax = sum over t of dz @ xt.T", "dWaa": "dWaa = sum over t of dz @ a_prev.T",
            "dba": "dba = sum over t, m of dz",
        ])

    static let lstmNames = TraceNames(
        names: [
            "zf": .init(name: "zf", formula: "zf = Wf @ [a_prev; xt] + bf"),
            "zi": .init(name: "zi", formula: "zi = Wi @ [a_prev; xt] + bi"),
            "zg": .init(name: "zc", formula: "zc = Wc @ [a_prev; xt] + bc"),
            "zo": .init(name: "zo", formula: "zo = Wo @ [a_prev; xt] + bo"),
            "f": .init(name: "ft", formula: "ft = sigmoid(zf)"),
            "i": .init(name: "it", formula: "it = sigmoid(zi)"),
            "g": .init(name: "cct", formula: "cct = tanh(zc)"),
            "o": .init(name: "ot", formula: "ot = sigmoid(zo)"),
            "c": .init(
                name: "c_next", formula: "c_next = ft * c_prev + it * cct",
                parts: ["f * cPrev": "ft * c_prev", "i * g": "it * cct"]),
            "phiC": .init(name: "tanh(c_next)", formula: "tanh(c_next)"),
            "h": .init(name: "a_next", formula: "a_next = ot * tanh(c_next)"),
            "y": .init(name: "yt_pred", formula: "yt_pred = softmax(Wy @ a_next + by)", axes: ["n_y", "m"]),
            "dh": .init(
                name: "da_next", formula: "da_next = da[:, :, t] + da_prevt",
                parts: ["dhLocal": "da[:, :, t]", "dhFromFuture": "da_prevt"]),
            "dcFromHidden": .init(
                name: "dc_from_a", formula: "dc_from_a = da_next * ot * (1 - tanh(c_next)**2)"),
            "dc": .init(
                name: "dc", formula: "dc = dc_from_a + dc_next",
                parts: ["dcFromHidden": "dc_from_a", "dcFromFuture": "dc_next"]),
            "dzf": .init(name: "dft", formula: "dft = dc * c_prev * ft * (1 - ft)"),
            "dzi": .init(name: "dit", formula: "dit = dc * cct * it * (1 - it)"),
            "dzg": .init(name: "dcct", formula: "dcct = dc * it * (1 - cct**2)"),
            "dzo": .init(name: "dot", formula: "dot = da_next * tanh(c_next) * ot * (1 - ot)"),
            "dhPrev": .init(
                name: "da_prev",
                formula: "da_prev = Wf[:, :n_a].T @ dft + Wi[:, :n_a].T @ dit + Wc[:, :n_a].T @ dcct + Wo[:, :n_a].T @ dot"),
            "dcPrev": .init(name: "dc_prev", formula: "dc_prev = dc * ft"),
            "dx": .init(
                name: "dx",
                formula:
                    "dx[:, :, t] = Wf[:, n_a:].T @ dft + Wi[:, n_a:].T @ dit + Wc[:, n_a:].T @ dcct + Wo[:, n_a:].T @ dot",
                axes: ["n_x", "m", "T_x"]),
        ],
        weightFormulas: [
            "dWf": "dWf = sum over t of dft @ [a_prev; xt].T", "dbf": "dbf = sum over t, m of dft",
            "dWi": "dWi = sum over t of dit @ [a_prev; xt].T", "dbi": "dbi = sum over t, m of dit",
            "dWc": "dWc = sum over t of dcct @ [a_prev; xt].T", "dbc": "dbc = sum over t, m of dcct",
            "dWo": "dWo = sum over t of dot @ [a_prev; xt].T", "dbo": "dbo = sum over t, m of dot",
        ])

    /// Hands the engine's record on in the sheet's names and axes; what the sheet has no name for is left out.
    /// - Parameter oneStep: a cell's call has no time, and its da_next is an argument and no sum.
    static func translate(
        _ record: TraceRecorder, to recorder: TraceRecorder, _ table: TraceNames, oneStep: Bool
    ) {
        recorder.append {
            try record.entries.compactMap { entry in
                guard let name = table.names[entry.name], !(oneStep && entry.name == "dh") else { return nil }
                if oneStep && entry.name == "dx" {
                    let dxt = try step(0, of: entry.value.transposed, axes: nxm)
                    let formula = "dxt" + name.formula.dropFirst("dx[:, :, t]".count)
                    return TraceEntry(name: "dxt", formula: formula, axes: nxm, time: nil, value: dxt)
                }
                return TraceEntry(
                    name: name.name, formula: name.formula, axes: name.axes, time: oneStep ? nil : entry.time,
                    value: columnsFirst(entry.value, name.axes),
                    parts: entry.parts.map {
                        TraceEntry.Part(name: name.parts[$0.name] ?? $0.name, value: columnsFirst($0.value, name.axes), origin: $0.origin)
                    })
            }
        }
    }

    /// (N, H) as (n_a, m), (T, N, D) as (n_x, m, T_x): a view.
    private static func columnsFirst(_ value: NDArray, _ axes: [String]) -> NDArray {
        let view = value.transposed
        view.axes = axes
        return view
    }

    /// Adds the gradients of the weights, which the engine has packed.
    static func record(
        _ gradients: some Collection<(name: String, value: NDArray)>, _ table: TraceNames, on recorder: TraceRecorder, oneStep: Bool = false
    ) throws {
        // Copies: who gets the gradients may change them.
        let named = try gradients.map { (name: $0.name, value: try $0.value.owned($0.value.axes)) }
        func formula(_ name: String) -> String {
            let formula = table.weightFormulas[name] ?? name
            return oneStep ? formula.replacing("over t, m", with: "over m").replacing("sum over t of ", with: "") : formula
        }
        recorder.append {
            named.map {
                TraceEntry(
                    name: $0.name, formula: formula($0.name), axes: $0.value.axes ?? [], time: nil,
                    value: $0.value)
            }
        }
    }
}

/// The notations between which parameters can be converted.
extension ParameterLayout {
    /// Every layout that a notation has, by the notation's name.
    package static let notations: [(name: String, layouts: [ParameterLayout])] = [
        ("engine", [packed(.lstm), packed(.gru), packed(.rnn)]),
        ("cs231n", [packed(.lstm, order: [0, 1, 3, 2], output: ("W_vocab", "b_vocab", "V")), packed(.rnn, output: ("W_vocab", "b_vocab", "V"))]),
        ("torch", [torch(.lstm, suffix: "_l0"), torch(.gru, suffix: "_l0"), torch(.rnn, suffix: "_l0")]),
        ("nndl", [torch(.lstm), torch(.gru), torch(.rnn)]),
        ("keras", [packed(.lstm, names: kerasNames), kerasGRU(isResetAfter: true), kerasGRU(isResetAfter: false), packed(.rnn, names: kerasNames)]),
        ("coursera", [courseraLSTM, courseraRNN]),
        ("learn_dl", [learnDLLSTM, learnDLRNN]),
        ("nicodjimenez", [nicodjimenez]),
    ]

    private typealias Part = LaidOutArray.Part
    private static let kerasNames = ["kernel", "recurrent_kernel", "bias"]

    /// Rows per sample, all gates side by side: Wx (D, 4H), Wh (H, 4H), b (4H,).
    private static func packed(
        _ cell: CellParameters.Cell, names: [String] = ["Wx", "Wh", "b"], order: [Int]? = nil,
        output: (String, String, String) = ("Wy", "by", "Y")
    ) -> ParameterLayout {
        let wide = cell == .rnn ? "H" : "\(cell.gates)H"
        func parts(_ name: String) -> [Part] { (order ?? Array(0..<cell.gates)).map { Part(name: name, gate: $0) } }
        var arrays = [
            LaidOutArray(name: names[0], axes: ["D", wide], parts: parts("Wx")),
            LaidOutArray(name: names[1], axes: ["H", wide], parts: parts("Wh")),
            LaidOutArray(name: names[2], axes: [wide], parts: parts("b")),
        ]
        if cell == .gru { arrays.append(single("bq", "bq", ["H"])) }
        arrays += [single("h0", "h0", ["N", "H"]), single("c0", "c0", ["N", "H"])]
        arrays += [single(output.0, "Wy", ["H", output.2]), single(output.1, "by", [output.2])]
        return ParameterLayout(cell: cell, arrays: arrays)
    }

    /// Keras packs z r h, which are the engine's u r n: kernel (D, 3H), recurrent_kernel (H, 3H).
    ///
    /// With `reset_after=True`, the default, bias is (2, 3H): a row for the input and one for the state, of which only h's part acts by
    /// itself. With `reset_after=False` the reset gate comes before the product, and bias is (3H,).
    private static func kerasGRU(isResetAfter: Bool) -> ParameterLayout {
        let order = [1, 0, 2]
        func parts(_ name: String) -> [Part] { order.map { Part(name: name, gate: $0) } }
        let second = [Part(name: "b", gate: 1, isSecond: true), Part(name: "b", gate: 0, isSecond: true), Part(name: "bq", gate: 0)]
        return ParameterLayout(
            cell: .gru,
            arrays: [
                LaidOutArray(name: "kernel", axes: ["D", "3H"], parts: parts("Wx")),
                LaidOutArray(name: "recurrent_kernel", axes: ["H", "3H"], parts: parts("Wh")),
                isResetAfter
                    ? LaidOutArray(name: "bias", axes: ["2", "3H"], parts: parts("b") + second, isOneRow: true)
                    : LaidOutArray(name: "bias", axes: ["3H"], parts: parts("b")),
                single("h0", "h0", ["N", "H"]), single("Wy", "Wy", ["H", "Y"]), single("by", "by", ["Y"]),
            ])
    }

    /// A row of weights per unit, all gates above one another, and two biases: weight_ih (4H, D), weight_hh (4H, H), bias_ih, bias_hh (4H,).
    private static func torch(_ cell: CellParameters.Cell, suffix: String = "") -> ParameterLayout {
        let wide = cell == .rnn ? "H" : "\(cell.gates)H"
        func parts(_ name: String, isSecond: Bool = false) -> [Part] {
            (0..<cell.gates).map { gate in
                // The candidate of a GRU has its second bias inside the reset gate.
                isSecond && cell == .gru && gate == 2 ? Part(name: "bq", gate: 0) : Part(name: name, gate: gate, isSecond: isSecond)
            }
        }
        let state = suffix.isEmpty ? ["N", "H"] : ["1", "N", "H"]
        return ParameterLayout(
            cell: cell,
            arrays: [
                LaidOutArray(name: "weight_ih" + suffix, axes: [wide, "D"], parts: parts("Wx"), isTransposed: true),
                LaidOutArray(name: "weight_hh" + suffix, axes: [wide, "H"], parts: parts("Wh"), isTransposed: true),
                LaidOutArray(name: "bias_ih" + suffix, axes: [wide], parts: parts("b")),
                LaidOutArray(name: "bias_hh" + suffix, axes: [wide], parts: parts("b", isSecond: true)),
                single("h0", "h0", state), single("c0", "c0", state),
                single("weight_ho", "Wy", ["Y", "H"], isTransposed: true), single("bias_ho", "by", ["Y"]),
            ])
    }

    /// An array that is one of the engine's by itself, and may be missing.
    private static func single(_ name: String, _ engine: String, _ axes: [String], isTransposed: Bool = false) -> LaidOutArray {
        LaidOutArray(name: name, axes: axes, parts: [Part(name: engine, gate: 0)], isTransposed: isTransposed, isOptional: true)
    }

    private static func column(_ name: String, _ engine: String, _ axes: [String], gate: Int = 0) -> LaidOutArray {
        LaidOutArray(name: name, axes: axes, parts: [Part(name: engine, gate: gate)], isTransposed: true)
    }

    // MARK: One gate an array

    /// W (n_a, n_a + n_x) on [a_prev; xt], b (n_a, 1).
    private static let courseraLSTM = ParameterLayout(
        cell: .lstm,
        arrays: [("f", 1), ("i", 0), ("c", 2), ("o", 3)].flatMap { letter, gate in
            [
                LaidOutArray(
                    name: "W" + letter, axes: ["n_a", "n_a + n_x"], parts: [Part(name: "Wh", gate: gate), Part(name: "Wx", gate: gate)],
                    isTransposed: true, isOfRows: true),
                column("b" + letter, "b", ["n_a", "1"], gate: gate),
            ]
        } + courseraRest("Wy"))

    private static let courseraRNN = ParameterLayout(
        cell: .rnn,
        arrays: [column("Wax", "Wx", ["n_a", "n_x"]), column("Waa", "Wh", ["n_a", "n_a"]), column("ba", "b", ["n_a", "1"])]
            + courseraRest("Wya"))

    private static func courseraRest(_ outputWeights: String) -> [LaidOutArray] {
        [
            single("a0", "h0", ["n_a", "m"], isTransposed: true), single("c0", "c0", ["n_a", "m"], isTransposed: true),
            single(outputWeights, "Wy", ["n_y", "n_a"], isTransposed: true), single("by", "by", ["n_y", "1"], isTransposed: true),
        ]
    }

    /// Wfh (state_width, state_width), Wfx (state_width, input_width), bf (state_width, 1).
    private static let learnDLLSTM = ParameterLayout(
        cell: .lstm,
        arrays: [("f", 1), ("i", 0), ("o", 3), ("c", 2)].flatMap { letter, gate in
            [
                column("W\(letter)h", "Wh", ["state_width", "state_width"], gate: gate),
                column("W\(letter)x", "Wx", ["state_width", "input_width"], gate: gate),
                column("b" + letter, "b", ["state_width", "1"], gate: gate),
            ]
        } + learnDLRest)

    /// U (state_width, input_width), W (state_width, state_width); the course's layer has no bias.
    private static let learnDLRNN = ParameterLayout(
        cell: .rnn,
        arrays: [column("U", "Wx", ["state_width", "input_width"]), column("W", "Wh", ["state_width", "state_width"])] + learnDLRest)

    private static let learnDLRest = [
        single("h0", "h0", ["state_width", "1"], isTransposed: true), single("c0", "c0", ["state_width", "1"], isTransposed: true),
    ]

    /// w (mem_cell_ct, x_dim + mem_cell_ct) on [x, h], b (mem_cell_ct,).
    private static let nicodjimenez = ParameterLayout(
        cell: .lstm,
        arrays: [("g", 2), ("i", 0), ("f", 1), ("o", 3)].flatMap { letter, gate in
            [
                LaidOutArray(
                    name: "w" + letter, axes: ["mem_cell_ct", "x_dim + mem_cell_ct"],
                    parts: [Part(name: "Wx", gate: gate), Part(name: "Wh", gate: gate)], isTransposed: true, isOfRows: true),
                LaidOutArray(name: "b" + letter, axes: ["mem_cell_ct"], parts: [Part(name: "b", gate: gate)]),
            ]
        } + [single("h_prev", "h0", ["mem_cell_ct"]), single("s_prev", "c0", ["mem_cell_ct"])])
}

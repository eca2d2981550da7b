import Recurrent

extension Coursera {
    private typealias Value = NotationFunction.Value

    private static let caches = Value(
        name: "caches", axes: [], meaning: "(list of the caches of every time step, x)")
    private static let parametersValue = Value(name: "parameters", axes: [], meaning: "dictionary of the weights and biases")

    private static let rnnWeights = [
        Value(name: "Waa", axes: nana, meaning: "weights of the hidden state"),
        Value(name: "Wax", axes: nanx, meaning: "weights of the input"),
        Value(name: "Wya", axes: ["n_y", "n_a"], meaning: "weights from the hidden state to the output"),
        Value(name: "ba", axes: na1, meaning: "bias of the hidden state"),
        Value(name: "by", axes: ["n_y", "1"], meaning: "bias of the output"),
    ]
    private static let lstmWeights = [
        Value(name: "Wf", axes: nanax, meaning: "weights of the forget gate"),
        Value(name: "bf", axes: na1, meaning: "bias of the forget gate"),
        Value(name: "Wi", axes: nanax, meaning: "weights of the update gate"),
        Value(name: "bi", axes: na1, meaning: "bias of the update gate"),
        Value(name: "Wc", axes: nanax, meaning: "weights of the candidate"),
        Value(name: "bc", axes: na1, meaning: "bias of the candidate"),
        Value(name: "Wo", axes: nanax, meaning: "weights of the output gate"),
        Value(name: "bo", axes: na1, meaning: "bias of the output gate"),
        Value(name: "Wy", axes: ["n_y", "n_a"], meaning: "weights from the hidden state to the output"),
        Value(name: "by", axes: ["n_y", "1"], meaning: "bias of the output"),
    ]
    /// What a dict `parameters` may hold.
    package static let rnnWeightNames = rnnWeights.map(\.name), lstmWeightNames = lstmWeights.map(\.name)

    private static let rnnWeightGradients = [
        Value(name: "dWax", axes: nanx, meaning: "gradient of the input's weights"),
        Value(name: "dWaa", axes: nana, meaning: "gradient of the hidden state's weights"),
        Value(name: "dba", axes: na1, meaning: "gradient of the bias"),
    ]
    private static let lstmWeightGradients = [
        Value(name: "dWf", axes: nanax, meaning: "gradient of the forget gate's weights"),
        Value(name: "dbf", axes: na1, meaning: "gradient of the forget gate's bias"),
        Value(name: "dWi", axes: nanax, meaning: "gradient of the update gate's weights"),
        Value(name: "dbi", axes: na1, meaning: "gradient of the update gate's bias"),
        Value(name: "dWc", axes: nanax, meaning: "gradient of the candidate's weights"),
        Value(name: "dbc", axes: na1, meaning: "gradient of the candidate's bias"),
        Value(name: "dWo", axes: nanax, meaning: "gradient of the output gate's weights"),
        Value(name: "dbo", axes: na1, meaning: "gradient of the output gate's bias"),
    ]

    private static let xt = Value(name: "xt", axes: nxm, meaning: "input of this time step")
    private static let x = Value(name: "x", axes: nxmT, meaning: "inputs of all time steps")
    private static let aPrev = Value(name: "a_prev", axes: nam, meaning: "hidden state of the step before")
    private static let a0 = Value(name: "a0", axes: nam, meaning: "initial hidden state")
    private static let aNext = Value(name: "a_next", axes: nam, meaning: "hidden state of this step")
    private static let ytPred = Value(name: "yt_pred", axes: nym, meaning: "prediction of this step")
    private static let a = Value(name: "a", axes: namT, meaning: "hidden states of all time steps")
    private static let da = Value(name: "da", axes: namT, meaning: "gradient of every hidden state; may have fewer steps than the caches")
    private static let daNext = Value(name: "da_next", axes: nam, meaning: "gradient of this step's hidden state")
    private static let dxt = Value(name: "dxt", axes: nxm, meaning: "gradient of this step's input")
    private static let dx = Value(name: "dx", axes: nxmT, meaning: "gradient of the inputs")
    private static let daPrev = Value(name: "da_prev", axes: nam, meaning: "gradient of the hidden state before")
    private static let da0 = Value(name: "da0", axes: nam, meaning: "gradient of the initial hidden state")

    /// Every function of the notation, in the order of the sheet.
    package static let functions: [NotationFunction] = [
        NotationFunction(
            name: "sigmoid", summary: "1 / (1 + exp(-x)), element by element",
            parameters: [Value(name: "x", axes: [], meaning: "array or number")], weights: [],
            results: [Value(name: "s", axes: [], meaning: "of x's shape")], formulas: ["s = 1 / (1 + exp(-x))"]),
        NotationFunction(
            name: "softmax", summary: "exp(x) divided by its sum over axis 0",
            parameters: [Value(name: "x", axes: [], meaning: "array; one column per example")], weights: [],
            results: [Value(name: "s", axes: [], meaning: "of x's shape; each column sums to 1")],
            formulas: ["s = exp(x) / exp(x).sum(axis=0)"]),
        NotationFunction(
            name: "rnn_cell_forward", summary: "one time step of an RNN",
            parameters: [xt, aPrev, parametersValue], weights: rnnWeights,
            results: [aNext, ytPred, Value(name: "cache", axes: [], meaning: "(a_next, a_prev, xt, parameters)")],
            formulas: ["a_next = tanh(Wax @ xt + Waa @ a_prev + ba)", "yt_pred = softmax(Wya @ a_next + by)"]),
        NotationFunction(
            name: "rnn_forward", summary: "an RNN over all time steps",
            parameters: [x, a0, parametersValue], weights: rnnWeights,
            results: [a, Value(name: "y_pred", axes: nymT, meaning: "predictions of all time steps"), caches],
            formulas: ["a[:, :, t], y_pred[:, :, t], cache = rnn_cell_forward(x[:, :, t], a[:, :, t-1], parameters)"]),
        NotationFunction(
            name: "lstm_cell_forward", summary: "one time step of an LSTM",
            parameters: [xt, aPrev, Value(name: "c_prev", axes: nam, meaning: "cell state of the step before"), parametersValue],
            weights: lstmWeights,
            results: [
                aNext, Value(name: "c_next", axes: nam, meaning: "cell state of this step"), ytPred,
                Value(
                    name: "cache", axes: [],
                    meaning: "(a_next, c_next, a_prev, c_prev, ft, it, cct, ot, xt, parameters)"),
            ],
            formulas: [
                "ft = sigmoid(Wf @ [a_prev; xt] + bf)", "it = sigmoid(Wi @ [a_prev; xt] + bi)",
                "cct = tanh(Wc @ [a_prev; xt] + bc)", "c_next = ft * c_prev + it * cct",
                "ot = sigmoid(Wo @ [a_prev; xt] + bo)", "a_next = ot * tanh(c_next)",
                "yt_pred = softmax(Wy @ a_next + by)",
            ]),
        NotationFunction(
            name: "lstm_forward", summary: "an LSTM over all time steps; the cell state starts at zero",
            parameters: [x, a0, parametersValue], weights: lstmWeights,
            results: [
                a, Value(name: "y", axes: nymT, meaning: "predictions of all time steps"),
                Value(name: "c", axes: namT, meaning: "cell states of all time steps"), caches,
            ],
            formulas: [
                "a[:, :, t], c[:, :, t], y[:, :, t], cache = lstm_cell_forward(x[:, :, t], a[:, :, t-1], c[:, :, t-1], parameters)"
            ]),
        NotationFunction(
            name: "rnn_cell_backward", summary: "the gradients of one time step of an RNN",
            parameters: [daNext, Value(name: "cache", axes: [], meaning: "of rnn_cell_forward")], weights: [],
            results: [dxt, daPrev] + rnnWeightGradients,
            formulas: [
                "dz = da_next * (1 - a_next**2)", "dxt = Wax.T @ dz", "da_prev = Waa.T @ dz", "dWax = dz @ xt.T",
                "dWaa = dz @ a_prev.T", "dba = dz.sum(axis=1, keepdims=True)",
            ]),
        NotationFunction(
            name: "rnn_backward", summary: "backpropagation through time of an RNN",
            parameters: [da, caches], weights: [], results: [dx, da0] + rnnWeightGradients,
            formulas: ["da_next = da[:, :, t] + da_prevt", "dW = sum over t of the cell's dW"]),
        NotationFunction(
            name: "lstm_cell_backward", summary: "the gradients of one time step of an LSTM",
            parameters: [
                daNext, Value(name: "dc_next", axes: nam, meaning: "gradient of this step's cell state"),
                Value(name: "cache", axes: [], meaning: "of lstm_cell_forward"),
            ], weights: [],
            results: [dxt, daPrev, Value(name: "dc_prev", axes: nam, meaning: "gradient of the cell state before")]
                + lstmWeightGradients,
            formulas: ["dcFromHidden", "dc", "dzo", "dzg", "dzi", "dzf", "dcPrev", "dhPrev"].compactMap {
                lstmNames.names[$0]?.formula
            }),
        NotationFunction(
            name: "lstm_backward", summary: "backpropagation through time of an LSTM",
            parameters: [da, caches], weights: [], results: [dx, da0] + lstmWeightGradients,
            formulas: [
                "da_next = da[:, :, t] + da_prevt", "dc_next = dc_prevt", "dW = sum over t of the cell's dW",
            ]),
    ]
}

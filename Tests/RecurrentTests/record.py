"""Records what PyTorch and Keras compute, as Swift source for the tests.

    python3 Tests/RecurrentTests/record.py

writes Fixtures+Frameworks.swift beside itself, and nndl's `torch_comparison` for lessons. Needs NumPy, PyTorch and Keras (on PyTorch); the tests need none of them.
Everything is float64. Inputs are np.random.RandomState(seed).randn in the order in which a case lists them, and the loss is
sum(h * dh), for an LSTM + sum(c_T * dcT), so that dh and dcT are what is handed back.
"""
import os

os.environ["KERAS_BACKEND"] = "torch"
import numpy as np
import torch
import keras

here = os.path.dirname(os.path.abspath(__file__))
torch.set_default_dtype(torch.float64)
keras.config.set_floatx("float64")
lines = []


def case(name, seed, **arrays):
    lines.append(f"case {name} seed={seed}")
    for key, a in arrays.items():
        a = np.ascontiguousarray(a.detach().cpu().numpy() if hasattr(a, "detach") else a, dtype=np.float64)
        shape = ",".join(map(str, a.shape))
        lines.append(f"{key};{shape};{' '.join(format(v, 'x') for v in a.view(np.uint64).ravel())}")


# --- PyTorch ----------------------------------------------------------------------------------------------------------
def with_torch(kind, seed, T=6, N=3, D=4, H=5, layers=1, **options):
    """x, h0, (c0,) and all weights in the order of torch's names, then dh and (dcT)."""
    r = np.random.RandomState(seed)
    net = getattr(torch.nn, kind)(D, H, num_layers=layers, **options)
    given = {"x": r.randn(T, N, D), "h0": r.randn(layers, N, H)}
    if kind == "LSTM":
        given["c0"] = r.randn(layers, N, H)
    for name, p in net.named_parameters():
        given[name] = r.randn(*p.shape)
        p.data = torch.tensor(given[name])
    tensors = {k: torch.tensor(given[k], requires_grad=True) for k in ("x", "h0", "c0") if k in given}
    state = (tensors["h0"], tensors["c0"]) if kind == "LSTM" else tensors["h0"]
    h, last = net(tensors["x"], state)
    given["dh"] = r.randn(T, N, H)
    loss = (h * torch.tensor(given["dh"])).sum()
    result = {"h": h}
    if kind == "LSTM":
        given["dcT"] = r.randn(layers, N, H)
        loss = loss + (last[1] * torch.tensor(given["dcT"])).sum()
        result["cT"] = last[1]
    loss.backward()
    for key, t in tensors.items():
        result["d" + key] = t.grad
    for name, p in net.named_parameters():
        result["d" + name] = p.grad
    label = f"torch.{kind}" + "".join(f".{v}" for v in options.values()) + (f".{layers}layers" if layers > 1 else "")
    case(label, seed, **given, **result)
    return {key: t.detach().numpy() for key, t in result.items()}


with_torch("RNN", 1, nonlinearity="tanh")
with_torch("RNN", 2, nonlinearity="relu", T=4)
with_torch("LSTM", 3)
with_torch("GRU", 4)
with_torch("LSTM", 5, layers=2)
# Document 003, exercise 6-2P: nn.RNN(4, 5) over three steps of a batch of three.
exercise = with_torch("RNN", 6, T=3)


# --- Keras ------------------------------------------------------------------------------------------------------------
def with_keras(kind, seed, T=6, N=3, D=4, H=5):
    """x (N, T, D), h0, (c0,) and the layer's weights: kernel, recurrent_kernel, bias; then dh (N, T, H) and (dcT)."""
    r = np.random.RandomState(seed)
    layer = getattr(keras.layers, kind)(H, return_sequences=True, return_state=True, dtype="float64")
    given = {"x": r.randn(N, T, D), "h0": r.randn(N, H)}
    if kind == "LSTM":
        given["c0"] = r.randn(N, H)
    layer.build((N, T, D))
    names = ["kernel", "recurrent_kernel", "bias"]
    for name, w in zip(names, layer.weights):
        given[name] = r.randn(*w.shape)
        w.assign(given[name])
    tensors = {k: torch.tensor(given[k], requires_grad=True) for k in ("x", "h0", "c0") if k in given}
    out = layer(tensors["x"], initial_state=[tensors[k] for k in ("h0", "c0") if k in tensors])
    given["dh"] = r.randn(N, T, H)
    loss = (out[0] * torch.tensor(given["dh"])).sum()
    result = {"h": out[0]}
    if kind == "LSTM":
        given["dcT"] = r.randn(N, H)
        loss = loss + (out[2] * torch.tensor(given["dcT"])).sum()
        result["cT"] = out[2]
    loss.backward()
    for key, t in tensors.items():
        result["d" + key] = t.grad
    for name, w in zip(names, layer.weights):
        result["d" + name] = w.value.grad
    case(f"keras.{kind}", seed, **given, **result)


with_keras("LSTM", 11)
with_keras("GRU", 12)


def classic_gru(seed, T=6, N=3, D=4, H=5):
    """The reset gate before the product, in Keras' layout (u r n): Keras' own, reset_after=False, computes part of it in float32."""
    r = np.random.RandomState(seed)
    shapes = {"x": (N, T, D), "h0": (N, H), "kernel": (D, 3 * H), "recurrent_kernel": (H, 3 * H), "bias": (3 * H,)}
    given = {name: r.randn(*shape) for name, shape in shapes.items()}
    given["dh"] = r.randn(N, T, H)
    t = {name: torch.tensor(given[name], requires_grad=True) for name in shapes}
    (Wu, Wr, Wn), (Uu, Ur, Un) = t["kernel"].chunk(3, 1), t["recurrent_kernel"].chunk(3, 1)
    bu, br, bn = t["bias"].chunk(3)
    h, states = t["h0"], []
    for k in range(T):
        x = t["x"][:, k]
        u, reset = torch.sigmoid(x @ Wu + h @ Uu + bu), torch.sigmoid(x @ Wr + h @ Ur + br)
        h = u * h + (1 - u) * torch.tanh(x @ Wn + (reset * h) @ Un + bn)
        states.append(h)
    out = torch.stack(states, 1)
    (out * torch.tensor(given["dh"])).sum().backward()
    case("autograd.GRU", seed, **given, h=out, **{"d" + name: value.grad for name, value in t.items()})


classic_gru(13)


# --- Losses, optimisers, clipping -------------------------------------------------------------------------------------
def losses(seed, T=4, N=3, Y=5):
    r = np.random.RandomState(seed)
    scores, target, mask = r.randn(T, N, Y), r.randint(0, Y, (T, N)), r.rand(T, N) < 0.7
    other = r.randn(T, N, Y)
    s = torch.tensor(scores, requires_grad=True)
    each = torch.nn.functional.cross_entropy(s.reshape(-1, Y), torch.tensor(target).reshape(-1), reduction="none")
    loss = (each * torch.tensor(mask.reshape(-1))).sum()
    loss.backward()
    m = torch.tensor(scores, requires_grad=True)
    square = torch.nn.functional.mse_loss(m, torch.tensor(other))
    square.backward()
    case("torch.losses", seed, scores=scores, target=target, mask=mask, other=other, crossEntropy=loss, dscores=s.grad,
         meanSquare=square, dsquare=m.grad)


def optimiser(name, seed, make, steps=5):
    r = np.random.RandomState(seed)
    w = torch.tensor(r.randn(4, 3), requires_grad=True)
    given = {"w0": w.clone()}
    run = make([w])
    for k in range(steps):
        w.grad = torch.tensor(r.randn(4, 3))
        given[f"g{k}"] = w.grad.clone()
        run.step()
        given[f"w{k + 1}"] = w.clone()
    case("torch." + name, seed, **given)


losses(21)
optimiser("SGD", 22, lambda p: torch.optim.SGD(p, lr=0.1))
optimiser("momentum", 23, lambda p: torch.optim.SGD(p, lr=0.1, momentum=0.9))
optimiser("Adagrad", 24, lambda p: torch.optim.Adagrad(p, lr=0.1, eps=1e-10))
optimiser("RMSprop", 25, lambda p: torch.optim.RMSprop(p, lr=0.01, alpha=0.99, eps=1e-8))
optimiser("Adam", 26, lambda p: torch.optim.Adam(p, lr=0.01, eps=1e-8))


with open(os.path.join(here, "Fixtures+Frameworks.swift"), "w") as f:
    f.write(f"// Recorded by record.py with PyTorch {torch.__version__}, Keras {keras.__version__}, NumPy {np.__version__}; do not edit.\n")
    f.write('extension Fixtures {\n    static let frameworks = #"""\n')
    for line in lines:
        f.write("        " + line + "\n")
    f.write('        """#\n}\n')


# --- The same exercise as data for a lesson ---------------------------------------------------------------------------
def literal(a):
    text = repr(np.round(a, 15).tolist()).replace("], [", "],\n[")
    return "np.array(" + text.replace("\n", "\n" + " " * 24) + ")"


names = {"h": "hidden", "dx": "dx", "dh0": "dh0", "dweight_ih_l0": "weight_ih", "dweight_hh_l0": "weight_hh", "dbias_ih_l0": "bias_ih",
         "dbias_hh_l0": "bias_hh"}
with open(os.path.join(here, "../../Sources/Language/Library/Notations/NotationClasses+TorchComparison.swift"), "w") as f:
    f.write(f'''// Recorded by Tests/RecurrentTests/record.py with PyTorch {torch.__version__}, NumPy {np.__version__}; do not edit.
extension NotationClasses {{
    /// Document 003, exercise 6-2P: an RNN of one's own beside PyTorch's, without PyTorch.
    static let torchComparison = """

        def torch_comparison():
            \'\'\'Exercise 6-2P: what PyTorch's nn.RNN(4, 5) computes in float64, over T = 3 steps of N = 3 samples.

            Returns (given, torch). given: x (T, N, D), h0 (N, H), dh (T, N, H) and the four parameters under RNNCell's names;
            torch: hidden, dx, dh0 and the parameters' gradients under the same names.
            \'\'\'
            R = np.random.RandomState(6).randn
            given = {{'x': R(3, 3, 4), 'h0': R(1, 3, 5)[0], 'weight_ih': R(5, 4), 'weight_hh': R(5, 5), 'bias_ih': R(5), 'bias_hh': R(5)}}
            given['dh'] = R(3, 3, 5)
            torch = {{
''')
    for key, name in names.items():
        value = exercise[key][0] if key == "dh0" else exercise[key]
        f.write(f"                '{name}': {literal(value)},\n")
    f.write('''            }
            return given, torch

        """
}
''')

"""A training loop with everything around it: validation, patience, the best parameters kept by copying, a history written as JSON."""
import copy
import json
import math
import numpy as np


class History:
    def __init__(self):
        self.columns = {}

    def __getitem__(self, key):
        return self.columns.setdefault(key, [])

    def __iter__(self):
        return iter(self.columns)

    def log(self, **figures):
        for key, value in figures.items():
            self[key].append(round(float(value), 6))


class Patience:
    def __init__(self, patience=3, tolerance=1e-4):
        self.patience, self.tolerance = patience, tolerance
        self.best, self.wait, self.snapshot = math.inf, 0, None

    def __call__(self, loss, parameters):
        """True when it is time to stop."""
        if loss < self.best - self.tolerance:
            self.best, self.wait = loss, 0
            self.snapshot = copy.deepcopy(parameters)
        else:
            self.wait += 1
        return self.wait >= self.patience


def forward(P, X):
    h = np.zeros((len(X), P["Wh"].shape[0]))
    tape = [h]
    for t in range(X.shape[1]):
        h = np.tanh(X[:, t, None] * P["Wx"] + h @ P["Wh"] + P["bh"])
        tape.append(h)
    return h @ P["V"] + P["c"], tape


def gradients(P, X, y):
    out, tape = forward(P, X)
    G = {k: np.zeros_like(v) for k, v in P.items()}
    d = 2 * (out[:, 0] - y)[:, None] / len(y)
    G["V"], G["c"] = tape[-1].T @ d, d.sum(0)
    dh = d @ P["V"].T
    for t in range(X.shape[1] - 1, -1, -1):
        dz = dh * (1 - tape[t + 1] ** 2)
        G["Wx"] += (X[:, t, None] * dz).sum(0)
        G["Wh"] += tape[t].T @ dz
        G["bh"] += dz.sum(0)
        dh = dz @ P["Wh"].T
    return G


def loss_of(P, X, y):
    return ((forward(P, X)[0][:, 0] - y) ** 2).mean()


np.random.seed(14)
X = np.random.uniform(-1, 1, (60, 5))
y = np.sin(X.sum(axis=1)) + 0.1 * np.random.randn(60)
(X_train, y_train), (X_val, y_val) = (X[:40], y[:40]), (X[40:], y[40:])
P = {"Wx": 0.5 * np.random.randn(8), "Wh": 0.4 * np.random.randn(8, 8), "bh": np.zeros(8), "V": 0.3 * np.random.randn(8, 1), "c": np.zeros(1)}
history, stop = History(), Patience(patience=4, tolerance=1e-3)
velocity = {k: 0.0 for k in P}
for epoch in range(200):
    for k, g in gradients(P, X_train, y_train).items():
        norm = np.linalg.norm(g)
        velocity[k] = 0.9 * velocity[k] - 0.02 * (g if norm < 1 else g / norm)
        P[k] = P[k] + velocity[k]
    if epoch % 5:
        continue
    train, val = loss_of(P, X_train, y_train), loss_of(P, X_val, y_val)
    history.log(epoch=epoch, train=train, val=val)
    if stop(val, P):
        print("stopped at epoch", epoch, "best validation loss %.5f" % stop.best)
        break
else:
    print("never stopped, best %.5f" % stop.best)
print("kept parameters give it again:", abs(loss_of(stop.snapshot, X_val, y_val) - stop.best) < 1e-12, stop.snapshot["V"] is P["V"])
print("checkpoints:", len(history["val"]), "first", history["val"][0], "least", min(history["val"]), "at", history["epoch"][int(np.argmin(history["val"]))])
text = json.dumps({"epochs": history["epoch"][:3], "val": history["val"][:2], "done": True, "note": None}, sort_keys=True)
print(text)
again = json.loads(text)
print(again == {"done": True, "epochs": [0, 5, 10], "note": None, "val": history["val"][:2]}, type(again["val"][0]).__name__)
shallow, deep = copy.copy(P), copy.deepcopy(P)
P["c"] += 1
print(shallow["c"] is P["c"], deep["c"] is P["c"], "%.4f" % (P["c"] - deep["c"])[0], history["nothing"], sorted(history))

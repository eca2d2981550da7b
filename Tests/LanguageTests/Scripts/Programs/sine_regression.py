"""An RNN predicts the next value of a sine wave; the course's loops with explicit shapes, clipping by norm, and a held-out part."""
import math
import numpy as np

np.set_printoptions(precision=5, suppress=True)
sin_wave = np.array([math.sin(x / 4) for x in np.arange(80)])
X, Y = [], []
seq_len = 8
num_records = len(sin_wave) - seq_len
for i in range(num_records - 20):
    X.append(sin_wave[i:i+seq_len])
    Y.append(sin_wave[i+seq_len])
X = np.array(X)
X = np.expand_dims(X, axis=2)
Y = np.array(Y)
Y = np.expand_dims(Y, axis=1)
X_val = np.expand_dims(np.array([sin_wave[i:i+seq_len] for i in range(num_records - 20, num_records)]), axis=2)
Y_val = sin_wave[num_records - 20 + seq_len:num_records + seq_len].reshape(-1, 1)
print(X.shape, Y.shape, X_val.shape, Y_val.shape)

learning_rate = 0.02
nepoch = 24
hidden_dim = 10
output_dim = 1
bptt_truncate = 5
max_clip_val = 10
np.random.seed(12161)
U = np.random.uniform(0, 1, (hidden_dim, seq_len)) / 5
W = np.random.uniform(0, 1, (hidden_dim, hidden_dim)) / 5
V = np.random.uniform(0, 1, (output_dim, hidden_dim)) / 5


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def run(x):
    """All the layers of one record: each time step shows one entry of x and hides the others."""
    prev_s = np.zeros((hidden_dim, 1))
    layers = []
    for t in range(seq_len):
        new_input = np.zeros(x.shape)
        new_input[t] = x[t]
        mulu = np.dot(U, new_input)
        mulw = np.dot(W, prev_s)
        s = sigmoid(mulw + mulu)
        layers.append({'s': s, 'prev_s': prev_s, 'x': new_input})
        prev_s = s
    return np.dot(V, prev_s), layers


def mean_loss(X, Y):
    loss = 0.0
    for i in range(Y.shape[0]):
        loss += float(((Y[i] - run(X[i])[0]) ** 2 / 2).sum())
    return loss / float(Y.shape[0])


for epoch in range(nepoch):
    if epoch % 6 == 0:
        print('Epoch: ', epoch + 1, ', Loss: ', round(mean_loss(X, Y), 6), ', Val Loss: ', round(mean_loss(X_val, Y_val), 6))
    for i in range(Y.shape[0]):
        mulv, layers = run(X[i])
        dmulv = mulv - Y[i]
        dV = np.dot(dmulv, layers[-1]['s'].T)
        dU, dW = np.zeros(U.shape), np.zeros(W.shape)
        ds = np.dot(V.T, dmulv)
        for t in range(seq_len - 1, max(-1, seq_len - bptt_truncate - 1), -1):
            dadd = layers[t]['s'] * (1 - layers[t]['s']) * ds
            dU += np.dot(dadd, layers[t]['x'].T)
            dW += np.dot(dadd, layers[t]['prev_s'].T)
            ds = np.dot(W.T, dadd)
        for d in (dU, dV, dW):
            if d.max() > max_clip_val:
                d[d > max_clip_val] = max_clip_val
            if d.min() < -max_clip_val:
                d[d < -max_clip_val] = -max_clip_val
        U -= learning_rate * dU
        V -= learning_rate * dV
        W -= learning_rate * dW
preds = np.array([run(x)[0] for x in X_val])
print(preds.shape, preds[:3, 0, 0])
print("RMSE %.6f" % math.sqrt(np.mean((Y_val[:, 0] - preds[:, 0, 0]) ** 2)))
print(V)

"""Truncated backpropagation through time: how the gradient of the recurrent weights depends on how far back one looks."""
import numpy as np


class TanhNet:
    def __init__(self, word_dim, hidden_dim=6, bptt_truncate=4):
        # Assign instance variables
        self.word_dim = word_dim
        self.hidden_dim = hidden_dim
        self.bptt_truncate = bptt_truncate
        # Randomly initialize the network parameters
        self.U = np.random.uniform(-np.sqrt(1./word_dim), np.sqrt(1./word_dim), (hidden_dim, word_dim))
        self.V = np.random.uniform(-np.sqrt(1./hidden_dim), np.sqrt(1./hidden_dim), (word_dim, hidden_dim))
        self.W = np.random.uniform(-np.sqrt(1./hidden_dim), np.sqrt(1./hidden_dim), (hidden_dim, hidden_dim))

    def forward_propagation(self, x):
        T = len(x)
        s = np.zeros((T + 1, self.hidden_dim))
        s[-1] = np.zeros(self.hidden_dim)
        o = np.zeros((T, self.word_dim))
        for t in np.arange(T):
            # indexing U by x[t] is the same as multiplying U with a one-hot vector
            s[t] = np.tanh(self.U[:,x[t]] + self.W.dot(s[t-1]))
            e = np.exp(self.V.dot(s[t]) - np.max(self.V.dot(s[t])))
            o[t] = e / e.sum()
        return [o, s]

    def predict(self, x):
        o, s = self.forward_propagation(x)
        return np.argmax(o, axis=1)

    def calculate_total_loss(self, x, y):
        L = 0
        for i in np.arange(len(y)):
            o, s = self.forward_propagation(x[i])
            correct_word_predictions = o[np.arange(len(y[i])), y[i]]
            L += -1 * np.sum(np.log(correct_word_predictions))
        return L

    def calculate_loss(self, x, y):
        N = np.sum([len(y_i) for y_i in y])
        return self.calculate_total_loss(x,y)/N

    def bptt(self, x, y):
        T = len(y)
        o, s = self.forward_propagation(x)
        dLdU, dLdV, dLdW = np.zeros(self.U.shape), np.zeros(self.V.shape), np.zeros(self.W.shape)
        delta_o = o
        delta_o[np.arange(len(y)), y] -= 1.
        for t in np.arange(T)[::-1]:
            dLdV += np.outer(delta_o[t], s[t].T)
            delta_t = self.V.T.dot(delta_o[t]) * (1 - (s[t] ** 2))
            for bptt_step in np.arange(max(0, t-self.bptt_truncate), t+1)[::-1]:
                dLdW += np.outer(delta_t, s[bptt_step-1])
                dLdU[:,x[bptt_step]] += delta_t
                delta_t = self.W.T.dot(delta_t) * (1 - s[bptt_step-1] ** 2)
        return [dLdU, dLdV, dLdW]


np.random.seed(10)
words = 8
model = TanhNet(words, bptt_truncate=1000)
X_train = [[0, 3, 5, 1, 2, 7], [4, 4, 6, 0], [1, 2, 3, 4, 5]]
y_train = [sentence[1:] + [0] for sentence in X_train]
o, s = model.forward_propagation(X_train[0])
print(o.shape)
print(s.shape)
print(model.predict(X_train[0]))
print("Expected Loss for random predictions: %f" % np.log(words))
print("Actual loss: %f" % model.calculate_loss(X_train, y_train))
exact = model.bptt(X_train[0], y_train[0])
for reach in (0, 1, 2, 4, 1000):
    model.bptt_truncate = reach
    gradients = model.bptt(X_train[0], y_train[0])
    errors = [np.linalg.norm(g - e) / np.linalg.norm(e) for g, e in zip(gradients, exact)]
    print("%5d steps back: dU %.4f dV %.4f dW %.4f" % tuple([reach] + errors))
h = 0.001
it = np.nditer(model.W, flags=['multi_index'], op_flags=['readwrite'])
wrong = 0
while not it.finished:
    ix = it.multi_index
    original_value = model.W[ix]
    model.W[ix] = original_value + h
    gradplus = model.calculate_total_loss([X_train[0]], [y_train[0]])
    model.W[ix] = original_value - h
    gradminus = model.calculate_total_loss([X_train[0]], [y_train[0]])
    estimated = (gradplus - gradminus)/(2*h)
    model.W[ix] = original_value
    relative = np.abs(exact[2][ix] - estimated)/(np.abs(exact[2][ix]) + np.abs(estimated))
    if relative > 0.01:
        wrong += 1
    it.iternext()
print("Gradient check for parameter W %s." % ("passed" if wrong == 0 else "failed %d times" % wrong))
learning_rate = 0.05
for epoch in range(41):
    if epoch % 10 == 0:
        print("epoch=%d: loss=%.6f" % (epoch, model.calculate_loss(X_train, y_train)))
    for x, y in zip(X_train, y_train):
        dLdU, dLdV, dLdW = model.bptt(x, y)
        model.U -= learning_rate * dLdU
        model.V -= learning_rate * dLdV
        model.W -= learning_rate * dLdW

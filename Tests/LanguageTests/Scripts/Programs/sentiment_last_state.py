"""Many to one: short sentences, the last state decides between two classes; train and test loops with processed dictionaries."""
import random
import numpy as np
from numpy.random import randn

train_data = {'good': True, 'bad': False, 'happy': True, 'sad': False, 'not good': False, 'not bad': True, 'not happy': False, 'not sad': True,
              'very good': True, 'very bad': False, 'i am happy': True, 'this is good': True, 'i am bad': False, 'i am not sad': True,
              'i am not good': False, 'this is very bad': False, 'this is not bad': True}
test_data = {'this is happy': True, 'i am good': True, 'this is not happy': False, 'i am not good': False, 'this is sad': False}
vocab = sorted(set([w for text in train_data.keys() for w in text.split(' ')]))
word_to_idx = {w: i for i, w in enumerate(vocab)}
vocab_size = len(vocab)
print('%d unique words found' % vocab_size, word_to_idx['good'])


def createInputs(text):
    inputs = []
    for w in text.split(' '):
        v = np.zeros((vocab_size, 1))
        v[word_to_idx[w]] = 1
        inputs.append(v)
    return inputs


def softmax(xs):
    return np.exp(xs) / sum(np.exp(xs))


class RNN:
    def __init__(self, input_size, output_size, hidden_size=12):
        self.Whh = randn(hidden_size, hidden_size) / 100
        self.Wxh = randn(hidden_size, input_size) / 100
        self.Why = randn(output_size, hidden_size) / 100
        self.bh = np.zeros((hidden_size, 1))
        self.by = np.zeros((output_size, 1))

    def forward(self, inputs):
        h = np.zeros((self.Whh.shape[0], 1))
        self.last_inputs = inputs
        self.last_hs = {0: h}
        for i, x in enumerate(inputs):
            h = np.tanh(self.Wxh @ x + self.Whh @ h + self.bh)
            self.last_hs[i + 1] = h
        y = self.Why @ h + self.by
        return y, h

    def backprop(self, d_y, learn_rate=2e-2):
        n = len(self.last_inputs)
        d_Why = d_y @ self.last_hs[n].T
        d_by = d_y
        d_Whh, d_Wxh, d_bh = np.zeros(self.Whh.shape), np.zeros(self.Wxh.shape), np.zeros(self.bh.shape)
        d_h = self.Why.T @ d_y
        for t in reversed(range(n)):
            temp = ((1 - self.last_hs[t + 1] ** 2) * d_h)
            d_bh += temp
            d_Whh += temp @ self.last_hs[t].T
            d_Wxh += temp @ self.last_inputs[t].T
            d_h = self.Whh @ temp
        for d in [d_Wxh, d_Whh, d_Why, d_bh, d_by]:
            np.clip(d, -1, 1, out=d)
        self.Whh -= learn_rate * d_Whh
        self.Wxh -= learn_rate * d_Wxh
        self.Why -= learn_rate * d_Why
        self.bh -= learn_rate * d_bh
        self.by -= learn_rate * d_by


def processData(data, rnn, backprop=True):
    items = list(data.items())
    random.shuffle(items)
    loss = 0
    num_correct = 0
    for x, y in items:
        inputs = createInputs(x)
        target = int(y)
        out, _ = rnn.forward(inputs)
        probs = softmax(out)
        loss -= float(np.log(probs[target, 0]))
        num_correct += int(np.argmax(probs) == target)
        if backprop:
            d_L_d_y = probs
            d_L_d_y[target] -= 1
            rnn.backprop(d_L_d_y)
    return loss / len(data), num_correct / len(data)


random.seed(0)
np.random.seed(0)
rnn = RNN(vocab_size, 2)
for epoch in range(100):
    train_loss, train_acc = processData(train_data, rnn)
    if epoch % 25 == 24:
        print('--- Epoch %d' % (epoch + 1))
        print('Train:\tLoss %.3f | Accuracy: %.3f' % (train_loss, train_acc))
        test_loss, test_acc = processData(test_data, rnn, backprop=False)
        print('Test:\tLoss %.3f | Accuracy: %.3f' % (test_loss, test_acc))

"""Invented names, letter by letter: clipping by a dictionary, sampling with a limit, one name a step."""
import numpy as np

names = "ada\nalan\ngrace\nedsger\nbarbara\nkurt\nemmy\nalonzo\nniklaus\njohn".split("\n")
chars = sorted(list(set("".join(names) + "\n")))
char_to_ix = {ch: i for i, ch in enumerate(chars)}
ix_to_char = {i: ch for i, ch in enumerate(chars)}
vocab_size = len(chars)
print(f"{len(names)} names, {vocab_size} characters: {''.join(chars)!r}")


def clip(gradients, maxValue):
    dWaa, dWax, dWya, db, dby = gradients['dWaa'], gradients['dWax'], gradients['dWya'], gradients['db'], gradients['dby']
    for gradient in [dWax, dWaa, dWya, db, dby]:
        np.clip(gradient, -maxValue, maxValue, out=gradient)
    return {"dWaa": dWaa, "dWax": dWax, "dWya": dWya, "db": db, "dby": dby}


def softmax(x):
    e_x = np.exp(x - np.max(x))
    return e_x / e_x.sum(axis=0)


def sample(parameters, char_to_ix, seed):
    Waa, Wax, Wya, by, b = parameters['Waa'], parameters['Wax'], parameters['Wya'], parameters['by'], parameters['b']
    vocab_size = by.shape[0]
    x, a_prev = np.zeros((vocab_size, 1)), np.zeros((Waa.shape[1], 1))
    indices, idx, counter = [], -1, 0
    newline_character = char_to_ix['\n']
    while (idx != newline_character and counter != 12):
        a = np.tanh(np.dot(Wax, x) + np.dot(Waa, a_prev) + b)
        y = softmax(np.dot(Wya, a) + by)
        np.random.seed(counter + seed)
        idx = np.random.choice(list(range(vocab_size)), p=y.ravel())
        indices.append(idx)
        x = np.zeros((vocab_size, 1))
        x[idx] = 1
        a_prev = a
        seed += 1
        counter += 1
    if (counter == 12):
        indices.append(char_to_ix['\n'])
    return indices


def rnn_forward(X, Y, a0, parameters):
    x, a, y_hat = {}, {}, {}
    a[-1] = np.copy(a0)
    loss = 0
    for t in range(len(X)):
        x[t] = np.zeros((vocab_size, 1))
        if (X[t] != None):
            x[t][X[t]] = 1
        a[t] = np.tanh(np.dot(parameters['Wax'], x[t]) + np.dot(parameters['Waa'], a[t - 1]) + parameters['b'])
        y_hat[t] = softmax(np.dot(parameters['Wya'], a[t]) + parameters['by'])
        loss -= np.log(y_hat[t][Y[t], 0])
    return loss, (y_hat, a, x)


def rnn_backward(X, Y, parameters, cache):
    gradients = {}
    (y_hat, a, x) = cache
    Waa, Wax, Wya, by, b = parameters['Waa'], parameters['Wax'], parameters['Wya'], parameters['by'], parameters['b']
    gradients['dWax'], gradients['dWaa'], gradients['dWya'] = np.zeros_like(Wax), np.zeros_like(Waa), np.zeros_like(Wya)
    gradients['db'], gradients['dby'] = np.zeros_like(b), np.zeros_like(by)
    gradients['da_next'] = np.zeros_like(a[0])
    for t in reversed(range(len(X))):
        dy = np.copy(y_hat[t])
        dy[Y[t]] -= 1
        gradients['dWya'] += np.dot(dy, a[t].T)
        gradients['dby'] += dy
        da = np.dot(Wya.T, dy) + gradients['da_next']
        daraw = (1 - a[t] * a[t]) * da
        gradients['db'] += daraw
        gradients['dWax'] += np.dot(daraw, x[t].T)
        gradients['dWaa'] += np.dot(daraw, a[t - 1].T)
        gradients['da_next'] = np.dot(Waa.T, daraw)
    return gradients, a


def print_sample(sample_ix, ix_to_char):
    txt = ''.join(ix_to_char[ix] for ix in sample_ix)
    txt = txt[0].upper() + txt[1:]
    print('%s' % (txt, ), end='')


def smooth(loss, cur_loss):
    return loss * 0.999 + cur_loss * 0.001


n_a = 14
np.random.seed(1)
parameters = {"Wax": np.random.randn(n_a, vocab_size) * 0.01, "Waa": np.random.randn(n_a, n_a) * 0.01,
              "Wya": np.random.randn(vocab_size, n_a) * 0.01, "b": np.zeros((n_a, 1)), "by": np.zeros((vocab_size, 1))}
loss = -np.log(1.0 / vocab_size) * 5
np.random.seed(0)
np.random.shuffle(names)
print(names)
a_prev = np.zeros((n_a, 1))
for j in range(201):
    index = j % len(names)
    X = [None] + [char_to_ix[ch] for ch in names[index]]
    Y = X[1:] + [char_to_ix["\n"]]
    curr_loss, cache = rnn_forward(X, Y, a_prev, parameters)
    gradients, a = rnn_backward(X, Y, parameters, cache)
    gradients = clip(gradients, 5)
    for key in parameters:
        parameters[key] += -0.02 * gradients['d' + key]
    a_prev = a[len(X) - 1]
    loss = smooth(loss, curr_loss)
    if j % 100 == 0:
        print('Iteration: %d, Loss: %f' % (j, loss) + '\n')
        seed = 0
        for name in range(3):
            sampled_indices = sample(parameters, char_to_ix, seed)
            print_sample(sampled_indices, ix_to_char)
            seed += 1
        print('\n')

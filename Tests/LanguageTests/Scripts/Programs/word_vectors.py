"""Skip-gram word vectors with a full softmax, CBOW in the other direction, and neighbours by cosine."""
import numpy as np

corpus = "the king rules the land . the queen rules the land . a dog runs in the park . a cat runs in the park ."
tokens = corpus.lower().replace(".", " ").split()
vocabulary = sorted(set(tokens))
word_to_id = dict((w, i) for i, w in enumerate(vocabulary))
id_to_word = {i: w for w, i in word_to_id.items()}
V, D, window = len(vocabulary), 4, 2
print(V, vocabulary)

pairs = []
for position in range(len(tokens)):
    for offset in range(-window, window + 1):
        other = position + offset
        if offset == 0 or other < 0 or other >= len(tokens):
            continue
        pairs.append((word_to_id[tokens[position]], word_to_id[tokens[other]]))
pairs = np.array(pairs)
print(pairs.shape, pairs[:4].tolist(), [tuple(id_to_word[i] for i in p) for p in pairs[:2]])
counts = np.zeros((V, V), dtype=np.int32)
np.add.at(counts, (pairs[:, 0], pairs[:, 1]), 1)
print((counts == counts.T).all(), counts.sum(), counts.max(), counts.dtype)


def ppmi(C, eps=1e-8):
    M = np.zeros_like(C, dtype=np.float32)
    N, S = np.sum(C), np.sum(C, axis=0)
    for i in range(C.shape[0]):
        for j in range(C.shape[1]):
            M[i, j] = max(0, np.log2(C[i, j] * N / (S[j] * S[i]) + eps))
    return M


W = ppmi(counts)
print(W.dtype, np.round(W[word_to_id["king"]], 3))


def softmax(u):
    e = np.exp(u - u.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


np.random.seed(8)
W_in, W_out = 0.1 * np.random.randn(V, D), 0.1 * np.random.randn(D, V)
for epoch in range(201):
    h = W_in[pairs[:, 0]]
    p = softmax(h @ W_out)
    if epoch % 50 == 0:
        loss = -np.log(p[np.arange(len(pairs)), pairs[:, 1]]).mean()
        print("epoch", epoch, "loss", round(float(loss), 6))
    e = p.copy()
    e[np.arange(len(pairs)), pairs[:, 1]] -= 1
    e /= len(pairs)
    dW_out, dh = h.T @ e, e @ W_out.T
    W_out -= 5.0 * dW_out
    np.subtract.at(W_in, pairs[:, 0], 5.0 * dh)


def most_similar(query, matrix, top=3):
    unit = matrix / np.linalg.norm(matrix, axis=1, keepdims=True)
    similarity = unit @ unit[word_to_id[query]]
    ranked = [i for i in (-1 * similarity).argsort() if id_to_word[i] != query]
    return [(id_to_word[i], round(float(similarity[i]), 3)) for i in ranked[:top]]


for query in ["king", "dog"]:
    print("[query] " + query)
    for word, value in most_similar(query, W_in):
        print(" %s: %s" % (word, value))

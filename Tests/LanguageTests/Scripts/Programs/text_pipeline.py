"""From text to batches: cleaning, counting, a vocabulary with special words, padding, one-hot, and back to text."""
from collections import Counter, defaultdict
import numpy as np

TEXT = """\
Recurrent nets read one word at a time;  they keep a state.
The state is small, the text is long -- so the net must forget.
A net that forgets nothing learns nothing; a net that forgets all learns nothing too!
"""


def clean(line, keep="abcdefghijklmnopqrstuvwxyz "):
    line = line.strip().lower()
    return "".join(ch if ch in keep else " " for ch in line).split()


class Vocabulary:
    PAD, UNK, EOS = "<pad>", "<unk>", "<eos>"

    def __init__(self, sentences, minimum=1):
        counts = Counter(word for sentence in sentences for word in sentence)
        ranked = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
        self.words = [self.PAD, self.UNK, self.EOS] + [word for word, n in ranked if n >= minimum]
        self.index = {word: i for i, word in enumerate(self.words)}
        self.counts = counts

    def __len__(self):
        return len(self.words)

    def __contains__(self, word):
        return word in self.index

    def __getitem__(self, item):
        if isinstance(item, str):
            return self.index.get(item, self.index[self.UNK])
        return self.words[item]

    def encode(self, sentence):
        return [self[word] for word in sentence] + [self[self.EOS]]

    def decode(self, numbers):
        words = []
        for n in numbers:
            if self.words[n] == self.EOS:
                break
            words.append(self.words[n])
        return " ".join(words)


def pad(rows, value=0):
    longest = max(map(len, rows))
    return np.array([row + [value] * (longest - len(row)) for row in rows])


def batches(rows, size):
    order = sorted(range(len(rows)), key=lambda i: len(rows[i]))
    for start in range(0, len(order), size):
        yield [rows[i] for i in order[start:start + size]]


sentences = [clean(line) for line in TEXT.splitlines()]
print([len(s) for s in sentences], sentences[0][:4])
vocabulary = Vocabulary(sentences, minimum=2)
print(len(vocabulary), vocabulary.words)
print(vocabulary.counts.most_common(4))
print("net" in vocabulary, "state" in vocabulary, "read" in vocabulary, vocabulary["read"], vocabulary[3])
rows = [vocabulary.encode(s) for s in sentences]
for batch in batches(rows, 2):
    matrix = pad(batch)
    print(matrix.shape, matrix.dtype, (matrix != 0).sum(axis=1))
    print(matrix)
one_hot = np.eye(len(vocabulary), dtype=int)[np.array(rows[1])]
print(one_hot.shape, one_hot.sum(), one_hot.argmax(axis=1).tolist() == rows[1])
print(vocabulary.decode(rows[2] + [3, 3]))
by_length = defaultdict(list)
for word in vocabulary.words[3:]:
    by_length[len(word)].append(word)
for length in sorted(by_length):
    print("{0:>2}: {1}".format(length, ", ".join(by_length[length])))
pairs = list(zip(sentences[0], sentences[0][1:]))
print(pairs[:3], pairs[-1], len(set(pairs)))

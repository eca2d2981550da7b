"""Counting characters instead of learning them: an n-gram model, smoothing, perplexity, and text from it by random choices."""
import random
from collections import Counter, defaultdict, deque
from math import log2

TEXT = "how much wood would a woodchuck chuck if a woodchuck could chuck wood? he would chuck, he would, as much as he could."


class NGram:
    def __init__(self, n, smoothing=0.5):
        self.n, self.smoothing = n, smoothing
        self.counts = defaultdict(Counter)
        self.alphabet = set()

    def contexts(self, text):
        window = deque("^" * (self.n - 1), maxlen=self.n - 1)
        for ch in text:
            yield "".join(window), ch
            window.append(ch)

    def fit(self, *texts):
        for text in texts:
            self.alphabet |= set(text)
            for context, ch in self.contexts(text):
                self.counts[context][ch] += 1
        return self

    def probability(self, ch, context):
        seen = self.counts.get(context, Counter())
        return (seen[ch] + self.smoothing) / (sum(seen.values()) + self.smoothing * len(self.alphabet))

    def perplexity(self, text):
        bits = [-log2(self.probability(ch, context)) for context, ch in self.contexts(text)]
        return 2 ** (sum(bits) / len(bits))

    def generate(self, length, rng):
        out = []
        context = "^" * (self.n - 1)
        while len(out) < length:
            seen = self.counts.get(context)
            if not seen:
                context = "^" * (self.n - 1)
                continue
            letters = sorted(seen)
            ch = rng.choices(letters, weights=[seen[c] for c in letters])[0]
            out.append(ch)
            context = (context + ch)[1 - self.n:] if self.n > 1 else ""
        return "".join(out)

    def __len__(self):
        return len(self.counts)


cut = int(0.8 * len(TEXT))
train, held_out = TEXT[:cut], TEXT[cut:]
print(len(train), len(held_out), repr(held_out))
rng = random.Random(2024)
best = None
for n in range(1, 6):
    model = NGram(n).fit(train)
    p, q = model.perplexity(train), model.perplexity(held_out)
    mark = ""
    if best is None or q < best[0]:
        best, mark = (q, n), " *"
    print("n = %d  contexts %3d  train %7.4f  held out %7.4f%s" % (n, len(model), p, q, mark))
    print("   ", model.generate(40, rng))
print("best:", best[1], "with", round(best[0], 6))
model = NGram(3).fit(TEXT)
top = sorted(model.counts.items(), key=lambda kv: (-sum(kv[1].values()), kv[0]))[:3]
for context, counter in top:
    print(repr(context), counter.most_common(2), sum(counter.values()))
total = sum(model.probability(ch, "wo") for ch in model.alphabet)
print("probabilities sum to %.10f" % total)
words = TEXT.replace("?", " ").replace(",", " ").replace(".", " ").split()
lengths = Counter(map(len, words))
for length, count in sorted(lengths.items()):
    print("%2d %s" % (length, "*" * count))
random.seed(5)
random.shuffle(words)
print(words[:6], random.sample(range(20), 4), random.randint(1, 6), round(random.gauss(0, 1), 6), random.choice(words))

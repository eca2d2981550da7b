from pprint import pprint, pformat, PrettyPrinter
import pprint as module
from collections import OrderedDict, defaultdict, Counter, deque
import numpy as np
config = {'zeta': 1, 'alpha': [1, 2, 3], 'layers': [{'type': 'lstm', 'units': 128, 'activation': 'tanh', 'dropout': 0.25}, {'type': 'dense', 'units': 10, 'activation': 'softmax', 'extra': {'a': 1, 'b': [1.5, None, True]}}], 'optimizer': {'name': 'adam', 'learning_rate': 0.001, 'betas': (0.9, 0.999)}, 'description': 'a rather long text that does not fit on one line of eighty columns, so it has to be cut somewhere'}
pprint(config); pprint(config, width=40); pprint(config, indent=4); pprint(config, depth=1); pprint(config, depth=2, compact=True); pprint(config, sort_dicts=False, width=60); module.pp(config, width=60)
pprint(list(range(60))); pprint(list(range(60)), compact=True); pprint(tuple(range(40)), width=30, compact=True); pprint([[i] * 10 for i in range(8)]); pprint((1,)); pprint([]); pprint({}); pprint(()); pprint(set()); pprint({3, 1, 2}); pprint('short'); pprint(5); pprint(None); pprint(''); pprint([''] * 40)
pprint({'b', 'a', 'c' * 80}); pprint(frozenset(['x' * 40, 'y' * 50])); pprint(['word ' * 30]); pprint('line one\nline two\n' + 'long ' * 30); pprint({'k': 'word ' * 30, 'j': 'x' * 100}); pprint(('x' * 90,)); pprint(['a\nb'] * 20)
pprint(OrderedDict((str(i), i) for i in range(20))); pprint(defaultdict(list, {i: list(range(i)) for i in range(15)})); pprint(Counter('abracadabra' * 5 + 'qwertyuiopzxcvnm')); pprint(deque(range(40))); pprint(deque(range(40), maxlen=50)); pprint(OrderedDict(a=1))
pprint({1: 'a', 'b': 2, (1, 2): 3, None: 4}); pprint({'m': np.arange(12).reshape(3, 4), 'v': np.zeros(40)}); pprint([np.float64(0.5)] * 12); pprint({'deep': {'deeper': {'deepest': {'bottom': list(range(30))}}}})
pp = PrettyPrinter(indent=4); pp.pprint(config); pp.pprint([1, 2]); print(pp.pformat({'a': 1})); PrettyPrinter(width=20).pprint({'one': 1, 'two': 2, 'three': 3}); print(pformat([1] * 50, width=50)); print(type(pp))
def attempt(action):
    try: print(action())
    except Exception as error: print(type(error).__name__, error)
attempt(lambda: pprint([1], indent=-1))
attempt(lambda: pprint([1], width=0))
attempt(lambda: pprint([1], depth=0))

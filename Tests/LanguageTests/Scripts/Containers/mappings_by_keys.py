import numpy as np
np.savez('weights.npz', Wxh=np.arange(4.0).reshape(2, 2), b=np.ones(2))
archive = np.load('weights.npz')
params = {'b': None, 'lr': 0.1}
params.update(archive)
print(params)
print(dict(archive), dict(**archive), {**archive})
class Settings:
    def keys(self):
        return ['a', 'b']
    def __getitem__(self, key):
        return key * 2
d = {'a': 1}
d.update(Settings(), c=3)
print(d, dict(Settings()), {**Settings()})
d |= Settings() if False else {'z': 1}
for wrong in (3, 'ab', [1], [(1, 2, 3)], None, len):
    try:
        d.update(wrong)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
def collect(**names):
    return names
print(collect(**Settings(), c=1), {'z': 0, **Settings()})
for wrong in (lambda: collect(**3), lambda: {**[1]}, lambda: collect(**{1: 2}), lambda: collect(a=1, **Settings())):
    try:
        print(wrong())
    except TypeError as error:
        print(error)

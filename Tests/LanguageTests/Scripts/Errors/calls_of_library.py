# How functions of the library that CPython writes in Python name missing and surplus arguments.

import random
try: random.uniform(1)
except TypeError as e: print(e)
try: random.randint(1)
except TypeError as e: print(e)
try: random.choice()
except TypeError as e: print(e)
try: random.shuffle()
except TypeError as e: print(e)
try: random.gauss(1,2,3)
except TypeError as e: print(e)
try: random.sample([1])
except TypeError as e: print(e)
try: random.choices([1],k=1,q=3)
except TypeError as e: print(e)

import copy, json, os, textwrap, collections
def t(f):
    try: f()
    except Exception as e: print(type(e).__name__, e)
t(lambda: copy.deepcopy()); t(lambda: copy.copy(1,2)); t(lambda: json.dumps()); t(lambda: json.loads()); t(lambda: json.dump({})); t(lambda: os.path.join()); t(lambda: os.path.basename()); t(lambda: os.makedirs()); t(lambda: os.path.exists()); t(lambda: collections.namedtuple('A')); t(lambda: copy.copy()); t(lambda: os.path.splitext()); t(lambda: os.path.dirname(1,2))

# tqdm's loops have no counterpart in Python's own library; six has, in Python 3's words.
from six.moves import range, zip, map, xrange
import six
from six import iteritems
print(list(xrange(3)), list(zip([1], [2])), list(map(str, [1])), sorted(iteritems({'a': 1})), six.PY3, isinstance('a', six.string_types))

# Modules that course code imports and does not use, and names that packages of old gave.
from __future__ import print_function, division, absolute_import
import code
import pickle, csv, glob, shutil, gzip, threading, subprocess, logging, pathlib
import urllib.request
import concurrent.futures as futures
import xml.etree.ElementTree as ET
from urllib import request
from builtins import range, object, zip, input
from timeit import default_timer as timer
import timeit
import builtins
try:
    import cPickle as pickle
except ImportError:
    import pickle
try:
    from urllib import urlretrieve
except ImportError as error:
    print('urlretrieve moved')
try:
    import urllib2
except ImportError as error:
    print(error)
try:
    from itertools import izip
except ImportError:
    izip = zip
try:
    xrange
except NameError:
    xrange = range
try:
    import urllib.nothing
except ModuleNotFoundError as error:
    print(error)
start = timer()
print(timer() - start >= 0, timeit.default_timer() > 0)
calls = []
print(timeit.timeit(lambda: calls.append(1), number=5) >= 0, len(calls))
print(len(timeit.repeat(lambda: calls.append(1), repeat=2, number=3)), len(calls))
print(pickle.__name__, code.__name__, range is builtins.range, builtins.len([1]))
import pdb, optparse, unicodedata, tracemalloc, imp, token

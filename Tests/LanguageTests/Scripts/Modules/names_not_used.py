# Names brought from modules that are not here, in a program that runs without them.
from ast import literal_eval as parsed
from pathlib import Path
from enum import Enum, auto
from inspect import signature
from typing import Optional
import logging
from logging import getLogger
try:
    from pickle import dump, load
except ImportError:
    print('no pickle')


def read(path: Path, kind: Optional[Enum] = None) -> Path:
    if isinstance(path, str):
        return path.upper()
    return Path(path) / 'data'


print(read('corpus'), callable(Path), parsed is parsed, [Path, parsed] == [Path, parsed])
# What an editor has imported by itself, from modules that are here too.
from re import A
from tkinter import E
from os import environ
from typing import TypedDict, get_type_hints
import pdb
import optparse

print([name for name in (A, E, environ)] == [A, E, environ], callable(TypedDict))

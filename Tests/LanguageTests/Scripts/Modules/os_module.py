import os, os.path
import os.path as osp
from os.path import join, exists
print(join('a', 'b'), join('a/', 'b'), join('a', '/b'), join('', 'b'), join('a', ''), join('a', 'b', 'c.txt'), join('/'), osp is os.path)
for p in ['a/b/c.txt', '/a/b', '/', '', 'a', 'a/', '//a//b', '.bashrc', 'x/.hid', 'a.tar.gz', 'a.b/c', '...', 'a.', '../x.py']:
    print(repr(p), os.path.basename(p), os.path.dirname(p), os.path.split(p), os.path.splitext(p), os.path.normpath(p), os.path.isabs(p))
print(os.path.normpath('a/./b/../../..//c'), os.path.normpath('/../a'), os.path.normpath('//a'), os.path.normpath('///a'))
print(os.sep, repr(os.linesep), os.pathsep, os.curdir, os.pardir, os.name, os.extsep)
print(os.getcwd() == os.path.abspath('.'), os.path.abspath('x/../y') == join(os.getcwd(), 'y'), os.listdir(), os.listdir('.'))
open('f.txt', 'w').write('12345')
os.mkdir('d'); os.makedirs('e/f/g'); os.makedirs('e/f/g', exist_ok=True)
print(sorted(os.listdir()), os.listdir('e'), exists('f.txt'), exists('none'), exists(''), os.path.isfile('f.txt'), os.path.isfile('d'), os.path.isdir('d'), os.path.isdir('f.txt'), os.path.getsize('f.txt'), exists('e/f/g'), exists('f.txt/x'))
with open(join('e', 'f', 'deep.txt'), 'w') as f: f.write('deep')
print(open('e/../e/f/deep.txt').read(), os.path.exists(os.path.abspath('e')))
def attempt(action):
    try: print(action())
    except Exception as error: print(type(error).__name__, error)
attempt(lambda: os.mkdir('d'))
attempt(lambda: os.makedirs('e/f'))
attempt(lambda: os.makedirs('f.txt', exist_ok=True))
attempt(lambda: os.makedirs('f.txt/sub'))
attempt(lambda: os.mkdir('no/where'))
attempt(lambda: os.listdir('none'))
attempt(lambda: os.listdir('f.txt'))
attempt(lambda: os.path.getsize('none'))
attempt(lambda: os.path.join('a', 5))
attempt(lambda: os.path.join(None, 'a'))
attempt(lambda: os.path.basename(5))
attempt(lambda: os.path.nothing)
os.nothing

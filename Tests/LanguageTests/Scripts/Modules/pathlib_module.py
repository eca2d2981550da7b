# pathlib: paths as objects.

from pathlib import Path
p=Path('a/b')/'c.tar.gz'; print(p, repr(p), p.name, p.stem, p.suffix, p.suffixes, p.parent, p.parts, p.with_suffix('.txt'), p.with_name('z'), p.with_stem('q'), p.exists(), list(p.parents), p.is_absolute(), p.as_posix(), Path('/x')/'y', Path('.'), Path(''), Path('a//b/./c'), Path('a','/b'), p==Path('a/b/c.tar.gz'), Path('b')<Path('c'), p.relative_to('a'), p.match('*.gz'), str(p), 'q'/Path('r'))
d=Path('outd'); d.mkdir(exist_ok=True); f=d/'x.txt'; print(f.write_text('hello\nw')); print(f.read_text(), f.exists(), f.is_file(), d.is_dir(), sorted(d.iterdir()), list(d.glob('*.txt')), [q.name for q in sorted(Path('.').rglob('x.*'))])
with open(f) as h: print(h.read())
with f.open('a') as h: h.write('!')
print(f.read_bytes())
import os; print(os.path.join(d,'z'), os.fspath(f), os.path.exists(f), os.path.basename(f))
import numpy as np; np.save(d/'arr.npy', np.arange(3)); print(np.load(d/'arr.npy')); np.savetxt(d/'a.txt',[1.,2.]); print(np.loadtxt(d/'a.txt')); np.savez(d/'z.npz',a=[1]); print(np.load(d/'z.npz')['a'])
import json; print(json.loads((d/'j.json').write_text('[1]') and (d/'j.json').read_text()))

for wrong in (lambda: Path('a').relative_to('b'), lambda: Path('').with_name('x'), lambda: Path('a').with_suffix('b'), lambda: Path('nothing').read_text(), lambda: Path(5)):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)

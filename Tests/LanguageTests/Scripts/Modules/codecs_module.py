# codecs.open, as character models read their texts.
import codecs

with codecs.open('text.txt', 'w', encoding='utf-8') as f:
    f.write('été\r\nzwei\n')
    f.writelines(['三\x0c', 'last'])
with codecs.open('text.txt', 'r', 'utf-8') as f:
    text = f.read()
print(repr(text), len(text))
print(repr(open('text.txt', encoding='utf-8').read()))
f = codecs.open('text.txt', encoding='utf-8')
print(f.readlines())
f.close()
print([line for line in codecs.open('text.txt', 'rb', 'utf-8')])
f = codecs.open('text.txt', 'r', 'utf-8')
print(repr(f.readline()), repr(f.readline()), repr(f.read()), repr(f.readline()))
print([line.rstrip() for line in codecs.open('text.txt', 'r', 'utf-8').readlines()])
print(codecs.encode('é', 'utf-8'), codecs.decode(b'\xc3\xa9', 'utf-8'))
print(codecs.open('text.txt', 'r', 'ascii', errors='ignore').read().split())
with codecs.open('plain.txt', 'w') as f:
    print('plain', file=f)
print(repr(open('plain.txt').read()))
try:
    codecs.open('missing.txt', 'r', 'utf-8')
except FileNotFoundError as error:
    print(error)

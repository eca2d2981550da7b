import re
text = "The quick brown fox, 42 years old (born 1981-03-05), said: 'Hello, World!' twice... über naïve 中文_x"
for p in [r'\d+', r'\w+', r'[A-Z]\w*', r'(\d{4})-(\d\d)-(\d\d)', r'\b\w{5}\b', r"'([^']*)'", r'[aeiou]', r'\s+', r'x*', r'(a|b|c)+', r'[^\w\s]', r'\W', r'(?i)the|hello', r'fox|quick', r'\.{2,3}', r'o(?=l)', r'(?<=o)w', r'(?<!o)w', r'o(?!l)', r'(\w)\1', r'^The', r'x$', r'\AThe', r'_x\Z', r'.*?,', r'.*,', r'(?:ab|c)?k', r'(?P<y>\d{4})', r'[\d,]+', r'[]a]', r'[a\]b-]', r'\S+(?=\))', r'', r'(q)?u', r'\u4e2d', r'\x41|\x54']:
    print(repr(p), re.findall(p, text)[:12], re.search(p, text), re.match(p, text))
m = re.match(r'(?P<first>\w+) (\w+)( zzz)?', text)
print(m, m.group(), m.group(1), m.group('first'), m.group(1, 2), m.groups(), m.groups('-'), m.groupdict(), m.start(), m.end(), m.span(2), m[0], m['first'], m.string == text, m.re, m.group(3), m.start(3), bool(m))
print(re.sub(r'\d', '#', text), re.sub(r'(\w+) (\w+)', r'\2 \1', text, count=2), re.sub(r'(?P<w>\w)', r'<\g<w>>', 'abc'), re.sub(r'\s+', lambda m: '_' * len(m.group()), 'a  b c'), re.sub('x*', '-', 'abxd'), re.sub('', '-', 'abc'), re.subn('a', 'b', 'banana'), re.sub('a', r'\n', 'xay'), re.sub('(a)(b)?', r'[\1\2]', 'aab'), re.sub('a', r'\g<0>\\', 'a'))
print(re.split(r'\W+', 'Words, words, words.'), re.split(r'(\W+)', 'a, b.'), re.split(r'x', 'axbxc', maxsplit=1), re.split('', 'abc'), re.split(r'\b', 'hi you'), re.split('x*', 'axbc'), re.split(r'[;,]', 'a;b,c'))
print(re.fullmatch(r'\d+', '123'), re.fullmatch(r'\d+', '123a'), re.fullmatch('a|ab', 'ab'), re.escape('a.b*c[d] e-f_é'), [m.span() for m in re.finditer('a', 'banana')], re.findall(r'(a)(b)?', 'abaab'))
p = re.compile(r'^(\w+)\s*=\s*(.+)$', re.M); print(p, p.findall('a = 1\nb=2\n c'), p.pattern, p.groups, p.sub(r'\2', 'k = v'), p.match('x=1').groups(), p.search('zz'), re.compile('a', re.I | re.S), p.split('q = 1'))
print(re.findall('a.c', 'abc a\nc', re.S), re.findall('a.c', 'abc a\nc'), re.findall('^b', 'a\nb', re.MULTILINE), re.findall('É', 'é É', re.I), re.findall('[a-z]+', 'ABCdef', flags=re.IGNORECASE), re.findall('a$', 'a\na\n'), re.findall('(?m)a$', 'a\na\n'))
print(re.findall(r'(?:(a)|b)*', 'abab'), re.findall(r'(a*)*', 'aab'), re.findall(r'(a*)+', 'b'), re.findall(r'a{0}b', 'ab'), re.findall(r'a{,2}', 'aaa'), re.findall(r'a{2}', 'aaaaa'), re.findall(r'a{', 'a{'), re.findall(r'a{1,2}?', 'aaa'), re.findall(r'<.+?>', '<a><b>'), re.findall(r'a+?', 'aaa'), re.findall(r'a??b', 'ab'), re.search('(a+)+$', 'aaaa').group(), len(re.findall('.', 'x' * 5000)), re.match('.*', 'y' * 100000).end(), re.match('(?:ab)*', 'ab' * 5000).end())
def attempt(action):
    try: print(action())
    except Exception as error: print(type(error).__name__, error)
for bad in ['(', ')', '[', 'a**', '*a', '+', '?', '(?P<n', '(?P<1>a)', '(?P=x)', '[z-a]', r'\q', '\\', r'(a', 'a)', r'\1', 'a{2,1}', '(?<x>a)', '(?', '[a', r'\x1', 'x{2}{3}']:
    attempt(lambda: re.compile(bad))
attempt(lambda: re.match('a', 5))
attempt(lambda: re.match(5, 'a'))
attempt(lambda: re.sub('a', r'\2', 'a'))
attempt(lambda: re.sub('a', r'\q', 'a'))
attempt(lambda: re.sub('a', lambda m: 5, 'a'))
attempt(lambda: re.match('a', 'a').group(1))
attempt(lambda: re.match('(?P<n>a)', 'a')['m'])
attempt(lambda: re.compile('a').nothing)
attempt(lambda: re.findall('a', None))
attempt(lambda: re.nothing)

# methods of str
print('ß'.upper(), 'ǆ'.title(), "they're bill's".title(), 'aBc dEf'.swapcase(), 'hELLO wORLD'.capitalize(), 'Σας ΟΔΟΣ'.lower(), 'Straße'.casefold())
print('a\tb'.expandtabs(), 'a\tbc\td'.expandtabs(4), 'ab'.center(5, '*'), 'a'.center(4, '*'), 'abc'.ljust(5) + '|', 'abc'.rjust(5), '-5'.zfill(5), '+5'.zfill(4), 'abc'.zfill(2))
print('a,b,,c'.split(','), ' a  b '.split(), ' a  b c '.split(None, 1), ' a  b c '.rsplit(None, 1), 'a,b,c'.rsplit(',', 1), 'a,b,c'.split(',', 1), ''.split(), ''.split(','), 'a--b--c'.split('--'))
print('ab\ncd\r\nef\n'.splitlines(), 'ab\ncd'.splitlines(True), ''.splitlines(), '\n\n'.splitlines())
print('abc'.find('c'), 'abc'.find(''), 'abc'.rfind(''), 'abc'.find('', 4), 'abc'.find('c', -1), 'abcabc'.rfind('b'), 'abc'.find('z'), 'éaé'.find('é', 1), 'abcabc'.find('a', 1, 3), 'abc'.index('b'))
print('aaa'.count('aa'), 'abc'.count(''), 'banana'.count('an'), 'banana'.count('a', 2), 'abc'.replace('', '-'), 'abc'.replace('', '-', 2), 'aaa'.replace('a', 'b', 2), ''.replace('', 'x'), 'a.b.c'.replace('.', ''))
print('abc'.startswith('ab'), 'abc'.startswith('b', 1), 'abc'.endswith('b', 0, 2), ''.startswith(''), 'abc'.startswith('', 5), 'abc'.startswith(('x', 'a')), 'abc'.endswith('bc'))
print('²'.isdigit(), '²'.isdecimal(), '½'.isnumeric(), '٣'.isdecimal(), '12'.isdigit(), '1.2'.isdigit(), ''.isdigit(), '٣'.isdigit(), int('٣'))
print('a1_'.isidentifier(), '1a'.isidentifier(), ''.isalpha(), 'é中'.isalpha(), 'a1'.isalnum(), ' \t\n'.isspace(), 'A1'.isupper(), '1'.isupper(), 'ab1'.islower(), 'Ab Cd'.istitle(), 'AB'.istitle(), 'é'.isascii(), 'a\n'.isprintable())
print('abc'.translate(str.maketrans('ab', 'xy', 'c')), 'abc'.translate({97: 'x', 98: None}), 'a-b'.translate(str.maketrans({'-': '+'})))
print('a=b=c'.partition('='), 'a=b=c'.rpartition('='), 'abc'.partition('z'), 'abc'.rpartition('z'), 'abc'.removeprefix('a'), 'abc'.removesuffix('bc'), 'abc'.removeprefix('x'))
print('  a b '.strip() + '|', 'xxaxx'.strip('x'), 'xyaxy'.lstrip('xy'), ' a '.rstrip() + '|', 'abc'.strip('')) 
print('-'.join(['a', 'b']), ''.join('abc'), ', '.join(str(i) for i in range(3)), '-'.join({'k': 1}), ''.join([]))
print('abc'[1], 'abc'[-1], 'abc'[::-1], 'abcdef'[1:5:2], 'héllo'[1:3], len('héllo'), len('😀'), 'a' * 3, 3 * 'ab', 'a' + 'b', 'b' in 'abc', '' in '', 'z' not in 'abc')
print('a' < 'b', 'a' < 'B', 'abc' < 'abd', 'é' > 'z', 'a' == 'a', '\u00e9' == 'e\u0301', min('hello'), max('hello'), sorted('hello'))
print("multi"
      " part", 'tab\there', r'raw\n', 'uni\u00e9 \x41')
for action in [lambda: 'a'.join([1]), lambda: 'a'.join(5), lambda: 'a'.join(['a', 1]), lambda: 'a'.split(''), lambda: 'a'.split(1), lambda: 'a'.index('b'), lambda: 'a'.rindex('b'),
               lambda: 'a'.find(1), lambda: 'a'.replace('a'), lambda: 'a'.replace(1, 2), lambda: 'a'.startswith(1), lambda: 'a'.startswith([1]), lambda: 'a'.center('b'),
               lambda: 'a'.center(5, 'bb'), lambda: 'a'.strip(1), lambda: 'a'.partition(''), lambda: 'a'.upper(1), lambda: 'a'.zfill('a'), lambda: 'a'.foo, lambda: 'a'.uper(),
               lambda: str.upper(5), lambda: str.maketrans('ab', 'c'), lambda: 'abc'[5], lambda: 'abc'['a'], lambda: 'a' + 1, lambda: 1 + 'a', lambda: 'a' * 1.5, lambda: 'a' - 'b',
               lambda: 1 in 'abc', lambda: 'a' < 1, lambda: 'a'.format_map(), lambda: 'abc'.endswith(('a', 1))]:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)

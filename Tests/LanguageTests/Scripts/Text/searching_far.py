# Searches that would take the product of both lengths, and where several matches stand.
for needle in ('abab', 'b' * 5, 'a' * 3 + 'b', '', 'abc'):
    for text in ('', 'ab', 'aaabaaab', 'b' * 9 + 'ab' * 4):
        print(text.find(needle), text.rfind(needle), text.count(needle), needle in text, text.replace(needle, 'X'))
        if needle:
            print(text.split(needle), text.rsplit(needle, 1), text.partition(needle), text.rpartition(needle))

text, needle = 'a' * 400000, 'a' * 200000
print(text.find(needle + 'b'), (text + 'b' + text).find(needle + 'b'), (text + 'b' + text).rfind('b' + needle))
print(('b' + text).rfind('b' + needle), text.rfind('b' + needle), (text + 'c').count('a' * 1500), (text + 'b' + text + 'b').count(needle + 'b'))
print(len((text + 'b' + text).split(needle + 'b')), [len(part) for part in (text + 'b' + text).rsplit('b' + needle)])
print(('ab' * 200000).find('ab' * 100000 + 'b'), ('ab' * 200000 + 'b').find('ab' * 100000 + 'b'), (needle + 'b') in text)
print(('x' * 300000).expandtabs()[:3], 'a\tbc\td'.expandtabs(4), 'a\n\tb'.expandtabs(3))

letters = list('abcdefghijklmnopqrst')
for part in (slice(None, None, 2), slice(3, 10, 3), slice(None, None, -3), slice(15, 2, -4), slice(5, 5), slice(2, 100), slice(-4, None)):
    rest = letters[:]
    del rest[part]
    print(''.join(rest))

# textwrap and string: paragraphs in lines, templates.

import textwrap
t='The quick brown fox jumped over the lazy dog. Well-known state-of-the-art things -- and dashes, supercalifragilisticexpialidocious word.'
for w in (10,20,37): print(textwrap.wrap(t,w)); print(textwrap.fill(t,w,initial_indent='* ',subsequent_indent='  '))
print(textwrap.shorten(t,30), textwrap.shorten(t,40,placeholder='...'))
print(textwrap.TextWrapper(width=15,break_long_words=False).wrap(t))
print(textwrap.wrap('a\tb  c\n\nd',5), textwrap.wrap(''), textwrap.wrap(t,20,max_lines=2))

import string
print(string.capwords('hello  world foo'), string.Template('$a and ${b} $$').substitute(a=1,b='x'), string.Template('$a $c').safe_substitute(a=1)); print(string.Formatter().format('{0} {a}',1,a=2))

import string
print(string.capwords('a-b c-d','-'), string.ascii_letters, repr(string.whitespace), string.printable[:20])
string.Template('$a $').substitute(a=1)

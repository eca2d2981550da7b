import csv
import io

# Rows of text: quotes, doubled quotes, newlines inside of quotes, empty fields and lines.
lines = ['a,b,c\n', '1,"two, three",4\r\n', '"say ""hi""",,\n', '\n', '"first\n', 'second",x\n', 'a"b,"c"d\n']
table = csv.reader(lines)
for row in table:
    print(table.line_num, row)
print(list(csv.reader(['a; b;c', 'd;"e;f"; "g"'], delimiter=';')))
print(list(csv.reader(['a, b, "c, d"'], skipinitialspace=True)))
print(list(csv.reader(["'a,b',c"], quotechar="'")), list(csv.reader(['"a",b'], quoting=csv.QUOTE_NONE)))
print(list(csv.reader(['1,"x",2.5', '"",-3e2,7'], quoting=csv.QUOTE_NONNUMERIC)))
print(list(csv.reader(['a\\,b,c\\"d', '"e\\"f",g'], escapechar='\\')))
print(list(csv.reader(['a\tb', '"c\td"\te'], 'excel-tab')), list(csv.reader(['"open'])), list(csv.reader([''])))

# A series as a course reads it.
with open('series.csv', 'w', newline='') as file:
    out = csv.writer(file)
    print(out.writerow(['month', 'passengers', 'note']))
    out.writerow(['1949-01', 112, 'a "quiet" month'])
    out.writerows([['1949-02', 118.5, None], ['1949-03', True, 'x,y'], [''], [], ['two\nlines', 1e-7, (1, 2)]])
with open('series.csv') as file:
    print(repr(file.read()))
with open('series.csv', newline='') as file:
    reader = csv.reader(file)
    print(next(reader))
    print([row for row in reader])
with open('series.csv') as file:
    for row in csv.DictReader(file):
        print(row)

# Dictionaries, writers of other forms.
text = io.StringIO()
out = csv.DictWriter(text, fieldnames=['epoch', 'loss'], restval='-')
out.writeheader()
out.writerow({'epoch': 1, 'loss': 0.25})
out.writerows([{'epoch': 2}, {'loss': 'a,b', 'epoch': 3}])
print(repr(text.getvalue()))
text = io.StringIO()
csv.writer(text, delimiter='\t', lineterminator='\n').writerow(['a', 'b\tc', 'd"e', 5])
csv.writer(text, quoting=csv.QUOTE_ALL).writerow(['a', 1, None])
csv.writer(text, quoting=csv.QUOTE_NONNUMERIC, quotechar="'").writerow(['a', 1, 2.5, "it's"])
csv.writer(text, quoting=csv.QUOTE_NONE, escapechar='\\').writerow(['a,b', 'c'])
csv.writer(text, 'unix').writerow(['a', 1])
print(repr(text.getvalue()))
print(list(csv.DictReader(['1,2,3', '4'], fieldnames=['a', 'b'], restkey='more', restval=0)))
rows = csv.DictReader(['x,y', '1,2', '', '3,4'])
print(rows.fieldnames, list(rows), csv.list_dialects())


def show(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: csv.writer(io.StringIO()).writerow(5))
show(lambda: csv.writer([]))
show(lambda: list(csv.reader([b'a,b'])))
show(lambda: csv.reader(5))
show(lambda: csv.reader([], delimiter='ab'))
show(lambda: csv.reader([], delimiter=3))
show(lambda: csv.reader([], 'other'))
show(lambda: list(csv.reader(['1,a'], quoting=csv.QUOTE_NONNUMERIC)))
show(lambda: list(csv.reader(['"a"b'], strict=True)))
show(lambda: list(csv.reader(['"a'], strict=True)))
show(lambda: list(csv.reader(['a\rb'])))
show(lambda: out.writerow({'epoch': 1, 'los': 2, 'x': 3}))
show(lambda: csv.writer(io.StringIO(), quoting=csv.QUOTE_NONE).writerow(['a,b']))

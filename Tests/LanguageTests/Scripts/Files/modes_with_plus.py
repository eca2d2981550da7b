with open('model.txt', 'w+', encoding='utf-8') as file:
    print(file.mode, file.readable(), file.writable(), file.write('first\n'))
with open('model.txt', 'a+') as file:
    file.write('second\n')
with open('model.txt', 'r+') as file:
    print(file.readlines(), file.mode, file.writable())
    file.seek(0)
    print(file.readline())
for mode in ('w+b', 'a+b', 'rb+', 'r+b'):
    with open('bytes.bin', mode) as file:
        print(mode, file.mode, type(file).__name__)
        if 'r' not in mode:
            print(file.write(b'ab'))
print(open('bytes.bin', 'rb').read())
with open('model.txt', 'w') as file:
    try:
        file.read()
    except OSError as error:
        print(error)
for mode in ('++', 'r++', '+', 'rw+'):
    try:
        open('model.txt', mode)
    except ValueError as error:
        print(mode, error)

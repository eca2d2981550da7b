# argparse: options and positional arguments, errors, help.
import argparse
import sys


def attempt(parser, words):
    try:
        print(parser.parse_args(words))
    except SystemExit as stop:
        print('exit', stop.code)


sys.stderr = sys.stdout
parser = argparse.ArgumentParser(prog='train.py', description='Train a recurrent network on a text.')
parser.add_argument('data', help='the text')
parser.add_argument('--hidden', '-n', type=int, default=100, help='hidden units (default: %(default)s)')
parser.add_argument('--learning-rate', type=float, default='0.1', metavar='RATE')
parser.add_argument('--verbose', action='store_true', help='say more')
parser.add_argument('--no-bias', dest='bias', action='store_false')
parser.add_argument('--cell', choices=['rnn', 'lstm', 'gru'], default='lstm', help='which cell; a long explanation that does not fit on one line of the help')
parser.add_argument('--layers', nargs='+', type=int)
parser.add_argument('--size', nargs=2, type=int, default=[1, 2])
parser.add_argument('--seed', nargs='?', const=7, type=int)
parser.add_argument('-v', action='count', default=0)
parser.add_argument('--tag', action='append')
for words in [['a.txt'], ['a.txt', '--hidden', '5', '--verbose'], ['-n5', 'b', '--learning-rate=0.5', '--no-bias'], ['--cell', 'gru', 'x'],
              ['x', '--layers', '1', '2', '3'], ['--size', '3', '4', 'x'], ['x', '--seed'], ['x', '--seed', '3'], ['x', '-v', '-v'],
              ['x', '--tag', 'a', '--tag', 'b'], ['--hid', '3', 'x'], ['--', '-x'], ['x', '--hidden', '-3'],
              [], ['x', 'y'], ['x', '--nothing'], ['x', '--hidden', 'many'], ['x', '--hidden'], ['x', '--cell', 'cnn'], ['x', '--layers'],
              ['x', '--size', '1'], ['x', '--verbose=1'], ['x', '--se'], ['--help']]:
    attempt(parser, words)
print(parser.parse_known_args(['x', '--other', '1']))
args = parser.parse_args(['text.txt'])
print(args.data, args.hidden, args.learning_rate, vars(args)['bias'], 'cell' in args, args == parser.parse_args(['text.txt']))
parser.set_defaults(hidden=3, extra='e')
print(parser.parse_args(['t']), parser.get_default('hidden'))

small = argparse.ArgumentParser(prog='p', epilog='The end.', formatter_class=argparse.ArgumentDefaultsHelpFormatter)
small.add_argument('first', type=int)
small.add_argument('rest', nargs='*', help='what follows')
small.add_argument('--rate', type=float, default=1e-3, required=True, help='the rate')
small.print_help()
small.print_usage()
for words in [['1', '--rate', '2'], ['1', '--rate', '2', '3'], ['--rate', '2', '1', '3'], ['1', '2', '3', '--rate', '1'], ['1'], ['a', '--rate', '1']]:
    attempt(small, words)
print(argparse.ArgumentParser(prog='none').parse_args([]), argparse.Namespace(a=1, b='x'))
argparse.ArgumentParser(prog='none', usage='%(prog)s it').print_usage()
optional = argparse.ArgumentParser(prog='o')
optional.add_argument('file', nargs='?', default='here')
optional.add_argument('--kind', type=str.upper)
print(optional.parse_args([]), optional.parse_args(['there', '--kind', 'ab']))
try:
    optional.add_argument('--kind')
except argparse.ArgumentError as error:
    print(error)

import bisect
import heapq
import random
import textwrap

random.seed(4)
heap = []
for _ in range(12):
    heapq.heappush(heap, random.randint(0, 30))
print(heap)
print([heapq.heappop(heap) for _ in range(5)], heap)
values = [random.random() for _ in range(15)]
heapq.heapify(values)
print(values)
print(heapq.heapreplace(values, 0.5), heapq.heappushpop(values, 0.01), heapq.heappushpop(values, 0.9), values)
print(heapq.nlargest(3, [3, 1, 4, 1, 5, 9, 2, 6]), heapq.nsmallest(3, 'recurrent'), heapq.nlargest(2, ['a', 'ccc', 'bb'], key=len), heapq.nsmallest(-1, [1]))
print(list(heapq.merge([1, 4, 7], [2, 5], [], [3])), list(heapq.merge([3, 1], [2], reverse=True)))
queue = [(0.5, 'b'), (0.5, 'a')]
heapq.heapify(queue)
print(queue, heapq.heappop(queue))
marks = [1, 3, 3, 5]
print(bisect.bisect(marks, 3), bisect.bisect_left(marks, 3), bisect.bisect_right(marks, 9), bisect.bisect_left(marks, 3, 2), bisect.bisect_left(marks, 0, hi=2))
bisect.insort(marks, 4)
bisect.insort_left(marks, 3)
print(marks, bisect.bisect_left(['a', 'bb', 'cccc'], 3, key=len))
print(textwrap.dedent('''
    def f():
        return 1

      # more
    end'''))
print(textwrap.dedent('\tx\n\t  y\n'), textwrap.indent('a\n\nb', '> '))
for wrong in [lambda: heapq.heappop([]), lambda: heapq.heappush((1,), 2), lambda: heapq.heapify('abc'), lambda: bisect.bisect([1], 'a'),
              lambda: bisect.bisect([1], 2, -1)]:
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)

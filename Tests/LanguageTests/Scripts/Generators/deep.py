def deep(n):
    yield n
    yield from deep(n + 1)
for value in deep(0):
    pass

# ends in an error
print('start')
class A:
    def __init__(self): self.times = 1
print(A().times)
A().time

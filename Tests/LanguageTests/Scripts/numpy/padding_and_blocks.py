import numpy as np
nan, inf = np.nan, np.inf
a = np.arange(6.).reshape(2,3); b = np.array([3,1,2]); c = np.arange(24).reshape(2,3,4); f = np.array([1.5,-2.5,0.5],dtype=np.float32); m = np.array([True,False,True]); u = np.array([1,2,255],dtype=np.uint8); e = np.array([]); ee = np.zeros((0,3)); s = np.float64(2.5); big = np.arange(2000.).reshape(40,50)
np.random.seed(1); R = np.random.randn(5,5); S = R @ R.T; RR = np.random.randn(6,3)


def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: (np.array_split(np.arange(7),3), np.dsplit(c,2), np.hsplit(a,3), np.vsplit(a,2)))
attempt(lambda: (np.rot90(a), np.rot90(a,2), np.rot90(c,1,axes=(1,2))))
attempt(lambda: (np.pad(b, 2), np.pad(a, 1, mode='edge'), np.pad(b, (1,2), mode='reflect'), np.pad(b,2,mode='wrap'), np.pad(a,((1,0),(0,1)),constant_values=9), np.pad(b,1,mode='symmetric')))
attempt(lambda: (np.pad(a, ((1,1),(2,2)), 'constant', constant_values=((1,2),(3,4)))))
attempt(lambda: (np.meshgrid([1,2],[3,4,5],sparse=True)))
attempt(lambda: (np.pad(a,((1,2),(0,1)),mode='reflect'), np.pad(b,3,mode='wrap'), np.pad(b,4,mode='symmetric'), np.pad(b,5,mode='reflect'), np.pad(e,2), np.pad(a,(1,)), np.pad(c,((0,0),(1,1),(0,0)))))
attempt(lambda: (np.pad(b,-1)))
attempt(lambda: (np.pad(b,((1,1),(2,2)))))
attempt(lambda: (np.rot90(a,-1), np.rot90(c,2,(0,2)).shape))
attempt(lambda: np.rot90(b))
attempt(lambda: (np.split(b,2)))
attempt(lambda: (np.array_split(b,2), np.split(b,[1]), np.hsplit(a,[1]), np.array_split(b,5)))

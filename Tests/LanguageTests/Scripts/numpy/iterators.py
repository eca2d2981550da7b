import numpy as np
nan, inf = np.nan, np.inf
a = np.arange(6.).reshape(2,3); b = np.array([3,1,2]); c = np.arange(24).reshape(2,3,4); f = np.array([1.5,-2.5,0.5],dtype=np.float32); m = np.array([True,False,True]); u = np.array([1,2,255],dtype=np.uint8); e = np.array([]); ee = np.zeros((0,3)); s = np.float64(2.5); big = np.arange(2000.).reshape(40,50)
np.random.seed(1); R = np.random.randn(5,5); S = R @ R.T; RR = np.random.randn(6,3)


def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: (list(np.ndindex(2,2)), list(np.ndenumerate(b)), [x for x in np.nditer(b)]))
def steps_1():
    it=np.nditer(a,flags=['f_index'])
    return [(it.index,x.item()) for x in it]
attempt(steps_1)
def steps_2():
    it=np.nditer(a,flags=['c_index'])
    return [(it.index,x.item()) for x in it]
attempt(steps_2)
attempt(lambda: ([(x.item(),y.item()) for x,y in np.nditer([a,b])]))
def steps_4():
    it=np.nditer([a,None])
    [y.__setitem__(..., x*2) for x,y in it]
    return it.operands[1]
attempt(steps_4)
attempt(lambda: [x.item() for x in np.nditer(a.T)])
attempt(lambda: ([x.item() for x in np.nditer(a,order='F')]))
attempt(lambda: ([x.item() for x in np.nditer(a[:, ::2],order='C')]))
def steps_8():
    it=np.nditer(a,flags=['multi_index'])
    return [(it.multi_index,float(x)) for x in it]
attempt(steps_8)
def steps_9():
    it=np.nditer([a,b])
    return [(float(x),int(y)) for x,y in it]
attempt(steps_9)
attempt(lambda: np.nditer(e))
def steps_11():
    it=np.nditer(b)
    return it.multi_index
attempt(steps_11)
def steps_12():
    x=b.copy()
    it=np.nditer(x,op_flags=['readwrite'])
    [y.__setitem__(...,y*2) for y in it]
    return x
attempt(steps_12)
def steps_13():
    it=np.nditer(b)
    return next(it).__setitem__(...,3)
attempt(steps_13)

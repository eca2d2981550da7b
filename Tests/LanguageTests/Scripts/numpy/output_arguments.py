import numpy as np
nan, inf = np.nan, np.inf
a = np.arange(6.).reshape(2,3); b = np.array([3,1,2]); c = np.arange(24).reshape(2,3,4); f = np.array([1.5,-2.5,0.5],dtype=np.float32); m = np.array([True,False,True]); u = np.array([1,2,255],dtype=np.uint8); e = np.array([]); ee = np.zeros((0,3)); s = np.float64(2.5); big = np.arange(2000.).reshape(40,50)
np.random.seed(1); R = np.random.randn(5,5); S = R @ R.T; RR = np.random.randn(6,3)


def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


def steps_0():
    x=np.zeros(3)
    np.add.at(x,[0,0,1],1)
    return x
attempt(steps_0)
def steps_1():
    x=np.arange(3.)
    np.negative.at(x,[0,1])
    return x
attempt(steps_1)
attempt(lambda: (np.add.reduce(a), np.multiply.reduce(a,axis=1), np.maximum.reduce(a,axis=None), np.subtract.reduce(b), np.add.accumulate(a,axis=1), np.maximum.accumulate(b), np.subtract.outer(b,b), np.add.reduceat(np.arange(8),[0,4,1,5]), np.logical_and.reduce(m), np.bitwise_or.reduce(u)))
attempt(lambda: (np.minimum.reduce(a,axis=1,keepdims=True), np.add.reduce(a,axis=(0,1)), np.add.reduce(b,initial=10), np.add.reduce(b,where=m), np.power.reduce(b), np.divide.reduce(a)))
attempt(lambda: (np.sum(a,where=a>1), np.sum(a,initial=5), np.max(a,initial=10), np.min(a,where=a>1,initial=9), np.mean(a,where=a>1), np.any(a,where=a>1), np.all(a,axis=(0,1)), np.prod(a,where=a>0)))
def steps_5():
    x=np.zeros(3)
    return np.sum(a,axis=0,out=x), x
attempt(steps_5)
def steps_6():
    x=np.zeros(3)
    return np.mean(a,axis=0,out=x), x
attempt(steps_6)
def steps_7():
    x=np.zeros(3,dtype=int)
    return np.argmax(a,axis=0,out=x), x
attempt(steps_7)
def steps_8():
    x=np.zeros((2,2))
    return np.dot(a,a.T,out=x), x
attempt(steps_8)
def steps_9():
    x=np.zeros((2,2))
    return np.matmul(a,a.T,out=x), x
attempt(steps_9)
def steps_10():
    x=np.zeros((3,3))
    return np.outer(b,b,out=x), x
attempt(steps_10)
def steps_11():
    x=np.zeros(3)
    return np.add(b,1,out=x,where=m), x
attempt(steps_11)
def steps_12():
    x=np.zeros(6)
    return np.concatenate([b,b],out=x), x
attempt(steps_12)
def steps_13():
    x=np.zeros((2,3))
    return np.cumsum(a,axis=0,out=x), x
attempt(steps_13)
def steps_14():
    x=np.zeros(3)
    return np.round(f,out=x), x
attempt(steps_14)
def steps_15():
    x=np.zeros(3)
    return np.clip(b,1,2,out=x), x
attempt(steps_15)
attempt(lambda: (np.dot(a,b), np.dot(a,a.T), a@b, np.inner(a,a), np.outer(b,b), np.vdot(a,a), np.tensordot(c,c,axes=([0,1],[0,1])).shape, np.matmul(c,c.transpose(0,2,1)).shape))

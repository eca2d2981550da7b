import numpy as np
nan, inf = np.nan, np.inf
a = np.arange(6.).reshape(2,3); b = np.array([3,1,2]); c = np.arange(24).reshape(2,3,4); f = np.array([1.5,-2.5,0.5],dtype=np.float32); m = np.array([True,False,True]); u = np.array([1,2,255],dtype=np.uint8); e = np.array([]); ee = np.zeros((0,3)); s = np.float64(2.5); big = np.arange(2000.).reshape(40,50)
np.random.seed(1); R = np.random.randn(5,5); S = R @ R.T; RR = np.random.randn(6,3)


def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: a.base is None)
attempt(lambda: a[0].base is a)
attempt(lambda: a.flags)
attempt(lambda: a.T.flags)
attempt(lambda: a.strides)
attempt(lambda: (a.itemsize, a.nbytes, a.size, a.ndim))
attempt(lambda: (a.dtype.name, a.dtype.kind, a.dtype.itemsize, a.dtype.char, a.dtype.str))
def steps_7():
    x=a.copy()
    x.shape=(3,2)
    return x
attempt(steps_7)
def steps_8():
    x=a.copy()
    x.shape=-1
    return x
attempt(steps_8)
def steps_9():
    x=a.copy()
    x.shape=(4,2)
    return x
attempt(steps_9)
def steps_10():
    x=a.copy()
    x.flat[2]=9
    return x
attempt(steps_10)
attempt(lambda: (a.flat[2], a.flat[1:3], a.flat[-1]))
attempt(lambda: (a.flat[[0,2]]))
def steps_13():
    x=a.copy()
    x.flat=7
    return x
attempt(steps_13)
attempt(lambda: a.view(np.int64))
attempt(lambda: a.view())
attempt(lambda: (a.__add__(1), a.__radd__(1), a.__sub__(b), a.__mul__(2), a.__truediv__(2), a.__neg__(), a.__len__(), a.__getitem__(0)))
attempt(lambda: (np.base_repr(10,3), np.binary_repr(5), np.binary_repr(5,width=8)))
attempt(lambda: (np.logspace(0,2,3), np.geomspace(1,100,3), np.logspace(0,2,3,base=2)))
attempt(lambda: (np.argwhere(a>2), np.flatnonzero(a>2), np.nonzero(a)))
attempt(lambda: (np.isscalar(1), np.isscalar(b), np.ndim(a), np.shape([[1,2]]), np.size(a,1)))
attempt(lambda: (np.gcd(b,6), np.lcm.__name__, np.modf(-1.5), np.frexp([8.,.3]), np.heaviside(0,.5), np.logaddexp2(1,1), np.sinc([0,1,.5]), np.nextafter(0,1)))
attempt(lambda: (np.base_repr(255,16), np.base_repr(-5,2), np.binary_repr(-3,4), np.binary_repr(3)))
attempt(lambda: (np.unstack(c,axis=2)[0], np.rollaxis(c,2).shape, np.rollaxis(c,0,3).shape, np.moveaxis(c,0,-1).shape))
def steps_24():
    x=a.copy()
    x.flags.writeable=False
    return x.__setitem__(0,1)
attempt(steps_24)
attempt(lambda: (a.T.base is a.base, a[0].base.shape, a.copy().base, np.arange(4).reshape(2,2).base, a.sum(axis=0).base, (a.T+1).base, a.flatten().base))
attempt(lambda: (a.view(np.int64)[0,1], a[0].view('f4').shape, f.view(np.float64)))
attempt(lambda: (a.flags['C_CONTIGUOUS'], a.flags.f_contiguous, a.flags.writeable, np.broadcast_to(b,(2,3)).flags.writeable))
attempt(lambda: (a.__len__(), a.__contains__(3), b.__float__()))
attempt(lambda: (a.transpose(1,0), c.transpose(2,0,1).shape, c.swapaxes(0,-1).shape))
attempt(lambda: (np.expand_dims(a,(0,1)).shape, np.squeeze(np.ones((1,2,1))).shape, np.squeeze(np.ones((1,2,1)),axis=0).shape))
attempt(lambda: (np.tile(b,(2,2,1)).shape, np.tile(b,0)))
attempt(lambda: (a[a>2], a[:,m], a[1,::2], a[...,0], a[None].shape, a[:,None,:].shape, a[-1], a[[1,0]], a[[0,1],[1,2]], a[a>100]))
attempt(lambda: (np.nonzero([0,1]), np.nonzero(5), np.argwhere([[0,1],[1,0]]), np.flatnonzero([0,3]), np.count_nonzero(m)))
attempt(lambda: (np.array([1,2,3],dtype=float), np.array([1.7,2],dtype=int), np.array((1,2)), np.array(range(3)), np.array([[1,2],[3,4.]]), np.array([True,2]), np.array([1,2],ndmin=2), np.array(a,copy=False) is a, np.array([a,a]).shape, np.array([b,[1,2,3]])))

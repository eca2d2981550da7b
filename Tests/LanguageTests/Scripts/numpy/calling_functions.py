import numpy as np
nan, inf = np.nan, np.inf
a = np.arange(6.).reshape(2,3); b = np.array([3,1,2]); c = np.arange(24).reshape(2,3,4); f = np.array([1.5,-2.5,0.5],dtype=np.float32); m = np.array([True,False,True]); u = np.array([1,2,255],dtype=np.uint8); e = np.array([]); ee = np.zeros((0,3)); s = np.float64(2.5); big = np.arange(2000.).reshape(40,50)
np.random.seed(1); R = np.random.randn(5,5); S = R @ R.T; RR = np.random.randn(6,3)


def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: (np.fromfunction(lambda i,j: i+j, (2,2))))
attempt(lambda: (np.apply_along_axis(np.sum,0,a), np.apply_along_axis(lambda v: v*2,1,a), np.apply_along_axis(sorted,1,a)))
attempt(lambda: np.vectorize(lambda x: x+1)(a))
attempt(lambda: (np.vectorize(lambda x,y: x+y)(b,1)))
attempt(lambda: (np.vectorize(lambda x: x+1, otypes=[float])(b)))
attempt(lambda: (np.apply_over_axes(np.sum,c,[0,2])))
attempt(lambda: (np.apply_along_axis(lambda v:v.sum(),1,c), np.apply_along_axis(lambda v:v[:2],0,c).shape, np.apply_over_axes(np.sum,c,0).shape))
attempt(lambda: (np.fromfunction(lambda i,j:i*j,(2,3),dtype=int), np.fromfunction(lambda i:i,(3,))))

import numpy as np
nan, inf = np.nan, np.inf
a = np.arange(6.).reshape(2,3); b = np.array([3,1,2]); c = np.arange(24).reshape(2,3,4); f = np.array([1.5,-2.5,0.5],dtype=np.float32); m = np.array([True,False,True]); u = np.array([1,2,255],dtype=np.uint8); e = np.array([]); ee = np.zeros((0,3)); s = np.float64(2.5); big = np.arange(2000.).reshape(40,50)
np.random.seed(1); R = np.random.randn(5,5); S = R @ R.T; RR = np.random.randn(6,3)


def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: (np.matrix([[1,2],[3,4]])))
attempt(lambda: np.asmatrix(a))
attempt(lambda: (np.matrix([[1,2],[3,4]]) * np.matrix([[1,2],[3,4]])))
attempt(lambda: np.asmatrix(a).sum(axis=0))
attempt(lambda: np.asmatrix(a).shape)
def steps_5():
    M=np.matrix([[1.,2],[3,4]])
    return M.I, M.T, M.A, M*M, M*2, M+1, M**2, M[0], M[:,0], M[0,1], M.sum(), M.sum(axis=1), M.mean(0), M.shape, M@M
attempt(steps_5)
def steps_6():
    M=np.matrix([[1.,2],[3,4]])
    return str(M), np.asarray(M), np.array(M), isinstance(M,np.ndarray), type(M)
attempt(steps_6)

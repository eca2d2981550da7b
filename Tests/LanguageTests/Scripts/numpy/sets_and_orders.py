import numpy as np
nan, inf = np.nan, np.inf
a = np.arange(6.).reshape(2,3); b = np.array([3,1,2]); c = np.arange(24).reshape(2,3,4); f = np.array([1.5,-2.5,0.5],dtype=np.float32); m = np.array([True,False,True]); u = np.array([1,2,255],dtype=np.uint8); e = np.array([]); ee = np.zeros((0,3)); s = np.float64(2.5); big = np.arange(2000.).reshape(40,50)
np.random.seed(1); R = np.random.randn(5,5); S = R @ R.T; RR = np.random.randn(6,3)


def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: (a.argsort(), a.argsort(axis=0)))
attempt(lambda: a.searchsorted(1))
attempt(lambda: (b.searchsorted([1,2], sorter=np.argsort(b))))
attempt(lambda: (np.lexsort((b,[1,1,0]))))
attempt(lambda: (np.unique(b,return_index=True,return_inverse=True,return_counts=True), np.unique(np.array([[1,2],[1,2]]),axis=0)))
attempt(lambda: (np.isin(b,[1,2]), np.isin(a,[1,2],invert=True)))
attempt(lambda: (np.intersect1d(b,[1,5]), np.union1d(b,[1,5]), np.setdiff1d(b,[1]), np.setxor1d(b,[1,7])))
attempt(lambda: (np.take_along_axis(a,np.argsort(-a,axis=1),axis=1)))
attempt(lambda: (np.extract(b>1,b), np.searchsorted([1,2,3],2.5), np.ravel_multi_index([[0,1],[1,2]],(2,3)), np.unravel_index(4,(2,3)), np.unravel_index([1,4],(2,3))))
attempt(lambda: (np.isin([1,2],[]), np.isin(2,[2]), np.union1d([[1,2]],[3]), np.intersect1d([1,1,2],[1,2,3],return_indices=True), np.setdiff1d([3,1,1],[2]), np.in1d if False else 0))
attempt(lambda: (np.lexsort([[1,0,1],[0,0,1]])))
attempt(lambda: (np.sort(a,axis=None), np.sort([3,1,2])[::-1], np.argsort([3,1,2]), np.sort(R,axis=0)[0], np.argsort(-b), np.sort([nan,1,-inf]), np.sort(m), np.sort('b' if False else [1])))
attempt(lambda: np.sort(5))
attempt(lambda: (np.searchsorted([1,2,3],[0,2,9]), np.searchsorted([1,2,3],2,side='right'), np.searchsorted([1,2],nan)))
attempt(lambda: (np.searchsorted([1,2],1,side='x')))
attempt(lambda: (np.array_equal(a,b), np.array_equal([1],[1.0]), np.isnan(b), np.isinf(inf), np.isfinite([nan,1])))

import numpy as np
nan, inf = np.nan, np.inf
a = np.arange(6.).reshape(2,3); b = np.array([3,1,2]); c = np.arange(24).reshape(2,3,4); f = np.array([1.5,-2.5,0.5],dtype=np.float32); m = np.array([True,False,True]); u = np.array([1,2,255],dtype=np.uint8); e = np.array([]); ee = np.zeros((0,3)); s = np.float64(2.5); big = np.arange(2000.).reshape(40,50)
np.random.seed(1); R = np.random.randn(5,5); S = R @ R.T; RR = np.random.randn(6,3)


def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: (np.interp(2.5,[1,2,3],[3,2,0]), np.interp([0,1.5],[1,2],[3,4],left=-1)))
attempt(lambda: (np.gradient(np.array([1.,2,4,7])), np.gradient(np.array([1.,2,4,7]),2), np.gradient(a), np.gradient(a,axis=1)))
attempt(lambda: (np.diff(b), np.diff(b,n=2), np.diff(a,axis=0), np.diff(b,prepend=0), np.diff(b,append=[1,2])))
attempt(lambda: (np.convolve([1,2,3],[0,1,.5]), np.convolve([1,2,3],[0,1,.5],'same'), np.convolve([1,2,3],[0,1,.5],'valid')))
attempt(lambda: (np.correlate([1,2,3],[0,1,.5]), np.correlate([1,2,3],[0,1,.5],'full')))
attempt(lambda: (np.trapezoid([1,2,3]), np.trapezoid([1,2,3],dx=2), np.trapezoid([1,2,3],x=[1,2,4])))
attempt(lambda: (np.resize(b,5), np.trim_zeros(np.array([0,1,0])), np.ediff1d(b), np.block([[a],[a]]), np.atleast_3d(b).shape))
attempt(lambda: (np.interp(5,[1,2],[3,4]), np.interp([1,2],[1,2],[3,4],right=9)))
attempt(lambda: (np.interp(1,[],[])))
attempt(lambda: (np.gradient(R[0],[1,2,4,7,8.]), np.gradient(b,edge_order=2), np.gradient(c)[0], np.gradient([1,2,4],.5)))
attempt(lambda: np.gradient([1]))
attempt(lambda: (np.diff([]), np.diff(5 if False else [5]), np.diff(m), np.diff(a,n=0), np.diff(u)))
attempt(lambda: (np.diff(b,n=-1)))
attempt(lambda: np.diff(5))
attempt(lambda: (np.convolve([1],[2]), np.convolve([1,2],[1,2,3]), np.correlate([1,2],[1,2,3],'full'), np.correlate([1,2],[1,2,3],'same'), np.convolve(f,b), np.convolve(m,m)))
attempt(lambda: (np.convolve([],[1])))
attempt(lambda: (np.convolve([1],[1],mode='x')))
attempt(lambda: (np.trapezoid(a), np.trapezoid(a,axis=0), np.trapezoid([1,2],[0,3])))
attempt(lambda: (np.polyfit([0,1,2,3],[1,3,7,13],2), np.polyval([1,0],b), np.polyval([2],[1.,2])))

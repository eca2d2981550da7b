import numpy as np
nan, inf = np.nan, np.inf
a = np.arange(6.).reshape(2,3); b = np.array([3,1,2]); c = np.arange(24).reshape(2,3,4); f = np.array([1.5,-2.5,0.5],dtype=np.float32); m = np.array([True,False,True]); u = np.array([1,2,255],dtype=np.uint8); e = np.array([]); ee = np.zeros((0,3)); s = np.float64(2.5); big = np.arange(2000.).reshape(40,50)
np.random.seed(1); R = np.random.randn(5,5); S = R @ R.T; RR = np.random.randn(6,3)


def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: (np.histogram([1,2,1,4],bins=3)))
attempt(lambda: (np.histogram(np.array([1.,2,1,4]),bins=[0,1,2,5])))
attempt(lambda: (np.histogram([1,2,1],bins=2,range=(0,4),density=True)))
attempt(lambda: (np.bincount([0,1,1,3]), np.bincount([0,1],weights=[.5,2.]), np.bincount([1],minlength=4)))
attempt(lambda: (np.digitize([0.2,6.4],[0.,1,2.5,4]), np.digitize(3,[1,2,3],right=True)))
attempt(lambda: (np.cov(a), np.cov(a[0],a[1]), np.corrcoef(a[0],b), np.cov(a,rowvar=False), np.corrcoef(np.array([[1,2,3],[3,1,2]]))))
attempt(lambda: (np.percentile(b,50), np.percentile(a,[25,75],axis=0), np.quantile(b,.3), np.median(a,axis=0), np.median(a), np.median(b,keepdims=True)))
attempt(lambda: (np.percentile(b,50,method='lower')))
attempt(lambda: (np.nansum([1,nan]), np.nanmean([1,nan]), np.nanmax([1,nan]), np.nanmin([1,nan]), np.nanstd([1,2,nan]), np.nanvar([1,2,nan]), np.nanprod([2,nan]), np.nanmedian([1,2,nan]), np.nanargmax([1,nan,3]), np.nanargmin([1,nan]), np.nancumsum([1,nan,2]), np.nanpercentile([1,2,nan],50)))
attempt(lambda: (np.amax(a), np.amin(a,axis=0), np.average(a,axis=0,weights=[1,3]), np.average(b,weights=[1,2,3],returned=True), np.nanmean(a,axis=0)))
attempt(lambda: (np.percentile(b,101)))
attempt(lambda: (np.quantile(b,-1)))
attempt(lambda: np.median([]))
attempt(lambda: (np.nanmean(ee,axis=0)))
attempt(lambda: (np.nanmax([nan,nan])))
attempt(lambda: np.nanargmax([nan]))
attempt(lambda: (np.average(b,weights=[0,0,0])))
attempt(lambda: (np.average(a,weights=[1,2])))
attempt(lambda: (np.cov(R[:2]), np.cov(b), np.corrcoef(R), np.cov(a,bias=True), np.corrcoef(b,[1,2,3.5])))
attempt(lambda: (np.histogram(R,bins=4), np.histogram([],bins=2), np.histogram([1,2,3],bins=[1,2]), np.histogram([1.,2],density=True,bins=2), np.histogram(b,weights=[1.,2,3],bins=2)))
attempt(lambda: (np.histogram(b,bins=0)))
attempt(lambda: np.bincount([-1]))
attempt(lambda: np.bincount([]))
attempt(lambda: (np.digitize([1,2,3],[3,2,1]), np.digitize(2,[1,2,3]), np.digitize([1],[1,3,2])))

import numpy as np
nan, inf = np.nan, np.inf
a = np.arange(6.).reshape(2,3); b = np.array([3,1,2]); c = np.arange(24).reshape(2,3,4); f = np.array([1.5,-2.5,0.5],dtype=np.float32); m = np.array([True,False,True]); u = np.array([1,2,255],dtype=np.uint8); e = np.array([]); ee = np.zeros((0,3)); s = np.float64(2.5); big = np.arange(2000.).reshape(40,50)
np.random.seed(1); R = np.random.randn(5,5); S = R @ R.T; RR = np.random.randn(6,3)


def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: (np.array(['a','bcd'])[1]))
attempt(lambda: (np.array(['a','bb','c'])[[0,2]], np.array(['a','bb'])[::-1], np.array([['a','b'],['c','d']])[1,0], np.array([['a','b'],['c','d']]).shape, len(np.array(['a']))))
attempt(lambda: (str(np.array(['a','bb'])), np.array(['a','bb']).dtype, np.array(['a','bb']).tolist(), [x for x in np.array(['a','b'])], np.array(['a','b'])!='a', np.array(['a','b'])==np.array(['a','c'])))
def steps_3():
    x=np.array(['a','bb'])
    x[0]='xyz'
    return x
attempt(steps_3)
attempt(lambda: (np.array(['a','b'])[0].upper(), np.array(['a','b'])[0]+'x', type(np.array(['a'])[0])))
attempt(lambda: (np.where(np.array(['a','b'])=='a')))

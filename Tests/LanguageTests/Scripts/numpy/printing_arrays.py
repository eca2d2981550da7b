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
    np.set_printoptions(precision=3)
    return np.set_printoptions(precision=8)
attempt(steps_0)
attempt(lambda: (np.array2string(a, precision=2, separator=', ')))
attempt(lambda: (np.array_repr(a), np.array_str(a)))
attempt(lambda: (np.array2string(a*1.123456, precision=2, suppress_small=True)))
attempt(lambda: (np.array2string(b, formatter={'int': lambda x: 'n%d' % x})))
attempt(lambda: (np.array2string(big, threshold=5), repr(big), str(big[0])))
attempt(lambda: (np.array2string(np.array([1.5,nan,inf]),precision=1,floatmode='fixed'), np.array2string(a,sign='+'), np.array2string(a,max_line_width=10), np.array2string(b,prefix='xxxx'), np.array2string(a,edgeitems=1,threshold=2)))
attempt(lambda: (repr(np.array([1e-10,1.])), repr(np.array([1e10,1.])), repr(np.array([1e100,-0.0])), repr(np.array([0.1,0.25])), repr(np.array([100000.5])), repr(np.float32([0.1,1e10])), repr(np.array([nan,-inf,1])), repr(np.array([1e16,1.])), repr(np.zeros((1,0,2))), repr(np.array([[[]]]))))
attempt(lambda: (repr(np.arange(100)), repr(np.arange(30.)/7), repr(np.array([True,False])), repr(np.array([[1,-1],[100,5]])), repr(np.array([1,2],dtype=np.int32)), repr(np.array(3)), repr(np.array(True)), repr(np.arange(24).reshape(2,3,4)*1.5)))
attempt(lambda: (repr(np.arange(1001)), repr(np.ones((100,100))), repr(np.zeros((3,400)))))

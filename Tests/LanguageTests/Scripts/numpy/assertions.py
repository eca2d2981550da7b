import numpy as np
nan, inf = np.nan, np.inf
a = np.arange(6.).reshape(2,3); b = np.array([3,1,2]); c = np.arange(24).reshape(2,3,4); f = np.array([1.5,-2.5,0.5],dtype=np.float32); m = np.array([True,False,True]); u = np.array([1,2,255],dtype=np.uint8); e = np.array([]); ee = np.zeros((0,3)); s = np.float64(2.5); big = np.arange(2000.).reshape(40,50)
np.random.seed(1); R = np.random.randn(5,5); S = R @ R.T; RR = np.random.randn(6,3)


def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: (np.testing.assert_array_less(1,2)))
attempt(lambda: (np.testing.assert_array_less(2,1)))
attempt(lambda: (np.testing.assert_raises(ValueError, int, 'x')))
attempt(lambda: (np.testing.assert_allclose([1,2],[1,2.1])))
attempt(lambda: (np.testing.assert_equal(1,2)))
attempt(lambda: (np.testing.assert_equal([1,2],[1,3])))
attempt(lambda: (np.testing.assert_equal({'a':1},{'a':2})))
attempt(lambda: (np.testing.assert_almost_equal(1.,1.1)))
attempt(lambda: (np.testing.assert_array_equal([1,2],[1,3])))
attempt(lambda: (np.testing.assert_array_almost_equal([1.,2],[1,2.1])))
attempt(lambda: (np.testing.assert_approx_equal(1.,1.1)))
attempt(lambda: np.testing.assert_(True))

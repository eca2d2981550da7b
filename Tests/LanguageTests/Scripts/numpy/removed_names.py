import numpy as np
nan, inf = np.nan, np.inf
a = np.arange(6.).reshape(2,3); b = np.array([3,1,2]); c = np.arange(24).reshape(2,3,4); f = np.array([1.5,-2.5,0.5],dtype=np.float32); m = np.array([True,False,True]); u = np.array([1,2,255],dtype=np.uint8); e = np.array([]); ee = np.zeros((0,3)); s = np.float64(2.5); big = np.arange(2000.).reshape(40,50)
np.random.seed(1); R = np.random.randn(5,5); S = R @ R.T; RR = np.random.randn(6,3)


def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: np.int)
attempt(lambda: np.float)
attempt(lambda: np.bool)
attempt(lambda: np.object)
attempt(lambda: np.AxisError)
attempt(lambda: np.exceptions.AxisError)
attempt(lambda: np.product)
attempt(lambda: np.float_)
attempt(lambda: np.Inf)
attempt(lambda: np.asscalar)
attempt(lambda: np.mat)
attempt(lambda: np.cumproduct)
attempt(lambda: np.sometrue)
attempt(lambda: np.in1d)
attempt(lambda: np.trapz)
attempt(lambda: np.msort)
attempt(lambda: np.find_common_type)
attempt(lambda: np.NaN)
attempt(lambda: np.complex_)
attempt(lambda: np.unicode_)
attempt(lambda: np.string_)

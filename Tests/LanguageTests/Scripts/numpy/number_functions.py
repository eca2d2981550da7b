import numpy as np
nan, inf = np.nan, np.inf
a = np.arange(6.).reshape(2,3); b = np.array([3,1,2]); c = np.arange(24).reshape(2,3,4); f = np.array([1.5,-2.5,0.5],dtype=np.float32); m = np.array([True,False,True]); u = np.array([1,2,255],dtype=np.uint8); e = np.array([]); ee = np.zeros((0,3)); s = np.float64(2.5); big = np.arange(2000.).reshape(40,50)
np.random.seed(1); R = np.random.randn(5,5); S = R @ R.T; RR = np.random.randn(6,3)


def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: (np.mod(-7,3), np.fmod(-7,3), np.remainder(-7.5,2), np.divmod(7,3), np.divmod(f,2), divmod(b,2), divmod(f,np.float32(.3))))
attempt(lambda: (np.isfinite(f), np.isposinf([inf]), np.isneginf([-inf]), np.iscomplex(f), np.isreal(f), np.iscomplexobj(f), np.isrealobj(f), np.isreal(1.)))
attempt(lambda: (np.packbits(np.array([1,0,1,1,0,0,0,1,1])), np.packbits(np.array([[1,0],[0,1]]),axis=1), np.unpackbits(u), np.unpackbits(u,count=10), np.unpackbits(u,bitorder='little')))
attempt(lambda: (np.finfo(np.float64), np.iinfo(np.int32)))
attempt(lambda: (np.finfo(float).eps, np.finfo('f4').max, np.iinfo('i8').max))
attempt(lambda: (np.issubdtype(np.float32,np.floating), np.issubdtype(b.dtype,np.integer), np.issubdtype(int,float)))
attempt(lambda: (np.isposinf(b), np.isneginf(-inf), np.isreal(b), np.iscomplex(2), np.real(2), np.imag([1,2]), np.angle(-1), np.angle(1,deg=True), np.conj(2)))
attempt(lambda: (np.packbits([[1,1,1]],axis=0), np.packbits([1,0,1],bitorder='little'), np.unpackbits(u,count=-3), np.unpackbits(np.array([[7]],dtype=np.uint8),axis=1), np.bitwise_count([7,-1])))
attempt(lambda: np.unpackbits(b))
attempt(lambda: np.packbits(f))
attempt(lambda: (np.can_cast(1,int)))
attempt(lambda: (np.result_type(f,1.), np.result_type(np.int32,3), np.result_type(u,b), np.promote_types(np.uint8,np.int32), np.common_type(b,f), np.common_type(f)))
attempt(lambda: (np.finfo('f4'), np.iinfo(int), np.finfo(int)))
attempt(lambda: (np.issubdtype('f4',np.float64), np.issubdtype(np.uint8,np.unsignedinteger)))

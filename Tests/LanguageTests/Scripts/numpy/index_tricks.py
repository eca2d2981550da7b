import numpy as np
nan, inf = np.nan, np.inf
a = np.arange(6.).reshape(2,3); b = np.array([3,1,2]); c = np.arange(24).reshape(2,3,4); f = np.array([1.5,-2.5,0.5],dtype=np.float32); m = np.array([True,False,True]); u = np.array([1,2,255],dtype=np.uint8); e = np.array([]); ee = np.zeros((0,3)); s = np.float64(2.5); big = np.arange(2000.).reshape(40,50)
np.random.seed(1); R = np.random.randn(5,5); S = R @ R.T; RR = np.random.randn(6,3)


def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: (a.take([0,1]), a.take([0,1],axis=1), a.take(7,mode='wrap'), a.take(9,mode='clip')))
def steps_1():
    x=a.copy()
    x.put([0,1],9)
    return x
attempt(steps_1)
attempt(lambda: (a.choose([1,2])))
attempt(lambda: (a.compress([True,False,True], axis=1)))
attempt(lambda: (np.compress([True,False,True], a, axis=1)))
attempt(lambda: (np.mgrid[0:2,0:3]))
attempt(lambda: (np.ogrid[0:2,0:3]))
attempt(lambda: (np.indices((2,3))))
def steps_8():
    x=a.copy()
    np.put_along_axis(x,np.array([[0],[1]]),99,axis=1)
    return x
attempt(steps_8)
attempt(lambda: (np.choose([0,1,0],[[1,2,3],[4,5,6]])))
attempt(lambda: (np.select([b>2,b>1],[b,b*10]), np.select([b>2],[b],default=-1)))
attempt(lambda: (np.piecewise(b*1.,[b<2,b>=2],[-1,lambda x: x*2])))
attempt(lambda: (np.ix_([0,1],[0,2]), np.r_[1:4,5], np.c_[b,b], np.s_[1:2]))
attempt(lambda: (np.tril_indices(3), np.triu_indices(3), np.diag_indices(3), np.tril_indices_from(np.eye(3)), np.triu_indices(3,1)))
def steps_14():
    x=np.zeros((3,3))
    np.fill_diagonal(x,5)
    return x
attempt(steps_14)
def steps_15():
    x=b.copy()
    np.copyto(x,[7,8,9])
    return x
attempt(steps_15)
def steps_16():
    x=b.copy()
    np.putmask(x,x>1,0)
    return x
attempt(steps_16)
def steps_17():
    x=b.copy()
    np.place(x,x>1,[9])
    return x
attempt(steps_17)
def steps_18():
    x=b.copy()
    np.put(x,[0],[9])
    return x
attempt(steps_18)
attempt(lambda: (np.take(a,[0,-1]), np.take(a,9)))
attempt(lambda: (np.take(a,[[0,1]],axis=1), np.take(b,[5],mode='clip')))
attempt(lambda: (np.take_along_axis(b,np.array([2,0]),0), np.take_along_axis(a,np.array([[0],[2]]),1)))
attempt(lambda: (np.take_along_axis(a,np.array([0]),1)))
attempt(lambda: (np.choose([0,5],[[1,2],[3,4]])))
attempt(lambda: (np.select([a>3,a>1],[a,-a],99), np.select([[True]],[[1]])))
attempt(lambda: (np.select([],[])))
attempt(lambda: (np.piecewise(np.array([-1.,0,1]),[np.array([True,False,False])],[lambda x:-x,0])))
attempt(lambda: (np.mgrid[0:3], np.mgrid[0:2,0:2], np.ogrid[0:3,0:2], np.r_[1,2,3], np.r_[0:1:.5,9], np.c_[a,a], np.c_[b,b,b], np.r_[b,0]))
attempt(lambda: (np.ix_([0,1],[True,False,True]), np.indices((2,2),sparse=True), np.tril_indices(2,1), np.triu_indices_from(a)))
def steps_29():
    x=np.zeros((4,3))
    np.fill_diagonal(x,[1,2])
    return x
attempt(steps_29)
def steps_30():
    x=np.zeros((4,2))
    np.fill_diagonal(x,1,wrap=True)
    return x
attempt(steps_30)
attempt(lambda: (np.fill_diagonal(b,1)))
attempt(lambda: (np.unravel_index(10,(2,3))))
attempt(lambda: (np.unravel_index([1,2],(2,3),order='F'), np.ravel_multi_index((1,2),(3,4)), np.ravel_multi_index([[1],[2]],(3,4),order='F')))
attempt(lambda: (np.ravel_multi_index((3,2),(3,4))))

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
    np.random.seed(0)
    return np.random.choice(['x','y','z'], 5)
attempt(steps_0)
def steps_1():
    np.random.seed(0)
    return np.random.choice(['x','y','z'])
attempt(steps_1)
def steps_2():
    np.random.seed(0)
    return np.random.choice(['x','y','z'], p=[.1,.2,.7])
attempt(steps_2)
def steps_3():
    np.random.seed(0)
    return np.random.choice(np.array([[1,2],[3,4]]))
attempt(steps_3)
def steps_4():
    np.random.seed(0)
    return np.random.choice(5, 3, replace=False)
attempt(steps_4)
def steps_5():
    np.random.seed(0)
    return np.random.choice([1.5,2.5], size=(2,2))
attempt(steps_5)
def steps_6():
    np.random.seed(0)
    return np.random.normal(np.array([0.,10.]), 1)
attempt(steps_6)
def steps_7():
    np.random.seed(0)
    return np.random.normal([0.,10.], [1,2], size=(3,2))
attempt(steps_7)
def steps_8():
    np.random.seed(0)
    return np.random.uniform(np.array([0.,10.]), 20)
attempt(steps_8)
def steps_9():
    np.random.seed(0)
    return np.random.binomial([5,10], 0.5)
attempt(steps_9)
def steps_10():
    np.random.seed(0)
    return np.random.binomial(1, [0.1,.9], size=(2,2))
attempt(steps_10)
def steps_11():
    np.random.seed(0)
    return np.random.multinomial(10,[.2,.3,.5])
attempt(steps_11)
def steps_12():
    np.random.seed(0)
    return np.random.multinomial(1,[.2,.3,.5],size=4)
attempt(steps_12)
def steps_13():
    np.random.seed(0)
    return np.random.standard_normal((2,2))
attempt(steps_13)
def steps_14():
    np.random.seed(0)
    return np.random.exponential(2.,3)
attempt(steps_14)
def steps_15():
    np.random.seed(0)
    return np.random.poisson(3.,5)
attempt(steps_15)
def steps_16():
    np.random.seed(0)
    return np.random.poisson(30.,5)
attempt(steps_16)
def steps_17():
    np.random.seed(0)
    return np.random.beta(2.,3.,4)
attempt(steps_17)
def steps_18():
    np.random.seed(0)
    return np.random.beta(.2,.3,4)
attempt(steps_18)
def steps_19():
    np.random.seed(0)
    return np.random.gamma(2.,3.,4)
attempt(steps_19)
def steps_20():
    np.random.seed(0)
    return np.random.gamma(.5,3.,4)
attempt(steps_20)
def steps_21():
    np.random.seed(0)
    return np.random.laplace(0,1,3)
attempt(steps_21)
def steps_22():
    np.random.seed(0)
    return np.random.dirichlet([1,2,3],2)
attempt(steps_22)
def steps_23():
    np.random.seed(0)
    return np.random.gumbel(0,1,3)
attempt(steps_23)
def steps_24():
    np.random.seed(0)
    return np.random.logistic(0,1,3)
attempt(steps_24)
def steps_25():
    np.random.seed(0)
    return np.random.lognormal(0,1,3)
attempt(steps_25)
def steps_26():
    np.random.seed(0)
    return np.random.standard_exponential(3)
attempt(steps_26)
def steps_27():
    np.random.seed(0)
    return np.random.standard_t(3,3)
attempt(steps_27)
def steps_28():
    np.random.seed(0)
    return np.random.chisquare(3,3)
attempt(steps_28)
def steps_29():
    np.random.seed(0)
    return np.random.geometric(.3,5)
attempt(steps_29)
def steps_30():
    np.random.seed(0)
    return np.random.triangular(0,1,2,3)
attempt(steps_30)
def steps_31():
    np.random.seed(0)
    return np.random.randint([1,2,3],10)
attempt(steps_31)
def steps_32():
    np.random.seed(0)
    return np.random.randint(0,[5,10,20],size=3)
attempt(steps_32)
def steps_33():
    np.random.seed(0)
    return np.random.rayleigh(1.,3)
attempt(steps_33)
def steps_34():
    np.random.seed(0)
    return np.random.weibull(1.5,3)
attempt(steps_34)
def steps_35():
    np.random.seed(0)
    return np.random.pareto(1.5,3)
attempt(steps_35)
def steps_36():
    np.random.seed(0)
    return np.random.random_sample(3), np.random.ranf(2), np.random.sample(2)
attempt(steps_36)
def steps_37():
    np.random.seed(0)
    return np.random.permutation([3,4,5,6])
attempt(steps_37)
def steps_38():
    r=np.random.RandomState(3)
    return r.randn(2), r.rand(2), r.randint(5), r.choice([1,2,3]), r.normal(), r.uniform(), r.permutation(4), r.binomial(5,.5), r.random_sample(), r.standard_normal()
attempt(steps_38)
def steps_39():
    np.random.seed(3)
    return np.random.RandomState(1).get_state()[0]
attempt(steps_39)
def steps_40():
    np.random.seed(0)
    return np.random.poisson([1.,50.],size=(3,2))
attempt(steps_40)
def steps_41():
    np.random.seed(0)
    return np.random.gamma([1.,.5,2.])
attempt(steps_41)
def steps_42():
    np.random.seed(0)
    return np.random.normal(0,-1)
attempt(steps_42)
def steps_43():
    np.random.seed(0)
    return np.random.binomial(10,1.5)
attempt(steps_43)
def steps_44():
    np.random.seed(0)
    return np.random.normal([0,1],1,size=3)
attempt(steps_44)
def steps_45():
    np.random.seed(0)
    return np.random.uniform(low=-1,high=[1,2,3])
attempt(steps_45)
def steps_46():
    np.random.seed(0)
    return np.random.exponential(-1)
attempt(steps_46)
def steps_47():
    np.random.seed(0)
    return np.random.beta(0,1)
attempt(steps_47)
def steps_48():
    np.random.seed(0)
    return np.random.power(3,4), np.random.standard_cauchy(2), np.random.f(2,3,2), np.random.standard_gamma(2,2), np.random.chisquare([1,2])
attempt(steps_48)
def steps_49():
    np.random.seed(0)
    return np.random.multivariate_normal([0,1],np.eye(2),2)
attempt(steps_49)
def steps_50():
    np.random.seed(0)
    return np.random.multivariate_normal([0,1,2],np.diag([1.,4.,2.]))
attempt(steps_50)
def steps_51():
    np.random.seed(0)
    return np.random.geometric(.05,5)
attempt(steps_51)
def steps_52():
    np.random.seed(0)
    return np.random.choice(['a','b'],size=(2,2),p=[.5,.5])
attempt(steps_52)
def steps_53():
    np.random.seed(0)
    return np.random.choice(np.array(['x','yy','z']),2,replace=False)
attempt(steps_53)
def steps_54():
    np.random.seed(0)
    return np.random.choice([])
attempt(steps_54)
def steps_55():
    np.random.seed(0)
    return np.random.choice(5,p=[.1,.2])
attempt(steps_55)
def steps_56():
    np.random.seed(0)
    x=['a','b','c']
    np.random.shuffle(x)
    return x
attempt(steps_56)
def steps_57():
    np.random.seed(0)
    return np.random.randint(0,256,5,dtype=np.uint8), np.random.randint(2,size=3,dtype=bool)
attempt(steps_57)
def steps_58():
    np.random.seed(0)
    return np.random.randint(5,2)
attempt(steps_58)
def steps_59():
    np.random.seed(0)
    return np.random.randint(0)
attempt(steps_59)
def steps_60():
    np.random.seed(0)
    return np.random.rand(2,-1)
attempt(steps_60)
def steps_61():
    np.random.seed(0)
    return np.random.randn(2.5)
attempt(steps_61)
def steps_62():
    np.random.seed(0)
    return np.random.dirichlet([1.,1.],size=2), np.random.multinomial(5,[.5,.5],size=(2,1))
attempt(steps_62)
attempt(lambda: np.random.seed(-1))
attempt(lambda: np.random.seed('a'))
attempt(lambda: np.random.seed(1.5))
np.random.seed(4)
print(np.random.binomial(2.5, 0.8), np.random.binomial([np.ones((2, 3))], 0.8), np.random.binomial(np.float64(3), 0.5))
try:
    np.random.binomial(np.array([2.5, 3.7]), 0.8)
except TypeError as error:
    print(error)
try:
    np.roll(3, 2, axis=())
except ValueError as error:
    print(error)

# pickle: values in files, to the byte as Python and NumPy write them.

import pickle, numpy as np
class M:
    def __init__(s): s.W=np.arange(4.).reshape(2,2); s.n=3
m=M()
big=np.arange(20000.)
for o in [None,True,1,-1,255,256,65535,65536,2**31-1,-2**31,2**31,2**63,-2**63,2**64,10**30,-10**30,1.5,float('inf'),'a','é'*200,'x'*300,b'',b'ab',bytes([122])+bytes(range(250)),(),(1,),(1,2),(1,2,3),(1,2,3,4),[],[1],[1,2],list(range(2500)),{},{'a':1},{'a':1,'b':[1]},set(),{3},frozenset([2]),np.float64(2.5),np.int64(3),np.arange(3),np.zeros((2,3),dtype=np.float32),np.eye(2).T,np.arange(6).reshape(2,3).T,np.array(5),np.array([True,False]),{'W1':np.ones((2,2)),'b1':np.zeros(2),'W2':np.ones(1)},[np.float64(1),np.float64(2)],np.dtype('f4'), m, [m,m], M, ['ab','ab'], big, {'p':big,'q':big}]:
    b=pickle.dumps(o)
    r=pickle.loads(b)
    print(len(b), (b if len(b)<400 else sum(b)%9973), (r if not isinstance(o,(M,list,dict)) else type(r).__name__))
l=[1]; l.append(l); r=pickle.loads(pickle.dumps(l)); print(r[1] is r)
a=np.zeros(2); r=pickle.loads(pickle.dumps([a,a])); print(r[0] is r[1]); r[0][0]=5; print(r)
with open('m.pkl','wb') as f: pickle.dump(m,f); pickle.dump({'z':1},f)
with open('m.pkl','rb') as f: q=pickle.load(f); print(q.W,q.n,type(q).__name__, pickle.load(f))

import pickle
try: pickle.loads(b'')
except EOFError as e: print(e)
try: pickle.loads(b'abc')
except Exception as e: print(type(e).__name__)
try: pickle.loads(pickle.dumps([1,2,3])[:-3])
except Exception as e: print(type(e).__name__, e)
try: pickle.loads('abc')
except Exception as e: print(type(e).__name__, e)
try: pickle.dumps(lambda: 1)
except Exception as e: print(type(e).__name__)
print(pickle.loads(b"\x80\x02]q\x00(K\x01X\x01\x00\x00\x00aq\x01e."), pickle.loads(b"(lp0\nI1\naF2.5\naVx\np1\na."))
print(pickle.HIGHEST_PROTOCOL, pickle.DEFAULT_PROTOCOL)

import pickle, numpy as np
p={'W':np.arange(6.).reshape(2,3),'b':np.zeros(2,dtype=np.float32),'n':3,'s':np.float64(2.5)}
with open('q.pkl','wb') as f: pickle.dump(p,f,protocol=pickle.HIGHEST_PROTOCOL)
with open('q.pkl','rb') as f: q=pickle.load(f)
print(q['W'],q['b'].dtype,q['n'],repr(q['s']))

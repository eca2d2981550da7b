#!/usr/bin/env python
# -*- coding: utf-8 -*-
"""LSTM with peepholes (Gers): gates look at the cell. Dictionaries of parameters, dict() calls, tab indentation."""
import numpy as np

def init(n_in, n_hid):
	rand = lambda *shape: np.random.uniform(-.3, .3, size=shape)
	return dict(
		Wi=rand(n_hid, n_in), Wf=rand(n_hid, n_in), Wo=rand(n_hid, n_in), Wc=rand(n_hid, n_in),
		Ui=rand(n_hid, n_hid), Uf=rand(n_hid, n_hid), Uo=rand(n_hid, n_hid), Uc=rand(n_hid, n_hid),
		pi=rand(n_hid), pf=rand(n_hid), po=rand(n_hid),
		bi=np.zeros(n_hid), bf=np.ones(n_hid), bo=np.zeros(n_hid), bc=np.zeros(n_hid))

sigma = lambda v: 1. / (1. + np.exp(-v))

def forward(P, xs):
	n = P['bi'].shape[0]
	h, c, tape = np.zeros(n), np.zeros(n), []
	for x in xs:
		i = sigma(P['Wi'].dot(x) + P['Ui'].dot(h) + P['pi'] * c + P['bi'])
		f = sigma(P['Wf'].dot(x) + P['Uf'].dot(h) + P['pf'] * c + P['bf'])
		g = np.tanh(P['Wc'].dot(x) + P['Uc'].dot(h) + P['bc'])
		cn = f * c + i * g
		o = sigma(P['Wo'].dot(x) + P['Uo'].dot(h) + P['po'] * cn + P['bo'])
		tape += [(x, h, c, i, f, g, o, cn)]
		h, c = o * np.tanh(cn), cn
	return h, tape

def backward(P, tape, dh):
	G = dict((name, np.zeros_like(value)) for name, value in P.items())
	dc = np.zeros_like(dh)
	for x, h, c, i, f, g, o, cn in tape[::-1]:
		t = np.tanh(cn)
		do = dh * t * o * (1 - o)
		dcn = dc + dh * o * (1 - t * t) + do * P['po']
		di, df, dg = dcn * g * i * (1 - i), dcn * c * f * (1 - f), dcn * i * (1 - g * g)
		for k, d in (('i', di), ('f', df), ('o', do), ('c', dg)):
			G['W' + k] += np.outer(d, x); G['U' + k] += np.outer(d, h); G['b' + k] += d
		G['pi'] += di * c
		G['pf'] += df * c
		G['po'] += do * cn
		dh = P['Ui'].T.dot(di) + P['Uf'].T.dot(df) + P['Uo'].T.dot(do) + P['Uc'].T.dot(dg)
		dc = dcn * f + di * P['pi'] + df * P['pf']
	return G

if __name__ == '__main__':
	np.random.seed(10)
	P = init(2, 4)
	xs = np.random.normal(loc=0.0, scale=1.0, size=(6, 2))
	w = np.arange(1, 5) / 10.
	h, tape = forward(P, xs)
	print('h =', np.round(h, 6))
	G = backward(P, tape, w)
	for name in sorted(P.keys(), key=lambda n: (n.lower(), n)):
		flat, grad = P[name].reshape(-1), G[name].reshape(-1)
		error = 0.0
		for j in range(flat.size):
			old = flat[j]
			flat[j] = old + 1e-5; a = w.dot(forward(P, xs)[0])
			flat[j] = old - 1e-5; b = w.dot(forward(P, xs)[0])
			flat[j] = old
			error = max(error, abs((a - b) / 2e-5 - grad[j]))
		print('%-2s norm %.6f %s' % (name, np.sqrt((grad ** 2).sum()), error < 1e-8 and 'passed' or 'failed'))
	print('total parameters:', sum(v.size for v in P.values()))

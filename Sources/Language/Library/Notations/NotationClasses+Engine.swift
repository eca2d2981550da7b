extension NotationClasses {
    /// The engine's own layout: rows per sample, x (T, N, D), Wx (D, 4H), Wh (H, 4H), b (4H,), packed i f g o.
    static let engine = """
        import copy as _copy


        class _Cell:
            '''Made of sizes and a seed, or of parameters: Cell(D, H, seed=0), Cell(parameters={"Wx": ..., "Wh": ..., "b": ...}).'''
            _gates, _states = 1, ('h0',)

            def __init__(self, D=None, H=None, seed=0, parameters=None):
                if parameters is not None:
                    if not isinstance(parameters, dict):
                        raise TypeError(f'{type(self).__name__}(): parameters must be a dict, not {type(parameters).__name__!r}')
                    self.parameters = dict(parameters)
                elif D is None or H is None:
                    raise TypeError(f'{type(self).__name__}(): give D and H, or parameters')
                else:
                    random, wide = np.random.RandomState(seed), self._gates * H
                    self.parameters = {'Wx': random.randn(*(D, wide)) / max(D, 1) ** 0.5, 'Wh': random.randn(*(H, wide)) / max(H, 1) ** 0.5,
                                       'b': np.zeros(*(wide,))}
                    self._begin(H)
                self.cache = None

            def _begin(self, H):
                pass

            def forward(self, x, h0=None):
                '''h (T, N, H) of every step, from x (T, N, D) and h0 (N, H), zeros where it is left out.'''
                values, self.cache = _forward('engine', self._kind, 'forward', 'x h0', self.parameters, x, h0, activation=self._activation())
                return values['h']

            def _activation(self):
                return 'tanh'

            def backward(self, dh=None, dh_last=None):
                '''The gradients by name: dx, dh0, dWx, dWh, db; dh (T, N, H) goes to every h, dh_last (N, H) to the last one besides.'''
                values, gradients = _backward('backward', 'dh dh_last', self.cache, dh, dh_last)
                return {**values, **{'d' + name: gradient for name, gradient in gradients.items()}}

            def gradcheck(self, x, h0=None, c0=None, dh=None, h=1e-05):
                '''Holds backward against forward for x (T, N, D), the states and every parameter; the loss is sum(h * dh).

                What is left out is drawn, since zeros would hide mistakes; an LSTM's last cell state gets a gradient besides.
                '''
                random, cell = np.random.RandomState(0), _copy.copy(self)
                cell.parameters = {name: np.array(value, dtype=float) for name, value in self.parameters.items()}
                varied = dict(cell.parameters, x=np.array(x, dtype=float))
                if varied['x'].ndim != 3:
                    raise ValueError(f'gradcheck(): x has shape {varied["x"].shape}, expected (T, N, D)')
                shape = (varied['x'].shape[1], len(cell.parameters['Wh']))
                for name, state in zip(self._states, (h0, c0)):
                    varied[name] = random.randn(*shape) if state is None else np.array(state, dtype=float)
                dh = random.randn(len(varied['x']), *shape) if dh is None else np.asarray(dh)
                dc_last = random.randn(*shape) if 'c0' in self._states else None

                def loss(varied):
                    states = cell.forward(*[varied[name] for name in ('x',) + self._states])
                    if dc_last is None:
                        return (states * dh).sum()
                    return (states[0] * dh).sum() + (states[1][-1] * dc_last).sum()

                loss(varied)
                gradients = cell.backward(dh) if dc_last is None else cell.backward(dh, dc_last=dc_last)
                return _gradcheck(loss, varied, gradients, h, len(varied['x']))


        class RNN(_Cell):
            '''h = activation(x Wx + h Wh + b); activation is tanh, relu or identity.'''
            _kind = 'rnn'

            def __init__(self, D=None, H=None, seed=0, parameters=None, activation='tanh'):
                self.activation = activation
                super().__init__(D, H, seed, parameters)

            def _activation(self):
                return self.activation


        class ResidualRNN(RNN):
            '''h = h_prev + activation(x Wx + h_prev Wh + b).'''
            _kind = 'residual'


        class GRU(_Cell):
            '''Gates r u n; with bq the reset gate comes after the product, without before it.'''
            _kind, _gates = 'gru', 3

            def _begin(self, H):
                self.parameters['bq'] = np.zeros(H)


        class LSTM(_Cell):
            '''Gates i f g o; output is tanh, or identity for h = o * c.'''
            _gates, _states = 4, ('h0', 'c0')

            def __init__(self, D=None, H=None, seed=0, parameters=None, output='tanh'):
                if output not in ('tanh', 'identity'):
                    raise ValueError(f'LSTM(): output is tanh or identity, not {output!r}')
                self.output = output
                super().__init__(D, H, seed, parameters)

            def _begin(self, H):
                self.parameters['b'][H:2 * H] = 1

            def forward(self, x, h0=None, c0=None):
                '''h and c (T, N, H) of every step.'''
                kind = 'lstm' if self.output == 'tanh' else 'lstmIdentity'
                values, self.cache = _forward('engine', kind, 'forward', 'x h0 c0', self.parameters, x, h0, c0)
                return values['h'], values['c']

            def backward(self, dh=None, dh_last=None, dc_last=None):
                '''The gradients by name: dx, dh0, dc0, dWx, dWh, db.'''
                values, gradients = _backward('backward', 'dh dh_last dc_last', self.cache, dh, dh_last, dc_last)
                return {**values, **{'d' + name: gradient for name, gradient in gradients.items()}}

        """
}

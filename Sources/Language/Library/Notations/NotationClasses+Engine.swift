extension NotationClasses {
    /// The engine's own layout: rows per sample, x (T, N, D), Wx (D, 4H), Wh (H, 4H), b (4H,), packed i f g o.
    static let engine = """
        class _Cell:
            '''Made of sizes and a seed, or of parameters: Cell(D, H, seed=0), Cell(parameters={"Wx": ..., "Wh": ..., "b": ...}).'''
            _gates = 1

            def __init__(self, D=None, H=None, seed=0, parameters=None):
                if parameters is not None:
                    self.parameters = dict(parameters)
                elif D is None or H is None:
                    raise TypeError(f'{type(self).__name__}(): give D and H, or parameters')
                else:
                    random, wide = np.random.RandomState(seed), self._gates * H
                    self.parameters = {'Wx': random.randn(D, wide) / max(D, 1) ** 0.5, 'Wh': random.randn(H, wide) / max(H, 1) ** 0.5,
                                       'b': np.zeros(wide)}
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
            _gates = 4

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

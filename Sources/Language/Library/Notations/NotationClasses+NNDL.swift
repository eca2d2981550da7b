extension NotationClasses {
    /// NNDL chapter 6 and document 003: rows per sample, (T, N, D), weights as torch has them, two biases.
    static let nndl = """
        class RNNCell:
            '''One step at a time: cell(x, prev_hidden) for t = 1 ... T, then backward(dh) for t = T ... 1.

            weight_ih (H, D), weight_hh (H, H), bias_ih, bias_hh (H,); x (N, D), prev_hidden, dh (N, H).
            A step that follows a whole walk back begins a new sequence.
            '''
            _kind = 'rnn'

            def __init__(self, weight_ih, weight_hh, bias_ih, bias_hh, activation='tanh'):
                self.weight_ih, self.weight_hh, self.bias_ih, self.bias_hh = weight_ih, weight_hh, bias_ih, bias_hh
                self.activation = activation
                self.reset()

            def reset(self):
                self.x_stack, self.prev_hidden_stack, self.next_hidden_stack = [], [], []
                self.dx_list, self.dw_ih_stack, self.dw_hh_stack, self.db_ih_stack, self.db_hh_stack = [], [], [], [], []
                self.prev_dh = None
                self._caches, self._upstream = [], {}

            def __call__(self, x, prev_hidden):
                return self.forward(x, prev_hidden)

            def forward(self, x, prev_hidden):
                values, cache = _forward('nndl', self._kind, 'forward', 'x prev_hidden', self.__dict__, x, prev_hidden,
                                         activation=self.activation, step=True)
                if self._upstream and not self.x_stack:
                    self.reset()
                self._caches.append(cache)
                self.x_stack.append(x)
                self.prev_hidden_stack.append(prev_hidden)
                self.next_hidden_stack.append(values['h'])
                self.prev_dh = np.zeros(values['h'].shape)
                return values['h']

            def backward(self, dh):
                '''The gradient of the last step that is left, with what comes from the steps after it.'''
                if not self.x_stack:
                    raise ValueError('backward(): there is no forward step left to walk back')
                t = len(self.x_stack)
                values, gradients = _backward('backward', 'dh dh prev_dh', self._caches[t - 1], dh, self.prev_dh)
                self._upstream[t] = dh
                for stack in (self.x_stack, self.prev_hidden_stack, self.next_hidden_stack):
                    stack.pop()
                self.prev_dh = values['dh0']
                self.dx_list.insert(0, values['dx'])
                self.dw_ih_stack.append(gradients['weight_ih'])
                self.dw_hh_stack.append(gradients['weight_hh'])
                self.db_ih_stack.append(values['dz'])
                self.db_hh_stack.append(values['dz'])
                return self.dx_list

            def delta(self, t, k, dh=None):
                '''delta_(t,k) = dL_t/dz_k, (N, H), for 1 <= k <= t; dh is dL_t/dh_t, or what backward was given at step t.'''
                if not 1 <= k <= t <= len(self._caches):
                    raise ValueError(f'delta(): t and k must be 1 <= k <= t <= {len(self._caches)}, not t = {t}, k = {k}')
                if dh is None:
                    if t not in self._upstream:
                        raise ValueError(f'delta(): backward has not come to step {t} yet: give dh')
                    dh = self._upstream[t]
                for j in range(t, k - 1, -1):
                    values, _ = _backward('delta', 'dh dh dh', self._caches[j - 1], None, dh)
                    dh = values['dh0']
                return values['dz']

            def gradients(self):
                '''The sums over all steps walked back: of the weights as in (6.40), of the biases as in (6.41).'''
                return {'weight_ih': sum(self.dw_ih_stack), 'weight_hh': sum(self.dw_hh_stack),
                        'bias_ih': sum(d.sum(axis=0) for d in self.db_ih_stack), 'bias_hh': sum(d.sum(axis=0) for d in self.db_hh_stack)}


        class ResidualRNNCell(RNNCell):
            '''The update (6.50): h_t = h_(t-1) + g(x_t, h_(t-1)).'''
            _kind = 'residual'


        class _Layer:
            def __init__(self, weight_ih, weight_hh, bias_ih, bias_hh):
                self.weight_ih, self.weight_hh, self.bias_ih, self.bias_hh = weight_ih, weight_hh, bias_ih, bias_hh
                self.cache, self.grad = None, {}

            def __call__(self, x, *states):
                return self.forward(x, *states)


        class RNN(_Layer):
            '''All steps: x (T, N, D), h0 (N, H).'''
            _kind = 'rnn'

            def forward(self, x, h0=None):
                values, self.cache = _forward('nndl', self._kind, 'forward', 'x h0', self.__dict__, x, h0)
                return values['h']

            def backward(self, dh):
                '''dx, dh0; the gradients of the parameters are in grad.'''
                values, self.grad = _backward('backward', 'dh', self.cache, dh)
                return values['dx'], values['dh0']


        class GRU(RNN):
            '''weight_ih (3H, D), weight_hh (3H, H), packed r z n.'''
            _kind = 'gru'


        class LSTM(_Layer):
            '''weight_ih (4H, D), weight_hh (4H, H), packed i f g o; x (T, N, D), h0, c0 (N, H).'''

            def forward(self, x, h0=None, c0=None):
                values, self.cache = _forward('nndl', 'lstm', 'forward', 'x h0 c0', self.__dict__, x, h0, c0)
                return values['h'], values['c']

            def backward(self, dh, dc_last=None):
                '''dx, dh0, dc0; the gradients of the parameters are in grad.'''
                values, self.grad = _backward('backward', 'dh dh dc_last', self.cache, dh, None, dc_last)
                return values['dx'], values['dh0'], values['dc0']

        """
}

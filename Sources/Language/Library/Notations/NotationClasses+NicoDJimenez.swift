extension NotationClasses {
    /// Document 001: vectors, one sample, weights on [x, h], h = s * o.
    ///
    /// The weights are drawn one after the other; the document's helper seeds anew each time, so that all gates begin alike (errata 001-1).
    static let nicodjimenez = """
        _letters = 'gifo'


        def sigmoid(x):
            return _sigmoid(x)


        def sigmoid_derivative(values):
            return values * (1 - values)


        def tanh_derivative(values):
            return 1 - values ** 2


        def rand_arr(a, b, *args):
            '''Uniform in [a, b).'''
            return np.random.rand(*args) * (b - a) + a


        class LstmParam:
            '''wg, wi, wf, wo (mem_cell_ct, x_dim + mem_cell_ct), bg, bi, bf, bo (mem_cell_ct,), and their gradients wg_diff, ...'''

            def __init__(self, mem_cell_ct, x_dim):
                self.mem_cell_ct, self.x_dim = mem_cell_ct, x_dim
                for letter in _letters:
                    setattr(self, 'w' + letter, rand_arr(-0.1, 0.1, mem_cell_ct, x_dim + mem_cell_ct))
                for letter in _letters:
                    setattr(self, 'b' + letter, rand_arr(-0.1, 0.1, mem_cell_ct))
                self._clear()

            def _names(self):
                return [kind + letter for kind in 'wb' for letter in _letters]

            def _clear(self):
                for name in self._names():
                    setattr(self, name + '_diff', np.zeros_like(getattr(self, name)))

            def _add(self, gradients):
                for name in self._names():
                    setattr(self, name + '_diff', getattr(self, name + '_diff') + gradients[name])

            def apply_diff(self, lr=1):
                '''One step down the gradients, which then are zero.'''
                for name in self._names():
                    setattr(self, name, getattr(self, name) - lr * getattr(self, name + '_diff'))
                self._clear()


        class LstmState:
            def __init__(self, mem_cell_ct, x_dim):
                for name in ['g', 'i', 'f', 'o', 's', 'h', 'bottom_diff_h', 'bottom_diff_s']:
                    setattr(self, name, np.zeros(mem_cell_ct))


        class LstmNode:
            '''One time step.'''

            def __init__(self, lstm_param, lstm_state):
                self.param, self.state = lstm_param, lstm_state
                self.xc, self._cache = None, None

            def bottom_data_is(self, x, s_prev=None, h_prev=None):
                self.s_prev = np.zeros_like(self.state.s) if s_prev is None else s_prev
                self.h_prev = np.zeros_like(self.state.h) if h_prev is None else h_prev
                values, self._cache = _forward('nicodjimenez', 'lstmIdentity', 'bottom_data_is', 'x h_prev s_prev', self.param.__dict__,
                                               x, self.h_prev, self.s_prev)
                state = self.state
                state.g, state.i, state.f, state.o = values['g'], values['i'], values['f'], values['o']
                state.s, state.h = values['c'], values['h']
                self.xc = np.hstack((x, self.h_prev))

            def top_diff_is(self, top_diff_h, top_diff_s):
                '''Adds to the gradients of the parameters, and leaves what goes to the step before in the state.'''
                values, gradients = _backward('top_diff_is', 'top_diff_h top_diff_h top_diff_s', self._cache, None, top_diff_h, top_diff_s)
                self.param._add(gradients)
                self.state.bottom_diff_s, self.state.bottom_diff_h = values['dc0'], values['dh0']
                self.state.bottom_diff_x = values['dx']


        class LstmNetwork:
            '''Nodes one after the other in time, with the same parameters.'''

            def __init__(self, lstm_param):
                self.lstm_param = lstm_param
                self.lstm_node_list, self.x_list = [], []

            def x_list_add(self, x):
                t = len(self.x_list)
                self.x_list.append(x)
                if t == len(self.lstm_node_list):
                    state = LstmState(self.lstm_param.mem_cell_ct, self.lstm_param.x_dim)
                    self.lstm_node_list.append(LstmNode(self.lstm_param, state))
                before = self.lstm_node_list[t - 1].state if t else None
                try:
                    self.lstm_node_list[t].bottom_data_is(x, before and before.s, before and before.h)
                except Exception:
                    self.x_list.pop()
                    raise

            def x_list_clear(self):
                self.x_list = []

            def y_list_is(self, y_list, loss_layer):
                '''The sum of the losses; the gradients of the parameters are added up on the way back.'''
                if len(y_list) != len(self.x_list):
                    raise AssertionError(f'y_list has {len(y_list)} values for {len(self.x_list)} inputs')
                loss, after = 0, None
                for t in reversed(range(len(y_list))):
                    node = self.lstm_node_list[t]
                    loss += loss_layer.loss(node.state.h, y_list[t])
                    diff_h = loss_layer.bottom_diff(node.state.h, y_list[t])
                    diff_s = np.zeros_like(node.state.s)
                    if after is not None:
                        diff_h, diff_s = diff_h + after.bottom_diff_h, after.bottom_diff_s
                    node.top_diff_is(diff_h, diff_s)
                    after = node.state
                return loss


        class ToyLossLayer:
            '''The squared distance of the first unit from the label.'''

            @classmethod
            def loss(cls, pred, label):
                return (pred[0] - label) ** 2

            @classmethod
            def bottom_diff(cls, pred, label):
                diff = np.zeros_like(pred)
                diff[0] = 2 * (pred[0] - label)
                return diff

        """
}

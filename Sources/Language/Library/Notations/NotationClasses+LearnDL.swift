extension NotationClasses {
    /// Document 000: column vectors, one sample, a list per quantity in which index k is time k and index 0 the initial state.
    ///
    /// Its gradients are the right ones: errata 000-2 to 000-5 are not repeated. `forward` remembers every x, since the last one is not enough.
    static let learnDL = """
        class SigmoidActivator:
            def forward(self, weighted_input):
                return _sigmoid(weighted_input)

            def backward(self, output):
                return output * (1 - output)


        class TanhActivator:
            def forward(self, weighted_input):
                return np.tanh(weighted_input)

            def backward(self, output):
                return 1 - output * output


        class IdentityActivator:
            def forward(self, weighted_input):
                return weighted_input

            def backward(self, output):
                return 1


        class ReluActivator:
            def forward(self, weighted_input):
                return np.maximum(0, weighted_input)

            def backward(self, output):
                return np.where(np.asarray(output) > 0, 1, 0)


        def _zeros(state_width):
            return np.zeros((state_width, 1))


        class LstmLayer:
            '''Wfh (state_width, state_width), Wfx (state_width, input_width), bf (state_width, 1), and so on for i, o and c.'''

            def __init__(self, input_width, state_width, learning_rate):
                self.input_width, self.state_width, self.learning_rate = input_width, state_width, learning_rate
                self.gate_activator, self.output_activator = SigmoidActivator(), TanhActivator()
                for gate in 'fioc':
                    setattr(self, 'W' + gate + 'h', np.random.uniform(-1e-4, 1e-4, (state_width, state_width)))
                    setattr(self, 'W' + gate + 'x', np.random.uniform(-1e-4, 1e-4, (state_width, input_width)))
                    setattr(self, 'b' + gate, _zeros(state_width))
                self.reset_state()

            def _names(self):
                return [name for gate in 'fioc' for name in ('W' + gate + 'h', 'W' + gate + 'x', 'b' + gate)]

            def reset_state(self):
                self.times, self._caches = 0, []
                for name in ['c', 'h', 'f', 'i', 'o', 'ct']:
                    setattr(self, name + '_list', [_zeros(self.state_width)])

            def forward(self, x):
                if type(self.gate_activator) is not SigmoidActivator or type(self.output_activator) is not TanhActivator:
                    raise NotImplementedError('forward(): an LSTM has sigmoid gates and tanh outputs here')
                values, cache = _forward('learn_dl', 'lstm', 'forward', 'x h_list[-1] c_list[-1]', self.__dict__, x,
                                         self.h_list[self.times], self.c_list[self.times])
                self.times += 1
                self._caches.append(cache)
                for name, value in [('f', 'f'), ('i', 'i'), ('o', 'o'), ('ct', 'g'), ('c', 'c'), ('h', 'h')]:
                    getattr(self, name + '_list').append(values[value])

            def backward(self, x, delta_h, activator):
                '''From dE/dh at the last step to every delta and gradient; x and activator stand for the course's arguments.'''
                self.calc_delta(delta_h, activator)
                self.calc_gradient(x)

            def calc_delta(self, delta_h, activator=None):
                if self.times == 0:
                    raise ValueError('backward(): there is no forward step to walk back')
                for name in ['h', 'o', 'i', 'f', 'ct']:
                    setattr(self, 'delta_' + name + '_list', [_zeros(self.state_width) for _ in range(self.times + 1)])
                self.delta_h_list[self.times], self.delta_c, self._steps = delta_h, None, []
                for k in range(self.times, 0, -1):
                    self.calc_delta_k(k)

            def calc_delta_k(self, k):
                values, gradients = _backward('backward', 'delta_h delta_h delta_c', self._caches[k - 1], None, self.delta_h_list[k], self.delta_c)
                for name, gate in [('f', 'dzf'), ('i', 'dzi'), ('o', 'dzo'), ('ct', 'dzg')]:
                    getattr(self, 'delta_' + name + '_list')[k] = values[gate]
                self.delta_h_list[k - 1], self.delta_c = values['dh0'], values['dc0']
                self._steps.append(gradients)

            def calc_gradient(self, x=None):
                for name in self._names():
                    setattr(self, name + '_grad', sum(step[name] for step in self._steps))

            def update(self):
                for name in self._names():
                    setattr(self, name, getattr(self, name) - self.learning_rate * getattr(self, name + '_grad'))


        class RecurrentLayer:
            '''state = activator(U x + W state); U (state_width, input_width), W (state_width, state_width), no bias.'''

            def __init__(self, input_width, state_width, activator, learning_rate):
                self.input_width, self.state_width = input_width, state_width
                self.activator, self.learning_rate = activator, learning_rate
                self.U = np.random.uniform(-1e-4, 1e-4, (state_width, input_width))
                self.W = np.random.uniform(-1e-4, 1e-4, (state_width, state_width))
                self.reset_state()

            def reset_state(self):
                self.times, self._caches = 0, []
                self.state_list = [_zeros(self.state_width)]

            def forward(self, input_array):
                names = {TanhActivator: 'tanh', IdentityActivator: 'identity', ReluActivator: 'relu'}
                if type(self.activator) not in names:
                    raise NotImplementedError('forward(): a RecurrentLayer has a TanhActivator, an IdentityActivator or a ReluActivator here')
                values, cache = _forward('learn_dl', 'rnn', 'forward', 'input_array state_list[-1]', self.__dict__, input_array,
                                         self.state_list[self.times], activation=names[type(self.activator)])
                self.times += 1
                self._caches.append(cache)
                self.state_list.append(values['h'])

            def backward(self, sensitivity_array, activator=None):
                '''From dE/dstate at the last step to delta_list, gradient_list and the sums: gradient of W, U_gradient.'''
                if self.times == 0:
                    raise ValueError('backward(): there is no forward step to walk back')
                self.delta_list = [_zeros(self.state_width) for _ in range(self.times + 1)]
                self.gradient_list = [np.zeros((self.state_width, self.state_width)) for _ in range(self.times + 1)]
                self.U_gradient, delta = np.zeros((self.state_width, self.input_width)), sensitivity_array
                for k in range(self.times, 0, -1):
                    values, gradients = _backward('backward', 'sensitivity_array sensitivity_array', self._caches[k - 1], None, delta)
                    self.delta_list[k], delta = values['dz'], values['dh0']
                    self.gradient_list[k] = gradients['W']
                    self.U_gradient = self.U_gradient + gradients['U']
                self.gradient = sum(self.gradient_list)

            def update(self):
                self.W = self.W - self.learning_rate * self.gradient
                self.U = self.U - self.learning_rate * self.U_gradient


        def gradient_check(epsilon=1e-5):
            '''Compares every gradient of an LSTM over three steps, weights in (-1, 1), with what trying gives.'''
            lstm = LstmLayer(3, 2, 1e-3)
            for name in lstm._names():
                setattr(lstm, name, np.random.uniform(-1, 1, getattr(lstm, name).shape))
            inputs = [np.random.uniform(-1, 1, (3, 1)) for _ in range(3)]

            def error():
                lstm.reset_state()
                for x in inputs:
                    lstm.forward(x)
                return lstm.h_list[-1].sum()

            error()
            lstm.backward(inputs[-1], np.ones((2, 1)), IdentityActivator())
            for name in lstm._names():
                weights, gradient = getattr(lstm, name), getattr(lstm, name + '_grad')
                tried = np.zeros(weights.shape)
                for place in np.ndindex(*weights.shape):
                    old = weights[place]
                    weights[place] = old + epsilon
                    up = error()
                    weights[place] = old - epsilon
                    tried[place] = (up - error()) / (2 * epsilon)
                    weights[place] = old
                print(f'{name}: largest difference {np.abs(tried - gradient).max():.1e} of {np.abs(gradient).max():.1e}')
            return lstm

        """
}

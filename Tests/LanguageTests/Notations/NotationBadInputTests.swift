import OneAtATime
import Testing

/// Every function of every notation with every argument spoiled in every way: what comes back is a Python exception that names the
/// function, the argument, its shape and the one that was wanted in the notation's own axis names, and no argument has changed.
///
/// What the courses' own NumPy code would do decides where there is a choice:
/// - Integers, and float32 among float64, are computed in float64, as NumPy's promotion has it: a one-hot x of integers is no mistake.
/// - NaN and infinities are refused, although NumPy would hand them on: after one step every number is NaN, and what a learner needs to
///   know is where the first one came in. `sigmoid` and `softmax` of rnn_utils, plain functions of numbers, hand them on as NumPy does.
/// - No time step, no sample: NumPy gives empty results, and a loss of 0 or NaN later on. Here the argument that is empty is named.
/// - A key of `parameters` that the notation does not know is a slip of the pen (`bf` as `bF`), and said at once.
@Suite("Bad input of the notations", .oneAtATime)
struct NotationBadInputTests {
    private static let walk = """
        import numpy as np
        import coursera, rnn_utils, nndl, learn_dl, nicodjimenez, engine
        from cs231n import rnn_layers as cs, layers, gradient_check as gc

        def same(a, b):
            if isinstance(a, dict):
                return isinstance(b, dict) and list(a) == list(b) and all(same(a[k], b[k]) for k in a)
            if isinstance(a, (list, tuple)):
                return len(a) == len(b) and all(same(p, q) for p, q in zip(a, b))
            if isinstance(a, np.ndarray):
                return a.dtype == b.dtype and a.shape == b.shape and str(a.tolist()) == str(b.tolist())
            return a is b or a == b

        def copied(a):
            if isinstance(a, dict):
                return {k: copied(v) for k, v in a.items()}
            if isinstance(a, (list, tuple)):
                return type(a)([copied(v) for v in a])
            return a.copy() if isinstance(a, np.ndarray) else a

        def filled(a, value):
            b = np.array(a, dtype=float)
            b.flat[b.size - 1] = value
            return b

        def bad(a):
            '''What an array argument may be by mistake: (kind, value).'''
            yield 'rank', a[None]
            yield 'rank', a[0]
            for axis in range(a.ndim):
                yield 'longer', np.concatenate((a, np.take(a, [0], axis=axis)), axis=axis)
                yield 'empty', np.take(a, np.zeros(0, int), axis=axis)
            yield 'nan', filled(a, np.nan)
            yield 'inf', filled(a, -np.inf)
            yield 'none', None
            yield 'kind', 'text'
            yield 'kind', [[1.0], [2.0, 3.0]]
            yield 'kind', {'a': 1}
            yield 'kind', np.array(['a', 'b'])

        def walk(name, call, args, free='', numbers=True):
            '''Calls with each argument replaced by each bad one; free are the pairs of argument and kind that are no mistake.'''
            def attempt(kind, argument, given):
                global tried
                tried += 1
                before = copied(given)
                try:
                    call(**given)
                    problem = None
                except (ValueError, TypeError, KeyError, IndexError) as e:
                    problem = type(e).__name__ + ': ' + str(e)
                except Exception as e:
                    raise AssertionError((name, argument, kind, type(e).__name__, str(e)))
                assert same(before, given), (name, argument, kind, 'changed its input')
                if problem is None:
                    assert f'{argument} {kind}' in free, (name, argument, kind, 'was accepted')
                    return
                message = problem.split(': ', 1)[1].lstrip('"')
                assert message.split('(): ')[0] in name.split(), problem
                assert kind in ('longer', 'renamed') or argument in message, problem
                assert kind not in ('rank', 'longer', 'empty') or ' shape (' in message and ', expected ' in message, problem
                assert kind not in ('nan', 'inf') or f'is {kind} at [' in message.replace('-inf', 'inf') and 'its shape is (' in message, problem
            for argument, value in args.items():
                if isinstance(value, dict):
                    for key, array in value.items():
                        rest = {k: v for k, v in value.items() if k != key}
                        attempt('missing', key, {**args, argument: rest})
                        attempt('unknown', key + 'q', {**args, argument: {**value, key + 'q': array}})
                        attempt('renamed', key + 'q', {**args, argument: {**rest, key + 'q': array}})
                        for kind, wrong in bad(array):
                            attempt(kind, key, {**args, argument: {**value, key: wrong}})
                    for wrong in (None, [1], 3.5):
                        attempt('kind', argument, {**args, argument: wrong})
                    attempt('kind', argument, {**args, argument: {**value, 7: 1}})
                elif isinstance(value, np.ndarray):
                    for kind, wrong in bad(value):
                        attempt(kind, argument, {**args, argument: wrong})
                    if numbers:
                        attempt('nan', argument, {**args, argument: filled(value, np.nan).astype(np.float32)})
            # Integers, and float32 among float64, are numbers like others.
            def each(change, value):
                return {k: each(change, v) for k, v in value.items()} if isinstance(value, dict) else change(value)
            given = each(lambda a: (a * 8).astype(int), args)
            floats = each(lambda a: a.astype(float), given)
            if numbers:
                assert flat(call(**given)) == flat(call(**floats)), (name, 'integers')
                first = list(floats)[0]
                mixed = dict(floats, **{first: each(lambda a: a.astype(np.float32), floats[first])})
                assert flat(call(**mixed)) == flat(call(**floats)), (name, 'float32')

        def flat(r):
            if isinstance(r, dict):
                r = list(r.values())
            if isinstance(r, (list, tuple)):
                return sum([flat(v) for v in r], [])
            return [(r.shape, r.tolist())] if isinstance(r, np.ndarray) else []

        tried = 0
        np.random.seed(1)
        R = np.random.randn

        """

    /// Bodies by notation.
    private static let notations = [
        "coursera, forward": """
            n_x, m, T_x, n_a, n_y = 3, 4, 5, 2, 6
            xt, x, a_prev, c_prev = R(n_x, m), R(n_x, m, T_x), R(n_a, m), R(n_a, m)
            rnn = {'Waa': R(n_a, n_a), 'Wax': R(n_a, n_x), 'Wya': R(n_y, n_a), 'ba': R(n_a, 1), 'by': R(n_y, 1)}
            lstm = {letter + gate: R(n_a, n_a + n_x) if letter == 'W' else R(n_a, 1) for gate in 'fico' for letter in 'Wb'}
            lstm['Wy'], lstm['by'] = R(n_y, n_a), R(n_y, 1)
            walk('rnn_cell_forward', coursera.rnn_cell_forward, dict(xt=xt, a_prev=a_prev, parameters=rnn))
            walk('rnn_forward', coursera.rnn_forward, dict(x=x, a0=a_prev, parameters=rnn), free='x longer')
            walk('lstm_cell_forward', coursera.lstm_cell_forward, dict(xt=xt, a_prev=a_prev, c_prev=c_prev, parameters=lstm))
            walk('lstm_forward', coursera.lstm_forward, dict(x=x, a0=a_prev, parameters=lstm), free='x longer')
            """,
        "coursera, backward": """
            n_x, m, T_x, n_a, n_y = 3, 4, 5, 2, 6
            x, a0, da = R(n_x, m, T_x), R(n_a, m), R(n_a, m, T_x)
            rnn = {'Waa': R(n_a, n_a), 'Wax': R(n_a, n_x), 'Wya': R(n_y, n_a), 'ba': R(n_a, 1), 'by': R(n_y, 1)}
            lstm = {letter + gate: R(n_a, n_a + n_x) if letter == 'W' else R(n_a, 1) for gate in 'fico' for letter in 'Wb'}
            lstm['Wy'], lstm['by'] = R(n_y, n_a), R(n_y, 1)
            step = coursera.rnn_cell_forward(x[:, :, 0], a0, rnn)[-1]
            walk('rnn_cell_backward', lambda da_next: coursera.rnn_cell_backward(da_next, step), dict(da_next=a0))
            lstm_step = coursera.lstm_cell_forward(x[:, :, 0], a0, a0, lstm)[-1]
            walk('lstm_cell_backward', lambda da_next, dc_next: coursera.lstm_cell_backward(da_next, dc_next, lstm_step), dict(da_next=a0, dc_next=a0))
            caches = coursera.rnn_forward(x, a0, rnn)[-1]
            walk('rnn_backward', lambda da: coursera.rnn_backward(da, caches), dict(da=da))
            lstm_caches = coursera.lstm_forward(x, a0, lstm)[-1]
            walk('lstm_backward', lambda da: coursera.lstm_backward(da, lstm_caches), dict(da=da))
            """,
        "rnn_utils": """
            p = {'W': R(2, 3), 'b': R(2, 1)}
            v, s = rnn_utils.initialize_adam(p)
            def update(parameters, grads, v, s):
                for moments in (v, s):
                    assert isinstance(moments, dict)
                # The sheet's function puts new arrays into the dicts that it is handed.
                return rnn_utils.update_parameters_with_adam(dict(parameters), grads, dict(v), dict(s), 1)
            for name in ('grads', 'v', 's'):
                given = dict(zip(('parameters', 'grads', 'v', 's'), (p, {'dW': R(2, 3), 'db': R(2, 1)}, v, s)))
                fixed = {k: a for k, a in given.items() if k != name}
                # Gradients may hold more than the parameters' own: dx, da0.
                walk('update_parameters_with_adam', lambda **one: update(**fixed, **one) if isinstance(one[name], dict) else
                     rnn_utils.update_parameters_with_adam(**dict(given, t=1, **one)), {name: given[name]}, free=f'dWq unknown, dbq unknown, {name} kind', numbers=False)
            """,
        "cs231n, recurrent layers": """
            N, T, D, H = 2, 5, 3, 4
            x, x_t, h, dh = R(N, T, D), R(N, D), R(N, H), R(N, T, H)
            rnn = dict(Wx=R(D, H), Wh=R(H, H), b=R(H))
            lstm = dict(Wx=R(D, 4 * H), Wh=R(H, 4 * H), b=R(4 * H))
            walk('rnn_step_forward', cs.rnn_step_forward, dict(x=x_t, prev_h=h, **rnn))
            walk('rnn_forward', cs.rnn_forward, dict(x=x, h0=h, **rnn), free='x longer')
            walk('lstm_step_forward', cs.lstm_step_forward, dict(x=x_t, prev_h=h, prev_c=h, **lstm))
            walk('lstm_forward', cs.lstm_forward, dict(x=x, h0=h, **lstm), free='x longer')
            caches = cs.rnn_step_forward(x_t, h, **rnn)[-1], cs.rnn_forward(x, h, **rnn)[-1], cs.lstm_step_forward(x_t, h, h, **lstm)[-1], cs.lstm_forward(x, h, **lstm)[-1]
            walk('rnn_step_backward', lambda dnext_h: cs.rnn_step_backward(dnext_h, caches[0]), dict(dnext_h=h))
            walk('rnn_backward', lambda dh: cs.rnn_backward(dh, caches[1]), dict(dh=dh))
            walk('lstm_step_backward', lambda dnext_h, dnext_c: cs.lstm_step_backward(dnext_h, dnext_c, caches[2]), dict(dnext_h=h, dnext_c=h))
            walk('lstm_backward', lambda dh: cs.lstm_backward(dh, caches[3]), dict(dh=dh))
            """,
        "cs231n, layers over time": """
            N, T, D, V, M = 2, 5, 3, 6, 7
            x, words, W = R(N, T, D), np.random.randint(0, V, (N, T)), R(V, D)
            walk('word_embedding_forward', cs.word_embedding_forward, dict(x=words, W=W), free='x longer, W longer', numbers=False)
            cache = cs.word_embedding_forward(words, W)[1]
            walk('word_embedding_backward', lambda dout: cs.word_embedding_backward(dout, cache), dict(dout=x))
            walk('temporal_affine_forward', cs.temporal_affine_forward, dict(x=x, w=R(D, M), b=R(M)), free='x longer')
            affine = cs.temporal_affine_forward(x, R(D, M), R(M))[1]
            walk('temporal_affine_backward', lambda dout: cs.temporal_affine_backward(dout, affine), dict(dout=R(N, T, M)))
            scores = dict(x=R(N, T, V), y=words, mask=np.ones((N, T), bool))
            walk('temporal_softmax_loss', cs.temporal_softmax_loss, scores, free='x longer', numbers=False)
            # An affine layer takes rows of any shape as vectors.
            walk('affine_forward', layers.affine_forward, dict(x=x[:, 0], w=R(D, M), b=R(M)), free='x longer, x rank')
            flat_affine = layers.affine_forward(x[:, 0], R(D, M), R(M))[1]
            walk('affine_backward', lambda dout: layers.affine_backward(dout, flat_affine), dict(dout=R(N, M)))
            """,
        "cs231n, gradient check": """
            # x may have any shape: only what is no number is wrong.
            free = 'x rank, x longer, x empty, df empty'
            walk('eval_numerical_gradient', lambda x: gc.eval_numerical_gradient(lambda v: (v * v).sum(), x, False), dict(x=R(2, 3)), free, numbers=False)
            walk('eval_numerical_gradient_array', lambda x, df: gc.eval_numerical_gradient_array(lambda v: v * v, x, df), dict(x=R(2, 3), df=R(2, 3)), free, numbers=False)
            """,
        "the engine's objects": """
            T, N, D, H = 5, 2, 3, 4
            x, h0, dh = R(T, N, D), R(N, H), R(T, N, H)
            for kind, wide in [(engine.RNN, 1), (engine.ResidualRNN, 1), (engine.GRU, 3), (engine.LSTM, 4)]:
                P = {'Wx': R(D, wide * H), 'Wh': R(H, wide * H), 'b': R(wide * H)}
                if kind is engine.GRU:
                    P['bq'] = R(H)
                states = dict(c0=h0) if kind is engine.LSTM else {}
                # States that are left out are zeros; a GRU without bq is the one with the reset gate before the product.
                forward = lambda parameters, **given: kind(parameters=parameters).forward(**given)
                walk(f'forward {kind.__name__}', forward, dict(x=x, h0=h0, parameters=P, **states), free='x longer, h0 none, c0 none, bq missing')
                cell = kind(parameters=P)
                cell.forward(x, h0)
                walk('backward', cell.backward, dict(dh=dh, dh_last=h0, **dict(dc_last=h0) if kind is engine.LSTM else {}), free='dh none, dh_last none, dc_last none')
            """,
        "nndl": """
            T, N, D, H = 5, 2, 3, 4
            x, h0 = R(T, N, D), R(N, H)
            names = 'weight_ih', 'weight_hh', 'bias_ih', 'bias_hh'
            for kind, wide in [(nndl.RNN, 1), (nndl.GRU, 3), (nndl.LSTM, 4)]:
                P = dict(zip(names, (R(wide * H, D), R(wide * H, H), R(wide * H), R(wide * H))))
                walk('forward', lambda x, h0, **P: kind(**P).forward(x, h0), dict(x=x, h0=h0, **P), free='x longer, h0 none')
                cell = kind(**P)
                cell.forward(x, h0)
                walk('backward', cell.backward, dict(dh=R(T, N, H)), free='dh none')
            for kind in [nndl.RNNCell, nndl.ResidualRNNCell]:
                P = dict(zip(names, (R(H, D), R(H, H), R(H), R(H))))
                walk('forward', lambda x, prev_hidden, **P: kind(**P)(x, prev_hidden), dict(x=x[0], prev_hidden=h0, **P), free='prev_hidden none')
                def back(dh):
                    cell = kind(**P)
                    cell(x[0], h0)
                    return cell.backward(dh)
                walk('backward', back, dict(dh=h0), free='dh none')
            """,
        "learn_dl": """
            def layer(**weights):
                made = learn_dl.LstmLayer(3, 2, 0.1)
                for name, value in weights.items():
                    setattr(made, name, value)
                return made
            P = {}
            for gate in 'fioc':
                P['W' + gate + 'h'], P['W' + gate + 'x'], P['b' + gate] = R(2, 2), R(2, 3), R(2, 1)
            walk('forward', lambda x, **weights: layer(**weights).forward(x), dict(x=R(3, 1), **P))
            def back(delta_h):
                made = layer(**P)
                made.forward(np.ones((3, 1)))
                made.backward(None, delta_h, None)
            walk('backward', back, dict(delta_h=R(2, 1)), free='delta_h none')
            def recurrent(input_array, U, W):
                made = learn_dl.RecurrentLayer(3, 2, learn_dl.TanhActivator(), 0.1)
                made.U, made.W = U, W
                made.forward(input_array)
                return made
            walk('forward', recurrent, dict(input_array=R(3, 1), U=R(2, 3), W=R(2, 2)))
            walk('backward', lambda sensitivity_array: recurrent(R(3, 1), R(2, 3), R(2, 2)).backward(sensitivity_array),
                 dict(sensitivity_array=R(2, 1)), free='sensitivity_array none')
            """,
        "nicodjimenez": """
            def node(**weights):
                param = nicodjimenez.LstmParam(4, 3)
                for name, value in weights.items():
                    setattr(param, name, value)
                return nicodjimenez.LstmNode(param, nicodjimenez.LstmState(4, 3))
            P = {}
            for gate in 'gifo':
                P['w' + gate], P['b' + gate] = R(4, 7), R(4)
            walk('bottom_data_is', lambda x, s_prev, h_prev, **weights: node(**weights).bottom_data_is(x, s_prev, h_prev),
                 dict(x=R(3), s_prev=R(4), h_prev=R(4), **P), free='s_prev none, h_prev none')
            def back(top_diff_h, top_diff_s):
                made = node(**P)
                made.bottom_data_is(np.ones(3))
                made.top_diff_is(top_diff_h, top_diff_s)
            walk('top_diff_is', back, dict(top_diff_h=R(4), top_diff_s=R(4)), free='top_diff_h none, top_diff_s none')
            """,
    ]

    @Test("every argument, spoiled in every way, is named", arguments: notations.keys.sorted())
    func everyArgument(notation: String) throws {
        let text = try outputOfCell(Self.walk + (Self.notations[notation] ?? "") + "\nprint(tried > 20)")
        #expect(text == "True\n")
    }

    @Test("caches of another call, and what parameters lack, in exact words", arguments: [
        ("C.lstm_forward(x, a0, without(lstm, 'Wy'))", "KeyError: \"lstm_forward(): parameters has no 'Wy', expected an array of shape (n_y, n_a) = (n_y, 2)\""),
        ("C.rnn_forward(x, a0, without(rnn, 'Wya'))", "KeyError: \"rnn_forward(): parameters has no 'Wya', expected an array of shape (n_y, n_a) = (n_y, 2)\""),
        ("C.lstm_forward(x, a0, {**without(lstm, 'bf'), 'bF': lstm['bf']})",
         "ValueError: lstm_forward(): there is no parameter 'bF'; the notation has Wf, bf, Wi, bi, Wc, bc, Wo, bo, Wy, by (did you mean 'bf'?)"),
        ("C.lstm_forward(x, a0, rnn)",
         "ValueError: lstm_forward(): there is no parameter 'Waa'; the notation has Wf, bf, Wi, bi, Wc, bc, Wo, bo, Wy, by"),
        ("C.lstm_forward(x, a0.T, lstm)", "ValueError: lstm_forward(): a0 has shape (4, 2), expected (n_a, m) = (2, 4)"),
        ("C.lstm_forward(x * np.where(x > 1, np.nan, 1), a0, lstm)",
         "ValueError: lstm_forward(): x is nan at [0, 0, 0] (8 of its 60 values are no finite numbers); its shape is (3, 4, 5) = (n_x, m, T_x)"),
        ("C.lstm_forward(x[:, :, :0], a0, lstm)", "ValueError: lstm_forward(): x has shape (3, 4, 0), expected (n_x, m, T_x) with T_x of at least 1"),
        ("C.lstm_backward(x[:2], r_caches)",
         "ValueError: lstm_backward(): the cache must be the tuple (a_next, c_next, a_prev, c_prev, ft, it, cct, ot, xt, parameters), not 4 values"),
        ("C.rnn_backward(x[:2], l_caches)", "ValueError: rnn_backward(): the cache must be the tuple (a_next, a_prev, xt, parameters), not 10 values"),
        ("C.lstm_backward(x, l_caches)", "ValueError: lstm_backward(): da has shape (3, 4, 5), expected (n_a, m, T_x) = (2, 4, 5)"),
        ("C.lstm_backward(x[:2, :, [0, 1, 2, 3, 4, 0]], l_caches)",
         "ValueError: lstm_backward(): da has shape (2, 4, 6), expected (n_a, m, T_x) with T_x of at most 5, the time steps in the caches"),
        ("C.lstm_backward(x[:2], (l_caches[0][:2] + C.lstm_forward(-x, a0, lstm)[-1][0][2:], x))",
         "ValueError: lstm_backward(): the cache of step 2 does not go on from that of step 1: its a_prev is not the a_next there"),
        ("C.lstm_backward(x[:2], (l_caches[0][:2] + C.lstm_forward(x, a0, {**lstm, 'bf': 2 * lstm['bf']})[-1][0][2:], x))",
         "ValueError: lstm_backward(): the cache of step 2 holds other parameters than that of step 0"),
        ("C.lstm_backward(x[:2], ([], x))", "ValueError: lstm_backward(): caches holds no time step"),
        ("C.lstm_cell_backward(a0, a0, 3)",
         "TypeError: lstm_cell_backward(): the cache must be the tuple (a_next, c_next, a_prev, c_prev, ft, it, cct, ot, xt, parameters), not 'int'"),
        ("cs.lstm_step_backward(h, h, cs.lstm_forward(X, h, W4, U4, b4)[1])",
         "TypeError: lstm_step_backward(): cache must be the one that lstm_step_forward returned, not that of lstm_forward"),
        ("cs.lstm_backward(X, cs.lstm_forward(X[:, :2], h, W4, U4, b4)[1])", "ValueError: lstm_backward(): dh has shape (4, 5, 3), expected (N, T, H) = (4, 2, 2)"),
        ("cs.temporal_affine_backward(X, cs.word_embedding_forward(np.array([[1]]), h)[1])",
         "TypeError: temporal_affine_backward(): cache must be the one that temporal_affine_forward returned, not that of word_embedding_forward"),
        ("cs.lstm_forward(X, h, W4, U4, b4 * [np.inf])", "ValueError: lstm_forward(): b is -inf at [0] (8 of its 8 values are no finite numbers); its shape is (8,) = (4H,)"),
        ("nndl.RNN(rnn['Wax'], rnn['Waa'], rnn['ba'], rnn['ba'][:, 0]).forward(X)", "ValueError: forward(): bias_ih has shape (2, 1), expected (H,) = (2,)"),
        ("engine.LSTM(3, 2).backward(x)", "ValueError: backward(): there is no forward pass to walk back"),
        ("engine.RNN(parameters=[1])", "TypeError: RNN(): parameters must be a dict, not 'list'"),
        ("engine.convert({'kernel': W4, 'recurrent_kernel': U4, 'bias': b4[1:]}, 'keras', 'torch')",
         "ValueError: convert(): parameters[\"bias\"] has shape (7,), expected (4H,) = (8,)"),
    ])
    func exactWords(call: String, error: String) throws {
        let text = try outputOfCell("""
            import numpy as np, coursera as C, nndl, engine
            from cs231n import rnn_layers as cs
            np.random.seed(1)
            R = np.random.randn
            x, a0 = R(3, 4, 5), R(2, 4)
            rnn = {'Waa': R(2, 2), 'Wax': R(2, 3), 'Wya': R(6, 2), 'ba': R(2, 1), 'by': R(6, 1)}
            lstm = {letter + gate: R(2, 5) if letter == 'W' else R(2, 1) for gate in 'fico' for letter in 'Wb'}
            lstm['Wy'], lstm['by'] = R(6, 2), R(6, 1)
            r_caches, l_caches = C.rnn_forward(x, a0, rnn)[-1], C.lstm_forward(x, a0, lstm)[-1]
            X, h, W4, U4, b4 = R(4, 5, 3), R(4, 2), R(3, 8), R(2, 8), -abs(R(8))
            def without(parameters, name):
                return {key: value for key, value in parameters.items() if key != name}
            \(call)
            """)
        #expect(text == error)
    }

    @Test("sigmoid and softmax hand on what is no number, as NumPy does")
    func plainFunctions() throws {
        #expect(try outputOfCell("""
            import numpy as np
            from rnn_utils import sigmoid, softmax
            print(sigmoid(np.array([np.nan, np.inf, -np.inf, 0])), softmax(np.array([0., np.nan])))
            """) == "[nan 1.  0.  0.5] [nan nan]\n")
    }
}

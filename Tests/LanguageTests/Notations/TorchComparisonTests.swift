import OneAtATime
import Testing

/// Document 003, exercise 6-2P: an RNN's backward pass beside PyTorch's. A lesson loads the numbers as this test does.
@Suite("Exercise 6-2P", .oneAtATime)
struct TorchComparisonTests {
    @Test("RNNCell's walk forward and back gives PyTorch's numbers, which a lesson has without PyTorch")
    func comparison() throws {
        let text = try outputOfCell("""
            import numpy as np
            from nndl import RNNCell, torch_comparison
            given, torch = torch_comparison()
            cell = RNNCell(*[given[name] for name in ('weight_ih', 'weight_hh', 'bias_ih', 'bias_hh')])
            h, hidden = given['h0'], []
            for x in given['x']:
                h = cell(x, h)
                hidden.append(h)
            for dh in reversed(given['dh']):
                cell.backward(dh)
            mine = dict(cell.gradients(), hidden=np.array(hidden), dx=np.array(cell.dx_list), dh0=cell.prev_dh)
            print({name: (mine[name].shape, bool(np.abs(mine[name] - torch[name]).max() < 1e-13)) for name in torch})
            # As the exercise adds up its stacks.
            print(np.allclose(np.sum(cell.dw_ih_stack, axis=0), torch['weight_ih'], rtol=1e-12), np.allclose(np.sum(cell.db_hh_stack, axis=(0, 1)), torch['bias_hh'], rtol=1e-12))
            """)
        #expect(text == """
            {'hidden': ((3, 3, 5), True), 'dx': ((3, 3, 4), True), 'dh0': ((3, 5), True), 'weight_ih': ((5, 4), True), 'weight_hh': ((5, 5), True), 'bias_ih': ((5,), True), 'bias_hh': ((5,), True)}
            True True

            """)
    }
}

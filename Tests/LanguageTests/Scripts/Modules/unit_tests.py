# unittest: tests of classes, run by name.

import unittest
class T(unittest.TestCase):
    def setUp(self): self.x=[1]; print('setup')
    def test_a(self): self.assertEqual(1,1); self.assertAlmostEqual(0.1+0.2,0.3); self.assertTrue(True); self.assertIn(1,self.x)
    def test_b(self):
        with self.assertRaises(ValueError) as c: int('x')
        print(c.exception)
    def test_c(self): self.assertRaises(ZeroDivisionError, lambda: 1/0)
    @unittest.skip('why')
    def test_d(self): 1/0
if __name__=='__main__': unittest.main(exit=False); print('done')

import unittest
class T(unittest.TestCase):
    def test_a(self): self.assertEqual(1,2)
try: T('test_a').test_a()
except AssertionError as e: print(e)
for f in (lambda t: t.assertTrue(0), lambda t: t.assertAlmostEqual(1,2), lambda t: t.assertIn(1,[2]), lambda t: t.assertIsNone(3), lambda t: t.assertGreater(1,2), lambda t: t.assertEqual(1,2,'msg'), lambda t: t.assertAlmostEqual(1,1.5,delta=.1), lambda t: t.assertIsInstance(1,str), lambda t: t.fail('f'), lambda t: t.assertRaises(ValueError, int, '3')):
    try: f(T())
    except Exception as e: print(type(e).__name__, e)

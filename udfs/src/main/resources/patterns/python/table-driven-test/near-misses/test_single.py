class LimitTest(TestCase):
    def test_limit(self):
        with self.subTest("zero"):
            self.assertEqual(limit(0), 0)

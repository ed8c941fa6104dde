from parameterized import parameterized


class ClampTest(TestCase):
    @parameterized.expand([("low", -5, 0), ("high", 300, 255)])  # expect: parametrised-test
    def test_keeps_the_range(self, name, value, clamped):
        self.assertEqual(clamp(value), clamped)

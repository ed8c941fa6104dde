class PathTest(TestCase):
    CASES = {"a/../b": "b", "./a": "a"}

    def test_normalises(self):
        for path, expected in self.CASES.items():  # expect: table-driven-test
            copy = str(path)
            with self.subTest(path):
                self.assertEqual(normalise(copy), expected)

class RomanTest(unittest.TestCase):
    def test_writes(self):
        for number, text in [(1, "I"), (4, "IV")]:  # expect: table-driven-test
            with self.subTest(number=number):
                self.assertEqual(roman(number), text)

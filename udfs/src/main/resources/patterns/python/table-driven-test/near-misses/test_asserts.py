def test_counts():
    for number in range(5):
        assert count(number) == number

import pytest


@pytest.mark.parametrize("number, text", [(1, "I"), (4, "IV"), (1994, "MCMXCIV")])  # expect: parametrised-test
def test_roman(number, text):
    assert roman(number) == text

import pytest

from parse import parse


def test_rejects_garbage():
    with pytest.raises(ValueError) as failure:
        parse("(((")
    assert "unbalanced" in str(failure.value)

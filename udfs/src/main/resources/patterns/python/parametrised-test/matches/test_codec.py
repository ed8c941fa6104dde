import pytest


@pytest.mark.slow  # expect: parametrised-test
@pytest.mark.parametrize("codec", CODECS, ids=str)
class TestCodec:
    def test_round_trip(self, codec):
        assert codec.decode(codec.encode("text")) == "text"

import pytest


@pytest.fixture(params=["sqlite", "postgres"])
def database(request):
    return connect(request.param)

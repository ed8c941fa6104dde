import pytest


@pytest.fixture(scope="module")
def database():
    connection = connect("test")
    yield connection
    connection.close()

def test_status(subtests, client):
    for path in ("/", "/orders", "/about"):  # expect: table-driven-test
        with subtests.test(msg=path):
            assert client.get(path).status_code == 200

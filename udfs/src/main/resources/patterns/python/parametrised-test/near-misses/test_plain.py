import pytest


@pytest.mark.skipif(os.name == "nt", reason="no symbolic links")
def test_link(tmp_path):
    assert link(tmp_path).exists()

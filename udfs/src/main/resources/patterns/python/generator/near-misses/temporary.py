from contextlib import contextmanager
import shutil
import tempfile


@contextmanager
def scratch():
    path = tempfile.mkdtemp()
    yield path
    shutil.rmtree(path)

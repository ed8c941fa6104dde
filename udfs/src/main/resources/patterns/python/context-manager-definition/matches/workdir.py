import contextlib
import os


@contextlib.contextmanager  # expect: context-manager-definition
def working_directory(path):
    before = os.getcwd()
    os.chdir(path)
    try:
        yield path
    finally:
        os.chdir(before)

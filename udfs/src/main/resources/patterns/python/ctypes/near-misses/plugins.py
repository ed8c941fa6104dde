import importlib


def load_library(name):
    return importlib.import_module("plugins." + name)

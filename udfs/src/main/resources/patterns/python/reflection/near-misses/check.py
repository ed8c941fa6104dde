import inspect


def is_handler(value):
    return inspect.iscoroutinefunction(value)

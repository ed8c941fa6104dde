HANDLERS = {}


def handler(function):
    HANDLERS[function.__name__] = function
    return function

import inspect


def call(handler, services):  # expect: reflection
    parameters = inspect.signature(handler).parameters
    return handler(**{name: services[name] for name in parameters})

import inspect


def commands_of(module):  # expect: reflection
    return {
        name: member
        for name, member in inspect.getmembers(module, inspect.isfunction)
        if not name.startswith("_")
    }

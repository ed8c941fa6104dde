def make_init(fields):  # expect: code-generation
    lines = ["def __init__(self, %s):" % ", ".join(fields)]
    lines += ["    self.%s = %s" % (name, name) for name in fields]
    namespace = {}
    exec("\n".join(lines), namespace)
    return namespace["__init__"]

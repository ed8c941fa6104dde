def parse(argv, options): # expect: argument-parser
    chosen = {}
    rest = []
    for arg in argv:
        if not arg.startswith("--"):
            rest.append(arg)
            continue
        name, _, value = arg[2:].partition("=")
        if name not in options:
            raise ValueError("unknown option --" + name)
        chosen[name] = value or True
    return chosen, rest

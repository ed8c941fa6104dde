def parse_header(line):
    name, _, value = line.partition(":")
    if not name.startswith("X-"):
        raise ValueError("unknown header " + name)
    return name, value.strip()

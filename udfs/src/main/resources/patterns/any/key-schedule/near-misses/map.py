def expand_keys(table):
    return {name: value for keys, value in table.items() for name in keys.split(",")}

def lookup(table, key):
    try:
        return table[key]
    except KeyError:
        raise LookupError(f"no {key}") from None

DEFAULT = None


def retries(limit=DEFAULT):
    return 3 if limit is DEFAULT else limit

TOKEN = object()


def holder(locks):
    locks.append(TOKEN)
    return locks

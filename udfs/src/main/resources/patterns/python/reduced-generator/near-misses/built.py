def names(users):
    unique = set(user.name for user in users)
    return sorted(user.upper() for user in unique)

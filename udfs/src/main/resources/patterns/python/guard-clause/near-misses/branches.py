def sign(number):
    if number < 0:
        return -1
    elif number > 0:
        return 1
    if number == 0:
        return 0
    print("not a number")
    return None

def number(text):
    try:
        return int(text)
    except ValueError as error:
        raise TypeError("not a number: " + str(error))

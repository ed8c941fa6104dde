def split(line):
    key, value = line.split("=", 1)
    for index, part in enumerate(value):
        print(index, part)
    return key

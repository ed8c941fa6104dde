def first_line(path):
    source = open(path)
    try:
        return source.readline()
    finally:
        source.close()

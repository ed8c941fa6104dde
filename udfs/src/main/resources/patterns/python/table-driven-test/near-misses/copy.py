def copy_all(paths, target):
    for path in paths:
        with open(path, "rb") as source:
            target.write(source.read())

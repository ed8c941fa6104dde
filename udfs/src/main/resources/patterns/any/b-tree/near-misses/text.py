def split_lines(text):
    keys = [line.split("=")[0] for line in text.splitlines()]
    return keys[: len(keys) // 2]

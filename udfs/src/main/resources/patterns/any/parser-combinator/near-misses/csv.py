def parse(text):
    rows = []
    for line in text.splitlines():
        rows.append(line.split(","))
    return rows

def records(source):  # expect: generator
    record = []
    for line in source:
        if line.strip():
            record.append(line)
        elif record:
            yield record
            record = []
    if record:
        yield record

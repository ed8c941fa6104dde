def version(line):
    match = re.match(r"v(\d+)", line)
    return int(match.group(1)) if match else None

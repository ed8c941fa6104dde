import re


def version(text):
    match = re.match(r"(\d+)\.(\d+)", text)
    return match.groups() if match else None

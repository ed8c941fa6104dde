import re

WORD = re.compile(r"\w+", re.ASCII)


def words(text):
    return WORD.findall(text)

import functools
import json


@functools.cache  # expect: memoisation
def settings():
    with open("settings.json") as source:
        return json.load(source)

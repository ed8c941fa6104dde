from dataclasses import dataclass


def load(path):
    @dataclass(order=True)  # expect: dataclass
    class Entry:
        priority: int
        name: str

    return sorted(Entry(*line.split("=")) for line in open(path))

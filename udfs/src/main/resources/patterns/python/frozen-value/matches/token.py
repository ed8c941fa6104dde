from typing import NamedTuple


class Token(NamedTuple):  # expect: frozen-value
    kind: str
    text: str
    line: int = 0

import typing


class Named(typing.Protocol):  # expect: structural-type
    name: str

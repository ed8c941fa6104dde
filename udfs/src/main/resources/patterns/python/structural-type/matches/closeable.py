from typing import Protocol


class SupportsClose(Protocol):  # expect: structural-type
    def close(self) -> None: ...

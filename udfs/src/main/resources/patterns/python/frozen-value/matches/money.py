from dataclasses import dataclass


@dataclass(frozen=True)  # expect: frozen-value
class Money:
    cents: int
    currency: str = "EUR"

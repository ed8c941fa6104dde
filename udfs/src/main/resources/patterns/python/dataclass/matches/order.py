from dataclasses import dataclass, field


@dataclass  # expect: dataclass
class Order:
    customer: str
    cents: int = 0
    notes: list[str] = field(default_factory=list)

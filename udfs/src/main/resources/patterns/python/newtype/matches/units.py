import typing as t

Celsius = t.NewType("Celsius", float)  # expect: newtype


def boiling(temperature: Celsius) -> bool:
    return temperature >= 100

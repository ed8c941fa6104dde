import typing
from pathlib import Path

if typing.TYPE_CHECKING:
    from .config import Config

AbsolutePath = typing.NewType("AbsolutePath", Path)  # expect: newtype

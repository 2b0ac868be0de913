"""The names of the JSON formats of hosted services that an event can be written in."""

from typing import Literal, TypeAlias

__all__ = ["CompatFormat"]

CompatFormat: TypeAlias = Literal["socialhook", "socialhook-flat", "zernio", "zernio-data"]

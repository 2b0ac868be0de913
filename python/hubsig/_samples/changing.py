"""Changes to a sample by paths: `message.text`, `entry.0.id`, `message.attachments.0.payload.url`."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal

#: Paths that begin with one of these are taken from the outermost object, all others from the event.
OUTERMOST: Final = ("object", "entry")


class NoSuchPlace(ValueError):
    """A path that leads nowhere; the text says where it ends."""


@dataclass(frozen=True, slots=True)
class Change:
    """A value to put at a place, or a place to empty."""

    path: tuple[str, ...]
    #: `text`: as it stands where a text is replaced, otherwise JSON if it is JSON; `json`: JSON; `remove`.
    how: Literal["text", "json", "remove"]
    value: str = ""

    @property
    def outermost(self) -> bool:
        return self.path[0] in OUTERMOST

    def apply(self, root: Any) -> None:
        """Changes `root`, an object or an array. Objects on the way that are missing are made."""
        place = root
        for at, (name, following) in enumerate(zip(self.path, self.path[1:], strict=False)):
            if isinstance(place, dict) and name not in place and self.how != "remove":
                place[name] = [] if following == "0" else {}
            key = self._key(place, at)
            if isinstance(place, list) and key == len(place) and self.how != "remove":
                place.append([] if following == "0" else {})
            try:
                place = place[key]
            except (KeyError, IndexError):
                raise self._nowhere(at) from None
        key = self._key(place, len(self.path) - 1)
        if self.how == "remove":
            try:
                del place[key]
            except (KeyError, IndexError):
                raise self._nowhere(len(self.path) - 1) from None
        elif isinstance(place, list) and key == len(place):
            place.append(self._new(None))
        elif isinstance(place, list) and key > len(place):
            raise self._nowhere(len(self.path) - 1)
        else:
            old = place.get(key) if isinstance(place, dict) else place[key]
            place[key] = self._new(old)

    def _key(self, place: Any, at: int) -> Any:
        name = self.path[at]
        if isinstance(place, dict):
            return name
        if isinstance(place, list) and name.isascii() and name.isdigit() and len(name) < 7:
            return int(name)
        raise self._nowhere(at)

    def _new(self, old: object) -> object:
        if self.how == "text" and isinstance(old, str):
            return self.value
        try:
            return json.loads(self.value, parse_constant=_refuse)
        except (ValueError, RecursionError):
            if self.how == "json":
                raise NoSuchPlace(f"{'.'.join(self.path)}: what follows := is not JSON") from None
            return self.value

    def _nowhere(self, at: int) -> NoSuchPlace:
        before = ".".join(self.path[:at]) or ("the outermost object" if self.outermost else "the event")
        return NoSuchPlace(f"{'.'.join(self.path)}: there is no {self.path[at]} in {before}")


def _refuse(constant: str) -> object:
    raise ValueError(constant)


def setting(text: str) -> Change:
    """`path=value` or `path:=json`. ValueError if it is neither."""
    path, equals, value = text.partition("=")
    if not equals:
        raise ValueError(text)
    if path.endswith(":"):
        return Change(_path(path[:-1]), "json", value)
    return Change(_path(path), "text", value)


def removing(text: str) -> Change:
    """A path alone. ValueError if it is none."""
    return Change(_path(text), "remove")


def _path(text: str) -> tuple[str, ...]:
    parts = tuple(text.split("."))
    if not all(parts):
        raise ValueError(text)
    return parts


def apply(changes: Sequence[Change], root: Any) -> None:
    """All of them, in order."""
    for change in changes:
        change.apply(root)

"""Random deliveries, and the kinds that must come out of them in order.

Elements of random kinds are dealt to entries and containers as Meta might deal them: several entries, several
containers in one, copies of what another app answers (`standby`), lists of WhatsApp values, and, where something
without an envelope is among them, an array of bodies. The same seed gives the same deliveries, byte for byte.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from random import Random
from typing import Any, Final

from hubsig._generated import Platform
from hubsig._samples import elements
from hubsig._samples.elements import CONTAINERS, LISTS, STANDBY_LISTS, Builders, Element, Json

#: How many events one body holds, at random: mostly few, as on the wire.
_SIZES: Final = (1, 1, 1, 2, 3, 5, 8, 20, 60)
#: The parts of a body: what has been built, and the kinds that come out of it.
_Part = tuple[Any, list[str]]


@dataclass(frozen=True, slots=True)
class Delivery:
    """A body, and the kinds of its events in order."""

    platform: Platform
    body: bytes
    kinds: tuple[str, ...]


class Generator:
    """Makes deliveries out of the elements of `builders`; a running number tells all of them apart."""

    def __init__(self, seed: int, builders: Mapping[Platform, Builders]) -> None:
        self._random = Random(seed)
        self._builders = builders
        self._kinds = {platform: list(kinds) for platform, kinds in builders.items()}
        self._number = 0

    def size(self, most: int) -> int:
        """How many events the next delivery might have."""
        return min(self._random.choice(_SIZES), most)

    def delivery(self, events: int, platform: Platform | None = None) -> Delivery:
        """One delivery of exactly so many events, of one platform."""
        chosen = self._random.choice(list(self._builders)) if platform is None else platform
        kinds = self._random.choices(self._kinds[chosen], k=events)
        drawn = [(kind, self._builders[chosen][kind](self._next())) for kind in kinds]
        bodies = self._bodies(chosen, drawn)
        # What has no envelope can only be alone, or in an array with others.
        body = bodies[0][0] if len(bodies) == 1 and self._random.random() < 0.9 else [each for each, _ in bodies]
        return Delivery(chosen, elements.wire(body), tuple(kind for _, kinds in bodies for kind in kinds))

    def _next(self) -> int:
        self._number += 1
        return self._number

    def _bodies(self, platform: Platform, drawn: list[tuple[str, Element]]) -> list[_Part]:
        bodies: list[_Part] = [(each.value, [kind]) for kind, each in drawn if each.place == "body"]
        enclosed = [(kind, each) for kind, each in drawn if each.place != "body"]
        if enclosed:
            entries = self._entries(platform, enclosed)
            whole = elements.envelope(platform, [entry for entry, _ in entries])
            bodies.append((whole, [kind for _, kinds in entries for kind in kinds]))
            self._random.shuffle(bodies)
        return bodies

    def _entries(self, platform: Platform, drawn: list[tuple[str, Element]]) -> list[_Part]:
        entries: list[_Part] = [(each.value, [kind]) for kind, each in drawn if each.place == "entry"]
        contained = [(kind, each) for kind, each in drawn if each.place != "entry"]
        while contained:
            length = self._random.randint(1, len(contained))
            entries.append(self._entry(platform, contained[:length]))
            del contained[:length]
        self._random.shuffle(entries)
        return entries

    def _entry(self, platform: Platform, drawn: list[tuple[str, Element]]) -> _Part:
        containers: dict[str, list[_Part]] = {name: [] for name in CONTAINERS}
        listed: dict[str, dict[str, list[_Part]]] = {}
        for kind, each in drawn:
            if each.place == "list":
                field = self._field(each)
                listed.setdefault(field, {}).setdefault(each.list, []).append((each.value, [kind]))
            elif each.place == "messaging" and self._random.random() < 0.15:
                containers["standby"].append((each.value, [kind]))
            else:
                containers[each.place].append((each.value, [kind]))
        for field, lists in listed.items():
            containers["changes"] += self._changes(field.removesuffix(" errors"), lists)
        self._random.shuffle(containers["changes"])
        values = {name: [value for value, _ in parts] for name, parts in containers.items()}
        kinds = [kind for parts in containers.values() for _, kinds in parts for kind in kinds]
        return elements.entry(platform, self._next(), values), kinds

    def _field(self, element: Element) -> str:
        """The change that an element goes to. Errors are events only in a value that has nothing else."""
        if element.list == "errors":
            return f"{element.field} errors"
        if element.field == "messages" and element.list in STANDBY_LISTS and self._random.random() < 0.15:
            return "standby"
        return element.field

    def _changes(self, field: str, lists: dict[str, list[_Part]]) -> list[_Part]:
        """One change with all the lists, or one for each."""
        names = [name for name in LISTS if name in lists]
        together = [names] if self._random.random() < 0.5 else [[name] for name in names]
        return [self._change(field, {name: lists[name] for name in group}) for group in together]

    @staticmethod
    def _change(field: str, lists: dict[str, list[_Part]]) -> _Part:
        values = {name: [value for value, _ in parts] for name, parts in lists.items()}
        change: Json = elements.whatsapp_change(field, values, standby=field == "standby")
        return change, [kind for parts in lists.values() for _, kinds in parts for kind in kinds]

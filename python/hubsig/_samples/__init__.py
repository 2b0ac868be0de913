"""Invented deliveries: one of every kind of every platform, and random ones of as many events as wanted.

The names, ids and texts are made up; the JSON is spelled as Meta spells it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from hubsig._generated import Platform
from hubsig._samples import changing, elements, instagram, messenger, other, whatsapp
from hubsig._samples.changing import Change
from hubsig._samples.deliveries import Delivery, Generator
from hubsig._samples.elements import ACCOUNTS, NOW_MS, PLATFORMS, Builders, wire
from hubsig._samples.instagram import PERSON

__all__ = [
    "ACCOUNT",
    "BUILDERS",
    "NOW_MS",
    "PERSON",
    "PLATFORMS",
    "Change",
    "Delivery",
    "batch",
    "deliveries",
    "platform_of",
    "sample",
    "wire",
]

ACCOUNT: Final = ACCOUNTS["instagram"]

#: platform -> kind -> what builds an element of exactly that kind out of a running number
BUILDERS: Final[Mapping[Platform, Builders]] = {
    "instagram": instagram.BUILDERS,
    "messenger": messenger.BUILDERS,
    "whatsapp": whatsapp.BUILDERS,
    "other": other.BUILDERS,
}


def platform_of(kind: str) -> Platform | None:
    """The first platform that has `kind`; None if there is no sample of it."""
    return next((platform for platform in PLATFORMS if kind in BUILDERS[platform]), None)


def sample(
    kind: str, number: int = 1, platform: Platform | None = None, *, events: int = 1, changes: Sequence[Change] = ()
) -> bytes:
    """The body of a delivery of events of `kind`, of the first platform that has it unless one is named.

    KeyError if there is no such sample. `number` makes ids and times differ; several events take the numbers behind it.
    """
    chosen = platform or platform_of(kind)
    if chosen is None:
        raise KeyError(kind)
    made = [BUILDERS[chosen][kind](each) for each in range(number, number + events)]
    for each in made:
        changing.apply([change for change in changes if not change.outermost], each.value)
    whole = elements.delivery(chosen, number, *made)
    changing.apply([change for change in changes if change.outermost], whole)
    return wire(whole)


def batch(count: int) -> bytes:
    """The body of one Instagram delivery of `count` text messages."""
    events = []
    for number in range(count):
        event = instagram.BUILDERS["message_text"](number).value
        event["message"]["text"] = f"message {number} of many ✨"
        events.append(event)
    return wire(elements.envelope("instagram", [elements.entry("instagram", count, {"messaging": events})]))


def deliveries(seed: int, events: int, platform: Platform | None = None) -> Iterator[Delivery]:
    """Random deliveries of so many events altogether, of one platform or of all, the same for the same seed."""
    generator = Generator(seed, BUILDERS)
    while events > 0:
        made = generator.delivery(generator.size(events), platform)
        events -= len(made.kinds)
        yield made

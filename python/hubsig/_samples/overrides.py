"""Samples with other ids, texts and times than the invented ones.

An override is named like the attribute of the event that it is for. Where that stands in the JSON is not written down
anywhere: the sample is parsed, and the leaf that holds the attribute's value is the one to replace. What comes out is
parsed again, so that an override either does what it says or is refused.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Any, Final, TypeAlias

from hubsig._generated import AnyEvent, Platform
from hubsig._native import parse_unverified
from hubsig._samples.elements import wire

_Path: TypeAlias = tuple[str | int, ...]

#: Given as a value in `set`, takes the key or element away.
REMOVE: Final = object()

#: Who and whose: these stand in several places of a delivery, which have to stay the same.
_EVERYWHERE: Final = frozenset({"account_id", "phone_number_id", "recipient_id", "sender_id", "user_id"})
#: What decides or follows from the kind, whatever other value of the JSON it may happen to equal.
_FIXED: Final = frozenset(
    {"channel", "content", "direction", "envelope", "field", "key", "kind", "message_type", "name", "platform", "raw"}
)


def overridden(body: bytes, named: Mapping[str, object], paths: Mapping[str, object]) -> Any:
    """The JSON of the delivery `body`, which holds one event, with other values.

    `named` is by attribute, `paths` by place in the event's own JSON and applied last. TypeError for a name that the
    event does not have or a value that cannot stand there, ValueError where the event would become another.
    """
    before = _event(body)
    tree = json.loads(body)
    for name, value in named.items():
        tree = _with_attribute(tree, name, value)
    if paths:
        target = _locate(tree, _event(wire(tree)).json())
        for path, value in paths.items():
            _put(target, path, value)
    after = list(parse_unverified(wire(tree)))
    if [(each.platform, each.kind) for each in after] != [(before.platform, before.kind)]:
        became = ", ".join(each.kind for each in after) or "nothing"
        raise ValueError(f"with these overrides {before.kind} becomes {became}")
    for name, value in named.items():
        if not paths and getattr(after[0], name) != value:
            raise ValueError(f"{name} cannot be overridden together with the others")
    return tree


def names(body: bytes) -> list[str]:
    """The attributes of the one event in `body` that can be overridden."""
    event, tree = _event(body), json.loads(body)
    public = (name for name in dir(type(event)) if not name.startswith("_"))
    return [name for name in public if _places(tree, name, _value(event, name))]


def merged(bodies: list[Any], place: str) -> Any:
    """One delivery out of several of one event each, which stands at `place` in all of them."""
    first, *others = bodies
    if place == "body":
        return bodies if others else first
    container = "changes" if place == "list" else place
    for each in others:
        if place == "entry":
            first["entry"] += each["entry"]
        else:
            first["entry"][0][container] += each["entry"][0][container]
    return first


def _event(body: bytes) -> AnyEvent:
    (event,) = parse_unverified(body)
    return event


def _value(event: AnyEvent, name: str) -> str | int | None:
    """The attribute's value, if it is of a sort that can be found again in the JSON."""
    value = None if name in _FIXED else getattr(event, name, None)
    return value if isinstance(value, str | int) and not isinstance(value, bool) else None


def _with_attribute(tree: Any, name: str, value: object) -> Any:
    """`tree` with another value at the place, or the places, that the attribute is read from."""
    body = wire(tree)
    event = _event(body)
    before = _value(event, name)
    places = _places(tree, name, before)
    if not places:
        raise TypeError(f"{event.kind} of {event.platform} has no {name} to override; it has {', '.join(names(body))}")
    if type(value) is not type(before):
        raise TypeError(f"{name} must be {type(before).__name__}, not {type(value).__name__}")
    # An equal value elsewhere, such as a link that is also the text, stays what it is if one place is enough.
    alone = [] if name in _EVERYWHERE else [[place] for place in places]
    for some in chain(alone, [places]):
        changed = json.loads(body)
        for place in some:
            changed = _replaced(changed, place, _spelled(_at(changed, place), name, value))
        events = parse_unverified(wire(changed))
        if len(events) == 1 and getattr(events[0], name, None) == value:
            return changed
    raise ValueError(f"{event.kind} of {event.platform} cannot have this {name}: it would read otherwise")


def _places(tree: Any, name: str, value: str | int | None) -> list[_Path]:
    """Where `value` stands. A time may be counted in seconds, an id may be a number."""
    if value is None:
        return []
    spellings = {str(value)}
    if name.endswith("_ms") and isinstance(value, int) and value % 1000 == 0:
        spellings.add(str(value // 1000))
    return [path for path, leaf in _leaves(tree) if str(leaf) in spellings]


def _leaves(tree: Any, path: _Path = ()) -> Iterator[tuple[_Path, str | int]]:
    if isinstance(tree, dict | list):
        for key, value in tree.items() if isinstance(tree, dict) else enumerate(tree):
            yield from _leaves(value, (*path, key))
    elif isinstance(tree, str | int) and not isinstance(tree, bool):
        yield path, tree


def _spelled(before: str | int, name: str, value: object) -> str | int:
    """`value` in the unit and JSON type of what stood there before."""
    text = str(value)
    if name.endswith("_ms") and isinstance(value, int) and len(str(before)) <= 11:
        text = str(value // 1000)
    plain = text.isascii() and text.isdigit() and text == str(int(text))
    return int(text) if isinstance(before, int) and plain else text


def _at(tree: Any, path: _Path) -> Any:
    for step in path:
        tree = tree[step]
    return tree


def _replaced(tree: Any, path: _Path, value: object) -> Any:
    if not path:
        return value
    _at(tree, path[:-1])[path[-1]] = value
    return tree


def _locate(tree: Any, wanted: Any) -> Any:
    """The part of `tree` that is the event's own JSON, the object itself."""
    if isinstance(wanted, dict):
        stack = [tree]
        while stack:
            part = stack.pop()
            if part == wanted:
                return part
            if isinstance(part, dict | list):
                stack += part.values() if isinstance(part, dict) else part
    raise TypeError("the JSON of this event has no parts that could be set")


def _put(target: Any, path: str, value: object) -> None:
    """Sets what stands at `path`, such as "message.attachments.0.type"; objects on the way are made."""
    *way, last = path.split(".")
    for step in way:
        if isinstance(target, list):
            target = target[_index(target, step, path)]
        elif isinstance(target, dict):
            target = target.setdefault(step, {})
    if isinstance(target, list):
        at = _index(target, last, path)
        target[at : at + 1] = [] if value is REMOVE else [value]
    elif not isinstance(target, dict):
        raise TypeError(f"{path!r}: there is a value on the way, not an object")
    elif value is REMOVE:
        if last not in target:
            raise TypeError(f"{path!r}: nothing to remove")
        del target[last]
    else:
        target[last] = value


def _index(target: list[Any], step: str, path: str) -> int:
    """`step` as a position in `target`; the position behind the last appends."""
    if not (step.isascii() and step.isdigit() and int(step) <= len(target)):
        raise TypeError(f"{path!r}: {step!r} is not a position in a list of {len(target)}")
    return int(step)

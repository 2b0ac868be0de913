"""Elements of deliveries, the places where they stand, and how they are written.

An `Element` is what becomes one event. Deliveries are put together from elements: one of them for a sample, many of
them for a random batch. The wire is imitated with care: compact JSON in which every non-ASCII character, every slash
and a few others arrive escaped, because that is where hand-written receivers go wrong.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal, TypeAlias, get_args

from hubsig._generated import Platform

Json: TypeAlias = dict[str, Any]

PLATFORMS: Final[tuple[Platform, ...]] = get_args(Platform)

#: What `object` says, and the id of the invented account that the deliveries are for.
OBJECTS: Final[Mapping[Platform, str]] = {
    "instagram": "instagram",
    "messenger": "page",
    "whatsapp": "whatsapp_business_account",
    "other": "user",
}
ACCOUNTS: Final[Mapping[Platform, str]] = {
    "instagram": "17840000000000042",
    "messenger": "601000000000042",
    "whatsapp": "204000000000042",
    "other": "8840000000000042",
}
NOW_MS: Final = 1_795_000_000_000

#: A container of an entry, or the entry or the body itself, or a list in the value of a WhatsApp change.
Place: TypeAlias = Literal["messaging", "changes", "calls", "changed_fields", "entry", "body", "list"]

#: The containers of an entry in the order in which their elements become events.
CONTAINERS: Final = ("messaging", "standby", "changes", "calls", "changed_fields")
#: The same for the lists of a WhatsApp value. `errors` are events only where there is no other list.
LISTS: Final = (
    "messages", "statuses", "message_echoes", "calls", "history", "groups", "state_sync", "user_preferences",
    "user_id_update", "automatic_events", "events", "errors",
)  # fmt: skip
#: What may be delivered as a copy, because another app answers the conversation.
STANDBY_LISTS: Final = ("messages", "statuses", "message_echoes")

DISPLAY_NUMBER: Final = "15550000042"
PHONE_NUMBER_ID: Final = "118000000000042"
WA_ID: Final = "351900000077"


@dataclass(frozen=True, slots=True)
class Element:
    """The JSON of one event and the place where it stands; `field` and `list` are for the lists of WhatsApp."""

    place: Place
    value: Any
    field: str = ""
    list: str = ""


#: Makes an element out of a running number, by which ids and times differ.
Builder: TypeAlias = Callable[[int], Element]
Builders: TypeAlias = dict[str, Builder]


def wire(value: object) -> bytes:
    """`value` as JSON in Meta's spelling."""
    text = json.dumps(value, separators=(",", ":"), ensure_ascii=True)
    # None of these four can stand outside a string, nor directly behind a backslash that would change its meaning.
    for plain, escaped in (("/", "\\/"), ("@", "\\u0040"), ("%", "\\u0025"), ("<", "\\u003C")):
        text = text.replace(plain, escaped)
    return text.encode("ascii")


def change(field: str, value: object) -> Element:
    """A change as Instagram and Messenger have it."""
    return Element("changes", {"field": field, "value": value})


def envelope(platform: Platform, entries: Sequence[Any]) -> Json:
    """The outermost object of a delivery."""
    return {"object": OBJECTS[platform], "entry": list(entries)}


def entry(platform: Platform, number: int, containers: Mapping[str, Sequence[Any]]) -> Json:
    """An entry holding the containers given. It counts time in seconds where it holds changes, else in milliseconds."""
    identity, filled = ACCOUNTS[platform], {name: list(elements) for name, elements in containers.items() if elements}
    if platform == "whatsapp":
        # Only what is said about the account itself has a time.
        timed = not any("metadata" in each["value"] for each in filled.get("changes", ()))
        return {"id": identity, **({"time": NOW_MS // 1000 + number} if timed else {}), **filled}
    in_ms = "messaging" in filled or "standby" in filled
    time = NOW_MS + number + 250 if in_ms else NOW_MS // 1000 + number
    if platform == "instagram" and in_ms:
        return {"time": time, "id": identity, **filled}
    return {"id": identity, "time": time, **filled}


def whatsapp_change(field: str, lists: Mapping[str, Sequence[Any]], *, standby: bool = False) -> Json:
    """A change of WhatsApp whose value holds the lists given; its field comes last, as on the wire."""
    value: Json = {
        "messaging_product": "whatsapp",
        "metadata": {"display_phone_number": DISPLAY_NUMBER, "phone_number_id": PHONE_NUMBER_ID},
    }
    inner: Json = {}
    # The service's own messages and what is said about the business come without the person.
    spoken = any(each.get("type") != "system" for each in lists.get("messages", ()))
    if field in ("messages", "calls", "standby") and (spoken or "calls" in lists):
        inner["contacts"] = [{"profile": {"name": "Ana Invençada"}, "wa_id": WA_ID}]
    inner |= {name: list(elements) for name, elements in lists.items()}
    return {"value": value | ({"standby": inner} if standby else inner), "field": field}


def delivery(platform: Platform, number: int, *made: Element) -> Any:
    """A delivery of elements that stand at the same place: one, or several of one kind."""
    first = made[0]
    values = [each.value for each in made]
    if first.place == "body":
        return values[0] if len(values) == 1 else values
    if first.place == "entry":
        return envelope(platform, values)
    if first.place == "list":
        changes = [whatsapp_change(first.field, {first.list: values})]
        return envelope(platform, [entry(platform, number, {"changes": changes})])
    return envelope(platform, [entry(platform, number, {first.place: values})])

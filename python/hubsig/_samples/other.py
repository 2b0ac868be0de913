"""One invented event of every kind that an object other than the three platforms can give, here a person's profile."""

from __future__ import annotations

from typing import Final

from hubsig._samples.elements import ACCOUNTS, NOW_MS, Builders, Element, change

_USER = ACCOUNTS["other"]

BUILDERS: Final[Builders] = {
    "other_object_change": lambda n: change("photos", {"verb": "update", "object_id": str(n)}),
    "changed_fields_only": lambda n: Element("changed_fields", "email"),
    "unknown_entry": lambda n: Element("entry", {"id": _USER, "time": NOW_MS // 1000 + n, "something_new": []}),
    "unknown_body": lambda n: Element("body", {"object": "user", "something_new": n}),
}

"""From a framework's settings to a webhook, with one sentence for everything that is wrong with them.

The values are never part of a sentence: they are secrets.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from hubsig._native import Webhook

#: What can be set. Frameworks put a prefix of their own before it.
KEYS: Final = ("APP_SECRET", "VERIFY_TOKEN", "MAX_BODY", "MAX_EVENTS")


def problems(get: Callable[[str], Any], name: Callable[[str], str]) -> dict[str, str]:
    """What is wrong: key -> sentence. `get` gives the value of a key or None, `name` what its users call it."""
    found: dict[str, str] = {}
    for key in KEYS:
        value = get(key)
        if value is None:
            if key in ("APP_SECRET", "VERIFY_TOKEN"):
                found[key] = f"{name(key)} is not set"
            continue
        if key in ("APP_SECRET", "VERIFY_TOKEN") and isinstance(value, int | float):
            # Flask's from_prefixed_env reads each variable as JSON first; a token may well be all digits.
            found[key] = f"{name(key)} is a number; write it in quotes, so that it is read as text"
            continue
        try:
            _webhook({"APP_SECRET": "only to try the others"} | {key: value})
        except (TypeError, ValueError) as error:
            found[key] = f"{name(key)}: {error}"
    return found


def webhook(get: Callable[[str], Any], name: Callable[[str], str]) -> Webhook:
    """The webhook that is configured. ValueError, with all that is wrong, if none is."""
    if wrong := problems(get, name):
        raise ValueError("hubsig is not configured: " + "; ".join(wrong.values()))
    return _webhook({key: get(key) for key in KEYS})


def _webhook(settings: dict[str, Any]) -> Webhook:
    return Webhook(
        settings["APP_SECRET"],
        settings.get("VERIFY_TOKEN"),
        max_body=settings.get("MAX_BODY"),
        max_events=settings.get("MAX_EVENTS"),
    )

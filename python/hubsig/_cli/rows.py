"""Events as a person reads them: one row each, the columns below each other, cut to the width of the terminal."""

from __future__ import annotations

import json
import textwrap
from datetime import UTC, datetime
from typing import Any, Final

import hubsig
from hubsig._cli.inputs import printable
from hubsig._cli.screen import Screen, cell

#: What the row of a shape says beside its kind: the first of these that the event has, at most three.
_DETAILS: Final = {
    "Message": ("text", "quick_reply_payload", "error_title"),
    "Reaction": ("emoji", "reaction", "action"),
    "Receipt": ("receipt_status", "error_title", "target_id"),
    "Postback": ("title", "payload"),
    "Referral": ("referral_source", "referral_type", "referral_ref"),
    "Optin": ("optin_type", "title", "payload"),
    "Handover": ("previous_owner_app_id", "new_owner_app_id", "metadata"),
    "Comment": ("text", "username"),
    "Mention": ("text", "media_id", "post_id"),
    "Call": ("call_event", "call_direction", "permission_response"),
    "Order": ("note", "catalog_id"),
    "Insights": ("reach", "impressions", "replies", "media_id"),
    "Change": ("text", "event_name", "item", "verb", "template_name", "new_status", "detail", "error_title"),
}
_SHORT: Final = {"instagram": "IG", "messenger": "FB", "whatsapp": "WA", "other": "-"}
_DIRECTIONS: Final = {"incoming": ("in", "green"), "outgoing": ("out", "blue"), "none": ("-", "dim")}
#: Keys of an event that have columns of their own.
_ELSEWHERE: Final = ("sender", "recipient", "timestamp")
#: The kinds that fill a column; the few longer ones are cut.
_KIND: Final = 24


def detail(event: hubsig.AnyEvent) -> str:
    """What the event says, in a few words."""
    said: list[str] = []
    for name in _DETAILS.get(type(event).__name__, ()):
        value = getattr(event, name, None)
        if value not in (None, "", ()):
            # A figure alone says nothing.
            said.append(f"{name} {value:,}" if isinstance(value, int) else str(value))
        if len(said) == 3:
            break
    if isinstance(event, hubsig.Message):
        said += _attached(event)
    if isinstance(event, hubsig.Unknown) or not said:
        said.append(_excerpt(event))
    return " · ".join(said)


def _attached(event: Any) -> list[str]:
    """The attachments of a message by what they hold."""
    found = [f"[{each.content or each.type or 'attachment'}]" for each in event.attachments]
    return [" ".join(found)] if found else []


def _excerpt(event: hubsig.AnyEvent) -> str:
    """The beginning of the JSON, of what changed where that is all there is; without what the other columns say."""
    loaded = event.json()
    if isinstance(event, hubsig.Change) and isinstance(loaded, dict) and "value" in loaded:
        loaded = loaded["value"]
    if isinstance(loaded, dict):
        loaded = {name: value for name, value in loaded.items() if name not in _ELSEWHERE}
    if isinstance(loaded, dict) and len(loaded) == 1 and not isinstance(event, hubsig.Unknown):
        (loaded,) = loaded.values()
    text = loaded if isinstance(loaded, str) else json.dumps(loaded, ensure_ascii=False)
    return "" if loaded in ({}, None) else text[:300]


class Rows:
    """Writes rows that stand below each other, however they come."""

    def __init__(self, screen: Screen, *, clock: bool = False) -> None:
        """`clock`: the first column is the time of day now, not the time of the event."""
        self._screen = screen
        self._clock = clock
        self._width = 0

    def header(self) -> None:
        """The names of the columns."""
        names = self._line("time", "platform" if self._roomy else "", "kind", "", "person", "what")
        self._screen.print(self._screen.style(names.rstrip(), "dim"))

    @property
    def _roomy(self) -> bool:
        return self._screen.width >= 110

    def event(self, event: hubsig.AnyEvent) -> None:
        """The row of an event."""
        way, style = _DIRECTIONS[event.direction]
        platform = event.platform if self._roomy else _SHORT[event.platform]
        line = self._line(self._time(event), platform, event.kind, way, event.user_id or "", detail(event), style)
        self._screen.print(line.rstrip())

    def note(self, what: str, text: str, *styles: str) -> None:
        """A row about something that is no event."""
        # In place of the platform and the kind; what is long goes on below itself, for it is advice and no data.
        indent = 8 + 2 if self._clock else 0
        head = f"{self._screen.style(_now(), 'dim')}  " if self._clock else ""
        room = max(self._screen.width - indent - len(what) - (2 if what else 0), 20)
        for at, each in enumerate(textwrap.wrap(printable(text), room) or [""]):
            before = f"{head}{self._screen.style(what, *styles)}" if at == 0 and what else " " * (indent + len(what))
            after = each if what else self._screen.style(each, *styles)
            self._screen.print(f"{before}{'  ' if what else ''}{after}".rstrip())

    def advice(self, text: str) -> None:
        """What to do about the note above."""
        indent = " " * (8 + 2 if self._clock else 0)
        arrow = "→ " if self._screen.unicode else "> "
        wrapped = textwrap.wrap(
            printable(text), self._screen.width - 1, initial_indent=indent + arrow, subsequent_indent=indent + "  "
        )
        for line in wrapped:
            self._screen.print(line)

    def _time(self, event: hubsig.AnyEvent) -> str:
        if self._clock:
            return _now()
        if event.timestamp_ms is None:
            return ""
        try:
            at = datetime.fromtimestamp(event.timestamp_ms / 1000, UTC)
        except (OverflowError, ValueError, OSError):
            return "?"
        return at.strftime("%Y-%m-%d %H:%M:%S" if self._roomy else "%m-%d %H:%M")

    def _line(self, time: str, platform: str, kind: str, way: str, person: str, what: str, style: str = "") -> str:
        screen, roomy = self._screen, self._roomy
        width = {"time": 8 if self._clock else 19 if roomy else 11, "platform": 9 if roomy else 2}
        width |= {"kind": _KIND if roomy else 21, "way": 3, "person": 17 if roomy else 9}
        room = screen.width - sum(width.values()) - 2 * len(width)
        parts = [
            screen.style(cell(time, width["time"]), "dim"),
            cell(platform, width["platform"]),
            screen.style(cell(kind, width["kind"]), *(("bold",) if style == "green" else ())),
            screen.style(cell(way, width["way"]), *((style,) if style else ())),
            cell(person, width["person"], right=True),
            cell(what, max(room, 8)).rstrip(),
        ]
        return "  ".join(parts)


def _now() -> str:
    return datetime.now().strftime("%H:%M:%S")

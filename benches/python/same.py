"""All rows of the Python comparison do the same work: they verify, read, tell the kind, and hand out the same five attributes.

`compare.py` asks this of every delivery before it measures one. Run by itself, it asks it of everything that the Rust
comparison wrote and the handlers know, also of what is not measured, and prints `ok …` for each delivery.

- Every handler gives what the library gives, and the kinds are those that the delivery was made of.
- So it is with the same delivery of other ids, texts and times, and all of them have changed: nobody gives what was kept.
- Everybody refuses the signature of another body or of another secret, a changed body, a wrong digit, and no header.
"""

from __future__ import annotations

import json
import logging
import os
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

import hubsig
import peers
from handlers import HEADER, Five, Handler, Refused, unread, with_hubsig

FOLDER = Path(os.environ.get("HUBSIG_BENCH_DIR") or Path(__file__).resolve().parents[2] / "target/bench")
#: The secret of all measurements; the same as in the Rust comparison.
SECRET = "5e1f0c7a94b2d8366af01be27c95d43e"

#: What ten events of a batch are.
TEN = {
    "message_text": 3, "message_read": 1, "message_echo": 1, "message_image": 1, "message_reaction": 1, "quick_reply": 1,
    "story_reply": 1, "postback": 1,
}  # fmt: skip
#: delivery -> the kinds of its events, and how many there are of each
KINDS: Mapping[str, Mapping[str, int]] = {
    "text": {"message_text": 1},
    "emoji": {"message_text": 1},
    "story": {"story_reply": 1},
    "attachments": {"message_image": 1},
    "reaction": {"message_reaction": 1},
    "whatsapp_text": {"message_text": 1},
    "whatsapp_person": {"message_text": 1},
    **{f"batch{events}": {kind: events // 10 * of_ten for kind, of_ten in TEN.items()} for events in (20, 50, 1000)},
}

Rows = dict[tuple[str, str], Handler]

#: The members of a delivery that hold an id; the same id is changed to the same, wherever it stands.
IDS = {"id", "from", "from_user_id", "user_id", "wa_id"}
TEXTS = {"mid", "text", "body"}
OTHER_DIGITS = str.maketrans("0123456789", "1234567890")


def rows(name: str, webhook: hubsig.Webhook) -> Rows:
    """Stage and name of everybody who reads this delivery, the library first."""
    others = peers.whatsapp(SECRET) if name.startswith("whatsapp") else peers.instagram(SECRET)
    if name == "whatsapp_text":
        del others["receive", "pywa"]  # it refuses contacts without the new id
    return {("receive", "hubsig"): with_hubsig(webhook), **others}


def same(name: str, body: bytes, readers: Rows, webhook: hubsig.Webhook) -> list[Five]:
    """What everybody makes of the delivery; AssertionError if somebody makes something else of it."""
    five = agreed(body, readers)
    assert Counter(kind for kind, *_ in five) == KINDS[name], (name, five)
    other_body = changed(body)
    others = agreed(other_body, readers)
    for one, other in zip(five, others, strict=True):
        assert one[0] == other[0], (one, other)
        assert all(mine is theirs is None or mine != theirs for mine, theirs in zip(one[1:], other[1:], strict=True))
    logging.disable()  # pywa writes down what it refuses
    for (_, case), read in readers.items():
        for why, sent, headers in forged(body, other_body):
            try:
                taken = read(sent, headers)
            except (Refused, hubsig.SignatureError):
                continue
            raise AssertionError(f"{case} takes {why}: {taken}")
    logging.disable(logging.NOTSET)
    assert unread(webhook)(body, signed(body)) == len(five)
    return five


def agreed(body: bytes, readers: Rows) -> list[Five]:
    """What all of them read."""
    (_, first), *others = readers.items()
    five = first(body, signed(body))
    for (_, case), read in others:
        theirs = read(body, signed(body))
        assert theirs == five, f"{case} reads {theirs}, not {five}"
    return five


def signed(body: bytes, secret: str = SECRET) -> dict[str, str]:
    """The headers that a delivery comes with."""
    return {"Content-Type": "application/json", HEADER: hubsig.sign(secret, body)}


def forged(body: bytes, other: bytes) -> Iterator[tuple[str, bytes, dict[str, str]]]:
    """Deliveries that nobody may take, and what is wrong with them."""
    headers = signed(body)
    right = headers[HEADER]
    yield "the signature of another body", body, signed(other)
    yield "a changed body", other, headers
    yield "a body with one more byte", body + b" ", headers
    yield "the signature of another secret", body, signed(body, SECRET[::-1])
    yield "a wrong digit", body, headers | {HEADER: right[:-1] + ("0" if right[-1] != "0" else "1")}
    yield "half a signature", body, headers | {HEADER: right[: len(right) // 2]}
    yield "no signature", body, {"Content-Type": "application/json"}


def changed(body: bytes) -> bytes:
    """The same delivery with other ids, texts and times, written as Meta writes."""

    def other(name: str, value: object) -> object:
        match value:
            case dict():
                return {name: other(name, each) for name, each in value.items()}
            case list():
                return [other(name, each) for each in value]
            case str() if name in IDS:
                return value.translate(OTHER_DIGITS)
            case str() if name in TEXTS:
                return value[::-1]
            case str() | int() if name == "timestamp":
                return type(value)(int(value) + 1000)
        return value

    return json.dumps(other("", json.loads(body)), separators=(",", ":")).encode()


def main() -> int:
    webhook = hubsig.Webhook(app_secret=SECRET)
    for name in KINDS:
        readers = rows(name, webhook)
        events = same(name, (FOLDER / "payloads" / f"{name}.json").read_bytes(), readers, webhook)
        print(f"ok {name}: {len(events)} events, the same to {', '.join(case for _, case in readers)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""What a genuine delivery may look like: large, repeated, odd, of a kind that is new."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Final

import hubsig
from hubsig import _samples
from hubsig._cli.checks import LIMIT, NAMES, SLOW, Finding, Patient, duration, is_good, told, why_refused
from hubsig._cli.client import REFUSALS, Answer

#: So many kinds that fail are enough to know.
_MOST: Final = 4


def _expected(name: str, answer: Answer, advice: str = "") -> Finding:
    if is_good(answer):
        return Finding(name, "pass", told(answer))
    return Finding(name, "fail", told(answer), advice or why_refused(answer))


def escapes(patient: Patient) -> Iterator[Finding]:
    """Emoji, slashes and `<` arrive escaped; a program that encodes the body again loses that."""
    name = "emoji and escaped slashes"
    body = _samples.sample("message_text", 11, patient.platform)
    body = body.replace(b'"entry":', rb'"note":"\ud83d\ude00 <\/a> \u003C3 \u0040 100\u0025","entry":', 1)
    answer = patient.deliver(name, body)
    reserialised = "the server verifies a body that was decoded and encoded again: pass the bytes as received"
    yield _expected(name, answer, reserialised if answer.status in REFUSALS else "")


def content_type(patient: Patient) -> Iterator[Finding]:
    """A proxy may add the charset, and write header names in lower case."""
    name, body = "charset in the content type", _samples.sample("message_text", 12, patient.platform)
    yield _expected(name, patient.deliver(name, body, Content_Type="application/json; charset=utf-8"))
    name = "header names in lower case"
    headers = {"content-type": "application/json", "x-hub-signature-256": hubsig.sign(patient.secret, body)}
    yield _expected(name, patient.ask("POST", body=body, headers=headers), "header names have no case: look them up so")


def kinds(patient: Patient) -> Iterator[Finding]:
    """One of every kind of the platform: a handler that fails on one gets it again and again."""
    name = f"every {NAMES[patient.platform]} kind"
    all_kinds = list(_samples.BUILDERS[patient.platform])
    failed: list[tuple[str, Answer]] = []
    for number, kind in enumerate(all_kinds, start=100):
        answer = patient.deliver(kind, _samples.sample(kind, number, patient.platform))
        if not is_good(answer):
            failed.append((kind, answer))
        if len(failed) > _MOST:
            break
    if failed:
        shown = ", ".join(f"{kind} {answer.status}" for kind, answer in failed[:_MOST])
        several = "more than " if len(failed) > _MOST else ""
        found = f"{several}{min(len(failed), _MOST)} of {len(all_kinds)} not acknowledged"
        yield Finding(name, "fail", found, f"{shown}: answer 200 to what you do not handle, or Meta repeats it")
    else:
        yield Finding(name, "pass", f"{len(all_kinds)} × 200")


def unknown(patient: Patient) -> Iterator[Finding]:
    """What Meta will think of next year."""
    value = {
        "object": "instagram",
        "entry": [{"id": "1", "time": 1, "changes": [{"field": "invented", "value": {"a": [None]}}]}],
    }
    name = "an event not known yet"
    answer = patient.deliver(name, json.dumps(value, separators=(",", ":")).encode("ascii"))
    yield _expected(
        name, answer, "" if answer.status < 500 else "the handler fails on what it does not know: leave it out instead"
    )


def twice(patient: Patient) -> Iterator[Finding]:
    """Meta delivers again what it believes lost."""
    name, body = "the same delivery twice", _samples.sample("message_text", 13, patient.platform)
    first, second = patient.deliver(name, body), patient.deliver(name, body)
    if is_good(first) and not is_good(second):
        yield Finding(name, "fail", told(second), "acknowledge a repeated delivery too, or Meta sends it a third time")
    else:
        yield _expected(name, second)


def large(patient: Patient) -> Iterator[Finding]:
    """A batch as Meta sends it after an outage, and a body of two megabytes."""
    name = "1000 events in one delivery"
    yield _timed(name, patient.deliver(name, _samples.sample("message_text", 2000, patient.platform, events=1000)))
    name = "body of 2 MB"
    text = '"' + "x" * 1900 + '"'
    changes = [_samples.Change(("padding",), "json", text)]
    body = _samples.sample("message_text", 4000, patient.platform, events=1000, changes=changes)
    yield _timed(name, patient.deliver(name, body))


def _timed(name: str, answer: Answer) -> Finding:
    if is_good(answer) and answer.seconds > LIMIT:
        return Finding(name, "fail", told(answer), "answer first and do the work afterwards, in a queue or a thread")
    if is_good(answer) and answer.seconds > SLOW:
        return Finding(name, "warn", told(answer), "answer first and do the work afterwards")
    return _expected(name, answer)


def unreadable(patient: Patient) -> Iterator[Finding]:
    """Signed, and yet no delivery. It does not happen; but a handler that fails on it fails on more."""
    for name, body in (("signed, but empty", b""), ("signed, but not JSON", b'{"object":"instagram","entry":[{')):
        answer = patient.deliver(name, body)
        if answer.status == 400:
            yield Finding(name, "pass", told(answer))
        elif is_good(answer):
            yield Finding(name, "warn", told(answer), "accepted unread: answer 400, so that you notice")
        elif answer.status >= 500:
            yield Finding(name, "warn", told(answer), "the handler fails on it: answer 400")
        else:
            yield Finding(name, "warn", told(answer), "400 is usual")


def methods(patient: Patient) -> Iterator[Finding]:
    """A webhook has GET and POST."""
    for method in ("HEAD", "PUT"):
        name = f"method {method}"
        answer = patient.ask(method, body=b"" if method == "PUT" else None)
        if is_good(answer):
            yield Finding(name, "warn", told(answer), "answer 405: a webhook has GET and POST only")
        elif answer.status >= 500 and answer.status != 501:
            yield Finding(name, "warn", told(answer), "the handler fails on it: answer 405")
        else:
            yield Finding(name, "pass", told(answer))


def speed(patient: Patient) -> Iterator[Finding]:
    """The slowest of all answers: Meta waits five seconds, and stops delivering to endpoints that are slow."""
    seconds, what = patient.slowest
    found = f"{duration(seconds)} ({what})"
    if seconds > LIMIT:
        yield Finding("slowest answer", "fail", found, "Meta waits 5 s: answer first and do the work afterwards")
    elif seconds > SLOW:
        yield Finding("slowest answer", "warn", found, "stay far below 5 s: answer first and do the work afterwards")
    else:
        yield Finding("slowest answer", "pass", found)

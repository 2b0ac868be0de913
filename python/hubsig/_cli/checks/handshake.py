"""The subscription: a GET with a token and a challenge."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from urllib.parse import quote, urlencode

from hubsig._cli.checks import Finding, Patient, is_good, redirect, told, why_refused
from hubsig._cli.client import Answer
from hubsig._cli.inputs import printable


def right_token(patient: Patient) -> Iterator[Finding]:
    """It is what Meta sends when the address is entered in the dashboard."""
    if patient.token is None:
        yield Finding(
            "right token", "skip", "no verify token given", "set META_VERIFY_TOKEN, or see --token-env and --token-file"
        )
        return
    challenge = str(secrets.randbelow(9 * 10**9) + 10**9)
    answer = patient.ask("GET", query=_query(patient.token, challenge))
    if not is_good(answer):
        patient.handshake_refusal = answer.status
        advice = (
            "the token is not the one the server has"
            if answer.status in (401, 403)
            else why_refused(answer, method="GET")
        )
        yield Finding("right token", "fail", told(answer), advice)
        return
    yield Finding("right token", "pass", told(answer))
    yield _echo(answer, challenge.encode("ascii"))
    yield _type(answer)


def _echo(answer: Answer, challenge: bytes) -> Finding:
    name, got = "challenge comes back", answer.body
    if got == challenge:
        return Finding(name, "pass", "exactly as sent")
    if got.strip() == challenge:
        return Finding(name, "warn", "with white space around it", "send the challenge and nothing else")
    if got.strip() == b'"' + challenge + b'"':
        return Finding(name, "fail", "in quotation marks", "it was encoded as JSON: answer with plain text")
    if challenge in got:
        what = "inside HTML" if b"<" in got else "with more around it"
        return Finding(name, "fail", what, "the body of the answer is the challenge and nothing else")
    return Finding(
        name, "fail", f"something else, {len(got):,} bytes", "answer with the value of hub.challenge, as it is"
    )


def _type(answer: Answer) -> Finding:
    name, kind = "content type", printable(answer.headers.get("Content-Type") or "none")[:60]
    bare = kind.partition(";")[0].strip().lower()
    if bare == "text/plain":
        return Finding(name, "pass", kind)
    if bare == "text/html":
        return Finding(
            name, "fail", kind, "answer as text/plain: as HTML, a challenge with a script in it would run in a browser"
        )
    return Finding(name, "warn", kind, "answer as text/plain")


def wrong_token(patient: Patient) -> Iterator[Finding]:
    """A stranger tries to have this endpoint subscribed to an app of theirs."""
    challenge = str(secrets.randbelow(9 * 10**9) + 10**9)
    answer = patient.ask("GET", query=_query(secrets.token_hex(12).encode("ascii"), challenge))
    yield _must_refuse(
        patient, "wrong token", answer, "anybody can subscribe this endpoint: compare hub.verify_token", challenge
    )


def empty_token(patient: Patient) -> Iterator[Finding]:
    """A server without a token must not take an empty one for the same."""
    challenge = str(secrets.randbelow(9 * 10**9) + 10**9)
    answer = patient.ask("GET", query=_query(b"", challenge))
    yield _must_refuse(
        patient, "empty token", answer, "an empty token is accepted: is the server's own token set?", challenge
    )


def no_parameters(patient: Patient) -> Iterator[Finding]:
    """What a browser or a scanner asks."""
    answer = patient.ask("GET")
    name = "no parameters"
    if answer.status >= 500:
        yield Finding(name, "warn", told(answer), "the handler fails where parameters are missing: answer 403")
    elif moved := redirect(answer):
        yield Finding(name, "fail", told(answer), moved)
    elif is_good(answer):
        yield Finding(name, "warn", told(answer), "a GET that is no handshake is better answered with 403")
    else:
        yield Finding(name, "pass", told(answer))


def repeated(patient: Patient) -> Iterator[Finding]:
    """Two tokens: what one program takes for the token, another may not."""
    name = "token given twice"
    if patient.token is None:
        yield Finding(name, "skip", "no verify token given")
        return
    challenge = str(secrets.randbelow(9 * 10**9) + 10**9)
    answer = patient.ask("GET", query=f"{_query(patient.token, challenge)}&hub.verify_token=other")
    if is_good(answer):
        yield Finding(
            name, "warn", told(answer), "refuse a parameter that comes twice: a proxy may look at the other one"
        )
    else:
        yield _must_refuse(patient, name, answer, "", challenge)


def other_mode(patient: Patient) -> Iterator[Finding]:
    """Only `subscribe` is a handshake."""
    name = "another mode"
    if patient.token is None:
        yield Finding(name, "skip", "no verify token given")
        return
    challenge = str(secrets.randbelow(9 * 10**9) + 10**9)
    answer = patient.ask("GET", query=_query(patient.token, challenge, "unsubscribe"))
    if is_good(answer):
        yield Finding(name, "warn", told(answer), "look at hub.mode: only subscribe is a handshake")
    else:
        yield _must_refuse(patient, name, answer, "", challenge)


def _must_refuse(patient: Patient, name: str, answer: Answer, danger: str, challenge: str) -> Finding:
    if is_good(answer):
        if challenge.encode("ascii") not in answer.body:
            return Finding(
                name, "warn", f"{told(answer)}, without the challenge", "answer 403: Meta's dashboard shows it"
            )
        return Finding(name, "fail", told(answer), danger)
    if answer.status == 403:
        return Finding(name, "pass", told(answer))
    if answer.status == patient.handshake_refusal:
        return Finding(name, "skip", f"{answer.status}, as with the right token")
    if answer.status >= 500:
        return Finding(name, "warn", told(answer), "the handler fails instead of refusing: answer 403")
    if moved := redirect(answer):
        return Finding(name, "fail", told(answer), moved)
    return Finding(name, "pass", f"{told(answer)} (403 is usual)")


def _query(token: bytes, challenge: str, mode: str = "subscribe") -> str:
    pairs = {"hub.mode": mode, "hub.challenge": challenge}
    return f"{urlencode(pairs)}&hub.verify_token={quote(token, safe='')}"

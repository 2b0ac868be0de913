"""Whether the endpoint believes the right deliveries and no others."""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from collections.abc import Callable, Iterator
from typing import Any, Final

import hubsig
from hubsig import _samples
from hubsig._cli.checks import Finding, Patient, is_good, told, why_refused
from hubsig._cli.client import REFUSALS, Answer

#: How a program that verifies a decoded and encoded body may have written it.
_REWRITERS: Final[tuple[tuple[str, Callable[[Any], str]], ...]] = (
    ("json.dumps of Python", json.dumps),
    ("JSON.stringify or the like", lambda value: json.dumps(value, separators=(",", ":"), ensure_ascii=False)),
    ("compact json.dumps", lambda value: json.dumps(value, separators=(",", ":"))),
    ("json.dumps with ensure_ascii=False", lambda value: json.dumps(value, ensure_ascii=False)),
    ("indented JSON", lambda value: json.dumps(value, indent=2)),
)


def signed(patient: Patient) -> Iterator[Finding]:
    """A delivery as Meta sends it, with what a program that encodes JSON again would change."""
    name, body = "signed delivery", _samples.sample("message_text", 1, patient.platform)
    answer = patient.deliver(name, body)
    if is_good(answer):
        patient.accepts = True
        yield Finding(name, "pass", told(answer))
        yield from _other_secrets(patient, body)
        return
    patient.refusal = answer.status
    advice = why_refused(answer)
    if answer.status in (*REFUSALS, 400):
        advice = _rewritten(patient, body) or advice
    yield Finding(name, "fail", told(answer), advice)


def _rewritten(patient: Patient, body: bytes) -> str | None:
    """Whether the server accepts the signature of the body encoded again: then that is what it verifies."""
    for what, rewrite in _REWRITERS:
        signature = hubsig.sign(patient.secret, rewrite(json.loads(body)).encode("utf-8"))
        if is_good(patient.deliver("a rewritten body", body, signature)):
            remedy = "pass the bytes as received, from before any JSON parser"
            return f"the server verifies the body encoded again ({what}): {remedy}"
    return None


def _other_secrets(patient: Patient, body: bytes) -> Iterator[Finding]:
    for secret, source in patient.secrets[1:]:
        answer = patient.deliver("another secret", body, hubsig.sign(secret, body))
        name = f"secret in {source}"
        if is_good(answer):
            yield Finding(name, "pass", told(answer))
        else:
            yield Finding(
                name, "fail", told(answer), "the server does not have this secret: give it all that sign deliveries"
            )


def forged(patient: Patient) -> Iterator[Finding]:
    """Deliveries that nobody signed. A server that accepts one of them lets anybody speak in anybody's name."""
    body = _samples.sample("message_text", 2, patient.platform)
    right = hubsig.sign(patient.secret, body)
    other = _samples.sample("message_text", 3, patient.platform)
    empty = "sha256=" + hmac.new(b"", body, hashlib.sha256).hexdigest()
    cases: tuple[tuple[str, str | None, str], ...] = (
        ("wrong secret", hubsig.sign(secrets.token_bytes(32), body), "signatures are not compared"),
        (
            "signature of another body",
            hubsig.sign(patient.secret, other),
            "the signature is not computed over the body",
        ),
        ("no signature", None, "a delivery without the header must be refused, not trusted"),
        ("signature cut short", right[:-1], "compare the whole signature"),
        ("signature without digits", "sha256=", "a header without digits must be refused"),
        ("another algorithm", right.replace("sha256=", "sha1="), "the sender must not choose the algorithm"),
        ("signed with an empty secret", empty, "the server's own secret is empty: is its environment variable set?"),
    )
    answers = [patient.deliver(name, body, signature) for name, signature, _ in cases]
    if all(map(is_good, answers)):
        advice = "signatures are not verified: compare the header with the HMAC of the body before anything else"
        yield Finding("forged deliveries", "fail", f"all {len(cases)} accepted", advice)
        return
    alike = 0
    for (name, _, danger), answer in zip(cases, answers, strict=True):
        if answer.status == patient.refusal and answer.status not in (*REFUSALS, 400):
            # No route, a redirect, a server that fails: that says nothing about signatures.
            alike += 1
        else:
            yield _must_refuse(name, answer, danger)
    if alike:
        yield Finding("forged deliveries", "skip", f"{patient.refusal} too: nothing can be learned from it")


def _must_refuse(name: str, answer: Answer, danger: str) -> Finding:
    if is_good(answer):
        return Finding(name, "fail", f"accepted: {told(answer)}", danger)
    if answer.status in REFUSALS:
        return Finding(name, "pass", told(answer))
    if answer.status >= 500:
        return Finding(name, "warn", told(answer), "the handler fails instead of refusing: answer 401")
    return Finding(
        name, "pass" if answer.status == 400 else "warn", told(answer), "" if answer.status == 400 else "401 is usual"
    )

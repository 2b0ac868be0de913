"""`hubsig doctor`: plays Meta, and some strangers, against an endpoint and says what to mend."""

from __future__ import annotations

import argparse
import json
import textwrap
from collections import Counter
from collections.abc import Iterator
from typing import Final

from hubsig._cli import client, credentials, exits, options
from hubsig._cli.checks import NAMES, Check, Finding, Patient, delivery, handshake, no_answer, signature
from hubsig._cli.client import Unreachable
from hubsig._cli.screen import Screen, cell, columns

DESCRIPTION: Final = """\
Examine your own endpoint: the handshake, right and wrong signatures, odd and large
deliveries, other methods, the time it takes. One line per check, and advice where
something is to be mended.
"""
EXAMPLES: Final = """\
It needs the app secret and the verify token that the server has. What it posts is
invented; a bot that answers will try to answer it.

The exit code is 0 if nothing failed (there may be warnings), 1 if a check failed,
2 if nothing answers there at all.

examples:
  hubsig doctor http://127.0.0.1:5000/webhook
  hubsig doctor https://example.com/webhook --allow-remote
  hubsig doctor http://127.0.0.1:5000/webhook --platform whatsapp --quiet
"""

#: The groups in order. Those that need a signed delivery to be accepted are left out where none is.
GROUPS: Final[dict[str, tuple[Check, ...]]] = {
    "handshake": (
        handshake.right_token, handshake.wrong_token, handshake.empty_token, handshake.no_parameters,
        handshake.repeated, handshake.other_mode,
    ),
    "signatures": (signature.signed, signature.forged),
    "deliveries": (
        delivery.escapes, delivery.content_type, delivery.kinds, delivery.unknown, delivery.twice, delivery.large,
        delivery.unreadable,
    ),
    "the rest": (delivery.methods, delivery.speed),
}  # fmt: skip
_NEED_ACCEPTANCE: Final = frozenset(GROUPS["deliveries"])


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declares the arguments."""
    parser.add_argument("url", metavar="URL", help="where your webhook listens, such as http://127.0.0.1:5000/webhook")
    parser.add_argument(
        "--platform", choices=list(NAMES), metavar="NAME", help="whose deliveries to post: %(choices)s (instagram)"
    )
    parser.add_argument(
        "--only",
        choices=[name for name in GROUPS if " " not in name],
        metavar="GROUP",
        help="one group of checks: %(choices)s",
    )
    options.add_secret(parser, several=True)
    options.add_token(parser)
    options.add_server(parser)
    options.add_output(parser, quiet="only what is to be mended")


def run(arguments: argparse.Namespace) -> int:
    """Runs the checks in order and prints what they find."""
    to = client.target(arguments.url, allow_remote=arguments.allow_remote)
    secrets = credentials.secrets(arguments)
    token = credentials.token(arguments)
    patient = Patient(
        to,
        arguments.timeout,
        arguments.platform or "instagram",
        [(each.value, each.source) for each in secrets],
        token.value if token else None,
    )
    try:
        patient.ask("GET")
    except Unreachable as error:
        raise exits.Stop(exits.UNUSABLE, f"{to.label}: {error}") from None
    printer = _Table(arguments) if options.as_table(arguments.format) else _Json(arguments)
    printer.begin(patient, [each.source for each in secrets], token.source if token else None)
    levels: Counter[str] = Counter()
    for group, checks in GROUPS.items():
        if arguments.only not in (None, group):
            continue
        if arguments.only == "deliveries":
            # Whether one is accepted has to be known, although nobody asked for it.
            list(_findings(patient, (signature.signed,)))
        printer.group(group)
        for finding in _findings(patient, checks):
            levels[finding.level] += 1
            printer.finding(group, finding)
    printer.end(levels)
    return exits.REFUSED if levels["fail"] else exits.GOOD


def _findings(patient: Patient, checks: tuple[Check, ...]) -> Iterator[Finding]:
    """What the checks find; one that gets no answer does not stop the others."""
    left_out = 0
    for check in checks:
        if check in _NEED_ACCEPTANCE and not patient.accepts:
            left_out += 1
            continue
        try:
            yield from check(patient)
        except Unreachable as error:
            yield no_answer(check.__name__.replace("_", " "), error)
    if left_out:
        yield Finding("not examined", "skip", f"{left_out} checks need a delivery to be accepted")


class _Json:
    """One JSON object per check."""

    def __init__(self, arguments: argparse.Namespace) -> None:
        self._quiet: bool = arguments.quiet

    def begin(self, patient: Patient, secrets: list[str], token: str | None) -> None:
        pass

    def group(self, name: str) -> None:
        pass

    def finding(self, group: str, finding: Finding) -> None:
        if self._quiet and finding.level in ("pass", "skip"):
            return
        row = {"group": group, "check": finding.name, "outcome": finding.level, "found": finding.found}
        print(json.dumps({**row, "advice": finding.advice}, ensure_ascii=False, separators=(",", ":")), flush=True)

    def end(self, levels: Counter[str]) -> None:
        pass


class _Table(_Json):
    """A line per check, in groups, and advice below."""

    def __init__(self, arguments: argparse.Namespace) -> None:
        super().__init__(arguments)
        self._screen = Screen(color=arguments.color)

    def begin(self, patient: Patient, secrets: list[str], token: str | None) -> None:
        if self._quiet:
            return
        path = patient.to.path.partition("?")[0]
        address = f"{'https' if patient.to.secure else 'http'}://{patient.to.label}{path}"
        known = f"app secret from {', '.join(secrets)}; verify token {f'from {token}' if token else 'not given'}"
        self._screen.print(f"{self._screen.style(address, 'bold')}")
        for line in textwrap.wrap(known, self._screen.width):
            self._screen.print(self._screen.style(line, "dim"))

    def group(self, name: str) -> None:
        if not self._quiet:
            self._screen.print(f"\n{self._screen.style(name.capitalize(), 'bold')}")

    def finding(self, group: str, finding: Finding) -> None:
        if self._quiet and finding.level in ("pass", "skip"):
            return
        screen = self._screen
        mark = screen.mark(finding.level)
        room = max(screen.width - 34, 20)
        found = cell(finding.found, room).rstrip() if columns(finding.found) > room else finding.found
        style = {"fail": "red", "warn": "yellow", "skip": "dim", "pass": "dim"}[finding.level]
        screen.print(f"  {mark} {cell(finding.name, 28)}  {screen.style(found, style)}")
        for line in textwrap.wrap(finding.advice, min(screen.width, 110) - 6):
            screen.print(f"      {line}")

    def end(self, levels: Counter[str]) -> None:
        screen = self._screen
        words = (("pass", "good", "green"), ("warn", "to be looked at", "yellow"), ("fail", "to be mended", "red"))
        parts = [screen.style(f"{levels[level]} {word}", style) for level, word, style in words if levels[level]]
        parts += [screen.style(f"{levels['skip']} left out", "dim")] if levels["skip"] else []
        verdict = "This endpoint is not ready for Meta." if levels["fail"] else "This endpoint is ready for Meta."
        if not self._quiet:
            screen.print(f"\n{screen.style(verdict, 'bold', 'red' if levels['fail'] else 'green')}\n{', '.join(parts)}")

"""`hubsig window`: what may be sent to a person, and until when."""

from __future__ import annotations

import argparse
import json
import textwrap
import time
from collections.abc import Iterator
from typing import Final, get_args

from hubsig import graph
from hubsig._cli import exits, options
from hubsig._cli.screen import Screen
from hubsig._cli.times import duration, moment, written

DESCRIPTION: Final = """\
Say what may be sent to a person at a moment, and until when: anything within 24 hours
of the person's last message, a person's own answer within seven days, one private
reply to a comment, templates.
"""
EXAMPLES: Final = """\
TIME is RFC 3339 with a zone (2026-11-28T09:30:00Z, 2026-11-28T10:30:00+01:00), or a
number since 1970: below 100000000000 it is in seconds, else in milliseconds. Times are
printed in UTC. A window of 24 hours is closed at exactly 24.

The exit code is 0 if anything may be sent, 1 if nothing may. It is advice: Meta's clock
decides, so expect a refusal (the action window) all the same.

examples:
  hubsig window --last-user-message 2026-11-28T09:30:00Z
  hubsig window --channel whatsapp --last-user-message 1780000000
  hubsig window --comment 2026-11-25T18:00:00Z --skew 60
"""
_NAMES: Final = {"instagram": "Instagram", "messenger": "Messenger", "whatsapp": "WhatsApp"}


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declares the arguments."""
    parser.add_argument(
        "--last-user-message", dest="last_open", type=moment, metavar="TIME",
        help="when the person last wrote, tapped a button or did what else opens the window",
    )  # fmt: skip
    parser.add_argument("--now", type=moment, metavar="TIME", help="the moment in question (the clock)")
    parser.add_argument(
        "--channel", choices=get_args(graph.MessagingChannel), default="instagram", metavar="NAME",
        help="%(choices)s (%(default)s)",
    )  # fmt: skip
    parser.add_argument("--comment", type=moment, metavar="TIME", help="when the person commented")
    parser.add_argument("--comment-used", action="store_true", help="that comment was answered privately before")
    parser.add_argument(
        "--live", choices=("running", "over"), metavar="STATE", help="the comment is on a live video: %(choices)s"
    )
    parser.add_argument(
        "--skew", type=_skew, default=0, metavar="SECONDS", help="shorten every window, for clocks that differ (0)"
    )
    options.add_output(parser, quiet="only what may be sent")


def run(arguments: argparse.Namespace) -> int:
    """Prints what may be sent; REFUSED if nothing may."""
    if arguments.last_open is None and arguments.comment is None:
        raise exits.Stop(exits.USAGE, "window: give --last-user-message, --comment, or both")
    if arguments.comment is None and (arguments.comment_used or arguments.live):
        raise exits.Stop(exits.USAGE, "window: --comment-used and --live go with --comment")
    now = time.time_ns() // 1_000_000 if arguments.now is None else arguments.now
    found = graph.allowed(
        arguments.channel,
        now_ms=now,
        last_open_ms=arguments.last_open,
        comment_ms=arguments.comment,
        comment_used=arguments.comment_used,
        live=None if arguments.live is None else arguments.live == "running",
        skew_ms=arguments.skew,
    )
    if options.as_table(arguments.format):
        _table(Screen(color=arguments.color), arguments, now, found)
    else:
        row = {"channel": arguments.channel, "now": now, **found._asdict()}
        print(json.dumps(row, separators=(",", ":")))
    return exits.GOOD if any(found) else exits.REFUSED


def _table(screen: Screen, arguments: argparse.Namespace, now: int, found: graph.Allowed) -> None:
    if not arguments.quiet:
        screen.print(screen.style(f"{_NAMES[arguments.channel]} at {written(now)}", "bold"))
    for name, until, what in _rows(arguments, now, found):
        if arguments.quiet and not until:
            continue
        mark = screen.mark("pass" if until else "skip")
        text = f"until {written(until)}, {duration(until - now)} left" if until and until is not True else ""
        screen.print(f"  {mark} {name:<14}{f'  {text}' if text else f'  {what}'}".rstrip())
        if text and what and not arguments.quiet:
            for line in textwrap.wrap(what, min(screen.width, 96) - 21):
                screen.print(" " * 20 + screen.style(line, "dim"))
    if not arguments.quiet:
        for note in _notes(arguments, now):
            for line in textwrap.wrap(note, min(screen.width, 96) - 1):
                screen.print(screen.style(line, "yellow"))


def _rows(
    arguments: argparse.Namespace, now: int, found: graph.Allowed
) -> Iterator[tuple[str, int | bool | None, str]]:
    """What it is, until when (True: without an end), and a word about it: on what condition, or why not."""
    channel = arguments.channel
    wrote = (
        "the person did not write"
        if arguments.last_open is None
        else f"the person wrote {_ago(arguments.last_open, now)}"
    )
    yield "anything", found.open_until, "" if found.open_until else wrote
    if channel != "whatsapp":
        tagged = "what a person wrote, tagged HUMAN_AGENT, by apps with that feature"
        yield "human agent", found.human_until, tagged if found.human_until else wrote
        yield "private reply", found.private_reply_until, _about_the_reply(arguments, now, found)
    if channel == "whatsapp":
        yield "template", True, "approved ones, with the person's consent"
    elif channel == "messenger":
        templates = "utility templates and marketing messages, with the person's consent"
        yield "template", found.template, templates if found.template else wrote


def _about_the_reply(arguments: argparse.Namespace, now: int, found: graph.Allowed) -> str:
    if found.private_reply_until:
        return "one, and while the broadcast runs" if arguments.live else "one, to the comment"
    if arguments.comment is None:
        return "no comment"
    if arguments.comment_used:
        return "the one that a comment allows was sent"
    return (
        "the broadcast is over" if arguments.live == "over" else f"the person commented {_ago(arguments.comment, now)}"
    )


def _notes(arguments: argparse.Namespace, now: int) -> Iterator[str]:
    for name, at in (("--last-user-message", arguments.last_open), ("--comment", arguments.comment)):
        if at is not None and at > now:
            yield f"{name} lies {duration(at - now)} after the moment in question: clocks differ, or a time is wrong."


def _ago(then: int, now: int) -> str:
    return f"{duration(now - then)} ago"


def _skew(text: str) -> int:
    return round(options.number(text, 0.0, 1e6, "a number of seconds") * 1000)

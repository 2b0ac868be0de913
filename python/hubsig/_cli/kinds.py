"""`hubsig kinds`: the catalogue of events."""

from __future__ import annotations

import argparse
import json
import textwrap
from typing import TYPE_CHECKING, Final

from hubsig._cli import exits, options
from hubsig._cli.screen import Screen, cell, number

if TYPE_CHECKING:
    from hubsig._cli.catalogue import Row

DESCRIPTION: Final = """\
List the kinds of events: what they mean, on which platforms they come, which
shape (class) they have. A table on a terminal, JSON lines in a pipe.
"""
EXAMPLES: Final = """\
examples:
  hubsig kinds
  hubsig kinds story                 # those with "story" in name or text
  hubsig kinds --platform whatsapp --names
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declares the arguments."""
    parser.add_argument("word", nargs="?", metavar="WORD", help="only those with this in their name, shape or text")
    options.add_platform(parser, "only those of a platform: %(choices)s")
    parser.add_argument("--names", action="store_true", help="only the names, one per line")
    options.add_output(parser, quiet="no header and no summary")


def run(arguments: argparse.Namespace) -> int:
    """Prints them; REFUSED, as grep does, if there is none."""
    from hubsig._cli.catalogue import KINDS

    word = (arguments.word or "").lower()
    found: list[Row] = [
        each
        for each in KINDS
        if (arguments.platform is None or not each.platforms or arguments.platform in each.platforms)
        and any(word in text.lower() for text in (each.name, each.shape, each.doc))
    ]
    if arguments.names:
        for each in found:
            print(each.name)
    elif options.as_table(arguments.format):
        screen = Screen(color=arguments.color)
        if found:
            _table(screen, found, quiet=arguments.quiet)
        if not arguments.quiet:
            screen.print(screen.style(number(len(found), "kind"), "dim"))
    else:
        for each in found:
            print(json.dumps(each._asdict(), ensure_ascii=False, separators=(",", ":")))
    return exits.GOOD if found else exits.REFUSED


def _table(screen: Screen, found: list[Row], *, quiet: bool) -> None:
    short = {"instagram": "IG", "messenger": "FB", "whatsapp": "WA"}
    name = min(max(len(each.name) for each in found), 32 if screen.width >= 100 else 26 if screen.width >= 80 else 20)
    room = max(screen.width - name - 8 - 10 - 6, 14)
    if not quiet:
        heads = (cell("kind", name), cell("on", 8), cell("shape", 10), "what happened")
        screen.print(screen.style("  ".join(heads), "dim"))
    for each in found:
        on = " ".join(short.get(platform, platform) for platform in each.platforms) or "any"
        first, *more = textwrap.wrap(each.doc, room)
        parts = (screen.style(cell(each.name, name), "bold"), cell(on, 8), cell(each.shape, 10), first)
        screen.print("  ".join(parts))
        for line in more:
            screen.print(" " * (screen.width - room) + line)

"""`hubsig sample`: an invented delivery of a kind, as Meta would spell it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from typing import Final

import hubsig
from hubsig import _samples
from hubsig._cli import archive, credentials, exits, inputs, options
from hubsig._generated import Platform
from hubsig._samples import changing

DESCRIPTION: Final = """\
Print an invented delivery of a kind, spelled as Meta spells it: compact, with
everything beyond ASCII and every slash escaped. In a pipe there is no line
break behind a single body, so that its bytes can be signed.
"""
EXAMPLES: Final = """\
paths and values:
  message.text=Hello     a place in the event (in each, where there are more)
  message.is_echo=true   JSON where it is JSON; what replaces a text is text
  message.text:=null     always JSON
  entry.0.id=1784        paths that begin with entry or object: in the body

examples:
  hubsig sample message_text --set message.text='Hello there'
  hubsig sample story_reply --sign        # with the header, as curl -i has it
  hubsig sample comment --batch 3         # three events in one delivery
  hubsig sample message_text --count 1000 --archive > many.jsonl
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declares the arguments."""
    parser.add_argument("kind", metavar="KIND", help="one of `hubsig kinds`")
    options.add_platform(parser, "of which platform: %(choices)s; without it the first that has the kind")
    parser.add_argument(
        "--set",
        dest="changes",
        action="append",
        type=_setting,
        default=[],
        metavar="PATH=VALUE",
        help="change a value; see below",
    )
    parser.add_argument(
        "--unset", dest="changes", action="append", type=_removing, metavar="PATH", help="take a value away"
    )
    parser.add_argument(
        "--batch", type=options.count, default=1, metavar="N", help="so many events in one delivery (1)"
    )
    parser.add_argument(
        "--count", type=options.count, default=1, metavar="N", help="so many deliveries, one per line (1)"
    )
    only = parser.add_mutually_exclusive_group()
    only.add_argument(
        "--sign", action="store_true", help="print the signature header and an empty line before the body"
    )
    only.add_argument(
        "--archive", action="store_true", help="signed, each in a line as `hubsig listen --save` keeps them"
    )
    options.add_secret(parser, several=False)


def run(arguments: argparse.Namespace) -> int:
    """Prints the deliveries."""
    if arguments.sign and arguments.count > 1:
        raise exits.Stop(exits.USAGE, "--sign prints one delivery: for several there is --archive")
    platform = platform_of(arguments.kind, arguments.platform)
    secret = credentials.one_secret(arguments).value if arguments.sign or arguments.archive else b""
    out = sys.stdout.buffer
    for body in _bodies(arguments, platform):
        if arguments.archive:
            out.write(archive.line(body, hubsig.sign(secret, body)))
            continue
        if arguments.sign:
            out.write(b"X-Hub-Signature-256: %s\n\n" % hubsig.sign(secret, body).encode("ascii"))
        out.write(body)
        if arguments.count > 1 or sys.stdout.isatty():
            out.write(b"\n")
    out.flush()
    return exits.GOOD


def _bodies(arguments: argparse.Namespace, platform: Platform) -> Iterator[bytes]:
    for number in range(arguments.count):
        first = number * arguments.batch + 1
        try:
            yield _samples.sample(arguments.kind, first, platform, events=arguments.batch, changes=arguments.changes)
        except changing.NoSuchPlace as error:
            raise exits.Stop(exits.USAGE, inputs.printable(str(error))) from None


def platform_of(kind: str, platform: Platform | None) -> Platform:
    """The platform whose sample of `kind` is wanted."""
    first = _samples.platform_of(kind)
    if first is None:
        raise exits.Stop(exits.USAGE, f"{inputs.printable(kind)}: {_unknown(kind)}")
    if platform is not None and kind not in _samples.BUILDERS[platform]:
        raise exits.Stop(exits.USAGE, f"{kind}: not a kind of {platform}")
    return platform or first


def _unknown(kind: str) -> str:
    if kind in hubsig.kinds():
        return "there is no sample of it"
    import difflib

    near = difflib.get_close_matches(kind, hubsig.kinds(), 1)
    return f"no such kind; did you mean {near[0]}?" if near else "no such kind; `hubsig kinds` lists them"


def _setting(text: str) -> changing.Change:
    try:
        return changing.setting(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{ascii(text)} is not path=value") from None


def _removing(text: str) -> changing.Change:
    try:
        return changing.removing(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{ascii(text)} is not a path") from None

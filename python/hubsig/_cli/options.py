"""What the parsers of the commands share: how help looks, and the options that several commands have."""

from __future__ import annotations

import argparse
import os
import sys
from typing import Final, NoReturn, get_args

from hubsig._cli import exits
from hubsig._generated import Platform

EXIT_CODES: Final = """\
exit codes:
  0    good
  1    refused: a signature or token that does not match, a check that failed
  2    unusable: a file that cannot be read, a server that fails or is not there
  64   wrong usage
  130  ended by Ctrl-C
"""

SECRET_ENV: Final = "META_APP_SECRET"
TOKEN_ENV: Final = "META_VERIFY_TOKEN"


def speaks_unicode() -> bool:
    """Whether the standard output can show more than ASCII."""
    return (getattr(sys.stdout, "encoding", None) or "").lower().replace("-", "") == "utf8"


class _Formatter(argparse.RawDescriptionHelpFormatter):
    """Options in a column, and never wider than is good to read."""

    def __init__(self, prog: str) -> None:
        import shutil

        columns = min(shutil.get_terminal_size((80, 24)).columns, 100)
        super().__init__(prog, max_help_position=26, width=max(columns, 40) - 2)

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        """Paragraphs are fitted to the width; those with indented lines (lists, examples) stay as they are."""
        import textwrap

        paragraphs = text.strip("\n").split("\n\n")
        return "\n\n".join(
            each.strip("\n") if "\n  " in f"\n{each}" else textwrap.fill(" ".join(each.split()), width)
            for each in paragraphs
        )


class Parser(argparse.ArgumentParser):
    """argparse with the documented exit code for wrong usage, and no abbreviated options."""

    def __init__(self, *, prog: str, description: str, epilog: str, usage: str | None = None) -> None:
        super().__init__(
            prog=prog,
            usage=usage,
            description=description,
            epilog=epilog,
            formatter_class=_Formatter,
            allow_abbrev=False,
        )

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(exits.USAGE, f"{self.prog}: {message}\n{self.prog}: --help explains it\n")


def add_secret(parser: argparse.ArgumentParser, *, several: bool) -> None:
    """The app secret: where to read it, never what it is."""
    more = "; may be given several times" if several else ""
    group = parser.add_argument_group("the app secret")
    group.add_argument(
        "--secret-env",
        dest="secret_envs",
        action="append",
        default=[],
        metavar="NAME",
        help=f"read it from this environment variable{more} ({SECRET_ENV})",
    )
    group.add_argument(
        "--secret-file",
        dest="secret_files",
        action="append",
        default=[],
        metavar="PATH",
        help=f"read it from this file, without the line break at its end{more}",
    )


def add_token(parser: argparse.ArgumentParser) -> None:
    """The verify token, likewise."""
    group = parser.add_argument_group("the verify token")
    only = group.add_mutually_exclusive_group()
    only.add_argument("--token-env", metavar="NAME", help=f"read it from this environment variable ({TOKEN_ENV})")
    only.add_argument("--token-file", metavar="PATH", help="read it from this file, without the line break at its end")


def add_output(parser: argparse.ArgumentParser, *, formats: bool = True, quiet: str) -> None:
    """How it looks."""
    group = parser.add_argument_group("output")
    if formats:
        group.add_argument(
            "--format",
            choices=("auto", "table", "json"),
            default="auto",
            metavar="FORM",
            help="table, json (one object per line), or auto: a table on a terminal, json elsewhere (auto)",
        )
        group.add_argument("--json", dest="format", action="store_const", const="json", help="the same as --format json")
    group.add_argument("-q", "--quiet", action="store_true", help=quiet)
    group.add_argument(
        "--color",
        choices=("auto", "always", "never"),
        default="auto",
        metavar="WHEN",
        help="auto, always or never (auto)",
    )


def add_server(parser: argparse.ArgumentParser, *, timeout: float = 10.0) -> None:
    """How to talk to a server."""
    group = parser.add_argument_group("the server")
    group.add_argument(
        "--timeout", type=seconds, default=timeout, metavar="S", help=f"seconds to wait for an answer ({timeout:g})"
    )
    group.add_argument("--allow-remote", action="store_true", help="also talk to another machine than this one")


def add_platform(parser: argparse._ActionsContainer, help: str) -> None:
    """Which platform."""
    parser.add_argument("--platform", choices=get_args(Platform), metavar="NAME", help=help)


def seconds(text: str) -> float:
    """A time to wait."""
    return number(text, 0.001, 1e6, "a number of seconds")


def rate(text: str) -> float:
    """So many in a second."""
    return number(text, 0.001, 1e6, "a number of deliveries per second")


def count(text: str) -> int:
    """How many."""
    try:
        value = int(text)
    except ValueError:
        value = 0
    if not 0 < value <= 1_000_000:
        raise argparse.ArgumentTypeError(f"{ascii(text)} is not a number from 1 to 1000000")
    return value


def port(text: str) -> int:
    """A port; 0 lets the system choose a free one."""
    try:
        value = int(text)
    except ValueError:
        value = -1
    if not 0 <= value <= 65535:
        raise argparse.ArgumentTypeError(f"{ascii(text)} is not a port: a number from 0 to 65535")
    return value


def number(text: str, least: float, most: float, what: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not least <= value <= most:
        raise argparse.ArgumentTypeError(f"{ascii(text)} is not {what}")
    return value


def as_table(form: str) -> bool:
    """Whether to print for a person."""
    return form == "table" or (form == "auto" and sys.stdout.isatty() and os.environ.get("TERM") != "")

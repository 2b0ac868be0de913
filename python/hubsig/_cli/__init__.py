"""The command line `hubsig`. Each command is a module with two functions: `arguments` declares, `run` does.

Exit codes: 0 good, 1 refused (a signature, a token, a check), 2 unusable input or server, 64 wrong usage, 130 Ctrl-C.
"""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from collections.abc import Mapping, Sequence
from typing import Final, Protocol, cast

from hubsig._cli import exits, options
from hubsig._native import __version__

#: What there is, in the order of the overview. A command's module is imported when the command is chosen: most of the
#: start-up time would be modules that are not needed.
COMMANDS: Final[Mapping[str, str]] = {
    "parse": "show the events of saved deliveries",
    "verify": "check the signature of a saved delivery, and say what is wrong with it",
    "sign": "print the signature of a body",
    "kinds": "list the kinds of events",
    "sample": "print an invented delivery of a kind",
    "send": "post signed samples to your server",
    "listen": "receive deliveries on this machine and show them",
    "replay": "post saved deliveries to your server again",
    "doctor": "examine your endpoint and say what to mend",
    "explain-error": "say what to do about an answer of the Graph API",
    "window": "say what may be sent to a person, and until when",
    "completion": "print the completion script for a shell",
}

_DESCRIPTION: Final = (
    "Receive, check, invent, send and replay Meta's messaging webhooks; explain what its Graph API answers."
)
_EPILOG: Final = f"""\
`hubsig COMMAND --help` explains a command and shows examples.

{options.EXIT_CODES}
Secrets are read from environment variables or files only, so that they never
show in a process list. Colours: NO_COLOR and FORCE_COLOR are respected.
"""


class Command(Protocol):
    """What the module of a command offers."""

    DESCRIPTION: str
    EXAMPLES: str

    def arguments(self, parser: argparse.ArgumentParser) -> None:
        """Declares the arguments."""

    def run(self, arguments: argparse.Namespace) -> int:
        """Does it; returns the exit code."""


def load(name: str) -> Command:
    """The module of a command."""
    return cast(Command, importlib.import_module(f"hubsig._cli.{name.replace('-', '_')}"))


def parser_of(name: str, command: Command) -> argparse.ArgumentParser:
    """The parser of one command."""
    parser = options.Parser(
        prog=f"hubsig {name}",
        description=command.DESCRIPTION,
        epilog=f"{command.EXAMPLES}\n{options.EXIT_CODES}",
    )
    command.arguments(parser)
    return parser


def overview() -> argparse.ArgumentParser:
    """The parser for everything that is not a command."""
    listed = "\n".join(f"  {name:<14} {what}" for name, what in COMMANDS.items())
    parser = options.Parser(
        prog="hubsig",
        usage="hubsig COMMAND [OPTION…] [ARGUMENT…]" if options.speaks_unicode() else "hubsig COMMAND [OPTION...]",
        description=f"{_DESCRIPTION}\n\ncommands:\n{listed}",
        epilog=_EPILOG,
    )
    parser.add_argument("--version", action="version", version=f"hubsig {__version__}")
    parser.add_argument("command", metavar="COMMAND", help=argparse.SUPPRESS)
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit code (argparse leaves through SystemExit)."""
    words = list(sys.argv[1:] if argv is None else argv)
    # A console that cannot show a character must not end the work.
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    if words[:1] == ["help"]:
        words = [*words[1:2], "--help"]
    if not words or words[0] not in COMMANDS:
        parser = overview()
        if not words:
            parser.print_help(sys.stderr)
            return exits.USAGE
        parser.parse_known_args(words)
        parser.error(_unknown(words[0]))
    return _guarded(words)


def _guarded(words: list[str]) -> int:
    """The command, with every way to end it turned into an exit code and at most a line."""
    try:
        command = load(words[0])
        arguments = parser_of(words[0], command).parse_args(words[1:])
        code = command.run(arguments)
        sys.stdout.flush()
    except exits.Stop as stop:
        sys.stdout.flush()
        print(f"hubsig: {stop}", file=sys.stderr)
        return stop.code
    except BrokenPipeError:
        # The reader left (`| head`): nothing is wrong, but Python would complain while closing its stdout.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return exits.GOOD
    except OSError as error:
        print(f"hubsig: cannot write: {error.strerror or type(error).__name__}", file=sys.stderr)
        return exits.UNUSABLE
    except KeyboardInterrupt:
        return exits.INTERRUPTED
    return code


def _unknown(word: str) -> str:
    import difflib

    near = difflib.get_close_matches(word, COMMANDS, 1)
    return f"there is no command {ascii(word)}" + (f"; did you mean {near[0]}?" if near else "")

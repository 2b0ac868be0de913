"""The command line `hubsig`. Each command is one function from parsed arguments to an exit code.

Exit codes: 0 good, 1 refused (a signature or token did not match), 2 unusable input, 64 wrong usage.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from typing import Final, NoReturn, get_args

from hubsig._cli import exits
from hubsig._compat import CompatFormat
from hubsig._generated import Platform
from hubsig._native import __version__

_EPILOG: Final = """\
exit codes:
  0   good
  1   refused: a signature did not match, or the server answered 401 or 403
  2   unusable input: a file that cannot be read or is no JSON, a server that cannot be reached or fails
  64  wrong usage

Secrets are read from environment variables only, so that they never show in a process list.
"""


class _Parser(argparse.ArgumentParser):
    """argparse with the documented exit code for wrong usage."""

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(exits.USAGE, f"{self.prog}: {message}\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="hubsig",
        description="Read, check, sign and send Meta's messaging webhooks.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"hubsig {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True, parser_class=_Parser)

    def command(name: str, help: str, description: str) -> argparse.ArgumentParser:
        return commands.add_parser(
            name,
            help=help,
            description=description,
            epilog=_EPILOG,
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )

    parse = command("parse", "print the events of saved deliveries", "Print one JSON object per event, one per line.")
    parse.add_argument("--pretty", action="store_true", help="spread each object over several lines")
    parse.add_argument(
        "--as",
        dest="form",
        choices=get_args(CompatFormat),
        metavar="FORM",
        help="write the JSON of a hosted service: %(choices)s; events that the service does not have are left out",
    )
    parse.add_argument("files", nargs="+", metavar="FILE", help="a saved body; - is the standard input")

    verify = command("verify", "check the signature of a saved delivery", "Check a signature over the bytes of a file.")
    _add_secret(verify)
    verify.add_argument(
        "--signature", required=True, metavar="HEADER", help="the value of X-Hub-Signature-256: sha256=<64 hex digits>"
    )
    verify.add_argument("file", metavar="FILE", help="the body as received; - is the standard input")

    sign = command("sign", "print the signature header of a body", "Print the header value for the bytes of a file.")
    _add_secret(sign, repeatable=False)
    sign.add_argument("file", metavar="FILE", help="the body; - is the standard input")

    send = command(
        "send", "post signed sample deliveries to a server", "Post signed samples and print what the server answers."
    )
    send.add_argument("url", metavar="URL", help="where your webhook listens, such as http://127.0.0.1:5000/webhook")
    _add_secret(send, repeatable=False)
    send.add_argument(
        "--kind",
        dest="kinds",
        action="extend",
        nargs="+",
        metavar="NAME",
        help="kinds to send, in this order; without it one of every kind",
    )
    send.add_argument(
        "--platform",
        choices=get_args(Platform),
        metavar="NAME",
        help="of which platform: %(choices)s; without it all, or of a kind the first that has it",
    )
    send.add_argument("--random", type=_count, metavar="N", help="send N events of random kinds in random deliveries")
    send.add_argument("--seed", type=int, metavar="S", help="with --random: the same seed, the same deliveries (1)")
    send.add_argument("--timeout", type=_seconds, default=10.0, metavar="S", help="seconds to wait for an answer (10)")
    send.add_argument("--allow-remote", action="store_true", help="also send to another machine than this one")
    return parser


def _add_secret(parser: argparse.ArgumentParser, *, repeatable: bool = True) -> None:
    more = "; may be given several times" if repeatable else ""
    parser.add_argument(
        "--secret-env",
        dest="secret_envs",
        action="append",
        required=True,
        metavar="NAME",
        help=f"the environment variable that holds the app secret{more}",
    )


def _seconds(text: str) -> float:
    value = float(text)
    if not 0 < value < 1e6:
        raise ValueError
    return value


def _count(text: str) -> int:
    value = int(text)
    if not 0 < value <= 1_000_000:
        raise ValueError
    return value


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit code (argparse leaves through SystemExit)."""
    arguments = _parser().parse_args(argv)
    # The commands are imported when chosen: most of the start-up time would be modules that are not needed.
    try:
        match arguments.command:
            case "parse":
                from hubsig._cli import parse

                code = parse.run(arguments.files, pretty=arguments.pretty, form=arguments.form)
            case "send":
                from hubsig._cli import send

                code = send.run(
                    arguments.url,
                    arguments.secret_envs,
                    send.Wanted(arguments.kinds, arguments.platform, arguments.random, arguments.seed),
                    timeout=arguments.timeout,
                    allow_remote=arguments.allow_remote,
                )
            case "verify":
                from hubsig._cli import signing

                code = signing.verify(arguments.file, arguments.secret_envs, arguments.signature)
            case _:
                from hubsig._cli import signing

                code = signing.sign(arguments.file, arguments.secret_envs)
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
        print(f"hubsig: cannot write: {error.strerror or error}", file=sys.stderr)
        return exits.UNUSABLE
    except KeyboardInterrupt:
        return exits.INTERRUPTED
    return code

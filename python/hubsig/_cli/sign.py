"""`hubsig sign`: the signature that Meta would send with a body."""

from __future__ import annotations

import argparse
from typing import Final

import hubsig
from hubsig._cli import credentials, exits, inputs, options

DESCRIPTION: Final = """\
Print the value of X-Hub-Signature-256 for the bytes of a file, as Meta computes it.
"""
EXAMPLES: Final = """\
examples:
  hubsig sign body.json
  curl --data-binary @body.json -H "$(hubsig sign --header body.json)" \\
      -H 'Content-Type: application/json' http://127.0.0.1:5000/webhook
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declares the arguments."""
    parser.add_argument("file", metavar="FILE", help="the body; - is the standard input")
    parser.add_argument("--header", action="store_true", help="print the header with its name")
    options.add_secret(parser, several=False)


def run(arguments: argparse.Namespace) -> int:
    """Prints the header value."""
    secret = credentials.one_secret(arguments)
    value = hubsig.sign(secret.value, inputs.read_body(arguments.file))
    print(f"X-Hub-Signature-256: {value}" if arguments.header else value)
    return exits.GOOD

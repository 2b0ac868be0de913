"""`hubsig verify`: is this body signed, with which secret, and if not, why not."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from typing import Final

import hubsig
from hubsig._cli import credentials, exits, inputs, options
from hubsig._cli.credentials import Secret
from hubsig._cli.screen import Screen

DESCRIPTION: Final = """\
Check a signature over the bytes of a file, and say which secret matched. If none
does, say what most likely happened to the body, the header or the secret.
"""
EXAMPLES: Final = """\
examples:
  hubsig verify --signature "sha256=..." body.json
  hubsig verify --secret-env INSTAGRAM_SECRET --secret-env FACEBOOK_SECRET \\
      --signature "sha256=..." body.json
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declares the arguments."""
    parser.add_argument(
        "--signature", required=True, metavar="HEADER", help="the value of X-Hub-Signature-256: sha256=<64 hex digits>"
    )
    parser.add_argument("file", metavar="FILE", help="the body as received; - is the standard input")
    options.add_secret(parser, several=True)
    options.add_output(parser, formats=False, quiet="print nothing; the exit code tells")


def run(arguments: argparse.Namespace) -> int:
    """Says which secret matched, or refuses with a reason and, where one is to be seen, a likely cause."""
    secrets = credentials.secrets(arguments)
    webhook = hubsig.Webhook([each.value for each in secrets])
    body = inputs.read_body(arguments.file)
    try:
        index = webhook.verify(body, arguments.signature)
    except hubsig.SignatureError as error:
        if not arguments.quiet:
            _explain(arguments, error, webhook, secrets, body)
        return exits.REFUSED
    except hubsig.PayloadError as error:
        raise exits.Stop(exits.UNUSABLE, f"{inputs.printable(arguments.file)}: {error}") from None
    if not arguments.quiet:
        screen = Screen(color=arguments.color)
        of = "" if len(secrets) == 1 else f", number {index + 1} of {len(secrets)}"
        print(f"{screen.style('good', 'green')}: signed with the secret in {secrets[index].source}{of}")
    return exits.GOOD


def _explain(
    arguments: argparse.Namespace,
    error: hubsig.SignatureError,
    webhook: hubsig.Webhook,
    secrets: list[Secret],
    body: bytes,
) -> None:
    screen = Screen(sys.stderr, arguments.color)
    print(f"hubsig: {inputs.printable(arguments.file)}: {screen.style(str(error), 'red')}", file=sys.stderr)
    for hint in hints(error.code, webhook, secrets, body, arguments.signature):
        print(f"hubsig: {screen.style('hint:', 'yellow')} {hint}", file=sys.stderr)


def hints(code: str, webhook: hubsig.Webhook, secrets: list[Secret], body: bytes, signature: str) -> Iterator[str]:
    """What may have gone wrong, the most telling first. Nothing of it makes a delivery acceptable."""
    if code != "signature_mismatch":
        yield from _about_the_header(code, signature)
        return
    changed = list(_changed_secrets(secrets, body, signature))
    if changed:
        yield from changed
        return
    noticed = webhook.explain(body, signature)
    certain = [noticed[each] for each in ("matches_without_newline", "matches_reescaped") if each in noticed]
    if certain:
        yield from certain
        return
    yield from noticed.values()
    if len(secrets) > 1:
        yield f"neither {' nor '.join(each.source for each in secrets)} holds the secret that signed these bytes"
    if not noticed:
        yield (
            f"the body looks as Meta sends it, {len(body):,} bytes: compare that with Content-Length, and the secret "
            "with that of the app (Instagram Login has its own, beside the app's)"
        )


def _about_the_header(code: str, signature: str) -> Iterator[str]:
    value = signature.strip()
    if ":" in value:
        yield "give the value of the header only, without its name"
    elif value.startswith("sha1="):
        yield "this is the value of X-Hub-Signature; X-Hub-Signature-256 stands beside it"
    elif value and "=" not in value:
        yield "the value begins with sha256= and that is part of it"
    elif code == "signature_length":
        yield "behind sha256= there are exactly 64 digits: this value was cut, or it is not the whole header"


def _changed_secrets(secrets: list[Secret], body: bytes, signature: str) -> Iterator[str]:
    """Secrets that would match if they had been copied with more care."""
    for secret in secrets:
        bare = secret.value.strip()
        for value, what in (
            (bare, "white space"),
            (bare.strip(b"\"'"), "quotation marks"),
            (bare.lower(), "capital letters"),
        ):
            if value.strip() and value != secret.value and _matches(value, body, signature):
                yield f"the signature matches without the {what} in the secret of {secret.source}: mend it there"
                return


def _matches(secret: bytes, body: bytes, signature: str) -> bool:
    try:
        hubsig.Webhook(secret).verify(body, signature)
    except hubsig.WebhookError:
        return False
    return True

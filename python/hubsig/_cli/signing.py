"""`hubsig verify` and `hubsig sign`."""

from __future__ import annotations

import sys

import hubsig
from hubsig._cli import exits, inputs


def verify(file: str, secret_envs: list[str], signature: str) -> int:
    """Says which secret matched, or refuses with a reason and, where one is to be seen, a likely cause."""
    webhook = hubsig.Webhook(inputs.read_secrets(secret_envs))
    body = inputs.read_body(file)
    try:
        index = webhook.verify(body, signature)
    except hubsig.SignatureError as error:
        print(f"hubsig: {inputs.printable(file)}: {error}", file=sys.stderr)
        if error.code == "signature_mismatch":
            for hint in webhook.explain(body, signature):
                print(f"hubsig: hint: {hint}", file=sys.stderr)
        return exits.REFUSED
    except hubsig.PayloadError as error:
        raise exits.Stop(exits.UNUSABLE, f"{inputs.printable(file)}: {error}") from None
    print(f"good: signed with the secret in {inputs.printable(secret_envs[index])}")
    return exits.GOOD


def sign(file: str, secret_envs: list[str]) -> int:
    """Prints the header value."""
    if len(secret_envs) > 1:
        raise exits.Stop(exits.USAGE, "a body is signed with one secret: give --secret-env once")
    (secret,) = inputs.read_secrets(secret_envs)
    print(hubsig.sign(secret, inputs.read_body(file)))
    return exits.GOOD

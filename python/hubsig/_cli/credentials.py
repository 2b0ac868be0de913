"""Secrets and tokens: read from the environment or from files, and never printed."""

from __future__ import annotations

import argparse
import os
from dataclasses import dataclass, field

from hubsig._cli import exits, options
from hubsig._cli.inputs import printable


@dataclass(frozen=True, slots=True)
class Secret:
    """A secret and the name of where it came from; only the name is ever shown."""

    value: bytes = field(repr=False)
    source: str


def secrets(arguments: argparse.Namespace) -> list[Secret]:
    """The app secrets that the arguments name: at least one. One that is missing or blank is wrong usage."""
    names, files = arguments.secret_envs, arguments.secret_files
    if not names and not files:
        if os.environ.get(options.SECRET_ENV) is None:
            raise exits.Stop(
                exits.USAGE,
                f"the environment variable {options.SECRET_ENV} is not set; "
                "set it, or say where the app secret is with --secret-env NAME or --secret-file PATH",
            )
        names = [options.SECRET_ENV]
    return [_from_environment(name) for name in names] + [_from_file(name) for name in files]


def one_secret(arguments: argparse.Namespace) -> Secret:
    """The one app secret to sign with."""
    if len(arguments.secret_envs) + len(arguments.secret_files) > 1:
        raise exits.Stop(exits.USAGE, "a body is signed with one secret: give --secret-env or --secret-file once")
    return secrets(arguments)[0]


def token(arguments: argparse.Namespace) -> Secret | None:
    """The verify token; None if none is named and the usual variable is not set."""
    if arguments.token_file is not None:
        return _from_file(arguments.token_file)
    if arguments.token_env is not None:
        return _from_environment(arguments.token_env)
    return _from_environment(options.TOKEN_ENV) if os.environ.get(options.TOKEN_ENV) is not None else None


def _from_environment(name: str) -> Secret:
    value = os.environ.get(name)
    if value is None:
        raise exits.Stop(exits.USAGE, f"the environment variable {printable(name)} is not set")
    if not value.strip():
        raise exits.Stop(exits.USAGE, f"the environment variable {printable(name)} is blank")
    return Secret(os.fsencode(value), printable(name))


def _from_file(name: str) -> Secret:
    try:
        with open(name, "rb") as file:
            value = file.read(64 * 1024)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "not a file name"
        raise exits.Stop(exits.USAGE, f"the secret file {printable(name)}: {reason}") from None
    # Editors end a file with a line break; a secret that really ends with one does not exist.
    value = value.removesuffix(b"\n").removesuffix(b"\r")
    if not value.strip():
        raise exits.Stop(exits.USAGE, f"the secret file {printable(name)} is blank")
    return Secret(value, f"the file {printable(name)}")

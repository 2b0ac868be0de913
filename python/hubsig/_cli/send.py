"""`hubsig send`: signed samples to a running webhook."""

from __future__ import annotations

import http.client
import ipaddress
import ssl
from typing import Final
from urllib.parse import SplitResult, urlsplit

import hubsig
from hubsig import _samples
from hubsig._cli import exits, inputs

#: Answers that mean "I do not believe you" rather than "something broke".
_REFUSALS: Final = (401, 403)


def run(url: str, secret_envs: list[str], kinds: list[str] | None, *, timeout: float, allow_remote: bool) -> int:
    """Posts one delivery per kind, prints `kind status` for each."""
    target = _target(url, allow_remote=allow_remote)
    if len(secret_envs) > 1:
        raise exits.Stop(exits.USAGE, "a body is signed with one secret: give --secret-env once")
    wanted = list(_samples.BUILDERS) if kinds is None else kinds
    for kind in wanted:
        if kind not in _samples.BUILDERS:
            known = "there is no sample of it" if kind in hubsig.kinds() else "no such kind"
            raise exits.Stop(exits.USAGE, f"{inputs.printable(kind)}: {known}")
    (secret,) = inputs.read_secrets(secret_envs)

    width = max(map(len, wanted))
    code = exits.GOOD
    for number, kind in enumerate(wanted, start=1):
        status = post(target, _samples.sample(kind, number), secret, timeout=timeout)
        print(f"{kind:<{width}}  {status}", flush=True)
        if status in _REFUSALS:
            code = max(code, exits.REFUSED)
        elif not 200 <= status < 300:
            code = exits.UNUSABLE
    return code


def post(target: SplitResult, body: bytes, secret: bytes, *, timeout: float) -> int:
    """The status the server answers a signed `body` with. Stops if there is no server or no answer."""
    connect = http.client.HTTPSConnection if target.scheme == "https" else http.client.HTTPConnection
    headers = {
        "Content-Type": "application/json",
        "User-Agent": f"hubsig/{hubsig.__version__}",
        "X-Hub-Signature-256": hubsig.sign(secret, body),
    }
    assert target.hostname is not None, "checked by _target"
    connection = connect(target.hostname, target.port, timeout=timeout)
    try:
        path = (target.path or "/") + (f"?{target.query}" if target.query else "")
        connection.request("POST", path, body, headers)
        answer = connection.getresponse()
        answer.read()
        return answer.status
    except (OSError, http.client.HTTPException, ssl.SSLError) as error:
        # http.client's exceptions quote what the server sent; the class name says enough.
        reason = getattr(error, "strerror", None) or type(error).__name__
        raise exits.Stop(exits.UNUSABLE, f"{inputs.printable(target.netloc)}: {reason}") from None
    finally:
        connection.close()


def _target(url: str, *, allow_remote: bool) -> SplitResult:
    """`url` in its parts, if it can be posted to."""
    try:
        target = urlsplit(url)
        usable = target.scheme in ("http", "https") and bool(target.hostname) and target.port != 0
        usable = usable and url.isascii() and url.isprintable() and " " not in url
    except ValueError:
        usable = False
    if not usable:
        raise exits.Stop(exits.USAGE, f"{inputs.printable(url)}: not an address such as http://127.0.0.1:5000/webhook")
    if not allow_remote and not _is_loopback(target.hostname or ""):
        raise exits.Stop(
            exits.USAGE, f"{inputs.printable(target.netloc)} is another machine: give --allow-remote if you mean it"
        )
    return target


def _is_loopback(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False

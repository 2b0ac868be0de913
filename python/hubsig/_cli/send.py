"""`hubsig send`: signed samples to a running webhook."""

from __future__ import annotations

import http.client
import ipaddress
import ssl
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from urllib.parse import SplitResult, urlsplit

import hubsig
from hubsig import _samples
from hubsig._cli import exits, inputs
from hubsig._generated import Platform
from hubsig._samples import Delivery

#: Answers that mean "I do not believe you" rather than "something broke".
_REFUSALS: Final = (401, 403)
#: Room for the longest kind, so that the columns stand below each other.
_WIDTH: Final = max(map(len, hubsig.kinds()))


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to send, as the arguments say it."""

    kinds: list[str] | None
    platform: Platform | None
    events: int | None
    seed: int | None


def run(url: str, secret_envs: list[str], wanted: Wanted, *, timeout: float, allow_remote: bool) -> int:
    """Posts one delivery per kind, or random ones; prints `platform kind status` for each."""
    target = _target(url, allow_remote=allow_remote)
    if len(secret_envs) > 1:
        raise exits.Stop(exits.USAGE, "a body is signed with one secret: give --secret-env once")
    deliveries = _random(wanted) if wanted.events is not None else _samples_of(wanted)
    (secret,) = inputs.read_secrets(secret_envs)

    code = exits.GOOD
    for each in deliveries:
        status = post(target, each.body, secret, timeout=timeout)
        more = f" and {len(each.kinds) - 1} more" if len(each.kinds) > 1 else ""
        print(f"{each.platform:<9}  {each.kinds[0] + more:<{_WIDTH}}  {status}", flush=True)
        if status in _REFUSALS:
            code = max(code, exits.REFUSED)
        elif not 200 <= status < 300:
            code = exits.UNUSABLE
    return code


def _random(wanted: Wanted) -> Iterator[Delivery]:
    """So many events in random deliveries."""
    if wanted.kinds is not None:
        raise exits.Stop(exits.USAGE, "--kind names what to send, --random leaves it open: give one of the two")
    seed = 1 if wanted.seed is None else wanted.seed
    return _samples.deliveries(seed, wanted.events or 0, wanted.platform)


def _samples_of(wanted: Wanted) -> list[Delivery]:
    """One delivery per kind: of those named, or of all."""
    if wanted.seed is not None:
        raise exits.Stop(exits.USAGE, "--seed is for --random")
    if wanted.kinds is not None:
        pairs = [(_platform_of(kind, wanted.platform), kind) for kind in wanted.kinds]
    else:
        platforms = _samples.PLATFORMS if wanted.platform is None else (wanted.platform,)
        pairs = [(platform, kind) for platform in platforms for kind in _samples.BUILDERS[platform]]
    return [
        Delivery(platform, _samples.sample(kind, number, platform), (kind,))
        for number, (platform, kind) in enumerate(pairs, start=1)
    ]


def _platform_of(kind: str, platform: Platform | None) -> Platform:
    """The platform whose sample of `kind` is to be sent."""
    first = _samples.platform_of(kind)
    if first is None:
        known = "there is no sample of it" if kind in hubsig.kinds() else "no such kind"
        raise exits.Stop(exits.USAGE, f"{inputs.printable(kind)}: {known}")
    if platform is not None and kind not in _samples.BUILDERS[platform]:
        raise exits.Stop(exits.USAGE, f"{kind}: not a kind of {platform}")
    return platform or first


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

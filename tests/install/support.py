"""What the checks of the installed library share: counting, running programs, and deliveries to feed them."""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
#: Everything is installed and built below here.
WORK = ROOT / "target" / "install"
SECONDS = 120.0
BUILD_SECONDS = 1800.0

SECRET = "an app secret"
TOKEN = "a verify token"
ACCOUNT = "17841460033002211"
CC = os.environ.get("CC", "cc")
CXX = os.environ.get("CXX", "c++")

_counts = {"ok": 0, "failed": 0}
_skipped: set[str] = set()


def check(name: str, held: object, seen: object = "") -> None:
    """Counts one check and prints its line; `seen` is what there was instead."""
    verdict = "ok" if held else "failed"
    _counts[verdict] += 1
    print(f"{verdict} {name}" + ("" if held else f": {seen}".rstrip()), flush=True)


def equal(name: str, seen: object, wanted: object) -> None:
    """Counts one comparison; what is long is shown from a little before the first difference on."""
    one, other = repr(seen), repr(wanted)
    start = max(0, len(os.path.commonprefix([one, other])) - 40)
    check(name, seen == wanted, f"{one[start:start + 400]} instead of {other[start:start + 400]}")


def skipped(why: str) -> None:
    if why not in _skipped:
        _skipped.add(why)
        print(f"skipped: {why}", flush=True)


def failures() -> int:
    return _counts["failed"]


def summary() -> str:
    return f"{_counts['ok'] + _counts['failed']} checks of the installed library, {_counts['failed']} failed"


def run(command: list[str] | str, seconds: float = SECONDS, /, **environment: str) -> subprocess.CompletedProcess[str]:
    """Runs a program, or a line of shell, from the project's root. What comes out is text, whatever it was."""
    # Make's own variables would make a make inside a make do something else.
    inherited = {name: value for name, value in os.environ.items() if name not in ("MAKEFLAGS", "MFLAGS", "MAKELEVEL")}
    for name in ("LD_LIBRARY_PATH", "PREFIX", "DESTDIR", "LIBDIR", "INCLUDEDIR", "DOCDIR"):
        inherited.pop(name, None)
    return subprocess.run(
        command, cwd=ROOT, env=inherited | {"LC_ALL": "C"} | environment, shell=isinstance(command, str), text=True,
        encoding="utf-8", errors="replace", stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=seconds,
    )


def output(command: list[str] | str, **environment: str) -> str:
    """What a program prints; its complaint if it fails, so that no check can take that for an answer."""
    done = run(command, **environment)
    return done.stdout if done.returncode == 0 else f"exit code {done.returncode}: {done.stderr}"


def succeeds(name: str, command: list[str] | str, **environment: str) -> bool:
    """Checks that a program ends with 0 and says nothing on stderr: a warning of a compiler is a fault here."""
    done = run(command, **environment)
    check(name, done.returncode == 0 and not done.stderr, f"exit code {done.returncode}: {done.stderr.strip()}")
    return done.returncode == 0


def sign(body: bytes, secret: str = SECRET) -> str:
    """As Meta signs; not the library's own function, which would agree with itself."""
    return "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()


def delivery(*texts: str) -> bytes:
    """A delivery of Instagram messages. Beyond ASCII it is escaped, as Meta does it."""
    messages = [
        {"sender": {"id": str(number)}, "recipient": {"id": ACCOUNT}, "message": {"mid": f"m{number}", "text": text}}
        for number, text in enumerate(texts, start=1)
    ]
    return json.dumps({"object": "instagram", "entry": [{"id": ACCOUNT, "messaging": messages}]}).encode()


def printed(*texts: str) -> str:
    """What an example prints of that delivery."""
    return "".join(f"message_text\tincoming\t{number}\t{text}\n" for number, text in enumerate(texts, start=1))

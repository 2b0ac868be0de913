"""Plays Meta against examples/flask_app.py over real HTTP and shows what both sides saw.

Starts the example on a free loopback port, subscribes, sends good, forged and damaged deliveries, compares every answer
and every event with what they should be, and stops the server. Exit code 0 only if all was as it should be.
"""

from __future__ import annotations

import http.client
import os
import queue
import re
import secrets
import subprocess
import sys
import threading
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TextIO
from urllib.parse import urlencode

import hubsig
from hubsig import _samples

APP = Path(__file__).resolve().parent.parent / "flask_app.py"
SECONDS = 20.0
TITLES = {
    "instagram": "Instagram, one of each kind",
    "messenger": "Messenger, one of each kind",
    "whatsapp": "WhatsApp, one of each kind",
    "other": "other objects, one of each kind",
}


@dataclass(frozen=True)
class Step:
    """One request and what must come of it."""

    what: str
    method: str
    path: str
    body: bytes | None
    signature: str | None
    status: int
    kinds: tuple[str, ...] = ()
    text: str | None = None
    group: str = "the endpoint"


class Server:
    """The example as a process of its own, and the lines its handler prints."""

    def __init__(self, app_secret: str, verify_token: str) -> None:
        environment = os.environ | {
            "META_APP_SECRET": app_secret,
            "META_VERIFY_TOKEN": verify_token,
            "PYTHONIOENCODING": "utf-8",
            "PYTHONUNBUFFERED": "1",
        }
        command = [sys.executable, "-m", "flask", "--app", str(APP), "run", "--host", "127.0.0.1", "--port", "0"]
        self._process = subprocess.Popen(
            command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8"
        )
        self._lines: queue.Queue[str] = queue.Queue()
        self._log: queue.Queue[str] = queue.Queue()
        self._readers = [
            threading.Thread(target=_drain, args=each, daemon=True)
            for each in ((self._process.stdout, self._lines), (self._process.stderr, self._log))
        ]
        for reader in self._readers:
            reader.start()
        self.port = self._wait_for_port()

    def _wait_for_port(self) -> int:
        """Port 0 lets the system choose a free one; the server says which it got."""
        seen: list[str] = []
        while True:
            try:
                seen.append(self._log.get(timeout=SECONDS))
            except queue.Empty:
                self.stop()
                raise SystemExit("the server did not start:\n" + "".join(seen)) from None
            if found := re.search(r"Running on http://127\.0\.0\.1:(\d+)", seen[-1]):
                return int(found[1])

    def handled(self, count: int) -> list[list[str]]:
        """The next `count` lines of the handler, in columns, and whatever else is there already."""
        rows: list[list[str]] = []
        while True:
            try:
                line = self._lines.get(timeout=SECONDS) if len(rows) < count else self._lines.get_nowait()
            except queue.Empty:
                return rows
            if "\t" in line:  # Flask prints a banner of its own
                rows.append(line.rstrip("\n").split("\t"))

    def stop(self) -> None:
        self._process.terminate()
        self._process.wait(timeout=SECONDS)
        for reader in self._readers:
            reader.join(timeout=SECONDS)


def _drain(stream: TextIO, lines: queue.Queue[str]) -> None:
    with stream:
        for line in stream:
            lines.put(line)


def steps(app_secret: str, verify_token: str) -> list[Step]:
    """The whole play."""

    def subscribe(what: str, token: str, status: int, text: str | None = None) -> Step:
        query = urlencode({"hub.mode": "subscribe", "hub.verify_token": token, "hub.challenge": "1158201444"})
        return Step(what, "GET", f"/webhook?{query}", None, None, status, text=text)

    def deliver(what: str, body: bytes, status: int, *kinds: str, signature: str | None = None) -> Step:
        return Step(what, "POST", "/webhook", body, signature or hubsig.sign(app_secret, body), status, kinds)

    one = _samples.sample("message_text")
    play = [
        subscribe("handshake", verify_token, 200, "1158201444"),
        subscribe("handshake, wrong token", "not-" + verify_token, 403),
    ]
    for platform, kinds in _samples.BUILDERS.items():
        group = TITLES[platform]
        samples = [(kind, _samples.sample(kind, number, platform)) for number, kind in enumerate(kinds, start=1)]
        play += [replace(deliver(kind, body, 200, kind), group=group) for kind, body in samples]
    play += [
        deliver("batch of 1000", _samples.batch(1000), 200, *["message_text"] * 1000),
        deliver("forged", one, 401, signature=hubsig.sign("somebody else's secret", one)),
        deliver("cut after signing", one[:-20], 401, signature=hubsig.sign(app_secret, one)),
        deliver("cut before signing", one[:-20], 400),
        Step("not signed at all", "POST", "/webhook", one, None, 401),
        subscribe("handshake again", verify_token, 200, "1158201444"),
    ]
    return play


def ask(port: int, step: Step) -> tuple[int, str]:
    """The status and text of the answer."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=SECONDS)
    try:
        headers = {"Content-Type": "application/json"}
        if step.signature is not None:
            headers["X-Hub-Signature-256"] = step.signature
        connection.request(step.method, step.path, step.body, headers)
        answer = connection.getresponse()
        return answer.status, answer.read().decode("utf-8")
    finally:
        connection.close()


def play(server: Server, script: list[Step]) -> int:
    """Prints a row per step; the number of steps that went wrong."""
    wrong = 0
    group = None
    print(f"{'sent':<36} {'answer':<24} what the handler saw")
    for step in script:
        if step.group != group:
            group = step.group
            print(f"\n-- {group} {'-' * (106 - len(group))}")
        status, text = ask(server.port, step)
        seen = server.handled(len(step.kinds))
        good = status == step.status and tuple(row[0] for row in seen) == step.kinds
        good = good and (step.text is None or step.text == text)
        wrong += not good
        print(f"{step.what:<36} {f'{status} {text}':<24} {summary(seen)}{'' if good else '   <-- WRONG'}")
    return wrong


def summary(rows: list[list[str]]) -> str:
    """What the handler printed, in one line."""
    if not rows:
        return "nothing"
    kind, direction, user, note = rows[0]
    if len(rows) > 1:
        return f"{len(rows)} events, the first: {kind}"
    person = "" if user == "None" else f", person {user}"
    return f"{kind}, {direction}{person}{'' if note == '-' else ', ' + note}"


def main() -> int:
    # A console that cannot show an emoji must not end the play.
    sys.stdout.reconfigure(errors="replace")  # type: ignore[union-attr]
    app_secret, verify_token = secrets.token_hex(16), secrets.token_hex(16)
    server = Server(app_secret, verify_token)
    try:
        script = steps(app_secret, verify_token)
        wrong = play(server, script)
    finally:
        server.stop()
    print(f"\n{len(script) - wrong} of {len(script)} as they should be")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())

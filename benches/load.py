"""`make load`: the examples under load, beside the same handlers written by hand.

Flask behind gunicorn, and Go's own server, each with hubsig and with the standard library alone; both print the same line
for every event, which is checked first. wrk posts a signed delivery over loopback, a few seconds to each in turn, so that
whatever else happens on the machine happens to all. What a request costs is mostly the server's; that is what is shown.
"""

from __future__ import annotations

import json
import os
import shutil
import socket
import statistics
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import builds
import hubsig

SECRET = "5e1f0c7a94b2d8366af01be27c95d43e"
PAYLOADS = ("text", "batch20")
ROUNDS = 3
SECONDS = 3
CONNECTIONS = 8


@dataclass
class Server:
    """A program to be driven, and what came of it: requests a second and the slowest hundredth, a value per round."""

    language: str
    handler: str
    command: list[str]
    folder: Path
    port: int = 0
    rates: dict[str, list[float]] = field(default_factory=dict)
    slowest: dict[str, list[float]] = field(default_factory=dict)

    @property
    def name(self) -> str:
        return f"{self.language}, {self.handler}"

    @property
    def output(self) -> Path:
        return builds.FOLDER / "load" / f"{self.language}-{self.handler.replace(' ', '-')}.txt"


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


@contextmanager
def running(server: Server) -> Iterator[None]:
    """Starts a server and waits until it listens; ends it."""
    server.port = free_port()
    address = f"127.0.0.1:{server.port}"
    environment = os.environ | {"META_APP_SECRET": SECRET, "META_VERIFY_TOKEN": "token", "ADDR": address}
    command = [part.replace("ADDRESS", address) for part in server.command]
    with server.output.open("wb") as out, server.output.with_suffix(".log").open("wb") as log:
        process = subprocess.Popen(command, cwd=server.folder, env=environment, stdout=out, stderr=log)
        try:
            for _ in range(200):
                try:
                    socket.create_connection(("127.0.0.1", server.port), timeout=1).close()
                    break
                except OSError:
                    assert process.poll() is None, server.output.with_suffix(".log").read_text()
                    time.sleep(0.05)
            yield
        finally:
            process.terminate()
            process.wait(timeout=20)


def servers() -> list[Server]:
    """All that there are; builds the Go programs."""
    gunicorn = [sys.executable, "-m", "gunicorn", "--bind", "ADDRESS", "--workers", "1", "--threads", "4"]
    found = [
        Server("Flask", "hubsig", [*gunicorn, "flask_app:app"], builds.ROOT / "examples"),
        Server("Flask", "by hand", [*gunicorn, "flask_by_hand:app"], builds.ROOT / "benches/load"),
    ]
    if (program := builds.go("examples/go", "load_go")) and (by_hand := builds.go("benches/load", "load_go_by_hand")):
        found.append(Server("Go", "hubsig", [str(program)], builds.FOLDER))
        found.append(Server("Go", "by hand", [str(by_hand)], builds.FOLDER))
    return found


def post(server: Server, body: bytes, signature: str) -> int:
    headers = {"Content-Type": "application/json", "X-Hub-Signature-256": signature}
    request = urllib.request.Request(f"http://127.0.0.1:{server.port}/webhook", data=body, headers=headers)
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        return error.code


def drive(server: Server, payload: Path, signature: str) -> None:
    """One turn."""
    done = subprocess.run(
        [
            "wrk", "--threads", "1", "--connections", str(CONNECTIONS), "--duration", f"{SECONDS}s", "--latency",
            "--script", str(builds.ROOT / "benches/load/post.lua"), f"http://127.0.0.1:{server.port}/webhook",
        ],
        env=os.environ | {"BODY": str(payload), "SIGNATURE": signature}, stdout=subprocess.PIPE, text=True, check=True,
    )
    result = next(line for line in done.stdout.splitlines() if line.startswith("result "))
    requests, microseconds, _, slowest, errors = map(int, result.split()[1:])
    assert requests and not errors, f"{server.name}: {done.stdout}"
    server.rates.setdefault(payload.stem, []).append(requests / microseconds * 1e6)
    server.slowest.setdefault(payload.stem, []).append(slowest / 1000)


def same_work(found: list[Server], payloads: list[Path]) -> None:
    """Every handler prints the same of the same deliveries, and refuses what is forged."""
    for server in found:
        for payload in payloads:
            body = payload.read_bytes()
            assert post(server, body, hubsig.sign(SECRET, body)) == 200, server.name
            assert post(server, body, hubsig.sign(SECRET, b"another body")) == 401, server.name
    printed = {server.name: server.output.read_text() for server in found}
    for language in {server.language for server in found}:
        ours, theirs = printed[f"{language}, hubsig"], printed[f"{language}, by hand"]
        assert ours == theirs and ours.count("\n") == 21, f"{language}:\n{ours}\n{theirs}"


def main() -> int:
    if shutil.which("wrk") is None:
        print("skipped: the load needs wrk (Debian: wrk)")
        return 0
    folder = builds.FOLDER / "payloads"
    folder.mkdir(parents=True, exist_ok=True)
    (builds.FOLDER / "load").mkdir(exist_ok=True)
    builds.run(sys.executable, "-m", "pip", "install", "--quiet", "--requirement", "benches/python/requirements.txt")
    builds.run("cargo", "build", "--quiet", "--release", "--package", "hubsig-benches", "--bin", "soak")
    subprocess.run([str(builds.TARGET / "soak"), "payloads", str(folder)], check=True)
    payloads = [folder / f"{name}.json" for name in PAYLOADS]
    found = servers()
    with ExitStack() as stack:
        for server in found:
            stack.enter_context(running(server))
        same_work(found, payloads)
        for payload in payloads:
            signature = hubsig.sign(SECRET, payload.read_bytes())
            for each in range(ROUNDS):
                for server in found if each % 2 else reversed(found):
                    drive(server, payload, signature)

    print(f"\n{CONNECTIONS} connections, median of {ROUNDS} turns of {SECONDS} s: requests a second, slowest hundredth")
    rows = []
    for payload in payloads:
        for server in found:
            rate = statistics.median(server.rates[payload.stem])
            slowest = statistics.median(server.slowest[payload.stem])
            print(f"  {payload.stem:8} {server.name:16} {rate:8.0f}/s {slowest:8.2f} ms")
            rows.append({
                "language": server.language, "handler": server.handler, "payload": payload.stem,
                "requests_per_second": round(rate, 1), "p99_ms": round(slowest, 3),
            })
    path = builds.FOLDER / "load.json"
    runs = json.loads(path.read_text()) if path.exists() else []
    runs.append({"at": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()), "rows": rows})
    path.write_text(json.dumps(runs, indent=2) + "\n")
    print(f"appended to {path}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

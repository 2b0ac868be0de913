"""The newcomer's path: an empty environment, the wheel, a handler copied as it stands, and the command line against it.

For Flask the handler is the README's, for Django and FastAPI it is the example. Each is started as its reader is told to,
then `hubsig doctor` examines it and `hubsig send` posts one delivery of every kind of every platform. Prints `ok …` or
`failed …` for each step; the exit code is 1 if one failed. The wheel is the newest in target/wheels, as `make setup`
leaves it.
"""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
#: How long a server may take to listen, in seconds, on a machine that has other things to do.
PATIENCE = 60
SECRETS = {"META_APP_SECRET": "0123456789abcdef0123456789abcdef", "META_VERIFY_TOKEN": "correct horse"}

failures = 0


def case(name: str, fault: str = "") -> bool:
    """One step; it went well if there is nothing to say about it."""
    global failures
    if fault:
        failures += 1
        print(fault.rstrip())
    print(f"{'failed' if fault else 'ok'} {name}", flush=True)
    return not fault


@dataclass(frozen=True)
class Way:
    """What a newcomer does for one framework."""

    framework: str
    #: What is installed beside the wheel: its extra, and a server where the framework brings none.
    install: tuple[str, ...]
    source: str
    #: The command after `python`, with `{port}`.
    start: tuple[str, ...]
    url: str


def readme() -> str:
    """The first Python block of the README."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    block = re.search(r"^```python\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    return block[1] if block else ""


def example(name: str) -> str:
    return (ROOT / "examples" / name).read_text(encoding="utf-8")


def ways() -> list[Way]:
    return [
        Way(
            "Flask", ("flask",), readme(), ("-m", "flask", "--app", "app", "run", "--port", "{port}"), "/webhook",
        ),
        Way(
            "Django", ("django",), example("django_app.py"),
            ("app.py", "runserver", "--noreload", "127.0.0.1:{port}"), "/webhooks/meta",
        ),
        Way(
            "FastAPI", ("fastapi", "uvicorn"), example("fastapi_app.py"),
            ("-m", "uvicorn", "app:app", "--port", "{port}"), "/webhooks/meta",
        ),
    ]


def free_port() -> int:
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def listens(port: int, server: subprocess.Popen[bytes]) -> bool:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and server.poll() is None:
        with closing(socket.socket()) as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return True
        time.sleep(0.05)
    return False


def run(*command: str | Path, folder: Path) -> str:
    """What a command says if it fails; nothing if it succeeds."""
    # Nothing of this checkout may help.
    environment = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ} | SECRETS
    done = subprocess.run(
        [str(each) for each in command], cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        text=True, encoding="utf-8", timeout=600,
    )
    return "" if done.returncode == 0 else f"exit code {done.returncode}\n{done.stdout}"


def walk(way: Way, wheel: Path, folder: Path) -> None:
    """One framework, from nothing to the last delivery."""
    python = folder / "venv" / "bin" / "python"
    hubsig = python.with_name("hubsig")
    made = run(sys.executable, "-m", "venv", "venv", folder=folder)
    extra = f"hubsig[{way.install[0]}] @ {wheel.as_uri()}"
    made = made or run(python, "-m", "pip", "install", "--quiet", extra, *way.install[1:], folder=folder)
    if not case(f"{way.framework}: install the wheel", made):
        return
    (folder / "app.py").write_text(way.source, encoding="utf-8")
    port = free_port()
    log = folder / "server.log"
    with log.open("wb") as output:
        command = [str(python), *(part.format(port=port) for part in way.start)]
        environment = os.environ | SECRETS | {"PYTHONUNBUFFERED": "1"}
        server = subprocess.Popen(command, cwd=folder, env=environment, stdout=output, stderr=subprocess.STDOUT)
    try:
        up = listens(port, server)
        if not case(f"{way.framework}: start the handler", "" if up else log.read_text(encoding="utf-8")):
            return
        url = f"http://127.0.0.1:{port}{way.url}"
        case(f"{way.framework}: hubsig doctor", run(hubsig, "doctor", url, folder=folder))
        for platform in ("instagram", "messenger", "whatsapp"):
            fault = run(hubsig, "send", url, "--platform", platform, folder=folder)
            case(f"{way.framework}: hubsig send --platform {platform}", fault)
        fault = run(hubsig, "send", url, "--forge", folder=folder)
        case(f"{way.framework}: hubsig send --forge", fault)
        said = log.read_text(encoding="utf-8")
        fault = "the handler raised\n" + said if "Traceback" in said else ""
        case(f"{way.framework}: the handler had no trouble", fault)
    finally:
        server.terminate()
        server.wait(PATIENCE)


def main() -> int:
    wheels = sorted((ROOT / "target" / "wheels").glob("hubsig-*.whl"), key=lambda each: each.stat().st_mtime)
    if not wheels:
        case("the wheel", "there is none in target/wheels: run `make setup`")
        return 1
    for way in ways():
        folder = Path(tempfile.mkdtemp(prefix="hubsig-newcomer-"))
        try:
            walk(way, wheels[-1], folder)
        finally:
            shutil.rmtree(folder, ignore_errors=True)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())

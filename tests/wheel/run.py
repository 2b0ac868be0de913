"""Builds the wheel and the source distribution as a release would, looks into them, and installs them everywhere.

    run.py              the wheel, the source distribution and a wheel from it, and every interpreter on this machine
    run.py release      the wheel that runs on every Linux since 2014, linked by zig (a download of 100 MB, once), and
                        whether the code compiles for interpreters without the lock, of which none is needed for that

Prints `ok …` or `failed …` for each promise. Interpreters are looked for in PATH and among pyenv's.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import time
import traceback
from collections.abc import Callable
from functools import partial
from pathlib import Path

import inside

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
FOLDER = ROOT / "target/wheel-suite"
MINORS = range(11, 16)
#: What tests the wheel alone, without frameworks, other languages or the sources being built.
CORE_TESTS = [
    "test_receive.py", "test_webhook.py", "test_handshake.py", "test_errors.py", "test_events.py", "test_plain.py",
    "test_stub.py", "test_package.py", "test_samples.py", "test_corpus.py", "test_threads.py",
]  # fmt: skip
#: Of the tests' tools, those which the tests above need.
TEST_TOOLS = ("flask", "pytest")


class Suite:
    """Counts promises that were kept."""

    def __init__(self) -> None:
        self.failed = 0

    def promise(self, name: str, check: Callable[[], object]) -> bool:
        began = time.monotonic()
        try:
            check()
        except Exception as fault:
            self.failed += 1
            print(f"failed {name}", flush=True)
            # A command that failed has said why; for everything else the place helps.
            lines = str(fault) if isinstance(fault, CommandFailed) else traceback.format_exc()
            print("\n".join(f"    {line}" for line in lines.splitlines()), flush=True)
            return False
        print(f"ok {name} ({time.monotonic() - began:.1f} s)", flush=True)
        return True


class CommandFailed(Exception):
    """A command did not succeed; its text is what it printed."""


def run(*command: object, cwd: Path = ROOT, **environment: str) -> str:
    """What the command printed."""
    words = [str(each) for each in command]
    # The build backend calls `maturin` by name.
    environment["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    done = subprocess.run(
        words, cwd=cwd, env=os.environ | environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        encoding="utf-8", errors="replace", check=False,
    )  # fmt: skip
    if done.returncode:
        raise CommandFailed(f"$ {' '.join(words)}\n{done.stdout}")
    return done.stdout


def maturin(*arguments: object) -> None:
    run(sys.executable, "-m", "maturin", *arguments)


def emptied(name: str) -> Path:
    """A folder below the suite's own, empty."""
    folder = FOLDER / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def only(folder: Path, pattern: str) -> Path:
    found = sorted(folder.glob(pattern))
    inside.expect(len(found) == 1, f"not one {pattern} in {folder}: {[each.name for each in found]}")
    return found[0]


def look_into(suite: Suite, path: Path, what: str, *more: Callable[[inside.Wheel], None]) -> None:
    """Everything that is asked of the contents of a wheel."""
    wheel = inside.Wheel(path)
    print(f"     {path.name}")
    for check in (*inside.OF_WHEELS, *more):
        suite.promise(f"{what}: {check.__name__.replace('_', ' ')}", partial(check, wheel))


def interpreters() -> dict[int, Path]:
    """CPython from 3.11 on, by minor version: those in PATH that start, and pyenv's."""
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv") / "versions"
    found: dict[int, Path] = {}
    for minor in MINORS:
        name = f"python3.{minor}"
        # The newest of pyenv's; what lies in PATH may be a stub that only says what to install.
        own = sorted(pyenv.glob(f"3.{minor}.*/bin/{name}"), key=patch)
        for candidate in [shutil.which(name), *reversed(own)]:
            if candidate and starts(Path(candidate), minor):
                found[minor] = Path(candidate)
                break
    return found


def patch(python: Path) -> int:
    """The last number of a version, out of a path like `versions/3.12.1/bin/python3.12`."""
    return int(re.findall(r"\d+", python.parts[-3])[-1])


def starts(python: Path, minor: int) -> bool:
    script = f"import sys, venv, ensurepip; sys.exit(sys.version_info[:2] != (3, {minor}))"
    return subprocess.run([python, "-c", script], capture_output=True, check=False).returncode == 0


def fresh(python: Path, wheel: Path, name: str) -> Path:
    """An environment with the wheel and nothing else; returns its interpreter."""
    folder = emptied(name)
    run(python, "-m", "venv", folder)
    inner = folder / "bin/python"
    run(inner, "-m", "pip", "install", "--quiet", "--no-index", wheel)
    return inner


def smoke(python: Path, wheel: Path, name: str) -> None:
    inner = fresh(python, wheel, name)
    # From elsewhere, and isolated: what is imported is what was installed.
    with tempfile.TemporaryDirectory() as elsewhere:
        run(inner, "-I", "-W", "error", HERE / "smoke.py", cwd=Path(elsewhere))
        said = run(inner.with_name("hubsig"), "--version", cwd=Path(elsewhere))
    inside.expect(inside.Wheel(wheel).version in said, said)


def core_tests(name: str) -> None:
    """The package's tests, in the environment that `smoke` made."""
    inner = FOLDER / name / "bin/python"
    pinned = (ROOT / "python/requirements-dev.txt").read_text(encoding="utf-8").split()
    tools = [each for each in pinned if each.partition("==")[0] in TEST_TOOLS]
    run(inner, "-m", "pip", "install", "--quiet", *tools)
    tests = [path for each in CORE_TESTS if (path := ROOT / "python/tests" / each).exists()]
    said = run(inner, "-W", "error", "-m", "pytest", "-q", *tests, PYTHONDONTWRITEBYTECODE="1")
    print(f"     {said.strip().splitlines()[-1]}")
    inside.expect(bool(re.search(r"\d{3} passed", said)), said)


def from_source(suite: Suite) -> None:
    """The source distribution, and what becomes of it on a machine that has the crates but no network."""
    packed = emptied("sdist")
    if not suite.promise("sdist: is packed", lambda: maturin("sdist", "--out", packed)):
        return
    path = only(packed, "*.tar.gz")
    if not suite.promise("sdist: holds what it takes and nothing else", lambda: inside.source(path)):
        return
    built = emptied("from-sdist")

    def build() -> None:
        # Far from the repository, through pip and the build backend, with a target folder of its own: what is compiled
        # is what was packed. In there the crates of others are kept from one time to the next. Packed files are dated
        # long ago; given today's date, they are never taken for what was compiled the last time.
        with tempfile.TemporaryDirectory() as folder:
            with tarfile.open(path) as archive:
                archive.extractall(folder, filter="data")
            for each in Path(folder).rglob("*"):
                os.utime(each)
            run(
                sys.executable, "-m", "pip", "wheel", "--quiet", "--no-index", "--no-deps", "--no-build-isolation",
                "--wheel-dir", built, only(Path(folder), "hubsig-*"),
                CARGO_NET_OFFLINE="true", CARGO_TARGET_DIR=str(FOLDER / "target"),
            )  # fmt: skip

    if suite.promise("sdist: builds without a network", build):
        look_into(suite, only(built, "*.whl"), "wheel from sdist")
        again = only(built, "*.whl")
        suite.promise("wheel from sdist: works", lambda: smoke(Path(sys.executable), again, "venv-from-sdist"))


def usual() -> int:
    suite = Suite()
    folder = emptied("dist")
    if suite.promise("wheel: is built", lambda: maturin("build", "--release", "--out", folder)):
        wheel = only(folder, "*.whl")
        look_into(suite, wheel, "wheel")
        present = interpreters()
        for minor, python in present.items():
            name = f"venv-3.{minor}"
            if suite.promise(f"Python 3.{minor}: installs and works", partial(smoke, python, wheel, name)):
                suite.promise(f"Python 3.{minor}: the package's tests", partial(core_tests, name))
        if missing := [f"3.{minor}" for minor in MINORS if minor not in present]:
            print(f"not on this machine, so not tried: Python {', '.join(missing)}", flush=True)
        suite.promise("at least one interpreter was tried", lambda: inside.expect(bool(present), "none"))
    from_source(suite)
    return 1 if suite.failed else 0


#: The two other binary interfaces of a release, as PyO3 is told of an interpreter that is not there.
INTERFACES = {
    "cp314t": ("3.14", "CPython-free_threaded-3.14", "python3.14t", ()),
    "abi3t": ("3.15", "CPython-abi3t-3.15", "python3.15", ("--features", "abi3t")),
}


def compiles_for(name: str) -> None:
    """Compiling is all that can be done here: a module for these cannot be loaded by any interpreter with the lock."""
    version, abi, library, features = INTERFACES[name]
    described = FOLDER / f"{name}.txt"
    described.parent.mkdir(parents=True, exist_ok=True)
    lines = ["implementation=CPython", f"version={version}", f"target_abi={abi}", f"lib_name={library}"]
    lines += ["shared=true", "pointer_width=64", ""]
    described.write_text("\n".join(lines), encoding="utf-8")
    run(
        "cargo", "check", "--package", "hubsig-python", *features,
        PYO3_CONFIG_FILE=str(described), CARGO_TARGET_DIR=str(FOLDER / "target"),
    )  # fmt: skip


def manylinux(suite: Suite) -> None:
    if sys.platform != "linux":
        print("skipped: manylinux2014: needs Linux")
        return
    run(sys.executable, "-m", "pip", "install", "--quiet", "--requirement", HERE / "requirements.txt")
    folder = emptied("manylinux")

    def build() -> None:
        maturin("build", "--release", "--zig", "--compatibility", "manylinux2014", "--out", folder)

    if suite.promise("manylinux2014: is built", build):
        wheel = only(folder, "*.whl")
        look_into(suite, wheel, "manylinux2014", inside.manylinux2014)
        for minor, python in interpreters().items():
            name = f"venv-manylinux-3.{minor}"
            suite.promise(f"manylinux2014: works on Python 3.{minor}", partial(smoke, python, wheel, name))


def release() -> int:
    suite = Suite()
    manylinux(suite)
    for name in INTERFACES:
        suite.promise(f"{name}: compiles", partial(compiles_for, name))
    return 1 if suite.failed else 0


if __name__ == "__main__":
    match sys.argv[1:]:
        case []:
            sys.exit(usual())
        case ["release"]:
            sys.exit(release())
        case _:
            print(__doc__, file=sys.stderr)
            sys.exit(64)

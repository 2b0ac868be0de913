"""Runs the suites behind `make test` and `make check`, and counts.

Everything a suite prints is shown as it comes. At the end there is one line per suite, `name: N passed, N failed`, and
one line `skipped: …` for everything that could not be run; the exit code is 0 only if nothing failed.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PYTHON = [sys.executable, "-W", "error"]

#: The line with which every Rust test binary ends.
RUST_RESULT = re.compile(r"^test result: \w+\. (\d+) passed; (\d+) failed; (\d+) ignored")
#: Anything a suite says about what it left out.
SKIPPED = re.compile(r"^\s*skipped: (.*)$")


@dataclass
class Outcome:
    """What became of one suite."""

    passed: int = 0
    failed: int = 0
    skipped: list[str] = field(default_factory=list)


def run(command: list[str], outcome: Outcome, each: Callable[[str], None] = lambda line: None) -> int:
    """Runs `command` from the project's root, shows its output and hands `each` line on; returns the exit code."""
    print(f"\n$ {' '.join(command)}", flush=True)
    environment = os.environ | {"CARGO_TERM_COLOR": "never", "PYTHONIOENCODING": "utf-8"}
    process = subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        encoding="utf-8", errors="replace",
    )
    assert process.stdout is not None
    for line in process.stdout:
        print(line, end="", flush=True)
        if found := SKIPPED.match(line):
            outcome.skipped.append(found[1])
        each(line)
    return process.wait()


def step(*commands: list[str]) -> Outcome:
    """Commands that each either succeed or do not."""
    outcome = Outcome()
    for command in commands:
        if run(command, outcome) == 0:
            outcome.passed += 1
        else:
            outcome.failed += 1
    return outcome


def program(path: str, *arguments: str) -> Outcome:
    """A runner of its own, which says `ok …` or `failed …` for each of its tests."""
    outcome = Outcome()

    def count(line: str) -> None:
        outcome.passed += line.startswith("ok ")
        outcome.failed += line.startswith("failed ")

    code = run([*PYTHON, path, *arguments], outcome, count)
    if code and not outcome.failed:
        outcome.failed = 1
    if not outcome.passed and not outcome.failed and not outcome.skipped:
        outcome.failed = 1  # a suite without tests
    return outcome


def c() -> Outcome:
    """The border of the C interface: every argument of every export, under sanitizers and valgrind."""
    return program("tests/c/run.py")


def install() -> Outcome:
    """The installed library: files, pkg-config, CMake, and the C examples built against it."""
    return program("tests/install/run.py")


def go() -> Outcome:
    """The Go package and its example, with the race detector."""
    return program("tests/go/run.py")


def rust() -> Outcome:
    """Unit, integration and documentation tests of every crate."""
    outcome = Outcome()

    def count(line: str) -> None:
        if found := RUST_RESULT.match(line):
            outcome.passed += int(found[1])
            outcome.failed += int(found[2])
            if int(found[3]):
                outcome.skipped.append(f"{found[3]} ignored Rust tests")

    code = run(["cargo", "test", "--workspace", "--no-fail-fast"], outcome, count)
    if code and not outcome.failed:
        outcome.failed = 1  # it did not even compile
    return outcome


def python() -> Outcome:
    """The tests of the package, against the wheel installed beside this interpreter."""
    outcome = Outcome()
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        code = run([*PYTHON, "-m", "pytest", "-q", "--junit-xml", str(report)], outcome)
        if report.exists():
            for case in ElementTree.parse(report).getroot().iter("testcase"):
                if (skip := case.find("skipped")) is not None:
                    outcome.skipped.append(f"{case.get('name')}: {skip.get('message')}")
                elif case.find("failure") is not None or case.find("error") is not None:
                    outcome.failed += 1
                else:
                    outcome.passed += 1
    if code and not outcome.failed:
        outcome.failed = 1
    return outcome


def types() -> Outcome:
    """The stub against the compiled module, and everything in Python under two strict type checkers."""
    return program("tests/types/run.py")


def wheel() -> Outcome:
    """The wheel and the source distribution: what is in them, and that they work in an empty environment."""
    return program("tests/wheel/run.py")


def newcomer() -> Outcome:
    """The wheel in an empty environment, the README's handler, and the command line against it."""
    return program("tests/newcomer/run.py")


def release() -> Outcome:
    """The wheel as it is published, for old systems, and the builds for interpreters without a lock."""
    return program("tests/wheel/run.py", "release")


def demo() -> Outcome:
    """The example over real HTTP."""
    return step([*PYTHON, "examples/demo/run.py"])


def formatting() -> Outcome:
    return step(["cargo", "fmt", "--all", "--check"])


def lints() -> Outcome:
    return step(
        ["cargo", "clippy", "--workspace", "--all-targets", "--", "-D", "warnings"],
        # What the tests of the border are built with.
        ["cargo", "clippy", "-p", "hubsig-ffi", "--features", "inject-panics", "--", "-D", "warnings"],
        # The peers of the benchmarks are behind a feature that the suites do not build.
        ["cargo", "clippy", "-p", "hubsig-benches", "--features", "peers", "--all-targets", "--", "-D", "warnings"],
    )


def documentation() -> Outcome:
    """The crate's documentation, with every link followed."""
    return step(["cargo", "rustdoc", "-p", "hubsig", "--", "-D", "warnings"])


def site() -> Outcome:
    """The documentation site: builds without a warning, no broken link, nothing loaded from elsewhere."""
    return program("tests/docs/run.py")


#: A program without the standard library brings its own panic handler. Were `std` anywhere below it, there would be two.
PROBE = """\
#![no_std]
extern crate alloc;
pub use hubsig::Delivery;

#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    loop {}
}
"""
PROBE_MANIFEST = """\
[package]
name = "probe"
edition = "2024"

[lib]
path = "probe.rs"
test = false
doctest = false

[dependencies]
hubsig = { path = "../../core" }

[workspace]
"""


def no_std() -> Outcome:
    """The core in a program without the standard library: a build of its own, where no other crate brings it in."""
    folder = ROOT / "target" / "no_std"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "Cargo.toml").write_text(PROBE_MANIFEST, encoding="utf-8")
    (folder / "probe.rs").write_text(PROBE, encoding="utf-8")
    shutil.copyfile(ROOT / "Cargo.lock", folder / "Cargo.lock")
    return step(["cargo", "check", "--manifest-path", str(folder / "Cargo.toml")])


def packaging() -> Outcome:
    return step(["cargo", "package", "-p", "hubsig", "--allow-dirty"])


SUITES: dict[str, dict[str, Callable[[], Outcome]]] = {
    "test": {
        "rust": rust, "c": c, "install": install, "go": go, "python": python, "types": types, "wheel": wheel,
        "newcomer": newcomer, "demo": demo,
    },
    "check": {
        "format": formatting, "lints": lints, "docs": documentation, "site": site, "no-std": no_std, "package": packaging,
        "release": release,
    },
}


def main(arguments: list[str]) -> int:
    if len(arguments) != 1 or arguments[0] not in SUITES:
        print(f"usage: run_suites.py {'|'.join(SUITES)}", file=sys.stderr)
        return 64
    outcomes = {}
    for name, suite in SUITES[arguments[0]].items():
        began = time.monotonic()
        outcomes[name] = suite()
        print(f"({name} took {time.monotonic() - began:.0f} s)", flush=True)
    print()
    for name, outcome in outcomes.items():
        for what in outcome.skipped:
            print(f"skipped: {name}: {what}")
    for name, outcome in outcomes.items():
        print(f"{name}: {outcome.passed} passed, {outcome.failed} failed")
    return 1 if any(outcome.failed for outcome in outcomes.values()) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

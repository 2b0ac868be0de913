"""Checks and tests the Go package and its example.

Ends with a line `ok <name>` or `failed <name>` for every check and every Go test, and `skipped: <reason>` for what could
not be run. The exit code is 0 only if nothing failed. With CI in the environment nothing may be left out.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MODULES = {"go": ROOT / "go", "examples/go": ROOT / "examples" / "go"}
TOOLS = ROOT / "target" / "go-tools"
#: Pinned: a newer one may find more.
STATICCHECK = "honnef.co/go/tools/cmd/staticcheck@v0.8.2"
NEEDED = (1, 24)

results: list[tuple[str, str]] = []


def note(passed: bool, name: str) -> bool:
    results.append(("ok" if passed else "failed", name))
    return passed


def skipped(reason: str) -> int:
    """Says what is missing. Where everything is said to be there, that is a failure."""
    print(f"skipped: {reason}", flush=True)
    return 1 if os.environ.get("CI") else 0


def run(command: list[str], folder: Path = ROOT, quiet: bool = False, **environment: str) -> tuple[int, str]:
    """Runs a command, shows what it prints, and returns its exit code and its standard output."""
    print(f"\n$ {' '.join(command)}", flush=True)
    # The tests are about this library, whatever workspace the developer has set, and need no git to build.
    flags = f"{os.environ.get('GOFLAGS', '')} -buildvcs=false".strip()
    settings = os.environ | {"GOWORK": "off", "GOFLAGS": flags} | environment
    done = subprocess.run(command, cwd=folder, env=settings, stdout=subprocess.PIPE, text=True, encoding="utf-8")
    if not quiet:
        print(done.stdout, end="", flush=True)
    return done.returncode, done.stdout


def go_version() -> tuple[int, ...]:
    """The version of Go, or nothing where there is none that is new enough to fetch a newer one."""
    if shutil.which("go") is None:
        return ()
    done = subprocess.run(["go", "env", "GOVERSION"], cwd=ROOT / "go", capture_output=True, text=True)
    found = re.match(r"go(\d+)\.(\d+)", done.stdout)
    return tuple(int(number) for number in found.groups()) if found else ()


def check(module: str, folder: Path, staticcheck: Path | None) -> None:
    """Formatting, vet, staticcheck."""
    code, unformatted = run(["gofmt", "-l", "."], folder)
    note(code == 0 and not unformatted.strip(), f"{module} gofmt")
    note(run(["go", "vet", "./..."], folder)[0] == 0, f"{module} vet")
    if staticcheck is not None:
        note(run([str(staticcheck), "./..."], folder)[0] == 0, f"{module} staticcheck")


def test(module: str, folder: Path, *arguments: str, label: str = "", **environment: str) -> None:
    """The tests, a result for each."""
    command = ["go", "test", "-count=1", "-json", *arguments, "./..."]
    code, out = run(command, folder, quiet=True, **environment)
    before = len(results)
    failed = False
    for line in out.splitlines():
        try:
            event = json.loads(line)
        except ValueError:
            print(line)  # what the compiler says
            continue
        name, action = event.get("Test", ""), event.get("Action")
        if action == "output" and (text := event["Output"]).lstrip()[:4] not in ("=== ", "--- ", "PASS", "ok  "):
            print(text, end="")
        elif action in ("pass", "fail") and name and "/" not in name:
            failed |= not note(action == "pass", f"{module}{label} {name}")
        elif action == "skip" and name and "/" not in name:
            print(f"skipped: {module}{label} {name}")
    if code and not failed:
        note(False, f"{module}{label} tests")  # it did not even compile
    elif len(results) == before:
        note(False, f"{module}{label} has no tests")
    sys.stdout.flush()


#: What the blocks of the documentation are about and leave to their reader.
AROUND_README = """\
package main

import (
	"context"
	"fmt"
	"log"
	"net/http"
	"os"

	"github.com/hubsig/hubsig/go"
)

func main() {
%s}
"""
AROUND_ANSWERING = """\
package main

import (
	"context"
	"errors"
	"net/http"
	"os"
	"time"

	hubsig "github.com/hubsig/hubsig/go"
	"github.com/hubsig/hubsig/go/graph"
)

%s
func main() { _ = answer }
"""


def snippet(name: str, text: str, around: str) -> None:
    """A block of the documentation compiles, as it stands."""
    block = re.search(r"^```go\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    folder = ROOT / "target" / "snippet-go"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "main.go").write_text(around % (block[1] if block else ""), encoding="utf-8")
    module = "module snippet\n\ngo 1.24\n\nrequire github.com/hubsig/hubsig/go v0.0.0\n\n"
    (folder / "go.mod").write_text(f"{module}replace github.com/hubsig/hubsig/go => {ROOT / 'go'}\n", encoding="utf-8")
    note(block is not None and run(["go", "vet", "."], folder)[0] == 0, name)


def snippets() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    snippet("README: the block of Go", readme, AROUND_README)
    answering = (ROOT / "docs" / "go.md").read_text(encoding="utf-8").partition("## Answering")[2]
    snippet("docs/go.md: answering", answering, AROUND_ANSWERING)


def main() -> int:
    if go_version() < NEEDED:
        return skipped(f"needs Go {NEEDED[0]}.{NEEDED[1]}")
    if shutil.which("cc") is None and shutil.which("gcc") is None:
        return skipped("the Go package needs a C compiler")
    if not note(run(["make", "go-lib"])[0] == 0, "make go-lib"):
        return finish()
    staticcheck: Path | None = TOOLS / "staticcheck"
    if run(["go", "install", STATICCHECK], GOBIN=str(TOOLS))[0] != 0:
        staticcheck = None
        if skipped(f"could not install {STATICCHECK}"):
            note(False, "staticcheck")
    for module, folder in MODULES.items():
        check(module, folder, staticcheck)
        test(module, folder, "-race")
    snippets()
    # Without the race detector once more: the allocations are counted, and cgo checks every pointer that is stored.
    test("go", MODULES["go"], label=" (cgocheck2)", GOEXPERIMENT="cgocheck2")
    return finish()


def finish() -> int:
    print()
    for outcome, name in results:
        print(outcome, name)
    return 1 if any(outcome == "failed" for outcome, _ in results) else 0


if __name__ == "__main__":
    sys.exit(main())

"""`make bench`: builds, measures hubsig stage by stage with criterion, counts allocations, compares in Rust, C, Go and Python.

Everything that can be is kept on one processor, so that a move to another one does not show up as a difference.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import builds

ROOT = Path(__file__).resolve().parent.parent
FOLDER = Path(os.environ.get("HUBSIG_BENCH_DIR") or ROOT / "target/bench")
PACKAGE = ["--package", "hubsig-benches"]
PEERS = [*PACKAGE, "--features", "peers", "--release"]


def run(*command: str, pinned: bool = False, into: Path | None = None) -> None:
    """Runs a command from the project's root, its output shown or written; the first that fails ends it all."""
    if pinned and shutil.which("taskset"):
        # The last one: the first one serves most interrupts.
        command = ("taskset", "--cpu-list", str(max(os.sched_getaffinity(0))), *command)
    print(f"\n$ {' '.join(command)}", flush=True)
    if into is None:
        subprocess.run(command, cwd=ROOT, check=True)
        return
    into.parent.mkdir(parents=True, exist_ok=True)
    with into.open("w") as file:
        code = subprocess.run(command, cwd=ROOT, check=False, stdout=file, stderr=subprocess.STDOUT).returncode
    if code:
        print(into.read_text(), flush=True)
        raise subprocess.CalledProcessError(code, command)
    print(f"in {into}", flush=True)


def main() -> int:
    python = sys.executable
    try:
        run(python, "-m", "pip", "install", "--quiet", "--requirement", "benches/python/requirements.txt")
        run("cargo", "build", "--quiet", *PEERS, "--bins")
        # A subject that does other work than the others is not worth measuring.
        run("cargo", "test", "--quiet", *PEERS, "--test", "same")
        builds.c_subject()
        go = builds.go("benches/go", "go")
        run("cargo", "bench", "--quiet", *PACKAGE, "--bench", "stages", "--no-run")
        began = time.monotonic()
        run("cargo", "bench", "--quiet", *PACKAGE, "--bench", "stages", pinned=True, into=FOLDER / "stages.txt")
        run("cargo", "run", "--quiet", *PEERS, "--bin", "allocations", pinned=True)
        run("cargo", "run", "--quiet", *PEERS, "--bin", "compare", pinned=True)
        if go:
            run(str(FOLDER / "go"), pinned=True)
        run(python, "benches/python/compare.py", pinned=True)
        run(python, "benches/python/start.py", pinned=True)
        run(python, "benches/heap.py")
        run(python, "benches/draw.py")
    except subprocess.CalledProcessError as error:
        return error.returncode
    print(f"\nmeasured in {time.monotonic() - began:.0f} s; {FOLDER / 'summary.json'} has every row")
    return 0


if __name__ == "__main__":
    sys.exit(main())

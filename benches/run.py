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


def run(*command: str, pinned: bool = False, into: Path | None = None, **environment: str) -> None:
    """Runs a command from the project's root, its output shown or written; the first that fails ends it all."""
    if pinned and shutil.which("taskset"):
        # The last one: the first one serves most interrupts.
        command = ("taskset", "--cpu-list", str(max(os.sched_getaffinity(0))), *command)
    print(f"\n$ {' '.join(command)}", flush=True)
    if into is None:
        subprocess.run(command, cwd=ROOT, check=True, env=os.environ | environment)
        return
    into.parent.mkdir(parents=True, exist_ok=True)
    with into.open("w") as file:
        code = subprocess.run(command, cwd=ROOT, check=False, stdout=file, stderr=subprocess.STDOUT).returncode
    if code:
        print(into.read_text(), flush=True)
        raise subprocess.CalledProcessError(code, command)
    print(f"in {into}", flush=True)


def released() -> dict[str, str]:
    """Builds the Python module as a release does, with a profile; returns the environment in which it is found.

    Where the tool for that is missing, what is measured is the module as it is installed beside this interpreter.
    """
    sysroot = subprocess.run(["rustc", "--print", "sysroot"], stdout=subprocess.PIPE, text=True, check=True).stdout.strip()
    if not list(Path(sysroot).glob("lib/rustlib/*/bin/llvm-profdata*")):
        print("the Python module is measured without a profile; `rustup component add llvm-tools` brings what it takes")
        return {}
    folder = FOLDER / "released"
    shutil.rmtree(folder, ignore_errors=True)
    python = sys.executable
    # In a target folder of its own: other flags than everything else is built with.
    run(
        python, "-m", "maturin", "build", "--quiet", "--release", "--pgo", "--out", str(folder), "--interpreter", python,
        CARGO_TARGET_DIR=str(ROOT / "target/pgo"),
    )
    (wheel,) = folder.glob("*.whl")
    run(python, "-m", "pip", "install", "--quiet", "--no-index", "--no-deps", "--target", str(folder), str(wheel))
    return {"PYTHONPATH": str(folder)}


def main() -> int:
    python = sys.executable
    try:
        run(python, "-m", "pip", "install", "--quiet", "--requirement", "benches/python/requirements.txt")
        run("cargo", "build", "--quiet", *PEERS, "--bins")
        # A subject that does other work than the others is not worth measuring.
        run("cargo", "test", "--quiet", *PEERS, "--test", "same")
        builds.c_subject()
        go = builds.go("benches/go", "go")
        module = released()
        run("cargo", "bench", "--quiet", *PACKAGE, "--bench", "stages", "--no-run")
        began = time.monotonic()
        run("cargo", "bench", "--quiet", *PACKAGE, "--bench", "stages", pinned=True, into=FOLDER / "stages.txt")
        run("cargo", "run", "--quiet", *PEERS, "--bin", "allocations", pinned=True)
        run("cargo", "run", "--quiet", *PEERS, "--bin", "compare", pinned=True)
        if go:
            run(str(FOLDER / "go"), pinned=True)
        run(python, "benches/python/same.py", **module)
        run(python, "benches/python/compare.py", pinned=True, **module)
        run(python, "benches/python/start.py", pinned=True, **module)
        run(python, "benches/heap.py")
        run(python, "benches/draw.py")
    except subprocess.CalledProcessError as error:
        return error.returncode
    print(f"\nmeasured in {time.monotonic() - began:.0f} s; {FOLDER / 'summary.json'} has every row")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""What the measurements in C and Go are built of; `benches/run.py`, `benches/soak.py` and `benches/load.py` share it."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = Path(os.environ.get("HUBSIG_BENCH_DIR") or ROOT / "target/bench")
TARGET = Path(os.environ.get("CARGO_TARGET_DIR") or ROOT / "target") / "release"

#: As in the tests of the C interface: nothing that a careful compiler has to say.
CC = ["cc", "-std=c11", "-O2", "-Wall", "-Wextra", "-Werror", "-I", "include"]


def run(*command: str) -> None:
    """Runs a command from the project's root; the first that fails ends it all."""
    print(f"\n$ {' '.join(command)}", flush=True)
    subprocess.run(command, cwd=ROOT, check=True)


def shared_library() -> list[str]:
    """The shared library under the name that programs look for, and what to link one with it."""
    run("cargo", "build", "--quiet", "--release", "--package", "hubsig-ffi")
    FOLDER.mkdir(parents=True, exist_ok=True)
    library = FOLDER / "libhubsig.so.0"
    library.unlink(missing_ok=True)
    library.symlink_to(TARGET / "libhubsig_ffi.so")
    return [str(library), "-Wl,-rpath,$ORIGIN"]


def c_subject() -> None:
    """The C subject of the comparison: `target/bench/libreceive.so`."""
    linked = shared_library()
    run(*CC, "-shared", "-fPIC", "benches/c/receive.c", *linked, "-o", str(FOLDER / "libreceive.so"))


def c_soak() -> Path:
    """The C program that receives again and again."""
    linked = shared_library()
    program = FOLDER / "soak_c"
    run(*CC, "-D_POSIX_C_SOURCE=200809L", "benches/c/soak.c", *linked, "-o", str(program))
    return program


def go(folder: str, name: str) -> Path | None:
    """The Go program of a folder, as `target/bench/NAME`; none where there is no Go."""
    if shutil.which("go") is None:
        print("skipped: the Go rows need Go", flush=True)
        return None
    run("make", "--no-print-directory", "go-lib")
    program = FOLDER / name
    # All of it, because Go does not see that the archive is another one.
    run("go", "build", "-C", folder, "-a", "-buildvcs=false", "-o", str(program), ".")
    return program

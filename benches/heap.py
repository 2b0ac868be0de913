"""What receiving one delivery takes from the heap, per language: allocations, and the most at once per byte of the body.

Rust is counted by its own allocator (`bin/allocations.rs`), Go by its testing package, which knows no most at once; C and
Python by a counter in front of the system's allocator (`c/heap.c`). Writes `target/bench/heap.json`.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import builds

PAYLOADS = ("text", "story", "whatsapp_text", "batch20", "batch1000")


def counted(counter: Path, *command: str) -> list[list[int]]:
    """The lines of a program that runs behind the counter."""
    environment = os.environ | {"LD_PRELOAD": str(counter), "PYTHONMALLOC": "malloc"}
    said = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True).stdout
    return [[int(number) for number in line.split()] for line in said.splitlines()]


def main() -> int:
    folder = builds.FOLDER / "payloads"
    paths = [str(folder / f"{name}.json") for name in PAYLOADS]
    counter = builds.FOLDER / "heap.so"
    program = builds.c_soak()
    builds.run(*builds.CC, "-shared", "-fPIC", "benches/c/heap.c", "-o", str(counter))
    rows: list[tuple[str, str, str, int, int, int | None]] = []

    for each in json.loads((builds.FOLDER / "allocations.json").read_text()):
        if each["stage"] == "receive" and each["subject"].startswith("hubsig") and each["payload"] in PAYLOADS:
            rows.append(("rust", each["payload"], each["subject"], each["count"], each["bytes"], each["peak"]))
    for name, (count, asked, peak) in zip(PAYLOADS, counted(counter, str(program), "heap", *paths), strict=True):
        rows.append(("c", name, "hubsig", count, asked, peak))
    for row in json.loads((builds.FOLDER / "summary.json").read_text())["rows"]:
        if row["layer"] == "go" and row["subject"] in ("hubsig", "hubsig-reused"):
            rows.append(("go", row["payload"], row["subject"], row["allocations"], row["allocated_bytes"], None))
    lines = iter(counted(counter, sys.executable, "benches/python/heap.py", *paths))
    for name in PAYLOADS:
        for subject in ("hubsig-unread", "hubsig"):
            count, asked, peak = next(lines)
            rows.append(("python", name, subject, count, asked, peak))

    print("\nheap for one delivery: allocations, bytes asked for, the most at once, and that per byte of the body")
    made = []
    for layer, payload, subject, count, asked, most_at_once in rows:
        size = (folder / f"{payload}.json").stat().st_size
        most = "" if most_at_once is None else f"{most_at_once:9} {most_at_once / size:7.3f}"
        print(f"  {layer:7} {payload:14} {subject:14} {count:7.0f} {asked:9.0f} {most}")
        made.append({
            "layer": layer, "payload": payload, "subject": subject, "bytes": size, "allocations": count,
            "allocated_bytes": asked, "peak_bytes": most_at_once,
        })
    (builds.FOLDER / "heap.json").write_text(json.dumps(made, indent=2) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""What starting costs: importing the package, and the command line's `--version`. Rows for `target/bench/summary.json`.

Each turn is a process of its own. Importing is timed inside it, so that the start of the interpreter does not count; a
command is timed from outside, beside an interpreter that does nothing, which is the part nobody can save.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

FOLDER = Path(os.environ.get("HUBSIG_BENCH_DIR") or Path(__file__).resolve().parents[2] / "target/bench")
ROUNDS = 41

TIMED = "import time; began = time.perf_counter_ns(); import {}; print(time.perf_counter_ns() - began)"
#: subject -> what its process runs; `hubsig` beside a module of the standard library that most programs import anyway.
IMPORTS = {"hubsig": "hubsig", "json": "json", "email.message": "email.message"}
#: subject -> the command; the script of the wheel, the same as a module, and an interpreter that does nothing.
COMMANDS = {
    "hubsig --version": [str(Path(sys.executable).with_name("hubsig")), "--version"],
    "python -m hubsig --version": [sys.executable, "-m", "hubsig", "--version"],
    "python -c pass": [sys.executable, "-c", "pass"],
}
#: stage, subject, milliseconds it should stay below.
GOALS = [("import", "hubsig", 5.0)]


def imported(module: str) -> float:
    """Nanoseconds of the first import, as the process itself saw them."""
    done = subprocess.run([sys.executable, "-c", TIMED.format(module)], capture_output=True, text=True, check=True)
    return float(done.stdout)


def ran(command: list[str]) -> float:
    """Nanoseconds from the start of a process to its end."""
    began = time.perf_counter_ns()
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    return float(time.perf_counter_ns() - began)


def main() -> int:
    cases: dict[tuple[str, str], Callable[[], float]] = {}
    for subject, module in IMPORTS.items():
        cases["import", subject] = partial(imported, module)
    for subject, command in COMMANDS.items():
        cases["start", subject] = partial(ran, command)
    for call in cases.values():
        call()  # byte code is written, files are in the cache
    rounds: dict[tuple[str, str], list[float]] = {case: [] for case in cases}
    for each in range(ROUNDS):
        for case in cases if each % 2 else reversed(cases):
            rounds[case].append(cases[case]())

    path = FOLDER / "summary.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    summary = json.loads(path.read_text()) if path.exists() else {"rows": []}
    stages = {stage for stage, _ in cases}
    summary["rows"] = [row for row in summary["rows"] if row["layer"] != "python" or row["stage"] not in stages]
    print(f"python {sys.version.split()[0]}: milliseconds, median of {ROUNDS} interleaved processes")
    for (stage, subject), values in rounds.items():
        tenths = statistics.quantiles(values, n=10)
        median = statistics.median(values)
        print(f"  {stage:8} {subject:28} {median / 1e6:8.2f}  ({tenths[0] / 1e6:.2f} .. {tenths[-1] / 1e6:.2f})")
        summary["rows"].append({
            "layer": "python", "payload": None, "stage": stage, "subject": subject, "bytes": None,
            "ns": round(median, 1), "spread": round(tenths[-1] - tenths[0], 1), "allocations": None,
            "allocated_bytes": None,
        })
    for stage, subject, most in GOALS:
        reached = statistics.median(rounds[stage, subject]) / 1e6
        verdict = "met" if reached <= most else "missed"
        print(f"  {stage} of {subject}: {reached:.2f} ms, to stay below {most:.0f}: {verdict}")
    path.write_text(json.dumps(summary, indent=2) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())

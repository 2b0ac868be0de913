"""`make soak`: millions of receives in each language, and flat memory.

Each program receives the same mix of single deliveries, batches and forged ones, and says how many bytes it has in memory
after the first hundredth, in the middle and at the end. What grows after the first hundredth grows with the number of
deliveries, which is a leak; the bound is the noise of an allocator, however many deliveries there were.

    soak.py [deliveries] [language…]
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import builds

TIMES = 10_000_000
#: So many bytes are noise. A leak of one byte a delivery would be ten times that, at ten million.
BOUND = 1 << 20
#: Go's runtime keeps what it has freed in ways of its own.
BOUNDS = {"go": 2 << 20}
BATCHES = {"batch20", "batch50"}
LANGUAGES = ("rust", "c", "go", "python")


def commands(wanted: list[str], times: int) -> dict[str, list[str]]:
    """What to run for each language; builds it."""
    builds.run("cargo", "build", "--quiet", "--release", "--package", "hubsig-benches", "--bin", "soak")
    rust = builds.TARGET / "soak"
    folder = builds.FOLDER / "payloads"
    folder.mkdir(parents=True, exist_ok=True)
    subprocess.run([str(rust), "payloads", str(folder)], check=True)
    # The folder may hold what only the comparison reads.
    singles = sorted(
        str(path) for path in folder.glob("*.json") if not path.stem.startswith("batch") and path.stem != "history"
    )
    files = [*singles, "--batches", *(str(folder / f"{name}.json") for name in sorted(BATCHES))]
    made = {"rust": [str(rust), str(times)]}
    if "c" in wanted:
        made["c"] = [str(builds.c_soak()), str(times), *files]
    if "go" in wanted and (program := builds.go("benches/go", "go")):
        made["go"] = [str(program), "soak", str(times), *files]
    script = Path(__file__).parent / "python/soak.py"
    made["python"] = [sys.executable, str(script), str(times), *files]
    return {language: command for language, command in made.items() if language in wanted}


def main(arguments: list[str]) -> int:
    times = int(arguments[0]) if arguments else TIMES
    wanted = arguments[1:] or list(LANGUAGES)
    good = True
    found = {}
    made = commands(wanted, times)
    print(f"\n{times:,} deliveries: mebibytes in memory after the first hundredth, in the middle and at the end")
    for language, command in made.items():
        began = time.monotonic()
        said = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout
        samples = [int(each) for each in said.split()]
        assert len(samples) == 3, samples
        growth = max(samples[1:]) - samples[0]
        bound = BOUNDS.get(language, BOUND)
        flat = growth <= bound
        good &= flat
        found[language] = {"deliveries": times, "samples": samples, "growth": growth}
        shown = ", ".join(f"{each / 2**20:.2f}" for each in samples)
        took = time.monotonic() - began
        verdict = "ok" if flat else "failed"
        print(f"{verdict} {language}: {shown}; {growth:+,} bytes, at most {bound:,} ({took:.0f} s)", flush=True)
    (builds.FOLDER / "soak.json").write_text(json.dumps(found, indent=2) + "\n")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""`make bench-check`, `make scale` and `make hostile`: instructions counted by callgrind, the same ones in every run.

`payloads` counts what reading each delivery of the comparison takes, and building a message to the Graph API and reading
what it is answered with, and holds it against `baseline.toml`. `scale` counts
families of bodies at a size and at eight times that: the cost may grow 8.5-fold. A byte of a hostile body should cost no
more than four of an ordinary batch. Families that are above that are counted, and no family may get worse than it was: held
against the baseline is what a byte of it takes, and not the ratio, which grows when ordinary batches get faster.

`peers` puts beside that what a byte of each family takes others who only look whether it is JSON: the least that
anybody's program would spend on such a body. It is a comparison, not a check.

`--bless` writes the baseline anew. Not counted is the hash: callgrind's processor has no SHA instructions.

Why not gungraun, the harness that is made for this: its runner takes minutes to compile on every fresh machine, where
everything here is counted in one run of less than a minute, and it compares with callgrind's own files of an earlier run,
not with a small one that can be reviewed and committed.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
FOLDER = Path(os.environ.get("HUBSIG_BENCH_DIR") or ROOT / "target/bench")
BASELINE = ROOT / "benches/baseline.toml"

#: The function that is counted, and after each of whose calls a part is written.
COUNTED = "hubsig_benches::counted::counted"
TOTAL = re.compile(r"^totals: (\d+)$", re.MULTILINE)

#: So much more is a regression. Another compiler writes other code, so its counts are looked at with one eye only.
BOUND = 0.03
BOUND_OF_ANOTHER_COMPILER = 0.10
#: What eight times the size may cost.
GROWTH = 8.5
#: What a byte of any body may cost, in bytes of the typical batch: the first family at its largest.
HOSTILE = 4.0


Baseline = dict[str, dict[str, Any]]


@dataclass(frozen=True)
class Count:
    """One piece of work."""

    sort: str
    name: str
    size: int
    stage: str
    bytes: int
    events: int
    instructions: int

    @property
    def per_byte(self) -> float:
        return self.instructions / self.bytes


def version(*command: str) -> str:
    """The version that a program says it is."""
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    found = re.search(r"\d+\.\d+\.\d+\S*", said)
    assert found, said
    return found[0]


def toolchain() -> dict[str, str]:
    return {
        "rustc": version("rustc", "--version"),
        "valgrind": version("valgrind", "--version"),
        "machine": os.uname().machine,
    }


def count(what: str) -> list[Count]:
    """Runs the counted program once; callgrind writes a part for each line that it prints."""
    build = ["cargo", "build", "--quiet", "--release", "--package", "hubsig-benches", "--bin", "count"]
    subprocess.run(build + (["--features", "peers"] if what == "peers" else []), cwd=ROOT, check=True)
    target = Path(os.environ.get("CARGO_TARGET_DIR") or ROOT / "target")
    folder = FOLDER / "callgrind" / what
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    done = subprocess.run(
        [
            "valgrind", "--quiet", "--tool=callgrind", "--collect-atstart=no", f"--toggle-collect={COUNTED}",
            f"--dump-after={COUNTED}", f"--callgrind-out-file={folder / 'part'}", str(target / "release/count"), what,
        ],
        stdout=subprocess.PIPE, text=True, check=True,
    )
    counts = []
    for at, line in enumerate(done.stdout.splitlines(), start=1):
        sort, name, size, stage, length, events = line.split("\t")
        part = TOTAL.search((folder / f"part.{at}").read_text())
        assert part, f"{line}: callgrind wrote no part"
        counts.append(Count(sort, name, int(size), stage, int(length), int(events), int(part[1])))
    # One part too few would put every count beside the wrong work.
    assert counts and not (folder / f"part.{len(counts) + 1}").exists(), "more parts than pieces of work"
    return counts


def against(name: str, value: float, base: float | None, bound: float) -> bool:
    """Says how a count compares with the baseline's; false if it is too much."""
    if base is None:
        print(f"failed {name}: {value:.10g}, and the baseline does not know it; BLESS=1 adds it")
        return False
    change = value / base - 1
    good = change <= bound
    renew = ", so much less that the baseline should be renewed" if change < -bound else ""
    print(f"{'ok' if good else 'failed'} {name}: {value:.10g}, {change:+.1%}{renew}")
    return good


def check_payloads(counts: list[Count], baseline: Baseline, bound: float) -> bool:
    known, graph = baseline.get("payloads", {}), baseline.get("graph", {})
    results = []
    for each in counts:
        base = graph.get(each.name) if each.sort == "graph" else known.get(each.name, {}).get(each.stage)
        results.append(against(f"{each.name} {each.stage}", each.instructions, base, bound))
    gone = (known.keys() | graph.keys()) - {each.name for each in counts}
    for name in sorted(gone):
        print(f"failed {name}: in the baseline, and not counted any more")
    return all(results) and not gone


def check_scale(counts: list[Count], baseline: Baseline, bound: float) -> bool:
    """Growth first, then the price of a byte."""
    good = True
    by_case: dict[tuple[str, str], list[Count]] = {}
    for each in counts:
        by_case.setdefault((each.name, each.stage), []).append(each)
    for name in dict.fromkeys(each.name for each in counts):
        grown = {}
        for (of, stage), sizes in by_case.items():
            if of == name:
                # One event in Meta's usual order is read by guesses that several are not; that is a step, not a growth.
                from_two = [each for each in sizes if each.size > 1]
                pairs = [(small, large) for small in from_two for large in from_two if large.size == 8 * small.size]
                assert pairs, name
                grown[stage] = max(large.instructions / small.instructions for small, large in pairs)
        linear = all(growth <= GROWTH for growth in grown.values())
        good &= linear
        shown = ", ".join(f"{stage} {growth:.2f}" for stage, growth in grown.items())
        print(f"{'ok' if linear else 'failed'} eight times {name}: {shown}")

    prices = dear(counts)
    typical = prices[counts[0].name].per_byte
    print(f"\ninstructions for a byte of each; one of {counts[0].name} takes {typical:.2f}")
    known = baseline.get("scale", {})
    above = 0
    for name, each in sorted(prices.items(), key=lambda one: -one[1].per_byte):
        times = each.per_byte / typical
        above += times > HOSTILE
        what = f"{name} ({times:.1f} times that; {each.instructions / each.events:.0f} an event)"
        good &= against(what, round(each.per_byte, 2), known.get(name), bound)
    print(f"{above} of {len(prices) - 1} families take more than {HOSTILE:.0f} times as much as a typical byte")
    return good


def show_peers(counts: list[Count]) -> bool:
    """A line for each family, the dearest first."""
    rows: dict[str, dict[str, float]] = {}
    for each in counts:
        row = rows.setdefault(each.name, {})
        # A peer says 0 where it refuses the body, after how much of it nobody knows.
        if each.events:
            row[each.stage] = each.per_byte
    stages = list(dict.fromkeys(each.stage for each in counts))
    print(f"{'instructions for a byte':42} {' '.join(f'{stage:>10}' for stage in stages)}")
    for name, row in sorted(rows.items(), key=lambda one: -one[1]["parse"]):
        cells = [f"{row[stage]:.2f}" if stage in row else "refused" for stage in stages]
        print(f"{name:42} {' '.join(f'{cell:>10}' for cell in cells)}")
    for peer in stages[1:]:
        both = [row for row in rows.values() if peer in row]
        print(f"hubsig takes less than {peer} for {sum(row['parse'] < row[peer] for row in both)} of {len(both)} families")
    return True


def dear(counts: list[Count]) -> dict[str, Count]:
    """Of each family what finding and classifying events takes, at its largest."""
    ordered = sorted(counts, key=lambda one: one.size)
    largest = {each.name: each for each in ordered if each.stage == "parse"}
    return {each.name: largest[each.name] for each in counts}


def bless(what: str, counts: list[Count], baseline: Baseline) -> None:
    """Writes the baseline with these counts; those of the other sort stay as they are."""
    new = {each: baseline.get(each, {}) for each in ("payloads", "graph", "scale")}
    if what == "payloads":
        new[what], new["graph"] = {}, {}
        for each in counts:
            if each.sort == "graph":
                new["graph"][each.name] = each.instructions
            else:
                new[what].setdefault(each.name, {})[each.stage] = each.instructions
    else:
        new[what] = {name: round(each.per_byte, 2) for name, each in dear(counts).items()}
    lines = ["# What `make bench-check` and `make scale` compare with. `BLESS=1` with either of them writes it.", ""]
    lines += ["[toolchain]", *(f'{name} = "{value}"' for name, value in toolchain().items())]
    lines += ["", "# Instructions for one delivery: events found and classified (parse); five attributes of each read besides (five);"]
    lines += ["# what a binding writes into a struct for each besides (struct)."]
    lines += ["[payloads]"]
    for name, stages in new["payloads"].items():
        lines.append(f"{name} = {{ {', '.join(f'{stage} = {number}' for stage, number in stages.items())} }}")
    lines += ["", "# Instructions for a request to the Graph API, and for an answer of it."]
    lines += ["[graph]", *(f"{name} = {number}" for name, number in new["graph"].items())]
    lines += ["", "# Instructions for a byte of each family: events found and classified."]
    lines += ["[scale]"]
    lines += [f'"{name}" = {price:.2f}' for name, price in sorted(new["scale"].items(), key=lambda one: -one[1])]
    BASELINE.write_text("\n".join(lines) + "\n")
    print(f"written: {BASELINE.relative_to(ROOT)}")


def main(arguments: list[str]) -> int:
    if not arguments or arguments[0] not in ("payloads", "scale", "peers"):
        print("usage: count.py payloads|scale [--bless], or count.py peers", file=sys.stderr)
        return 64
    if shutil.which("valgrind") is None:
        print("skipped: counting instructions needs valgrind")
        return 0
    what = arguments[0]
    baseline = tomllib.loads(BASELINE.read_text()) if BASELINE.exists() else {}
    counts = count(what)
    if what == "peers":
        return 0 if show_peers(counts) else 1
    if "--bless" in arguments[1:]:
        bless(what, counts, baseline)
        return 0
    bound = BOUND
    if (here := toolchain()) != baseline.get("toolchain"):
        bound = BOUND_OF_ANOTHER_COMPILER
        print(f"the baseline is of {baseline.get('toolchain')}, and this is {here}: {bound:.0%} instead of {BOUND:.0%}")
    checked = check_payloads if what == "payloads" else check_scale
    return 0 if checked(counts, baseline, bound) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

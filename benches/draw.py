"""Draws `docs/bench.svg` of `target/bench/summary.json`, and writes the tables between the markers of two pages: the
README's, and that of every delivery in `docs/performance.md`.

Ratios, not times: what verifying, parsing, classifying and reading five attributes takes, beside the same work by others
in the same language, and over the hash that nobody can do without.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
FOLDER = Path(os.environ.get("HUBSIG_BENCH_DIR") or ROOT / "target/bench")
PICTURE = ROOT / "docs/bench.svg"
README = ROOT / "README.md"
PAGE = ROOT / "docs/performance.md"

#: (layer, payload, stage, subject) -> nanoseconds
Rows = dict[tuple[str, str, str, str], float]
Column = tuple[str, str]

COLUMNS: list[Column] = [
    ("text", "text message"), ("story", "story reply"), ("batch20", "20 events"), ("batch1000", "1000 events"),
]
#: title, layer, stage, subjects as they are called there and here; the bars are of one text message.
GROUPS = [
    ("Rust: parse, classify, read five attributes", "rust", "parse", {
        "hubsig": "hubsig", "simd-json-tape": "simd-json, tape", "jiter": "jiter, pulled",
        "sonic-rs": "sonic-rs, structs", "simd-json": "simd-json, structs", "serde_json": "serde_json, structs",
    }),
    ("Go: the same, and verify", "go", "receive", {
        "hubsig": "hubsig", "pooled crypto/hmac + bytedance/sonic": "pooled hmac + sonic",
        "crypto/hmac + bytedance/sonic": "crypto/hmac + sonic", "crypto/hmac + goccy/go-json": "crypto/hmac + go-json",
        "crypto/hmac + encoding/json": "crypto/hmac + encoding/json",
    }),
    ("Python: the same, and verify", "python", "receive", {
        "hubsig": "hubsig", "hmac.digest+msgspec": "hmac.digest + msgspec", "hmac.digest+orjson": "hmac.digest + orjson",
        "hmac+json": "hmac + json", "hiinsta": "hiinsta",
    }),
]

WIDTH, LABEL, ROW, BAR, TOP = 760, 196, 21, 13, 30


@dataclass(frozen=True)
class Bar:
    label: str
    ratio: float
    ours: bool


def load() -> Rows:
    rows = json.loads((FOLDER / "summary.json").read_text())["rows"]
    return {(row["layer"], row["payload"], row["stage"], row["subject"]): row["ns"] for row in rows}


def groups(rows: Rows) -> Iterator[tuple[str, list[Bar]]]:
    """What is drawn: a title and its bars, each as many times as long as hubsig."""
    for title, layer, stage, subjects in GROUPS:
        times = {label: rows.get((layer, "text", stage, name)) for name, label in subjects.items()}
        if (ours := times["hubsig"]) is None:
            continue
        found = [Bar(label, time / ours, label == "hubsig") for label, time in times.items() if time is not None]
        yield title, sorted(found, key=lambda bar: bar.ratio)
    hash_alone = rows.get(("rust", "text", "verify", "hmac"))
    if hash_alone is None:
        return
    over = {
        "HMAC-SHA256 alone": hash_alone,
        "refuse what is forged": rows.get(("rust", "text", "refuse", "hubsig")),
        "verify, parse, classify": rows.get(("rust", "text", "receive", "hubsig-unread")),
        "… read five attributes": rows.get(("rust", "text", "receive", "hubsig")),
        "… in C": rows.get(("c", "text", "receive", "hubsig")),
        "… in Go": rows.get(("go", "text", "receive", "hubsig")),
        "… in Python": rows.get(("python", "text", "receive", "hubsig")),
    }
    bars = [Bar(label, time / hash_alone, label != "HMAC-SHA256 alone") for label, time in over.items() if time]
    yield "hubsig, over the hash that nobody can do without", bars


def draw(rows: Rows) -> str:
    """The picture: a group below the other, each to its own scale, from zero."""
    parts: list[str] = []
    y = 8
    for title, bars in groups(rows):
        parts.append(f'<text class="title" x="12" y="{y + 16}">{escape(title)}</text>')
        y += TOP
        scale = (WIDTH - LABEL - 76) / max(bar.ratio for bar in bars)
        for bar in bars:
            length = max(2.0, bar.ratio * scale)
            kind = "ours" if bar.ours else "theirs"
            middle = y + BAR - 2.5
            parts.append(f'<text class="label" x="{LABEL}" y="{middle}">{escape(bar.label)}</text>')
            parts.append(f'<rect class="{kind}" x="{LABEL + 10}" y="{y}" width="{length:.1f}" height="{BAR}" rx="2"/>')
            parts.append(f'<text class="value" x="{LABEL + 17 + length:.1f}" y="{middle}">{bar.ratio:.2f} ×</text>')
            y += ROW
        y += 12
    note = "One text message: how many times as long it takes. Shorter is faster; each group has its own scale."
    parts.append(f'<text class="value" x="12" y="{y + 6}">{note}</text>')
    y += 20
    return f"""\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {y}" width="{WIDTH}" height="{y}" role="img" \
aria-label="How long others take, in times of hubsig, for one text message">
<style>
text {{ font: 12px system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; fill: #1f2328 }}
.title {{ font-weight: 600; font-size: 13px }}
.label {{ text-anchor: end }}
.value {{ fill: #59636e }}
.ours {{ fill: #0969da }}
.theirs {{ fill: #afb8c1 }}
@media (prefers-color-scheme: dark) {{
  text {{ fill: #e6edf3 }}
  .value {{ fill: #9198a1 }}
  .ours {{ fill: #4493f8 }}
  .theirs {{ fill: #59636e }}
}}
</style>
{chr(10).join(parts)}
</svg>
"""


def table(rows: Rows) -> str:
    """The table, in ratios; an empty cell where it was not measured."""

    def line(what: str, layer: str, top: list[tuple[str, str]], bottom: tuple[str, str], form: str) -> str:
        cells = []
        for payload, _ in COLUMNS:
            tops = [rows[layer, payload, *each] for each in top if (layer, payload, *each) in rows]
            base = rows.get((layer, payload, *bottom))
            cells.append(form.format(min(tops) / base) if tops and base else "")
        return f"| {what} | {' | '.join(cells)} |"

    mac, ours, received = ("verify", "hmac"), ("parse", "hubsig"), ("receive", "hubsig")
    over, times = "{:.2f}", "{:.1f} ×"

    def parsers(*names: str) -> list[tuple[str, str]]:
        return [("parse", name) for name in names]

    def receivers(*names: str) -> list[tuple[str, str]]:
        return [("receive", name) for name in names]

    goes = ("encoding/json", "goccy/go-json", "bytedance/sonic")
    return "\n".join([
        f"| | {' | '.join(title for _, title in COLUMNS)} |",
        f"|---|{'---|' * len(COLUMNS)}",
        line("verify + parse + classify, over the HMAC alone", "rust", receivers("hubsig-unread"), mac, over),
        line("refusing a forged delivery, over the HMAC alone", "rust", [("refuse", "hubsig")], mac, over),
        line("Rust, five attributes read: `serde_json` into structs takes", "rust", parsers("serde_json"), ours, times),
        line("… `sonic-rs` into structs", "rust", parsers("sonic-rs"), ours, times),
        line("… `simd-json` into structs", "rust", parsers("simd-json"), ours, times),
        line("… `simd-json`, its tape", "rust", parsers("simd-json-tape"), ours, times),
        line("… `jiter`, pulled", "rust", parsers("jiter"), ours, times),
        line(
            "Go, all of that: `crypto/hmac` + `encoding/json` take", "go", receivers(f"crypto/hmac + {goes[0]}"),
            received, times,
        ),
        line(
            "… the best of pooled `crypto/hmac` + `go-json` or `sonic`", "go",
            receivers(*(f"pooled crypto/hmac + {each}" for each in goes[1:])), received, times,
        ),
        line("Python, all of that: `hmac` + `json` take", "python", receivers("hmac+json"), received, times),
        line(
            "… the best of `hmac.digest` + `msgspec` or `orjson`", "python",
            receivers("hmac.digest+msgspec", "hmac.digest+orjson"), received, times,
        ),
        line("… `hiinsta`", "python", receivers("hiinsta"), received, times),
    ])


def deliveries(rows: Rows) -> str:
    """The table of all deliveries: one a line."""
    mac = ("rust", "verify", "hmac")
    unread, read = ("rust", "receive", "hubsig-unread"), ("rust", "receive", "hubsig")
    parsed = ("rust", "parse", "hubsig")
    over, times = "{:.2f}", "{:.1f} ×"
    columns = [
        ("over the HMAC", unread, mac, over),
        ("… five attributes read", read, mac, over),
        ("forged", ("rust", "refuse", "hubsig"), mac, over),
        ("C over Rust", ("c", "receive", "hubsig"), read, over),
        ("`serde_json`", ("rust", "parse", "serde_json"), parsed, times),
        ("`sonic-rs`", ("rust", "parse", "sonic-rs"), parsed, times),
        ("`simd-json` tape", ("rust", "parse", "simd-json-tape"), parsed, times),
        ("Go: `encoding/json`", ("go", "receive", "crypto/hmac + encoding/json"), ("go", "receive", "hubsig"), times),
        ("Python: `json`", ("python", "receive", "hmac+json"), ("python", "receive", "hubsig"), times),
    ]

    def cell(payload: str, top: tuple[str, str, str], bottom: tuple[str, str, str], form: str) -> str:
        over, under = (rows.get((layer, payload, stage, subject)) for layer, stage, subject in (top, bottom))
        return form.format(over / under) if over and under else ""

    payloads = dict.fromkeys(payload for layer, payload, stage, _ in rows if (layer, stage) == ("rust", "receive"))
    lines = [f"| | {' | '.join(title for title, *_ in columns)} |", f"|---|{'---|' * len(columns)}"]
    for payload in payloads:
        lines.append(f"| {payload} | {' | '.join(cell(payload, *column) for _, *column in columns)} |")
    return "\n".join(lines)


def put(page: Path, made: str) -> None:
    """Between the markers of a page."""
    begin, end = "<!-- bench:begin -->", "<!-- bench:end -->"
    before, _, rest = page.read_text(encoding="utf-8").partition(begin)
    _, found, after = rest.partition(end)
    assert found, f"{page} has no {begin} … {end}"
    page.write_text(f"{before}{begin}\n{made}\n{end}{after}", encoding="utf-8")
    print(f"written: {page.relative_to(ROOT)}")


def main() -> int:
    rows = load()
    PICTURE.write_text(draw(rows), encoding="utf-8")
    print(f"drawn: {PICTURE.relative_to(ROOT)}")
    put(README, table(rows))
    put(PAGE, deliveries(rows))
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""A corpus of payloads beside the checkout, when there is one: the kinds its table expects, through the package and the
command line. Without one there is nothing to look at here, and the own vectors carry the proof."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import hubsig
from conftest import ROOT
from test_cli import SCRIPT

CORPUS = Path(os.environ.get("HUBSIG_CORPUS") or ROOT.parent / "shared" / "corpus")


def catalogue() -> list[tuple[Path, list[str]]]:
    """Each payload with the kinds that are to come out, in order."""
    table = CORPUS / "catalogue" / "expected.tsv"
    if not table.exists():
        return []
    rows = [line.split("\t") for line in table.read_text(encoding="utf-8").splitlines()]
    assert len(rows) > 100, "the table of the corpus is short"
    return [(table.with_name(row[0]), row[1].split(",")) for row in rows]


def test_the_package_gives_the_expected_kinds() -> None:
    for file, expected in catalogue():
        assert [event.kind for event in hubsig.parse_unverified(file.read_bytes())] == expected, file.name


def test_the_command_line_gives_the_expected_kinds() -> None:
    rows = catalogue()
    if rows:
        command = [SCRIPT, "parse", *(file for file, _ in rows)]
        out = subprocess.run(command, capture_output=True, check=True, encoding="utf-8").stdout
        assert [json.loads(line)["kind"] for line in out.splitlines()] == [kind for _, kinds in rows for kind in kinds]

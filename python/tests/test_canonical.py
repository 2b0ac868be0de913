"""Rust and Python say the same about every event of every vector."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import canonical
import hubsig
import pytest
from conftest import ROOT, vector_files


def expectations() -> list[Path]:
    return [file.with_name(f"{file.stem}.expected.json") for file in vector_files()]


@pytest.mark.parametrize("file", vector_files(), ids=lambda file: file.stem)
def test_the_vector_gives_its_kinds(file: Path) -> None:
    expected = json.loads(file.with_name(f"{file.stem}.expected.json").read_text(encoding="utf-8"))["events"]
    delivery = hubsig.parse_unverified(file.read_bytes())
    assert [event.kind for event in delivery] == [event["kind"] for event in expected]
    for event, wanted in zip(delivery, expected, strict=True):
        for name in wanted.keys() - {"fields", "note"}:
            value = getattr(event, name)
            assert (list(value) if isinstance(value, tuple) else value) == wanted[name], name


def test_rust_prints_the_same_lines() -> None:
    if shutil.which("cargo") is None:
        pytest.skip("no cargo to run the Rust program with")
    files = [str(file) for file in vector_files()]
    rust = subprocess.run(
        ["cargo", "run", "--quiet", "-p", "hubsig-contracts", "--example", "canonical"],
        cwd=ROOT, env=os.environ, input="\n".join(files), capture_output=True, encoding="utf-8",
    )
    assert rust.returncode == 0, rust.stderr
    python = [canonical.line(event) for file in files for event in hubsig.parse_unverified(Path(file).read_bytes())]
    for theirs, ours in zip(rust.stdout.split("\n"), python, strict=False):
        assert theirs == ours
    assert rust.stdout == "".join(each + "\n" for each in python)


def test_a_line_holds_every_attribute_of_the_tables() -> None:
    import tomllib

    tables = tomllib.loads((ROOT / "core" / "spec" / "fields.toml").read_text(encoding="utf-8"))
    names = [row["name"] for row in tables["attribute"]]
    names += [f"{row['shape']}.{row['name']}" for row in tables["field"]]
    names += [f"Attachment.{row['name']}" for row in tables["attachment"]]
    assert list(hubsig.fields()) == names

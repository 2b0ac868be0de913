"""What `parse` shows on a terminal, to the letter, and the archives it reads."""

from __future__ import annotations

import json
from pathlib import Path

import hubsig
import pytest
from cli_support import bare, in_terminal, run
from conftest import vector_files
from hubsig import _samples
from hubsig._cli import archive, screen

KINDS = ("message_text", "message_reaction", "message_read", "message_echo", "comment", "message_image")
AT_80 = """\
time             kind                        person     what
11-18 11:06  IG  message_text           in   …00000077  Olá! Do you ship to São…
11-18 11:06  IG  message_reaction       in   …00000077  ❤️ · love · react
11-18 11:06  IG  message_read           -    …00000077  aWdfZAG1faW52ZW50ZAWQ60…
11-18 11:06  IG  message_echo           out  …00000077  Yes, we do.
             IG  comment                in   …00000077  Is the blue one back @ …
11-18 11:06  IG  message_image          in   …00000077  [image]
             WA  account_update         -               ACCOUNT_VIOLATION
7 events (4 incoming, 1 outgoing) in 7 deliveries
"""
AT_120 = """\
time                 platform   kind                           person             what
2026-11-18 11:06:40  instagram  message_text              in   6120000000000077   Olá! Do you ship to São Paulo? 🚚 50%…
2026-11-18 11:06:40  instagram  message_reaction          in   6120000000000077   ❤️ · love · react
2026-11-18 11:06:40  instagram  message_read              -    6120000000000077   aWdfZAG1faW52ZW50ZAWQ60001
2026-11-18 11:06:40  instagram  message_echo              out  6120000000000077   Yes, we do.
                     instagram  comment                   in   6120000000000077   Is the blue one back @ the shop? <3 ·…
2026-11-18 11:06:40  instagram  message_image             in   6120000000000077   [image]
                     whatsapp   account_update            -                       ACCOUNT_VIOLATION
7 events (4 incoming, 1 outgoing) in 7 deliveries
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for number, kind in enumerate((*KINDS, "account_update")):
        (tmp_path / f"{number}.json").write_bytes(_samples.sample(kind))
    return tmp_path


@pytest.mark.parametrize(("width", "wanted"), [(80, AT_80), (120, AT_120)])
def test_a_table(folder: Path, width: int, wanted: str) -> None:
    code, shown = in_terminal("parse", folder, width=width)
    assert (code, bare(shown)) == (0, wanted)
    assert shown != bare(shown)
    assert in_terminal("parse", folder, width=width, NO_COLOR="1") == (0, wanted)


def test_json_on_a_terminal(folder: Path) -> None:
    code, shown = in_terminal("parse", "--format", "json", folder)
    assert code == 0 and shown == run("parse", folder)[1]
    assert in_terminal("parse", "--pretty", folder)[1] == run("parse", "--pretty", folder)[1]
    assert in_terminal("parse", "--as", "zernio", folder)[1] == run("parse", "--as", "zernio", folder)[1]


@pytest.mark.parametrize("width", [40, 80, 120, 200])
def test_every_vector_fits(width: int) -> None:
    code, shown = in_terminal("parse", *vector_files(), width=width, NO_COLOR="1")
    assert code == 0
    lines = shown.splitlines()
    assert len(lines) > 100 and max(map(screen.columns, lines)) <= max(width, 72)
    assert all(line.isprintable() for line in lines)


def test_what_strangers_write_cannot_move_the_cursor(tmp_path: Path) -> None:
    body = _samples.sample(
        "message_text", changes=[_samples.Change(("message", "text"), "text", "a\x1b[2Jb\r\n\x07\u202ec 👩‍👩‍👧 日本")]
    )
    (tmp_path / "x.json").write_bytes(body)
    code, shown = in_terminal("parse", tmp_path, width=120, NO_COLOR="1")
    assert code == 0 and "a\\x1b[2Jb \\x07\\u202ec 👩👩👧 日本" in shown and "\x1b" not in shown


def test_quiet(folder: Path) -> None:
    (folder / "bad.json").write_bytes(b"{")
    code, shown = in_terminal("parse", "--quiet", folder, NO_COLOR="1")
    assert code == 2 and "hubsig:" not in shown and not shown.endswith("deliveries\n")


class TestArchives:
    def test_lines_of_both_sorts(self, tmp_path: Path) -> None:
        one, two = _samples.sample("comment"), _samples.sample("postback")
        file = tmp_path / "saved.jsonl"
        file.write_bytes(
            archive.line(one, "sha256=00") + b"\n" + two + b"\r\n" + b'{"schema":"hubsig.delivery/1"}\n' + b"{\n"
        )
        code, out, err = run("parse", file)
        assert code == 2
        assert [json.loads(line)["kind"] for line in out.splitlines()] == ["comment", "postback"]
        assert err.splitlines() == [
            f"hubsig: {file}:4: not a saved delivery",
            f"hubsig: {file}:5: invalid_json: the body is not valid JSON (byte 1)",
        ]

    def test_lines_of_the_standard_input(self) -> None:
        lines = b"".join(_samples.sample("comment", number) + b"\n" for number in range(3))
        code, out, _ = run("parse", "--lines", "-", stdin=lines)
        assert code == 0 and len(out.splitlines()) == 3
        assert run("parse", "-", stdin=lines)[0] == 2

    def test_a_folder_in_the_order_of_names(self, tmp_path: Path) -> None:
        (tmp_path / "b").mkdir()
        (tmp_path / "b" / "1.json").write_bytes(_samples.sample("comment"))
        (tmp_path / "a.jsonl").write_bytes(_samples.sample("postback") + b"\n")
        (tmp_path / "notes.txt").write_bytes(b"x")
        code, out, _ = run("parse", tmp_path)
        assert code == 0 and [json.loads(line)["kind"] for line in out.splitlines()] == ["postback", "comment"]

    @pytest.mark.parametrize(
        "body", [b"", b"\x00\xff", "é \u2028 \r\n".encode(), b'{"a":"\\u00e9\\/"}', bytes(range(256))]
    )
    @pytest.mark.parametrize("signature", [None, "sha256=00"])
    def test_a_line_keeps_every_byte(self, body: bytes, signature: str | None) -> None:
        line = archive.line(body, signature, status=200)
        assert line.endswith(b"\n") and line.count(b"\n") == 1 and line.isascii()
        assert archive.of(line, "x") == archive.Saved(body, signature, "x")
        assert json.loads(line)["schema"] == "hubsig.delivery/1"

    @pytest.mark.parametrize("line", [
        b'{"schema":"hubsig.delivery/1","headers":{"X-Hub-Signature-256":"a\\r\\nX: y"},"body":""}',
        b'{"schema":"hubsig.delivery/1","headers":{"X-Hub-Signature-256":7},"body":""}',
        b'{"schema":"hubsig.delivery/1","headers":[],"body":""}', b'{"schema":"hubsig.delivery/1","headers":{}}',
        b'{"schema":"hubsig.delivery/1","headers":{},"body":5}', b'{"schema":"hubsig.delivery/1","headers":{},"body_base64":"*"}',
        b'{"schema":' + b"[" * 100_000, b'{"schema":', b'{"schema":"hubsig.delivery/1","headers":{},"body":"\\ud800"}',
    ])  # fmt: skip
    def test_a_broken_line(self, line: bytes) -> None:
        assert isinstance(archive.of(line, "x"), archive.Broken)

    def test_a_body_that_has_a_schema_of_its_own(self) -> None:
        body = b'{"schema":"other","object":"x"}'
        assert archive.of(body, "x") == archive.Saved(body, None, "x")


def test_events_are_the_same_as_in_the_library(folder: Path) -> None:
    found = [json.loads(line) for line in run("parse", folder)[1].splitlines()]
    wanted = [event for file in sorted(folder.iterdir()) for event in hubsig.parse_unverified(file.read_bytes())]
    assert [each["key"] for each in found] == [event.key for event in wanted]

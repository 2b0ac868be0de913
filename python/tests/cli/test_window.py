"""`hubsig window`: boundaries to the millisecond, times in every form, and what is said about them."""

from __future__ import annotations

import argparse
import json
import time
from typing import Any

import pytest
from cli_support import bare, in_terminal, run
from hubsig import graph
from hubsig._cli.times import duration, moment, written

THEN, DAY = 1_780_000_000_000, 24 * 3600 * 1000


def asked(*arguments: str, code: int = 0) -> dict[str, Any]:
    found, out, err = run("window", *arguments)
    assert (found, err, out.count("\n")) == (code, "", 1)
    return json.loads(out)  # type: ignore[no-any-return]


def shown(*arguments: str, code: int = 0) -> list[str]:
    found, out, err = run("window", "--format", "table", *arguments)
    assert (found, err) == (code, "") and max(map(len, out.splitlines() or [""])) < 100
    return out.splitlines()


class TestBoundaries:
    @pytest.mark.parametrize("channel", ["instagram", "messenger", "whatsapp"])
    @pytest.mark.parametrize("after", [0, DAY - 1, DAY, DAY + 1, 7 * DAY - 1, 7 * DAY, 7 * DAY + 1])
    def test_of_a_message(self, channel: str, after: int) -> None:
        tagged, template = channel != "whatsapp", channel != "instagram"
        row = asked(
            "--channel", channel, "--last-user-message", str(THEN), "--now", str(THEN + after),
            code=0 if template or after < 7 * DAY else 1,
        )  # fmt: skip
        assert row == {
            "channel": channel, "now": THEN + after, "open_until": THEN + DAY if after < DAY else None,
            "human_until": THEN + 7 * DAY if tagged and after < 7 * DAY else None,
            "private_reply_until": None, "template": template,
        }  # fmt: skip

    @pytest.mark.parametrize("after", [0, 7 * DAY - 1, 7 * DAY])
    @pytest.mark.parametrize("more", [[], ["--comment-used"], ["--live", "running"], ["--live", "over"]])
    def test_of_a_comment(self, after: int, more: list[str]) -> None:
        may = after < 7 * DAY and more not in (["--comment-used"], ["--live", "over"])
        row = asked("--comment", str(THEN), "--now", str(THEN + after), *more, code=0 if may else 1)
        assert row["private_reply_until"] == (THEN + 7 * DAY if may else None)
        assert (row["open_until"], row["human_until"], row["template"]) == (None, None, False)

    @pytest.mark.parametrize(("skew", "shorter"), [("60", 60_000), ("0.001", 1), ("0", 0)])
    def test_with_skew(self, skew: str, shorter: int) -> None:
        edge = THEN + DAY - shorter
        for now, until in ((edge - 1, edge), (edge, None)):
            row = asked("--last-user-message", str(THEN), "--now", str(now), "--skew", skew)
            assert row["open_until"] == until

    def test_now_is_the_clock(self) -> None:
        before = time.time_ns() // 1_000_000
        row = asked("--last-user-message", str(before))
        assert before <= row["now"] <= time.time_ns() // 1_000_000 and row["open_until"] == before + DAY

    def test_says_what_the_library_says(self) -> None:
        found = graph.allowed("messenger", last_open_ms=THEN, comment_ms=THEN, now_ms=THEN + DAY, skew_ms=1000)
        row = asked(
            "--channel", "messenger", "--last-user-message", str(THEN), "--comment", str(THEN),
            "--now", str(THEN + DAY), "--skew", "1",
        )  # fmt: skip
        assert row == {"channel": "messenger", "now": THEN + DAY, **found._asdict()}


class TestTimes:
    @pytest.mark.parametrize(
        ("text", "milliseconds"),
        [
            ("1780000000", THEN), ("1780000000000", THEN), ("2026-05-28T20:26:40Z", THEN), ("2026-05-28 20:26:40z", THEN),
            ("2026-05-28T22:26:40+02:00", THEN), ("2026-05-28T20:26:40+0000", THEN), ("2026-05-28T18:26:40-02:00", THEN),
            ("2026-05-28T20:26:40.5Z", THEN + 500), ("2026-05-28T20:26:40.1239999Z", THEN + 123), ("0", 0),
            ("99999999999", 99_999_999_999_000), ("100000000000", 100_000_000_000), ("9999-12-31T23:59:59.999Z", 253_402_300_799_999),
            ("253402300799999", 253_402_300_799_999), ("1969-12-31T23:59:59.5Z", -500),
        ],
    )  # fmt: skip
    def test_are_read(self, text: str, milliseconds: int) -> None:
        assert moment(text) == milliseconds

    @pytest.mark.parametrize(
        "text",
        [
            "", "now", "-1", "1.5", "1e9", "١٧٨٠٠٠٠٠٠٠", "253402300800000", "1780000000000000", "17800000000000000", "2026-05-28",
            "2026-05-28T20:26Z", "2026-13-01T00:00:00Z", "2026-05-28T24:00:00Z", "2026-05-28T20:26:60Z",
            "2026-05-28T20:26:40+25:00", "20260528T202640Z", " 1780000000", "2026-05-28T20:26:40Z\n", "2026-W01-1T00:00:00Z",
        ],
    )  # fmt: skip
    def test_are_refused(self, text: str) -> None:
        with pytest.raises(argparse.ArgumentTypeError, match="is not a time: RFC 3339 such as"):
            moment(text)
        code, out, err = run("window", f"--last-user-message={text}")
        assert (code, out) == (64, "") and "is not a time" in err

    def test_need_a_zone(self) -> None:
        code, out, err = run("window", "--comment", "2026-05-28T20:26:40")
        assert (code, out) == (64, "") and "says no zone: append Z for UTC, or an offset like +02:00" in err

    def test_are_written_in_utc(self) -> None:
        assert written(THEN) == "2026-05-28 20:26:40 UTC" and written(THEN + 7) == "2026-05-28 20:26:40.007 UTC"
        assert written(10**17) == f"{10**17} ms"

    @pytest.mark.parametrize(
        ("milliseconds", "text"),
        [
            (0, "0 s"), (-5, "0 s"), (1, "less than a second"), (1000, "1 s"), (59_999, "59 s"), (60_000, "1 min"),
            (61_000, "1 min 1 s"), (3_600_000, "1 h"), (3_660_000, "1 h 1 min"), (3_601_000, "1 h"), (DAY, "1 d"),
            (DAY - 1, "23 h 59 min"), (7 * DAY - 1, "6 d 23 h"), (DAY + 60_000, "1 d"),
        ],
    )  # fmt: skip
    def test_durations(self, milliseconds: int, text: str) -> None:
        assert duration(milliseconds) == text


class TestText:
    def test_open(self) -> None:
        lines = shown("--last-user-message", str(THEN), "--now", str(THEN + 3_600_000))
        assert lines == [
            "Instagram at 2026-05-28 21:26:40 UTC",
            "  ✓ anything        until 2026-05-29 20:26:40 UTC, 23 h left",
            "  ✓ human agent     until 2026-06-04 20:26:40 UTC, 6 d 23 h left",
            "                    what a person wrote, tagged HUMAN_AGENT, by apps with that feature",
            "  – private reply   no comment",
        ]

    def test_closed(self) -> None:
        assert shown("--last-user-message", str(THEN), "--now", str(THEN + 8 * DAY), code=1)[1:] == [
            "  – anything        the person wrote 8 d ago",
            "  – human agent     the person wrote 8 d ago",
            "  – private reply   no comment",
        ]

    def test_of_comments(self) -> None:
        base = ["--comment", str(THEN), "--now"]
        assert shown(*base, str(THEN + DAY))[-2:] == [
            "  ✓ private reply   until 2026-06-04 20:26:40 UTC, 6 d left",
            "                    one, to the comment",
        ]
        for more, words in (
            ([str(THEN + 7 * DAY)], "the person commented 7 d ago"),
            ([str(THEN), "--comment-used"], "the one that a comment allows was sent"),
            ([str(THEN), "--live", "over"], "the broadcast is over"),
        ):
            lines = shown(*base, *more, code=1)
            assert lines[1] == "  – anything        the person did not write"
            assert lines[-1] == f"  – private reply   {words}"
        assert shown(*base, str(THEN), "--live", "running")[-1].strip() == "one, and while the broadcast runs"

    def test_of_templates(self) -> None:
        late = ["--last-user-message", str(THEN), "--now", str(THEN + 8 * DAY), "--channel"]
        assert shown(*late, "whatsapp") == [
            f"WhatsApp at {written(THEN + 8 * DAY)}",
            "  – anything        the person wrote 8 d ago",
            "  ✓ template        approved ones, with the person's consent",
        ]
        assert shown(*late, "messenger")[-1].startswith("  ✓ template        utility templates and marketing messages")
        never = shown("--comment", str(THEN), "--now", str(THEN), "--channel", "messenger")
        assert never[-1] == "  – template        the person did not write"

    def test_a_time_to_come_is_wondered_at(self) -> None:
        lines = shown("--last-user-message", str(THEN), "--now", str(THEN - 60_000))
        assert lines[-1] == (
            "--last-user-message lies 1 min after the moment in question: clocks differ, or a time is wrong."
        )

    def test_quiet(self) -> None:
        lines = shown("-q", "--last-user-message", str(THEN), "--now", str(THEN + DAY))
        assert lines == ["  ✓ human agent     until 2026-06-04 20:26:40 UTC, 6 d left"]
        assert shown("-q", "--last-user-message", str(THEN), "--now", str(THEN + 8 * DAY), code=1) == []

    def test_on_a_terminal(self) -> None:
        arguments = ("window", "--last-user-message", str(THEN), "--now", str(THEN))
        code, screen = in_terminal(*arguments, width=60)
        assert code == 0 and max(map(len, bare(screen).splitlines())) <= 62 and "\x1b[32m✓" in screen
        code, screen = in_terminal(*arguments, NO_COLOR="1", LC_ALL="C", PYTHONIOENCODING="ascii")
        assert code == 0 and "  ok anything" in screen and "\x1b" not in screen
        code, screen = in_terminal(*arguments, "--json")
        assert code == 0 and json.loads(screen)["open_until"] == THEN + DAY


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "give --last-user-message, --comment, or both"), (["--now", "1"], "give --last-user-message"),
        (["--last-user-message", "1", "--comment-used"], "go with --comment"),
        (["--last-user-message", "1", "--live", "over"], "go with --comment"),
        (["--last-user-message", "1", "--live", "x"], "invalid choice"),
        (["--last-user-message", "1", "--channel", "email"], "invalid choice"),
        (["--last-user-message", "1", "--skew", "-1"], "is not a number of seconds"),
        (["--last-user-message", "1", "--skew", "nan"], "is not a number of seconds"),
        (["--last-user-message", "1", "extra"], "unrecognized arguments"),
    ],
)  # fmt: skip
def test_wrong_usage(arguments: list[str], words: str) -> None:
    code, out, err = run("window", *arguments)
    assert (code, out) == (64, "") and words in err

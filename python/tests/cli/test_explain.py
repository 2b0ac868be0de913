"""`hubsig explain-error`: every action, every form an answer is kept in, and no token in what is printed."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any, get_args

import pytest
from cli_support import bare, in_terminal, run
from conftest import ROOT, VECTORS
from hubsig import graph
from hubsig._cli.actions import ACTIONS

TABLE = tomllib.loads((ROOT / "core" / "spec" / "graph_errors.toml").read_text(encoding="utf-8"))
#: One code or pair for each action.
EXAMPLES = {
    "retry": (2, 0), "wait": (4, 0), "reauth": (190, 463), "drop": (551, 0), "fix": (100, 2018047),
    "window": (10, 2534022), "escalate": (10, 0),
}  # fmt: skip
TOKEN = "IGAAx0123456789abcdefghijABCDEFGHIJ"
CLOSED = json.dumps({
    "error": {
        "message": f"(#10) outside of allowed window {TOKEN}", "type": "OAuthException", "code": 10,
        "error_subcode": 2534022, "error_data": {"details": f"more than 24 h {TOKEN}"}, "fbtrace_id": "ATest_7-b",
    }
}).encode()  # fmt: skip


def explained(*arguments: str | Path, stdin: bytes = b"") -> dict[str, Any]:
    code, out, err = run("explain-error", *arguments, stdin=stdin)
    assert (code, err, out.count("\n")) == (0, "", 1)
    return json.loads(out)  # type: ignore[no-any-return]


def shown(*arguments: str | Path, stdin: bytes = b"") -> str:
    code, out, err = run("explain-error", "--format", "table", *arguments, stdin=stdin)
    assert (code, err) == (0, "") and max(map(len, out.splitlines())) < 100
    return out


def test_the_examples_are_all_actions() -> None:
    assert set(EXAMPLES) == set(get_args(graph.Action)) == set(ACTIONS)


class TestEachAction:
    @pytest.mark.parametrize("action", EXAMPLES)
    def test_by_code(self, action: str) -> None:
        code, subcode = EXAMPLES[action]
        numbers = ["--code", str(code), "--subcode", str(subcode)]
        row = explained(*numbers)
        (known,) = (each for each in TABLE["error"] if (each.get("code"), each.get("subcode", 0)) == (code, subcode))
        assert (row["ok"], row["action"], row["code"], row["subcode"]) == (False, action, code, subcode)
        assert (row["meaning"], row["maybe_delivered"]) == (known["meaning"], known.get("maybe_delivered", False))
        assert row["wait_hint"] == known.get("wait_s") and row["status"] is None
        titles = {each["name"]: each["title"] for each in TABLE["source"]}
        assert row["sources"] == [titles[each] for each in known["source"]]
        text = shown(*numbers)
        assert text.startswith(f"{action:<8}  {ACTIONS[action].replace('`', '')[:60]}")
        assert f"meaning        {known['meaning'][:60]}" in text and "status" not in text
        assert f"code {code}, subcode {subcode}\n" in text or (not subcode and f"code {code}\n" in text)
        assert ("\ndelivered      perhaps" in text) == known.get("maybe_delivered", False)
        assert ("\nwait           " in text) == (action in ("wait", "retry"))

    @pytest.mark.parametrize("action", EXAMPLES)
    def test_as_an_answer(self, action: str) -> None:
        code, subcode = EXAMPLES[action]
        error = {"code": code, "error_subcode": subcode, "message": "no"}
        row = explained("-", "--status", "400", stdin=json.dumps({"error": error}).encode())
        assert (row["action"], row["status"], row["message"]) == (action, 400, "no")

    def test_every_row_of_the_table_says_what_the_library_says(self) -> None:
        from hubsig._cli import load, parser_of

        module = load("explain-error")
        for row in TABLE["error"]:
            code, subcode = row.get("code", 424_242), row.get("subcode", 0)
            arguments = parser_of("explain-error", module).parse_args(["--code", str(code), "--subcode", str(subcode)])
            found = module._asked(arguments)  # type: ignore[attr-defined]
            with pytest.raises(graph.GraphError) as caught:
                graph.interpret(200, found.headers, found.body)
            assert (caught.value.action, caught.value.meaning) == (row["action"], row["meaning"])


def test_negative_and_unknown_codes() -> None:
    assert explained("--code", "-2")["action"] == "retry"
    row = explained("--code", "999999")
    assert (row["action"], row["sources"], row["meaning"]) == ("fix", [], "An error that is not in the table.")
    assert "source" not in shown("--code", "999999")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--code", "131056"], "1 s, next time 4 s, at most 1 h"),
        (["--code", "613", "--subcode", "2534040"], "1 min"),
        (["--code", "131056", "--header", "Retry-After: 90"], "1 min 30 s"),
        (["--code", "2", "--header", "retry-after: 7"], "7 s"),
        (["--code", "2"], "nothing says how long: begin with a few seconds and double them each time"),
    ],
)
def test_how_long_to_wait(arguments: list[str], words: str) -> None:
    assert f"\nwait           {words}\n" in shown(*arguments)


def test_limits_are_shown_where_headers_tell_them() -> None:
    header = (
        'X-Business-Use-Case-Usage: {"1":[{"type":"instagram","call_count":104,"estimated_time_to_regain_access":7}]}'
    )
    row = explained("--code", "80002", "--header", header)
    assert (row["usage_percent"], row["wait_hint"]) == (104, 420)
    assert "\nlimits         104 % used of the fullest\n" in shown("--code", "80002", "--header", header)


class TestForms:
    """The same answer, however it was kept."""

    HEAD = b"HTTP/2 403 \r\ncontent-type: application/json\r\nRetry-After: 9\r\n"

    @pytest.mark.parametrize(
        "head",
        [
            HEAD + b"\r\n", HEAD.replace(b"\r\n", b"\n") + b"\n", b"HTTP/1.1 403 Forbidden\r\n\r\n",
            b"HTTP/1.1 100 Continue\r\n\r\n" + HEAD + b"\r\n",
            b"HTTP/1.1 200 Connection established\r\nVia: a\r\n\r\n" + HEAD + b"\r\n",
        ],
    )  # fmt: skip
    def test_a_whole_answer(self, head: bytes, tmp_path: Path) -> None:
        file = tmp_path / "answer.txt"
        file.write_bytes(head + CLOSED)
        row = explained(file)
        assert row == explained("-", "--status", "403", stdin=CLOSED)
        assert (row["status"], row["action"], row["fbtrace_id"]) == (403, "window", "ATest_7-b")
        assert explained(file, "--status", "400")["status"] == 400

    def test_its_headers_count(self) -> None:
        body = b'{"error":{"code":4}}'
        assert explained("-", stdin=self.HEAD + b"\r\n" + body)["wait_hint"] == 9
        more = explained("-", "--header", "retry-after: 11", stdin=self.HEAD + b"\r\n" + body)
        assert more["wait_hint"] == 11

    def test_an_error_out_of_a_status_webhook(self) -> None:
        error = b'{"code":131047,"title":"Re-engagement message","error_data":{"details":"more than 24 hours"}}'
        row = explained("-", stdin=error)
        assert (row["action"], row["details"]) == ("window", "more than 24 hours")

    def test_the_login_has_another_form(self) -> None:
        body = b'{"error_type":"OAuthException","code":400,"error_message":"This code is spent"}'
        row = explained("-", stdin=body)
        assert (row["action"], row["message"]) == ("reauth", "This code is spent")

    @pytest.mark.parametrize(
        ("body", "what"),
        [
            (b"", "empty"), (b" \n", "empty"), (b"<html><h1>Bad Gateway</h1></html>", "a page of HTML"),
            (b"upstream connect error", "no JSON"), (CLOSED[:60], "JSON that is cut short or damaged"),
            (b"[" * 100_000, "JSON that is cut short or damaged"), (b"\xff\xfe\x00", "no JSON"),
        ],
        ids=range(7),
    )  # fmt: skip
    @pytest.mark.parametrize("status", [[], ["--status", "502"]], ids=["no status", "502"])
    def test_what_is_no_json(self, body: bytes, what: str, status: list[str]) -> None:
        row = explained("-", *status, stdin=body)
        assert (row["action"], row["maybe_delivered"], row["code"]) == ("retry", True, 0)
        assert f"\nbody           {what}\nnumbers        no code" in shown("-", *status, stdin=body)

    def test_a_throttle_without_a_body(self) -> None:
        row = explained("-", "--status", "429")
        assert (row["action"], row["maybe_delivered"], row["wait_hint"]) == ("wait", False, 60)


class TestSuccess:
    def test_of_a_message(self) -> None:
        body = b'HTTP/2 200\r\n\r\n{"recipient_id":"906112233445566","message_id":"aWdfTest"}'
        row = explained("-", stdin=body)
        assert (row["ok"], row["message_id"], row["recipient_id"], row["status"]) == (
            True, "aWdfTest", "906112233445566", 200,
        )  # fmt: skip
        assert shown("-", stdin=body) == (
            "good      The answer is a success.\n\nmessage id     aWdfTest\nrecipient id   906112233445566\n"
        )

    def test_of_whatsapp(self) -> None:
        body = (
            b'{"messaging_product":"whatsapp","contacts":[{"wa_id":"491700000001"}],"messages":[{"id":"wamid.OUT01"}]}'
        )
        assert explained("-", stdin=body)["message_id"] == "wamid.OUT01"

    def test_of_something_else(self) -> None:
        assert "\nmessage id     none: " in shown("-", stdin=b'{"success":true}')
        text = shown(
            "-", stdin=b'{"data":[],"paging":{"cursors":{"after":"QVF"},"next":"https://x.test/?access_token=LEAK"}}'
        )
        assert "\nnext page      after=QVF\n" in text and "LEAK" not in text
        assert "\nsuccess        false: Meta says that nothing was changed\n" in shown("-", stdin=b'{"success":false}')

    def test_a_token_in_it_is_not_shown(self) -> None:
        body = json.dumps({"access_token": TOKEN, "expires_in": 5183944}).encode()
        assert TOKEN[:12] not in shown("-", stdin=body) + json.dumps(explained("-", stdin=body))


def test_every_answer_of_the_vectors() -> None:
    for name in ("pairs", "answers"):
        (rows,) = tomllib.loads((VECTORS / "graph" / f"{name}.toml").read_text(encoding="utf-8")).values()
        for row in rows[::4]:
            found = explained("-", "--status", str(row["status"]), stdin=row["answer"].encode())
            assert found["ok"] == ("error" not in row), row["name"]
            if not found["ok"]:
                assert found["action"] == row["error"]["action"], row["name"]


def test_no_token_shows() -> None:
    for body in (
        CLOSED,
        json.dumps({"error": {"message": f"Malformed access token {TOKEN}", "code": 190}}).encode(),
        json.dumps({"error_type": "x", "code": 400, "error_message": f"bad code {TOKEN}"}).encode(),
        f"<html>{TOKEN}</html>".encode(), f'{{"access_token":"{TOKEN}'.encode(),
        json.dumps({"error": {"code": 1, "fbtrace_id": f"a {TOKEN}"}}).encode(),
    ):  # fmt: skip
        for content in (body, b"HTTP/2 400\nset-cookie: a=" + TOKEN.encode() + b"\n\n" + body):
            printed = shown("-", stdin=content) + json.dumps(explained("-", stdin=content))
            assert TOKEN[:12] not in printed and TOKEN[-12:] not in printed


def test_a_message_cannot_write_to_the_terminal() -> None:
    body = json.dumps({"error": {"code": 190, "message": "a\x1b[31m\nb\x07 " + "ü" * 400}}).encode()
    text = shown("-", stdin=body)
    assert "\x1b" not in text and "\x07" not in text and "a\\x1b[31m b\\x07" in text


class TestBadInput:
    def test_a_file_that_is_not_there(self, tmp_path: Path) -> None:
        code, out, err = run("explain-error", tmp_path / "absent")
        assert (code, out, err) == (2, "", f"hubsig: {tmp_path / 'absent'}: No such file or directory\n")

    @pytest.mark.parametrize(
        ("content", "words"),
        [
            (b"HTTP/1.1 400 Bad\r\ncontent-type: a", "the answer ends within its headers"),
            (b"HTTP/1.1 400 Bad\r\nno header\r\n\r\n{}", "the answer ends within its headers"),
            (b"HTTP/1.1 200 OK\r\n\r\n\x1f\x8b\x08\x00", "the body is compressed"),
            (b'{"object":"instagram","entry":[]}', "this is a delivery to a webhook, not an answer"),
        ],
    )  # fmt: skip
    def test_what_is_no_answer(self, content: bytes, words: str) -> None:
        code, out, err = run("explain-error", "-", stdin=content)
        assert (code, out, err.count("\n")) == (2, "", 1) and words in err

    @pytest.mark.parametrize(
        ("arguments", "words"),
        [
            ([], "give either a FILE"), (["-", "--code", "1"], "give either a FILE"),
            (["-", "--subcode", "1"], "--subcode goes with --code"), (["--code", "x"], "'x' is not a code"),
            (["--code", "99999999999"], "is not a code"), (["-", "--status", "999"], "is not an HTTP status"),
            (["-", "--status", "4\x1b"], "is not an HTTP status"), (["-", "--header", "nothing"], "a header looks like"),
            (["-", "--header", ": x"], "a header looks like"),
        ],
    )  # fmt: skip
    def test_wrong_usage(self, arguments: list[str], words: str) -> None:
        code, out, err = run("explain-error", *arguments)
        assert (code, out) == (64, "") and words in err and "\x1b" not in err


@pytest.mark.parametrize("width", [60, 80, 120])
def test_on_a_terminal(width: int, tmp_path: Path) -> None:
    file = tmp_path / "answer.json"
    file.write_bytes(CLOSED)
    code, screen = in_terminal("explain-error", file, width=width)
    lines = bare(screen).splitlines()
    assert code == 0 and max(map(len, lines)) < width and lines[0].startswith("window    Outside")
    assert "\x1b[33;1mwindow" in screen and "status" not in screen
    code, screen = in_terminal("explain-error", file, "--quiet", width=200, NO_COLOR="1")
    assert (code, screen) == (
        0, "window    Outside the messaging window: a HUMAN_AGENT reply or a template, or nothing, until\n"
        "          the person writes.\n",
    )  # fmt: skip
    code, screen = in_terminal("explain-error", file, "--json")
    assert code == 0 and json.loads(screen)["action"] == "window"

"""The command line as a person or a script meets it: output, exit codes, one clear line for each fault."""

from __future__ import annotations

import http.server
import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import hubsig
import pytest
from conftest import SECRET, vector_files
from hubsig import _samples

SCRIPT = Path(sys.executable).with_name("hubsig")
KEYS = {
    "kind", "platform", "content", "direction", "channel", "envelope", "field", "account_id", "sender_id",
    "recipient_id", "user_id", "timestamp_ms", "message_id", "key", "text", "raw",
}  # fmt: skip


def run(*arguments: str | Path, stdin: bytes = b"", **environment: str) -> tuple[int, str, str]:
    """Exit code, stdout and stderr. There is never a traceback."""
    done = subprocess.run(
        [SCRIPT, *arguments], input=stdin, capture_output=True, env=os.environ | {"HUB_SECRET": SECRET} | environment
    )
    out, err = done.stdout.decode("utf-8"), done.stderr.decode("utf-8")
    assert "Traceback" not in err, err
    return done.returncode, out, err


@pytest.fixture
def body(tmp_path: Path) -> Path:
    file = tmp_path / "body.json"
    file.write_bytes(_samples.sample("message_text"))
    return file


class TestParse:
    def test_one_line_per_event(self, body: Path, tmp_path: Path) -> None:
        batch = tmp_path / "batch.json"
        batch.write_bytes(_samples.batch(3))
        code, out, err = run("parse", body, batch)
        assert (code, err) == (0, "")
        lines = out.split("\n")
        assert lines.pop() == "" and len(lines) == 4
        for line, event in zip(lines, [*hubsig.parse_unverified(body.read_bytes()), *hubsig.parse_unverified(batch.read_bytes())], strict=True):
            loaded = json.loads(line)
            assert loaded.keys() >= KEYS
            assert loaded.pop("raw") == event.json()
            assert loaded == event.unified()

    def test_every_vector(self) -> None:
        code, out, err = run("parse", *vector_files())
        assert (code, err) == (0, "")
        expected = [event for file in vector_files() for event in hubsig.parse_unverified(file.read_bytes())]
        lines = out.removesuffix("\n").split("\n")
        assert len(lines) == len(expected)
        for line, event in zip(lines, expected, strict=True):
            assert json.loads(line)["kind"] == event.kind
            assert line.endswith(f',"raw":{event.raw_json()}}}')

    def test_raw_keeps_its_tokens(self, tmp_path: Path) -> None:
        token = '{ "n" : [ 1.50 , -0.0e+5 , 123456789012345678901234567890 , "a\\/ \\u00E9 b" ] , "n" : 1E400 }'
        file = tmp_path / "odd.json"
        file.write_text(token, encoding="utf-8")
        code, out, _ = run("parse", file)
        compact = '{"n":[1.50,-0.0e+5,123456789012345678901234567890,"a\\/ \\u00E9 b"],"n":1E400}'
        assert code == 0 and out.endswith(f',"raw":{compact}}}\n')
        code, pretty, _ = run("parse", "--pretty", file)
        assert code == 0 and '      123456789012345678901234567890,\n      "a\\/ \\u00E9 b"\n' in pretty
        assert pretty.count("\n") > 20 and '"flags": [],\n' in pretty
        assert "".join(pretty.split()) == "".join(out.split())

    def test_pretty_is_the_same_json(self) -> None:
        from hubsig._cli.parse import indent, to_json

        for file in vector_files():
            for event in hubsig.parse_unverified(file.read_bytes()):
                line = to_json(event)
                pretty = "".join(indent(line))
                assert json.loads(pretty) == json.loads(line)
        value = {"a": [], "b": {}, "c": [1, {"d": 'x,y:[{}] "\\'}, []], "e": [[None]]}
        compact = json.dumps(value, separators=(",", ":"))
        assert "".join(indent(compact)) == json.dumps(value, indent=2)

    def test_standard_input(self, body: Path) -> None:
        assert run("parse", "-", stdin=body.read_bytes()) == run("parse", body)

    def test_a_bad_file_does_not_stop_the_others(self, body: Path, tmp_path: Path) -> None:
        bad = tmp_path / "bad.json"
        bad.write_bytes(b'{"object":')
        empty = tmp_path / "empty"
        empty.mkdir()
        code, out, err = run("parse", bad, tmp_path / "absent.json", empty, body)
        assert code == 2
        assert out == run("parse", body)[1]
        first, second, third, rest = err.split("\n")
        assert first == f"hubsig: {bad}: invalid_json: the body is not valid JSON (byte 10)"
        assert second.startswith(f"hubsig: {tmp_path / 'absent.json'}: ")
        assert third == f"hubsig: {empty}: no .json or .jsonl file in it"
        assert rest == ""

    def test_an_empty_file(self) -> None:
        code, out, err = run("parse", "-")
        assert (code, out, err.count("\n")) == (2, "", 1)

    def test_a_file_name_cannot_write_to_the_terminal(self, tmp_path: Path) -> None:
        file = tmp_path / "a\x1b[31m\nb"
        file.write_bytes(b"x")
        code, _, err = run("parse", file)
        assert code == 2 and "\x1b" not in err and err.count("\n") == 1

    def test_a_reader_that_leaves(self, tmp_path: Path) -> None:
        file = tmp_path / "batch.json"
        file.write_bytes(_samples.batch(20_000))
        process = subprocess.Popen([SCRIPT, "parse", file], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        assert process.stdout is not None and process.stderr is not None
        with process:
            process.stdout.readline()
            process.stdout.close()
            assert process.stderr.read() == b""
        assert process.returncode == 0

    def test_output_is_utf_8_everywhere(self, body: Path) -> None:
        assert run("parse", body, LC_ALL="C", PYTHONUTF8="0", PYTHONIOENCODING="ascii")[1] == run("parse", body)[1]


class TestSignAndVerify:
    def test_go_together(self, body: Path) -> None:
        code, out, err = run("sign", "--secret-env", "HUB_SECRET", body)
        assert (code, err) == (0, "")
        assert out == hubsig.sign(SECRET, body.read_bytes()) + "\n"
        signature = out.strip()
        assert run("verify", "--secret-env", "HUB_SECRET", "--signature", signature, body) == (
            0, "good: signed with the secret in HUB_SECRET\n", ""
        )  # fmt: skip
        assert run("verify", "--secret-env", "HUB_SECRET", "--signature", signature, "-", stdin=body.read_bytes())[0] == 0
        other = ("--secret-env", "OTHER", "--secret-env", "HUB_SECRET")
        code, out, _ = run("verify", *other, "--signature", signature, body, OTHER="another secret")
        assert code == 0 and "HUB_SECRET" in out

    @pytest.mark.parametrize(
        ("signature", "reason"),
        [("", "empty"), ("sha1=00", "algorithm"), ("sha256=00", "length"), ("sha256=" + "0" * 64, "mismatch"), ("é", "ascii")],
    )
    def test_a_wrong_one_is_refused(self, body: Path, signature: str, reason: str) -> None:
        code, out, err = run("verify", "--secret-env", "HUB_SECRET", "--signature", signature, body)
        assert (code, out) == (1, "")
        assert reason in err.split("\n")[0]
        assert SECRET not in err and "0" * 64 not in err

    def test_a_changed_body_gets_a_hint(self, body: Path) -> None:
        signature = hubsig.sign(SECRET, body.read_bytes())
        body.write_text(json.dumps(json.loads(body.read_bytes())), encoding="utf-8")
        code, _, err = run("verify", "--secret-env", "HUB_SECRET", "--signature", signature, body)
        assert code == 1 and "hint:" in err

    @pytest.mark.parametrize("value", ["", "  "])
    def test_a_blank_secret_is_wrong_usage(self, body: Path, value: str) -> None:
        for arguments in (["sign"], ["verify", "--signature", "x"]):
            code, out, err = run(*arguments, "--secret-env", "HUB_SECRET", body, HUB_SECRET=value)
            assert (code, out) == (64, "") and "HUB_SECRET is blank" in err

    def test_an_unset_secret_is_wrong_usage(self, body: Path) -> None:
        code, _, err = run("sign", "--secret-env", "HUB_NO_SUCH", body)
        assert code == 64 and err == "hubsig: the environment variable HUB_NO_SUCH is not set\n"

    def test_an_unreadable_file(self, tmp_path: Path) -> None:
        for arguments in (["sign"], ["verify", "--signature", "x"]):
            code, _, err = run(*arguments, "--secret-env", "HUB_SECRET", tmp_path / "absent")
            assert code == 2 and err.count("\n") == 1


@pytest.mark.parametrize(
    "arguments",
    [
        [], ["nonsense"], ["parse"], ["parse", "--nonsense", "x"], ["sign", "x"], ["verify", "x"],
        ["verify", "--secret-env", "HUB_SECRET", "x"], ["sign", "--secret-env", "HUB_SECRET"],
        ["sign", "--secret-env", "HUB_SECRET", "--secret-env", "HUB_SECRET", "x"],
        ["send", "--secret-env", "HUB_SECRET"], ["send", "http://127.0.0.1:1/"],
        ["send", "not an address", "--secret-env", "HUB_SECRET"],
        ["send", "ftp://127.0.0.1/", "--secret-env", "HUB_SECRET"],
        ["send", "http://[::1/", "--secret-env", "HUB_SECRET"],
        ["send", "http://127.0.0.1:99999/", "--secret-env", "HUB_SECRET"],
        ["send", "http://webhook.example.com/", "--secret-env", "HUB_SECRET"],
        ["send", "http://127.0.0.1:1/", "--secret-env", "HUB_SECRET", "--kind", "nonsense"],
        ["send", "http://127.0.0.1:1/", "--secret-env", "HUB_SECRET", "--kind", "signed_request"],
        ["send", "http://127.0.0.1:1/", "--secret-env", "HUB_SECRET", "--timeout", "soon"],
        ["send", "http://127.0.0.1:1/", "--secret-env", "HUB_SECRET", "--platform", "nonsense"],
        ["send", "http://127.0.0.1:1/", "--secret-env", "HUB_SECRET", "--kind", "comment", "--platform", "whatsapp"],
        ["send", "http://127.0.0.1:1/", "--secret-env", "HUB_SECRET", "--random", "0"],
        ["send", "http://127.0.0.1:1/", "--secret-env", "HUB_SECRET", "--random", "3", "--kind", "comment"],
        ["send", "http://127.0.0.1:1/", "--secret-env", "HUB_SECRET", "--seed", "3"],
    ],
    ids=" ".join,
)  # fmt: skip
def test_wrong_usage(arguments: list[str]) -> None:
    code, out, err = run(*arguments)
    assert (code, out) == (64, "") and err.strip()


@pytest.mark.parametrize("arguments", [["--help"], ["parse", "--help"], ["send", "-h"], ["--version"]], ids=" ".join)
def test_help(arguments: list[str]) -> None:
    code, out, err = run(*arguments)
    assert (code, err) == (0, "") and "hubsig" in out


class Receiver(http.server.BaseHTTPRequestHandler):
    """Answers what the path says and remembers what came."""

    received: list[tuple[dict[str, str], bytes]] = []

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.received.append((dict(self.headers), body))
        self.send_response(int(self.path.strip("/").partition("?")[0]))
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def address() -> Iterator[str]:
    Receiver.received = []
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Receiver) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


class TestSend:
    def test_one_of_every_kind(self, address: str) -> None:
        code, out, err = run("send", f"{address}/200?a=b", "--secret-env", "HUB_SECRET")
        assert (code, err) == (0, "")
        wanted = [(platform, kind) for platform, kinds in _samples.BUILDERS.items() for kind in kinds]
        assert [tuple(line.split()) for line in out.splitlines()] == [(*each, "200") for each in wanted]
        webhook = hubsig.Webhook(SECRET)
        got = [event for headers, body in Receiver.received for event in webhook.receive(body, headers)]
        assert [(event.platform, event.kind) for event in got] == wanted
        assert {headers["Content-Type"] for headers, _ in Receiver.received} == {"application/json"}

    @pytest.mark.parametrize("platform", _samples.PLATFORMS)
    def test_one_of_every_kind_of_a_platform(self, address: str, platform: str) -> None:
        code, out, _ = run("send", f"{address}/200", "--secret-env", "HUB_SECRET", "--platform", platform)
        wanted = [[platform, kind, "200"] for kind in _samples.BUILDERS[platform]]
        assert (code, [line.split() for line in out.splitlines()]) == (0, wanted)

    def test_some_kinds_in_order(self, address: str) -> None:
        arguments = ["--kind", "order", "message_text", "--kind", "comment"]
        code, out, _ = run("send", f"{address}/204", "--secret-env", "HUB_SECRET", *arguments)
        lines = [line.split() for line in out.splitlines()]
        assert code == 0
        assert lines == [["messenger", "order", "204"], ["instagram", "message_text", "204"], ["instagram", "comment", "204"]]

    def test_a_kind_of_the_platform_chosen(self, address: str) -> None:
        arguments = ["--kind", "message_text", "order", "--platform", "whatsapp"]
        code, out, _ = run("send", f"{address}/204", "--secret-env", "HUB_SECRET", *arguments)
        assert code == 0
        assert [line.split() for line in out.splitlines()] == [["whatsapp", kind, "204"] for kind in ("message_text", "order")]

    @pytest.mark.parametrize("platform", [None, "whatsapp"])
    def test_random_deliveries(self, address: str, platform: str | None) -> None:
        arguments = ["--random", "200", "--seed", "7", *(["--platform", platform] if platform else [])]
        code, out, err = run("send", f"{address}/200", "--secret-env", "HUB_SECRET", *arguments)
        assert (code, err) == (0, "")
        wanted = list(_samples.deliveries(7, 200, platform))
        assert [body for _, body in Receiver.received] == [each.body for each in wanted]
        assert len(out.splitlines()) == len(wanted) < 200
        assert all(line.endswith("  200") for line in out.splitlines())
        webhook = hubsig.Webhook(SECRET)
        kinds = [event.kind for headers, body in Receiver.received for event in webhook.receive(body, headers)]
        assert kinds == [kind for each in wanted for kind in each.kinds] and len(kinds) == 200

    @pytest.mark.parametrize(("status", "code"), [(401, 1), (403, 1), (400, 2), (404, 2), (500, 2), (302, 2)])
    def test_what_the_server_answers_decides(self, address: str, status: int, code: int) -> None:
        arguments = ["--secret-env", "HUB_SECRET", "--kind", "message_text"]
        got, out, err = run("send", f"{address}/{status}", *arguments)
        assert (got, out.split(), err) == (code, ["instagram", "message_text", str(status)], "")

    def test_no_server(self, address: str) -> None:
        code, out, err = run("send", "http://127.0.0.1:1/", "--secret-env", "HUB_SECRET")
        assert (code, out) == (2, "") and err.startswith("hubsig: 127.0.0.1:1: ")

    def test_a_proxy_is_not_asked(self, address: str) -> None:
        arguments = ["--secret-env", "HUB_SECRET", "--kind", "message_text"]
        assert run("send", f"{address}/200", *arguments, http_proxy="http://127.0.0.1:1")[0] == 0

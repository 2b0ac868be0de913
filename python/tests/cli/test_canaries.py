"""Secrets and tokens are searched for in everything that is printed, over everything that can fail.

`run` and `Terminal` look for them in each of their runs; here are the runs that come close to one.
"""

from __future__ import annotations

import json
from pathlib import Path

import hubsig
import pytest
from cli_support import SECRET, TOKEN, Answer, endpoint, good, run
from hubsig import _samples

BODY = _samples.sample("message_text")


@pytest.fixture
def body(tmp_path: Path) -> Path:
    file = tmp_path / "body.json"
    file.write_bytes(BODY)
    return file


@pytest.mark.parametrize("content", [b"", b" ", b"\n", b"\xff\xfe", b"canary-canary" * 10_000])
def test_a_secret_file_of_any_sort(body: Path, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "secret"
    file.write_bytes(content)
    signature = hubsig.sign("other", BODY)
    for arguments in (
        ["verify", "--signature", signature, str(body)],
        ["doctor", "http://127.0.0.1:1/"],
        ["sign", "/nonexistent"],
    ):
        code, out, _ = run(*arguments, "--secret-file", file)
        assert (code, out) == ((64, "") if not content.strip() else (1 if "verify" in arguments else 2, ""))


@pytest.mark.parametrize("name", ["", "a\x1b[0m", "."])
def test_a_secret_that_is_not_there(body: Path, name: str) -> None:
    for option in ("--secret-env", "--secret-file"):
        code, out, err = run("sign", option, name, body)
        assert (code, out) == (64, "") and "\x1b" not in err and err.count("\n") == 1


@pytest.mark.parametrize(
    ("secret", "what"),
    [
        (f" {SECRET}", "white space"),
        (f"{SECRET}\t", "white space"),
        (f'"{SECRET}"', "quotation marks"),
        (SECRET.upper(), "capital letters"),
    ],
)
def test_a_secret_copied_without_care(body: Path, secret: str, what: str) -> None:
    code, out, err = run("verify", "--signature", hubsig.sign(SECRET, BODY), body, META_APP_SECRET=secret)
    assert (code, out) == (1, "") and f"without the {what} in the secret of META_APP_SECRET" in err
    assert hubsig.sign(SECRET, BODY)[7:] not in err


class TestExplanations:
    """What `verify` says about a mismatch."""

    @pytest.mark.parametrize(
        ("change", "words"),
        [
            (lambda body: json.dumps(json.loads(body)).encode(), "decoded and encoded again"),
            (lambda body: body + b"\n", "line break at the end"), (lambda body: body[:200], "ends too early"),
            (lambda body: b"", "the body is empty"), (lambda body: str(json.loads(body)).encode(), "printed Python object"),
            (lambda body: body.replace(b"Do you", b"Did you"), "looks as Meta sends it"),
        ],
    )  # fmt: skip
    def test_of_the_body(self, body: Path, change: object, words: str) -> None:
        body.write_bytes(change(BODY))  # type: ignore[operator]
        code, out, err = run("verify", "--signature", hubsig.sign(SECRET, BODY), body)
        assert (code, out) == (1, "") and words in err
        assert run("verify", "-q", "--signature", hubsig.sign(SECRET, BODY), body) == (1, "", "")

    @pytest.mark.parametrize(
        ("signature", "words"),
        [
            ("X-Hub-Signature-256: sha256=00", "without its name"), ("sha1=" + "0" * 40, "X-Hub-Signature-256 stands beside it"),
            ("0" * 64, "begins with sha256="), ("sha256=" + "0" * 63, "exactly 64 digits"),
        ],
    )  # fmt: skip
    def test_of_the_header(self, body: Path, signature: str, words: str) -> None:
        code, _, err = run("verify", "--signature", signature, body)
        assert code == 1 and words in err

    def test_of_several_secrets(self, body: Path) -> None:
        both = ["--secret-env", "A", "--secret-env", "B"]
        signature = hubsig.sign("b", BODY)
        code, out, _ = run("verify", *both, "--signature", signature, body, A="a", B="b")
        assert (code, out) == (0, "good: signed with the secret in B, number 2 of 2\n")
        code, _, err = run("verify", *both, "--signature", signature, body, A="a", B="c")
        assert code == 1 and "neither A nor B holds the secret" in err


def test_a_server_that_sends_secrets_back() -> None:
    """What a server answers is never printed, whatever it is."""

    def echo(method: str, query: str, headers: dict[str, str], body: bytes) -> Answer:
        said = f"{SECRET} {TOKEN} {query}"
        return 302, {"Location": f"/x?{TOKEN}", "Content-Type": "text/canary"}, said.encode()

    with endpoint(echo) as server:
        for arguments in (
            ["send", server.url, "--kind", "comment"],
            ["send", server.url, "--forge", "--kind", "comment"],
        ):
            assert run(*arguments)[0] == 2
        code, out, err = run("doctor", server.url)
        assert code == 1 and "hub.verify_token=" not in out + err


def test_no_signature_is_shown_where_none_is_asked_for(body: Path) -> None:
    signature = hubsig.sign(SECRET, BODY)
    with endpoint(good) as server:
        runs = [
            run("send", server.url, "--kind", "message_text", "--format", "json"),
            run("doctor", server.url),
            run("verify", "--signature", signature, body),
            run("verify", "--signature", hubsig.sign("other", BODY), body),
            run("replay", body, "--to", server.url),
        ]
    for _, out, err in runs:
        assert "sha256=" not in out.replace("signature without digits", "") + err and signature[7:] not in out + err

"""`doctor` against an endpoint as it should be, and against each of the faults that people make."""

from __future__ import annotations

import hashlib
import hmac
import json
import re
import socket
import subprocess
import threading
import time
from collections.abc import Callable
from urllib.parse import parse_qs

import pytest
from cli_support import (
    SCRIPT,
    SECRET,
    TOKEN,
    Answer,
    Behaviour,
    bare,
    endpoint,
    environment,
    good,
    in_terminal,
    listening,
    run,
)
from hubsig import _cli
from hubsig._cli import checks
from hubsig._cli.checks import delivery

Found = dict[str, tuple[str, str, str]]
HEALTHY = """\

Handshake
  ✓ right token                   200 in #
  ✓ challenge comes back          exactly as sent
  ✓ content type                  text/plain
  ✓ wrong token                   403 in #
  ✓ empty token                   403 in #
  ✓ no parameters                 403 in #
  ✓ token given twice             403 in #
  ✓ another mode                  403 in #

Signatures
  ✓ signed delivery               200 in #
  ✓ wrong secret                  401 in #
  ✓ signature of another body     401 in #
  ✓ no signature                  401 in #
  ✓ signature cut short           401 in #
  ✓ signature without digits      401 in #
  ✓ another algorithm             401 in #
  ✓ signed with an empty secret   401 in #

Deliveries
  ✓ emoji and escaped slashes     200 in #
  ✓ charset in the content type   200 in #
  ✓ header names in lower case    200 in #
  ✓ every Instagram kind          44 × 200
  ✓ an event not known yet        200 in #
  ✓ the same delivery twice       200 in #
  ✓ 1000 events in one delivery   200 in #
  ✓ body of 2 MB                  200 in #
  ✓ signed, but empty             400 in #
  ✓ signed, but not JSON          400 in #

The rest
  ✓ method HEAD                   405 in #
  ✓ method PUT                    405 in #
  ✓ slowest answer                # (#)

This endpoint is ready for Meta.
29 good
"""


def examine(behave: Behaviour, *arguments: str, path: str = "/webhook", **more: str) -> tuple[int, Found]:
    """Exit code, and check -> outcome, finding, advice."""
    with endpoint(behave, path) as server:
        code, out, err = run("doctor", server.url.replace(path, "/webhook"), *arguments, **more)
    assert err == ""
    rows = [json.loads(line) for line in out.splitlines()]
    return code, {row["check"]: (row["outcome"], row["found"], row["advice"]) for row in rows}


def failed(found: Found, level: str = "fail") -> set[str]:
    return {name for name, (outcome, _, _) in found.items() if outcome == level}


def verifying(read: Callable[[bytes], bytes]) -> Behaviour:
    """Computes the signature over what `read` makes of the body."""

    def behave(method: str, query: str, headers: dict[str, str], body: bytes) -> Answer:
        if method != "POST":
            return good(method, query, headers, body)
        try:
            expected = hmac.new(SECRET.encode(), read(body), hashlib.sha256).hexdigest()
        except ValueError:
            return 400, {}, b""
        return (200 if headers.get("x-hub-signature-256") == f"sha256={expected}" else 401), {}, b""

    return behave


def on_post(answer: Callable[[dict[str, str], bytes], Answer | None]) -> Behaviour:
    """Verifies, and then does this instead of answering 200."""

    def behave(method: str, query: str, headers: dict[str, str], body: bytes) -> Answer | None:
        usual = good(method, query, headers, body)
        return answer(headers, body) if method == "POST" and usual[0] == 200 else usual

    return behave


def on_get(answer: Callable[[dict[str, list[str]]], Answer]) -> Behaviour:
    """A handshake of its own."""

    def behave(method: str, query: str, headers: dict[str, str], body: bytes) -> Answer:
        return (
            answer(parse_qs(query, keep_blank_values=True)) if method == "GET" else good(method, query, headers, body)
        )

    return behave


def challenge(shape: Callable[[str], str], kind: str = "text/plain") -> Behaviour:
    """Compares the token and answers with something else than the challenge."""

    def answer(query: dict[str, list[str]]) -> Answer:
        if query.get("hub.verify_token") != [TOKEN] or query["hub.mode"] != ["subscribe"]:
            return 403, {}, b""
        return 200, {"Content-Type": kind}, shape(query["hub.challenge"][0]).encode()

    return on_get(answer)


@pytest.mark.parametrize("width", [80, 120])
def test_a_healthy_endpoint(width: int) -> None:
    with endpoint(good) as server:
        code, screen = in_terminal("doctor", server.url, width=width)
    first, second, rest = bare(screen).split("\n", 2)
    assert (code, first) == (0, server.url)
    assert second == "app secret from META_APP_SECRET; verify token from META_VERIFY_TOKEN"
    assert re.sub(r"\(.*\)", "(#)", re.sub(r"[\d.]+ m?s\b", "#", rest)) == HEALTHY


@pytest.mark.parametrize("platform", ["messenger", "whatsapp"])
def test_other_platforms(platform: str) -> None:
    code, found = examine(good, "--platform", platform)
    assert code == 0 and len(found) == 29 and failed(found, "pass") == {*found}


def test_hubsig_listen_is_healthy() -> None:
    with listening(stdout=subprocess.DEVNULL) as (url, process):
        drain = threading.Thread(target=process.stderr.read, daemon=True)
        drain.start()
        code, out, err = run("doctor", url, "--quiet")
    drain.join(20)
    assert (code, out, err) == (0, "", "")


class TestHandshake:
    @pytest.mark.parametrize(
        ("shape", "outcome", "words"),
        [
            (lambda text: f"<p>{text}</p>", "fail", "inside HTML"), (lambda text: f'"{text}"', "fail", "quotation marks"),
            (lambda text: f'{{"challenge": {text}}}', "fail", "more around it"), (lambda text: "OK", "fail", "something else"),
            (lambda text: text + "\n", "warn", "white space"),
        ],
    )  # fmt: skip
    def test_the_challenge_comes_back_changed(self, shape: Callable[[str], str], outcome: str, words: str) -> None:
        code, found = examine(challenge(shape), "--only", "handshake")
        level, text, advice = found["challenge comes back"]
        assert level == outcome and words in text and advice and code == (outcome == "fail")
        assert failed(found) <= {"challenge comes back"}

    @pytest.mark.parametrize(
        ("kind", "outcome"),
        [("text/html", "fail"), ("application/json", "warn"), ("text/plain; charset=utf-8", "pass")],
    )
    def test_the_content_type(self, kind: str, outcome: str) -> None:
        _, found = examine(challenge(str, kind), "--only", "handshake")
        assert found["content type"][:2] == (outcome, kind)

    def test_a_token_that_is_not_compared(self) -> None:
        everyone = on_get(
            lambda query: (200, {"Content-Type": "text/plain"}, query.get("hub.challenge", [""])[0].encode())
        )
        code, found = examine(everyone, "--only", "handshake")
        assert code == 1 and failed(found) == {"wrong token", "empty token"}
        assert failed(found, "warn") == {"no parameters", "token given twice", "another mode"}

    def test_another_token(self) -> None:
        code, found = examine(good, "--only", "handshake", META_VERIFY_TOKEN="different")
        assert code == 1 and found["right token"] == (
            "fail",
            found["right token"][1],
            "the token is not the one the server has",
        )

    def test_no_token(self) -> None:
        variables = environment()
        del variables["META_VERIFY_TOKEN"]
        with endpoint(good) as server:
            done = subprocess.run(
                [SCRIPT, "doctor", server.url, "--format", "table"], env=variables, capture_output=True, text=True
            )
        assert done.returncode == 0 and "right token                   no verify token given" in done.stdout
        assert done.stdout.endswith("This endpoint is ready for Meta.\n24 good, 3 left out\n")

    def test_a_handler_that_fails_without_parameters(self) -> None:
        def keyed(query: dict[str, list[str]]) -> Answer:
            return (500, {}, b"") if "hub.mode" not in query else good("GET", "", {}, b"")

        _, found = examine(on_get(keyed), "--only", "handshake")
        assert found["no parameters"][0] == "warn"


class TestSignatures:
    @pytest.mark.parametrize(
        ("read", "words"),
        [
            (lambda body: json.dumps(json.loads(body)).encode(), "json.dumps of Python"),
            (
                lambda body: json.dumps(json.loads(body), separators=(",", ":"), ensure_ascii=False).encode(),
                "JSON.stringify",
            ),
            (lambda body: json.dumps(json.loads(body), indent=2).encode(), "indented"),
        ],
    )
    def test_a_body_encoded_again(self, read: Callable[[bytes], bytes], words: str) -> None:
        code, found = examine(verifying(read))
        level, _, advice = found["signed delivery"]
        assert (code, level) == (1, "fail") and words in advice and "bytes as received" in advice
        assert found["not examined"][0] == "skip" and failed(found) == {"signed delivery"}

    def test_another_secret(self) -> None:
        code, found = examine(good, "--only", "signatures", META_APP_SECRET="different")
        assert code == 1 and failed(found) == {"signed delivery"} and "Instagram Login" in found["signed delivery"][2]

    def test_one_of_two_secrets(self) -> None:
        arguments = ["--secret-env", "META_APP_SECRET", "--secret-env", "OTHER", "--only", "signatures"]
        code, found = examine(good, *arguments, OTHER="different")
        assert code == 1 and failed(found) == {"secret in OTHER"}

    def test_no_verification_at_all(self) -> None:
        code, found = examine(
            lambda method, *rest: good(method, *rest) if method == "GET" else (200, {}, b""), "--only", "signatures"
        )
        assert code == 1 and found["forged deliveries"][:2] == ("fail", "all 7 accepted")

    @pytest.mark.parametrize(
        ("check", "trusts"),
        [
            ("no signature", lambda signature, body: signature is None),
            (
                "signature cut short",
                lambda signature, body: signature and right(body).startswith(signature) and len(signature) > 8,
            ),
            ("signature without digits", lambda signature, body: signature == "sha256="),
            ("another algorithm", lambda signature, body: signature and signature.endswith(right(body)[7:])),
            ("signed with an empty secret", lambda signature, body: signature == right(body, b"")),
            (
                "wrong secret",
                lambda signature, body: signature and len(signature) == 71 and signature != right(body, b""),
            ),
        ],
    )
    def test_a_forgery_that_is_accepted(self, check: str, trusts: Callable[[str | None, bytes], bool]) -> None:
        def behave(method: str, query: str, headers: dict[str, str], body: bytes) -> Answer:
            if method == "POST" and trusts(headers.get("x-hub-signature-256"), body):
                return 200, {}, b""
            return good(method, query, headers, body)

        code, found = examine(behave, "--only", "signatures")
        level, text, advice = found[check]
        assert code == 1 and level == "fail" and text.startswith("accepted") and advice

    def test_a_handler_that_fails_instead_of_refusing(self) -> None:
        def behave(method: str, query: str, headers: dict[str, str], body: bytes) -> Answer:
            status, more, text = good(method, query, headers, body)
            return (500 if status == 401 else status), more, text

        code, found = examine(behave, "--only", "signatures")
        assert code == 0 and len(failed(found, "warn")) == 7

    @pytest.mark.parametrize(
        ("answer", "words"),
        [
            ((308, {"Location": "http://127.0.0.1/webhook/?a=canary"}, b""), "the slash at the end makes the difference"),
            ((301, {}, b""), "a redirect to nowhere"),
            ((403, {}, b"<h1>Forbidden</h1><p>CSRF verification failed.</p>"), "@csrf_exempt"),
            ((404, {}, b""), "no route"), ((405, {}, b""), "not for POST"), ((413, {}, b""), "client_max_body_size"),
            ((415, {}, b""), "application/json"), ((429, {}, b""), "bursts"), ((500, {}, b""), "its log"), ((502, {}, b""), "proxy"),
            ((504, {}, b""), "waited too long"), ((418, {}, b""), "only 200"),
        ],
    )  # fmt: skip
    def test_advice_for_an_answer(self, answer: Answer, words: str) -> None:
        code, found = examine(
            lambda method, *rest: answer if method == "POST" else good(method, *rest), "--only", "signatures"
        )
        level, text, advice = found["signed delivery"]
        assert code == 1 and level == "fail" and text.startswith(f"{answer[0]} in ") and words in advice


def right(body: bytes, secret: bytes = SECRET.encode()) -> str:
    return "sha256=" + hmac.new(secret, body, hashlib.sha256).hexdigest()


class TestDeliveries:
    def test_plain_text_survives_and_emoji_do_not(self) -> None:
        """A program that decodes and encodes well enough for the first, and not for the second."""
        reencode = verifying(
            lambda body: body if b"ud83d\\ude00" not in body else json.dumps(json.loads(body)).encode()
        )
        _, found = examine(reencode, "--only", "deliveries")
        level, _, advice = found["emoji and escaped slashes"]
        assert level == "fail" and "encoded again" in advice

    def test_kinds_that_fail(self) -> None:
        def first_messaging(headers: dict[str, str], body: bytes) -> Answer:
            try:
                json.loads(body)["entry"][0]["messaging"][0]["message"]
            except (KeyError, TypeError):
                return 500, {}, b""
            return 200, {}, b""

        code, found = examine(on_post(first_messaging), "--only", "deliveries")
        level, text, advice = found["every Instagram kind"]
        assert (code, level, text) == (1, "fail", "more than 4 of 44 not acknowledged") and " 500" in advice
        assert found["an event not known yet"][0] == "fail"

    def test_limits_of_size(self) -> None:
        code, found = examine(
            on_post(lambda headers, body: (413 if len(body) > 1_000_000 else 200, {}, b"")), "--only", "deliveries"
        )
        assert code == 1 and failed(found) == {"body of 2 MB"} and "client_max_body_size" in found["body of 2 MB"][2]

    def test_a_repeated_delivery_is_refused(self) -> None:
        seen: set[bytes] = set()

        def once(headers: dict[str, str], body: bytes) -> Answer:
            known = body in seen
            seen.add(body)
            return (409 if known else 200), {}, b""

        _, found = examine(on_post(once), "--only", "deliveries")
        assert found["the same delivery twice"][0] == "fail" and "third time" in found["the same delivery twice"][2]

    def test_a_charset_is_refused(self) -> None:
        exact = on_post(lambda headers, body: (200 if headers["content-type"] == "application/json" else 415, {}, b""))
        _, found = examine(exact, "--only", "deliveries")
        assert failed(found) == {"charset in the content type"}

    @pytest.mark.parametrize("status", [200, 500])
    def test_what_cannot_be_read(self, status: int) -> None:
        def behave(method: str, query: str, headers: dict[str, str], body: bytes) -> Answer:
            usual = good(method, query, headers, body)
            return (status, {}, b"") if usual[0] == 400 else usual

        code, found = examine(behave, "--only", "deliveries")
        assert code == 0 and failed(found, "warn") == {"signed, but empty", "signed, but not JSON"}


class TestTime:
    def test_no_answer_in_time(self) -> None:
        def sleepy(headers: dict[str, str], body: bytes) -> Answer:
            time.sleep(0.6 if len(body) > 100_000 else 0)
            return 200, {}, b""

        code, found = examine(on_post(sleepy), "--only", "deliveries", "--timeout", "0.4")
        assert code == 1 and found["large"][:2] == ("fail", "no answer in time") and "afterwards" in found["large"][2]
        assert found["signed, but empty"][0] == "pass"

    def test_a_connection_that_breaks(self) -> None:
        code, found = examine(on_post(lambda headers, body: None), "--only", "signatures")
        assert code == 1 and found["signed"][0] == "fail" and "closed the connection" in found["signed"][1]

    @pytest.mark.parametrize(
        ("slow", "limit", "outcome"), [(0.0, 60.0, "warn"), (0.0, 0.0, "fail"), (60.0, 60.0, "pass")]
    )
    def test_slow_answers(
        self,
        slow: float,
        limit: float,
        outcome: str,
        monkeypatch: pytest.MonkeyPatch,
        capfd: pytest.CaptureFixture[str],
    ) -> None:
        """With limits that need no patience."""
        monkeypatch.setattr(delivery, "SLOW", slow)
        monkeypatch.setattr(delivery, "LIMIT", limit)
        monkeypatch.setenv("META_APP_SECRET", SECRET)
        monkeypatch.setenv("META_VERIFY_TOKEN", TOKEN)
        with endpoint(good) as server:
            code = _cli.main(["doctor", server.url])
        rows = {row["check"]: row["outcome"] for row in map(json.loads, capfd.readouterr().out.splitlines())}
        assert rows["slowest answer"] == rows["body of 2 MB"] == outcome and code == (outcome == "fail")

    def test_how_long_it_took_in_words(self) -> None:
        assert [checks.duration(each) for each in (0.00042, 0.0123, 0.9, 3.14)] == [
            "0.4 ms",
            "12 ms",
            "900 ms",
            "3.1 s",
        ]


def test_nothing_there() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    assert run("doctor", f"http://127.0.0.1:{port}/") == (2, "", f"hubsig: 127.0.0.1:{port}: nothing listens there\n")


def test_the_wrong_path() -> None:
    code, found = examine(good, path="/other")
    assert code == 1 and failed(found) == {"right token", "signed delivery"}
    assert found["forged deliveries"][0] == found["wrong token"][0] == "skip"


def test_other_methods_that_are_answered() -> None:
    _, found = examine(lambda method, *rest: good(method, *rest) if method in ("GET", "POST") else (200, {}, b""))
    assert failed(found, "warn") == {"method HEAD", "method PUT"}


@pytest.mark.parametrize("width", [60, 80, 120])
def test_a_sick_endpoint_on_a_terminal(width: int) -> None:
    def sick(method: str, query: str, headers: dict[str, str], body: bytes) -> Answer:
        text = parse_qs(query).get("hub.challenge", [""])[0]
        return (200, {}, f"<b>{text}</b>".encode()) if method == "GET" else (200, {}, b"")

    with endpoint(sick) as server:
        code, screen = in_terminal("doctor", server.url, width=width)
        quiet = bare(in_terminal("doctor", server.url, "--quiet", width=width)[1])
    shown = bare(screen)
    assert code == 1 and max(map(len, shown.splitlines())) <= width
    assert "\n  ✗ forged deliveries             all 7 accepted\n      signatures are not verified" in shown
    assert "\nThis endpoint is not ready for Meta.\n" in shown
    assert "✓" not in quiet and "✗ forged deliveries" in quiet and "\x1b[1;31m" in screen or "\x1b[31;1m" in screen

"""The commands that talk to a server: sample, send, listen, replay, against servers on the loopback interface."""

from __future__ import annotations

import http.client
import json
import signal
import socket
import stat
import subprocess
import threading
import time
from pathlib import Path

import hubsig
import pytest
from cli_support import (
    SCRIPT,
    SECRET,
    TOKEN,
    WEBHOOK,
    Terminal,
    bare,
    endpoint,
    environment,
    good,
    in_terminal,
    listening,
    run,
)
from hubsig import _samples
from hubsig._cli import archive, client, exits

FORMS = {"Content-Type": "application/json"}


class TestSample:
    def test_the_bytes_of_a_sample(self) -> None:
        for kind in ("message_text", "comment", "order"):
            code, out, err = run("sample", kind)
            assert (code, out.encode(), err) == (0, _samples.sample(kind), "")
        assert run("sample", "message_text", "--platform", "whatsapp")[1].encode() == _samples.sample(
            "message_text", 1, "whatsapp"
        )

    @pytest.mark.parametrize("platform", _samples.PLATFORMS)
    def test_several_events_of_every_kind(self, platform: hubsig.Platform) -> None:
        for kind in _samples.BUILDERS[platform]:
            delivery = hubsig.parse_unverified(_samples.sample(kind, 5, platform, events=3))
            assert [event.kind for event in delivery] == [kind] * 3

    def test_several_deliveries(self) -> None:
        code, out, _ = run("sample", "comment", "--count", "3", "--batch", "2")
        lines = out.splitlines()
        keys = [event.key for line in lines for event in hubsig.parse_unverified(line.encode())]
        assert code == 0 and len(lines) == 3 and len(set(keys)) == 6 and out.endswith("\n")

    def test_signed(self) -> None:
        code, out, _ = run("sample", "comment", "--sign")
        header, empty, body = out.split("\n")
        assert (code, empty) == (0, "")
        name, _, value = header.partition(": ")
        assert name == "X-Hub-Signature-256" and WEBHOOK.verify(body.encode(), value) == 0

    def test_an_archive(self, tmp_path: Path) -> None:
        code, out, _ = run("sample", "comment", "--count", "5", "--archive")
        (tmp_path / "a.jsonl").write_text(out)
        saved = list(archive.read([tmp_path / "a.jsonl"]))
        assert code == 0 and len(saved) == 5
        for each in saved:
            assert isinstance(each, archive.Saved) and WEBHOOK.verify(each.body, each.signature) == 0

    def test_changes(self) -> None:
        changes = [
            "message.text=12", "message.is_self=true", "message.mid:=null", "message.new.deep.er=1", "entry.0.id=7", "object=page",
            "message.attachments.0.type=image", "message.attachments.1.type=video", "sender.id=é/",
        ]  # fmt: skip
        code, out, _ = run("sample", "message_text", *(f"--set={each}" for each in changes), "--unset", "recipient")
        loaded = json.loads(out)
        event = loaded["entry"][0]["messaging"][0]
        assert code == 0 and loaded["object"] == "page" and loaded["entry"][0]["id"] == "7"
        assert event["message"] == {
            "mid": None, "text": "12", "is_self": True, "new": {"deep": {"er": 1}},
            "attachments": [{"type": "image"}, {"type": "video"}],
        }  # fmt: skip
        assert event["sender"]["id"] == "é/" and r"\u00e9\/" in out and "recipient" not in event

    def test_changes_are_made_in_every_event(self) -> None:
        code, out, _ = run(
            "sample", "message_text", "--batch", "3", "--set", "message.text=x", "--platform", "messenger"
        )
        assert code == 0 and [event.text for event in hubsig.parse_unverified(out.encode())] == ["x"] * 3

    def test_a_kind_misspelt(self) -> None:
        assert run("sample", "story_replies")[2] == "hubsig: story_replies: no such kind; did you mean story_reply?\n"


class TestTarget:
    @pytest.mark.parametrize("host", ["127.0.0.1", "127.8.9.10", "[::1]", "localhost", "LOCALHOST", "x.localhost"])
    def test_this_machine(self, host: str) -> None:
        assert not client.target(f"http://{host}:1/", allow_remote=False).is_remote

    @pytest.mark.parametrize(
        "host",
        [
            "0.0.0.0",
            "10.0.0.1",
            "[::]",
            "example.com",
            "127.0.0.1.example.com",
            "localhost.example.com",
            "2130706433",
            "0x7f.1",
        ],
    )
    def test_another_machine(self, host: str) -> None:
        with pytest.raises(exits.Stop, match="another machine") as caught:
            client.target(f"http://{host}:1/", allow_remote=False)
        assert caught.value.code == exits.USAGE
        assert client.target(f"http://{host}:1/", allow_remote=True).is_remote

    def test_a_name_that_stands_for_another_machine(self, monkeypatch: pytest.MonkeyPatch) -> None:
        for found in (["10.0.0.1"], ["127.0.0.1", "10.0.0.1"]):
            answer = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (each, 0)) for each in found]
            monkeypatch.setattr(socket, "getaddrinfo", lambda *_, answer=answer, **__: answer)
            with pytest.raises(exits.Stop, match="another machine"):
                client.target("http://localhost:1/", allow_remote=False)

    def test_what_is_printed_has_no_query(self) -> None:
        code, _, err = run("send", "http://127.0.0.1:1/?key=canary", "--kind", "comment")
        assert code == 2 and err == "hubsig: 127.0.0.1:1: nothing listens there\n"


class TestSend:
    def test_counts_and_batches(self) -> None:
        with endpoint(good) as server:
            code, out, err = run("send", server.url, "--kind", "comment", "postback", "--count", "2", "--batch", "3")
        assert (code, err) == (0, "")
        assert [line.split() for line in out.splitlines()] == [
            ["instagram", kind, "and", "2", "more", "200"] for kind in ("comment", "comment", "postback", "postback")
        ]
        keys = [event.key for body in server.bodies for event in hubsig.parse_unverified(body)]
        assert len(keys) == len(set(keys)) == 12

    def test_duplicates(self) -> None:
        with endpoint(good) as server:
            code, _, _ = run("send", server.url, "--kind", "comment", "postback", "--duplicate")
        assert code == 0 and len(server.bodies) == 4
        assert server.bodies[0] == server.bodies[1] != server.bodies[2] == server.bodies[3]

    def test_forged(self) -> None:
        with endpoint(good) as server:
            code, out, err = run("send", server.url, "--kind", "comment", "--forge", META_APP_SECRET="")
            assert (code, out.split(), err) == (0, ["instagram", "comment", "401"], "")
        with endpoint(lambda *_: (200, {}, b"")) as server:
            code, _, err = run("send", server.url, "--kind", "comment", "--forge")
            assert code == 1 and "does not verify" in err
        with endpoint(lambda *_: (500, {}, b"")) as server:
            assert run("send", server.url, "--kind", "comment", "--forge")[0] == 2

    def test_a_rate(self) -> None:
        with endpoint(good) as server:
            begun = time.monotonic()
            code, _, _ = run("send", server.url, "--kind", "comment", "--count", "9", "--rate", "20", "--quiet")
            assert code == 0 and time.monotonic() - begun > 8 / 20
        assert len(server.bodies) == 9

    def test_quiet_and_json(self) -> None:
        with endpoint(good) as server:
            assert run("send", server.url, "--kind", "comment", "-q") == (0, "", "")
            code, out, _ = run("send", server.url, "--kind", "comment", "--format", "json")
        row = json.loads(out)
        assert code == 0 and row.pop("ms") >= 0
        assert row == {"platform": "instagram", "kinds": ["comment"], "status": 200, "again": False}

    def test_on_a_terminal(self) -> None:
        with endpoint(good) as server:
            code, screen = in_terminal("send", server.url, "--kind", "comment", "--duplicate")
        first, second, total = bare(screen).splitlines()
        assert code == 0 and first.split()[:3] == ["instagram", "comment", "200"] and second.endswith(" ms  again")
        assert total.startswith("2 deliveries in ") and total.endswith(" s: 2 × 200")

    def test_a_redirect_is_not_followed(self) -> None:
        with endpoint(lambda *_: (308, {"Location": "/webhook/"}, b"")) as server:
            code, screen = in_terminal("send", server.url, "--kind", "comment")
        assert code == 2 and len(server.bodies) == 1 and "Meta does not follow it" in screen

    @pytest.mark.parametrize("answer", [b"", b"SSH-2.0-x\r\n", b"HTTP/1.1 canary\r\n\r\n"])
    def test_no_proper_answer(self, answer: bytes) -> None:
        with socket.create_server(("127.0.0.1", 0)) as server:
            command = [SCRIPT, "send", f"http://127.0.0.1:{server.getsockname()[1]}/", "--kind", "comment"]
            process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment())
            with process:
                connection, _ = server.accept()
                with connection:
                    connection.recv(65536)
                    connection.sendall(answer)
                    connection.shutdown(socket.SHUT_RDWR)
                out, err = process.communicate(timeout=20)
        assert (process.returncode, out, err.count(b"\n")) == (2, b"", 1) and b"canary" not in err

    def test_a_server_that_does_not_answer(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as server:
            code, _, err = run(
                "send", f"http://127.0.0.1:{server.getsockname()[1]}/", "--kind", "comment", "--timeout", "0.2"
            )
        assert code == 2 and err.endswith(": no answer in time\n")

    def test_a_secret_in_a_file(self, tmp_path: Path) -> None:
        for content in (SECRET, SECRET + "\n", SECRET + "\r\n"):
            (tmp_path / "secret").write_text(content, newline="")
            with endpoint(good) as server:
                arguments = ["send", server.url, "--kind", "comment", "--secret-file", tmp_path / "secret"]
                assert run(*arguments, META_APP_SECRET="other")[0] == 0
        (tmp_path / "secret").write_text(" \n")
        assert run("sign", "--secret-file", tmp_path / "secret", "x")[2].endswith("secret is blank\n")


def ask(
    url: str, method: str, query: str = "", body: bytes | None = None, headers: dict[str, str] | None = None
) -> tuple[int, str, str]:
    """Status, text and content type."""
    connection = http.client.HTTPConnection(url.removeprefix("http://").rstrip("/"), timeout=10)
    try:
        connection.request(method, f"/any/path{query}", body, headers or {})
        answer = connection.getresponse()
        return answer.status, answer.read().decode("utf-8"), answer.headers["Content-Type"]
    finally:
        connection.close()


def raw(url: str, request: bytes) -> bytes:
    """What comes back on a bare connection until it is closed."""
    port = int(url.rstrip("/").rpartition(":")[2])
    with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
        connection.sendall(request)
        got = b""
        while piece := connection.recv(65536):
            got += piece
        return got


class TestListen:
    def test_answers_as_a_webhook(self) -> None:
        body = _samples.sample("message_text")
        signed = {"X-Hub-Signature-256": hubsig.sign(SECRET, body)}
        handshake = f"?hub.mode=subscribe&hub.verify_token={TOKEN}&hub.challenge=77"
        plain = "text/plain; charset=utf-8"
        with listening() as (url, process):
            assert ask(url, "GET", handshake) == (200, "77", plain)
            assert ask(url, "GET", handshake.replace(TOKEN, "x")) == (
                403,
                hubsig.HandshakeError("handshake_token").public_text,
                plain,
            )
            assert ask(url, "GET", handshake + "&hub.mode=subscribe")[0] == 403
            assert ask(url, "GET")[0] == 403
            assert ask(url, "POST", "", body, signed) == (200, "", plain)
            assert ask(url, "POST", "", body)[0] == 401
            assert ask(url, "POST", "", body + b" ", signed)[0] == 401
            assert ask(url, "POST", "", b"{", {"X-Hub-Signature-256": hubsig.sign(SECRET, b"{")})[0] == 400
            assert [ask(url, method)[0] for method in ("PUT", "HEAD", "DELETE", "OPTIONS", "PATCH")] == [405] * 5
            process.terminate()
            out, err = process.communicate(timeout=20)
        (line,) = out.decode("utf-8").splitlines()
        event = json.loads(line)
        assert event["kind"] == "message_text" and event.pop("raw") and process.returncode == 0
        text = err.decode("utf-8")
        assert "canary" not in text and "sha256=" not in text and "Traceback" not in text
        for expected in (
            "handshake  200", "handshake refused  403 handshake_token", "403 handshake_repeated", "refused  401 signature_missing",
            "refused  401 signature_mismatch", "refused  400 invalid_json", "405, PUT is nothing that Meta sends", "1 event in 1 delivery, 3 refused",
        ):  # fmt: skip
            assert expected in text, text

    def test_bodies_of_any_framing(self) -> None:
        body = _samples.sample("message_text")
        head = (
            b"POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-Hub-Signature-256: "
            + hubsig.sign(SECRET, body).encode()
            + b"\r\n"
        )
        chunks = b"Transfer-Encoding: chunked\r\n\r\n" + b"".join(
            b"%x;a=b\r\n%s\r\n" % (1, body[at : at + 1]) for at in range(len(body))
        )
        with listening() as (url, process):
            assert raw(url, head + chunks + b"0\r\n\r\n").startswith(b"HTTP/1.1 200 ")
            assert raw(url, head + b"Content-Length: 4194305\r\n\r\n").startswith(b"HTTP/1.1 413 ")
            assert raw(url, head + b"Transfer-Encoding: chunked\r\n\r\n400001\r\n").startswith(b"HTTP/1.1 413 ")
            for bad in (
                b"Content-Length: x",
                b"Content-Length: -1",
                b"Content-Length: 1\r\nContent-Length: 2",
                b"Transfer-Encoding: chunked",
            ):
                assert raw(url, head + bad + b"\r\n\r\nzz\r\n").startswith(b"HTTP/1.1 400 "), bad
            double = head + head.split(b"\r\n", 3)[3] + b"Content-Length: %d\r\n\r\n" % len(body) + body
            assert raw(url, double).startswith(b"HTTP/1.1 401 ")
            assert raw(url, b"nonsense\r\n\r\n")
            assert ask(url, "POST", "", body, {"X-Hub-Signature-256": hubsig.sign(SECRET, body)})[0] == 200
            process.terminate()
            _, err = process.communicate(timeout=20)
        assert b"Traceback" not in err and b"2 events in 2 deliveries, 3 refused" in err

    def test_ends_after_so_many(self) -> None:
        with listening("--count", "2") as (url, process):
            assert run("send", url, "--kind", "comment", "postback")[0] == 0
            out, _ = process.communicate(timeout=20)
        assert process.returncode == 0 and [json.loads(line)["kind"] for line in out.splitlines()] == [
            "comment",
            "postback",
        ]

    def test_saves_what_replay_sends_again(self, tmp_path: Path) -> None:
        folder = tmp_path / "captured"
        with listening("--save", folder, stdout=subprocess.DEVNULL) as (url, process):
            forged = {"X-Hub-Signature-256": hubsig.sign("other", b"{}")}
            assert ask(url, "POST", "", b"{}", forged)[0] == 401
            assert run("send", url, "--random", "300", "--seed", "4")[0] == 0
            process.terminate()
            err = process.communicate(timeout=20)[1].decode()
            assert f"  saved to       {folder}/deliveries.jsonl\n" in err and "300 events in " in err
        file = folder / "deliveries.jsonl"
        assert stat.S_IMODE(file.stat().st_mode) == 0o600 and stat.S_IMODE(folder.stat().st_mode) == 0o700
        sent = [each.body for each in _samples.deliveries(4, 300)]
        with endpoint(good) as server:
            code, out, _ = run("replay", folder, "--to", server.url, META_APP_SECRET="never asked for")
        assert code == 0 and server.bodies == sent and json.loads(out)["sent"] == len(sent) > 20
        assert list(folder.iterdir()) == [file]

    def test_saves_what_was_refused_on_demand(self, tmp_path: Path) -> None:
        with listening("--save", tmp_path, "--save-refused") as (url, process):
            assert ask(url, "POST", "", b"\xff", {"X-Hub-Signature-256": "sha256=00"})[0] == 401
        (line,) = (tmp_path / "deliveries.jsonl").read_bytes().splitlines()
        assert archive.of(line, "") == archive.Saved(b"\xff", "sha256=00", "") and json.loads(line)["status"] == 401

    def test_a_port_that_is_taken(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as server:
            code, out, err = run("listen", "--port", str(server.getsockname()[1]))
        assert (code, out) == (2, "") and "in use; choose another with --port" in err

    def test_without_a_token(self) -> None:
        variables = environment()
        del variables["META_VERIFY_TOKEN"]
        command = [SCRIPT, "listen", "--port", "0", "--count", "1"]
        with subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=variables, bufsize=0
        ) as process:
            assert process.stderr is not None
            url = process.stderr.readline().decode().split()[2]
            assert ask(url, "GET", "?hub.mode=subscribe&hub.verify_token=&hub.challenge=1")[0] == 403
            assert run("send", url, "--kind", "comment")[0] == 0
            err = process.communicate(timeout=20)[1].decode()
        assert "verify token   none: handshakes are refused; set META_VERIFY_TOKEN" in err and "handshake_unset" in err

    def test_the_reader_leaves(self) -> None:
        with listening() as (url, process):
            assert process.stdout is not None
            process.stdout.close()
            run("send", url, "--kind", "comment")
            process.wait(timeout=20)
            assert process.returncode == 0

    def test_on_a_terminal(self) -> None:
        terminal = Terminal("listen", "--port", "0", NO_COLOR="1")
        terminal.wait_for("time ")
        url = terminal.text.split()[2]
        assert run("send", url, "--kind", "message_text")[0] == 0
        run("send", url, "--kind", "comment", "--forge")
        body = _samples.sample("message_text")
        ask(url, "POST", "", json.dumps(json.loads(body)).encode(), {"X-Hub-Signature-256": hubsig.sign(SECRET, body)})
        ask(url, "GET", f"?hub.mode=subscribe&hub.verify_token={TOKEN}&hub.challenge=1")
        run("send", url, "--kind", "message_text", "--batch", "30")
        terminal.wait_for("and 10 more in the same delivery")
        terminal.interrupt()
        code, screen = terminal.end()
        assert code == 0
        lines = [line[10:] if line[2:3] == ":" else line for line in screen.splitlines()]
        assert lines[0].startswith("listening on http://127.0.0.1:") and "Ctrl-C" in lines[0]
        assert lines[6:14] == [
            "IG  message_text           in   …00000077  Olá! Do you ship to São Pa…",
            "refused  401 signature_mismatch",
            "          → the body looks as Meta sends it, 423 bytes: compare that with".replace(
                "423", str(len(_samples.sample("comment")))
            ),
            "            Content-Length, and the secret with that of the app (Instagram",
            "            Login has its own, beside the app's)",
            "refused  401 signature_mismatch",
            "          → the signature matches once the body is escaped as Meta escapes: it",
            "            was decoded and encoded again; pass the bytes as received, from",
        ]
        assert "handshake  200, the token is right and the challenge was answered" in screen
        assert lines[-1] == "31 events in 2 deliveries, 2 refused"
        assert max(map(len, screen.splitlines())) <= 80


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    """An archive of forty deliveries, signed."""
    file = tmp_path / "saved.jsonl"
    bodies = [_samples.sample("message_text", number) for number in range(40)]
    file.write_bytes(b"".join(archive.line(body, hubsig.sign(SECRET, body)) for body in bodies))
    return file


class TestReplay:
    def test_keeps_signatures_or_signs_anew(self, saved: Path) -> None:
        with endpoint(good) as server:
            code, out, err = run("replay", saved, "--to", server.url, META_APP_SECRET="other")
            assert (code, err) == (0, "")
            got = json.loads(out)
            assert got.pop("seconds") > 0 and got == {
                "sent": 40,
                "statuses": {"200": 40},
                "broken": 0,
                "place": 40,
                "of": 40,
            }
            code, out, _ = run("replay", saved, "--to", server.url, "--resign", META_APP_SECRET="other")
            assert code == 1 and json.loads(out)["statuses"] == {"401": 40}
        assert list(saved.parent.iterdir()) == [saved]

    def test_signs_what_has_no_signature(self, tmp_path: Path) -> None:
        (tmp_path / "a.json").write_bytes(_samples.sample("comment"))
        (tmp_path / "b.jsonl").write_bytes(_samples.sample("comment", 2) + b"\n" + _samples.sample("comment", 3))
        with endpoint(good) as server:
            assert run("replay", tmp_path, "--to", server.url)[0] == 0
            assert server.bodies == [_samples.sample("comment", number) for number in (1, 2, 3)]
            code, _, err = run("replay", tmp_path, "--to", server.url, META_APP_SECRET="")
            assert code == 64 and "META_APP_SECRET is blank" in err

    @pytest.mark.parametrize(("status", "code"), [(401, 1), (403, 1), (500, 2), (301, 2), (204, 0)])
    def test_what_the_server_answers_decides(self, saved: Path, status: int, code: int) -> None:
        with endpoint(lambda *_: (status, {}, b"")) as server:
            got, out, _ = run("replay", saved, "--to", server.url)
        assert (got, json.loads(out)["statuses"]) == (code, {str(status): 40})

    def test_several_at_a_time(self, saved: Path) -> None:
        # Nobody is answered before as many have asked.
        together = threading.Barrier(8, timeout=60)

        def waiting(*request: object) -> tuple[int, dict[str, str], bytes]:
            together.wait()
            return 200, {}, b""

        with endpoint(waiting) as server:
            assert run("replay", saved, "--to", server.url, "--concurrency", "8")[0] == 0
        assert len(set(server.bodies)) == len(server.bodies) == 40

    def test_broken_lines_are_told_and_passed_over(self, saved: Path) -> None:
        with saved.open("ab") as file:
            file.write(b'{"schema":"hubsig.delivery/1"}\n' + archive.line(b"{}", hubsig.sign(SECRET, b"{}")))
        with endpoint(good) as server:
            code, out, err = run("replay", saved, "--to", server.url)
        assert code == 2 and err == f"hubsig: {saved}:41: not a saved delivery\n"
        assert json.loads(out)["broken"] == 1 and len(server.bodies) == 41

    def test_nothing_to_send(self, tmp_path: Path) -> None:
        for path in (tmp_path, tmp_path / "absent.jsonl", tmp_path / ("x" * 5000)):
            code, out, err = run("replay", path, "--to", "http://127.0.0.1:1/")
            assert (code, out, err.count("\n")) == (2, "", 1)

    @pytest.mark.parametrize("workers", [1, 4])
    def test_goes_on_after_an_interruption(self, saved: Path, workers: int) -> None:
        place = saved.with_name("saved.jsonl.hubsig-replay")
        with endpoint(good) as server:
            command = [SCRIPT, "replay", saved, "--to", server.url, "--rate", "40", "--concurrency", str(workers)]
            process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment())
            while len(server.bodies) < 10:
                time.sleep(0.01)
            process.send_signal(signal.SIGINT)
            out, err = process.communicate(timeout=20)
            assert process.returncode == 130 and err == b"" and json.loads(out)["place"] == len(server.bodies) < 40
            assert server.url not in place.read_text()
            done = len(server.bodies)
            code, out_again, _ = run("replay", saved, "--to", server.url, "--resume")
            assert code == 0 and json.loads(out_again)["sent"] == 40 - done
        wanted = [each.body for each in archive.read([saved]) if isinstance(each, archive.Saved)]
        assert server.bodies == wanted if workers == 1 else sorted(server.bodies) == sorted(wanted)
        assert not place.exists()

    def test_another_address_has_nothing_to_go_on_from(self, saved: Path) -> None:
        place = saved.with_name("saved.jsonl.hubsig-replay")
        place.write_text('{"to":"0123456789abcdef","done":30}')
        with endpoint(good) as server:
            code, _, err = run("replay", saved, "--to", server.url, "--resume")
        assert code == 0 and "nothing to resume for this address" in err and len(server.bodies) == 40

    def test_a_server_that_goes_away(self, saved: Path) -> None:
        taken = {_samples.sample("message_text", number) for number in range(15)}

        def leaving(
            method: str, query: str, headers: dict[str, str], body: bytes
        ) -> tuple[int, dict[str, str], bytes] | None:
            return (200, {}, b"") if body in taken else None

        for workers, least in (("1", 15), ("4", 12)):
            with endpoint(leaving) as server:
                code, out, err = run("replay", saved, "--to", server.url, "--concurrency", workers)
            assert code == 2 and "--resume goes on from here" in err
            kept = json.loads(saved.with_name("saved.jsonl.hubsig-replay").read_text())
            # Of those before the first that failed, the other workers had at most one each.
            assert kept["done"] == json.loads(out)["place"] and least <= kept["done"] <= 15

    def test_an_archive_that_grows_has_an_end(self, saved: Path) -> None:
        def growing(method: str, query: str, headers: dict[str, str], body: bytes) -> tuple[int, dict[str, str], bytes]:
            with saved.open("ab") as file:
                file.write(archive.line(body, None))
            return 200, {}, b""

        with endpoint(growing) as server:
            assert run("replay", saved, "--to", server.url)[0] == 0
        assert len(server.bodies) == 40

    def test_a_folder_that_cannot_be_written(self, saved: Path) -> None:
        with endpoint(good) as server:
            place = saved.with_name("saved.jsonl.hubsig-replay.new")
            place.mkdir()
            code, _, err = run("replay", saved, "--to", server.url, "--rate", "60")
            assert code == 0 and err == "hubsig: cannot keep the place: Is a directory; --resume will not work\n"

    @pytest.mark.parametrize("width", [40, 80, 120])
    def test_a_bar_on_a_terminal(self, saved: Path, width: int) -> None:
        with endpoint(good) as server:
            code, screen = in_terminal("replay", saved, "--to", server.url, "--rate", "80", width=width, NO_COLOR="1")
        assert code == 0
        drawn, *summary = screen.removesuffix("\n").split("\n")
        states = [bare(each) for each in drawn.split("\r") if each]
        assert len(states) > 3 and max(map(len, states)) <= width
        assert "0/40" in states[0] and "40/40" in states[-1] and "100 %" in states[-1]
        assert summary[0] == "         40  200  accepted" and summary[1].startswith("40 deliveries in ")

    def test_a_bar_of_rich(self, saved: Path) -> None:
        pytest.importorskip("rich")
        with endpoint(good) as server:
            code, screen = in_terminal("replay", saved, "--to", server.url, "--rate", "80", plain=False)
        shown = bare(screen)
        assert (
            code == 0
            and "replaying ━" in shown
            and "40/40" in shown
            and "100%" in shown
            and "40 deliveries in " in shown
        )

    def test_quiet_on_a_terminal(self, saved: Path) -> None:
        with endpoint(good) as server:
            assert in_terminal("replay", saved, "--to", server.url, "-q") == (0, "")

    def test_faults_on_a_terminal(self, saved: Path) -> None:
        with endpoint(lambda *_: (500, {}, b"")) as server:
            code, screen = in_terminal("replay", saved, "--to", server.url, NO_COLOR="1")
        assert code == 2 and "40 failed" in screen and "         40  500  failed" in screen

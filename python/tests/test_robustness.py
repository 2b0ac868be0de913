"""Whatever comes in, what comes out is an answer or a documented error."""

from __future__ import annotations

import random
import threading
from collections.abc import Iterator

import hubsig
import pytest
from conftest import SECRET
from hubsig import _samples

#: Ten bodies that have little in common.
BODIES = {
    kind: _samples.sample(kind)
    for kind in (
        "message_text", "message_mixed", "message_echo", "story_reply", "message_reaction",
        "postback", "optin_notification_messages", "comment", "story_insights", "app_roles",
    )
}  # fmt: skip


def read(body: bytes) -> int:
    """Reads everything there is to read; the number of events, or 0 after a documented error."""
    try:
        delivery = hubsig.parse_unverified(body)
    except hubsig.PayloadError as error:
        assert error.code in hubsig.errors() and error.http_status in (400, 413)
        return 0
    assert len(delivery) > 0
    for event in delivery:
        assert event.kind in KINDS
        for name in NAMES:
            getattr(event, name, None)
        event.unified_json()
        event.raw_json()
        repr(event)
    return len(delivery)


KINDS = frozenset(hubsig.kinds())
NAMES = [name for name in hubsig.fields() if "." not in name] + ["text", "emoji", "attachments", "value", "story_url"]


@pytest.mark.parametrize("kind", BODIES)
def test_every_prefix(kind: str) -> None:
    body = BODIES[kind]
    assert read(body) == 1
    for length in range(len(body)):
        assert read(body[:length]) == 0


@pytest.mark.parametrize("kind", BODIES)
def test_every_change_of_a_byte(kind: str) -> None:
    body = BODIES[kind]
    webhook = hubsig.Webhook(SECRET)
    header = hubsig.sign(SECRET, body)
    generator = random.Random(kind)
    for at in range(len(body)):
        # Every byte becomes each of those that mean something to JSON, and some that mean nothing to anybody.
        for value in {*b'"\\{}[],:0-.etfn u/', 0, 0x1F, 0x7F, 0x80, 0xC0, 0xE2, 0xFF, generator.randrange(256)}:
            changed = body[:at] + bytes([value]) + body[at + 1 :]
            if changed == body:
                continue
            read(changed)
            with pytest.raises(hubsig.SignatureError):
                webhook.receive(changed, header)


@pytest.mark.parametrize("kind", BODIES)
def test_bytes_put_in_and_taken_out(kind: str) -> None:
    body = BODIES[kind]
    for at in range(len(body)):
        read(body[:at] + body[at + 1 :])
        read(body[:at] + b'"' + body[at:])
        read(body[:at] + b"," + body[at:])
        read(body[:at] + body[at : at + 9] * 2 + body[at + 9 :])


def scraps() -> Iterator[bytes]:
    values = [b"null", b"true", b"0", b"-1.5e400", b'""', b'"\\ud800"', b"[]", b"{}", b"[[]]", b'{"":{}}', b"1" * 5000]
    yield from values
    for value in values:
        yield b"[" + value + b"]"
        for key in (b"object", b"entry", b"field", b"value", b"id", b"messaging", b"changes", b"standby"):
            yield b'{"' + key + b'":' + value + b"}"
            yield b'{"object":"instagram","entry":[{"id":"1","' + key + b'":' + value + b"}]}"
            yield b'{"object":"instagram","entry":[{"id":"1","messaging":[{"' + key + b'":' + value + b"}]}]}"
        for key in (b"sender", b"timestamp", b"message", b"reaction", b"read", b"referral", b"postback", b"optin"):
            yield b'{"object":"instagram","entry":[{"id":"1","messaging":[{"' + key + b'":' + value + b"}]}]}"
            yield b'{"object":"instagram","entry":[{"id":1,"changes":[{"field":"comments","value":{"' + key + b'":' + (
                value + b"}}]}]}"
            )


def test_scraps_of_deliveries() -> None:
    for body in scraps():
        assert read(body) > 0, body


def test_noise() -> None:
    generator = random.Random(20261122)
    for _ in range(20_000):
        read(generator.randbytes(generator.randrange(40)))


def test_sixteen_threads() -> None:
    webhook = hubsig.Webhook([SECRET, "another"], "token")
    bodies = [(_samples.sample(kind), kind) for kind in BODIES]
    large = _samples.batch(600)
    assert len(large) > 64 * 1024
    shared = iter(hubsig.parse_unverified(_samples.batch(2000)))
    seen: list[str] = []
    faults: list[BaseException] = []
    start = threading.Barrier(16)

    def work(number: int) -> None:
        try:
            start.wait()
            for turn in range(150):
                body, kind = bodies[(number + turn) % len(bodies)]
                secret = (SECRET, "another")[turn % 2]
                delivery = webhook.receive(body, {"X-Hub-Signature-256": hubsig.sign(secret, body)})
                assert delivery.secret_index == turn % 2
                assert [event.kind for event in delivery] == [kind]
                with pytest.raises(hubsig.SignatureError):
                    webhook.verify(body, "sha256=" + "0" * 64)
                if turn % 50 == 0:
                    assert len(webhook.receive(large, hubsig.sign(SECRET, large))) == 600
            for event in shared:
                seen.append(event.text or "")
        except BaseException as fault:
            faults.append(fault)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []
    # An iterator that threads share hands out each event once.
    assert sorted(seen) == sorted(f"message {number} of many ✨" for number in range(2000))


def test_a_buffer_that_changes_meanwhile() -> None:
    webhook = hubsig.Webhook(SECRET)
    good = _samples.batch(600)
    header = hubsig.sign(SECRET, good)
    body = bytearray(good)
    done = threading.Event()

    def scribble() -> None:
        while not done.is_set():
            body[100] ^= 1

    threads = [threading.Thread(target=scribble) for _ in range(4)]
    for thread in threads:
        thread.start()
    try:
        for _ in range(200):
            try:
                delivery = webhook.receive(body, header)
            except hubsig.SignatureError:
                continue
            # What was verified is what is read, whatever happened to the buffer since.
            assert delivery.body == good
    finally:
        done.set()
        for thread in threads:
            thread.join()

"""The error matrix of receiving: every way to hand over a header, every fault it can have, every type of body."""

from __future__ import annotations

import array
import collections
import email.message
import mmap
import types
from collections.abc import Callable
from typing import Any

import hubsig
import pytest
from conftest import SECRET
from hubsig import _samples
from werkzeug.datastructures import EnvironHeaders, Headers

BODY = _samples.sample("message_text")
NAME = "X-Hub-Signature-256"
GOOD = hubsig.sign(SECRET, BODY)


class OnlyGet:
    """What has nothing but `get`, and does not fold the case."""

    def __init__(self, name: str, value: Any) -> None:
        self.name, self.value = name, value

    def get(self, name: str) -> Any:
        return self.value if name == self.name else None


class GetList(OnlyGet):
    def getlist(self, name: str) -> list[Any]:
        return [self.value] if name == self.name else []


class GetAll(OnlyGet):
    def getall(self, name: str) -> list[Any]:
        if name != self.name:
            raise KeyError(name)
        return [self.value]


class CaseFolding(dict):  # type: ignore[type-arg]
    """A dict that overrides what it means to look something up."""

    def get(self, name: Any, default: Any = None) -> Any:
        return super().get(name.lower(), default)


def message(value: Any) -> email.message.Message:
    made = email.message.Message()
    made[NAME] = value
    return made


#: how a header comes -> what makes it out of the value
CARRIERS: dict[str, Callable[[Any], Any]] = {
    "itself": lambda value: value,
    "dict": lambda value: {"Host": "x", NAME: value},
    "dict, lower case": lambda value: {NAME.lower(): value},
    "dict, upper case": lambda value: {NAME.upper(): value},
    "dict of lists": lambda value: {NAME: [value]},
    "dict of tuples": lambda value: {NAME: (value,)},
    "dict of bytes": lambda value: {NAME.encode(): value},
    "ordered dict": lambda value: collections.OrderedDict({NAME: value}),
    "mapping proxy": lambda value: types.MappingProxyType({NAME: value}),
    "case-folding dict": lambda value: CaseFolding({NAME.lower(): value}),
    "pairs": lambda value: [("Host", "x"), (NAME, value)],
    "tuple of pairs": lambda value: ((NAME.lower(), value),),
    "pairs of bytes": lambda value: [(b"host", b"x"), (NAME.lower().encode(), value)],
    "lists as pairs": lambda value: [[NAME, value]],
    "only get": lambda value: OnlyGet(NAME, value),
    "only get, lower case": lambda value: OnlyGet(NAME.lower(), value),
    "getlist": lambda value: GetList(NAME, value),
    "getall": lambda value: GetAll(NAME, value),
}

FAULTS: dict[str, Any] = {
    "signature_missing": None,
    "signature_empty": " \t",
    "signature_repeated": f"{GOOD},{GOOD}",
    "signature_algorithm": GOOD.removeprefix("sha256="),
    "signature_length": GOOD[:-1],
    "signature_not_hex": GOOD[:-1] + "g",
    "signature_not_ascii": GOOD[:-1] + "é",
    "signature_mismatch": "sha256=" + "0" * 64,
}


class TestHeaders:
    @pytest.mark.parametrize("carrier", CARRIERS.values(), ids=CARRIERS)
    @pytest.mark.parametrize("value", [GOOD, GOOD.encode(), f" {GOOD}\t", "sha256=" + GOOD[7:].upper()])
    def test_a_good_signature_is_accepted(self, webhook: hubsig.Webhook, carrier: Any, value: Any) -> None:
        assert webhook.verify(BODY, carrier(value)) == 0
        assert webhook.receive(BODY, carrier(value))[0].kind == "message_text"

    @pytest.mark.parametrize("carrier", CARRIERS.values(), ids=CARRIERS)
    @pytest.mark.parametrize(("code", "value"), FAULTS.items(), ids=FAULTS)
    def test_a_bad_one_is_refused_with_its_reason(
        self, webhook: hubsig.Webhook, carrier: Any, code: str, value: Any
    ) -> None:
        for refused in (webhook.receive, webhook.verify):
            with pytest.raises(hubsig.SignatureError) as caught:
                refused(BODY, carrier(value))
            error = caught.value
            assert (error.code, error.http_status, error.public_text) == (code, 401, "invalid signature")
            assert GOOD[7:] not in f"{error!r}{error}{error.args}"

    @pytest.mark.parametrize(
        "headers",
        [{}, [], (), {"Host": "x"}, [("Host", "x")], {5: 6}, {None: None}, [5, None, "xy", ("a",), ()], Headers()],
        ids=repr,
    )
    def test_no_header(self, webhook: hubsig.Webhook, headers: Any) -> None:
        with pytest.raises(hubsig.SignatureError, match="signature_missing"):
            webhook.receive(BODY, headers)

    @pytest.mark.parametrize(
        "headers",
        [
            {NAME: GOOD, NAME.lower(): GOOD},
            {NAME: [GOOD, GOOD]},
            {NAME: (GOOD, GOOD)},
            [(NAME, GOOD), (NAME.lower(), GOOD)],
            [(NAME, GOOD), (NAME.encode(), GOOD.encode())],
            Headers([(NAME, GOOD), (NAME, GOOD)]),
            EnvironHeaders({"HTTP_X_HUB_SIGNATURE_256": f"{GOOD}, {GOOD}"}),
        ],
        ids=lambda headers: type(headers).__name__,
    )
    def test_more_than_one_value(self, webhook: hubsig.Webhook, headers: Any) -> None:
        with pytest.raises(hubsig.SignatureError, match="signature_repeated"):
            webhook.receive(BODY, headers)

    def test_two_headers_of_a_message(self, webhook: hubsig.Webhook) -> None:
        headers = message(GOOD)
        assert webhook.verify(BODY, headers) == 0
        headers[NAME] = GOOD
        with pytest.raises(hubsig.SignatureError, match="signature_repeated"):
            webhook.verify(BODY, headers)

    @pytest.mark.parametrize("value", ["\udc80", "sha256=\ud800", 5, 1.5, True, object(), {}, bytearray(b"x"), [5]])
    @pytest.mark.parametrize("carrier", ["dict", "pairs", "only get", "getlist", "getall"])
    def test_what_no_header_can_hold(self, webhook: hubsig.Webhook, carrier: str, value: Any) -> None:
        with pytest.raises(hubsig.SignatureError, match="signature_not_ascii"):
            webhook.receive(BODY, CARRIERS[carrier](value))

    @pytest.mark.parametrize("method", ["get", "getlist", "getall", "get_all", "get_list"])
    def test_headers_that_raise(self, webhook: hubsig.Webhook, method: str) -> None:
        def fail(self: Any, *_: Any) -> None:
            raise ZeroDivisionError

        hostile = type("Hostile", (), {method: fail})()
        with pytest.raises(hubsig.SignatureError) as caught:
            webhook.receive(BODY, hostile)
        assert isinstance(caught.value.__cause__, ZeroDivisionError)

    def test_an_attribute_that_raises(self, webhook: hubsig.Webhook) -> None:
        class Hostile:
            @property
            def getlist(self) -> None:
                raise OSError

        with pytest.raises(hubsig.SignatureError):
            webhook.receive(BODY, Hostile())

    def test_an_interrupt_goes_on(self, webhook: hubsig.Webhook) -> None:
        class Interrupted:
            def get(self, name: str) -> str:
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            webhook.receive(BODY, Interrupted())

    @pytest.mark.parametrize("headers", [5, 1.5, object(), {NAME}, (each for each in ())], ids=repr)
    def test_what_is_no_headers_is_a_mistake_of_the_caller(self, webhook: hubsig.Webhook, headers: Any) -> None:
        with pytest.raises(TypeError):
            webhook.receive(BODY, headers)

    def test_every_value_of_every_byte(self, webhook: hubsig.Webhook) -> None:
        good = GOOD.encode()
        for at in range(len(good)):
            for value in range(256):
                header = good[:at] + bytes([value]) + good[at + 1 :]
                if header[:7] == good[:7] and header.lower() == good:
                    assert webhook.verify(BODY, header) == 0
                    continue
                for form in (header, header.decode("latin-1")):
                    with pytest.raises(hubsig.SignatureError):
                        webhook.verify(BODY, form)


class TestBody:
    def test_bytes_are_borrowed(self, webhook: hubsig.Webhook) -> None:
        assert webhook.receive(BODY, GOOD).body is BODY

    @pytest.mark.parametrize("make", [bytearray, memoryview, lambda b: array.array("B", b), lambda b: memoryview(b)[:]])
    def test_other_buffers_are_copied(self, webhook: hubsig.Webhook, make: Any) -> None:
        given = make(BODY)
        delivery = webhook.receive(given, GOOD)
        assert delivery.body == BODY and type(delivery.body) is bytes
        assert webhook.verify(given, GOOD) == 0
        assert len(hubsig.parse_unverified(given)) == 1

    def test_a_changed_bytearray_changes_nothing(self, webhook: hubsig.Webhook) -> None:
        given = bytearray(BODY)
        delivery = webhook.receive(given, GOOD)
        given[:] = b"x" * len(given)
        assert delivery[0].kind == "message_text"

    def test_strided_and_mapped_memory(self, webhook: hubsig.Webhook) -> None:
        doubled = b"".join(bytes([each, 0]) for each in BODY)
        assert webhook.verify(memoryview(doubled)[::2], GOOD) == 0
        with mmap.mmap(-1, len(BODY)) as mapped:
            mapped.write(BODY)
            assert webhook.verify(mapped, GOOD) == 0

    def test_a_subclass_of_bytes(self, webhook: hubsig.Webhook) -> None:
        class Body(bytes):
            pass

        assert webhook.receive(Body(BODY), GOOD)[0].kind == "message_text"

    def test_text_is_refused_with_the_reason(self, webhook: hubsig.Webhook) -> None:
        for call in (webhook.receive, webhook.verify, webhook.explain):
            with pytest.raises(TypeError, match="signs the bytes.*raw body"):
                call(BODY.decode(), GOOD)  # type: ignore[arg-type]
        with pytest.raises(TypeError, match="signs the bytes"):
            hubsig.parse_unverified(BODY.decode())  # type: ignore[arg-type]

    @pytest.mark.parametrize("body", [None, 5, 1.5, {}, [], [1, 2], object(), {"object": "instagram"}], ids=repr)
    def test_what_is_no_bytes_is_a_mistake_of_the_caller(self, webhook: hubsig.Webhook, body: Any) -> None:
        with pytest.raises(TypeError, match="must be bytes"):
            webhook.receive(body, GOOD)

    def test_a_released_buffer(self, webhook: hubsig.Webhook) -> None:
        view = memoryview(bytearray(BODY))
        view.release()
        with pytest.raises(TypeError):
            webhook.receive(view, GOOD)

    @pytest.mark.parametrize(
        ("body", "code", "status"),
        [
            (b"", "invalid_json", 400),
            (b"{", "invalid_json", 400),
            (b"{}x", "invalid_json", 400),
            (b"\xef\xbb\xbf{}", "invalid_json", 400),
            (b'"\xff"', "invalid_utf8", 400),
            (b"[" * 65 + b"]" * 65, "too_deep", 400),
            (b"[" * 100_000, "too_deep", 400),
            (b'{"a":' * 100_000, "too_deep", 400),
        ],
    )
    def test_a_signed_body_that_cannot_be_read(
        self, webhook: hubsig.Webhook, body: bytes, code: str, status: int
    ) -> None:
        header = hubsig.sign(SECRET, body)
        assert webhook.verify(body, header) == 0
        with pytest.raises(hubsig.PayloadError) as caught:
            webhook.receive(body, header)
        assert (caught.value.code, caught.value.http_status) == (code, status)
        assert isinstance(caught.value, ValueError)
        assert isinstance(caught.value.offset, int)

    @pytest.mark.parametrize("size", [65_535, 65_536, 65_537, 1_000_000])
    def test_large_bodies_are_no_different(self, webhook: hubsig.Webhook, size: int) -> None:
        # From 64 KiB on the interpreter's lock is released meanwhile.
        body = BODY + b" " * (size - len(BODY))
        assert webhook.receive(body, hubsig.sign(SECRET, body))[0].kind == "message_text"
        with pytest.raises(hubsig.SignatureError):
            webhook.receive(body, GOOD)

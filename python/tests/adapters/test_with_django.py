"""What is Django's own: checks, signals, transactions, bodies that somebody else has read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import hubsig
import pytest
from apps import configure_django
from conftest import SECRET, TOKEN
from django.http import HttpRequest, HttpResponse
from table import ONE, PATH, POISON, TOO_LONG, signature

configure_django()

import hubsig.django  # noqa: E402
from django.core import checks  # noqa: E402
from django.core.exceptions import ImproperlyConfigured  # noqa: E402
from django.db import connections  # noqa: E402
from django.test import Client, override_settings  # noqa: E402
from django.urls import reverse  # noqa: E402
from hubsig.django import conf, views  # noqa: E402

GOOD = {"APP_SECRET": SECRET, "VERIFY_TOKEN": TOKEN, "MAX_BODY": 1_000_000}


def post(client: Client, body: bytes = ONE, content_type: str = "application/json", **more: Any) -> Any:
    name, value = signature(body)
    return client.generic("POST", PATH, body, content_type, headers={name: value.decode()}, **more)


@pytest.fixture
def client() -> Client:
    return Client(enforce_csrf_checks=True)


@pytest.fixture
def connected() -> Iterator[Callable[..., None]]:
    """Connects a receiver for the time of a test."""
    done = []

    def connect(signal: Any, receiver: Any, **more: Any) -> None:
        signal.connect(receiver, **more)
        done.append((signal, receiver, more))

    yield connect
    for signal, receiver, more in done:
        signal.disconnect(receiver, **more)


@pytest.mark.parametrize(
    ("given", "ids"),
    [
        (GOOD, []),
        (GOOD | {"APP_SECRET": [SECRET, "another"]}, []),
        ({}, ["hubsig.E001", "hubsig.E002"]),
        ({"APP_SECRET": SECRET}, ["hubsig.E002"]),
        ({"VERIFY_TOKEN": TOKEN}, ["hubsig.E001"]),
        (GOOD | {"APP_SECRET": " "}, ["hubsig.E001"]),
        (GOOD | {"VERIFY_TOKEN": 5}, ["hubsig.E002"]),
        (GOOD | {"MAX_BODY": -1}, ["hubsig.E003"]),
        (GOOD | {"MAX_EVENTS": "many"}, ["hubsig.E004"]),
        (GOOD | {"SECRET": SECRET}, ["hubsig.E005"]),
        ([], ["hubsig.E005"]),
        (GOOD | {"MAX_BODY": 4 * 1024 * 1024}, ["hubsig.W001"]),
    ],
)
def test_checks(given: Any, ids: list[str]) -> None:
    with override_settings(HUBSIG=given):
        found = checks.run_checks(tags=["hubsig"])
    assert [each.id for each in found] == ids
    for each in found:
        assert SECRET not in str(each) and TOKEN not in str(each)
        assert each.is_serious() is not (each.id == "hubsig.W001")


def test_no_limit_of_django_is_no_warning() -> None:
    with override_settings(HUBSIG=GOOD | {"MAX_BODY": 1 << 30}, DATA_UPLOAD_MAX_MEMORY_SIZE=None):
        assert checks.run_checks(tags=["hubsig"]) == []


def test_without_settings_the_first_request_says_so(client: Client) -> None:
    with override_settings(HUBSIG={}), pytest.raises(ImproperlyConfigured, match=r'HUBSIG\["APP_SECRET"\] is not set'):
        post(client)


def test_settings_may_change_in_tests(client: Client) -> None:
    before = conf.webhook()
    with override_settings(HUBSIG=GOOD | {"APP_SECRET": "another"}):
        assert post(client).status_code == 401
    assert post(client).status_code == 200
    assert conf.webhook() is not before and conf.webhook() is conf.webhook()


def test_the_address_has_a_name() -> None:
    assert reverse("hubsig:webhook") == PATH


def test_signals(client: Client, connected: Callable[..., None]) -> None:
    seen: list[Any] = []

    def message(*, sender: type, event: hubsig.Message, delivery: hubsig.Delivery, **more: Any) -> None:
        seen.append((sender, event.kind, len(delivery), more["request"].path))

    def other(**more: Any) -> None:
        raise AssertionError("of another shape")

    async def later(*, event: hubsig.Message, **more: Any) -> None:
        seen.append("later")

    connected(hubsig.django.event_received, message, sender=hubsig.Message)
    connected(hubsig.django.event_received, later)
    connected(hubsig.django.event_received, other, sender=hubsig.Reaction)
    assert post(client).status_code == 200
    assert seen == [(hubsig.Message, "message_text", 1, PATH), "later"]


def test_functions_come_before_signals(
    client: Client, connected: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []

    async def later(event: hubsig.AnyEvent) -> None:
        seen.append("async function")

    def receiver(**more: Any) -> None:
        seen.append("signal")

    monkeypatch.setattr(hubsig.django.handlers, "_rules", [])
    connected(hubsig.django.event_received, receiver)
    hubsig.django.on("message_text")(lambda event: seen.append("function"))
    hubsig.django.on("message_text")(later)
    hubsig.django.on("story_reply")(lambda event: seen.append("of another kind"))
    assert post(client).status_code == 200
    assert seen == ["function", "async function", "signal"]


def test_refusals_are_told(client: Client, connected: Callable[..., None]) -> None:
    seen: list[Any] = []

    def rejected(*, sender: type, error: hubsig.WebhookError, request: HttpRequest, **more: Any) -> None:
        seen.append((sender, error.code, request.method))
        raise RuntimeError("the counter is out of order")

    connected(hubsig.django.delivery_rejected, rejected)
    assert client.post(PATH, ONE, "application/json").status_code == 401
    assert client.get(PATH).status_code == 403
    assert client.put(PATH).status_code == 405
    assert post(client).status_code == 200
    assert seen == [
        (hubsig.SignatureError, "signature_missing", "POST"),
        (hubsig.HandshakeError, "handshake_missing", "GET"),
    ]


def test_what_a_receiver_raises_is_seen_and_answered_with_500(connected: Callable[..., None]) -> None:
    def fail(**more: Any) -> None:
        raise ZeroDivisionError(POISON)

    connected(hubsig.django.event_received, fail)
    with pytest.raises(ZeroDivisionError):
        post(Client())
    assert post(Client(raise_request_exception=False)).status_code == 500


def test_no_transaction_around_it(client: Client, connected: Callable[..., None]) -> None:
    """ATOMIC_REQUESTS is on for both databases of the tests."""
    assert all(connections[name].settings_dict["ATOMIC_REQUESTS"] for name in connections)
    seen: list[bool] = []

    def receiver(**more: Any) -> None:
        seen.extend(connections[name].in_atomic_block for name in connections)

    connected(hubsig.django.event_received, receiver)
    assert post(client).status_code == 200
    assert seen == [False, False]


def test_exempt() -> None:
    assert views.webhook.csrf_exempt and not views.webhook.login_required  # type: ignore[attr-defined]


class Reading:
    """A middleware that looks at the body before the view does."""

    read: Callable[[HttpRequest], Any]

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        type(self).read(request)
        return self.get_response(request)


class KeepsIt(Reading):
    read = staticmethod(lambda request: request.body)


class Form(Reading):
    read = staticmethod(lambda request: request.POST)


class Stream(Reading):
    read = staticmethod(lambda request: request.read(9))


@pytest.mark.parametrize(("middleware", "content_type"), [(KeepsIt, "application/json"), (Form, "application/json")])
def test_a_body_that_is_still_there(client: Client, middleware: type, content_type: str) -> None:
    with override_settings(MIDDLEWARE=[f"{__name__}.{middleware.__name__}"]):
        assert post(client, content_type=content_type).status_code == 200


@pytest.mark.parametrize(
    ("middleware", "content_type"), [(Stream, "application/json"), (Form, "multipart/form-data; boundary=x")]
)
def test_a_body_that_was_read_and_not_kept(client: Client, middleware: type, content_type: str) -> None:
    with override_settings(MIDDLEWARE=[f"{__name__}.{middleware.__name__}"]):
        with pytest.raises(RuntimeError, match=r"cannot read the request's body.*read request\.body before that"):
            post(client, content_type=content_type)


def test_the_log_names_the_limit_of_django(client: Client, caplog: pytest.LogCaptureFixture) -> None:
    with override_settings(HUBSIG=GOOD, DATA_UPLOAD_MAX_MEMORY_SIZE=1000):
        assert post(client, TOO_LONG).status_code == 413
    assert "(DATA_UPLOAD_MAX_MEMORY_SIZE)" in caplog.text

"""`hubsig.testing.deliver` and `handshake` through the test clients of real frameworks."""

from __future__ import annotations

import asyncio
import inspect
import subprocess
import sys
from collections.abc import Callable, Mapping
from typing import Any

import django
import flask
import httpx
import hubsig
import pytest
from conftest import ROOT
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import path
from fastapi import FastAPI
from hubsig.testing import SECRET, TOKEN, deliver, handshake, sample, sign
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.testclient import TestClient

WEBHOOK = hubsig.Webhook(SECRET, TOKEN)
#: What the last request was.
SEEN: dict[str, Any] = {}


def answer(method: str, body: bytes, headers: Mapping[str, str], query: str) -> tuple[str, int]:
    """What every application here does, whatever its framework."""
    SEEN.clear()
    SEEN.update(body=body, content_type=headers.get("Content-Type"), query=query)
    try:
        if method == "GET":
            return WEBHOOK.challenge(query), 200
        return " ".join(event.kind for event in WEBHOOK.receive(body, headers)), 200
    except hubsig.WebhookError as error:
        return error.public_text, error.http_status


def flask_client() -> Any:
    app = flask.Flask(__name__)

    @app.route("/webhook", methods=["GET", "POST"])
    def webhook() -> tuple[str, int]:
        request = flask.request
        return answer(request.method, request.get_data(), request.headers, request.query_string.decode())

    return app.test_client()


def django_view(request: HttpRequest) -> HttpResponse:
    text, status = answer(request.method or "", request.body, request.headers, request.META["QUERY_STRING"])
    return HttpResponse(text, status=status, content_type="text/plain")


urlpatterns = [path("webhook", django_view)]


def django_setup() -> None:
    """Django has one configuration per process; where another test made it, what this one needs is laid over it."""
    if not settings.configured:
        settings.configure(SECRET_KEY="invented", USE_TZ=True)
        django.setup()


#: What the clients of this file see of the configuration.
OWN = {"ROOT_URLCONF": __name__, "ALLOWED_HOSTS": ["*"], "MIDDLEWARE": []}


def django_client() -> Any:
    from django.test import Client, override_settings

    django_setup()

    class OwnUrls(Client):
        """A subclass, as projects and their plugins have, with the addresses of this file."""

        def request(self, **environment: Any) -> Any:
            with override_settings(**OWN, DEFAULT_CHARSET="latin-1"):
                return super().request(**environment)

        def generic(self, *arguments: Any, **named: Any) -> Any:
            with override_settings(DEFAULT_CHARSET="latin-1"):
                return super().generic(*arguments, **named)

    return OwnUrls()


def django_async_client() -> Any:
    from django.test import AsyncClient, override_settings

    django_setup()

    class OwnUrls(AsyncClient):
        async def request(self, **environment: Any) -> Any:
            with override_settings(**OWN):
                return await super().request(**environment)

    return OwnUrls()


async def endpoint(request: Request) -> Response:
    text, status = answer(request.method, await request.body(), request.headers, request.url.query)
    return PlainTextResponse(text, status)


def starlette_application() -> Starlette:
    return Starlette(routes=[Route("/webhook", endpoint, methods=["GET", "POST"])])


def starlette_client() -> Any:
    return TestClient(starlette_application())


def fastapi_client() -> Any:
    app = FastAPI()
    app.add_api_route("/webhook", endpoint, methods=["GET", "POST"])
    return TestClient(app)


def httpx_client() -> Any:
    """With the transport of a WSGI application."""
    return httpx.Client(transport=httpx.WSGITransport(app=flask_client().application), base_url="http://testserver")


def httpx_async_client() -> Any:
    return httpx.AsyncClient(transport=httpx.ASGITransport(app=starlette_application()), base_url="http://testserver")


class Session:
    """Anything with `post` and `get`, called as in requests."""

    def post(self, url: str, data: bytes, **named: Any) -> Any:
        return self._answer("POST", url, data, named["headers"])

    def get(self, url: str, **named: Any) -> Any:
        return self._answer("GET", url, b"", {})

    @staticmethod
    def _answer(method: str, url: str, data: bytes, headers: dict[str, str]) -> Any:
        text, status = answer(method, data, headers, url.partition("?")[2])
        return flask.Response(text, status, content_type="text/plain")


CLIENTS: list[Callable[[], Any]] = [
    flask_client, django_client, django_async_client, starlette_client, fastapi_client, httpx_client,
    httpx_async_client, Session,
]  # fmt: skip


@pytest.fixture(params=CLIENTS, ids=lambda make: make.__name__)
def client(request: pytest.FixtureRequest) -> Any:
    return request.param()


def finished(given: Any) -> tuple[int, str]:
    """Status and text of what a client returned, which an asynchronous one has to be waited for."""

    async def wait() -> Any:
        return await given

    response = asyncio.run(wait()) if inspect.isawaitable(given) else given
    text = response.text if hasattr(response, "text") else (getattr(response, "data", b"") or response.content).decode()
    return response.status_code, text


class TestDeliver:
    def test_posts_exactly_the_bytes_given(self, client: Any) -> None:
        good = [sample("message_text"), '{"olá": "✨"}'.encode(), b'{"a":1}\r\n\n']
        for body in [*good, b"\xff\xfe\x00", b"x" * 200_000]:
            status, _ = finished(deliver(client, body))
            assert (SEEN["body"], SEEN["content_type"]) == (body, "application/json")
            assert status == (200 if body in good else 400)

    def test_of_nothing(self, client: Any) -> None:
        assert finished(deliver(client, b"")) == (400, "bad request")
        assert SEEN["body"] == b""

    def test_of_a_kind(self, client: Any) -> None:
        assert finished(deliver(client, "story_reply", text="Olá")) == (200, "story_reply")
        assert b"Ol\\u00e1" in SEEN["body"]
        assert finished(deliver(client, "order", platform="whatsapp", count=2)) == (200, "order order")

    def test_signatures(self, client: Any) -> None:
        body = sample("message_text")
        refused = 401, "invalid signature"
        assert finished(deliver(client, body, secret="another")) == refused
        assert finished(deliver(client, body, signature=None)) == refused
        assert finished(deliver(client, body, signature="sha256=" + 64 * "0")) == refused
        assert finished(deliver(client, body, signature=sign(SECRET, body))) == (200, "message_text")
        assert finished(deliver(client, body, secret=SECRET.encode())) == (200, "message_text")

    def test_another_address(self, client: Any) -> None:
        if type(client) is not Session:
            assert finished(deliver(client, "comment", url="/elsewhere"))[0] == 404
        assert finished(deliver(client, "comment", url="/webhook?a=b")) == (200, "comment")
        assert SEEN["query"] == "a=b"


class TestHandshake:
    def test_is_answered(self, client: Any) -> None:
        assert finished(handshake(client)) == (200, "1158201444")
        assert finished(handshake(client, TOKEN, "77", url="/webhook?a=b")) == (200, "77")

    def test_is_refused(self, client: Any) -> None:
        assert finished(handshake(client, "wrong & odd")) == (403, "verification failed")


class TestMistakes:
    def test_overrides_of_bytes(self) -> None:
        with pytest.raises(TypeError, match="text: a body given as bytes"):
            deliver(Session(), b"{}", text="x")

    @pytest.mark.parametrize("wrong", [flask.Flask("app"), FastAPI(), starlette_application(), Session, None, "client"])
    def test_what_is_no_client(self, wrong: Any) -> None:
        with pytest.raises(TypeError, match="test client"):
            deliver(wrong, "comment")
        with pytest.raises(TypeError, match="test client"):
            handshake(wrong)


def test_no_framework_is_imported() -> None:
    script = "import sys, hubsig.testing; print(*{name.partition('.')[0] for name in sys.modules})"
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert not loaded & {"flask", "werkzeug", "django", "starlette", "fastapi", "httpx", "pytest", "http", "socket"}

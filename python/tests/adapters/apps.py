"""One application per adapter, each with the same handler: it notes what it sees, and fails when asked to."""

from __future__ import annotations

import base64
import contextlib
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from typing import Any
from urllib.parse import parse_qs

import django
import hubsig.aiohttp
import hubsig.asgi
import hubsig.awslambda
import hubsig.fastapi
import hubsig.flask
import hubsig.litestar
import hubsig.quart
import hubsig.starlette
import hubsig.wsgi
import servers
from aiohttp import web
from conftest import SECRET, TOKEN
from django.conf import settings
from django.test import override_settings
from fastapi import FastAPI
from flask import Flask
from litestar import Litestar
from quart import Quart
from starlette.applications import Starlette
from table import MAX_BODY, MAX_EVENTS, PATH, POISON, Row

Send = Callable[[Row], servers.Reply]
#: Starts an application that notes kinds in a list, with a limit of the framework's own if that is not None.
Start = Callable[[list[str], int | None], AbstractContextManager[Send]]

CONFIG = {
    "HUBSIG_APP_SECRET": ["an older secret", SECRET],
    "HUBSIG_VERIFY_TOKEN": TOKEN,
    "HUBSIG_MAX_BODY": MAX_BODY,
    "HUBSIG_MAX_EVENTS": MAX_EVENTS,
}


def new_webhook() -> hubsig.Webhook:
    return hubsig.Webhook(["an older secret", SECRET], TOKEN, max_body=MAX_BODY, max_events=MAX_EVENTS)


class Failed(Exception):
    """What the handlers raise."""


def plain(seen: list[str]) -> Callable[[hubsig.AnyEvent], None]:
    def handle(event: hubsig.AnyEvent) -> None:
        if event.text is not None and POISON in event.text:
            raise Failed
        seen.append(event.kind)

    return handle


def coroutine(seen: list[str]) -> Callable[[hubsig.AnyEvent], Any]:
    handle = plain(seen)

    async def handle_async(event: hubsig.AnyEvent) -> None:
        handle(event)

    return handle_async


class Client:
    """Sends rows to a port."""

    def __init__(self, port: int) -> None:
        self.port = port

    def __call__(self, row: Row) -> servers.Reply:
        return servers.exchange(self.port, row.wire())


@contextlib.contextmanager
def serving(server: AbstractContextManager[int]) -> Iterator[Send]:
    with server as port:
        yield Client(port)


def flask(seen: list[str], limit: int | None) -> AbstractContextManager[Send]:
    hooks = hubsig.flask.Hooks()
    hooks.on()(plain(seen))
    app = Flask(__name__)
    app.config.update(CONFIG, MAX_CONTENT_LENGTH=limit)
    hooks.init_app(app)
    return serving(servers.wsgi(app))


def quart(seen: list[str], limit: int | None) -> AbstractContextManager[Send]:
    hooks = hubsig.quart.Hooks()
    hooks.on()(coroutine(seen))
    app = Quart(__name__)
    app.config.update(CONFIG)
    if limit is not None:
        app.config["MAX_CONTENT_LENGTH"] = limit
    hooks.init_app(app)
    return serving(servers.asgi(app))


def starlette(seen: list[str], limit: int | None) -> AbstractContextManager[Send]:
    hooks = hubsig.starlette.Hooks(new_webhook())
    hooks.on()(coroutine(seen))
    return serving(servers.asgi(Starlette(routes=[hooks.route(PATH)], max_body_size=limit)))


def fastapi(seen: list[str], limit: int | None) -> AbstractContextManager[Send]:
    hooks = hubsig.fastapi.Hooks(new_webhook())
    hooks.on()(plain(seen))
    app = FastAPI(max_body_size=limit)
    app.include_router(hooks.router("/meta"), prefix="/webhooks")
    return serving(servers.asgi(app))


def aiohttp(seen: list[str], limit: int | None) -> AbstractContextManager[Send]:
    hooks = hubsig.aiohttp.Hooks(new_webhook())
    hooks.on()(coroutine(seen))
    app = web.Application(client_max_size=limit or 1 << 20)
    app.add_routes([hooks.route(PATH)])
    return serving(servers.aiohttp(app))


def litestar(seen: list[str], limit: int | None) -> AbstractContextManager[Send]:
    hooks = hubsig.litestar.Hooks(new_webhook())
    hooks.on()(coroutine(seen))
    return serving(servers.asgi(Litestar([hooks.route(PATH)], request_max_body_size=limit or 10_000_000)))


def wsgi(seen: list[str], limit: int | None) -> AbstractContextManager[Send]:
    return serving(servers.wsgi(hubsig.wsgi.app(new_webhook(), plain(seen))))


def asgi(seen: list[str], limit: int | None) -> AbstractContextManager[Send]:
    return serving(servers.asgi(hubsig.asgi.app(new_webhook(), coroutine(seen))))


def configure_django() -> None:
    """Django has one configuration per process."""
    if not settings.configured:
        settings.configure(
            ALLOWED_HOSTS=["localhost"],
            DATABASES={
                name: {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:", "ATOMIC_REQUESTS": True}
                for name in ("default", "other")
            },
            HUBSIG={key.removeprefix("HUBSIG_"): value for key, value in CONFIG.items()},
            INSTALLED_APPS=["django.contrib.auth", "django.contrib.contenttypes", "hubsig.django"],
            LOGGING_CONFIG=None,
            MIDDLEWARE=[
                "django.middleware.csrf.CsrfViewMiddleware",
                "django.contrib.sessions.middleware.SessionMiddleware",
                "django.contrib.auth.middleware.AuthenticationMiddleware",
                "django.contrib.auth.middleware.LoginRequiredMiddleware",
            ],
            ROOT_URLCONF="django_urls",
            SESSION_ENGINE="django.contrib.sessions.backends.signed_cookies",
            SECRET_KEY="for tests",
        )
        django.setup()


@contextlib.contextmanager
def _django(seen: list[str], limit: int | None, server: Callable[[], AbstractContextManager[int]]) -> Iterator[Send]:
    configure_django()
    from hubsig.django import event_received

    handle = plain(seen)

    def receiver(*, event: hubsig.AnyEvent, **kwargs: Any) -> None:
        handle(event)

    event_received.connect(receiver)
    try:
        with override_settings(**({} if limit is None else {"DATA_UPLOAD_MAX_MEMORY_SIZE": limit})):
            with serving(server()) as send:
                yield send
    finally:
        event_received.disconnect(receiver)


def django_wsgi(seen: list[str], limit: int | None) -> AbstractContextManager[Send]:
    from django.core.handlers.wsgi import WSGIHandler

    return _django(seen, limit, lambda: servers.wsgi(WSGIHandler()))


def django_asgi(seen: list[str], limit: int | None) -> AbstractContextManager[Send]:
    from django.core.handlers.asgi import ASGIHandler

    return _django(seen, limit, lambda: servers.asgi(ASGIHandler()))


def _lambda(event_of: Callable[[Row, bool], dict[str, Any]], encoded: bool) -> Start:
    @contextlib.contextmanager
    def start(seen: list[str], limit: int | None) -> Iterator[Send]:
        handler = hubsig.awslambda.handler(new_webhook(), plain(seen))

        def send(row: Row) -> servers.Reply:
            answer = handler(event_of(row, encoded), None)
            headers = {name.lower(): value for name, value in answer["headers"].items()}
            return servers.Reply(answer["statusCode"], headers, answer["body"].encode())

        yield send

    return start


def _values(row: Row) -> dict[str, list[str]]:
    values: dict[str, list[str]] = {}
    for name, value in row.headers:
        # A gateway sees no whitespace around a value either.
        values.setdefault(name, []).append(value.strip().decode("latin-1"))
    return values


def _body(row: Row, encoded: bool) -> dict[str, Any]:
    try:
        text = None if encoded else row.body.decode()
    except UnicodeDecodeError:
        text = None
    if text is None:
        return {"body": base64.b64encode(row.body).decode(), "isBase64Encoded": True}
    return {"body": text or None, "isBase64Encoded": False}


def version_1(row: Row, encoded: bool) -> dict[str, Any]:
    """As a REST API of API Gateway hands a request over."""
    values, queries = _values(row), parse_qs(row.query, keep_blank_values=True)
    return {
        "httpMethod": row.method,
        "path": PATH,
        "headers": {name: value[-1] for name, value in values.items()} or None,
        "multiValueHeaders": values or None,
        "queryStringParameters": {name: value[-1] for name, value in queries.items()} or None,
        "multiValueQueryStringParameters": queries or None,
        "requestContext": {"httpMethod": row.method},
        **_body(row, encoded),
    }


def version_2(row: Row, encoded: bool) -> dict[str, Any]:
    """As an HTTP API of API Gateway or a function URL hands a request over."""
    headers: dict[str, str] = {}
    for name, values in _values(row).items():
        headers[name.lower()] = ",".join([*filter(None, [headers.get(name.lower())]), *values])
    return {
        "version": "2.0",
        "rawPath": PATH,
        "rawQueryString": row.query,
        "headers": headers,
        "requestContext": {"http": {"method": row.method, "path": PATH}},
        **_body(row, encoded),
    }


ADAPTERS: dict[str, Start] = {
    "flask": flask,
    "quart": quart,
    "django-wsgi": django_wsgi,
    "django-asgi": django_asgi,
    "starlette": starlette,
    "fastapi": fastapi,
    "aiohttp": aiohttp,
    "litestar": litestar,
    "wsgi": wsgi,
    "asgi": asgi,
    "lambda-v1": _lambda(version_1, encoded=False),
    "lambda-v1-base64": _lambda(version_1, encoded=True),
    "lambda-v2": _lambda(version_2, encoded=False),
    "lambda-v2-base64": _lambda(version_2, encoded=True),
}
#: Those that a server brings requests to.
SERVED = tuple(name for name in ADAPTERS if not name.startswith("lambda"))
#: Those whose framework has a limit of its own.
LIMITED = ("flask", "quart", "django-wsgi", "django-asgi", "starlette", "fastapi", "aiohttp", "litestar")

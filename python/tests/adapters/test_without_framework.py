"""What servers and gateways ask of the WSGI, ASGI and Lambda adapters beside the table."""

from __future__ import annotations

import asyncio
import io
import logging
from typing import Any
from wsgiref.util import setup_testing_defaults
from wsgiref.validate import validator

import hubsig.asgi
import hubsig.awslambda
import hubsig.wsgi
import pytest
from apps import version_1, version_2
from conftest import SECRET, TOKEN
from table import ONE, PATH, ROWS, THREE, Row, signature, signed

GOOD = next(row for row in ROWS if row.name == "good")


def webhook(**more: Any) -> hubsig.Webhook:
    return hubsig.Webhook(SECRET, TOKEN, **more)


async def waiting(event: hubsig.AnyEvent) -> None: ...


def failing(event: hubsig.AnyEvent) -> None:
    raise ZeroDivisionError


class Source(io.BytesIO):
    """A request's body that knows how far it was read."""


class TestWsgi:
    def ask(self, application: Any, row: Row, **more: Any) -> tuple[str, list[tuple[str, str]], bytes]:
        environ: dict[str, Any] = {
            "REQUEST_METHOD": row.method,
            "SCRIPT_NAME": "",
            "PATH_INFO": PATH,
            "QUERY_STRING": row.query,
            "wsgi.input": io.BytesIO(row.body),
        }
        if row.body:
            environ["CONTENT_LENGTH"] = str(len(row.body))
        for name, value in row.headers:
            key = name.upper().replace("-", "_")
            environ[key if key == "CONTENT_TYPE" else f"HTTP_{key}"] = value.decode("latin-1")
        setup_testing_defaults(environ)
        environ |= more
        started: list[Any] = []

        def start_response(status: str, headers: list[tuple[str, str]], exc_info: Any = None) -> Any:
            started.extend((status, headers))

        result = application(environ, start_response)
        try:
            body = b"".join(result)
        finally:
            getattr(result, "close", lambda: None)()
        return started[0], started[1], body

    def test_keeps_to_pep_3333(self) -> None:
        application = validator(hubsig.wsgi.app(webhook(max_body=2000), lambda event: None))
        for row in ROWS:
            # The validator itself refuses values that are not latin-1 text, and unusual methods.
            if row.status != 500 and not row.chunked and row.method in ("GET", "POST", "HEAD", "PUT", "DELETE"):
                status, headers, body = self.ask(application, row)
                assert ("Content-Length", str(len(body))) in headers
                assert status.split(" ", 1)[1]

    def test_an_exception_is_the_servers(self) -> None:
        with pytest.raises(ZeroDivisionError):
            self.ask(hubsig.wsgi.app(webhook(), failing), GOOD)

    def test_async_handlers_are_refused(self) -> None:
        with pytest.raises(TypeError, match="waiting is async"):
            hubsig.wsgi.app(webhook(), waiting)

    def test_a_dispatcher_may_be_filled_later(self) -> None:
        handlers = hubsig.Dispatcher()
        application = hubsig.wsgi.app(webhook(), handlers)
        seen: list[Any] = []
        handlers.on("message_text")(seen.append)
        assert self.ask(application, GOOD)[0] == "200 OK"
        assert len(seen) == 1
        handlers.on()(waiting)
        with pytest.raises(TypeError, match="waiting is async"):
            self.ask(application, GOOD)

    def test_nothing_is_read_where_no_end_is_known(self) -> None:
        source = Source(ONE)
        answer = self.ask(hubsig.wsgi.app(webhook(), failing), GOOD, **{"CONTENT_LENGTH": "", "wsgi.input": source})
        assert answer[0] == "401 Unauthorized" and source.tell() == 0

    @pytest.mark.parametrize(("length", "read"), [("65537", 0), ("", 2001)])
    def test_no_more_is_read_than_is_accepted(self, length: str, read: int) -> None:
        source = Source(bytes(100_000))
        more = {"CONTENT_LENGTH": length, "wsgi.input": source, "wsgi.input_terminated": True}
        answer = self.ask(hubsig.wsgi.app(webhook(max_body=2000), failing), GOOD, **more)
        assert answer[0].startswith("413 ") and source.tell() == read

    def test_the_next_request_is_left_alone(self) -> None:
        source = Source(ONE + b"POST /")
        answer = self.ask(hubsig.wsgi.app(webhook(), lambda event: None), GOOD, **{"wsgi.input": source})
        assert answer[0] == "200 OK" and source.tell() == len(ONE)


class TestAsgi:
    def ask(self, application: Any, scope: dict[str, Any], *messages: dict[str, Any]) -> list[dict[str, Any]]:
        sent: list[dict[str, Any]] = []
        waiting = list(messages)
        self.left = waiting

        async def receive() -> dict[str, Any]:
            return waiting.pop(0)

        async def send(message: dict[str, Any]) -> None:
            sent.append(message)

        asyncio.run(application(scope, receive, send))
        return sent

    def scope(self, *headers: tuple[bytes, bytes]) -> dict[str, Any]:
        return {"type": "http", "method": "POST", "path": PATH, "headers": [list(each) for each in headers]}

    def test_lifespan(self) -> None:
        application = hubsig.asgi.app(webhook(), waiting)
        sent = self.ask(application, {"type": "lifespan"}, {"type": "lifespan.startup"}, {"type": "lifespan.shutdown"})
        assert [each["type"] for each in sent] == ["lifespan.startup.complete", "lifespan.shutdown.complete"]

    def test_websockets_are_refused(self) -> None:
        sent = self.ask(hubsig.asgi.app(webhook(), waiting), {"type": "websocket"}, {"type": "websocket.connect"})
        assert sent == [{"type": "websocket.close"}]

    def test_a_body_in_pieces(self) -> None:
        name, value = signature(ONE)
        pieces = [{"body": ONE[:9], "more_body": True}, {"body": b"", "more_body": True}, {"body": ONE[9:]}]
        pieces = [{"type": "http.request"} | piece for piece in pieces]
        sent = self.ask(hubsig.asgi.app(webhook(), waiting), self.scope((name.lower().encode(), value)), *pieces)
        assert [each.get("status") for each in sent] == [200, None]

    def test_nobody_is_answered_who_has_left(self) -> None:
        messages = [{"type": "http.request", "body": ONE, "more_body": True}, {"type": "http.disconnect"}]
        assert self.ask(hubsig.asgi.app(webhook(), failing), self.scope(), *messages) == []

    @pytest.mark.parametrize(("headers", "left"), [((), 7), (((b"content-length", b"10000"),), 10)])
    def test_no_more_is_read_than_is_accepted(self, headers: Any, left: int) -> None:
        messages = [{"type": "http.request", "body": bytes(1000), "more_body": True}] * 10
        sent = self.ask(hubsig.asgi.app(webhook(max_body=2000), failing), self.scope(*headers), *messages)
        assert sent[0]["status"] == 413 and len(self.left) == left

    def test_an_exception_is_the_servers(self) -> None:
        name, value = signature(ONE)
        with pytest.raises(ZeroDivisionError):
            self.ask(
                hubsig.asgi.app(webhook(), failing),
                self.scope((name.lower().encode(), value)),
                {"type": "http.request", "body": ONE},
            )


class TestLambda:
    def test_what_a_handler_raises_is_logged_and_answered(self, caplog: pytest.LogCaptureFixture) -> None:
        answer = hubsig.awslambda.handler(webhook(), failing)(version_2(GOOD, False), None)
        assert (answer["statusCode"], answer["body"]) == (500, "internal server error")
        (record,) = caplog.records
        assert record.levelno == logging.ERROR and record.exc_info and record.exc_info[0] is ZeroDivisionError

    def test_async_handlers_are_refused(self) -> None:
        with pytest.raises(TypeError, match="waiting is async"):
            hubsig.awslambda.handler(webhook(), waiting)

    @pytest.mark.parametrize("event", [{}, {"Records": []}, {"requestContext": None}, {"requestContext": {"http": {}}}])
    def test_what_is_no_request(self, event: Any) -> None:
        with pytest.raises(ValueError, match="no request of API Gateway"):
            hubsig.awslambda.handler(webhook(), failing)(event, None)

    def test_a_test_event_without_lists(self) -> None:
        seen: list[Any] = []
        handler = hubsig.awslambda.handler(webhook(), seen.append)
        handshake = next(row for row in ROWS if row.name == "handshake")
        for row in (GOOD, handshake):
            event = version_1(row, False) | {"multiValueHeaders": None, "multiValueQueryStringParameters": None}
            assert handler(event, None)["statusCode"] == 200
        assert len(seen) == 1

    def test_the_answer_can_be_turned_into_json(self) -> None:
        import json

        answer = hubsig.awslambda.handler(webhook(), print)(version_1(Row("x", 403, None, method="GET"), False), None)
        assert json.loads(json.dumps(answer)) == answer
        assert set(answer) == {"statusCode", "headers", "body", "isBase64Encoded"}

    @pytest.mark.parametrize("encoded", [False, True])
    @pytest.mark.parametrize("more", [0, 1, 2, 3, 4, 1000])
    def test_the_limit_is_exact(self, encoded: bool, more: int) -> None:
        limit = len(THREE)
        row = signed("x", THREE + b" " * more)
        answer = hubsig.awslambda.handler(webhook(max_body=limit), lambda event: None)(version_2(row, encoded), None)
        assert answer["statusCode"] == (413 if more else 200)

    def test_half_a_surrogate_pair_is_no_crash(self) -> None:
        event = version_2(GOOD, False) | {"body": "\ud83d"}
        assert hubsig.awslambda.handler(webhook(), failing)(event, None)["statusCode"] == 401

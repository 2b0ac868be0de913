"""Stands in for Meta's hosts on this machine, over TLS, so that real HTTP clients can be used on it unchanged.

While it runs, `graph.facebook.com` and its kin lead to the loopback interface, and a certificate authority made for this
process vouches for them.
"""

from __future__ import annotations

import os
import socket
import ssl
import tempfile
import threading
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from unittest.mock import patch

import trustme

HOSTS = ("graph.facebook.com", "graph.instagram.com", "api.instagram.com")
#: One for the process: clients keep what they trusted when they were made.
AUTHORITY = trustme.CA()


@dataclass(frozen=True)
class Asked:
    """A request as it arrived."""

    method: str
    url: str
    headers: dict[str, str]
    body: bytes


#: Status, headers, body; None closes the connection without a word.
Answer = tuple[int, dict[str, str], bytes] | None


class Meta:
    """Answers as it is told, and remembers what it was asked."""

    def __init__(self, answer: Callable[[Asked], Answer]) -> None:
        self.answer = answer
        self.asked: list[Asked] = []
        self._stack = ExitStack()

    def __enter__(self) -> Meta:
        folder = Path(self._stack.enter_context(tempfile.TemporaryDirectory()))
        AUTHORITY.cert_pem.write_to_path(str(folder / "authority.pem"))
        server = self._stack.enter_context(_Server(("127.0.0.1", 0), _handler(self)))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        AUTHORITY.issue_cert(*HOSTS).configure_cert(context)
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        self._stack.callback(thread.join)
        self._stack.callback(server.shutdown)
        trusted = dict.fromkeys(("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE"), str(folder / "authority.pem"))
        self._stack.enter_context(patch.dict(os.environ, trusted | {"NO_PROXY": "*", "no_proxy": "*"}))
        self._stack.enter_context(patch.object(socket, "getaddrinfo", _leading(server.server_port)))
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that goes away is part of the tests."""


def _leading(port: int) -> Callable[..., Any]:
    """`getaddrinfo` that leads Meta's hosts to `port`."""
    real = socket.getaddrinfo

    def lookup(host: Any, *arguments: Any, **more: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else host
        if name in HOSTS:
            return [(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", ("127.0.0.1", port))]
        return real(host, *arguments, **more)

    return lookup


def _handler(meta: Meta) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        wbufsize = -1

        def respond(self) -> None:
            headers = {name.lower(): value for name, value in self.headers.items()}
            body = self.rfile.read(int(headers.get("content-length", 0)))
            asked = Asked(self.command, f"https://{headers['host']}{self.path}", headers, body)
            meta.asked.append(asked)
            answer = meta.answer(asked)
            if answer is None:
                self.close_connection = True
                return
            status, more, content = answer
            self.send_response(status)
            for name, value in {"Content-Type": "application/json", **more}.items():
                self.send_header(name, value)
            if "Content-Length" in more:
                self.close_connection = True  # it is to be cut short
            else:
                self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        do_GET = do_POST = do_DELETE = respond

        def log_message(self, format: str, *arguments: object) -> None:
            pass

    return Handler


def documented(asked: Asked) -> Answer:
    """What Meta's pages say that these calls are answered with."""
    path = asked.url.partition("?")[0]
    answers = {
        "https://api.instagram.com/oauth/access_token": (
            '{"data":[{"access_token":"IGAA-short","user_id":"17841499900011122","permissions":"instagram_business_basic"}]}'
        ),
        "https://graph.instagram.com/access_token": (
            '{"access_token":"IGAA-long","token_type":"bearer","expires_in":5183944}'
        ),
        "https://graph.instagram.com/refresh_access_token": (
            '{"access_token":"IGAA-longer","token_type":"bearer","expires_in":5184000}'
        ),
        "https://graph.facebook.com/v26.0/oauth/access_token": (
            '{"access_token":"EAAB-user","token_type":"bearer","expires_in":5183944}'
        ),
        "https://graph.facebook.com/v26.0/me/accounts": (
            '{"data":[{"name":"Shop","access_token":"EAAB-page","tasks":["MESSAGING"],'
            '"instagram_business_account":{"id":"17841499900011122"},"id":"104477001122334"}]}'
        ),
        "https://graph.facebook.com/v26.0/debug_token": (
            '{"data":{"app_id":"990001112223334","type":"PAGE","is_valid":true,"expires_at":0,'
            '"scopes":["instagram_manage_messages"]}}'
        ),
    }
    if path in answers:
        answer = answers[path]
    elif path.endswith("/messages") and b'"whatsapp"' in asked.body:
        answer = '{"messaging_product":"whatsapp","contacts":[{"wa_id":"491700000001"}],"messages":[{"id":"wamid.OUT01"}]}'
    elif path.endswith("/messages"):
        answer = '{"recipient_id":"906112233445566","message_id":"aWdfOUT01"}'
    elif path.endswith("/replies"):
        answer = '{"id":"17900066677788899"}'
    elif asked.method == "DELETE" or "hide=" in asked.url:
        answer = '{"success":true}'
    else:
        return 400, {}, b'{"error":{"message":"Unsupported request","type":"GraphMethodException","code":100}}'
    return 200, {"X-App-Usage": '{"call_count":28,"total_time":25,"total_cputime":25}'}, answer.encode()

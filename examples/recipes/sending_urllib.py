"""Send what hubsig builds with the standard library alone.

    reply = graph.interpret(*ask(graph.send(api, "me", user=event.user_id, text="Hi")))

A connection for each request: for more than a few messages a second take httpx.
"""

import http.client
import urllib.error
import urllib.request
from email.message import Message
from typing import Any

from hubsig import graph


class _Stay(urllib.request.HTTPRedirectHandler):
    """urllib follows redirects unless it is told not to, and would carry the token along."""

    def redirect_request(self, *arguments: Any, **named: Any) -> None:
        return None


def ask(request: graph.Request) -> tuple[int, Message, bytes]:
    """Status, headers and body of the answer. Without one it raises the GraphError that says so."""
    made = urllib.request.Request(request.url, request.body or None, request.headers, method=request.method)
    try:
        with urllib.request.build_opener(_Stay).open(made, timeout=10.0) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as error:
        # For urllib every answer but a 2xx is an exception; the body is in it.
        with error:
            try:
                return error.code, error.headers, error.read()
            except (OSError, http.client.HTTPException):
                raise graph.unanswered() from None
    except (OSError, http.client.HTTPException):
        # The cause is left out: its text may hold the URL.
        raise graph.unanswered() from None

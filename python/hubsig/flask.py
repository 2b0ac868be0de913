"""hubsig in Flask:

    hooks = hubsig.flask.Hooks()

    @hooks.on("story_reply")
    def answer(event): ...

    def create_app():
        app = Flask(__name__)
        app.config.from_prefixed_env()          # FLASK_HUBSIG_APP_SECRET, FLASK_HUBSIG_VERIFY_TOKEN
        hooks.init_app(app)
        return app

Needs Flask 3.1: `pip install hubsig[flask]`.
"""

from __future__ import annotations

from collections.abc import Callable

from flask import Flask, Request, Response, request
from werkzeug.exceptions import ClientDisconnected, RequestEntityTooLarge

from hubsig import _respond
from hubsig._extension import Extension
from hubsig._native import Webhook

__all__ = ["Hooks"]


class Hooks(Extension[Flask]):
    """The extension. Its configuration, read by `init_app`:

    `HUBSIG_APP_SECRET`     the app secret, or a list of several: each is accepted
    `HUBSIG_VERIFY_TOKEN`   what was typed into Meta's dashboard
    `HUBSIG_URL`            where to answer; `/webhooks/meta` unless set
    `HUBSIG_MAX_BODY`       bytes of the longest body accepted; 4 MiB unless set
    `HUBSIG_MAX_EVENTS`     most events of one delivery; 100,000 unless set

    The endpoint is called `hubsig`, the webhook is `app.extensions["hubsig"]`. `async` handlers run as Flask runs
    `async` views (`pip install flask[async]`). An exception of a handler is Flask's to handle, and answered with 500.
    `MAX_CONTENT_LENGTH` is kept as well. With Flask-WTF, `csrf.exempt("hubsig.flask.view")`.
    """

    def _view(self, app: Flask, webhook: Webhook) -> Callable[[], Response]:
        def view() -> Response:
            outcome = _respond.receive(
                webhook,
                request.method,
                request.query_string,
                request.headers,
                request.content_length,
                lambda: _body(request, webhook.max_body),
            )
            answer = outcome if isinstance(outcome, _respond.Answer) else _respond.run(outcome, self, app.ensure_sync)
            return Response(answer.text, answer.status, answer.headers)

        return view


def _body(request: Request, limit: int) -> bytes:
    allowed = request.max_content_length
    where = ""
    if allowed is not None and allowed < limit:
        limit, where = allowed, "MAX_CONTENT_LENGTH"
    # One more than is accepted: Werkzeug cuts a chunked body off at its limit and says nothing.
    request.max_content_length = limit + 1
    # Whoever reads without keeping does it through `stream`, which is there from then on.
    touched = "stream" in vars(request) and not hasattr(request, "_cached_data")
    try:
        # Kept by Flask, so that whoever wants the body after us (an error reporter) has it.
        body = request.get_data()
    except RequestEntityTooLarge:
        raise _respond.TooLarge(where) from None
    except ClientDisconnected as error:
        raise _respond.Unreadable from error
    finally:
        request.max_content_length = allowed
    if len(body) > limit:
        raise _respond.TooLarge(where)
    if touched and len(body) < (request.content_length or 1):
        raise _respond.consumed(
            "something before hubsig has read it without keeping it, as request.form, request.values, request.stream "
            "and get_data(cache=False) do; call request.get_data() before that"
        )
    if len(body) < (request.content_length or 0):
        raise _respond.Unreadable
    return body

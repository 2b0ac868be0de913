"""Flask that answers at once and works in threads, with a bound on what may wait.

Verify, keep, 200, work: what is only in memory when the process dies is lost, because Meta was told that all is well.
So events go to the inbox (dedup_sqlite.py) before the 200, and the threads take them from there; what a crash left is
taken at the next start. When too much waits, the answer is 503 and nothing is kept: Meta delivers again, later and
slower, for 36 hours. After an hour of nothing but refusals it stops delivering at all, so be slow rarely.
"""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import hubsig
from dedup_sqlite import Inbox
from flask import Flask, request
from werkzeug.datastructures import Headers

Handle = Callable[[dict[str, Any]], object]


class Workers:
    def __init__(self, inbox: Inbox, handle: Handle, *, threads: int = 4, room: int = 1000) -> None:
        self.inbox, self.handle, self.room = inbox, handle, room
        self.pool = ThreadPoolExecutor(threads)
        self.pool.submit(inbox.work, handle)  # what an earlier process left

    def accept(self, delivery: hubsig.Delivery) -> bool:
        """Whether the delivery may be acknowledged. A large one is never cut: it is taken whole, or not at all."""
        if self.inbox.waiting() >= self.room:
            return False
        self.inbox.put(event for event in delivery if event.direction == "incoming")
        self.pool.submit(self.inbox.work, self.handle)
        return True


def create_app(webhook: hubsig.Webhook, workers: Workers) -> Flask:
    app = Flask(__name__)

    @app.errorhandler(hubsig.WebhookError)
    def refused(error: hubsig.WebhookError) -> tuple[str, int]:
        return error.public_text, error.http_status

    @app.get("/webhook")
    def subscribe() -> tuple[str, dict[str, str]]:
        return webhook.challenge(request.args), {"Content-Type": "text/plain"}

    @app.post("/webhook")
    def receive() -> tuple[str, int, Headers]:
        accepted = workers.accept(webhook.receive(request.get_data(), request.headers))
        return ("", 200, Headers()) if accepted else ("", 503, Headers({"Retry-After": "60"}))

    return app

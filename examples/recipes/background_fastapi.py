"""FastAPI that answers at once and works in a background task.

Verify, keep, 200, work: a background task lives in the memory of one process, and what a crash takes from there Meta
will not send again, because it was told that all is well. So events go to the inbox (dedup_sqlite.py) before the 200,
and the task takes them from there; what a crash left is taken at the next start.
"""

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from typing import Any

import hubsig
from dedup_sqlite import Inbox
from fastapi import BackgroundTasks, FastAPI, Request
from fastapi.responses import PlainTextResponse


def create_app(webhook: hubsig.Webhook, inbox: Inbox, handle: Callable[[dict[str, Any]], object]) -> FastAPI:
    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncGenerator[None, None]:
        left_behind = asyncio.create_task(asyncio.to_thread(inbox.work, handle))
        yield
        await left_behind

    app = FastAPI(lifespan=lifespan)

    @app.exception_handler(hubsig.WebhookError)
    async def refused(_: Request, error: hubsig.WebhookError) -> PlainTextResponse:
        return PlainTextResponse(error.public_text, error.http_status)

    @app.get("/webhook")
    async def subscribe(request: Request) -> PlainTextResponse:
        # A plain str would be sent as JSON, in quotes, and Meta would not recognise its challenge.
        return PlainTextResponse(webhook.challenge(request.url.query))

    @app.post("/webhook")
    async def receive(request: Request, background: BackgroundTasks) -> PlainTextResponse:
        delivery = webhook.receive(await request.body(), request.headers)
        await asyncio.to_thread(inbox.put, [event for event in delivery if event.direction == "incoming"])
        background.add_task(inbox.work, handle)  # not async, so it runs in a thread, after the answer
        return PlainTextResponse("")

    return app

"""hubsig in FastAPI:

    hooks = hubsig.fastapi.Hooks(hubsig.Webhook(app_secret=…, verify_token=…))

    @hooks.on("story_reply")
    async def answer(event): ...

    app = FastAPI()
    app.include_router(hooks.router("/webhooks/meta"))

Or in endpoints of your own, with FastAPI's errors for what is refused:

    @app.get("/custom", response_class=PlainTextResponse)
    async def subscribe(challenge: Annotated[str, Depends(hooks.challenge)]):
        return challenge

    @app.post("/custom")
    async def receive(delivery: Annotated[hubsig.Delivery, Depends(hooks.delivery)], tasks: BackgroundTasks):
        for event in delivery:
            tasks.add_task(work, event)

`pip install hubsig[fastapi]`.
"""

from __future__ import annotations

from fastapi import APIRouter

from hubsig import starlette

__all__ = ["Hooks"]


class Hooks(starlette.Hooks):
    """The router, the dependencies and the handlers.

    A handler that is not `async` runs in a thread, as FastAPI runs such endpoints. An exception of a handler is
    FastAPI's to handle, and answered with 500. `max_body_size` is kept as well.
    """

    def router(self, path: str) -> APIRouter:
        """The router that answers the handshake and receives the deliveries, at `path`. It is not in the schema."""
        return APIRouter(routes=[self.route(path)])

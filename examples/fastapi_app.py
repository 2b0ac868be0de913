"""Receives Instagram's webhooks with FastAPI: META_APP_SECRET=… META_VERIFY_TOKEN=… uvicorn fastapi_app:app

The router at /webhooks/meta does everything; /custom shows the same with endpoints of one's own.
"""

import os
from typing import Annotated

import hubsig.fastapi
from fastapi import BackgroundTasks, Depends, FastAPI
from fastapi.responses import PlainTextResponse

webhook = hubsig.Webhook(app_secret=os.environ["META_APP_SECRET"], verify_token=os.environ["META_VERIFY_TOKEN"])
hooks = hubsig.fastapi.Hooks(webhook)


@hooks.on("story_reply")
async def about_our_story(message: hubsig.Message) -> None:
    print("story_reply", message.user_id, message.text, sep="\t", flush=True)


@hooks.on("message_text", direction="incoming")
def answer(message: hubsig.Message) -> None:  # not async, so it runs in a thread and may wait
    print("to answer", message.user_id, message.text, sep="\t", flush=True)


app = FastAPI()
app.include_router(hooks.router("/webhooks/meta"))


@app.get("/custom", response_class=PlainTextResponse)
async def subscribe(challenge: Annotated[str, Depends(hooks.challenge)]) -> str:
    return challenge


@app.post("/custom")
async def receive(delivery: Annotated[hubsig.Delivery, Depends(hooks.delivery)], tasks: BackgroundTasks) -> None:
    for event in delivery:
        if isinstance(event, hubsig.Message) and event.direction == "incoming":
            tasks.add_task(answer, event)

"""Receives Instagram's webhooks with Starlette: META_APP_SECRET=… META_VERIFY_TOKEN=… uvicorn starlette_app:app"""

import os

import hubsig.starlette
from starlette.applications import Starlette

webhook = hubsig.Webhook(app_secret=os.environ["META_APP_SECRET"], verify_token=os.environ["META_VERIFY_TOKEN"])
hooks = hubsig.starlette.Hooks(webhook)


@hooks.on("story_reply")
async def about_our_story(message: hubsig.Message) -> None:
    print("story_reply", message.user_id, message.text, sep="\t", flush=True)


@hooks.on("message_text", direction="incoming")
def answer(message: hubsig.Message) -> None:  # not async, so it runs in a thread and may wait
    print("to answer", message.user_id, message.text, sep="\t", flush=True)


app = Starlette(routes=[hooks.route("/webhooks/meta")])

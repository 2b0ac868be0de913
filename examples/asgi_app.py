"""Receives Instagram's webhooks with nothing but an ASGI server:

    META_APP_SECRET=… META_VERIFY_TOKEN=… uvicorn asgi_app:app
"""

import os

import hubsig.asgi

webhook = hubsig.Webhook(app_secret=os.environ["META_APP_SECRET"], verify_token=os.environ["META_VERIFY_TOKEN"])
handlers = hubsig.Dispatcher()
app = hubsig.asgi.app(webhook, handlers)


@handlers.on("story_reply")
async def about_our_story(message: hubsig.Message) -> None:
    print("story_reply", message.user_id, message.text, sep="\t", flush=True)


@handlers.on("message_text", direction="incoming")
async def answer(message: hubsig.Message) -> None:
    print("to answer", message.user_id, message.text, sep="\t", flush=True)

"""Receives Instagram's webhooks with Litestar:

    META_APP_SECRET=… META_VERIFY_TOKEN=… litestar --app litestar_app:app run
"""

import os

import hubsig.litestar
from litestar import Litestar

webhook = hubsig.Webhook(app_secret=os.environ["META_APP_SECRET"], verify_token=os.environ["META_VERIFY_TOKEN"])
hooks = hubsig.litestar.Hooks(webhook)


@hooks.on("story_reply")
async def about_our_story(message: hubsig.Message) -> None:
    print("story_reply", message.user_id, message.text, sep="\t", flush=True)


@hooks.on("message_text", direction="incoming")
async def answer(message: hubsig.Message) -> None:
    print("to answer", message.user_id, message.text, sep="\t", flush=True)


app = Litestar([hooks.route("/webhooks/meta")])

"""Receives Instagram's webhooks with aiohttp:

    META_APP_SECRET=… META_VERIFY_TOKEN=… python -m aiohttp.web -P 8080 aiohttp_app:create_app
"""

import os

import hubsig.aiohttp
from aiohttp import web

webhook = hubsig.Webhook(app_secret=os.environ["META_APP_SECRET"], verify_token=os.environ["META_VERIFY_TOKEN"])
hooks = hubsig.aiohttp.Hooks(webhook)


@hooks.on("story_reply")
async def about_our_story(message: hubsig.Message) -> None:
    print("story_reply", message.user_id, message.text, sep="\t", flush=True)


@hooks.on("message_text", direction="incoming")
async def answer(message: hubsig.Message) -> None:
    print("to answer", message.user_id, message.text, sep="\t", flush=True)


def create_app(argv: list[str]) -> web.Application:
    app = web.Application(client_max_size=webhook.max_body)  # aiohttp's own limit is 1 MiB
    app.add_routes([hooks.route("/webhooks/meta")])
    return app

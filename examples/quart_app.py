"""Receives Instagram's webhooks with Quart:

    QUART_HUBSIG_APP_SECRET=… QUART_HUBSIG_VERIFY_TOKEN=… quart --app quart_app:create_app run
"""

import hubsig.quart
from quart import Quart

hooks = hubsig.quart.Hooks()


@hooks.on("story_reply")
async def about_our_story(message: hubsig.Message) -> None:
    print("story_reply", message.user_id, message.text, sep="\t", flush=True)


@hooks.on("message_text", direction="incoming")
def answer(message: hubsig.Message) -> None:  # not async, so it runs in a thread and may wait
    print("to answer", message.user_id, message.text, sep="\t", flush=True)


def create_app():
    app = Quart(__name__)
    app.config.from_prefixed_env()
    hooks.init_app(app)  # at /webhooks/meta, or HUBSIG_URL
    return app

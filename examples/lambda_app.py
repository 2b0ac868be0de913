"""Receives Instagram's webhooks with AWS Lambda, behind API Gateway or a function URL.

The handler is lambda_app.handler; META_APP_SECRET and META_VERIFY_TOKEN are variables of the function.
"""

import os

import hubsig.awslambda

webhook = hubsig.Webhook(app_secret=os.environ["META_APP_SECRET"], verify_token=os.environ["META_VERIFY_TOKEN"])
handlers = hubsig.Dispatcher()
handler = hubsig.awslambda.handler(webhook, handlers)


@handlers.on("story_reply")
def about_our_story(message: hubsig.Message) -> None:
    print("story_reply", message.user_id, message.text, sep="\t", flush=True)


@handlers.on("message_text", direction="incoming")
def answer(message: hubsig.Message) -> None:
    print("to answer", message.user_id, message.text, sep="\t", flush=True)

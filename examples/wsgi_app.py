"""Receives Instagram's webhooks with nothing but a WSGI server:

    META_APP_SECRET=… META_VERIFY_TOKEN=… python wsgi_app.py 8080

The server of the standard library is for trying things out; any other takes `application` as it is.
"""

import os
import sys
from wsgiref.simple_server import make_server

import hubsig.wsgi

webhook = hubsig.Webhook(app_secret=os.environ["META_APP_SECRET"], verify_token=os.environ["META_VERIFY_TOKEN"])
handlers = hubsig.Dispatcher()
application = hubsig.wsgi.app(webhook, handlers)


@handlers.on("story_reply")
def about_our_story(message: hubsig.Message) -> None:
    print("story_reply", message.user_id, message.text, sep="\t", flush=True)


@handlers.on("message_text", direction="incoming")
def answer(message: hubsig.Message) -> None:
    print("to answer", message.user_id, message.text, sep="\t", flush=True)


if __name__ == "__main__":
    with make_server("127.0.0.1", int(sys.argv[1]), application) as server:
        server.serve_forever()

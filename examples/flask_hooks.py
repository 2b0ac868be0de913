"""The same as flask_app.py with the extension, in an application factory:

    FLASK_HUBSIG_APP_SECRET=… FLASK_HUBSIG_VERIFY_TOKEN=… flask --app flask_hooks run
"""

import hubsig.flask
from flask import Flask

hooks = hubsig.flask.Hooks()


@hooks.on("story_reply")
def about_our_story(message: hubsig.Message) -> None:
    print("story_reply", message.user_id, message.text, sep="\t", flush=True)


@hooks.on("message_text", direction="incoming")
def answer(message: hubsig.Message) -> None:
    print("to answer", message.user_id, message.text, sep="\t", flush=True)


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env()
    hooks.init_app(app)  # at /webhooks/meta, or HUBSIG_URL
    return app

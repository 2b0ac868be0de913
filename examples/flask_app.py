"""Receives Instagram's webhooks with Flask: META_APP_SECRET=… META_VERIFY_TOKEN=… flask --app flask_app run"""

import os

import hubsig
from flask import Flask, request

app = Flask(__name__)
webhook = hubsig.Webhook(app_secret=os.environ["META_APP_SECRET"], verify_token=os.environ["META_VERIFY_TOKEN"])


@app.errorhandler(hubsig.WebhookError)
def refused(error: hubsig.WebhookError):
    return error.public_text, error.http_status


@app.get("/webhook")
def subscribe():
    return webhook.challenge(request.args), {"Content-Type": "text/plain"}


@app.post("/webhook")
def receive():
    for event in webhook.receive(request.get_data(), request.headers):
        match event:
            case hubsig.Message(kind="story_reply", text=text):
                note = f"about our story: {text!r}"
            case hubsig.Message(text=str(text)) if event.direction == "incoming":
                note = f"to answer: {text!r}"
            case hubsig.Reaction(action="react", emoji=emoji):
                note = f"reacted with {emoji}"
            case _:
                note = "-"
        print(event.kind, event.direction, event.user_id, note, sep="\t", flush=True)
    return "", 200

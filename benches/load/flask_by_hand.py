"""What examples/flask_app.py does, without hubsig: `hmac` and `json` as guides show them, and the same lines printed."""

import hashlib
import hmac
import json
import os

from flask import Flask, request

app = Flask(__name__)
secret = os.environ["META_APP_SECRET"].encode()


@app.post("/webhook")
def receive():
    body = request.get_data()
    expected = "sha256=" + hmac.new(secret, body, hashlib.sha256).hexdigest()
    if not hmac.compare_digest(request.headers.get("X-Hub-Signature-256", ""), expected):
        return "invalid signature", 401
    delivery = json.loads(body)
    for entry in delivery["entry"]:
        for event in entry.get("messaging", ()):
            kind, direction, note = "unknown_messaging_event", "incoming", "-"
            if message := event.get("message"):
                kind = message_kind(message)
                if kind == "story_reply":
                    note = f"about our story: {message['text']!r}"
                elif kind == "message_echo":
                    direction = "outgoing"
                elif "text" in message:
                    note = f"to answer: {message['text']!r}"
            elif reaction := event.get("reaction"):
                kind = "message_reaction"
                if reaction.get("action") == "react":
                    note = f"reacted with {reaction.get('emoji')}"
            elif "read" in event:
                kind, direction = "message_read", "none"
            elif "postback" in event:
                kind = "postback"
            user = event["recipient" if direction == "outgoing" else "sender"]["id"]
            print(kind, direction, user, note, sep="\t", flush=True)
    return "", 200


def message_kind(message):
    if message.get("is_deleted"):
        return "message_deleted"
    if message.get("is_echo"):
        return "message_echo"
    if message.get("is_unsupported"):
        return "message_unsupported"
    if "story" in message.get("reply_to", ()):
        return "story_reply"
    if "quick_reply" in message:
        return "quick_reply"
    if attachments := message.get("attachments"):
        types = {attachment["type"] for attachment in attachments}
        return f"message_{types.pop()}" if len(types) == 1 else "message_mixed"
    return "message_text" if "text" in message else "message_empty"

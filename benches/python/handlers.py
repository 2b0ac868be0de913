"""What handlers do with a delivery, each to the same result: five attributes of every event.

The hand-written ones know the kinds that the measured deliveries hold. `seed` is the code that guides show; the two
others are as fast as Python can be made by somebody who tries.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Callable, Mapping

import hubsig
import msgspec
import orjson

#: kind, user_id, text, message_id, timestamp_ms
Five = tuple[str, str | None, str | None, str | None, int | None]
Handler = Callable[[bytes, Mapping[str, str]], list[Five]]

HEADER = "X-Hub-Signature-256"


class Refused(Exception):
    """The signature is not right."""


def with_hubsig(webhook: hubsig.Webhook) -> Handler:
    """The library."""

    def handle(body: bytes, headers: Mapping[str, str]) -> list[Five]:
        return [
            (event.kind, event.user_id, event.text, event.message_id, event.timestamp_ms)
            for event in webhook.receive(body, headers)
        ]

    return handle


def unread(webhook: hubsig.Webhook) -> Callable[[bytes, Mapping[str, str]], int]:
    """The library, and nobody looks at the events."""

    def handle(body: bytes, headers: Mapping[str, str]) -> int:
        return len(webhook.receive(body, headers))

    return handle


def seed(secret: str) -> Handler:
    """`hmac` and `json` as guides show them."""

    def handle(body: bytes, headers: Mapping[str, str]) -> list[Five]:
        signature = headers.get(HEADER, "")
        expected = hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()
        if not hmac.compare_digest(signature, f"sha256={expected}"):
            raise Refused
        return walk(json.loads(body))

    return handle


def with_orjson(secret: str) -> Handler:
    """`hmac.digest` and orjson."""
    key = secret.encode()

    def handle(body: bytes, headers: Mapping[str, str]) -> list[Five]:
        expected = "sha256=" + hmac.digest(key, body, "sha256").hex()
        if not hmac.compare_digest(headers.get(HEADER, ""), expected):
            raise Refused
        return walk(orjson.loads(body))

    return handle


def walk(delivery: dict) -> list[Five]:
    """The events of a parsed delivery."""
    found: list[Five] = []
    if delivery.get("object") != "instagram":
        return found
    for entry in delivery["entry"]:
        for event in entry.get("messaging", ()):
            user, text = event["sender"]["id"], None
            if message := event.get("message"):
                kind, about, text = message_kind(message), message, message.get("text")
                if kind == "message_echo":
                    user = event["recipient"]["id"]
            elif about := event.get("reaction"):
                kind = "message_reaction"
            elif about := event.get("read"):
                kind = "message_read"
            elif about := event.get("postback"):
                kind = "postback"
            else:
                kind, about = "unknown_messaging_event", {}
            found.append((kind, user, text, about.get("mid"), event.get("timestamp")))
    return found


def message_kind(message: dict) -> str:
    """The kind of a message, by the rules in their order."""
    if message.get("is_deleted"):
        return "message_deleted"
    if message.get("is_echo"):
        return "message_echo"
    if message.get("is_unsupported"):
        return "message_unsupported"
    if (reply := message.get("reply_to")) and "story" in reply:
        return "story_reply"
    if "quick_reply" in message:
        return "quick_reply"
    if attachments := message.get("attachments"):
        types = {attachment["type"] for attachment in attachments}
        return f"message_{types.pop()}" if len(types) == 1 else "message_mixed"
    return "message_text" if "text" in message else "message_empty"


class Anything(msgspec.Struct, gc=False):
    """An object of which only that it is there matters."""


class Party(msgspec.Struct, gc=False):
    id: str


class About(msgspec.Struct, gc=False):
    mid: str


class Attachment(msgspec.Struct, gc=False):
    type: str


class ReplyTo(msgspec.Struct, gc=False):
    story: Anything | None = None


class Message(msgspec.Struct, gc=False):
    mid: str
    text: str | None = None
    is_echo: bool = False
    is_deleted: bool = False
    is_unsupported: bool = False
    attachments: list[Attachment] | None = None
    reply_to: ReplyTo | None = None
    quick_reply: Anything | None = None

    def kind(self) -> str:
        """The kind of a message, by the rules in their order."""
        if self.is_deleted:
            return "message_deleted"
        if self.is_echo:
            return "message_echo"
        if self.is_unsupported:
            return "message_unsupported"
        if self.reply_to is not None and self.reply_to.story is not None:
            return "story_reply"
        if self.quick_reply is not None:
            return "quick_reply"
        if self.attachments:
            types = {attachment.type for attachment in self.attachments}
            return f"message_{types.pop()}" if len(types) == 1 else "message_mixed"
        return "message_text" if self.text is not None else "message_empty"


class Event(msgspec.Struct, gc=False):
    sender: Party
    recipient: Party
    timestamp: int
    message: Message | None = None
    reaction: About | None = None
    read: About | None = None
    postback: About | None = None


class Entry(msgspec.Struct, gc=False):
    id: str
    messaging: list[Event] = []


class Body(msgspec.Struct, gc=False):
    object: str
    entry: list[Entry]


def with_msgspec(secret: str) -> Handler:
    """`hmac.digest` and msgspec into structs."""
    key = secret.encode()
    decode = msgspec.json.Decoder(Body).decode

    def handle(body: bytes, headers: Mapping[str, str]) -> list[Five]:
        expected = "sha256=" + hmac.digest(key, body, "sha256").hex()
        if not hmac.compare_digest(headers.get(HEADER, ""), expected):
            raise Refused
        delivery = decode(body)
        found: list[Five] = []
        if delivery.object != "instagram":
            return found
        for entry in delivery.entry:
            for event in entry.messaging:
                user, text = event.sender.id, None
                if (message := event.message) is not None:
                    kind, mid, text = message.kind(), message.mid, message.text
                    if kind == "message_echo":
                        user = event.recipient.id
                elif event.reaction is not None:
                    kind, mid = "message_reaction", event.reaction.mid
                elif event.read is not None:
                    kind, mid = "message_read", event.read.mid
                elif event.postback is not None:
                    kind, mid = "postback", event.postback.mid
                else:
                    kind, mid = "unknown_messaging_event", None
                found.append((kind, user, text, mid, event.timestamp))
        return found

    return handle

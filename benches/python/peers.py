"""Libraries from PyPI that receive Meta's webhooks, through their public functions, and a WhatsApp message by hand.

Neither library reads what the other does: pywa knows WhatsApp, hiinsta Instagram's messaging. What they leave undone is
theirs to leave, and said here, because it makes them faster than they would be with it:

- pywa hands on the first message of the first change of the first entry, and nothing else; so it is measured on a delivery
  of one. It refuses contacts without the new `user_id`. Its memory of bodies that it has seen is off, or it would skip all
  deliveries but the first.
- hiinsta names the member that an event has (`message`, `read`), and not what kind of message it is; that is decided here,
  by the same rules as for the others.
"""

from __future__ import annotations

import hmac
import json
from collections.abc import Callable, Mapping

import hiinsta.types
import hiinsta.webhooks
import msgspec
import orjson
import pywa
import pywa.types
from handlers import HEADER, Five, Handler, Refused, seed, with_msgspec, with_orjson


def with_hiinsta(secret: str) -> Handler:
    """`verify_signature`, and `Update` from the JSON."""

    def handle(body: bytes, headers: Mapping[str, str]) -> list[Five]:
        if not hiinsta.webhooks.verify_signature(secret, body, headers.get(HEADER, "")):
            raise Refused
        found: list[Five] = []
        for event, _ in hiinsta.types.Update.model_validate_json(body).iter_messaging():
            user, text = event.sender.id, None
            if (message := event.message) is not None:
                kind, mid, text = hiinsta_kind(message), message.mid, message.text
                if kind == "message_echo":
                    user = event.recipient.id
            else:
                member = event.event_type
                about = getattr(event, member)
                kind, mid = {"postback": "postback"}.get(member, f"message_{member}"), about.mid
            found.append((kind, user, text, mid, event.timestamp))
        return found

    return handle


def hiinsta_kind(message: hiinsta.types.Message) -> str:
    """The kind of a message, by the rules in their order."""
    if message.is_deleted:
        return "message_deleted"
    if message.is_echo:
        return "message_echo"
    if message.is_unsupported:
        return "message_unsupported"
    if message.reply_to is not None and message.reply_to.story is not None:
        return "story_reply"
    if message.quick_reply is not None:
        return "quick_reply"
    if message.attachments:
        types = {attachment.type for attachment in message.attachments}
        return f"message_{types.pop()}" if len(types) == 1 else "message_mixed"
    return "message_text" if message.text is not None else "message_empty"


def with_pywa(secret: str) -> Handler:
    """What pywa has for servers that it does not know: its validator, and its handler, which calls back."""
    found: list[Five] = []

    def received(client: pywa.WhatsApp, message: pywa.types.Message) -> None:
        milliseconds = int(message.timestamp.timestamp()) * 1000
        found.append((f"message_{message.type.value}", message.from_user.bsuid, message.text, message.id, milliseconds))

    client = pywa.WhatsApp(server=None, verify_token="token", app_secret=secret, skip_duplicate_updates=False)
    client.add_handlers(pywa.handlers.MessageHandler(received))

    def handle(body: bytes, headers: Mapping[str, str]) -> list[Five]:
        if client.webhook_update_validator(body, headers.get(HEADER, "")) is not None:
            raise Refused
        found.clear()
        client.webhook_update_handler(body)
        return found.copy()

    return handle


def whatsapp_by_hand(secret: str, load: Callable[[bytes], dict]) -> Handler:
    """The messages of a WhatsApp delivery, by a parser that makes dicts."""
    key = secret.encode()

    def handle(body: bytes, headers: Mapping[str, str]) -> list[Five]:
        expected = "sha256=" + hmac.digest(key, body, "sha256").hex()
        if not hmac.compare_digest(headers.get(HEADER, ""), expected):
            raise Refused
        found: list[Five] = []
        delivery = load(body)
        if delivery.get("object") != "whatsapp_business_account":
            return found
        for entry in delivery["entry"]:
            for change in entry["changes"]:
                for message in change["value"].get("messages", ()):
                    user = message.get("from_user_id") or message.get("from")
                    text = message["text"]["body"] if message["type"] == "text" else None
                    sent = int(message["timestamp"]) * 1000
                    found.append((f"message_{message['type']}", user, text, message["id"], sent))
        return found

    return handle


class Text(msgspec.Struct, gc=False):
    body: str


class Message(msgspec.Struct, gc=False):
    id: str
    timestamp: str
    type: str
    sender: str | None = msgspec.field(name="from", default=None)
    from_user_id: str | None = None
    text: Text | None = None


class Value(msgspec.Struct, gc=False):
    messages: list[Message] = []


class Change(msgspec.Struct, gc=False):
    value: Value


class Entry(msgspec.Struct, gc=False):
    changes: list[Change]


class Body(msgspec.Struct, gc=False):
    object: str
    entry: list[Entry]


def whatsapp_with_msgspec(secret: str) -> Handler:
    """The messages of a WhatsApp delivery, in structs."""
    key = secret.encode()
    decode = msgspec.json.Decoder(Body).decode

    def handle(body: bytes, headers: Mapping[str, str]) -> list[Five]:
        expected = "sha256=" + hmac.digest(key, body, "sha256").hex()
        if not hmac.compare_digest(headers.get(HEADER, ""), expected):
            raise Refused
        delivery = decode(body)
        if delivery.object != "whatsapp_business_account":
            return []
        return [
            (
                f"message_{message.type}", message.from_user_id or message.sender,
                message.text.body if message.text is not None else None, message.id, int(message.timestamp) * 1000,
            )
            for entry in delivery.entry for change in entry.changes for message in change.value.messages
        ]

    return handle


def instagram(secret: str) -> dict[tuple[str, str], Handler]:
    """Everything that reads Instagram's messaging events, by stage and name."""
    return {
        ("receive", "hmac+json"): seed(secret),
        ("receive", "hmac.digest+orjson"): with_orjson(secret),
        ("receive", "hmac.digest+msgspec"): with_msgspec(secret),
        ("receive", "hiinsta"): with_hiinsta(secret),
    }


def whatsapp(secret: str) -> dict[tuple[str, str], Handler]:
    """Everything that reads a WhatsApp message, by stage and name."""
    return {
        ("receive", "hmac.digest+json"): whatsapp_by_hand(secret, json.loads),
        ("receive", "hmac.digest+orjson"): whatsapp_by_hand(secret, orjson.loads),
        ("receive", "hmac.digest+msgspec"): whatsapp_with_msgspec(secret),
        ("receive", "pywa"): with_pywa(secret),
    }


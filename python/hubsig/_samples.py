"""Invented deliveries, one per kind of Instagram event, spelled the way Meta spells its JSON.

The names, ids and texts are made up. What is imitated with care is the wire: compact JSON in which every non-ASCII
character, every slash and a few others arrive escaped, because that is where hand-written receivers go wrong.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, Final

Json = dict[str, Any]

ACCOUNT: Final = "17840000000000042"
PERSON: Final = "6120000000000077"
NOW_MS: Final = 1_795_000_000_000

_CDN = "https://lookaside.fbsbx.com/ig_messaging_cdn/?asset_id=1000000000000&signature=invented"
_MID = "aWdfZAG1faW52ZW50ZAWQ6"


def wire(value: object) -> bytes:
    """`value` as JSON in Meta's spelling."""
    text = json.dumps(value, separators=(",", ":"), ensure_ascii=True)
    # None of these four can stand outside a string, nor directly behind a backslash that would change its meaning.
    for plain, escaped in (("/", "\\/"), ("@", "\\u0040"), ("%", "\\u0025"), ("<", "\\u003C")):
        text = text.replace(plain, escaped)
    return text.encode("ascii")


def envelope(*entries: Json) -> Json:
    """The outermost object of an Instagram delivery."""
    return {"object": "instagram", "entry": list(entries)}


def messaging(number: int, *, outgoing: bool = False, container: str = "messaging", **body: object) -> Json:
    """A delivery of one messaging event; `number` makes ids and times differ between samples."""
    account, person = {"id": ACCOUNT}, {"id": PERSON}
    sender, recipient = (account, person) if outgoing else (person, account)
    event = {"sender": sender, "recipient": recipient, "timestamp": NOW_MS + number, **body}
    return envelope({"time": NOW_MS + number + 250, "id": ACCOUNT, container: [event]})


def change(number: int, field: str, value: object) -> Json:
    """A delivery of one change. Its entry counts time in seconds, unlike that of a messaging event."""
    return envelope({"id": ACCOUNT, "time": NOW_MS // 1000 + number, "changes": [{"field": field, "value": value}]})


def _message(number: int, /, **content: object) -> Json:
    return messaging(number, message={"mid": f"{_MID}{number:04d}", **content})


def _attached(number: int, /, *types: str) -> Json:
    return _message(number, attachments=[{"type": each, "payload": {"url": f"{_CDN}{number}"}} for each in types])


def _comment(number: int, field: str) -> Json:
    return change(
        number,
        field,
        {
            "from": {"id": PERSON, "username": "ana.invented"},
            "media": {"id": f"1799000000000{number:04d}", "media_product_type": "FEED"},
            "id": f"1788000000000{number:04d}",
            "parent_id": f"1787000000000{number:04d}",
            "text": "Is the blue one back @ the shop? <3",
        },
    )


def _thread(number: int, key: str, **value: str) -> Json:
    body: Json = {key: value}
    return messaging(number, **body)


#: kind -> what builds a delivery of exactly one event of that kind, out of a running number
BUILDERS: Final[dict[str, Callable[[int], Json]]] = {
    "message_text": lambda n: _message(n, text="Olá! Do you ship to São Paulo? 🚚 50% off @ home"),
    "message_image": lambda n: _attached(n, "image"),
    "message_video": lambda n: _attached(n, "video"),
    "message_audio": lambda n: _attached(n, "audio"),
    "message_file": lambda n: _attached(n, "file"),
    "message_sticker": lambda n: _attached(n, "like_heart"),
    "message_share": lambda n: _message(
        n,
        attachments=[
            {"type": "ig_post", "payload": {"url": _CDN, "title": "New colours", "ig_post_media_id": "17990000000000009"}}
        ],
    ),
    "message_reel": lambda n: _message(
        n,
        attachments=[
            {"type": "ig_reel", "payload": {"url": _CDN, "title": "How it is made", "reel_video_id": "17990000000000010"}}
        ],
    ),
    "message_story_share": lambda n: _message(
        n,
        attachments=[
            {"type": "ig_story", "payload": {"story_media_id": "17990000000000011", "story_media_url": _CDN}}
        ],
    ),
    "message_template": lambda n: _message(
        n, attachments=[{"type": "template", "payload": {"generic": {"elements": [{"title": "Blue mug"}]}}}]
    ),
    "message_fallback": lambda n: _message(
        n, attachments=[{"type": "fallback", "payload": {"url": "https://example.org/mug", "title": "Blue mug"}}]
    ),
    "message_ephemeral": lambda n: _message(n, attachments=[{"type": "ephemeral"}]),
    "message_mixed": lambda n: _attached(n, "image", "video"),
    "message_attachment_unknown": lambda n: _attached(n, "hologram"),
    "message_empty": lambda n: _message(n),
    "message_unsupported": lambda n: _message(n, is_unsupported=True),
    "message_echo": lambda n: messaging(
        n, outgoing=True, message={"mid": f"{_MID}{n:04d}", "text": "Yes, we do.", "is_echo": True}
    ),
    "message_edit": lambda n: messaging(
        n, message_edit={"mid": f"{_MID}{n:04d}", "text": "Do you ship to Recife?", "num_edit": 1}
    ),
    "message_deleted": lambda n: _message(n, is_deleted=True),
    "message_reaction": lambda n: messaging(
        n, reaction={"mid": f"{_MID}0001", "action": "react", "reaction": "love", "emoji": "❤️"}
    ),
    "story_reply": lambda n: _message(
        n, text="Love this! 😍", reply_to={"story": {"id": "17990000000000012", "url": _CDN}}
    ),
    "story_mention": lambda n: _attached(n, "story_mention"),
    "quick_reply": lambda n: _message(n, text="Track my order", quick_reply={"payload": "TRACK_ORDER"}),
    "postback": lambda n: messaging(
        n, postback={"mid": f"{_MID}{n:04d}", "title": "Opening hours?", "payload": "FAQ_HOURS"}
    ),
    "message_read": lambda n: messaging(n, read={"mid": f"{_MID}0001"}),
    "referral": lambda n: messaging(n, referral={"ref": "spring-poster", "source": "SHORTLINKS", "type": "OPEN_THREAD"}),
    "optin": lambda n: messaging(n, optin={"type": "other", "payload": "NEWS"}),
    "optin_notification_messages": lambda n: messaging(
        n,
        optin={
            "type": "notification_messages",
            "payload": "WEEKLY_NEWS",
            "notification_messages_token": "9000000000000000001",
            "notification_messages_frequency": "WEEKLY",
            "title": "Weekly news",
            "token_expiry_timestamp": NOW_MS + 86_400_000,
            "user_token_status": "NOT_REFRESHED",
        },
    ),
    "pass_thread_control": lambda n: _thread(
        n, "pass_thread_control", previous_owner_app_id="100000000000001", new_owner_app_id="100000000000002"
    ),
    "take_thread_control": lambda n: _thread(
        n, "take_thread_control", previous_owner_app_id="100000000000002", new_owner_app_id="100000000000001"
    ),
    "request_thread_control": lambda n: _thread(
        n, "request_thread_control", requested_owner_app_id="100000000000002", metadata="please"
    ),
    "app_roles": lambda n: envelope(
        {
            "time": NOW_MS + n,
            "id": ACCOUNT,
            "messaging": [
                {
                    "recipient": {"id": ACCOUNT},
                    "timestamp": NOW_MS + n,
                    "app_roles": {"100000000000001": ["primary_receiver"]},
                }
            ],
        }
    ),
    "policy_enforcement": lambda n: envelope(
        {
            "time": NOW_MS + n,
            "id": ACCOUNT,
            "messaging": [
                {
                    "recipient": {"id": ACCOUNT},
                    "timestamp": NOW_MS + n,
                    "policy_enforcement": {"action": "warning", "reason": "An invented reason."},
                }
            ],
        }
    ),
    "response_feedback": lambda n: messaging(
        n, response_feedback={"feedback": "Good response", "mid": f"{_MID}0001"}
    ),
    "unknown_messaging_event": lambda n: messaging(n, something_new={"value": 1}),
    "comment": lambda n: _comment(n, "comments"),
    "live_comment": lambda n: _comment(n, "live_comments"),
    "mention": lambda n: change(
        n, "mentions", {"media_id": f"1799000000000{n:04d}", "comment_id": f"1788000000000{n:04d}"}
    ),
    "story_insights": lambda n: change(
        n,
        "story_insights",
        {
            "media_id": f"1799000000000{n:04d}",
            "impressions": 311,
            "reach": 290,
            "taps_forward": 120,
            "taps_back": 14,
            "exits": 30,
            "replies": -1,
        },
    ),
    "instagram_change_other": lambda n: change(n, "follow", {"id": PERSON}),
    "changed_fields_only": lambda n: envelope(
        {"id": ACCOUNT, "time": NOW_MS // 1000 + n, "changed_fields": ["comments"]}
    ),
    "unknown_change": lambda n: change(n, "a_field_of_tomorrow", {"id": "1"}),
    "unknown_entry": lambda n: envelope({"id": ACCOUNT, "time": NOW_MS + n, "something_new": []}),
    "unknown_body": lambda n: {"object": "instagram", "something_new": n},
}


def sample(kind: str, number: int = 1) -> bytes:
    """The body of a delivery holding one event of `kind`. KeyError if there is no sample of it."""
    return wire(BUILDERS[kind](number))


def batch(count: int) -> bytes:
    """The body of one delivery holding `count` text messages."""
    events = [
        {
            "sender": {"id": PERSON},
            "recipient": {"id": ACCOUNT},
            "timestamp": NOW_MS + number,
            "message": {"mid": f"{_MID}b{number:06d}", "text": f"message {number} of many ✨"},
        }
        for number in range(count)
    ]
    return wire(envelope({"time": NOW_MS + count, "id": ACCOUNT, "messaging": events}))

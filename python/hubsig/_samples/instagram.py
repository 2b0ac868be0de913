"""One invented event of every Instagram kind."""

from __future__ import annotations

from typing import Final

from hubsig._samples.elements import ACCOUNTS, NOW_MS, Builders, Element, Json, change

PERSON: Final = "6120000000000077"

_ACCOUNT = ACCOUNTS["instagram"]
_CDN = "https://lookaside.fbsbx.com/ig_messaging_cdn/?asset_id=1000000000000&signature=invented"
_MID = "aWdfZAG1faW52ZW50ZAWQ6"


def _event(number: int, *, outgoing: bool = False, **body: object) -> Element:
    account, person = {"id": _ACCOUNT}, {"id": PERSON}
    sender, recipient = (account, person) if outgoing else (person, account)
    return Element("messaging", {"sender": sender, "recipient": recipient, "timestamp": NOW_MS + number, **body})


def _about_the_account(number: int, key: str, value: Json) -> Element:
    """An event that no person sent."""
    return Element("messaging", {"recipient": {"id": _ACCOUNT}, "timestamp": NOW_MS + number, key: value})


def _mid(number: int) -> str:
    return f"{_MID}{number:04d}"


def _message(number: int, /, **content: object) -> Element:
    return _event(number, message={"mid": _mid(number), **content})


def _attached(number: int, /, *types: str) -> Element:
    return _message(number, attachments=[{"type": each, "payload": {"url": f"{_CDN}{number}"}} for each in types])


def _shared(number: int, type: str, **payload: str) -> Element:
    return _message(number, attachments=[{"type": type, "payload": payload}])


def _comment(number: int, field: str) -> Element:
    return change(
        field,
        {
            "from": {"id": PERSON, "username": "ana.invented"},
            "media": {"id": f"1799000000000{number:04d}", "media_product_type": "FEED"},
            "id": f"1788000000000{number:04d}",
            "parent_id": f"1787000000000{number:04d}",
            "text": "Is the blue one back @ the shop? <3",
        },
    )


BUILDERS: Final[Builders] = {
    "message_text": lambda n: _message(n, text="Olá! Do you ship to São Paulo? 🚚 50% off @ home"),
    "message_image": lambda n: _attached(n, "image"),
    "message_video": lambda n: _attached(n, "video"),
    "message_audio": lambda n: _attached(n, "audio"),
    "message_file": lambda n: _attached(n, "file"),
    "message_sticker": lambda n: _attached(n, "like_heart"),
    "message_share": lambda n: _shared(n, "ig_post", url=_CDN, title="New", ig_post_media_id="17990000000000009"),
    "message_reel": lambda n: _shared(n, "ig_reel", url=_CDN, title="The making", reel_video_id="17990000000000010"),
    "message_story_share": lambda n: _shared(n, "ig_story", story_media_id="17990000000000011", story_media_url=_CDN),
    "message_template": lambda n: _message(
        n, attachments=[{"type": "template", "payload": {"generic": {"elements": [{"title": "Blue mug"}]}}}]
    ),
    "message_fallback": lambda n: _shared(n, "fallback", url="https://example.org/mug", title="Blue mug"),
    "message_ephemeral": lambda n: _message(n, attachments=[{"type": "ephemeral"}]),
    "message_mixed": lambda n: _attached(n, "image", "video"),
    "message_attachment_unknown": lambda n: _attached(n, "hologram"),
    "message_empty": lambda n: _message(n),
    "message_unsupported": lambda n: _message(n, is_unsupported=True),
    "message_echo": lambda n: _event(
        n, outgoing=True, message={"mid": _mid(n), "text": "Yes, we do.", "is_echo": True}
    ),
    "message_edit": lambda n: _event(
        n, message_edit={"mid": _mid(n), "text": "Do you ship to Recife?", "num_edit": 1}
    ),
    "message_deleted": lambda n: _message(n, is_deleted=True),
    "message_reaction": lambda n: _event(
        n, reaction={"mid": _mid(1), "action": "react", "reaction": "love", "emoji": "❤️"}
    ),
    "story_reply": lambda n: _message(
        n, text="Love this! 😍", reply_to={"story": {"id": "17990000000000012", "url": _CDN}}
    ),
    "story_mention": lambda n: _attached(n, "story_mention"),
    "quick_reply": lambda n: _message(n, text="Track my order", quick_reply={"payload": "TRACK_ORDER"}),
    "postback": lambda n: _event(n, postback={"mid": _mid(n), "title": "Opening hours?", "payload": "FAQ_HOURS"}),
    "message_read": lambda n: _event(n, read={"mid": _mid(1)}),
    "referral": lambda n: _event(n, referral={"ref": "spring-poster", "source": "SHORTLINKS", "type": "OPEN_THREAD"}),
    "optin": lambda n: _event(n, optin={"type": "other", "payload": "NEWS"}),
    "optin_notification_messages": lambda n: _event(
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
    "pass_thread_control": lambda n: _event(
        n, pass_thread_control={"previous_owner_app_id": "100000000000001", "new_owner_app_id": "100000000000002"}
    ),
    "take_thread_control": lambda n: _event(
        n, take_thread_control={"previous_owner_app_id": "100000000000002", "new_owner_app_id": "100000000000001"}
    ),
    "request_thread_control": lambda n: _event(
        n, request_thread_control={"requested_owner_app_id": "100000000000002", "metadata": "please"}
    ),
    "app_roles": lambda n: _about_the_account(n, "app_roles", {"100000000000001": ["primary_receiver"]}),
    "policy_enforcement": lambda n: _about_the_account(
        n, "policy_enforcement", {"action": "warning", "reason": "An invented reason."}
    ),
    "response_feedback": lambda n: _event(n, response_feedback={"feedback": "Good response", "mid": _mid(1)}),
    "unknown_messaging_event": lambda n: _event(n, something_new={"value": 1}),
    "comment": lambda n: _comment(n, "comments"),
    "live_comment": lambda n: _comment(n, "live_comments"),
    "mention": lambda n: change(
        "mentions", {"media_id": f"1799000000000{n:04d}", "comment_id": f"1788000000000{n:04d}"}
    ),
    "story_insights": lambda n: change(
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
    "instagram_change_other": lambda n: change("follow", {"id": f"612000000000{n:04d}"}),
    "changed_fields_only": lambda n: Element("changed_fields", "comments"),
    "unknown_change": lambda n: change("a_field_of_tomorrow", {"id": str(n)}),
    "unknown_entry": lambda n: Element("entry", {"id": _ACCOUNT, "time": NOW_MS + n, "something_new": []}),
    "unknown_body": lambda n: Element("body", {"object": "instagram", "something_new": n}),
}

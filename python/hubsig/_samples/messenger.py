"""One invented event of every Messenger kind. Many ids are numbers here that are strings on the other platforms."""

from __future__ import annotations

from typing import Any, Final

from hubsig._samples.elements import ACCOUNTS, NOW_MS, Builders, Element, Json, change

PERSON: Final = "7204000000000077"

_PAGE = ACCOUNTS["messenger"]
_APP = 900911
_IMAGE = "https://scontent.xx.fbcdn.net/v/t1.15752-9/1000_n.jpg?_nc_cat=1&oh=invented"
_FILE = "https://cdn.fbsbx.com/v/t59.2708-21/1000?oh=invented"


def _event(number: int, *, outgoing: bool = False, **body: object) -> Element:
    page, person = {"id": _PAGE}, {"id": PERSON}
    sender, recipient = (page, person) if outgoing else (person, page)
    return Element("messaging", {"sender": sender, "recipient": recipient, "timestamp": NOW_MS + number, **body})


def _about_the_page(number: int, key: str, value: object) -> Element:
    """An event that no person sent, or one whose id is not known."""
    return Element("messaging", {"recipient": {"id": _PAGE}, "timestamp": NOW_MS + number, key: value})


def _mid(number: int) -> str:
    return f"m_1nV3nT3d{number:04d}xYz"


def _message(number: int, /, **content: object) -> Element:
    return _event(number, message={"mid": _mid(number), **content})


def _attached(number: int, /, *attachments: Json, **content: object) -> Element:
    return _message(number, attachments=list(attachments), **content)


def _at(type: str, url: str) -> Json:
    return {"type": type, "payload": {"url": url}}


def _feed(number: int, item: str, **value: object) -> Element:
    return change(
        "feed",
        {
            "from": {"id": PERSON, "name": "Ana Invençada"},
            "post_id": f"{_PAGE}_{number}",
            "created_time": NOW_MS // 1000 + number,
            "item": item,
            "verb": "add",
            **value,
        },
    )


def _call(number: int, event: str, **more: object) -> Element:
    call = {
        "id": f"c_1nV3nT3d{number:04d}",
        "to": _PAGE,
        "from": PERSON,
        "event": event,
        "timestamp": NOW_MS // 1000 + number,
        "call_direction": "user_initiated",
    }
    return Element("calls", call | more)


def _marketing(number: int, field: str) -> Element:
    """What became of a marketing message: these come without an envelope."""
    body: dict[str, Any] = {
        "field": field,
        "recipient_id": int(PERSON),
        "page_id": int(_PAGE),
        "app_id": _APP,
        "timestamp": NOW_MS + number,
        "mid": _mid(number),
        "marketing_message_tracking_id": f"autumn/{number}",
        "messenger_subscription_token": "9000000000000000001",
    }
    return Element("body", body)


def _beta(number: int, key: str) -> Element:
    """One of the events that only ever were in beta; their bodies were never settled."""
    body: Json = {key: {"payload": f"INVENTED_{number}", "player_id": PERSON}}
    return _event(number, **body)


BUILDERS: Final[Builders] = {
    "message_text": lambda n: _message(n, text="Olá! Is the blue mug <in stock>? 100% sure? 🫖 @ noon"),
    "message_image": lambda n: _attached(n, _at("image", _IMAGE)),
    "message_video": lambda n: _attached(n, _at("video", _FILE)),
    "message_audio": lambda n: _attached(n, _at("audio", _FILE)),
    "message_file": lambda n: _attached(n, _at("file", _FILE)),
    "message_sticker": lambda n: _attached(
        n, {"type": "sticker", "payload": {"url": _IMAGE, "sticker_id": 369239263222822}}
    ),
    "message_share": lambda n: _attached(
        n, {"type": "post", "payload": {"url": "https://www.facebook.com/p/1", "title": "New colours", "id": 1221042}}
    ),
    "message_reel": lambda n: _attached(
        n,
        {
            "type": "reel",
            "payload": {"url": "https://www.facebook.com/reel/1", "title": "How it is made", "reel_video_id": 11220042},
        },
    ),
    "message_location": lambda n: _attached(
        n, {"type": "location", "title": "Ana's place", "payload": {"coordinates": {"lat": 38.7223, "long": -9.1393}}}
    ),
    "message_template": lambda n: _attached(
        n,
        {
            "type": "template",
            "payload": {
                "product": {
                    "elements": [
                        {"id": "4455", "retailer_id": "mug", "image_url": _IMAGE, "title": "Mug", "subtitle": "€ 12"}
                    ]
                }
            },
        },
    ),
    "message_fallback": lambda n: _attached(
        n,
        {"type": "fallback", "payload": None, "title": "Blue mug", "url": "https://example.org/mug"},
        text="https://example.org/mug",
    ),
    "message_appointment": lambda n: _attached(
        n,
        {
            "type": "appointment_booking",
            "payload": {
                "booking_id": f"apt_{n}",
                "status": "requested",
                "start_time": NOW_MS // 1000 + 86_400,
                "end_time": NOW_MS // 1000 + 90_000,
                "timezone": "Europe/Lisbon",
            },
        },
    ),
    "message_mixed": lambda n: _attached(n, _at("image", _IMAGE), _at("file", _FILE)),
    "message_attachment_unknown": lambda n: _attached(n, _at("hologram", _FILE)),
    "message_empty": lambda n: _message(n),
    "message_unsupported": lambda n: _message(n, is_unsupported=True),
    "message_echo": lambda n: _event(
        n,
        outgoing=True,
        message={"mid": _mid(n), "is_echo": True, "text": "Yes, it is.", "app_id": _APP, "metadata": "campaign=7"},
    ),
    "message_edit": lambda n: _event(n, message_edit={"mid": _mid(n), "text": "And the red one?", "num_edit": 1}),
    "message_deleted": lambda n: _message(n, is_deleted=True),
    "message_reaction": lambda n: _event(
        n, reaction={"reaction": "love", "emoji": "❤", "action": "react", "mid": _mid(1)}
    ),
    "quick_reply": lambda n: _message(n, text="Track my order", quick_reply={"payload": "TRACK_ORDER"}),
    "postback": lambda n: _event(
        n,
        postback={
            "mid": _mid(n),
            "title": "Get started",
            "payload": "START",
            "referral": {"ref": "poster", "source": "SHORTLINK", "type": "OPEN_THREAD", "is_guest_user": True},
        },
    ),
    "call_permission_reply": lambda n: Element(
        "entry",
        {
            "sender": {"id": PERSON},
            "recipient": {"id": _PAGE},
            "timestamp": NOW_MS + n,
            "call_permission_reply": {"response": "approve", "expiration_timestamp": NOW_MS // 1000 + 604_800},
        },
    ),
    "order": lambda n: _event(
        n,
        order={
            "products": [
                {"id": 2233, "retailer_id": "mug", "name": "Mug", "unit_price": 12, "currency": "EUR", "quantity": 2}
            ],
            "note": "as a present, please",
        },
    ),
    # Without a time of its own, as documented.
    "message_delivered": lambda n: Element(
        "messaging",
        {
            "sender": {"id": PERSON},
            "recipient": {"id": _PAGE},
            "delivery": {"mids": [_mid(n)], "watermark": NOW_MS + n},
        },
    ),
    "message_read": lambda n: _event(n, read={"watermark": NOW_MS + n - 5}),
    "referral": lambda n: _event(
        n,
        referral={
            "ref": "spring",
            "source": "ADS",
            "type": "OPEN_THREAD",
            "ad_id": "120210000000042",
            "ads_context_data": {"ad_title": "Mugs, 20% off", "photo_url": _IMAGE, "post_id": "1"},
        },
    ),
    "optin": lambda n: _about_the_page(n, "optin", {"ref": "checkbox", "user_ref": f"visitor-{n}"}),
    "optin_notification_messages": lambda n: _event(
        n,
        optin={
            "type": "notification_messages",
            "payload": "WEEKLY_NEWS",
            "title": "Weekly news",
            "notification_messages_token": "9000000000000000001",
            "notification_messages_frequency": "WEEKLY",
            "notification_messages_timezone": "Europe/Lisbon",
            "token_expiry_timestamp": NOW_MS + 86_400_000,
            "user_token_status": "NOT_REFRESHED",
        },
    ),
    "optin_one_time_notification": lambda n: _event(
        n, optin={"type": "one_time_notif_req", "payload": "BACK_IN_STOCK", "one_time_notif_token": f"9000{n:04d}"}
    ),
    "account_linking": lambda n: _event(n, account_linking={"status": "linked", "authorization_code": f"code/{n}"}),
    "pass_thread_control": lambda n: _event(
        n, pass_thread_control={"previous_owner_app_id": _APP, "new_owner_app_id": 263902037430900, "metadata": "human"}
    ),
    "take_thread_control": lambda n: _event(
        n, take_thread_control={"previous_owner_app_id": "263902037430900", "new_owner_app_id": str(_APP)}
    ),
    "request_thread_control": lambda n: _event(
        n, request_thread_control={"requested_owner_app_id": _APP, "metadata": "please"}
    ),
    "app_roles": lambda n: _about_the_page(n, "app_roles", {str(_APP): ["primary_receiver"]}),
    # The older spelling of the key.
    "policy_enforcement": lambda n: _about_the_page(
        n, "policy-enforcement", {"action": "block", "reason": "An invented reason."}
    ),
    "response_feedback": lambda n: _event(n, response_feedback={"feedback": "Good response", "mid": _mid(1)}),
    "messaging_feedback": lambda n: _event(
        n,
        messaging_feedback={
            "feedback_screens": [
                {
                    "screen_id": 0,
                    "questions": {
                        "q1": {"type": "csat", "payload": "4", "follow_up": {"type": "free_form", "payload": "Good"}}
                    },
                }
            ]
        },
    ),
    "customer_information": lambda n: _event(
        n,
        messaging_customer_information={
            "screens": [{"screen_id": "0", "responses": [{"key": "email", "value": "ana@example.org"}]}]
        },
    ),
    "in_thread_lead_form_submit": lambda n: _event(n, form={"id": f"7000{n:04d}"}),
    "game_play": lambda n: _event(
        n, game_play={"game_id": "100", "player_id": PERSON, "context_type": "SOLO", "score": 10 * n, "payload": "{}"}
    ),
    "payment": lambda n: _beta(n, "payment"),
    "pre_checkout": lambda n: _beta(n, "pre_checkout"),
    "checkout_update": lambda n: _beta(n, "checkout_update"),
    "branded_camera": lambda n: _beta(n, "branded_camera"),
    "unknown_messaging_event": lambda n: _event(n, something_new={"value": 1}),
    "marketing_message_echoes": lambda n: _marketing(n, "marketing_message_echoes"),
    "marketing_message_deliveries": lambda n: _marketing(n, "marketing_message_deliveries"),
    "marketing_message_delivery_failed": lambda n: change(
        "marketing_message_delivery_failed",
        {
            "app_id": str(_APP),
            "business_id": "500000000000042",
            "page_id": _PAGE,
            "messenger_subscription_token": "9000000000000000001",
            "timestamp": NOW_MS // 1000 + n,
            "error_message": "An invented reason.",
            "message_id": f"mm_{n}",
        },
    ),
    "marketing_message_reads": lambda n: _marketing(n, "marketing_message_reads"),
    "marketing_message_clicks": lambda n: _marketing(n, "marketing_message_clicks"),
    "call_connect": lambda n: _call(n, "connect", session={"sdp_type": "offer", "sdp": "v=0\r\n"}),
    "call_terminate": lambda n: _call(n, "terminate", status="COMPLETED", duration=64),
    "call_unknown": lambda n: _call(n, "hold"),
    "feed_comment": lambda n: _feed(
        n, "comment", comment_id=f"1_{n}", parent_id=f"{_PAGE}_1", message="Open at 9, or @ 10? <3"
    ),
    "feed_reaction": lambda n: _feed(n, "reaction", reaction_type="love"),
    "feed_post": lambda n: _feed(n, "photo", link=_IMAGE, message="Our mugs at São João", photo_id=f"1221{n:04d}"),
    "feed_other": lambda n: _feed(n, "coupon"),
    "page_mention": lambda n: change(
        "mention",
        {
            "item": "comment",
            "verb": "add",
            "post_id": f"9_{n}",
            "comment_id": f"9_{n}_1",
            "sender_id": PERSON,
            "sender_name": "Ana Invençada",
            "message": "@Mugs look at this",
            "created_time": NOW_MS // 1000 + n,
        },
    ),
    "rating": lambda n: change(
        "ratings",
        {
            "item": "rating",
            "verb": "add",
            "reviewer_id": PERSON,
            "reviewer_name": "Ana Invençada",
            "recommendation_type": "POSITIVE",
            "review_text": "Good tea",
            "created_time": NOW_MS // 1000 + n,
        },
    ),
    "leadgen": lambda n: change(
        "leadgen",
        {
            "leadgen_id": 444_000_000_000 + n,
            "form_id": 444_000_000_042,
            "page_id": int(_PAGE),
            "ad_id": 120_210_000_000_042,
            "adgroup_id": 120_210_000_000_043,
            "created_time": NOW_MS // 1000 + n,
        },
    ),
    "inbox_labels": lambda n: change(
        "inbox_labels", {"action": "add", "user": {"id": PERSON}, "label": {"id": str(n), "page_label_name": "Regular"}}
    ),
    "conversations": lambda n: change("conversations", {"page_id": int(_PAGE), "thread_id": f"t_{n}"}),
    "live_videos": lambda n: change("live_videos", {"id": str(n), "status": "live"}),
    "videos": lambda n: change("videos", {"id": str(n), "status": {"video_status": "ready"}}),
    "page_profile_change": lambda n: change("website", f"https://example.org/{n}"),
    "page_change_other": lambda n: change("messaging_integrity", {"event": n}),
    # The change stands inside the value of another.
    "message_template_status_update": lambda n: change(
        "message_template_status_update",
        {
            "business_id": "500000000000042",
            "timestamp": NOW_MS // 1000 + n,
            "changes": [
                {
                    "field": "message_template_status_update",
                    "value": {
                        "event": "APPROVED",
                        "message_template_id": 1_689_000_000_000_000 + n,
                        "message_template_name": "order_shipped",
                        "message_template_language": "pt_PT",
                        "reason": None,
                    },
                }
            ],
        },
    ),
    "changed_fields_only": lambda n: Element("changed_fields", "feed"),
    "unknown_change": lambda n: change("a_field_of_tomorrow", {"id": str(n)}),
    "unknown_entry": lambda n: Element("entry", {"id": _PAGE, "time": NOW_MS + n, "something_new": []}),
    "unknown_body": lambda n: Element("body", {"object": "page", "something_new": n}),
}

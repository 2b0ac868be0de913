"""One invented event of every WhatsApp kind. Times are strings of seconds in most lists, numbers in some.

What is said about the account itself is in `whatsapp_account`.
"""

from __future__ import annotations

from typing import Final

from hubsig._samples import whatsapp_account
from hubsig._samples.elements import (
    ACCOUNTS,
    DISPLAY_NUMBER,
    NOW_MS,
    PHONE_NUMBER_ID,
    WA_ID,
    Builders,
    Element,
    Json,
)

_BUSINESS_ACCOUNT = ACCOUNTS["whatsapp"]
_GROUP = "R3J1cG8taW52ZW50YWRv"
_USER_ID = "PT.7712000000000077"
_SHA256 = "mZ3q0hC9sPfP8l9PmS+oKQ1r2f/jdW6Xx0aB4n5c6d8="
_ERROR = {
    "code": 131026,
    "title": "Message undeliverable",
    "message": "Message undeliverable",
    "error_data": {"details": "An invented reason."},
    "href": "https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes/",
}


def _seconds(number: int) -> int:
    return NOW_MS // 1000 + number


def _id(number: int) -> str:
    return f"wamid.HBgMMzUxOTAwMDAwMDc3FQIAEhgg{number:04d}AA=="


def _message(number: int, type: str, field: str = "messages", /, **body: object) -> Element:
    """A message; `context` and the like stand beside what the type names."""
    message: Json = {"from": WA_ID, "id": _id(number), "timestamp": str(_seconds(number)), "type": type}
    return Element("list", message | body, field, "messages")


def _media(number: int, type: str, mime_type: str, /, **more: object) -> Element:
    media = {"mime_type": mime_type, "sha256": _SHA256, "id": f"880000000000{number:04d}", **more}
    return _message(number, type, **{type: media})


def _answer(number: int, type: str, body: object) -> Element:
    """The answer to a message of ours with buttons, a list or a flow."""
    answer = {"type": type, type: body}
    return _message(number, "interactive", context={"from": DISPLAY_NUMBER, "id": _id(1)}, interactive=answer)


def _status(number: int, status: str, /, **more: object) -> Element:
    value = {"id": _id(number), "status": status, "timestamp": str(_seconds(number)), "recipient_id": WA_ID}
    return Element("list", value | more, "messages", "statuses")


def _call(number: int, event: str, /, **more: object) -> Element:
    call = {
        "id": f"wacid.HBgMMzUxOTAwMDAwMDc3{number:04d}AA",
        "to": DISPLAY_NUMBER,
        "from": WA_ID,
        "event": event,
        "timestamp": str(_seconds(number)),
        "direction": "USER_INITIATED",
    }
    return Element("list", call | more, "calls", "calls")


def _control(number: int, type: str, metadata: str) -> Element:
    value = {
        "messaging_product": "whatsapp",
        "recipient": {"display_phone_number": DISPLAY_NUMBER, "phone_number_id": PHONE_NUMBER_ID},
        "sender": {"phone_number": WA_ID},
        "timestamp": str(_seconds(number)),
        "type": type,
        type: {"metadata": metadata},
    }
    return Element("changes", {"value": value, "field": "messaging_handovers"})


def _group(number: int, field: str, type: str, /, **more: object) -> Element:
    group = {"timestamp": str(_seconds(number)), "group_id": _GROUP, "type": type, "request_id": f"request-{number}"}
    return Element("list", group | more, field, "groups")


_MESSAGES: Builders = {
    "message_text": lambda n: _message(n, "text", text={"body": "Olá! Do you ship to Évora/Beja? 100% @ home 🚚"}),
    "message_image": lambda n: _media(n, "image", "image/jpeg", caption="This one, 20% off?"),
    "message_video": lambda n: _media(n, "video", "video/mp4"),
    "message_audio": lambda n: _media(n, "audio", "audio/ogg; codecs=opus", voice=True),
    "message_file": lambda n: _media(n, "document", "application/pdf", filename="Order nº 7 <final>.pdf"),
    "message_sticker": lambda n: _media(n, "sticker", "image/webp", animated=False),
    "message_location": lambda n: _message(
        n, "location", location={"latitude": 38.7223, "longitude": -9.1393, "name": "Café", "address": "Rua 1/2"}
    ),
    "message_contacts": lambda n: _message(
        n,
        "contacts",
        contacts=[
            {
                "name": {"formatted_name": "Rui Invenção", "first_name": "Rui"},
                "phones": [{"phone": "+351 900 000 078", "wa_id": "351900000078", "type": "CELL"}],
            }
        ],
    ),
    "message_unsupported": lambda n: _message(n, "unsupported", errors=[_ERROR | {"code": 131051}]),
    "message_media_placeholder": lambda n: _message(n, "media_placeholder"),
    "message_echo": lambda n: Element(
        "list",
        {
            "from": DISPLAY_NUMBER,
            "to": WA_ID,
            "id": _id(n),
            "timestamp": str(_seconds(n)),
            "type": "text",
            "text": {"body": "Até amanhã"},
        },
        "smb_message_echoes",
        "message_echoes",
    ),
    "message_edit": lambda n: _message(
        n, "edit", edit={"original_message_id": _id(1), "message": {"type": "text", "text": {"body": "At 19:00"}}}
    ),
    "message_deleted": lambda n: _message(n, "revoke", revoke={"original_message_id": _id(1)}),
    "message_reaction": lambda n: _message(n, "reaction", reaction={"message_id": _id(1), "emoji": "👍🏽"}),
    "interactive_button_reply": lambda n: _answer(n, "button_reply", {"id": "yes/1", "title": "Yes ✅"}),
    "interactive_list_reply": lambda n: _answer(
        n, "list_reply", {"id": "slot_3", "title": "18:30", "description": "Two seats"}
    ),
    "interactive_nfm_reply": lambda n: _answer(
        n,
        "nfm_reply",
        {"name": "flow", "body": "Sent", "response_json": '{"flow_token":"token-1","date":"2026-10-02"}'},
    ),
    "interactive_unknown": lambda n: _answer(n, "hologram_reply", {"id": "1"}),
    "template_button_reply": lambda n: _message(
        n, "button", context={"from": DISPLAY_NUMBER, "id": _id(1)}, button={"payload": "STOP", "text": "No more"}
    ),
    "call_permission_reply": lambda n: _answer(
        n,
        "call_permission_reply",
        {"response": "accept", "expiration_timestamp": _seconds(604_800), "response_source": "user_action"},
    ),
    "order": lambda n: _message(
        n,
        "order",
        order={
            "catalog_id": "331000000000042",
            "text": "as a present 🎁",
            "product_items": [{"product_retailer_id": "mug", "quantity": 2, "item_price": 12.5, "currency": "EUR"}],
        },
    ),
    "request_welcome": lambda n: _message(n, "request_welcome"),
    "system_message": lambda n: _message(
        n,
        "system",
        system={"body": "Ana changed her number", "wa_id": "351900000099", "type": "user_changed_number"},
    ),
    "unknown_message_type": lambda n: _message(n, "hologram", hologram={"id": "1"}),
}

_STATUSES: Builders = {
    "message_sent": lambda n: _status(
        n,
        "sent",
        conversation={"id": "5e01b0c5a7d34b1", "origin": {"type": "referral_conversion"}},
        pricing={"billable": True, "pricing_model": "PMP", "category": "utility", "type": "regular"},
        biz_opaque_callback_data="order=7/3",
    ),
    "message_delivered": lambda n: _status(n, "delivered"),
    "message_read": lambda n: _status(n, "read"),
    "message_played": lambda n: _status(n, "played"),
    "message_failed": lambda n: _status(n, "failed", errors=[_ERROR]),
    "payment_status": lambda n: _status(
        n,
        "captured",
        type="payment",
        payment={"reference_id": f"order-{n}", "amount": {"value": 2150, "offset": 100}, "currency": "INR"},
    ),
    "message_status_unknown": lambda n: _status(n, "warning"),
}

_CONVERSATIONS: Builders = {
    "pass_thread_control": lambda n: _control(n, "control_passed", "to a human"),
    "take_thread_control": lambda n: _control(n, "control_taken", "back to the bot"),
    "call_connect": lambda n: _call(n, "connect", session={"sdp_type": "offer", "sdp": "v=0\r\n"}),
    "call_terminate": lambda n: _call(n, "terminate", status="COMPLETED", duration=64),
    "call_status": lambda n: Element(
        "list",
        {
            "id": f"wacid.HBgMMzUxOTAwMDAwMDc3{n:04d}AA",
            "timestamp": str(_seconds(n)),
            "type": "call",
            "status": "RINGING",
            "recipient_id": WA_ID,
        },
        "calls",
        "statuses",
    ),
    "call_unknown": lambda n: _call(n, "recording_available"),
    "platform_error": lambda n: Element(
        "list", _ERROR | {"code": 130429, "title": f"Rate limit hit ({n})"}, "messages", "errors"
    ),
    "history_chunk": lambda n: Element(
        "list",
        {
            "metadata": {"phase": 1, "chunk_order": n, "progress": 55},
            "threads": [
                {
                    "id": WA_ID,
                    "messages": [
                        _message(n, "text", text={"body": "old"}, history_context={"status": "READ"}).value
                    ],
                }
            ],
        },
        "history",
        "history",
    ),
    "history_declined": lambda n: Element(
        "list",
        {"errors": [_ERROR | {"code": 2593109, "title": f"History sync is turned off ({n})"}]},
        "history",
        "history",
    ),
    "history_media": lambda n: _message(
        n,
        "image",
        "history",
        image={"mime_type": "image/jpeg", "sha256": _SHA256, "id": f"880000000000{n:04d}"},
    ),
    "smb_app_state_sync": lambda n: Element(
        "list",
        {
            "type": "contact",
            "contact": {"full_name": "Rui Invenção", "first_name": "Rui", "phone_number": "351900000078"},
            "action": "add",
            "metadata": {"timestamp": str(_seconds(n))},
        },
        "smb_app_state_sync",
        "state_sync",
    ),
    "user_preferences": lambda n: Element(
        "list",
        {
            "wa_id": WA_ID,
            "detail": "User requested to stop marketing messages",
            "category": "marketing_messages",
            "value": "stop",
            "timestamp": _seconds(n),
        },
        "user_preferences",
        "user_preferences",
    ),
    "user_id_update": lambda n: Element(
        "list",
        {"wa_id": WA_ID, "user_id": {"previous": f"PT.{n}", "current": _USER_ID}, "timestamp": _seconds(n)},
        "user_id_update",
        "user_id_update",
    ),
    "automatic_events": lambda n: Element(
        "list",
        {
            "id": _id(n),
            "event_name": "Purchase",
            "timestamp": _seconds(n),
            "ctwa_clid": "ARkInvented",
            "custom_data": {"currency": "EUR", "value": 12.5},
        },
        "automatic_events",
        "automatic_events",
    ),
    "tracking_events": lambda n: Element(
        "list",
        {
            "event_name": "cta_click",
            "timestamp": _seconds(n),
            "tracking_data": {"click_id": f"click/{n}", "tracking_token": "invented"},
        },
        "tracking_events",
        "events",
    ),
    "group_lifecycle_update": lambda n: _group(
        n,
        "group_lifecycle_update",
        "group_create",
        subject="Mug lovers",
        invite_link="https://chat.whatsapp.com/invented",
        join_approval_mode="auto_approve",
    ),
    "group_participants_update": lambda n: _group(
        n,
        "group_participants_update",
        "group_participants_add",
        reason="invite_link",
        added_participants=[{"wa_id": WA_ID}],
    ),
    "group_settings_update": lambda n: _group(
        n,
        "group_settings_update",
        "group_settings_update",
        group_subject={"text": "Lovers of mugs", "update_successful": True},
    ),
    "group_status_update": lambda n: _group(n, "group_status_update", "group_suspend"),
    "group_unknown": lambda n: _group(n, "group_polls_update", "poll"),
}

_ODD: Builders = {
    "changed_fields_only": lambda n: Element("changed_fields", "messages"),
    "unknown_change": lambda n: Element("changes", {"value": {"id": str(n)}, "field": "a_field_of_tomorrow"}),
    "unknown_entry": lambda n: Element("entry", {"id": _BUSINESS_ACCOUNT, "time": _seconds(n), "something_new": []}),
    "unknown_body": lambda n: Element("body", {"object": "whatsapp_business_account", "something_new": n}),
}

BUILDERS: Final[Builders] = _MESSAGES | _STATUSES | _CONVERSATIONS | whatsapp_account.BUILDERS | _ODD

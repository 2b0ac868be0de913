"""The basics of the WhatsApp Cloud API. All raise BuildError; `api` is made with the login ``"whatsapp"``."""

from __future__ import annotations

import json as _json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal

from hubsig import _native
from hubsig.graph._values import Api, AttachmentId, Request

__all__ = ["buttons", "mark_read", "media", "raw", "react", "template", "text"]


def text(
    api: Api,
    phone_number_id: str,
    to: str,
    body: str,
    *,
    preview_url: bool = False,
    reply_to: str | None = None,
    user_id: bool = False,
) -> Request:
    """A text of at most 4096 characters. `to` is a phone number, or with `user_id` a business-scoped user id;
    `reply_to` is the id of a message to quote. So in all functions here.
    """
    return _send(api, phone_number_id, (user_id, to), reply_to, kind="text", text=body, preview_url=preview_url)


def media(
    api: Api,
    phone_number_id: str,
    to: str,
    kind: Literal["image", "audio", "video", "document", "sticker"],
    source: str,
    *,
    caption: str | None = None,
    filename: str | None = None,
    reply_to: str | None = None,
    user_id: bool = False,
) -> Request:
    """A picture, sound, video, document or sticker, by URL or AttachmentId."""
    place = (isinstance(source, AttachmentId), str(source))
    return _send(
        api, phone_number_id, (user_id, to), reply_to, kind=kind, text=caption, more=filename, source=place
    )


def template(
    api: Api,
    phone_number_id: str,
    to: str,
    name: str,
    language: str,
    components: Sequence[Mapping[str, Any]] | None = None,
    *,
    user_id: bool = False,
) -> Request:
    """An approved template: the only thing that can be sent outside the window."""
    json = None if components is None else _json.dumps(list(components), ensure_ascii=False)
    return _send(api, phone_number_id, (user_id, to), None, kind="template", text=name, more=language, json=json)


def buttons(
    api: Api,
    phone_number_id: str,
    to: str,
    body: str,
    buttons: Iterable[tuple[str, str]],
    *,
    reply_to: str | None = None,
    user_id: bool = False,
) -> Request:
    """A text with one to three buttons, each an id that comes back and what is shown."""
    pairs = [(id, title) for id, title in buttons]
    return _send(api, phone_number_id, (user_id, to), reply_to, kind="buttons", text=body, buttons=pairs)


def react(
    api: Api, phone_number_id: str, to: str, message_id: str, emoji: str, *, user_id: bool = False
) -> Request:
    """A reaction to a message; an empty emoji takes it back."""
    return _send(
        api, phone_number_id, (user_id, to), None, kind="reaction", text=message_id, more=emoji
    )


def raw(
    api: Api,
    phone_number_id: str,
    to: str,
    kind: str,
    json: Mapping[str, Any],
    *,
    reply_to: str | None = None,
    user_id: bool = False,
) -> Request:
    """Any other type, with the object that is named like it, such as ``"location"``."""
    if kind in _OWN:
        raise ValueError(f"{kind} has a function of its own")
    json_text = _json.dumps(json, ensure_ascii=False)
    return _send(api, phone_number_id, (user_id, to), reply_to, kind=kind, json=json_text)


def mark_read(api: Api, phone_number_id: str, message_id: str, *, typing: bool = False) -> Request:
    """Marks a message as read, and with `typing` shows that an answer is being written."""
    return Request(_native._graph_whatsapp_read(api._parts, phone_number_id, message_id, typing))


#: Kinds that `_send` does not take as they are.
_OWN = frozenset({"text", "reaction", "template", "buttons"})


def _send(api: Api, phone_number_id: str, to: tuple[bool, str], reply_to: str | None, **content: Any) -> Request:
    parts: dict[str, Any] = {
        "text": None,
        "more": None,
        "source": None,
        "json": None,
        "preview_url": False,
        "buttons": [],
    }
    parts.update(content)
    return Request(_native._graph_whatsapp_send(api._parts, phone_number_id, to, parts, reply_to))

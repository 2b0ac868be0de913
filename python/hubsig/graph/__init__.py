"""The way back: requests to Meta's Graph API, what its answers mean, and when one may write at all.

    api = graph.Api("instagram", "v26.0", token)
    request = graph.send(api, "me", user=event.user_id, text="Hi")
    response = httpx.request(request.method, request.url, headers=request.headers, content=request.body)
    try:
        sent = graph.interpret(response.status_code, response.headers, response.content).message_id
    except graph.GraphError as error:
        if error.action == "wait": ...

The answer to an event, from the account and the number it came to, where one may be sent:

    request = graph.reply(api, event, "Hi")

Nothing here opens a socket or keeps anything, and nothing but `reply` reads the clock, if it is not told the time. What the seven actions mean, and which error has which,
stands in docs/graph_errors.md.
"""

from __future__ import annotations

import json as _json
import time as _time
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal

from hubsig import Event, _native
from hubsig.graph import comment, oauth, whatsapp
from hubsig.graph._errors import BuildError, CallbackError, GraphError, ReplyRefused
from hubsig.graph._names import Action, Due, Login, MessagingChannel, MessagingType, Method, ReplyRefusal
from hubsig.graph._values import (
    Allowed,
    Api,
    AttachmentId,
    BusinessUsage,
    Card,
    Percent,
    PostbackButton,
    QuickReply,
    Reply,
    Request,
    Usage,
    UrlButton,
    _Headers,
    _pairs,
)

__all__ = [
    "Action",
    "Allowed",
    "Api",
    "AttachmentId",
    "BuildError",
    "BusinessUsage",
    "CallbackError",
    "Card",
    "Due",
    "GraphError",
    "Login",
    "MessagingChannel",
    "MessagingType",
    "Method",
    "Percent",
    "PostbackButton",
    "QuickReply",
    "Reply",
    "ReplyRefusal",
    "ReplyRefused",
    "Request",
    "UrlButton",
    "Usage",
    "act",
    "allowed",
    "call",
    "classify",
    "comment",
    "interpret",
    "oauth",
    "opens_window",
    "react",
    "reply",
    "send",
    "split_text",
    "unanswered",
    "unreact",
    "usage",
    "whatsapp",
]


def send(
    api: Api,
    sender: str,
    *,
    user: str | None = None,
    comment: str | None = None,
    post: str | None = None,
    notification_token: str | None = None,
    text: str | None = None,
    image: str | None = None,
    audio: str | None = None,
    video: str | None = None,
    file: str | None = None,
    images: Iterable[str] | None = None,
    like_heart: bool = False,
    share: str | None = None,
    quick_replies: Iterable[QuickReply | Literal["user_phone_number", "user_email"]] | None = None,
    buttons: Iterable[UrlButton | PostbackButton] | None = None,
    cards: Iterable[Card] | None = None,
    message: Mapping[str, Any] | str | None = None,
    human_agent: bool = False,
    messaging_type: MessagingType | None = None,
    reply_to: str | None = None,
) -> Request:
    """A message on Instagram or Messenger: `POST /{sender}/messages`. `sender` is ``"me"`` or an id of the account's
    own.

    One recipient: `user`, `comment` (a private reply, once and within seven days), or on Messenger `post` or
    `notification_token`. One content: `text`, alone or with `quick_replies` or `buttons`; `image`, `audio`, `video` or
    `file` by URL or AttachmentId; `images`, one to ten; `like_heart`; `share`, the id of a post of one's own; `cards`;
    `message`, any other as a mapping or JSON.

    A text has at most 1000 bytes of UTF-8 on Instagram; `split_text` cuts longer ones. `human_agent` tags an answer
    that a person wrote within seven days. Raises BuildError; TypeError for no or several recipients or contents.
    """
    recipients = {"user": user, "comment": comment, "post": post, "notification_token": notification_token}
    content: dict[str, Any] = {
        "text": text,
        "source": None,
        "images": [_source(each) for each in images or ()],
        "replies": [_reply(each) for each in quick_replies or ()],
        "buttons": [_button(each) for each in buttons or ()],
        "cards": [(*each[:4], [_button(button) for button in each.buttons]) for each in cards or ()],
    }
    if quick_replies is not None and buttons is not None:
        raise TypeError("quick replies and buttons do not go together")
    if (quick_replies is not None or buttons is not None) and text is None:
        raise TypeError("quick replies and buttons need a text")
    kinds = {
        "text": text,
        "image": image,
        "audio": audio,
        "video": video,
        "file": file,
        "images": images,
        "like_heart": like_heart or None,
        "share": share,
        "cards": cards,
        "raw": message,
    }
    kind, what = _only("content", kinds)
    if kind in ("image", "audio", "video", "file"):
        content["source"] = _source(what)
    elif kind == "share":
        content["text"] = what
    elif kind == "raw":
        content["text"] = what if isinstance(what, str) else _json.dumps(what, ensure_ascii=False)
    elif quick_replies is not None:
        kind = "quick_replies"
    elif buttons is not None:
        kind = "buttons"
    content["kind"] = kind
    to = _only("recipient", recipients)
    return Request(
        _native._graph_send(api._parts, sender, to, content, human_agent, messaging_type, reply_to)
    )


def reply(api: Api, event: Event, text: str, *, now_ms: int | None = None, skew_ms: int = 60_000) -> Request:
    """The answer to an incoming event, as a text. Raises ReplyRefused with the reason why there is none.

    Who is answered from where is taken from the event: the author of a comment privately, any other person on
    Instagram and Messenger by their id, both from ``"me"``; somebody on WhatsApp from the number they wrote to. A bot
    that asks only this cannot loop: what the account did itself is refused, and so is what is no message, such as a
    receipt or an edit.

    A message, or whatever else opens the window, is answered for 24 hours from its own time, a comment for seven days;
    a comment that names no time of its own has that of the entry it came in. `now_ms` is the time now, in milliseconds
    UTC: that of the system's clock if it is not given. `skew_ms` shortens both spans, for clocks that differ.

    Nothing is remembered. That an event came twice (`event.key` tells), that a comment was answered before (it can be
    once), that a live video is over (then its comments cannot be any more) and that the person wrote again since is for
    the caller to know. For anything but a text use `send` or `whatsapp`.

    Raises BuildError too, if the text is empty or too long (`split_text` cuts it).
    """
    now_ms = _time.time_ns() // 1_000_000 if now_ms is None else now_ms
    return Request(_native._graph_reply(api._parts, event, text, now_ms, skew_ms))


def act(api: Api, sender: str, user: str, action: Literal["typing_on", "typing_off", "mark_seen"]) -> Request:
    """Typing, or seen. The answer holds no message id. Raises BuildError."""
    return Request(_native._graph_act(api._parts, sender, user, action, "", ""))


def react(api: Api, sender: str, user: str, message_id: str, reaction: str) -> Request:
    """A reaction to a message: ``"love"`` or an emoji. Another one takes its place. Raises BuildError."""
    return Request(_native._graph_act(api._parts, sender, user, "react", message_id, reaction))


def unreact(api: Api, sender: str, user: str, message_id: str) -> Request:
    """Takes the reaction to a message back. Raises BuildError."""
    return Request(_native._graph_act(api._parts, sender, user, "unreact", message_id, ""))


def call(
    api: Api,
    method: Method,
    path: Sequence[str],
    query: Mapping[str, str] | Iterable[tuple[str, str]] = (),
    json: Mapping[str, Any] | str | None = None,
) -> Request:
    """Any call: conversations, profiles, publishing, insights, ice breakers, subscriptions.

    `path` is what follows the version, one id or edge an element, such as ``["me", "conversations"]``. For the next
    page make the same call with `after` from the reply. Raises BuildError.
    """
    if isinstance(path, str):
        raise TypeError("path is a list of elements, not a str")
    pairs = query.items() if isinstance(query, Mapping) else query
    text = json if json is None or isinstance(json, str) else _json.dumps(json, ensure_ascii=False)
    return Request(_native._graph_call(api._parts, method, list(path), list(pairs), text))


def split_text(text: str, max_bytes: int | None = None) -> list[str]:
    """Cuts a text into pieces of so many bytes of UTF-8 (1000, as Instagram has it, unless given), at white space where
    there is some. The pieces put together are the text again.
    """
    return _native._graph_split_text(text, _native._graph_text_bytes() if max_bytes is None else max_bytes)


def interpret(status: int, headers: _Headers, body: bytes) -> Reply:
    """What an answer means: a Reply, or a GraphError with what to do. The body decides, not the status.

    `headers` is a mapping, pairs or None.
    """
    body = bytes(body)
    return Reply(_native._graph_interpret(status, _pairs(headers), body), body)


def unanswered() -> GraphError:
    """The error for a request that got no answer: a timeout, a broken connection. It may have been carried out."""
    error: GraphError = _native._graph_unanswered()
    return error


def classify(code: int, subcode: int = 0, transient: bool = False) -> tuple[Action, bool]:
    """What to do about a code and subcode, and whether the request may have taken effect. Also for the errors that
    WhatsApp reports in a status webhook instead of an answer.
    """
    return _native._graph_classify(code, subcode, transient)


def usage(headers: _Headers) -> Usage:
    """How much of the limits is used, as the headers of an answer say."""
    most, wait, app, page, business = _native._graph_usage(_pairs(headers))
    return Usage(
        most,
        wait,
        None if app is None else Percent(*app),
        None if page is None else Percent(*page),
        tuple(BusinessUsage(name, kind, Percent(*percent), minutes) for name, kind, percent, minutes in business),
    )


def opens_window(channel: MessagingChannel, kind: str) -> bool:
    """Whether an event of this kind opens the window of 24 hours. Ask it about incoming events only."""
    return _native._graph_opens_window(channel, kind)


def allowed(
    channel: MessagingChannel,
    *,
    now_ms: int,
    last_open_ms: int | None = None,
    comment_ms: int | None = None,
    comment_used: bool = False,
    live: bool | None = None,
    skew_ms: int = 0,
) -> Allowed:
    """What may be sent at `now_ms`. All times are milliseconds UTC.

    `last_open_ms` is the time of the newest event that opens the window; `comment_ms`, `comment_used` and `live`
    (whether the broadcast still runs, None for other comments) are about a comment to answer privately. `skew_ms`
    shortens every window, for clocks that differ. Advice: Meta's clock decides.
    """
    comment = (comment_ms, comment_used, live)
    return Allowed(*_native._graph_allowed(channel, last_open_ms, comment, now_ms, skew_ms))


def _only(what: str, given: dict[str, Any]) -> tuple[str, Any]:
    present = [(name, value) for name, value in given.items() if value is not None]
    if len(present) != 1:
        names = ", ".join(name for name, _ in present) or "none"
        raise TypeError(f"exactly one {what} is needed, not {names}")
    return present[0]


def _source(value: str) -> tuple[bool, str]:
    return isinstance(value, AttachmentId), str(value)


def _button(button: UrlButton | PostbackButton) -> tuple[bool, str, str]:
    return isinstance(button, UrlButton), button[0], button[1]


def _reply(reply: QuickReply | str) -> Any:
    return reply if isinstance(reply, str) else (reply.title, reply.payload, reply.image_url)

"""Requests byte for byte, from the same vectors as the core's."""

from __future__ import annotations

import json
import tomllib
import urllib.request
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from conftest import VECTORS
from hubsig import graph
from hubsig.graph import comment, oauth, whatsapp

VERSION = "v26.0"
ACCOUNT = "17841499900011122"
PAGE = "104477001122334"
NUMBER = "109988776655443"
PERSON = "906112233445566"
COMMENT = "17900055566677788"
REDIRECT = "https://app.example.test/cb"
SECRET = "0123456789abcdef0123456789abcdef"
PROOF_TIME = 1_780_000_000

INSTAGRAM = graph.Api("instagram", VERSION, "TEST-TOKEN")
WITH_PROOF = graph.Api("instagram_page", VERSION, "EAAB-test-token", app_secret=SECRET)
MESSENGER = graph.Api("messenger", VERSION, "TEST-TOKEN")
WHATSAPP = graph.Api("whatsapp", VERSION, "TEST-TOKEN")
APP = oauth.App("990001112223334", "TEST-SECRET")
AS_APP = graph.Api("messenger", VERSION, APP.token)


def vectors(name: str) -> list[dict[str, Any]]:
    (rows,) = tomllib.loads((VECTORS / "graph" / f"{name}.toml").read_text(encoding="utf-8")).values()
    assert isinstance(rows, list)
    return rows


def plain(sender: str, **content: Any) -> graph.Request:
    return graph.send(INSTAGRAM, sender, user=PERSON, **content)


def read(*path: str, **query: str) -> graph.Request:
    return graph.call(INSTAGRAM, "GET", path, query)


PHONE = "491700000001"
QUESTIONS = [{"question": "Opening hours?", "payload": "HOURS"}, {"question": "Track my order", "payload": "TRACK"}]
#: What is written by `json`, with its spaces, is compared as JSON.
SPACED = {"ice_breakers", "ice_breakers_gone", "raw_message", "whatsapp_template", "whatsapp_raw"}
BUILT: dict[str, Callable[[], graph.Request]] = {
    "text_instagram_login": lambda: plain(ACCOUNT, text="Your parcel left the depot."),
    "text_page_with_proof": lambda: graph.send(WITH_PROOF, PAGE, user=PERSON, text="Wir öffnen um 9."),
    "human_agent": lambda: plain(
        ACCOUNT, text="Sorry for the wait, the part is in stock again.", human_agent=True
    ),
    "three_images": lambda: plain(
        ACCOUNT,
        images=[
            "https://cdn.example.test/a.jpg",
            "https://cdn.example.test/b.png",
            graph.AttachmentId("771100223344"),
        ],
    ),
    "audio_by_url": lambda: plain("me", audio="https://cdn.example.test/n.m4a"),
    "like_heart": lambda: plain("me", like_heart=True),
    "react": lambda: graph.react(INSTAGRAM, ACCOUNT, PERSON, "aWdINBOUND7", "🎉"),
    "unreact": lambda: graph.unreact(INSTAGRAM, ACCOUNT, PERSON, "aWdINBOUND7"),
    "typing_on": lambda: graph.act(INSTAGRAM, "me", PERSON, "typing_on"),
    "quick_replies": lambda: plain(
        ACCOUNT,
        text="Which size?",
        quick_replies=[graph.QuickReply("Small", "SIZE_S"), graph.QuickReply("Large", "SIZE_L")],
    ),
    "cards": lambda: plain(
        ACCOUNT,
        cards=[
            graph.Card(
                "Blue mug",
                "0.3 l",
                "https://cdn.example.test/mug.jpg",
                "https://shop.example.test/mug",
                [
                    graph.UrlButton("Open", "https://shop.example.test/mug"),
                    graph.PostbackButton("Reserve", "RESERVE:mug"),
                ],
            )
        ],
    ),
    "buttons": lambda: plain(
        ACCOUNT,
        text="Talk to us or read the guide?",
        buttons=[
            graph.PostbackButton("Talk", "HUMAN"),
            graph.UrlButton("Guide", "https://shop.example.test/guide"),
        ],
    ),
    "share": lambda: plain(ACCOUNT, share="18000111222333444"),
    "private_reply": lambda: graph.send(
        INSTAGRAM, ACCOUNT, comment=COMMENT, text="Here is the size chart: https://shop.example.test/s"
    ),
    "private_reply_used": lambda: graph.send(INSTAGRAM, ACCOUNT, comment=COMMENT, text="Second try"),
    "outside_window": lambda: plain(ACCOUNT, text="Still interested?"),
    "permission_missing": lambda: plain(ACCOUNT, text="Hi"),
    "person_blocked": lambda: graph.send(MESSENGER, PAGE, user="5551112223334445", text="Hello"),
    "token_dead": lambda: read("me", fields="user_id,username"),
    "rate_limit_with_header": lambda: plain(ACCOUNT, text="x"),
    "transient": lambda: plain(ACCOUNT, text="x"),
    "error_in_200": lambda: graph.send(
        graph.Api("instagram_page", VERSION, "TEST-TOKEN"),
        "me",
        user=PERSON,
        image="https://cdn.example.test/huge.png",
    ),
    "html_from_a_gateway": lambda: plain(ACCOUNT, text="x"),
    "code_exchange_flat": lambda: oauth.exchange_code(APP, REDIRECT, "AQTEST24"),
    "code_exchange_array": lambda: oauth.exchange_code(APP, REDIRECT, "AQTEST25"),
    "code_spent": lambda: oauth.exchange_code(APP, REDIRECT, "AQTEST25"),
    "long_lived": lambda: oauth.long_lived(APP, "IGAA-short-1"),
    "refresh": lambda: oauth.refresh("IGAA-long-1"),
    "debug_dead_token": lambda: oauth.debug_token(AS_APP, "EAAB-old"),
    "comment_reply": lambda: comment.reply(INSTAGRAM, COMMENT, "Thanks! Check your inbox."),
    "comment_hide": lambda: comment.hide(INSTAGRAM, COMMENT),
    "profile_without_consent": lambda: read("906998877665544", fields="name,username,profile_pic"),
    "conversations": lambda: read(
        "me", "conversations", platform="instagram", fields="id,updated_time", limit="2"
    ),
    "stripped_fields": lambda: read(PERSON, fields="name,username,follower_count"),
    "ice_breakers": lambda: graph.call(
        INSTAGRAM,
        "POST",
        [ACCOUNT, "messenger_profile"],
        json={
            "platform": "instagram",
            "ice_breakers": [{"locale": "default", "call_to_actions": QUESTIONS}],
        },
    ),
    "subscribe_account": lambda: graph.call(
        INSTAGRAM,
        "POST",
        [ACCOUNT, "subscribed_apps"],
        {"subscribed_fields": "messages,messaging_postbacks,comments"},
    ),
    "subscribe_app": lambda: graph.call(
        AS_APP,
        "POST",
        [APP.id, "subscriptions"],
        [
            ("object", "instagram"),
            ("callback_url", "https://app.example.test/hook"),
            ("verify_token", "vt-1"),
            ("fields", "messages,comments"),
            ("include_values", "true"),
        ],
    ),
    "whatsapp_quote": lambda: whatsapp.text(WHATSAPP, NUMBER, PHONE, "Ja, bis 18 Uhr.", reply_to="wamid.IN01"),
    "whatsapp_outside_window": lambda: graph.call(
        WHATSAPP,
        "POST",
        [NUMBER, "messages"],
        json='{"messaging_product":"whatsapp","to":"491700000001","type":"text","text":{"body":"Noch da?"}}',
    ),
    "whatsapp_pair_limit": lambda: graph.call(
        WHATSAPP,
        "POST",
        [NUMBER, "messages"],
        json='{"messaging_product":"whatsapp","to":"491700000001","type":"text","text":{"body":"3"}}',
    ),
    "timed_proof": lambda: graph.call(
        graph.Api("messenger", VERSION, "EAAB-test-token", app_secret=SECRET, proof_time_s=PROOF_TIME),
        "GET",
        [PAGE],
        {"fields": "access_token"},
    ),
    "reply_to": lambda: plain("me", text="That one", reply_to="aWdINBOUND7"),
    "one_image_of_a_list": lambda: plain("me", images=[graph.AttachmentId("771100223344")]),
    "raw_message": lambda: plain(
        "me",
        message={
            "attachment": {
                "type": "template",
                "payload": {"template_type": "product", "elements": [{"id": "1"}]},
            }
        },
    ),
    "text_to_be_escaped": lambda: plain("me", text='"a" \\ b\nü 😍 </script>'),
    "post_on_messenger": lambda: graph.send(MESSENGER, PAGE, post="104477001122334_99", text="Hello"),
    "notification_token": lambda: graph.send(
        MESSENGER, "me", notification_token="12+/=34", text="News", messaging_type="UTILITY"
    ),
    "messenger_quick_replies": lambda: graph.send(
        MESSENGER,
        "me",
        user="5551112223334445",
        text="How?",
        quick_replies=[
            graph.QuickReply("Chat", "C", "https://cdn.example.test/c.png"),
            "user_phone_number",
            "user_email",
        ],
        messaging_type="UPDATE",
    ),
    "typing_off": lambda: graph.act(INSTAGRAM, "me", PERSON, "typing_off"),
    "mark_seen": lambda: graph.act(INSTAGRAM, "me", PERSON, "mark_seen"),
    "comment_show": lambda: comment.hide(INSTAGRAM, COMMENT, False),
    "comment_delete": lambda: comment.delete(WITH_PROOF, COMMENT),
    "comment_create": lambda: comment.create(INSTAGRAM, "18000111222333444", "First!"),
    "ice_breakers_gone": lambda: graph.call(
        INSTAGRAM, "DELETE", ["me", "messenger_profile"], json={"fields": ["ice_breakers"]}
    ),
    "next_page": lambda: read("me", "conversations", platform="instagram", after="QVFI+test=="),
    "page_tokens": lambda: oauth.page_tokens(MESSENGER),
    "facebook_exchange_code": lambda: oauth.facebook_exchange_code(VERSION, APP, REDIRECT, "AQTEST"),
    "facebook_long_lived": lambda: oauth.facebook_long_lived(VERSION, APP, "EAAB-short"),
    "whatsapp_image": lambda: whatsapp.media(
        WHATSAPP, NUMBER, PHONE, "image", "https://cdn.example.test/a.jpg", caption="Blue"
    ),
    "whatsapp_document": lambda: whatsapp.media(
        WHATSAPP, NUMBER, "DE.123", "document", graph.AttachmentId("42"), filename="bill.pdf", user_id=True
    ),
    "whatsapp_reaction": lambda: whatsapp.react(WHATSAPP, NUMBER, PHONE, "wamid.IN01", ""),
    "whatsapp_buttons": lambda: whatsapp.buttons(
        WHATSAPP, NUMBER, PHONE, "Still open?", [("y", "Yes"), ("n", "No")]
    ),
    "whatsapp_template": lambda: whatsapp.template(
        WHATSAPP,
        NUMBER,
        PHONE,
        "parcel",
        "de",
        [{"type": "body", "parameters": [{"type": "text", "text": "17"}]}],
    ),
    "whatsapp_raw": lambda: whatsapp.raw(
        WHATSAPP, NUMBER, PHONE, "location", {"latitude": 52.5, "longitude": 13.4}
    ),
    "whatsapp_read": lambda: whatsapp.mark_read(WHATSAPP, NUMBER, "wamid.IN01"),
    "whatsapp_typing": lambda: whatsapp.mark_read(WHATSAPP, NUMBER, "wamid.IN01", typing=True),
}
ROWS = [*vectors("pairs"), *vectors("requests")]


def test_every_vector_is_built() -> None:
    assert {row["name"] for row in ROWS} == set(BUILT) and len(ROWS) == len(BUILT)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["name"])
def test_is_what_the_vector_says(row: dict[str, Any]) -> None:
    built = BUILT[row["name"]]()
    assert built.method == row["method"]
    assert built.url == row["url"]
    assert list(built.headers.items()) == [tuple(pair) for pair in row["headers"]]
    body = built.body.decode()
    if row["name"] in SPACED:
        assert json.loads(body) == json.loads(row["body"])
    else:
        assert body == row.get("body", "")


def test_clients_take_it_as_it_is() -> None:
    request = plain("me", text="Hi")

    def answer(received: httpx.Request) -> httpx.Response:
        assert str(received.url) == request.url and received.content == request.body
        assert received.headers["authorization"] == "Bearer TEST-TOKEN"
        assert received.headers["content-type"] == "application/json"
        return httpx.Response(200, json={"recipient_id": PERSON, "message_id": "m_1"})

    with httpx.Client(transport=httpx.MockTransport(answer)) as client:
        response = client.request(request.method, request.url, headers=request.headers, content=request.body)
    assert graph.interpret(response.status_code, response.headers, response.content).message_id == "m_1"
    theirs = urllib.request.Request(request.url, request.body or None, request.headers, method=request.method)
    assert theirs.get_method() == "POST" and theirs.get_header("Authorization") == "Bearer TEST-TOKEN"


@pytest.mark.parametrize(
    ("build", "code", "argument"),
    [
        (lambda: plain("me", text="€" * 334), "too_long", "text"),
        (lambda: plain("me", text=""), "empty", "text"),
        (lambda: plain("me", images=["https://a.test/b"] * 11), "too_many", "images"),
        (
            lambda: plain("me", text="?", quick_replies=[graph.QuickReply("a", "b")] * 14),
            "too_many",
            "quick_replies",
        ),
        (lambda: plain("me", text="?", buttons=[graph.UrlButton("a", "https://a.test")] * 4), "too_many", "buttons"),
        (lambda: plain("me", cards=[graph.Card("a", "b")] * 11), "too_many", "cards"),
        (lambda: plain("me", text="é" * 641, buttons=[graph.PostbackButton("a", "b")]), "too_long", "text"),
        (lambda: plain("me", cards=[graph.Card("only")]), "card_bare", "card"),
        (lambda: graph.send(INSTAGRAM, "me", post="1", text="x"), "recipient_unsupported", "to"),
        (lambda: plain("a/b", text="x"), "id_invalid", "from"),
        (lambda: plain("me?", text="x"), "id_invalid", "from"),
        (lambda: plain("me\0", text="x"), "id_invalid", "from"),
        (lambda: plain("me", text="x", messaging_type="MESSAGE_TAG"), "tag_mismatch", "messaging_type"),
        (lambda: graph.call(INSTAGRAM, "GET", ["me"], {"access_token": "x"}), "query_reserved", "query"),
        (lambda: graph.call(INSTAGRAM, "POST", ["me"], json="[]"), "json_invalid", "json"),
        (lambda: oauth.authorize_url("1", REDIRECT, ["a"], ""), "empty", "state"),
        (lambda: read("..", "x"), "id_invalid", "path"),
        (lambda: graph.call(graph.Api("instagram", "26", "t"), "GET", ["me"]), "version_invalid", "version"),
        (lambda: graph.call(graph.Api("instagram", "v26.0", "t\n"), "GET", ["me"]), "token_invalid", "token"),
    ],
)
def test_what_must_not_become_a_request_does_not(build: Callable[[], Any], code: str, argument: str) -> None:
    with pytest.raises(graph.BuildError) as caught:
        build()
    assert (caught.value.code, caught.value.argument) == (code, argument)
    assert str(caught.value).startswith(f"{code}: `{argument}` ")


@pytest.mark.parametrize(
    "build",
    [
        lambda: graph.send(INSTAGRAM, "me", text="x"),
        lambda: graph.send(INSTAGRAM, "me", user="1", comment="2", text="x"),
        lambda: plain("me"),
        lambda: plain("me", text="x", image="https://a.test/b"),
        lambda: plain("me", quick_replies=[graph.QuickReply("a", "b")]),
        lambda: graph.call(INSTAGRAM, "GET", "me"),
    ],
)
def test_one_recipient_and_one_content(build: Callable[[], Any]) -> None:
    with pytest.raises(TypeError):
        build()


@pytest.mark.parametrize(
    "build",
    [
        lambda: graph.call(graph.Api("threads", VERSION, "t"), "GET", ["me"]),  # type: ignore[arg-type]
        lambda: graph.call(INSTAGRAM, "PUT", ["me"]),  # type: ignore[arg-type]
        lambda: graph.act(INSTAGRAM, "me", "1", "wave"),  # type: ignore[arg-type]
        lambda: plain("me", text="x", messaging_type="SPAM"),
        lambda: whatsapp.raw(WHATSAPP, "1", "2", "text", {}),
        lambda: graph.allowed("sms", now_ms=0),  # type: ignore[arg-type]
        lambda: graph.opens_window("instagram", "no_kind"),
    ],
)
def test_names_of_closed_lists(build: Callable[[], Any]) -> None:
    with pytest.raises(ValueError):
        build()

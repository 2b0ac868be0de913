"""What a release is optimised for: the work whose profile `maturin build --pgo` hands to the compiler.

Every kind of delivery there is an invented sample of, under each sort of headers, with the attributes read that handlers
read; now and then what else programs ask of messages. What is never seen here is built small instead of fast, and that is
wanted: the wheel has a limit. None of the measured deliveries is used, or they would be measured by code that had been made
for them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import hubsig
from hubsig import _samples, graph

SECRET = "what-is-signed-with-while-training"
HEADER = "X-Hub-Signature-256"
#: How often that is received which comes all day, and how often anything else is. What is nearly as frequent as the first
#: is inlined without regard to size, and makes the wheel bigger and not faster.
OFTEN, SELDOM = 20000, 1
#: What comes all day.
TEXT = "message_text"
ALL_DAY = (
    "message_image", "message_echo", "message_reaction", "message_read", "message_delivered",
    "story_reply", "quick_reply", "postback",
)  # fmt: skip


class Headers(dict[str, str]):
    """Headers as frameworks have them: asked, not searched."""

    def getlist(self, name: str) -> list[str]:
        return [self[name]] if name in self else []


#: The sorts of headers that `receive` takes; most programs pass a dict or their framework's own.
HEADERS: tuple[Callable[[str], object], ...] = (
    lambda signature: {"Content-Type": "application/json", HEADER: signature},
    lambda signature: {"Host": "example.org", "User-Agent": "facebookexternalua", "x-hub-signature-256": signature},
    lambda signature: Headers({HEADER: signature}),
    lambda signature: [("Content-Type", "application/json"), (HEADER, signature)],
    lambda signature: signature,
)


def usual(webhook: hubsig.Webhook, body: bytes, headers: Any) -> None:
    """What handlers do."""
    for event in webhook.receive(body, headers):
        _ = (event.kind, event.user_id, event.text, event.message_id, event.timestamp_ms)


def everything(webhook: hubsig.Webhook, body: bytes, signature: str) -> None:
    """What some handlers do, once each."""
    for event in (*webhook.receive(body, signature), *hubsig.parse_unverified(body)):
        for name in dir(event):
            if not name.startswith("_"):
                getattr(event, name)
        _ = (event.raw_json(), event.json(), event.to_dict(), event.unified_json(), hash(event), repr(event))
        for service in ("socialhook", "socialhook-flat", "zernio", "zernio-data"):
            event.compat_json(service)
    webhook.verify(body, signature)
    try:
        webhook.receive(body + b" ", signature)
    except hubsig.SignatureError:
        return
    raise AssertionError("what is forged was taken")


def answers() -> None:
    """Requests to the Graph API, and what comes back."""
    api = graph.Api("instagram", "v26.0", "token")
    for number in range(20):
        graph.send(api, "me", user=str(number), text=f"message {number} ✨")
        graph.interpret(200, {}, b'{"recipient_id":"1","message_id":"m_1"}')
        try:
            graph.interpret(400, {}, b'{"error":{"message":"no","type":"OAuthException","code":190,"fbtrace_id":"A"}}')
        except graph.GraphError:
            continue
        raise AssertionError("an error was taken for an answer")


def main() -> None:
    webhook = hubsig.Webhook(app_secret=SECRET, verify_token="token")
    named = [(platform, kind) for platform, kinds in _samples.BUILDERS.items() for kind in kinds]
    rare = [_samples.sample(kind, 1, platform) for platform, kind in named]
    rare += [made.body for made in _samples.deliveries(seed=1, events=500)]
    texts = [_samples.sample(kind, each, platform) for platform, kind in named if kind == TEXT for each in range(20)]
    all_day = [_samples.sample(kind, each, platform) for platform, kind in named if kind in ALL_DAY for each in (1, 2)]
    for times, bodies in (SELDOM, rare), (OFTEN, [*texts, *all_day, _samples.batch(20)]):
        for body in bodies:
            signature = hubsig.sign(SECRET, body)
            for number in range(times):
                usual(webhook, body, HEADERS[number % len(HEADERS)](signature))
    for body in texts:
        everything(webhook, body, hubsig.sign(SECRET, body))
    webhook.challenge({"hub.mode": "subscribe", "hub.verify_token": "token", "hub.challenge": "1"})
    answers()


if __name__ == "__main__":
    main()

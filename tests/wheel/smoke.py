"""Run by each interpreter with nothing installed but the wheel: the shortest way through everything it can do."""

from __future__ import annotations

import importlib.metadata
import json
import pickle
import sys

import hubsig

SECRET, TOKEN = "a secret of the smoke test", "a token"
BODY = json.dumps({
    "object": "instagram",
    "entry": [{
        "id": "17841400000000001",
        "time": 1764288000000,
        "messaging": [{
            "sender": {"id": "7001"},
            "recipient": {"id": "17841400000000001"},
            "timestamp": 1764288000123,
            "message": {"mid": "m_1", "text": "Ol\u00e1 \U0001f69a"},
        }],
    }],
}).encode()


def main() -> None:
    webhook = hubsig.Webhook(SECRET, TOKEN)
    for body in (BODY, bytearray(BODY), memoryview(BODY)):
        (event,) = webhook.receive(body, {"X-Hub-Signature-256": hubsig.sign(SECRET, BODY)})
        assert isinstance(event, hubsig.Message), event
        assert (event.kind, event.text, event.user_id) == ("message_text", "Olá 🚚", "7001"), event
        assert event.timestamp_ms == 1764288000123
        assert pickle.loads(pickle.dumps(event)) == event and event.to_dict()["text"] == event.text
    for signature in (None, "", hubsig.sign("another", BODY)):
        try:
            webhook.receive(BODY, signature)
        except hubsig.SignatureError as error:
            assert error.http_status == 401
        else:
            raise AssertionError("a forged delivery was accepted")
    assert webhook.challenge(f"hub.mode=subscribe&hub.verify_token={TOKEN}&hub.challenge=7".replace(" ", "+")) == "7"
    assert importlib.metadata.version("hubsig") == hubsig.__version__
    installed = {each.metadata["Name"] for each in importlib.metadata.distributions()} - {"pip", "setuptools", "wheel"}
    assert installed == {"hubsig"}, installed
    print(sys.version.split()[0])


if __name__ == "__main__":
    main()

"""Building a webhook, verifying, answering the handshake, reading signed requests."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import hubsig
import pytest
from conftest import SECRET, TOKEN
from hubsig import _samples

BODY = _samples.sample("message_text")


class TestConstruction:
    @pytest.mark.parametrize(
        "secret", ["", " ", "\t\r\n", b"", b"  ", [], (), ["good", ""], ["good", " "], [b"good", b"\n"], iter([])]
    )
    def test_nothing_is_no_secret(self, secret: Any) -> None:
        with pytest.raises(ValueError, match="secret_"):
            hubsig.Webhook(secret)

    @pytest.mark.parametrize("secret", [None, 5, 1.5, object(), [None], ["good", None], [5], bytearray(b"x"), [["x"]]])
    def test_a_secret_is_text(self, secret: Any) -> None:
        with pytest.raises(TypeError):
            hubsig.Webhook(secret)

    def test_a_secret_has_to_be_given(self) -> None:
        with pytest.raises(TypeError):
            hubsig.Webhook()  # type: ignore[call-arg]
        with pytest.raises(TypeError):
            hubsig.Webhook(verify_token=TOKEN)  # type: ignore[call-arg]

    @pytest.mark.parametrize("token", ["", " ", b"", b"\n"])
    def test_a_blank_verify_token_is_refused(self, token: Any) -> None:
        with pytest.raises(ValueError, match="verify_token_blank"):
            hubsig.Webhook(SECRET, token)

    @pytest.mark.parametrize("limit", ["max_body", "max_events"])
    @pytest.mark.parametrize("value", [0, -1, 2**32, 2**64, 2**200, -(2**200)])
    def test_a_limit_has_a_range(self, limit: str, value: int) -> None:
        with pytest.raises(ValueError, match="limit_invalid"):
            hubsig.Webhook(SECRET, **{limit: value})
        with pytest.raises(ValueError, match="limit_invalid"):
            hubsig.parse_unverified(BODY, **{limit: value})

    @pytest.mark.parametrize("value", ["5", 1.5, object()])
    def test_a_limit_is_an_integer(self, value: Any) -> None:
        with pytest.raises(TypeError):
            hubsig.Webhook(SECRET, max_body=value)

    def test_limits_are_kept(self) -> None:
        header = hubsig.sign(SECRET, BODY)
        small = hubsig.Webhook(SECRET, max_body=len(BODY) - 1)
        for refused in (small.receive, small.verify):
            with pytest.raises(hubsig.PayloadError) as caught:
                refused(BODY, header)
            assert (caught.value.code, caught.value.http_status) == ("body_too_large", 413)
        assert len(hubsig.Webhook(SECRET, max_body=len(BODY)).receive(BODY, header)) == 1

        many = _samples.batch(3)
        with pytest.raises(hubsig.PayloadError) as caught:
            hubsig.Webhook(SECRET, max_events=2).receive(many, hubsig.sign(SECRET, many))
        assert (caught.value.code, caught.value.http_status) == ("too_many_events", 413)

    def test_an_undecodable_secret_is_not_quoted(self) -> None:
        with pytest.raises(ValueError) as caught:
            hubsig.Webhook("canary\udc80")
        assert not isinstance(caught.value, UnicodeError)
        assert "canary" not in repr(caught.value)


class TestSecrets:
    def test_any_of_several_matches_and_is_named(self) -> None:
        webhook = hubsig.Webhook(["old secret", b"new secret", "third"])
        for index, secret in enumerate(["old secret", "new secret", "third"]):
            assert webhook.verify(BODY, hubsig.sign(secret, BODY)) == index
            assert webhook.receive(BODY, hubsig.sign(secret, BODY)).secret_index == index
        with pytest.raises(hubsig.SignatureError, match="signature_mismatch"):
            webhook.verify(BODY, hubsig.sign("fourth", BODY))

    def test_nothing_shows_them(self) -> None:
        webhook = hubsig.Webhook("canary-secret", "canary-token")
        assert "canary" not in f"{webhook!r} {webhook} {webhook.__reduce_ex__.__doc__}"
        for act in (pickle.dumps, lambda each: each.__reduce__()):
            with pytest.raises(TypeError) as caught:
                act(webhook)
            assert "canary" not in str(caught.value)
        assert not hasattr(webhook, "__dict__")
        with pytest.raises(AttributeError):
            webhook.app_secret = "x"  # type: ignore[attr-defined]

    def test_copies_are_itself(self, webhook: hubsig.Webhook) -> None:
        assert copy.copy(webhook) is webhook
        assert copy.deepcopy([webhook])[0] is webhook

    def test_no_class_below_it(self) -> None:
        for final in (hubsig.Webhook, hubsig.Delivery, hubsig.Message, hubsig.Attachment):
            with pytest.raises(TypeError):
                type("Below", (final,), {})


class TestSign:
    def test_is_what_meta_sends(self) -> None:
        assert (
            hubsig.sign(SECRET, b"") == "sha256=796cd3078af14636753d26b3b5555422ff55a3e261cf847b48e95371b9bd0aa2"
        )
        assert hubsig.sign(SECRET.encode(), bytearray(BODY)) == hubsig.sign(SECRET, memoryview(BODY))

    @pytest.mark.parametrize("secret", ["", " ", b"\n"])
    def test_needs_a_secret(self, secret: Any) -> None:
        with pytest.raises(ValueError):
            hubsig.sign(secret, b"")

    def test_needs_bytes(self) -> None:
        with pytest.raises(TypeError):
            hubsig.sign(SECRET, "text")  # type: ignore[arg-type]
        with pytest.raises(TypeError):
            hubsig.sign(None, b"")  # type: ignore[arg-type]


class TestExplain:
    def test_a_body_encoded_again(self, webhook: hubsig.Webhook) -> None:
        import json

        again = json.dumps(json.loads(BODY)).encode()
        header = hubsig.sign(SECRET, BODY)
        findings = webhook.explain(again, header)
        assert "spaced" in findings
        assert all(isinstance(advice, str) for advice in findings.values())
        with pytest.raises(hubsig.SignatureError):
            webhook.receive(again, header)

    def test_a_good_one_and_a_bad_header(self, webhook: hubsig.Webhook) -> None:
        assert list(webhook.explain(BODY, hubsig.sign(SECRET, BODY))) == ["matches"]
        assert "refused" in webhook.explain(BODY, "sha256=")
        assert "refused" in webhook.explain(BODY, "\udc80")
        assert "refused" in webhook.explain(BODY, None)


class TestSignedRequest:
    GOOD = (
        "u23gakW_XSNDg3yCGIo-_ZOffT6UVaNwFpUZuRjT6fo."
        "eyJ1c2VyX2lkIjoiNzEyMDQzOTk4NDQxMjA3MyIsImFsZ29yaXRobSI6IkhNQUMtU0hBMjU2IiwiaXNzdWVkX2F0IjoxNzc4NzYwMDAwfQ"
    )

    @pytest.mark.parametrize("text", [GOOD, GOOD.encode()])
    def test_is_read(self, webhook: hubsig.Webhook, text: Any) -> None:
        request = webhook.signed_request(text)
        assert request.user_id == "7120439984412073"
        assert request.issued_at == 1_778_760_000
        assert request.expires is None
        assert request.secret_index == 0
        assert request.payload.startswith(b'{"user_id"')
        assert request.user_id not in repr(request)

    @pytest.mark.parametrize("text", ["", "x", ".", "a.b", "\udc80", b"\xff", None, GOOD[:-1], "é.é"])
    def test_malformed(self, webhook: hubsig.Webhook, text: Any) -> None:
        with pytest.raises(hubsig.WebhookError) as caught:
            webhook.signed_request(text)
        assert caught.value.http_status in (400, 401)

    def test_of_another_app(self) -> None:
        with pytest.raises(hubsig.SignatureError, match="signed_request_mismatch"):
            hubsig.Webhook("another").signed_request(self.GOOD)

    def test_is_text(self, webhook: hubsig.Webhook) -> None:
        with pytest.raises(TypeError):
            webhook.signed_request(5)  # type: ignore[arg-type]

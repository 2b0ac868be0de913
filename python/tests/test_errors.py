"""The exceptions: one table, one answer per status, nothing secret in them."""

from __future__ import annotations

import copy
import pickle
import tomllib

import hubsig
import pytest
from conftest import ROOT

ROWS = tomllib.loads((ROOT / "core" / "spec" / "errors.toml").read_text(encoding="utf-8"))["error"]
TEXTS = {400: "bad request", 401: "invalid signature", 403: "verification failed", 413: "payload too large"}


def test_the_list_is_that_of_the_table() -> None:
    assert list(hubsig.errors()) == [row["name"] for row in ROWS]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["name"])
def test_a_row_is_an_exception(row: dict[str, object]) -> None:
    error = hubsig.WebhookError(str(row["name"]), 5)
    assert error.http_status == row["http_status"]
    assert error.public_text == TEXTS.get(error.http_status, "internal error")
    assert str(error) == f"{row['name']}: {row['message']} (byte 5)"
    assert str(hubsig.WebhookError(error.code)) == f"{row['name']}: {row['message']}"


def test_the_tree() -> None:
    for child in (hubsig.SignatureError, hubsig.PayloadError, hubsig.HandshakeError):
        assert issubclass(child, hubsig.WebhookError)
    assert issubclass(hubsig.WebhookError, Exception)
    assert issubclass(hubsig.PayloadError, ValueError)
    assert not issubclass(hubsig.SignatureError, ValueError)


def test_they_can_be_pickled_and_copied() -> None:
    error = hubsig.PayloadError("invalid_json", 17)
    for back in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(back) is hubsig.PayloadError
        assert (back.code, back.offset, back.http_status) == ("invalid_json", 17, 400)


def test_only_codes_of_the_table() -> None:
    with pytest.raises(ValueError):
        hubsig.WebhookError("whatever")


def test_a_place_is_named_where_there_is_one() -> None:
    with pytest.raises(hubsig.PayloadError) as caught:
        hubsig.parse_unverified(b'{"a":x}')
    assert caught.value.offset == 5
    with pytest.raises(hubsig.SignatureError) as caught_too:
        hubsig.Webhook("secret").verify(b"", None)
    assert caught_too.value.offset is None

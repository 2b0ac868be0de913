"""A bot that answers what is `incoming` never answers itself, whatever the platform."""

from __future__ import annotations

import hubsig
import pytest
from hubsig import _samples
from hubsig.testing import sample

PLATFORMS: tuple[hubsig.Platform, ...] = ("instagram", "messenger", "whatsapp", "other")
SAMPLES = [(platform, kind) for platform in PLATFORMS for kind in _samples.BUILDERS[platform]]


def answered(body: bytes) -> list[hubsig.AnyEvent]:
    """What a bot would answer."""
    return [event for event in hubsig.parse_unverified(body) if event.direction == "incoming"]


def test_every_sample_has_a_direction_that_fits_its_sender() -> None:
    incoming = 0
    for platform, kind in SAMPLES:
        body = _samples.sample(kind, 1, platform)
        (event,) = hubsig.parse_unverified(body)
        for each in answered(body):
            incoming += 1
            assert not each.is_echo and not each.is_self, kind
            assert each.sender_id is None or each.sender_id != each.account_id, kind
        if event.is_echo or event.is_self or (event.sender_id and event.sender_id == event.account_id):
            assert event.direction != "incoming", kind
    assert incoming > 60


@pytest.mark.parametrize("platform", PLATFORMS[:3])
def test_the_echo_of_an_answer_ends_the_conversation(platform: hubsig.Platform) -> None:
    """Each answer comes back as an echo, which asks for no answer."""
    waiting, answers = [sample("message_text", platform=platform)], 0
    while waiting:
        for event in answered(waiting.pop()):
            answers += 1
            assert answers < 3, "it answers itself"
            echo = sample("message_echo", platform=platform, number=answers, text=f"to {event.user_id}")
            waiting.append(echo)
    assert answers == 1


@pytest.mark.parametrize(("platform", "kind"), SAMPLES)
def test_what_the_account_does_itself_is_not_incoming(platform: hubsig.Platform, kind: hubsig.Kind) -> None:
    """Any event whose sender is the account: a comment of its own, a reaction from its own app."""
    (event,) = hubsig.parse_unverified(sample(kind, platform=platform))
    if event.envelope == "entry_bare":
        return  # without an account of its own: whom it was sent to is all that is known
    if event.direction != "incoming" or event.sender_id is None or event.account_id is None:
        return
    try:
        body = sample(kind, platform=platform, user_id=event.account_id)
    except ValueError:
        return  # it became another kind, or nobody's
    assert answered(body) == [], kind

"""Fixtures for pytest, there as soon as hubsig is installed: `hubsig.testing` with the secret filled in.

    def test_answers(client, hubsig_deliver):
        assert hubsig_deliver(client, "message_text", text="Hello").status_code == 200

Override `hubsig_secret` in your `conftest.py` if your application under test has a secret of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest

# hubsig.testing is imported by the fixtures: a run of tests that asks for none of them pays for nothing.


@pytest.fixture(scope="session")
def hubsig_secret() -> str | bytes:
    """The app secret that deliveries are signed with. Configure the application under test with it."""
    from hubsig import testing

    return testing.SECRET


@pytest.fixture
def hubsig_sample() -> Callable[..., bytes]:
    """`hubsig.testing.sample`: the body of a delivery, `hubsig_sample(kind, **overrides)`."""
    from hubsig import testing

    return testing.sample


@pytest.fixture
def hubsig_sign(hubsig_secret: str | bytes) -> Callable[[bytes], str]:
    """The value of X-Hub-Signature-256 for a body, `hubsig_sign(body)`."""
    from hubsig import testing

    return partial(testing.sign, hubsig_secret)


@pytest.fixture
def hubsig_deliver(hubsig_secret: str | bytes) -> Callable[..., Any]:
    """`hubsig.testing.deliver` signing with `hubsig_secret`: `hubsig_deliver(client, body_or_kind, …)`."""
    from hubsig import testing

    return partial(testing.deliver, secret=hubsig_secret)

"""What the tests share: a secret, a webhook, and where things are."""

from __future__ import annotations

from pathlib import Path

import hubsig
import pytest

ROOT = Path(__file__).resolve().parents[2]
VECTORS = ROOT / "tests" / "vectors" / "instagram"
SECRET = "0123456789abcdef0123456789abcdef"
TOKEN = "a verify token"


@pytest.fixture(scope="session")
def webhook() -> hubsig.Webhook:
    return hubsig.Webhook(SECRET, TOKEN)


def vector_files() -> list[Path]:
    """The bodies of the shared vectors, in a fixed order."""
    files = sorted(each for each in VECTORS.glob("*.json") if not each.name.endswith(".expected.json"))
    assert files, f"no vectors in {VECTORS}"
    return files

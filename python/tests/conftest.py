"""What the tests share: a secret, a webhook, and where things are."""

from __future__ import annotations

from pathlib import Path

import hubsig
import pytest

ROOT = Path(__file__).resolve().parents[2]
VECTORS = ROOT / "tests" / "vectors"
PLATFORMS = ("instagram", "messenger", "whatsapp", "other")
SECRET = "0123456789abcdef0123456789abcdef"
TOKEN = "a verify token"


@pytest.fixture(scope="session")
def webhook() -> hubsig.Webhook:
    return hubsig.Webhook(SECRET, TOKEN)


def vector_files() -> list[Path]:
    """The bodies of the shared vectors, in a fixed order."""
    files = []
    for platform in PLATFORMS:
        found = [each for each in VECTORS.glob(f"{platform}/*.json") if not each.name.endswith(".expected.json")]
        assert found, f"no vectors in {VECTORS / platform}"
        files += sorted(found)
    return files

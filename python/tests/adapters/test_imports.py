"""An adapter imports its framework, and no other one."""

from __future__ import annotations

import pytest
from test_package import FRAMEWORKS, imported_by


@pytest.mark.parametrize("adapter", FRAMEWORKS)
def test_an_adapter_imports_its_own_framework_only(adapter: str) -> None:
    # What a framework imports of another is its own affair: FastAPI and Starlette, Quart and Flask.
    alone = imported_by(f"import {FRAMEWORKS[adapter]}")
    assert FRAMEWORKS[adapter] in alone
    assert imported_by(f"import hubsig.{adapter}") & set(FRAMEWORKS.values()) == alone & set(FRAMEWORKS.values())

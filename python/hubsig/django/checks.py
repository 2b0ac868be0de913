"""System checks, so that `manage.py check`, `runserver` and `migrate` say what a first delivery would fail on."""

from __future__ import annotations

from typing import Any, Final

from django.conf import settings
from django.core import checks
from django.core.exceptions import ImproperlyConfigured

from hubsig import _settings
from hubsig.django import conf

__all__ = ["check"]

#: One number per key, never used for another.
_IDS: Final = {"APP_SECRET": "E001", "VERIFY_TOKEN": "E002", "MAX_BODY": "E003", "MAX_EVENTS": "E004"}


def check(app_configs: Any, **kwargs: Any) -> list[checks.CheckMessage]:
    """E001 to E004: a setting is missing or cannot be used; E005: there is no such setting; W001: Django's limit."""
    try:
        given = conf.dictionary()
    except ImproperlyConfigured as error:
        return [checks.Error(str(error), id="hubsig.E005")]
    found: list[checks.CheckMessage] = [
        checks.Error(text, hint=_hint(key), id=f"hubsig.{_IDS[key]}") for key, text in conf.problems().items()
    ]
    found += [
        checks.Error(f"HUBSIG has no key {key!r}", hint=f"There are {', '.join(_settings.KEYS)}.", id="hubsig.E005")
        for key in given
        if key not in _settings.KEYS
    ]
    if not found:
        found += _upload_limit(conf.webhook().max_body)
    return found


def _hint(key: str) -> str | None:
    return {
        "APP_SECRET": "It is in Meta's dashboard under App settings, Basic.",
        "VERIFY_TOKEN": "Choose one, and type the same into Meta's dashboard.",
    }.get(key)


def _upload_limit(max_body: int) -> list[checks.CheckMessage]:
    limit: int | None = settings.DATA_UPLOAD_MAX_MEMORY_SIZE
    if limit is None or limit >= max_body:
        return []
    return [
        checks.Warning(
            f"DATA_UPLOAD_MAX_MEMORY_SIZE ({limit}) is below the longest body that hubsig accepts ({max_body})",
            hint=f'Raise it, or set HUBSIG["MAX_BODY"] to {limit}; larger deliveries are answered with 413 until then.',
            id="hubsig.W001",
        )
    ]

"""The settings: the dictionary HUBSIG."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

from hubsig import _settings
from hubsig._native import Webhook

__all__ = ["changed", "dictionary", "problems", "webhook"]

_webhook: Webhook | None = None


def dictionary() -> dict[str, Any]:
    """The setting HUBSIG; empty if it is not there. ImproperlyConfigured if it is no dictionary."""
    found = getattr(settings, "HUBSIG", {})
    if not isinstance(found, dict):
        raise ImproperlyConfigured("HUBSIG must be a dictionary")
    return found


def problems() -> dict[str, str]:
    """What is wrong with the settings: key -> sentence."""
    return _settings.problems(dictionary().get, _name)


def webhook() -> Webhook:
    """The webhook of the settings, built once. ImproperlyConfigured, with all that is wrong, if none can be."""
    global _webhook
    if _webhook is None:
        try:
            _webhook = _settings.webhook(dictionary().get, _name)
        except ValueError as error:
            raise ImproperlyConfigured(str(error)) from None
    return _webhook


def changed(*, setting: str, **kwargs: Any) -> None:
    """Receives `setting_changed`, which tests send: builds the webhook anew when it is asked for next."""
    global _webhook
    if setting == "HUBSIG":
        _webhook = None


def _name(key: str) -> str:
    return f'HUBSIG["{key}"]'


"""The application, for INSTALLED_APPS."""

from __future__ import annotations

from django.apps import AppConfig
from django.core import checks
from django.core.signals import setting_changed
from django.db import connections, transaction

from hubsig.django import conf
from hubsig.django.checks import check
from hubsig.django.views import webhook


class HubsigConfig(AppConfig):
    """hubsig, without models."""

    name = "hubsig.django"
    label = "hubsig"

    def ready(self) -> None:
        """Registers the checks, and takes the view out of ATOMIC_REQUESTS.

        A handler that fails after others have stored what they did must not undo it: the answer is 500, Meta delivers
        again, and what is done already is recognised by its key.
        """
        checks.register(check, "hubsig")
        setting_changed.connect(conf.changed, dispatch_uid="hubsig")
        for alias in connections:
            transaction.non_atomic_requests(using=alias)(webhook)

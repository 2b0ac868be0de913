"""hubsig in Django:

    INSTALLED_APPS = [..., "hubsig.django"]
    HUBSIG = {"APP_SECRET": os.environ["META_APP_SECRET"], "VERIFY_TOKEN": os.environ["META_VERIFY_TOKEN"]}

    urlpatterns = [..., path("webhooks/meta", include("hubsig.django.urls"))]

    @hubsig.django.on("story_reply")
    def answer(event): ...

    @receiver(hubsig.django.event_received, sender=hubsig.Message)
    def answer(sender, event, delivery, **kwargs): ...

The settings, of which the first two have to be there; `manage.py check` says what is wrong with them:

`APP_SECRET`     the app secret, or a list of several: each is accepted
`VERIFY_TOKEN`   what was typed into Meta's dashboard
`MAX_BODY`       bytes of the longest body accepted; 4 MiB unless set. DATA_UPLOAD_MAX_MEMORY_SIZE is kept as well
`MAX_EVENTS`     most events of one delivery; 100,000 unless set

Needs Django 5.2: `pip install hubsig[django]`.
"""

from __future__ import annotations

from hubsig.django.signals import delivery_rejected, event_received, handlers, on

__all__ = ["delivery_rejected", "event_received", "handlers", "on"]

"""One address: `path("webhooks/meta", include("hubsig.django.urls"))`. Its name is `hubsig:webhook`."""

from __future__ import annotations

from django.urls import URLPattern, path

from hubsig.django.views import webhook

app_name = "hubsig"
urlpatterns: list[URLPattern] = [path("", webhook, name="webhook")]

"""The URLs of the Django tests."""

from django.urls import include, path

urlpatterns = [path("webhooks/meta", include("hubsig.django.urls"))]

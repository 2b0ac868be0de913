"""Receives Instagram's webhooks with Django, in one file:

    META_APP_SECRET=… META_VERIFY_TOKEN=… python django_app.py runserver

A project has the first part in its settings, the second in its urls, and the third in the `ready` of one of its apps.
"""

import os
import sys

import hubsig.django
from django.conf import settings
from django.core.management import execute_from_command_line
from django.core.wsgi import get_wsgi_application
from django.dispatch import receiver
from django.urls import include, path

settings.configure(
    ALLOWED_HOSTS=["localhost", "127.0.0.1"],
    DATA_UPLOAD_MAX_MEMORY_SIZE=4 * 1024 * 1024,
    HUBSIG={"APP_SECRET": os.environ["META_APP_SECRET"], "VERIFY_TOKEN": os.environ["META_VERIFY_TOKEN"]},
    INSTALLED_APPS=["hubsig.django"],
    MIDDLEWARE=["django.middleware.common.CommonMiddleware", "django.middleware.csrf.CsrfViewMiddleware"],
    ROOT_URLCONF=__name__,
    SECRET_KEY=os.urandom(32).hex(),
)

urlpatterns = [path("webhooks/meta", include("hubsig.django.urls"))]


@hubsig.django.on("message_text", direction="incoming")
def answer(message: hubsig.Message) -> None:
    print("to answer", message.user_id, message.text, sep="\t", flush=True)


@receiver(hubsig.django.event_received, sender=hubsig.Message)
def about_our_story(event: hubsig.Message, **kwargs: object) -> None:
    if event.kind == "story_reply":
        print("story_reply", event.user_id, event.text, sep="\t", flush=True)


if __name__ == "__main__":
    execute_from_command_line(sys.argv)
else:
    application = get_wsgi_application()

"""The view."""

from __future__ import annotations

from asgiref.sync import async_to_sync
from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse
from django.http.request import RawPostDataException, UnreadablePostError
from django.views.decorators.csrf import csrf_exempt

from hubsig import _respond, wsgi
from hubsig._dispatch import call, is_async
from hubsig._native import Delivery
from hubsig.django import conf, signals

__all__ = ["webhook"]


@csrf_exempt
@login_not_required
def webhook(request: HttpRequest) -> HttpResponse:
    """Answers the handshake and receives the deliveries. Nothing but the signature decides who may deliver."""
    receiver = conf.webhook()
    length = _respond.content_length(request.META.get("CONTENT_LENGTH"))
    outcome = _respond.receive(
        receiver,
        request.method or "",
        request.META.get("QUERY_STRING", ""),
        request.headers,
        length,
        lambda: _body(request, receiver.max_body, length),
    )
    answer = outcome if isinstance(outcome, _respond.Answer) else _run(request, outcome)
    if answer.error is not None:
        # Robust: whoever counts refusals does not get to turn them into something else.
        signals.delivery_rejected.send_robust(type(answer.error), error=answer.error, request=request)
    return HttpResponse(answer.text, status=answer.status, headers=answer.headers)


def _run(request: HttpRequest, delivery: Delivery) -> _respond.Answer:
    for event in delivery:
        for handler in signals.handlers.matching(event):
            # As Django calls the receivers of a signal.
            call(async_to_sync(handler) if is_async(handler) else handler, event)
        signals.event_received.send(type(event), event=event, delivery=delivery, request=request)
    return _respond.accepted()


def _body(request: HttpRequest, limit: int, length: int | None) -> bytes:
    if length is None:
        # Nobody said how much will come, so it is counted. Over WSGI, Django itself would read nothing.
        environ = getattr(request, "environ", None)
        allowed = settings.DATA_UPLOAD_MAX_MEMORY_SIZE
        limit = limit if allowed is None else min(limit, allowed)
        return _respond.read_file(request.read, limit) if environ is None else wsgi.body(environ, limit, None)
    try:
        # Kept by Django, so that whoever wants the body after us (an error reporter) has it.
        body: bytes = request.body
    except RequestDataTooBig:
        raise _respond.TooLarge("DATA_UPLOAD_MAX_MEMORY_SIZE") from None
    except UnreadablePostError as error:
        raise _respond.Unreadable from error
    except RawPostDataException as error:
        raise _respond.consumed(
            "something before hubsig has read it without keeping it, as request.POST of a form and request.read() do, "
            "in a middleware; read request.body before that"
        ) from error
    if len(body) < length:
        raise _respond.Unreadable
    return body

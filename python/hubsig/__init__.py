"""Receive Meta's messaging webhooks: verified, parsed, classified.

    webhook = hubsig.Webhook(app_secret=os.environ["META_APP_SECRET"], verify_token=os.environ["META_VERIFY_TOKEN"])

    for event in webhook.receive(body, headers):
        print(event.kind, event.user_id, event.text)

Nothing in this package opens a socket, reads the clock or the environment; only the command line does, when asked to.
"""

from hubsig._compat import CompatFormat
from hubsig._dispatch import Dispatcher
from hubsig._errors import HandshakeError, PayloadError, SignatureError, WebhookError
from hubsig._generated import *
from hubsig._native import (
    Delivery,
    Event,
    SignedRequest,
    Webhook,
    __version__,
    errors,
    fields,
    flags,
    kinds,
    parse_unverified,
    sign,
)

__all__ = [
    # <generated>
    "AnyEvent",
    "Attachment",
    "Call",
    "Change",
    "Comment",
    "Handover",
    "Insights",
    "Mention",
    "Message",
    "Optin",
    "Order",
    "Postback",
    "Reaction",
    "Receipt",
    "Referral",
    "Unknown",
    "Kind",
    "Platform",
    "Content",
    "Direction",
    "Channel",
    "Envelope",
    "UserIdType",
    "Flag",
    "ErrorCode",
    # </generated>
    "CompatFormat",
    "Delivery",
    "Dispatcher",
    "Event",
    "HandshakeError",
    "PayloadError",
    "SignatureError",
    "SignedRequest",
    "Webhook",
    "WebhookError",
    "__version__",
    "errors",
    "fields",
    "flags",
    "kinds",
    "parse_unverified",
    "sign",
]

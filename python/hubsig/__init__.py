"""Receive Meta's messaging webhooks: verified, parsed, classified.

    webhook = hubsig.Webhook(app_secret=os.environ["META_APP_SECRET"], verify_token=os.environ["META_VERIFY_TOKEN"])

    for event in webhook.receive(body, headers):
        print(event.kind, event.user_id, event.text)

Nothing in this package opens a socket, reads the clock or the environment; only the command line does, when asked to.
The one exception is `hubsig.graph.reply`, which asks the clock if it is not told the time.
"""

from hubsig._errors import HandshakeError, PayloadError, SignatureError, WebhookError
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

# The names of lists, such as `hubsig.Kind`, are made by `typing`, and importing that takes longer than all the rest.
# They are for annotations, which most programs never evaluate, so they are made when somebody asks for one. So is what
# the adapters share.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from hubsig._compat import CompatFormat
    from hubsig._dispatch import Dispatcher
    from hubsig._generated import *
else:
    from hubsig._native import (
        # <classes>
        Attachment,
        Call,
        Change,
        Comment,
        Handover,
        Insights,
        Mention,
        Message,
        Optin,
        Order,
        Postback,
        Reaction,
        Receipt,
        Referral,
        Unknown,
        # </classes>
    )

    def __getattr__(name):
        if name in __all__:
            from hubsig import _compat, _dispatch, _generated

            for module in (_generated, _compat, _dispatch):
                if hasattr(module, name):
                    return globals().setdefault(name, getattr(module, name))
        raise AttributeError(f"module 'hubsig' has no attribute {name!r}")

    def __dir__():
        return sorted({*globals(), *__all__})


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

"""What a Django project connects its code to."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from django.dispatch import Signal

from hubsig._dispatch import Dispatcher, H
from hubsig._generated import Direction, Kind
from hubsig._native import Event

__all__ = ["delivery_rejected", "event_received", "handlers", "on"]

#: Sent for each event of a verified delivery, in the order of the body, after the functions registered with `on`. The
#: sender is the shape, such as `hubsig.Message`. Arguments: `event`, `delivery`, `request`. An exception of a receiver
#: is answered with 500, and Meta delivers all of it again.
event_received: Final = Signal()

#: Sent for a request that was refused, to count or to alert. The sender is the error's class, such as
#: `hubsig.SignatureError`. Arguments: `error`, whose `code` says why, and `request`.
delivery_rejected: Final = Signal()

#: The functions registered with `on`.
handlers: Final = Dispatcher()


def on(*what: Kind | type[Event], direction: Direction | None = None) -> Callable[[H], H]:
    """Decorates a function to be called with events of some kinds or shapes: `hubsig.Dispatcher.on`."""
    return handlers.on(*what, direction=direction)

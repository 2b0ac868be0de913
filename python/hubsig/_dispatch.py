"""Which handler is called for which event. The same for every framework; no framework is known here."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final, NamedTuple, TypeVar, get_args

from hubsig._generated import AnyEvent, Direction, Kind
from hubsig._native import Event, kinds

#: Called with one event. What it returns is ignored, but awaited if it can be and the framework is asynchronous.
Handler = Callable[[Any], Any]

#: A handler that keeps its type when it is decorated.
H = TypeVar("H", bound=Handler)

_DIRECTIONS: Final[tuple[str, ...]] = get_args(Direction)


class _Rule(NamedTuple):
    """One call of `on`."""

    handler: Handler
    kinds: frozenset[str]
    shapes: tuple[type[Event], ...]
    direction: str | None

    def matches(self, event: AnyEvent) -> bool:
        if self.direction is not None and event.direction != self.direction:
            return False
        return event.kind in self.kinds or isinstance(event, self.shapes)


class Dispatcher:
    """Calls functions for events, by kind or by shape:

        handlers = hubsig.Dispatcher()

        @handlers.on("story_reply", "story_mention")
        def about_our_story(event): ...

        @handlers.on(hubsig.Message, direction="incoming")
        def answer(message): ...

    The adapters' `Hooks` are dispatchers with a place in a framework. A dispatcher alone is a function of one event:
    give it to `hubsig.wsgi.app`, `hubsig.asgi.app`, `hubsig.awslambda.handler` or `Webhook.respond`, or call it.

    Events are handled one after the other, in the order of the body. Of one event every handler that matches is
    called, in the order of registration, each at most once. An exception ends the delivery: no further handler is
    called, the answer is 500, and Meta delivers all of it again, so remember `event.key` of what has been done. Events
    that no handler matches are accepted.
    """

    def __init__(self) -> None:
        self._rules: list[_Rule] = []

    def on(self, *what: Kind | type[Event], direction: Direction | None = None) -> Callable[[H], H]:
        """Decorates a function to be called with each event of these kinds (names) or shapes (classes).

        With nothing given, with every event. `direction="incoming"` leaves only what another person did; a bot that
        answers nothing else cannot answer itself. The function itself is returned, so decorators can be stacked.

        Raises ValueError for the name of no kind or direction, TypeError for what is neither a kind nor a shape.
        """
        names = frozenset(each for each in what if isinstance(each, str))
        shapes = tuple(each for each in what if isinstance(each, type) and issubclass(each, Event))
        if not all(isinstance(each, str) or each in shapes for each in what):
            raise TypeError("on() takes kinds such as 'story_reply', shapes such as hubsig.Message, or nothing: on()")
        if unknown := sorted(names.difference(kinds())):
            raise ValueError(f"no kind of event: {', '.join(map(repr, unknown))}; hubsig.kinds() lists them")
        if direction is not None and direction not in _DIRECTIONS:
            raise ValueError(f"direction is one of {', '.join(map(repr, _DIRECTIONS))}, not {direction!r}")

        def register(handler: H) -> H:
            if not callable(handler):
                raise TypeError("on() decorates a function of one event")
            self._rules.append(_Rule(handler, names, shapes or (() if names else (Event,)), direction))
            return handler

        return register

    def matching(self, event: AnyEvent) -> Iterator[Handler]:
        """The handlers of `event`, in the order of registration, each once."""
        found: list[Handler] = []
        for rule in self._rules:
            if rule.handler not in found and rule.matches(event):
                found.append(rule.handler)
                yield rule.handler

    def handlers(self) -> tuple[Handler, ...]:
        """All handlers, in the order of registration, each once."""
        found: list[Handler] = []
        found.extend(rule.handler for rule in self._rules if rule.handler not in found)
        return tuple(found)

    def __call__(self, event: AnyEvent) -> None:
        """Calls the handlers of `event`. TypeError if one of them is `async`: nothing here could await it."""
        for handler in self.matching(event):
            call(handler, event)


def as_dispatcher(on_event: Handler) -> Dispatcher:
    """`on_event` as a dispatcher: itself if it is one, else one that calls it with every event."""
    if isinstance(on_event, Dispatcher):
        return on_event
    if not callable(on_event):
        raise TypeError("on_event must be a function of one event, or a hubsig.Dispatcher")
    dispatcher = Dispatcher()
    dispatcher.on()(on_event)
    return dispatcher


def call(handler: Handler, event: AnyEvent) -> None:
    """Calls a handler where nothing can be awaited.

    A coroutine that nobody awaits does nothing, and its delivery would be answered with 200 and lost.
    """
    from inspect import isawaitable, iscoroutine

    result = handler(event)
    if isawaitable(result):
        if iscoroutine(result):
            result.close()
        raise TypeError(f"{_name(handler)} is async, and this adapter calls plain functions only")


def refuse_async(dispatcher: Dispatcher) -> None:
    """Raises TypeError if a handler is seen to be `async` before it is called. For adapters without an event loop."""
    for handler in dispatcher.handlers():
        if is_async(handler):
            raise TypeError(f"{_name(handler)} is async, and this adapter calls plain functions only")


def is_async(handler: Handler) -> bool:
    """Whether calling `handler` is seen beforehand to give a coroutine."""
    from functools import partial
    from inspect import iscoroutinefunction

    while isinstance(handler, partial):
        handler = handler.func
    return iscoroutinefunction(handler) or iscoroutinefunction(getattr(handler, "__call__", None))


def _name(handler: Handler) -> str:
    return str(getattr(handler, "__qualname__", None) or type(handler).__qualname__)

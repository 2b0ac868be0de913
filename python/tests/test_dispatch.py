"""Which handlers are called, in which order, and what is refused when they are registered."""

from __future__ import annotations

import asyncio
import functools
import warnings
from typing import Any

import hubsig
import pytest
from hubsig import _dispatch, _respond, _samples


def event(kind: str) -> hubsig.AnyEvent:
    return hubsig.parse_unverified(_samples.sample(kind))[0]


TEXT, ECHO, STORY, REACTION = map(event, ("message_text", "message_echo", "story_reply", "message_reaction"))


@pytest.fixture
def dispatcher() -> hubsig.Dispatcher:
    return hubsig.Dispatcher()


@pytest.mark.parametrize(
    ("what", "direction", "called"),
    [
        ((), None, [TEXT, ECHO, STORY, REACTION]),
        (("message_text",), None, [TEXT]),
        (("story_reply", "message_reaction"), None, [STORY, REACTION]),
        ((hubsig.Message,), None, [TEXT, ECHO, STORY]),
        ((hubsig.Message,), "incoming", [TEXT, STORY]),
        ((hubsig.Message,), "outgoing", [ECHO]),
        ((hubsig.Message, hubsig.Reaction), None, [TEXT, ECHO, STORY, REACTION]),
        ((hubsig.Reaction, "message_text"), None, [TEXT, REACTION]),
        ((hubsig.Event,), "incoming", [TEXT, STORY, REACTION]),
        ((), "incoming", [TEXT, STORY, REACTION]),
        (("message_text", "message_text", hubsig.Message, hubsig.Message), None, [TEXT, ECHO, STORY]),
        ((hubsig.Order,), None, []),
    ],
)
def test_what_is_called(dispatcher: hubsig.Dispatcher, what: Any, direction: Any, called: list[Any]) -> None:
    seen: list[Any] = []
    dispatcher.on(*what, direction=direction)(seen.append)
    for each in (TEXT, ECHO, STORY, REACTION):
        dispatcher(each)
    assert seen == called


def test_all_that_match_in_the_order_of_registration(dispatcher: hubsig.Dispatcher) -> None:
    seen: list[str] = []

    @dispatcher.on()
    def first(event: hubsig.AnyEvent) -> None:
        seen.append("first")

    @dispatcher.on("story_reply")
    def second(event: hubsig.Message) -> None:
        seen.append("second")

    @dispatcher.on(hubsig.Message)
    def third(event: hubsig.Message) -> None:
        seen.append("third")

    dispatcher(STORY)
    assert seen == ["first", "second", "third"]
    assert dispatcher.handlers() == (first, second, third)


def test_each_at_most_once(dispatcher: hubsig.Dispatcher) -> None:
    seen: list[Any] = []

    @dispatcher.on("message_text", direction="incoming")
    @dispatcher.on(hubsig.Message)
    @dispatcher.on("message_reaction")
    def handle(event: hubsig.AnyEvent) -> None:
        seen.append(event)

    dispatcher(TEXT)
    dispatcher(REACTION)
    assert seen == [TEXT, REACTION]
    assert dispatcher.handlers() == (handle,)


def test_the_function_is_returned_as_it_was(dispatcher: hubsig.Dispatcher) -> None:
    def handle(event: hubsig.AnyEvent) -> None: ...

    assert dispatcher.on()(handle) is handle


@pytest.mark.parametrize("name", ["", "message", "Message", "messages", "message_text "])
def test_no_such_kind(dispatcher: hubsig.Dispatcher, name: Any) -> None:
    with pytest.raises(ValueError, match=r"no kind of event: .*hubsig\.kinds\(\)"):
        dispatcher.on("message_text", name)


@pytest.mark.parametrize("what", [hubsig.Attachment, int, 5, None, print, ["message_text"], lambda event: None])
def test_neither_kind_nor_shape(dispatcher: hubsig.Dispatcher, what: Any) -> None:
    with pytest.raises(TypeError, match=r"on\(\) takes"):
        dispatcher.on(what)


def test_no_such_direction(dispatcher: hubsig.Dispatcher) -> None:
    with pytest.raises(ValueError, match="'incoming', 'outgoing', 'none', not 'in'"):
        dispatcher.on(direction="in")  # type: ignore[arg-type]


def test_only_functions(dispatcher: hubsig.Dispatcher) -> None:
    with pytest.raises(TypeError, match="decorates a function"):
        dispatcher.on()(5)  # type: ignore[type-var]
    with pytest.raises(TypeError, match="on_event must be"):
        _dispatch.as_dispatcher(5)  # type: ignore[arg-type]


def test_an_exception_ends_it(dispatcher: hubsig.Dispatcher) -> None:
    seen: list[Any] = []

    @dispatcher.on("message_text")
    def fail(event: hubsig.AnyEvent) -> None:
        raise ZeroDivisionError

    dispatcher.on()(seen.append)
    delivery = hubsig.parse_unverified(_samples.batch(2))
    with pytest.raises(ZeroDivisionError):
        _respond.run(delivery, dispatcher)
    with pytest.raises(ZeroDivisionError):
        asyncio.run(_respond.run_async(delivery, dispatcher))
    assert seen == []


async def coroutine(event: hubsig.AnyEvent) -> None: ...


class Callable:
    async def __call__(self, event: hubsig.AnyEvent) -> None: ...


class Future:
    """Can be awaited, and is no coroutine."""

    def __await__(self) -> Any:
        yield


@pytest.mark.parametrize("handler", [coroutine, Callable(), functools.partial(coroutine)])
def test_async_where_nothing_awaits_is_seen_beforehand(dispatcher: hubsig.Dispatcher, handler: Any) -> None:
    dispatcher.on()(handler)
    with pytest.raises(TypeError, match="is async"):
        _dispatch.refuse_async(dispatcher)


@pytest.mark.parametrize(
    "handler",
    [coroutine, Callable(), functools.partial(coroutine), lambda event: coroutine(event), lambda event: Future()],
)
def test_async_where_nothing_awaits_is_an_error(dispatcher: hubsig.Dispatcher, handler: Any) -> None:
    """It would do nothing and be answered with 200."""
    dispatcher.on()(handler)
    with warnings.catch_warnings(), pytest.raises(TypeError, match="is async"):
        warnings.simplefilter("error")
        dispatcher(TEXT)


def test_both_sorts_in_order_where_something_awaits(dispatcher: hubsig.Dispatcher) -> None:
    seen: list[str] = []

    @dispatcher.on()
    async def first(event: hubsig.AnyEvent) -> None:
        await asyncio.sleep(0)
        seen.append("first")

    @dispatcher.on()
    def second(event: hubsig.AnyEvent) -> None:
        seen.append("second")

    @dispatcher.on()
    def third(event: hubsig.AnyEvent) -> Any:
        return first(event)

    asyncio.run(_respond.run_async(hubsig.parse_unverified(_samples.batch(2)), dispatcher))
    assert seen == ["first", "second", "first"] * 2

"""What `hubsig.graph` raises. No exception's text ever holds a secret, an id or anything that was sent."""

from __future__ import annotations

from typing import Any

from hubsig.graph._names import Action, ReplyRefusal


class BuildError(ValueError):
    """A request that was not built, because Meta would have to refuse it or because it would call another address."""

    #: What is wrong, such as ``"too_long"``; docs/graph_errors.md lists them all.
    code: str
    #: Which argument, or which part of it.
    argument: str

    def __init__(self, code: str, argument: str, text: str) -> None:
        super().__init__(code, argument, text)
        self.code = code
        self.argument = argument

    def __str__(self) -> str:
        return f"{self.code}: {self.args[2]}"


class ReplyRefused(Exception):
    """An event that is not answered: because it is nothing to answer, or because it may not be any more.

    Nothing is wrong then; of the events of a delivery most are not to be answered.
    """

    #: Why, such as ``"outgoing"`` or ``"window_closed"``; docs/graph_errors.md lists them all.
    reason: ReplyRefusal

    def __init__(self, reason: ReplyRefusal, text: str) -> None:
        super().__init__(reason, text)
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.reason}: {self.args[1]}"


class CallbackError(ValueError):
    """The redirect after a login is refused, or the person did not agree (code ``"denied"``)."""

    #: What is wrong, such as ``"state_mismatch"``; docs/graph_errors.md lists them all.
    code: str

    def __init__(self, code: str, text: str) -> None:
        super().__init__(code, text)
        self.code = code

    def __str__(self) -> str:
        return f"{self.code}: {self.args[1]}"


class GraphError(Exception):
    """An answer that is no success, and what to do about it.

    Its text and repr hold the meaning out of the table; Meta's own `message` is for people, since it repeats what was
    sent.
    """

    def __init__(self, parts: dict[str, Any]) -> None:
        super().__init__(parts)

    @property
    def _parts(self) -> dict[str, Any]:
        parts: dict[str, Any] = self.args[0]
        return parts

    @property
    def action(self) -> Action:
        """One of seven: retry, wait, reauth, drop, fix, window, escalate."""
        action: Action = self._parts["action"]
        return action

    @property
    def maybe_delivered(self) -> bool:
        """Whether the request may have taken effect all the same. Look before sending it again."""
        return bool(self._parts["maybe_delivered"])

    @property
    def wait_hint(self) -> int | None:
        """Seconds to wait before the first new attempt, if headers or the table say so."""
        return self.wait_hint_after(0)

    def wait_hint_after(self, attempts: int) -> int | None:
        """The same after so many waits for the same thing; what headers say does not grow."""
        hints: list[int] | None = self._parts["hints"]
        return hints[min(max(attempts, 0), len(hints) - 1)] if hints else None

    @property
    def code(self) -> int:
        """Meta's `code`; 0 where there is none. May be negative."""
        return int(self._parts["code"])

    @property
    def subcode(self) -> int:
        """Meta's `error_subcode`; 0 where there is none."""
        return int(self._parts["subcode"])

    @property
    def status(self) -> int:
        """The HTTP status; 0 where there was no answer. Advisory: the action comes from the code if there is one."""
        return int(self._parts["status"])

    @property
    def is_transient(self) -> bool:
        """Meta's `is_transient`, or False."""
        return bool(self._parts["is_transient"])

    @property
    def meaning(self) -> str:
        """What it means, in a sentence of our own."""
        return str(self._parts["meaning"])

    @property
    def sources(self) -> tuple[str, ...]:
        """Where that was read: titles of pages. Empty where no row of the table decided."""
        return tuple(self._parts["sources"])

    @property
    def message(self) -> str:
        """Meta's message, or the beginning of a body that is no JSON; without what looks like a token. Not for logs."""
        return str(self._parts["message"])

    @property
    def details(self) -> str | None:
        """`error_data.details`, WhatsApp's explanation. Not for logs."""
        details: str | None = self._parts["details"]
        return details

    @property
    def fbtrace_id(self) -> str | None:
        """What Meta's support asks for."""
        trace: str | None = self._parts["fbtrace_id"]
        return trace

    def __str__(self) -> str:
        return str(self._parts["text"])

    def __repr__(self) -> str:
        return f"GraphError({self})"

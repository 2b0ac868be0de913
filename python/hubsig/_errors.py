"""What hubsig raises. Every exception knows the HTTP answer that belongs to it.

The codes, statuses and texts come from one table in the Rust core; nothing is repeated here.
"""

from __future__ import annotations

from hubsig._native import _error_table

# code -> (HTTP status, text for the sender, text for the log)
_TABLE: dict[str, tuple[int, str, str]] = _error_table()


class WebhookError(Exception):
    """A request that must not be accepted. Catch this one to answer all of them:

    >>> # return error.public_text, error.http_status

    Neither the exception nor its text ever holds a secret, a signature, a token or anything the sender wrote, so it
    may be logged as it is.
    """

    #: The stable name of what was wrong, such as ``"signature_mismatch"``; ``hubsig.errors()`` lists them all.
    code: str
    #: Where in the body (or in the header value) the fault lies, counted in bytes; None where no place can be named.
    offset: int | None

    def __init__(self, code: str, offset: int | None = None) -> None:
        if code not in _TABLE:
            raise ValueError("not an error code of hubsig; see hubsig.errors()")
        super().__init__(code, offset)
        self.code = code
        self.offset = offset

    @property
    def http_status(self) -> int:
        """The status to answer with: 400, 401, 403 or 413."""
        return _TABLE[self.code][0]

    @property
    def public_text(self) -> str:
        """The text to answer with. It is the same for every fault of one status: a stranger learns nothing from it."""
        return _TABLE[self.code][1]

    def __str__(self) -> str:
        place = "" if self.offset is None else f" (byte {self.offset})"
        return f"{self.code}: {_TABLE[self.code][2]}{place}"


class SignatureError(WebhookError):
    """The request was not signed with one of the app secrets. Answer 401."""


class PayloadError(WebhookError, ValueError):
    """The body was signed but cannot be read: not JSON (400), or beyond a limit (413)."""


class HandshakeError(WebhookError):
    """The subscription request (the GET that Meta sends once) is refused. Answer 403."""

"""Logging in: where to send the browser, what comes back, and turning codes into tokens.

These calls carry secrets in a form or a query, because Meta takes them nowhere else. Make them from a server, follow no
redirect with them, and log neither URL nor body. What builds a request raises BuildError.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple, final

from hubsig import _native
from hubsig.graph._errors import GraphError
from hubsig.graph._names import Due
from hubsig.graph._values import Api, Request

__all__ = [
    "App",
    "GranularScope",
    "PageToken",
    "Pages",
    "Token",
    "TokenInfo",
    "appsecret_proof",
    "authorize_url",
    "debug_token",
    "exchange_code",
    "facebook_authorize_url",
    "facebook_exchange_code",
    "facebook_long_lived",
    "long_lived",
    "page_tokens",
    "parse_callback",
    "parse_debug_token",
    "parse_page_tokens",
    "parse_token",
    "refresh",
    "refresh_due",
    "state_check",
]


@final
class App:
    """The id and secret of an app. With Instagram Login these are the *Instagram* app id and secret of the dashboard.
    """

    __slots__ = ("_secret", "id")

    #: The id.
    id: str

    def __init__(self, id: str, secret: str) -> None:
        self.id = id
        self._secret = secret

    @property
    def token(self) -> str:
        """The app's own token, for `debug_token` and for subscribing the app to webhooks."""
        return f"{self.id}|{self._secret}"

    def __repr__(self) -> str:
        return f"App({self.id!r})"

    def __reduce__(self) -> Any:
        raise TypeError("an App holds a secret and cannot be pickled")


@final
class Token:
    """A token as Meta gave it. Its repr does not show it."""

    __slots__ = ("access_token", "expires_in", "scopes", "user_id")

    #: The token itself.
    access_token: str
    #: Whose it is, digit for digit; only the exchange of a code says so.
    user_id: str | None
    #: What was granted, where the answer says so.
    scopes: tuple[str, ...]
    #: Seconds it lives from now.
    expires_in: int | None

    def __init__(
        self, access_token: str, user_id: str | None, scopes: Iterable[str], expires_in: int | None
    ) -> None:
        self.access_token = access_token
        self.user_id = user_id
        self.scopes = tuple(scopes)
        self.expires_in = expires_in

    def __repr__(self) -> str:
        return f"Token(scopes={len(self.scopes)}, expires_in={self.expires_in})"


class GranularScope(NamedTuple):
    """A permission and the accounts it was granted for: None for all of the person's, those to come included."""

    scope: str
    target_ids: tuple[str, ...] | None


@final
class TokenInfo:
    """What Meta says about a token. Its repr shows no id. Times are milliseconds UTC, None where there is no end."""

    __slots__ = (
        "app_id",
        "data_access_expires_at_ms",
        "error",
        "expires_at_ms",
        "granular_scopes",
        "is_valid",
        "issued_at_ms",
        "profile_id",
        "scopes",
        "type",
        "user_id",
    )

    #: The app it was made for.
    app_id: str | None
    #: ``"USER"``, ``"PAGE"``, ``"APP"``, ``"SYSTEM_USER"``, …
    type: str | None
    #: Whether it can be used.
    is_valid: bool
    #: When it was made.
    issued_at_ms: int | None
    #: When it ends; None where it has no end of its own.
    expires_at_ms: int | None
    #: When the app loses access to the person's data unless the person logs in again.
    data_access_expires_at_ms: int | None
    #: What was granted.
    scopes: tuple[str, ...]
    #: The same with the accounts each was granted for.
    granular_scopes: tuple[GranularScope, ...]
    #: Whose it is.
    user_id: str | None
    #: For a token of a page, which one.
    profile_id: str | None
    #: Why it is dead.
    error: GraphError | None

    def __init__(self, parts: dict[str, Any]) -> None:
        for name, value in parts.items():
            setattr(self, name, value)
        self.scopes = tuple(self.scopes)
        self.granular_scopes = tuple(
            GranularScope(scope, None if ids is None else tuple(ids)) for scope, ids in self.granular_scopes
        )

    def __repr__(self) -> str:
        scopes = len(self.scopes)
        return f"TokenInfo(is_valid={self.is_valid}, scopes={scopes}, expires_at_ms={self.expires_at_ms})"


@final
class PageToken:
    """A page of a user with its token. Its repr shows neither."""

    __slots__ = ("access_token", "id", "instagram_id", "name", "tasks")

    #: The id of the page.
    id: str
    #: Its name.
    name: str | None
    #: Its token, for an Api; None where a permission is missing.
    access_token: str | None
    #: The Instagram account that is linked to it, if one is and the app may see it.
    instagram_id: str | None
    #: What the person may do on the page, such as ``"MESSAGING"``.
    tasks: tuple[str, ...]

    def __init__(
        self, id: str, name: str | None, access_token: str | None, instagram_id: str | None, tasks: Iterable[str]
    ) -> None:
        self.id = id
        self.name = name
        self.access_token = access_token
        self.instagram_id = instagram_id
        self.tasks = tuple(tasks)

    def __repr__(self) -> str:
        return f"PageToken({'with' if self.access_token else 'without'} token)"


class Pages(NamedTuple):
    """Some of the pages of a user; `after` is for `page_tokens`, None where these are the last."""

    pages: tuple[PageToken, ...]
    after: str | None


def authorize_url(app_id: str, redirect_uri: str, scopes: Iterable[str], state: str) -> str:
    """Where to send the browser for Instagram Login. `state` is a value nobody can guess, kept until the person is
    back.
    """
    return _native._graph_authorize_url(None, app_id, redirect_uri, list(scopes), state)


def facebook_authorize_url(
    version: str, app_id: str, redirect_uri: str, scopes: Iterable[str], state: str
) -> str:
    """The same for Facebook Login."""
    return _native._graph_authorize_url(version, app_id, redirect_uri, list(scopes), state)


def parse_callback(query: str, expected_state: str) -> str:
    """The code in the query string that the browser came back with; its state is checked. Raises CallbackError."""
    return _native._graph_callback(query, expected_state)


def state_check(expected: str, got: str) -> bool:
    """Whether a state is the one that was sent, in constant time. Never true for an empty expected value."""
    return _native._graph_state_check(expected, got)


def exchange_code(app: App, redirect_uri: str, code: str) -> Request:
    """A code of Instagram Login for a token of one hour. Read the answer with `parse_token`."""
    return _exchange("code", app=app, redirect_uri=redirect_uri, secret=code)


def long_lived(app: App, token: str) -> Request:
    """A token of one hour for one of 60 days."""
    return _exchange("long_lived", app=app, secret=token)


def refresh(token: str) -> Request:
    """A token of 60 days for a new one; `refresh_due` says when."""
    return _exchange("refresh", secret=token)


def facebook_exchange_code(version: str, app: App, redirect_uri: str, code: str) -> Request:
    """A code of Facebook Login for a user token."""
    return _exchange("facebook_code", version=version, app=app, redirect_uri=redirect_uri, secret=code)


def facebook_long_lived(version: str, app: App, token: str) -> Request:
    """A user token of Facebook Login for one of about 60 days. An expired one cannot be exchanged."""
    return _exchange("facebook_long_lived", version=version, app=app, secret=token)


def page_tokens(api: Api, after: str | None = None) -> Request:
    """The pages of a user with their tokens and Instagram accounts, from `after` on if it is given. Read the answer
    with `parse_page_tokens`.
    """
    return Request(_native._graph_page_tokens(api._parts, after))


def debug_token(api: Api, input_token: str) -> Request:
    """What a token is worth; `api` holds the app's token. Read the answer with `parse_debug_token`."""
    return Request(_native._graph_debug_token(api._parts, input_token))


def parse_token(status: int, body: bytes) -> Token:
    """Reads the answer to an exchange or a refresh, in every shape it has. Raises GraphError."""
    return Token(*_native._graph_token(status, bytes(body)))


def parse_debug_token(status: int, body: bytes) -> TokenInfo:
    """Reads the answer to `debug_token`. That the token asked about is dead is an answer: `is_valid` is False and
    `error` says why. Raises GraphError where the question failed, such as for a wrong token of the app's own.
    """
    return TokenInfo(_native._graph_token_info(status, bytes(body)))


def parse_page_tokens(status: int, body: bytes) -> Pages:
    """Reads the answer to `page_tokens`; no page at all is a success. Raises GraphError."""
    pages, after = _native._graph_pages(status, bytes(body))
    return Pages(tuple(PageToken(*page) for page in pages), after)


def refresh_due(issued_ms: int, expires_ms: int, now_ms: int) -> Due:
    """Whether to refresh a token of Instagram Login now: too_young (below 24 hours), fresh, due (ten days before its
    end), dead. Times are milliseconds UTC.
    """
    return _native._graph_refresh_due(issued_ms, expires_ms, now_ms)


def appsecret_proof(token: str, app_secret: str, time_s: int | None = None) -> str:
    """Proves that whoever calls knows the app secret too. With a time, seconds since 1970, it is good for five
    minutes.
    """
    return _native._graph_proof(token, app_secret, time_s)


def _exchange(
    what: str, *, secret: str, version: str = "", app: App | None = None, redirect_uri: str = ""
) -> Request:
    parts = ("", "") if app is None else (app.id, app._secret)
    return Request(_native._graph_exchange(what, version, parts, redirect_uri, secret))

"""The values of `hubsig.graph`: what goes in and what comes out."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, NamedTuple, Protocol, TypeAlias, final

from hubsig.graph._names import Login, Method

_RequestParts: TypeAlias = tuple[str, str, list[tuple[str, str]], bytes]
_ApiParts: TypeAlias = tuple[str, str, str, str | None, int | None]


@final
class Api:
    """Where requests go and what they are signed with. Holds secrets: it prints none and cannot be pickled.

    `login` says which token it is: ``"instagram"`` (Instagram Login, graph.instagram.com), ``"instagram_page"`` (an
    Instagram account through the page it is linked to), ``"messenger"`` (a page; also for calls about apps),
    ``"whatsapp"``. `version` is such as ``"v26.0"``. With `app_secret` requests to graph.facebook.com carry
    `appsecret_proof`, with `proof_time_s` (seconds since 1970) one that is good for five minutes.
    """

    __slots__ = ("_login", "_parts")

    def __init__(
        self,
        login: Login,
        version: str,
        token: str,
        *,
        app_secret: str | None = None,
        proof_time_s: int | None = None,
    ) -> None:
        self._login = login
        self._parts: _ApiParts = (login, version, token, app_secret, proof_time_s)

    @property
    def login(self) -> Login:
        """Which token it is."""
        return self._login

    def __repr__(self) -> str:
        return f"Api({self._login!r}, {self._parts[3] is not None and 'with' or 'without'} proof)"

    def __reduce__(self) -> Any:
        raise TypeError("an Api holds secrets and cannot be pickled")


@final
class Request:
    """A request for any HTTP client:

        httpx.request(r.method, r.url, headers=r.headers, content=r.body)
        requests.request(r.method, r.url, headers=r.headers, data=r.body, allow_redirects=False)
        urllib.request.Request(r.url, r.body or None, r.headers, method=r.method)

    Send it as it is and follow no redirect. Its repr shows no header, no value of the query and no body.
    """

    __slots__ = ("body", "headers", "method", "url")

    #: GET, POST or DELETE.
    method: Method
    #: The whole URL.
    url: str
    #: Names in lower case, with the token in `authorization`.
    headers: dict[str, str]
    #: The body; empty where there is none.
    body: bytes

    def __init__(self, parts: _RequestParts) -> None:
        self.method = parts[0]  # type: ignore[assignment]
        self.url = parts[1]
        self.headers = dict(parts[2])
        self.body = parts[3]

    def __repr__(self) -> str:
        address, mark, query = self.url.partition("?")
        names = "&".join(pair.partition("=")[0] + "=…" for pair in query.split("&")) if query else ""
        return f"Request({self.method} {address}{mark}{names}, {len(self.body)} bytes)"


class AttachmentId(str):
    """The id of an upload, in place of a URL. It expires after 90 days."""

    __slots__ = ()


class QuickReply(NamedTuple):
    """A chip under a message: at most 13 of them. Meta cuts the title after 20 characters. A picture on Messenger
    only.
    """

    title: str
    payload: str
    image_url: str | None = None


class UrlButton(NamedTuple):
    """A button that opens a web page."""

    title: str
    url: str


class PostbackButton(NamedTuple):
    """A button that comes back as a postback."""

    title: str
    payload: str


class Card(NamedTuple):
    """An element of a generic template; needs one of the others beside its title. At most three buttons."""

    title: str
    subtitle: str | None = None
    image_url: str | None = None
    default_url: str | None = None
    buttons: Iterable[UrlButton | PostbackButton] = ()


@final
class Reply:
    """An answer that is a success. Its repr shows the size alone: answers hold ids, texts and at times tokens."""

    __slots__ = ("_body", "_parts")

    def __init__(
        self, parts: tuple[str | None, str | None, str | None, str | None, bool | None, str | None], body: bytes
    ) -> None:
        self._parts = parts
        self._body = body

    @property
    def message_id(self) -> str | None:
        """The id of the message that was sent. Sender actions have none. The echo webhook names the same id."""
        return self._parts[0]

    @property
    def recipient_id(self) -> str | None:
        """Whom it went to. After a private reply this is how the person's id becomes known."""
        return self._parts[1]

    @property
    def id(self) -> str | None:
        """The id of what was made or asked for."""
        return self._parts[2]

    @property
    def attachment_id(self) -> str | None:
        """The id of an upload that can be used again, for 90 days."""
        return self._parts[3]

    @property
    def success(self) -> bool | None:
        """`success`, or the bare true that some edges answer."""
        return self._parts[4]

    @property
    def after(self) -> str | None:
        """The cursor to give as `after` to the same call; None on the last page. `paging.next` is never to be
        followed.
        """
        return self._parts[5]

    def json(self) -> Any:
        """The whole answer, read by the standard library. Integers keep every digit."""
        return json.loads(self._body)

    def missing(self, *fields: str) -> list[str]:
        """Which fields did not come: Meta leaves them out without a word where a permission is missing."""
        answer = self.json()
        return [field for field in fields if not isinstance(answer, dict) or field not in answer]

    def __repr__(self) -> str:
        return f"Reply({len(self._body)} bytes)"


class Percent(NamedTuple):
    """Shares of a limit in percent; calls are throttled at 100."""

    call_count: int
    total_time: int
    total_cputime: int


class BusinessUsage(NamedTuple):
    """One use of one business; `regain_min` is minutes until calls are possible again, 0 while they are."""

    business: str
    kind: str
    percent: Percent
    regain_min: int


class Usage(NamedTuple):
    """How much of the limits is used. None means that no header said so, not 0 %. `wait` is in seconds."""

    max_percent: int | None
    wait: int | None
    app: Percent | None
    page: Percent | None
    business: tuple[BusinessUsage, ...]


class Allowed(NamedTuple):
    """What may be sent: each a time in milliseconds UTC from which on it may no more, None if it may not now."""

    open_until: int | None
    human_until: int | None
    private_reply_until: int | None
    template: bool


class _Items(Protocol):
    def items(self) -> Iterable[tuple[Any, Any]]: ...


_Headers: TypeAlias = _Items | Iterable[tuple[Any, Any]] | None


def _pairs(headers: _Headers) -> list[tuple[str, str | bytes]]:
    """Headers in whatever form, as pairs. What is no text is left out."""
    if headers is None:
        return []
    items = headers.items() if hasattr(headers, "items") else headers
    pairs: list[tuple[str, str | bytes]] = []
    for name, value in items:
        name = name.decode("latin-1") if isinstance(name, bytes) else name
        if isinstance(name, str) and isinstance(value, str | bytes):
            pairs.append((name, value if isinstance(value, bytes) else value.encode("utf-8", "replace")))
    return pairs

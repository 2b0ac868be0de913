"""For the tests of your own handler: signed deliveries of every kind, posted through your framework's test client.

    from hubsig.testing import SECRET, deliver

    def test_answers_a_story_reply(client):         # an application made with app_secret=SECRET
        assert deliver(client, "story_reply", text="Love this!").status_code == 200

With pytest the same is at hand as fixtures, see `hubsig.pytest_plugin`. Nothing here opens a socket; no framework is
imported, the client is recognised by what it can do.
"""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from types import EllipsisType
from typing import Any, Final
from urllib.parse import urlencode

from hubsig._generated import Kind, Platform
from hubsig._native import sign
from hubsig._samples import BUILDERS, platform_of, wire
from hubsig._samples import sample as _sample
from hubsig._samples.overrides import REMOVE, merged, names, overridden

__all__ = ["REMOVE", "SECRET", "TOKEN", "deliver", "handshake", "overridable", "sample", "sign"]

#: What `deliver` signs with unless told otherwise. Configure the application under test with it.
SECRET: Final = "hubsig-testing-app-secret"
#: What `handshake` presents unless told otherwise.
TOKEN: Final = "hubsig-testing-verify-token"

_HEADER: Final = "X-Hub-Signature-256"
_JSON: Final = "application/json"


def sample(
    kind: Kind,
    *,
    platform: Platform | None = None,
    count: int = 1,
    number: int = 1,
    set: Mapping[str, object] | None = None,
    **overrides: object,
) -> bytes:
    """The body of an invented delivery of `count` events of `kind`, spelled as Meta spells it.

    `platform` is the first that has the kind unless one is named. The events are numbered from `number` on; by that
    their ids and times differ. An override is named like the attribute of the event that it changes, as in
    `sample("message_text", text="Hello", user_id="42")`; `overridable(kind)` lists those that a kind has. `set` changes
    anything else by its place in the event's own JSON: `set={"message.attachments.0.type": "video"}`, or takes it away:
    `set={"sender": REMOVE}`. Overrides are for each of the `count` events.

    TypeError for an override that the kind does not have; ValueError if there is no sample of the kind, or if the
    overrides would make it another.
    """
    chosen = _platform(kind, platform)
    if count < 1:
        raise ValueError("count must be 1 or more")
    bodies = [_sample(kind, each, chosen) for each in range(number, number + count)]
    if count == 1 and not overrides and not set:
        return bodies[0]
    place = BUILDERS[chosen][kind](number).place
    return wire(merged([overridden(body, overrides, set or {}) for body in bodies], place))


def overridable(kind: Kind, platform: Platform | None = None) -> list[str]:
    """The names that `sample(kind, …)` takes as overrides."""
    return names(_sample(kind, 1, _platform(kind, platform)))


def deliver(
    client: Any,
    body_or_kind: bytes | Kind,
    *,
    url: str = "/webhook",
    secret: str | bytes = SECRET,
    signature: str | None | EllipsisType = ...,
    **arguments: Any,
) -> Any:
    """Posts a signed delivery through a test client and returns what the client returns.

    `client` is the test client of Flask, Django, Starlette or FastAPI, a client of httpx, or anything else that has
    `post`; an asynchronous one returns what has to be awaited. `body_or_kind` is the body, posted byte for byte, or a
    kind, for which `arguments` are those of `sample`. `signature` replaces the header's value; None leaves it out.
    """
    if isinstance(body_or_kind, str):
        body = sample(body_or_kind, **arguments)
    elif arguments:
        raise TypeError(f"{', '.join(arguments)}: a body given as bytes is posted as it is; name a kind to override")
    else:
        body = bytes(body_or_kind)
    headers = {}
    if signature is ...:
        headers[_HEADER] = sign(secret, body)
    elif signature is not None:
        headers[_HEADER] = signature

    post = _method(client, "post")
    if _comes_from(client, "django"):
        # `post` would encode once more where DEFAULT_CHARSET is not UTF-8; a memoryview is taken as it is.
        return client.generic("POST", url, memoryview(body), content_type=_JSON, headers=headers)
    headers["Content-Type"] = _JSON
    return post(url, headers=headers, **{_body_argument(post): body})


def handshake(client: Any, token: str = TOKEN, challenge: str = "1158201444", *, url: str = "/webhook") -> Any:
    """Asks for the subscription as Meta does; returns what the client returns: `challenge` as text if all is well."""
    query = {"hub.mode": "subscribe", "hub.challenge": challenge, "hub.verify_token": token}
    return _method(client, "get")(f"{url}{'&' if '?' in url else '?'}{urlencode(query)}")


def _platform(kind: str, platform: Platform | None) -> Platform:
    """The platform whose sample of `kind` is wanted."""
    chosen = platform or platform_of(kind)
    if chosen is None:
        raise ValueError(f"there is no sample of {kind!r}; hubsig.kinds() lists the kinds")
    if kind not in BUILDERS.get(chosen, {}):
        raise ValueError(f"there is no {kind!r} of {chosen!r}")
    return chosen


def _method(client: Any, name: str) -> Any:
    method = getattr(client, name, None)
    if inspect.isclass(client) or not callable(method) or _is_application(client):
        what = type(client).__name__
        raise TypeError(f"a test client is needed, such as app.test_client() or TestClient(app), not {what}")
    return method


def _is_application(client: Any) -> bool:
    """Whether it is the application itself, whose `post` and `get` declare routes."""
    return hasattr(client, "test_client") or hasattr(client, "add_api_route") or hasattr(client, "add_url_rule")


def _comes_from(client: Any, package: str) -> bool:
    return any(each.__module__.partition(".")[0] == package for each in type(client).__mro__)


def _body_argument(post: Any) -> str:
    """How a client calls the bytes to post: `content` as in httpx, else `data` as nearly everywhere."""
    try:
        return "content" if "content" in inspect.signature(post).parameters else "data"
    except ValueError:
        return "data"

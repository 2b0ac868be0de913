"""What the extensions for Flask and Quart share: their configuration and their place in an application.

The two frameworks are the same in everything that is used here; only how a request is read and answered differs.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, Protocol, TypeVar

from hubsig import _respond, _settings
from hubsig._dispatch import Dispatcher
from hubsig._native import Webhook

_App = TypeVar("_App", bound="_AnyApp")


class _AnyApp(Protocol):
    """The part of Flask and Quart that is used."""

    @property
    def config(self) -> Any: ...
    @property
    def extensions(self) -> dict[str, Any]: ...
    @property
    def add_url_rule(self) -> Callable[..., None]: ...


class Extension(Dispatcher, Generic[_App]):
    """See `hubsig.flask.Hooks` and `hubsig.quart.Hooks`."""

    def __init__(
        self,
        app: _App | None = None,
        *,
        webhook: Webhook | None = None,
        url: str | None = None,
        name: str = "hubsig",
    ) -> None:
        """`app`: the application, unless `init_app` is called later. `webhook`, `url`: instead of the configuration.

        `name` is that of the endpoint, and of the webhook in `app.extensions`: where one application has several, for
        apps of Meta that have tokens of their own, each needs another.
        """
        super().__init__()
        self._webhook = webhook
        self._url = url
        self._name = name
        if app is not None:
            self.init_app(app)

    def init_app(self, app: _App) -> None:
        """Answers at the configured address of `app`. One extension may serve several applications.

        Raises ValueError, naming the keys, if a secret or the verify token is not configured.
        """
        webhook = self._webhook or _settings.webhook(lambda key: app.config.get(f"HUBSIG_{key}"), "HUBSIG_{}".format)
        url = self._url or app.config.get("HUBSIG_URL") or "/webhooks/meta"
        app.add_url_rule(
            url,
            endpoint=self._name,
            view_func=self._view(app, webhook),
            # All of them come here, so that the others are answered as everywhere: 405, and which are allowed.
            methods=_respond.METHODS,
            provide_automatic_options=False,
        )
        app.extensions[self._name] = webhook

    def _view(self, app: _App, webhook: Webhook) -> Callable[[], Any]:
        """The function that answers a request."""
        raise NotImplementedError

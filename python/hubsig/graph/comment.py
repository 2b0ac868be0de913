"""Comments on Instagram. The private reply is a message: ``send(api, "me", comment=...)``. All raise BuildError."""

from __future__ import annotations

from hubsig import _native
from hubsig.graph._values import Api, Request

__all__ = ["create", "delete", "hide", "reply"]


def reply(api: Api, comment: str, text: str) -> Request:
    """A public answer to a top-level comment. The reply's `id` is that of the new comment."""
    return Request(_native._graph_comment(api._parts, "reply", comment, text))


def create(api: Api, media: str, text: str) -> Request:
    """A comment under a post of one's own."""
    return Request(_native._graph_comment(api._parts, "create", media, text))


def hide(api: Api, comment: str, hide: bool = True) -> Request:
    """Hides a comment, or shows it again."""
    return Request(_native._graph_comment(api._parts, "hide" if hide else "show", comment, ""))


def delete(api: Api, comment: str) -> Request:
    """Deletes a comment."""
    return Request(_native._graph_comment(api._parts, "delete", comment, ""))

"""The closed lists of core/spec/graph_errors.toml, for annotations. Generated; edit the table, not this file."""

from __future__ import annotations

from typing import Literal, TypeAlias

Action: TypeAlias = Literal[
    "retry",
    "wait",
    "reauth",
    "drop",
    "fix",
    "window",
    "escalate",
]

ReplyRefusal: TypeAlias = Literal[
    "platform_mismatch",
    "outgoing",
    "no_message",
    "standby",
    "nobody",
    "group",
    "time_unknown",
    "window_closed",
    "comment_expired",
]

"""The closed lists of `hubsig.graph`, for annotations."""

from __future__ import annotations

from typing import Literal, TypeAlias

from hubsig.graph._generated import Action, ReplyRefusal

__all__ = ["Action", "Due", "Login", "MessagingChannel", "MessagingType", "Method", "ReplyRefusal"]

Login: TypeAlias = Literal["instagram", "instagram_page", "messenger", "whatsapp"]
MessagingChannel: TypeAlias = Literal["instagram", "messenger", "whatsapp"]
MessagingType: TypeAlias = Literal["RESPONSE", "UPDATE", "MESSAGE_TAG", "UTILITY"]
Method: TypeAlias = Literal["GET", "POST", "DELETE"]
Due: TypeAlias = Literal["too_young", "fresh", "due", "dead"]

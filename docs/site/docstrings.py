"""Makes Markdown of what docstrings are written in for people at a terminal: aligned rows become a list.

    `APP_SECRET`     the app secret, or a list of several
    `VERIFY_TOKEN`   what was typed into Meta's dashboard
"""

from __future__ import annotations

import re
from typing import Any

import griffe

ROW = re.compile(r"^(`\w+`) {2,}(?=\S)", re.MULTILINE)


class Rows(griffe.Extension):
    """Applied to every docstring that is shown."""

    def on_object(self, *, obj: griffe.Object, **kwargs: Any) -> None:
        if obj.docstring is not None:
            obj.docstring.value = ROW.sub(r"* \1: ", obj.docstring.value)

"""An answer of the Graph API as people keep it: a body alone, or a whole answer as `curl -i` prints it."""

from __future__ import annotations

import json
import re
from typing import Any, Final, NamedTuple

from hubsig._cli import exits

#: The line that an answer begins with: `HTTP/1.1 400 Bad Request`, `HTTP/2 200`.
_STATUS_LINE: Final = re.compile(rb"HTTP/\d(?:\.\d)? (\d{3})(?: [^\r\n]*)?\r?\n")
_HEADER: Final = re.compile(rb"([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([^\r\n]*)\r?\n")
_END: Final = re.compile(rb"\r?\n")


class Answer(NamedTuple):
    """What was answered. No status: it was not kept."""

    status: int | None
    headers: list[tuple[str, bytes]]
    body: bytes


def read(content: bytes) -> Answer:
    """The answer in a file. Where several stand behind each other, as with a proxy or `100 Continue`, the last."""
    answer = Answer(None, [], content)
    while (line := _STATUS_LINE.match(answer.body)) is not None:
        headers, at = [], line.end()
        while (header := _HEADER.match(answer.body, at)) is not None:
            headers.append((header[1].decode("ascii"), header[2].strip()))
            at = header.end()
        end = _END.match(answer.body, at)
        if end is None:
            raise exits.Stop(
                exits.UNUSABLE, "the answer ends within its headers, or has a line there that is no header"
            )
        answer = Answer(int(line[1]), headers, answer.body[end.end() :])
    if answer.body.startswith(b"\x1f\x8b"):
        raise exits.Stop(exits.UNUSABLE, "the body is compressed: `curl --compressed` prints it as text")
    return answer


def as_graph_error(body: bytes) -> bytes:
    """The body, or what stands for it: an error out of a status webhook of WhatsApp comes without the `error` around
    it. A whole delivery is no answer.
    """
    loaded = _loaded(body)
    if not isinstance(loaded, dict) or "error" in loaded:
        return body
    if "object" in loaded and isinstance(loaded.get("entry"), list):
        raise exits.Stop(
            exits.UNUSABLE, "this is a delivery to a webhook, not an answer: `hubsig parse` shows its events"
        )
    if _is_number(loaded.get("code")) and loaded.keys() & {"title", "message", "error_data"}:
        return b'{"error":' + body + b"}"
    return body


def what_it_is(body: bytes) -> str | None:
    """What a body is that holds no JSON; None for JSON."""
    text = body.strip()
    if not text:
        return "empty"
    if _loaded(body) is not None or text == b"null":
        return None
    if text[:1] in (b"{", b"[", b'"'):
        return "JSON that is cut short or damaged"
    return "a page of HTML" if text[:1] == b"<" else "no JSON"


def _loaded(body: bytes) -> Any:
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)

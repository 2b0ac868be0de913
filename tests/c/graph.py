"""Compares what graph.c prints with the vectors of the way back: requests byte for byte, answers by what they mean."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

#: What graph.c prints of a success, by the names of the vectors.
TEXTS = ("message_id", "recipient_id", "id", "attachment_id", "after")


def vectors(root: Path) -> dict[str, list[dict[str, Any]]]:
    """All pairs, requests and answers."""
    rows: dict[str, list[dict[str, Any]]] = {}
    for name in ("pairs", "requests", "answers"):
        rows |= tomllib.loads((root / "tests" / "vectors" / "graph" / f"{name}.toml").read_text(encoding="utf-8"))
    return rows


def compare_requests(root: Path, printed: str) -> Iterator[tuple[str, str]]:
    """The name of each request, and how it differs: nothing if it is the vector's."""
    made = dict(line.split("\t", 1) for line in printed.splitlines())
    rows = vectors(root)
    for row in rows["pair"] + rows["request"]:
        headers = ",".join(f"{name.encode().hex()}={value.encode().hex()}" for name, value in row["headers"])
        wanted = "\t".join([row["method"], row["url"], headers, row.get("body", "").encode().hex()])
        found = made.pop(row["name"], "nothing")
        yield row["name"], "" if found == wanted else f"    built  {found}\n    wanted {wanted}"
    yield "no request without a vector", "\n".join(made)


def received(root: Path) -> list[dict[str, Any]]:
    """Everything that was answered."""
    rows = vectors(root)
    return rows["pair"] + rows["answer"]


def lines(root: Path) -> str:
    """The answers as graph.c reads them."""
    out = []
    for row in received(root):
        how = "token" if "token" in row else "interpret"
        headers = [text.encode().hex() for header in row.get("answer_headers", []) for text in header]
        out.append("\t".join([how, str(row["status"]), row["answer"].encode().hex(), *headers]))
    return "\n".join(out) + "\n"


def compare_answers(root: Path, printed: str) -> Iterator[tuple[str, str]]:
    """The name of each answer, and what is taken to be something else than the vector says."""
    rows, found = received(root), printed.splitlines()
    yield "as many answers as vectors", "" if len(rows) == len(found) else f"    {len(found)} of {len(rows)}"
    for row, line in zip(rows, found):
        values = dict(field.split("=", 1) for field in line.split("\t"))
        said = dict(expected(row))
        texts = {name: bytes.fromhex(values[name]).decode() for name in values if name in said and name not in NUMBERS}
        heard = {name: values.get(name) for name in said} | texts
        differ = [f"    {name}: {heard[name]!r}, wanted {value!r}" for name, value in said.items() if heard[name] != value]
        yield row["name"], "\n".join(differ)


#: What graph.c does not print in hexadecimal.
NUMBERS = {
    "status", "ok", "action", "form", "maybe_delivered", "code", "subcode", "wait_s", "success", "http", "expires_in_s",
}


def expected(row: dict[str, Any]) -> Iterator[tuple[str, str | None]]:
    """What a vector says, as graph.c prints it; None for what must be absent."""
    yield "status", "ok"
    yield "http", str(row["status"])
    if (token := row.get("token")) is not None:
        yield "ok", "1"
        yield "access_token", token["token"]
        yield "user_id", token.get("user_id")
        yield "scopes", ",".join(token["scopes"]) or None
        yield "expires_in_s", str(token.get("expires_in_s", -1))
    elif (ok := row.get("ok")) is not None:
        yield "ok", "1"
        yield "action", ""
        for name in TEXTS:
            if name in ok or ok.get(f"no_{name}"):
                yield name, ok.get(name)
        if "success" in ok:
            yield "success", str(int(ok["success"]))
    else:
        error = row["error"]
        yield "ok", "0"
        yield "action", error["action"]
        yield "code", str(error["code"])
        yield "subcode", str(error["subcode"])
        yield "maybe_delivered", str(int(error["maybe_delivered"]))
        yield "wait_s", str(error.get("wait_hint_s", -1))
        if "envelope" in error:
            yield "form", error["envelope"]
        if "message" in error:
            yield "message", error["message"] or None
        if "details" in error:
            yield "details", error["details"]

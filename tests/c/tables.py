"""Compares what the library names, what the tables say and what the header defines: sets of names, and their numbers."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

#: hubsig_value.type by the word that stands in the tables.
TYPES = {"name": 1, "names": 2, "text": 3, "int": 4, "bool": 5, "time": 6, "raw": 7, "list": 8}
#: Macros that have a number and belong to no table.
OTHERS = {
    "HUBSIG_OK": 0, "HUBSIG_CHALLENGE_LENGTH": 256, "HUBSIG_KEY_LENGTH": 35, "HUBSIG_SIGNATURE_LENGTH": 71,
    "HUBSIG_TYPE_ABSENT": 0, "HUBSIG_VALUE_ESCAPED": 1, "HUBSIG_VALUE_COMPUTED": 2, "HUBSIG_PROOF_LENGTH": 64,
    "HUBSIG_LIVE_NONE": 0, "HUBSIG_LIVE_RUNNING": 1, "HUBSIG_LIVE_OVER": 2,
}
#: The refusals of the graph part: what their messages begin with as those of statuses, and the answer to a request.
REFUSALS = {
    "build": ("an argument ", 500), "reply": ("the event is not answered: ", 500), "callback": ("", 400),
}
#: The lists of the graph part.
LISTS = (
    "login", "method", "to", "messaging_type", "sender_action", "oauth", "action", "form", "answer", "due",
)
#: Macros whose value is no plain number.
WORDS = {
    "HUBSIG_H", "HUBSIG_NO_NUMBER", "HUBSIG_NO_OFFSET", "HUBSIG_NO_TIME", "HUBSIG_OPTIONS_INIT", "HUBSIG_GRAPH_API_INIT",
    "HUBSIG_GRAPH_MESSAGE_INIT", "HUBSIG_GRAPH_ACTION_INIT", "HUBSIG_GRAPH_LOGIN_INIT", "HUBSIG_THREAD_INIT",
    "HUBSIG_VERSION_STRING",
}


def spec(root: Path) -> dict[str, list[dict[str, Any]]]:
    """The tables that the C interface is made of, by the name of their rows."""
    rows: dict[str, list[dict[str, Any]]] = {}
    for name in ("attributes", "errors", "fields", "keys", "kinds", "graph_interface", "graph_limits"):
        rows |= tomllib.loads((root / "core" / "spec" / f"{name}.toml").read_text(encoding="utf-8"))
    graph = tomllib.loads((root / "core" / "spec" / "graph_errors.toml").read_text(encoding="utf-8"))
    return rows | {name: graph[name] for name in ("action", *REFUSALS)}


def declared(root: Path) -> set[str]:
    """The functions of the header."""
    text = (root / "include" / "hubsig.h").read_text(encoding="utf-8")
    return set(re.findall(r"^[a-z][\w ]*[ *](hubsig_\w+)\(", text, re.MULTILINE))


def with_pointers(root: Path) -> set[str]:
    """Those that take a pointer."""
    text = (root / "include" / "hubsig.h").read_text(encoding="utf-8")
    found = re.findall(r"^[a-z][\w ]*[ *](hubsig_\w+)\(([^)]*)\)", text, re.MULTILINE)
    return {name for name, arguments in found if "*" in arguments}


def macros(root: Path) -> dict[str, int | str]:
    """The macros of the header; those whose value is no number as text."""
    found: dict[str, int | str] = {}
    text = (root / "include" / "hubsig.h").read_text(encoding="utf-8")
    for name, value in re.findall(r"^#define (HUBSIG_\w+)[ \t]*(.*)$", text, re.MULTILINE):
        value = value.strip()
        if shift := re.fullmatch(r"\(UINT32_C\(1\) << (\d+)\)", value):
            found[name] = 1 << int(shift[1])
        else:
            found[name] = int(value) if value.isdecimal() else value
    return found


def constant(*parts: str) -> str:
    """The macro of a row."""
    return "HUBSIG_" + "_".join(re.sub(r"\W", "_", part).upper() for part in parts)


def rows(tables: dict[str, list[dict[str, Any]]]) -> Iterator[tuple[str, str, str, int]]:
    """Every named number of the tables: its list, its line as sets.c prints it, its macro, the macro's value."""
    for row in tables["kind"]:
        yield "kind", f"{row['id']} {row['name']} {row['shape']}", constant("kind", row["name"]), row["id"]
    for name in ("shape", "platform", "content", "direction", "channel", "envelope", "user_id_type"):
        for row in tables[name]:
            yield name, f"{row['id']} {row['name']}", constant(name, row["name"]), row["id"]
    for row in tables["flag"]:
        yield "flag", f"{row['bit']} {row['name']}", constant("flag", row["name"]), 1 << row["bit"]
    for row in tables["key"]:
        # Two keys differ in nothing but a hyphen: the one that is no identifier is called by its variant.
        name = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", row.get("variant", "")) or row["name"]
        yield "also", f"{row['bit']} {row['name']}", constant("also", name), 1 << row["bit"]
    for row in tables["attribute"]:
        yield "field", f"{row['id']} {row['name']} {TYPES[row['type']]}", constant("field", row["name"]), row["id"]
    for row in tables["field"]:
        line = f"{row['id']} {row['shape']}.{row['name']} {TYPES[row['type']]}"
        yield "field", line, constant("field", row["shape"], row["name"]), row["id"]
    for row in tables["attachment"]:
        line = f"{row['id']} {row['name']} {TYPES[row['type']]}"
        yield "attachment", line, constant("attachment", row["name"]), row["id"]
    yield "status", "0 ok 200 ok", "HUBSIG_OK", 0
    for row in tables["error"] + tables["interface"]:
        line = f"{row['id']} {row['name']} {row.get('http_status', 500)} {row['message']}"
        yield "status", line, constant("error", row["name"]), row["id"]
    for table, (begin, http_status) in REFUSALS.items():
        for row in tables[table]:
            line = f"{row['id']} {table}_{row['name']} {http_status} {begin}{row['message']}"
            yield "status", line, constant("error", table, row["name"]), row["id"]
    for name in LISTS:
        for row in tables[name]:
            yield name, f"{row['id']} {row['name']}", constant(name, row["name"]), row["id"]


def differences(left: set[Any], right: set[Any], ours: str, theirs: str) -> str:
    """What stands in one set only, for people."""
    lines = [f"    only {ours}: {each}" for each in sorted(left - right, key=str)]
    return "\n".join(lines + [f"    only {theirs}: {each}" for each in sorted(right - left, key=str)])


def compare(root: Path, printed: str) -> Iterator[tuple[str, str]]:
    """The name of each comparison, and how the two differ: nothing if all is well. `printed` is what sets.c prints."""
    library: dict[str, set[str]] = {}
    for line in printed.splitlines():
        of, rest = line.split(" ", 1)
        library.setdefault(of, set()).add(rest)
    version = library.pop("version").pop().split()
    abi = library.pop("abi_version").pop().split()[0]

    table: dict[str, set[str]] = {}
    wanted: set[tuple[str, int | str]] = set(OTHERS.items())
    for of, line, name, value in rows(spec(root)):
        table.setdefault(of, set()).add(line)
        wanted.add((name, value))
    wanted |= {(constant("limit", row["name"]), row["value"]) for row in spec(root)["limit"]}
    wanted |= {(constant("type", name), number) for name, number in TYPES.items()}
    for of in sorted(library.keys() | table.keys()):
        difference = differences(library.get(of, set()), table.get(of, set()), "in the library", "in the tables")
        yield f"names of the library and of the tables: {of}", difference

    header = macros(root)
    text = tomllib.loads((root / "Cargo.toml").read_text(encoding="utf-8"))["workspace"]["package"]["version"]
    major, minor, patch = map(int, text.split("."))
    wanted |= {
        ("HUBSIG_VERSION_MAJOR", major), ("HUBSIG_VERSION_MINOR", minor), ("HUBSIG_VERSION_PATCH", patch),
        ("HUBSIG_VERSION", major << 16 | minor << 8 | patch), ("HUBSIG_ABI_VERSION", int(abi)),
    }
    numbers = {(name, value) for name, value in header.items() if name not in WORDS}
    yield "macros of the header", differences(numbers, wanted, "in the header", "in the tables")
    yield "macros that are no numbers", differences(set(header) - {name for name, _ in wanted}, WORDS, "found", "known")
    same = version == [str(header["HUBSIG_VERSION"]), text] and header["HUBSIG_VERSION_STRING"] == f'"{text}"'
    yield "version of library, header and workspace", "" if same else f"    {version} {text}"

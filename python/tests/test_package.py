"""The package as it is installed: its names, its lists, its wheel."""

from __future__ import annotations

import importlib.metadata
import subprocess
import sys
import tomllib
from inspect import ismodule
from typing import Any, get_args

import hubsig
import pytest
from conftest import ROOT
from hubsig import _compat, _generated


def table(name: str) -> Any:
    return tomllib.loads((ROOT / "core" / "spec" / f"{name}.toml").read_text(encoding="utf-8"))


def test_public_names_exist_once() -> None:
    assert len(hubsig.__all__) == len(set(hubsig.__all__))
    for name in hubsig.__all__:
        assert hasattr(hubsig, name)
    # An adapter is there once somebody imports it.
    public = {name for name in dir(hubsig) if not name.startswith("_") and not ismodule(getattr(hubsig, name))}
    assert public == set(hubsig.__all__) - {"__version__"} | {"TYPE_CHECKING"}
    with pytest.raises(AttributeError, match="no attribute 'Kinds'"):
        hubsig.Kinds  # type: ignore[attr-defined]
    # A name that is made when it is asked for is made once.
    assert hubsig.Kind is hubsig.Kind is _generated.Kind and hubsig.CompatFormat is _compat.CompatFormat


def test_lists_are_those_of_the_tables() -> None:
    attributes = table("attributes")
    assert list(hubsig.kinds()) == [row["name"] for row in table("kinds")["kind"]] == list(get_args(hubsig.Kind))
    assert list(hubsig.flags()) == [row["name"] for row in attributes["flag"]] == list(get_args(hubsig.Flag))
    assert hubsig.errors() == get_args(hubsig.ErrorCode)
    for name in ("Platform", "Content", "Direction", "Channel", "Envelope"):
        assert list(get_args(getattr(hubsig, name))) == [row["name"] for row in attributes[name.lower()]]
    shapes = [row["name"] for row in attributes["shape"]]
    assert [each.__name__ for each in get_args(hubsig.AnyEvent)] == shapes
    assert {each.__name__ for each in hubsig.Event.__subclasses__()} == set(shapes)


def test_classes_have_the_attributes_of_the_tables() -> None:
    fields = table("fields")
    attributes = {row["name"] for row in fields["attribute"]} | set(hubsig.flags())
    beside = {"text", "raw", "raw_json", "json", "to_dict", "unified", "unified_json", "compat", "compat_json"}

    def public(kind: type) -> set[str]:
        return {name for name in vars(kind) if not name.startswith("_")}

    assert public(hubsig.Event) == attributes | beside
    for shape in get_args(hubsig.AnyEvent):
        assert public(shape) == {
            row["name"] for row in fields["field"] if row["shape"] == shape.__name__ and not row.get("hot")
        }
        # What the parser notes in its first pass is the attribute of the same name.
        assert all(hasattr(shape, row["name"]) for row in fields["field"] if row["shape"] == shape.__name__)
    assert public(hubsig.Attachment) == {row["name"] for row in fields["attachment"]} | {"json", "to_dict"}


def test_everything_is_documented() -> None:
    for name in hubsig.__all__:
        value = getattr(hubsig, name)
        if isinstance(value, type):
            assert value.__doc__, name
            for member, what in vars(value).items():
                if not member.startswith("_") and not isinstance(what, str):
                    assert what.__doc__, f"{name}.{member}"
        elif callable(value) and name not in {*_generated.__all__, *_compat.__all__}:
            assert value.__doc__, name


def test_importing_takes_next_to_nothing_of_the_standard_library() -> None:
    """`typing` alone would take longer than all the rest, and who only receives needs none of it."""
    script = (
        "import sys; before = set(sys.modules); import hubsig\n"
        "for event in hubsig.parse_unverified(b'{}'):\n"
        "    match event:\n"
        "        case hubsig.Message() | hubsig.Unknown(): pass\n"
        "print(*sorted(name for name in set(sys.modules) - before if not name.startswith('hubsig')))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["__future__"]


#: Distributions that an adapter needs, and the modules they are.
FRAMEWORKS = {
    "flask": "flask",
    "django": "django",
    "starlette": "starlette",
    "fastapi": "fastapi",
    "aiohttp": "aiohttp",
    "quart": "quart",
    "litestar": "litestar",
}
BESIDE = {"werkzeug", "socket", "ssl", "http", "argparse", "asyncio", "logging", "inspect"}


def imported_by(statement: str) -> set[str]:
    script = f"import sys; {statement}; print(*sorted({{name.partition('.')[0] for name in sys.modules}}))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_importing_imports_no_framework_and_opens_nothing() -> None:
    assert imported_by("import hubsig").isdisjoint({*FRAMEWORKS.values(), *BESIDE})


@pytest.mark.parametrize("adapter", ["wsgi", "asgi", "awslambda"])
def test_general_adapters_import_no_framework(adapter: str) -> None:
    assert imported_by(f"import hubsig.{adapter}").isdisjoint({*FRAMEWORKS.values(), "werkzeug"})


class TestWheel:
    files = importlib.metadata.files("hubsig") or []
    metadata = importlib.metadata.metadata("hubsig")

    def test_version_is_that_of_the_workspace(self) -> None:
        cargo = tomllib.loads((ROOT / "Cargo.toml").read_text(encoding="utf-8"))
        assert hubsig.__version__ == self.metadata["Version"] == cargo["workspace"]["package"]["version"]

    def test_depends_on_nothing_but_what_is_asked_for(self) -> None:
        requires = importlib.metadata.requires("hubsig") or []
        extras = {each.partition(">=")[0]: each.partition(" ; extra == ")[2].strip("'\"") for each in requires}
        assert extras == {name: name for name in FRAMEWORKS} | {"rich": "cli"}
        assert self.metadata["Requires-Python"] == ">=3.11"

    def test_carries_its_licences(self) -> None:
        assert self.metadata["License-Expression"] == "MIT OR Apache-2.0"
        for name in ("LICENSE-MIT", "LICENSE-APACHE"):
            (inside,) = [file for file in self.files if file.name == name]
            assert ".dist-info/licenses/" in inside.as_posix()
            assert inside.read_text() == (ROOT / name).read_text(encoding="utf-8")

    def test_is_one_for_every_python_from_3_11_on(self) -> None:
        (wheel,) = [file for file in self.files if file.name == "WHEEL"]
        assert "Tag: cp311-abi3-" in wheel.read_text()

    def test_is_typed_and_holds_nothing_else(self) -> None:
        names = {file.as_posix() for file in self.files}
        assert {"hubsig/py.typed", "hubsig/_native.pyi", "hubsig/_native.abi3.so"} <= names
        assert not any("/tests/" in name or "/test_" in name or name.endswith(".rs") for name in names)

    def test_is_small(self) -> None:
        assert sum(file.size or 0 for file in self.files) < 3_000_000


@pytest.mark.parametrize("argument", ["--version", "--help"])
def test_runs_as_a_module(argument: str) -> None:
    done = subprocess.run([sys.executable, "-m", "hubsig", argument], capture_output=True, text=True)
    assert done.returncode == 0 and "hubsig" in done.stdout

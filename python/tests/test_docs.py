"""Every Python block of README.md and of the pages in docs/ is run, in order; the blocks of one page share their names.

A block with tests (`def test_`) is run by pytest, after the page's earlier blocks. In a `console` block each line that
begins with `$ ` is given to a shell and the lines below it are what it has to print; `…` stands for any text. What a
page needs and does not show stands in a comment before the block:

    <!-- first: plain Python that is run before the block -->
    <!-- not run: the reason -->
"""

from __future__ import annotations

import asyncio
import inspect
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from conftest import ROOT
from hubsig.testing import SECRET, TOKEN

PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
BLOCK = re.compile(
    r"(?:^<!-- (?P<order>first|not run):(?P<what>.*?)-->\n+)?^```(?P<language>python|console)\n(?P<code>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)
ENVIRONMENT = {"META_APP_SECRET": SECRET, "META_VERIFY_TOKEN": TOKEN}


@dataclass(frozen=True)
class Block:
    page: Path
    line: int
    first: str
    code: str
    reason: str | None
    language: str = "python"

    def __str__(self) -> str:
        return f"{self.page.name}:{self.line}"


def blocks_of(page: Path, text: str) -> list[Block]:
    found = []
    for each in BLOCK.finditer(text):
        line = text.count("\n", 0, each.start("code")) + 1
        what, order = (each["what"] or "").strip(), each["order"]
        first, reason = (what, None) if order == "first" else ("", what if order else None)
        found.append(Block(page, line, first, each["code"], reason, each["language"]))
    return found


BLOCKS = [block for page in PAGES for block in blocks_of(page, page.read_text(encoding="utf-8"))]


@pytest.fixture(scope="module")
def pages() -> Iterator[dict[Path, dict[str, Any]]]:
    """The names of each page so far, with the recipes importable and the secrets of the tests in the environment."""
    with pytest.MonkeyPatch.context() as patch:
        for name, value in ENVIRONMENT.items():
            patch.setenv(name, value)
        for folder in ("examples", "examples/recipes"):
            patch.syspath_prepend(str(ROOT / folder))
        patch.setenv("PATH", os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"])))
        before = dict(os.environ)
        yield {}
        os.environ.clear()
        os.environ.update(before)


@pytest.mark.parametrize("block", BLOCKS, ids=str)
def test_a_block(
    block: Block,
    pages: dict[Path, dict[str, Any]],
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if block.reason is not None:
        assert len(block.reason) > 10, "a block that is not run says why"
        compile(block.code, str(block), "exec")
        return
    names = pages.get(block.page)
    if names is None:
        folder = tmp_path_factory.mktemp(block.page.stem)
        names = pages[block.page] = {"__name__": block.page.stem, FOLDER: folder}
    monkeypatch.chdir(names[FOLDER])
    if re.search(r"^(async )?def test_", block.code, re.MULTILINE):
        run_by_pytest(block, names[FOLDER])
        return
    if block.language == "console":
        run(compile(block.first, str(block.page), "exec"), names)
        run_by_shell(block, names[FOLDER])
        return
    # Padded, so that a traceback shows the line of the page.
    for source in (block.first, "\n" * (block.line - 1) + block.code):
        run(compile(source, str(block.page), "exec", flags=ALLOW_AWAIT), names)


#: Among the names of a page: the folder that its blocks run in.
FOLDER = "__folder__"
#: `ast.PyCF_ALLOW_TOP_LEVEL_AWAIT`: a block may await.
ALLOW_AWAIT = 0x2000


def run(code: Any, names: dict[str, Any]) -> None:
    result = eval(code, names)
    if inspect.iscoroutine(result):
        asyncio.run(result)


def run_by_shell(block: Block, folder: Path) -> None:
    parts = re.split(r"^\$ (.*)\n", block.code, flags=re.MULTILINE)
    assert parts[0] == "" and len(parts) > 1, "a console block begins with a command"
    for command, expected in zip(parts[1::2], parts[2::2], strict=True):
        done = subprocess.run(
            ["bash", "-c", command], cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, text=True,
        )
        assert done.returncode == 0, f"{command}: {done.stdout}"
        pattern = ".*".join(map(re.escape, expected.split("…")))
        assert re.fullmatch(pattern, done.stdout, re.DOTALL), f"{command}: {done.stdout}"


def run_by_pytest(block: Block, folder: Path) -> None:
    before = [each for each in BLOCKS if each.page == block.page and each.line < block.line and each.reason is None]
    parts = [part for each in [*before, block] if each.language == "python" for part in (each.first, each.code)]
    written = folder / "test_page.py"
    written.write_text("\n".join(parts), encoding="utf-8")
    command = [sys.executable, "-W", "error", "-m", "pytest", "-q", "-p", "no:cacheprovider", str(written)]
    done = subprocess.run(command, cwd=folder, env=os.environ | ENVIRONMENT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_pages_have_blocks() -> None:
    assert {block.page.name for block in BLOCKS} >= {"README.md", "handlers.md", "testing.md", "observability.md"}
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        for language in ("python", "console"):
            found = sum(block.page == page and block.language == language for block in BLOCKS)
            assert text.count(f"```{language}") == found, page
        assert len(re.findall(r"^<!-- (first|not run):", text, re.MULTILINE)) == sum(
            bool(block.first or block.reason) for block in BLOCKS if block.page == page
        ), f"a mark in {page.name} stands before no block"


def test_an_example_that_a_page_includes_is_one_that_is_run() -> None:
    tested = (ROOT / "python/tests/adapters/test_examples.py").read_text(encoding="utf-8")
    for page in PAGES:
        for name in re.findall(r'^--8<-- "examples/(\w+)\.py"$', page.read_text(encoding="utf-8"), re.MULTILINE):
            assert name in tested, f"{page.name} includes {name}.py"


def test_marks() -> None:
    parts = ["# A", "```python\na = 1\n```", "<!-- first: b = 2\nc = 3 -->\n", "```python\nd\n```"]
    parts += ["<!-- not run: no -->", "```python\n!\n```"]
    one, two, three = blocks_of(Path("a.md"), "\n".join(parts))
    assert (one.line, one.first, one.code, one.reason) == (3, "", "a = 1\n", None)
    assert (two.first, two.code, two.reason) == ("b = 2\nc = 3", "d\n", None)
    assert (three.first, three.reason, str(three)) == ("", "no", "a.md:13")


LINK = re.compile(r"\]\((?!https?://|#)([^)#\s]+)")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_between_files_lead_somewhere(page: Path) -> None:
    for target in LINK.findall(page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target

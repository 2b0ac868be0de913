"""Builds the documentation site into target/site, warnings as errors, and looks at what came out.

Every link of every page has to lead to a page, and every anchor to a place on it; no page may load anything from another
host. What builds the site is in docs/requirements.txt, and is installed into target/docs-venv when that file changes.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

ROOT = Path(__file__).resolve().parents[2]
TARGET = ROOT / "target"
SITE = TARGET / "site"
VENV = TARGET / "docs-venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")

#: Attributes with which a page loads something, as opposed to leading somewhere.
LOADS = {"src", "srcset", "poster", "data", "xlink:href"}
#: What `<link rel="…">` only mentions.
MENTIONS = {"canonical", "next", "prev", "license", "author", "alternate"}
ELSEWHERE = re.compile(r"^(?:https?:)?//", re.IGNORECASE)
IN_CSS = re.compile(r"(?:url\(|@import)\s*[\"']?((?:https?:)?//[^\"')\s]+)", re.IGNORECASE)


class Page(HTMLParser):
    """What one page has, loads and leads to."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.anchors: set[str] = set()
        self.links: list[str] = []
        self.loads: list[str] = []
        self.widgets: set[str] = set()
        self._style = False
        self.feed(text)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attributes}
        self.anchors.update(values[name] for name in ("id", "name") if name in values)
        self.loads += [values[name] for name in LOADS & values.keys()]
        self.loads += IN_CSS.findall(values.get("style", ""))
        self.widgets.add(values.get("data-md-component", ""))
        self._style = tag == "style"
        if "href" in values:
            mentioned = tag == "a" or (tag == "link" and MENTIONS & set(values.get("rel", "").split()))
            (self.links if mentioned else self.loads).append(values["href"])

    def handle_data(self, data: str) -> None:
        if self._style:
            self.loads += IN_CSS.findall(data)


def install() -> str | None:
    """Makes target/docs-venv hold what docs/requirements.txt says; the reason if it cannot."""
    wanted = ROOT / "docs" / "requirements.txt"
    stamp = VENV / "installed.txt"
    if stamp.exists() and stamp.read_bytes() == wanted.read_bytes():
        return None
    commands = (
        [sys.executable, "-m", "venv", "--clear", str(VENV)],
        [str(BIN / "python"), "-m", "pip", "install", "--quiet", "--requirement", str(wanted)],
    )
    for command in commands:
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if done.returncode:
            print(done.stdout)
            return "a package index with the versions of docs/requirements.txt"
    stamp.write_bytes(wanted.read_bytes())
    return None


def build() -> list[str]:
    """The site without a warning."""
    command = [str(BIN / "mkdocs"), "build", "--strict", "--clean", "--config-file", str(ROOT / "docs/site/mkdocs.yml")]
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    return [] if done.returncode == 0 else done.stdout.splitlines()[-20:]


def pages() -> dict[Path, Page]:
    return {path: Page(path.read_text(encoding="utf-8")) for path in sorted(SITE.rglob("*.html"))}


def links() -> list[str]:
    """Links inside the site lead to a file, and to a place in it."""
    faults = []
    site = pages()
    for path, page in site.items():
        if path.name == "404.html":
            continue  # its links begin at the root of whatever host it lies on
        for link in page.links:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            target = path.parent.joinpath(unquote(parts.path)).resolve() if parts.path else path
            if target.is_dir():
                target /= "index.html"
            if not target.is_file() or not target.is_relative_to(SITE):
                faults.append(f"{path.relative_to(SITE)}: {link} leads nowhere")
            elif parts.fragment and target in site and unquote(parts.fragment) not in site[target].anchors:
                faults.append(f"{path.relative_to(SITE)}: {link} has no such place")
    return sorted(set(faults))


def nothing_from_elsewhere() -> list[str]:
    """No page loads anything from another host, by itself or through a style sheet or a widget that asks one."""
    faults = []
    for path, page in pages().items():
        name = path.relative_to(SITE)
        faults += [f"{name} loads {each}" for each in page.loads if ELSEWHERE.match(each)]
        if "source" in page.widgets:
            faults.append(f"{name} has the widget that asks a forge for the number of stars")
        if 'class="mermaid"' in path.read_text(encoding="utf-8"):
            faults.append(f"{name} has a diagram whose program would be loaded from elsewhere")
    for path in sorted(SITE.rglob("*.css")):
        text = path.read_text(encoding="utf-8")
        faults += [f"{path.relative_to(SITE)} loads {each}" for each in IN_CSS.findall(text)]
    return sorted(set(faults))


def complete() -> list[str]:
    """Every page of docs/ is there, and every public name has its place in the API pages."""
    faults = []
    docs = ROOT / "docs"
    for page in sorted(docs.rglob("*.md")):
        if not (SITE / page.relative_to(docs)).with_suffix(".html").is_file():
            faults.append(f"{page.relative_to(ROOT)} is not on the site")
    names = public("hubsig/__init__.py")
    assert "Webhook" in names and "Message" in names
    site = pages()
    api = set().union(*(page.anchors for path, page in site.items() if path.parent.name == "api"))
    text = (SITE / "api/index.html").read_text(encoding="utf-8")
    for name in names:
        if f"hubsig.{name}" not in api and f"<code>{name}</code>" not in text and not name.startswith("__"):
            faults.append(f"hubsig.{name} is not in the API pages")
    text = (SITE / "api/graph.html").read_text(encoding="utf-8")
    for module in ("__init__", "comment", "oauth", "whatsapp"):
        path = "hubsig.graph" if module == "__init__" else f"hubsig.graph.{module}"
        for name in public(f"hubsig/graph/{module}.py"):
            if f"{path}.{name}" not in api and f"<code>{name}</code>" not in text and f'id="hubsiggraph{name}"' not in text:
                faults.append(f"{path}.{name} is not in the API pages")
    return faults


def public(module: str) -> list[str]:
    """The names that a module of the package exports."""
    text = (ROOT / "python" / module).read_text(encoding="utf-8")
    listed = text.partition("__all__ = [")[2].partition("]")[0]
    names: list[str] = re.findall(r'"(\w+)"', listed)
    return names


TESTS: tuple[Callable[[], list[str]], ...] = (build, links, nothing_from_elsewhere, complete)


def main() -> int:
    if reason := install():
        print(f"skipped: the documentation site needs {reason}")
        return 0
    failed = False
    for test in TESTS:
        faults = test()
        print("\n".join(faults), end="\n" if faults else "")
        print(f"{'failed' if faults else 'ok'} {test.__name__}", flush=True)
        failed |= bool(faults)
        if faults and test is build:
            break
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())

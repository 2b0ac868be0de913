"""What MkDocs does not do by itself, so that the pages can be read both in the repository and as a site.

Pages link to files of the repository (`../examples/flask_app.py`). On the site such a file gets a page of its own that
shows it, below `source/`; the README is the first page.
"""

from __future__ import annotations

import posixpath
import re
from pathlib import Path
from typing import Any

from mkdocs.structure.files import File, Files, InclusionLevel

DOCS = Path(__file__).resolve().parents[1]
ROOT = DOCS.parent

#: A link out of docs/.
OUT = re.compile(r"\]\((?P<target>(?:\.\./)+[^)#\s]+)(?P<anchor>#[^)\s]*)?\)")
#: What the tests of the pages read, and nobody else.
MARK = re.compile(r"^<!-- (?:first|not run):.*?-->\n+", re.MULTILINE | re.DOTALL)

LANGUAGES = {".py": "python", ".c": "c", ".h": "c", ".hpp": "cpp", ".go": "go", ".rs": "rust", ".toml": "toml"}


def on_files(files: Files, config: Any) -> Files:
    """Adds a page for each file of the repository that a page links to."""
    shown: dict[str, Path] = {}
    for file in list(files.documentation_pages()):
        for link in OUT.finditer(file.content_string):
            path = _path(file.src_uri, link["target"])
            if path.is_file() and not path.is_relative_to(DOCS) and path.name != "README.md":
                shown[_page(path)] = path
    for uri, path in sorted(shown.items()):
        file = File.generated(config, uri, content=_source(path))
        file.inclusion = InclusionLevel.NOT_IN_NAV
        files.append(file)
    return files


def on_page_markdown(markdown: str, page: Any, config: Any, files: Files) -> str:
    """Leads links out of docs/ to the pages made of what they name."""
    here = page.file.src_uri

    def replace(link: re.Match[str]) -> str:
        path = _path(here, link["target"])
        if not path.is_file() or path.is_relative_to(DOCS):
            return link[0]
        readme = path.name == "README.md"
        uri = {"go": "go.md"}.get(path.parent.name, "index.md") if readme else _page(path)
        return f"]({posixpath.relpath(uri, posixpath.dirname(here) or '.')})"

    return OUT.sub(replace, MARK.sub("", markdown))


def on_post_build(config: Any) -> None:
    """A map of the site needs its address, and this one has none."""
    for path in Path(config.site_dir).glob("sitemap.xml*"):
        path.unlink()


def _path(page: str, target: str) -> Path:
    path = (DOCS / page).parent.joinpath(target).resolve()
    if not path.is_relative_to(ROOT):
        raise ValueError(f"{page} links out of the repository: {target}")
    return path


def _page(path: Path) -> str:
    return f"source/{path.relative_to(ROOT).as_posix()}.md"


def _source(path: Path) -> str:
    name = path.relative_to(ROOT).as_posix()
    language = LANGUAGES.get(path.suffix, "text")
    text = path.read_text(encoding="utf-8").rstrip("\n")
    # Hidden from the search, or every example would be found before the page that explains it.
    return f"---\ntitle: {name}\nhide: [toc]\nsearch:\n  exclude: true\n---\n# {path.name}\n\n`{name}`\n\n````{language}\n{text}\n````\n"

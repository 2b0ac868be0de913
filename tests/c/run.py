"""
Builds and runs the tests of the C interface, from any folder: `python3 tests/c/run.py`.

Each check prints a line, `ok <name>` or `failed <name>`; what a tool is missing for prints `skipped: needs <tool>`. The
exit code is 1 if anything failed. Needed: cargo, gcc or clang with binutils. For more: g++ or clang++, valgrind.

Four builds of the library are tested: as it is installed (statically and shared, and under valgrind), instrumented with
AddressSanitizer or ThreadSanitizer, and with panics to order. See toolchain.py.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import graph
import tables
import toolchain
from toolchain import ROOT, BuildError, Library

VECTORS = [ROOT / "tests" / "vectors" / name for name in ("instagram", "messenger", "whatsapp", "other")]
CASE = re.compile(r"^(ok|failed) (.*)$")
#: The programs that need nothing and take no time.
PROGRAMS = ("matrix", "behaviour", "refusals", "bodies", "answering")
#: What valgrind and the sanitizers end a program with when they have found something.
VALGRIND = ["valgrind", "--quiet", "--error-exitcode=99"]
MEMCHECK = [*VALGRIND, "--leak-check=full", "--errors-for-leak-kinds=definite,possible"]
HELGRIND = [*VALGRIND, "--tool=helgrind"]

failures = 0
#: The cases that passed, by program.
passed: dict[str, set[str]] = {}


def case(name: str, difference: str = "") -> None:
    """One check; it has passed if there is nothing to say about it."""
    global failures
    if difference:
        failures += 1
        print(difference.rstrip())
    print(f"{'failed' if difference else 'ok'} {name}", flush=True)


def skip(tool: str) -> None:
    print(f"skipped: needs {tool}", flush=True)


def deliveries() -> str:
    """The paths of all vectors, one on a line."""
    files = sorted(file for folder in VECTORS for file in folder.glob("*.json"))
    return "".join(f"{file}\n" for file in files if not file.name.endswith(".expected.json"))


def launch(library: Library, command: list[str], stdin: str = "") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        command, input=stdin.encode(), env=os.environ | library.environment, capture_output=True, timeout=900, check=False
    )


def checker(command: list[str]) -> str:
    return "helgrind" if command is HELGRIND else "valgrind"


def run(library: Library, name: str, *arguments: str, stdin: str = "", under: list[str] | None = None) -> None:
    """Runs a program that prints its own cases, and gives each its place in front of its name."""
    label = f"{library.name} {name}" if under is None else f"{library.name} {name} under {checker(under)}"
    done = launch(library, [*(under or []), str(library.program(name)), *arguments], stdin)
    lines = [found for line in done.stdout.decode(errors="replace").splitlines() if (found := CASE.match(line))]
    errors = done.stderr.decode(errors="replace")
    for found in lines:
        if found[1] == "ok":
            passed.setdefault(label, set()).add(found[2])
        case(f"{label}: {found[2]}", "" if found[1] == "ok" else errors[-4000:])
        errors = errors if found[1] == "ok" else " "
    # What a sanitizer or valgrind finds ends the program with a code of its own, with or without a line.
    clean = done.returncode == 0 and lines
    if clean or all(found[1] == "ok" for found in lines):
        case(f"{label}: ends well", "" if clean else f"exit code {done.returncode}\n{errors[-8000:]}")


def header() -> None:
    """The header as every C and C++, alone, twice in a unit, and in two units of a program."""
    release = Library("release", ROOT / "target" / "release")
    c = [("c99", "c"), ("c11", "c"), ("c17", "c"), ("c++11", "c++"), ("c++17", "c++"), ("c++20", "c++")]
    compilers = {"c": [each for each in ("gcc", "clang") if shutil.which(each)]}
    compilers["c++"] = [each for each in ("g++", "clang++") if shutil.which(each)]
    for language, name in (("c", "gcc or clang"), ("c++", "g++ or clang++")):
        if not compilers[language]:
            skip(f"{name} to compile the header as {language}")
    toolchain.OUT.mkdir(parents=True, exist_ok=True)
    for standard, language in c:
        for each in compilers[language]:
            made = toolchain.OUT / f"header-{each}-{standard}"
            command = [each, "-x", language, f"-std={standard}", *toolchain.WARNINGS, f"-I{ROOT / 'include'}"]
            command += [str(toolchain.HERE / "header.c"), str(toolchain.HERE / "header_twin.c")]
            command += ["-x", "none", str(release.archive), "-lpthread", "-ldl", "-lm", "-o", str(made)]
            try:
                toolchain.output(command)
                toolchain.output([str(made)])
                case(f"header as {standard} by {each}")
            except BuildError as error:
                case(f"header as {standard} by {each}", str(error))


#: What the blocks of the documentation are about and leave to their reader.
AROUND_README = """\
#include <hubsig.h>
#include <stdio.h>
#include <string.h>

int answer(unsigned http_status, const char *text);
void reply(const uint8_t *user_id, size_t length);
int handle(const char *secret, const uint8_t *body, size_t body_length, const uint8_t *header, size_t header_length);

int handle(const char *secret, const uint8_t *body, size_t body_length, const uint8_t *header, size_t header_length) {
%s
    hubsig_webhook_free(webhook);
    return 0;
}
"""
AROUND_ANSWERING = """\
#include <hubsig.h>

int refused(const hubsig_error *error);
uint16_t send_with_your_client(const hubsig_request *request, uint8_t *answer, size_t *length);
void sleep_seconds(int64_t seconds);
int handle(hubsig_bytes token, const uint8_t *body, size_t body_length, const hubsig_event *events, size_t i,
           const uint8_t *text, size_t text_length, int64_t now_ms, const hubsig_pair *headers, size_t header_count);

int handle(hubsig_bytes token, const uint8_t *body, size_t body_length, const hubsig_event *events, size_t i,
           const uint8_t *text, size_t text_length, int64_t now_ms, const hubsig_pair *headers, size_t header_count) {
    static uint8_t answer[1 << 20];
    size_t answer_length = sizeof answer;
    hubsig_error error;
%s
    return 0;
}
"""


def snippet(name: str, text: str, around: str) -> None:
    """A block of the documentation compiles, as it stands."""
    block = re.search(r"^```c\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    if block is None:
        return case(name, "    there is none")
    source = toolchain.OUT / "snippet.c"
    source.write_text(around % textwrap.indent(block[1], " " * 4), encoding="utf-8")
    command = [toolchain.compiler() or "cc", "-std=c11", *toolchain.WARNINGS, f"-I{ROOT / 'include'}", "-c", str(source)]
    try:
        toolchain.output([*command, "-o", str(toolchain.OUT / "snippet.o")])
        case(name)
    except BuildError as error:
        case(name, str(error))


def snippets() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    snippet("README: the block of C", readme, AROUND_README)
    answering = (ROOT / "docs" / "c.md").read_text(encoding="utf-8").partition("## Answering")[2]
    snippet("docs/c.md: answering", answering, AROUND_ANSWERING)


def names_and_symbols(release: Library, soname: str) -> None:
    """Exports against declarations, names against tables and macros."""
    exported, declared = toolchain.exports(release.shared), tables.declared(ROOT)
    case("exports are the functions of the header", tables.differences(exported, declared, "exported", "declared"))
    odd = sorted(name for name in exported if not re.fullmatch(r"hubsig_\w+", name))
    case("exports begin with hubsig_", f"    {odd}" if odd else "")
    print(f"({len(exported)} exports)")
    macros = tables.macros(ROOT)
    wanted = f"libhubsig.so.{macros['HUBSIG_ABI_VERSION']}"
    case("the shared library has the name of its interface", "" if soname == wanted else f"    {soname} {wanted}")
    for name, difference in tables.compare(ROOT, toolchain.output([str(release.program("sets"))])):
        case(name, difference)


def lines(library: Library, wanted: bytes) -> None:
    """The canonical lines of all vectors, byte for byte."""
    done = launch(library, [str(library.program("canonical"))], deliveries())
    mine, others = done.stdout.splitlines(), wanted.splitlines()
    same = done.stdout == wanted and done.returncode == 0 and others
    difference = "" if same else done.stderr.decode(errors="replace") or "    differ"
    for one, other in zip(mine, others):
        if one != other:
            difference = f"    {one.decode(errors='replace')}\n    {other.decode(errors='replace')}"
            break
    case(f"{library.name} canonical: {len(others)} events as the core writes them", difference)


def way_back(library: Library) -> None:
    """The requests and answers of the vectors."""
    program = str(library.program("graph"))
    built = launch(library, [program, "requests"])
    read = launch(library, [program, "answers"], graph.lines(ROOT))
    for name, difference in graph.compare_requests(ROOT, built.stdout.decode()):
        case(f"{library.name} graph: request {name}", difference)
    for name, difference in graph.compare_answers(ROOT, read.stdout.decode()):
        case(f"{library.name} graph: answer {name}", difference)
    ended = built.returncode == 0 and read.returncode == 0
    case(f"{library.name} graph: ends well", "" if ended else (built.stderr + read.stderr).decode(errors="replace"))


def planted(asan: Library | None, tsan: Library | None, release: Library) -> None:
    """Every detector finds what it is there for, and nothing where nothing is wrong."""
    in_asan = {
        "sign": r"heap-buffer-overflow", "verify": r"heap-buffer-overflow", "parse": r"heap-buffer-overflow",
        "write": r"heap-buffer-overflow", "freed": r"heap-use-after-free", "leak": r"LeakSanitizer: detected",
        "undefined": r"runtime error: signed integer overflow", "answer": r"heap-buffer-overflow",
        "request_freed": r"heap-use-after-free", "request_leak": r"LeakSanitizer: detected",
    }
    for library, findings in ((asan, in_asan), (tsan, {"race": "ThreadSanitizer: data race"})):
        if library is None:
            continue
        program = str(library.program("planted"))
        for mistake, finding in findings.items():
            done = launch(library, [program, mistake])
            report = done.stderr.decode(errors="replace")
            found = done.returncode != 0 and re.search(finding, report)
            difference = "" if found else f"exit code {done.returncode}\n{report}"
            case(f"{library.name} finds what is planted: {mistake}", difference)
        report = launch(library, [program, "none"]).stderr.decode(errors="replace")
        case(f"{library.name} finds nothing where nothing is planted", report)
    if shutil.which("valgrind"):
        finders = [
            ("sign", MEMCHECK, "Invalid read"),
            ("freed", MEMCHECK, "Invalid read"),
            ("leak", MEMCHECK, "definitely lost"),
            ("answer", MEMCHECK, "Invalid read"),
            ("request_freed", MEMCHECK, "Invalid read"),
            ("request_leak", MEMCHECK, "definitely lost"),
            ("race", HELGRIND, "Possible data race"),
        ]
        for mistake, finder, finding in finders:
            done = launch(release, [*finder, str(release.program("planted")), mistake])
            report = done.stderr.decode(errors="replace")
            found = done.returncode == 99 and finding in report
            difference = "" if found else f"exit code {done.returncode}\n{report}"
            case(f"{checker(finder)} finds what is planted: {mistake}", difference)


def complete(label: str, wanted: set[str]) -> None:
    """The cases of a program that has one for each of these functions."""
    mine = {name for name in passed.get(label, set()) if name.startswith("hubsig_")}
    case(f"{label}: no function is left out", tables.differences(mine, wanted, "tested", "declared"))


def on_release(release: Library, soname: str, paths: str) -> None:
    for program in PROGRAMS:
        run(release, program)
    run(release, "wrong_bodies", "200000", stdin=paths)
    run(release, "threads", "16", "100000")
    complete("release matrix", tables.with_pointers(ROOT))
    way_back(release)
    shared = toolchain.dynamic(release, soname)
    run(shared, "behaviour")
    run(shared, "refusals")
    if not shutil.which("valgrind"):
        skip("valgrind")
        return
    for program in PROGRAMS:
        run(release, program, under=MEMCHECK)
    few = "".join(paths.splitlines(keepends=True)[::12])
    run(release, "wrong_bodies", "3000", stdin=few, under=MEMCHECK)
    run(release, "threads", "4", "500", under=MEMCHECK)
    run(release, "threads", "8", "500", under=HELGRIND)


def on_asan(asan: Library, release: Library, paths: str) -> None:
    marks = [("the instrumented library is", asan, True), ("the released library is not", release, False)]
    for name, library, wanted in marks:
        found = "__asan_report" in toolchain.symbols(library.archive)
        case(f"{name} instrumented", "" if found == wanted else f"    __asan_report: {found}")
    for program in PROGRAMS:
        run(asan, program)
    run(asan, "wrong_bodies", "200000", stdin=paths)
    run(asan, "threads", "16", "5000")
    way_back(asan)


def main() -> int:
    began = time.monotonic()
    if toolchain.compiler() is None or not shutil.which("nm") or not shutil.which("readelf"):
        skip("a C compiler and binutils")
        return 0
    try:
        release = toolchain.released()
        soname = toolchain.soname(release.shared)
        paths = deliveries()
        header()
        snippets()
        names_and_symbols(release, soname)
        oracle = launch(release, [str(toolchain.oracle())], paths).stdout
        lines(release, oracle)
        lines(toolchain.dynamic(release, soname), oracle)
        on_release(release, soname, paths)

        asan = toolchain.with_address_sanitizer()
        if asan is not None:
            lines(asan, oracle)
            on_asan(asan, release, paths)
        else:
            skip("a Rust toolchain with the runtime of AddressSanitizer, as rustup installs it")
        tsan = toolchain.with_thread_sanitizer()
        if tsan is not None:
            run(tsan, "threads", "16", "20000")
        else:
            skip("a Rust toolchain with the runtime of ThreadSanitizer, as rustup installs it")
        planted(asan, tsan, release)

        inject = toolchain.panicking()
        run(inject, "panics")
        complete("inject panics", tables.declared(ROOT))
        if shutil.which("valgrind"):
            run(inject, "panics", under=MEMCHECK)
    except BuildError as error:
        case("everything builds", str(error))
    print(f"(the C tests took {time.monotonic() - began:.0f} s)")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())

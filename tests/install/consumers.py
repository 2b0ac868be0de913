"""Programs that are built against the installed library in every way there is, and then run."""

from __future__ import annotations

import json
import re
import shlex
import shutil
import time
from pathlib import Path

from installed import PREFIX, SPACES, STAGE, VERSION, c_level
from support import CC, CXX, ROOT, SECRET, WORK, check, delivery, equal, output, printed, run, sign, skipped, succeeds

BUILT = WORK / "programs"
WARNINGS = "-Wall -Wextra -Wpedantic -Wconversion -Werror"
TEXTS = ("caf\u00e9 \U0001f600 a/b", "", "plain")
#: A static consumer without what it does not use. Goes up only for a reason.
LARGEST = 640_000


def consumers() -> None:
    BUILT.mkdir(parents=True, exist_ok=True)
    if shutil.which("pkg-config"):
        _with_pkg_config()
        _behaviour(BUILT / "static")
        _answers()
    else:
        skipped("needs pkg-config")
    if shutil.which("cmake"):
        _with_cmake("cmake", PREFIX / "lib" / "cmake" / "hubsig")
        _with_cmake("cmake: spaces", SPACES / "lib" / "cmake" / "hubsig")
        _with_cmake("cmake: moved", STAGE / "usr" / "lib" / "some-arch" / "cmake" / "hubsig")
        _cmake_versions()
        _cmake_damaged()
    else:
        skipped("needs cmake")


def _runs(name: str, program: Path, libraries: Path | None = None) -> None:
    """The program reads a delivery right, and refuses a forged one."""
    body = delivery(*TEXTS)
    file = WORK / "body.json"
    file.write_bytes(body)
    environment = {"META_APP_SECRET": SECRET} | ({"LD_LIBRARY_PATH": str(libraries)} if libraries else {})
    equal(f"{name}: runs", output([str(program), str(file), sign(body)], **environment), printed(*TEXTS))
    forged = run([str(program), str(file), sign(body, "another secret")], **environment)
    equal(f"{name}: refuses", (forged.returncode, forged.stdout), (1, ""))


def _needed(program: Path) -> list[str]:
    return re.findall(r"\(NEEDED\).*\[(.*)\]", output(["readelf", "--wide", "--dynamic", str(program)]))


def _with_pkg_config() -> None:
    where = {"PKG_CONFIG_PATH": str(PREFIX / "lib" / "pkgconfig")}
    main = f"{CC} -std=c99 {WARNINGS} examples/main.c"
    # The line that the example itself gives.
    shared = BUILT / "shared"
    succeeds("shared: builds", f"{main} $(pkg-config --cflags --libs hubsig) -o '{shared}'", **where)
    _runs("shared", shared, PREFIX / "lib")
    lost = run([str(shared), "x", "y"], META_APP_SECRET=SECRET)
    check("shared: found by nothing but the loader's path", "libhubsig.so" in lost.stderr, lost.stderr)
    check("shared: no search path", "PATH)" not in output(["readelf", "--dynamic", str(shared)]))

    archive = "$(pkg-config --variable=libdir hubsig)/libhubsig.a"
    static = BUILT / "static"
    flags = "$(pkg-config --static --cflags hubsig)"
    succeeds("static: builds", f"{main} {flags} {archive} -o '{static}'", **where)
    _runs("static", static)
    check("static: needs the C library only", all(map(c_level, _needed(static))), _needed(static))
    small = BUILT / "small"
    succeeds("small: builds", f"{main} -Os {flags} {archive} -Wl,--gc-sections -s -o '{small}'", **where)
    _runs("small", small)
    size = small.stat().st_size if small.exists() else 0
    check("small: size", 0 < size <= LARGEST, size)
    print(f"static program, without what it does not use: {size:,} bytes")

    # Nothing at run time at all. The line is the usual one, and works because no library is named that has no archive.
    whole = BUILT / "whole"
    flags = "$(pkg-config --static --cflags --libs hubsig)"
    succeeds("wholly static: builds", f"{main} -static {flags} -o '{whole}'", **where)
    _runs("wholly static", whole)
    equal("wholly static: needs nothing", _needed(whole), [])

    spaces = {"PKG_CONFIG_PATH": str(SPACES / "lib" / "pkgconfig")}
    quoted = shlex.split(output(["pkg-config", "--cflags", "--libs", "hubsig"], **spaces))
    program = BUILT / "spaces"
    succeeds("shared: spaces: builds", [CC, "-std=c99", "examples/main.c", *quoted, "-o", str(program)])
    _runs("shared: spaces", program, SPACES / "lib")

    if not shutil.which(CXX.split()[0]):
        return skipped("needs a C++ compiler")
    for standard in ("c++17", "c++20"):
        program = BUILT / standard.replace("+", "p")
        line = f"{CXX} -std={standard} {WARNINGS} -Wshadow tests/install/consumer.cpp"
        succeeds(f"{standard}: builds", f"{line} $(pkg-config --cflags --libs hubsig) -o '{program}'", **where)
        _runs(standard, program, PREFIX / "lib")


def _answers() -> None:
    """What examples/answer.c makes of a message, of an echo, and of a message that is a day old."""
    program, file = BUILT / "answer", WORK / "body.json"
    flags = "$(pkg-config --cflags --libs hubsig)"
    where = {"PKG_CONFIG_PATH": str(PREFIX / "lib" / "pkgconfig")}
    succeeds("answer: builds", f"{CC} -std=c99 {WARNINGS} examples/answer.c {flags} -o '{program}'", **where)
    whole = json.loads(delivery("one", "two", "three"))
    now = int(time.time() * 1000)
    for message, age in zip(whole["entry"][0]["messaging"], (1_000, 2_000, 86_400_000)):
        message["timestamp"] = now - age
    whole["entry"][0]["messaging"][1]["message"]["is_echo"] = True
    body = json.dumps(whole).encode()
    file.write_bytes(body)
    environment = {
        "META_APP_SECRET": SECRET, "INSTAGRAM_TOKEN": "IGAA-token", "LD_LIBRARY_PATH": str(PREFIX / "lib"),
    }
    command = [str(program), str(file), sign(body), "Thank you!"]
    equal("answer: runs", output(command, **environment), (
        "POST https://graph.instagram.com/v26.0/me/messages\n"
        '{"recipient":{"id":"1"},"message":{"text":"Thank you!"}}\n'
        "reply_outgoing\nreply_window_closed\n"
    ))
    forged = run([*command[:2], sign(body, "another secret"), "x"], **environment)
    equal("answer: refuses", (forged.returncode, forged.stdout), (1, ""))


def _behaviour(program: Path) -> None:
    """What examples/main.c says and how it ends."""
    file = WORK / "body.json"

    def ends(name: str, body: bytes, code: int, stdout: str, stderr: str, signature: str | None = None) -> None:
        file.write_bytes(body)
        done = run([str(program), str(file), sign(body) if signature is None else signature], META_APP_SECRET=SECRET)
        equal(f"main: {name}", (done.returncode, done.stdout, done.stderr), (code, stdout, stderr))

    many = [f"number {number}" for number in range(300)]
    body = delivery(*many)
    check("main: more events than room at first", len(body) // 200 + 4 < len(many))
    ends("many events", body, 0, printed(*many), "")
    ends("text that would break the line", delivery("a\nb\x1b[31m\x00c"), 0, printed("a b [31m c"), "")
    ends("an event without text", b'{"object":"instagram","entry":[{}]}', 0, "unknown_entry\tnone\t-\t-\n", "")
    broken = delivery("x")[:-1]
    ends("broken", broken, 1, "", f"answer 400: the body is not valid JSON, at byte {len(broken)}\n")
    ends("empty file", b"", 1, "", "answer 400: the body is not valid JSON, at byte 0\n")
    ends("too large", b" " * (4 * 1024 * 1024 + 1), 1, "", "answer 413: the body is larger than the configured limit\n")
    ends("no signature", b"{}", 1, "", "answer 401: the signature header is empty\n", "")
    for name, arguments, secret in (
        ("no arguments", [], SECRET), ("no such file", ["nowhere", "x"], SECRET),
        ("a blank secret", [str(file), "x"], " "),
    ):
        done = run([str(program), *arguments], META_APP_SECRET=secret)
        check(f"main: {name}", done.returncode == 2 and done.stderr and not done.stdout, (done.returncode, done.stderr))


def _with_cmake(name: str, package: Path) -> None:
    folder = BUILT / name.replace(": ", " ")
    configure = ["cmake", "-S", str(ROOT / "examples"), "-B", str(folder), f"-Dhubsig_DIR={package}"]
    if succeeds(f"{name}: finds", configure) and succeeds(f"{name}: builds", ["cmake", "--build", str(folder)]):
        _runs(f"{name}: shared", folder / "main")
        _runs(f"{name}: static", folder / "main_static")
        check(f"{name}: shared is", [each for each in _needed(folder / "main") if each.startswith("libhubsig.so.")])
        check(f"{name}: static is", all(map(c_level, _needed(folder / "main_static"))))


def _cmake_damaged() -> None:
    """An installation that lacks a file is not found, and it is said why."""
    library = SPACES / "lib" / "libhubsig.a"
    aside = library.rename(library.with_suffix(".aside"))
    found = run(["cmake", "-S", str(ROOT / "examples"), "-B", str(BUILT / "damaged"), f"-DCMAKE_PREFIX_PATH={SPACES}"])
    said = " ".join(found.stderr.split())
    check("cmake: damaged", found.returncode and "is not there; install hubsig again" in said, said)
    aside.rename(library)


def _cmake_versions() -> None:
    """Which requests the package answers."""
    project = WORK / "versions"
    project.mkdir(exist_ok=True)
    (project / "CMakeLists.txt").write_text(
        "cmake_minimum_required(VERSION 3.16)\nproject(versions LANGUAGES NONE)\n"
        "foreach(wanted IN LISTS WANTED)\n"
        "  separate_arguments(request UNIX_COMMAND \"${wanted}\")\n"
        "  find_package(hubsig ${request} QUIET CONFIG)\n"
        '  message(STATUS "asked for ${wanted}: ${hubsig_FOUND}")\n'
        "endforeach()\n",
        encoding="utf-8",
    )
    major, minor, patch = map(int, VERSION.split("."))
    answers = {
        VERSION: True, f"{VERSION} EXACT": True, f"{major}.{minor}": True, f"{major}": True,
        f"{major}.{minor}.{patch + 1}": False, f"{major}.{minor + 1}": False, f"{major + 1}": False,
        f"{major + 1}.{minor} EXACT": False,
    }
    said = output([
        "cmake", "-S", str(project), "-B", str(project / "build"), f"-DWANTED={';'.join(answers)}",
        f"-DCMAKE_PREFIX_PATH={PREFIX}",
    ])
    seen = {wanted: answer == "1" for wanted, answer in re.findall(r"asked for (.*): (\d)", said)}
    equal("cmake: versions", seen, answers)

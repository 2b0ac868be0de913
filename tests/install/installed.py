"""What `make install` puts where, and that `make uninstall` takes exactly that away."""

from __future__ import annotations

import os
import re
import shutil
import tomllib
from pathlib import Path

from support import BUILD_SECONDS, ROOT, WORK, check, equal, output, run, skipped, succeeds

VERSION: str = tomllib.loads((ROOT / "Cargo.toml").read_text(encoding="utf-8"))["workspace"]["package"]["version"]
HEADER = (ROOT / "include" / "hubsig.h").read_text(encoding="utf-8")
ABI = re.search(r"^#define HUBSIG_ABI_VERSION (\d+)$", HEADER, re.MULTILINE)[1]  # type: ignore[index]

#: Path below the prefix: mode, or where the link leads.
FILES = {
    "include/hubsig.h": "644",
    "include/hubsig.hpp": "644",
    "lib/libhubsig.a": "644",
    f"lib/libhubsig.so.{VERSION}": "755",
    f"lib/libhubsig.so.{ABI}": f"libhubsig.so.{VERSION}",
    "lib/libhubsig.so": f"libhubsig.so.{ABI}",
    "lib/pkgconfig/hubsig.pc": "644",
    "lib/cmake/hubsig/hubsig-config.cmake": "644",
    "lib/cmake/hubsig/hubsig-config-version.cmake": "644",
    "share/doc/hubsig/LICENSE-APACHE": "644",
    "share/doc/hubsig/LICENSE-MIT": "644",
}
PREFIX = WORK / "prefix"
SPACES = WORK / "a prefix with spaces"
STAGE = WORK / "stage"
ARCH = ["PREFIX=/usr", "LIBDIR=/usr/lib/some-arch", f"DESTDIR={STAGE}"]


def make(target: str, *variables: str) -> list[str]:
    return ["make", "--no-print-directory", target, *variables]


def found(root: Path) -> dict[str, str]:
    """Everything below a folder but folders."""
    paths = sorted(each for each in root.rglob("*") if each.is_symlink() or not each.is_dir())
    return {
        str(each.relative_to(root)):
            os.readlink(each) if each.is_symlink() else f"{each.stat().st_mode & 0o7777:o}" for each in paths
    }


def install() -> bool:
    """Installs three times over: plainly, under a path with spaces, and as a package is made."""
    shutil.rmtree(WORK, ignore_errors=True)
    built = run(make("lib"), BUILD_SECONDS)
    check("build", built.returncode == 0, built.stderr)
    if built.returncode:
        return False
    usual = os.umask(0o077)  # what is installed is for everybody, whoever installs it
    succeeds("install", make("install", f"PREFIX={PREFIX}"))
    os.umask(usual)
    equal("files", found(PREFIX), dict(sorted(FILES.items())))
    folders = {f"{each.stat().st_mode & 0o777:o}" for each in PREFIX.rglob("*") if each.is_dir()}
    equal("folders are open", folders, {"755"})
    before = contents(PREFIX)
    succeeds("install again", make("install", f"PREFIX={PREFIX}/"))
    check("install again changes nothing", contents(PREFIX) == before)

    succeeds("install: spaces", make("install", f"PREFIX={SPACES}"))
    equal("files: spaces", found(SPACES), dict(sorted(FILES.items())))
    succeeds("install: staged", make("install", *ARCH))
    staged = {"usr/" + path.replace("lib/", "lib/some-arch/", 1): what for path, what in FILES.items()}
    equal("files: staged", found(STAGE), dict(sorted(staged.items())))
    check("nothing knows the stage", not any(str(STAGE).encode() in each for each in contents(STAGE).values()))

    relative = PREFIX.parent / "relative"
    succeeds("install: relative", make("install", f"PREFIX={relative.relative_to(ROOT)}"))
    pc = (relative / "lib/pkgconfig/hubsig.pc").read_text(encoding="utf-8").splitlines()[0]
    equal("a relative prefix is written as an absolute one", pc, f"prefix={relative}")
    return True


def contents(root: Path) -> dict[str, bytes]:
    return {path: (root / path).read_bytes() for path in found(root)}


def inspect() -> None:
    """The libraries themselves."""
    shared, static = PREFIX / "lib" / f"libhubsig.so.{VERSION}", PREFIX / "lib" / "libhubsig.a"
    equal("version of the header", re.findall(r'VERSION_STRING "(.*)"', HEADER), [VERSION])
    dynamic = output(["readelf", "--wide", "--dynamic", str(shared)])
    equal("soname", re.findall(r"\(SONAME\).*\[(.*)\]", dynamic), [f"libhubsig.so.{ABI}"])
    check("no search path", "PATH)" not in dynamic, dynamic)
    needed = set(re.findall(r"\(NEEDED\).*\[(.*)\]", dynamic))
    check("needs the C library only", not [each for each in needed if not c_level(each)], needed)
    symbols = [line.split()[-1] for line in output(["nm", "-D", "--defined-only", str(shared)]).splitlines()]
    check("exports are hubsig_*", symbols and all(each.startswith("hubsig_") for each in symbols), symbols)
    declared = set(re.findall(r"^[a-z].*?\b(hubsig_\w+)\(", HEADER, re.MULTILINE))
    equal("exports are what the header declares", set(symbols), declared)
    for library in (shared, static):
        sections = output(["readelf", "--wide", "--sections", str(library)])
        check(f"no debug information: {library.name}", ".text" in sections and ".debug_" not in sections)
        if not os.environ.get("RUSTFLAGS"):  # which replace the flags that see to it
            held = [each for each in (str(ROOT), str(Path.home()) + "/") if each.encode() in library.read_bytes()]
            check(f"knows not where it was built: {library.name}", not held, held)
        print(f"{library.name}: {library.stat().st_size:,} bytes")


def c_level(library: str) -> bool:
    """Whether every program in C has it: the C library, its loader, the compiler's own support."""
    return bool(re.match(r"(libc|libgcc_s|ld-linux[\w-]*|ld-musl[\w-]*|ld64|libpthread|libdl|libm)\.so", library))


def pkg_config() -> None:
    """What the .pc file says."""
    if not shutil.which("pkg-config"):
        return skipped("needs pkg-config")
    where = {"PKG_CONFIG_PATH": str(PREFIX / "lib" / "pkgconfig")}
    equal("pkg-config: version", output(["pkg-config", "--modversion", "hubsig"], **where), f"{VERSION}\n")
    equal("pkg-config: cflags", output(["pkg-config", "--cflags", "hubsig"], **where).split(), [f"-I{PREFIX}/include"])
    libs = [f"-L{PREFIX}/lib", "-lhubsig"]
    equal("pkg-config: libs", output(["pkg-config", "--libs", "hubsig"], **where).split(), libs)
    equal("pkg-config: static", output(["pkg-config", "--static", "--libs", "hubsig"], **where).split(), libs)
    succeeds("pkg-config: valid", ["pkg-config", "--validate", "hubsig"], **where)
    # A package's file moves with a sysroot, as it does when another machine is compiled for.
    sysroot = {"PKG_CONFIG_PATH": f"{STAGE}/usr/lib/some-arch/pkgconfig", "PKG_CONFIG_SYSROOT_DIR": str(STAGE)}
    flags = output(["pkg-config", "--cflags", "--libs", "hubsig"], **sysroot).split()
    check("pkg-config: sysroot", f"-L{STAGE}/usr/lib/some-arch" in flags, flags)


def uninstall() -> None:
    foreign = PREFIX / "include" / "foreign.h"
    foreign.touch()
    succeeds("uninstall", make("uninstall", f"PREFIX={PREFIX}"))
    equal("uninstall leaves what is not its own", list(found(PREFIX)), ["include/foreign.h"])
    succeeds("uninstall: spaces", make("uninstall", f"PREFIX={SPACES}"))
    equal("uninstall leaves nothing: spaces", found(SPACES), {})
    succeeds("uninstall: staged", make("uninstall", *ARCH))
    equal("uninstall leaves nothing: staged", found(STAGE), {})
    own = [each for root in (PREFIX, SPACES, STAGE) for each in root.rglob("*hubsig*")]
    check("uninstall leaves no folder of its own", not own, own)
    succeeds("uninstall again", make("uninstall", f"PREFIX={PREFIX}"))

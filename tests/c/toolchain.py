"""Builds what the C tests run: several libraries out of one source, and programs against each of them."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
OUT = ROOT / "target" / "c"

WARNINGS = ["-Wall", "-Wextra", "-Werror", "-pedantic"]
INCLUDES = [f"-I{ROOT / 'include'}", f"-I{HERE}"]


class BuildError(Exception):
    """A build failed; the text is what the tool printed."""


def output(command: list[str], environment: dict[str, str] | None = None) -> str:
    """Runs a tool, with more in its environment; what it printed, or a BuildError."""
    done = subprocess.run(
        command, cwd=ROOT, env=os.environ | (environment or {}), capture_output=True, text=True, errors="replace",
        check=False,
    )
    if done.returncode != 0:
        raise BuildError(f"$ {' '.join(command)}\n{done.stdout}{done.stderr}")
    return done.stdout


def compiler() -> str | None:
    """The C compiler of most programs: gcc before clang, because ld finds gcc's libraries everywhere."""
    return next(filter(None, map(shutil.which, ("gcc", "clang", "cc"))), None)


@dataclass
class Library:
    """One build of the library, and how programs are compiled and linked against it."""

    name: str
    folder: Path
    flags: list[str] = field(default_factory=list)
    link: list[str] = field(default_factory=list)
    environment: dict[str, str] = field(default_factory=dict)

    @property
    def archive(self) -> Path:
        return self.folder / "libhubsig_ffi.a"

    @property
    def shared(self) -> Path:
        return self.folder / "libhubsig_ffi.so"

    def program(self, name: str) -> Path:
        """Compiles tests/c/<name>.c and links it."""
        made = OUT / self.name / name
        made.parent.mkdir(parents=True, exist_ok=True)
        unit = made.with_suffix(".o")
        cc = compiler()
        assert cc is not None
        # _DEFAULT_SOURCE is for mmap and fork.
        command = [cc, "-std=c11", "-D_DEFAULT_SOURCE", "-O1", "-g", *WARNINGS, *INCLUDES, *self.flags]
        output([*command, "-c", str(HERE / f"{name}.c"), "-o", str(unit)])
        output([cc, str(unit), *self.link, "-lpthread", "-ldl", "-lm", "-lrt", "-o", str(made)])
        return made


def cargo(*arguments: str, **environment: str) -> None:
    output(["cargo", "build", "--quiet", "--locked", *arguments], environment)


def released() -> Library:
    """The library as it is installed, linked statically."""
    cargo("-p", "hubsig-ffi", "--release", "--target-dir", str(ROOT / "target"))
    library = Library("release", ROOT / "target" / "release")
    library.link = [str(library.archive)]
    return library


def dynamic(release: Library, soname: str) -> Library:
    """The same as a shared library, found under the name that it was given."""
    folder = OUT / "shared" / "lib"
    folder.mkdir(parents=True, exist_ok=True)
    for name in (soname, "libhubsig.so"):
        (folder / name).unlink(missing_ok=True)
        (folder / name).symlink_to(release.shared)
    return Library("shared", release.folder, link=[f"-L{folder}", "-lhubsig", f"-Wl,-rpath,{folder}"])


def sanitizer_runtime(short: str) -> Path | None:
    """A sanitizer's runtime that came with the Rust compiler; those of distributions often have none."""
    folder = Path(output(["rustc", "--print", "target-libdir"]).strip())
    return next(folder.glob(f"librustc*_rt.{short}.a"), None)


def instrumented(short: str, sanitizer: str, rust_flags: str, c_flags: list[str]) -> Library | None:
    """
    The library with a sanitizer in its own code, and its debug assertions; None without that sanitizer's runtime.

    A sanitizer in the C code alone does not see what the library reads. Both have to be linked to one runtime, and the
    library needs the one that came with its compiler.
    """
    runtime = sanitizer_runtime(short)
    triple = re.search(r"^host: (.*)$", output(["rustc", "-vV"]), re.MULTILINE)
    if runtime is None or triple is None:
        return None
    cargo(
        "-p", "hubsig-ffi", "--target", triple[1], "--target-dir", str(ROOT / "target" / short),
        RUSTC_BOOTSTRAP="1", RUSTFLAGS=f"-Zsanitizer={sanitizer} {rust_flags}", CARGO_PROFILE_DEV_OPT_LEVEL="1",
    )
    library = Library(short, ROOT / "target" / short / triple[1] / "debug", [*c_flags, "-fno-omit-frame-pointer"])
    library.link = [str(library.archive), "-Wl,--whole-archive", str(runtime), "-Wl,--no-whole-archive"]
    library.environment = {
        "ASAN_OPTIONS": "detect_leaks=1:detect_stack_use_after_return=1:strict_string_checks=1:exitcode=98",
        "UBSAN_OPTIONS": "halt_on_error=1:print_stacktrace=1:exitcode=98",
        "TSAN_OPTIONS": "exitcode=98",
    }
    return library


def with_address_sanitizer() -> Library | None:
    """AddressSanitizer and LeakSanitizer everywhere. Their runtime has the handlers of -fsanitize=undefined, too."""
    return instrumented("asan", "address", "", ["-fsanitize=address,undefined", "-fno-sanitize-recover=undefined"])


def with_thread_sanitizer() -> Library | None:
    """
    ThreadSanitizer everywhere but in Rust's standard library, which comes compiled. That one is only used to allocate
    here, and newer compilers have to be told that it is meant.
    """
    allowed = "unsafe-allow-abi-mismatch"
    flags = f"-C{allowed}=sanitizer" if allowed in output(["rustc", "-C", "help"]) else ""
    return instrumented("tsan", "thread", flags, ["-fsanitize=thread"])


def panicking() -> Library:
    """The library in which the next call can be told to panic."""
    cargo(
        "-p", "hubsig-ffi", "--features", "inject-panics", "--target-dir", str(ROOT / "target" / "inject"),
        CARGO_PROFILE_DEV_OPT_LEVEL="1",
    )
    library = Library("inject", ROOT / "target" / "inject" / "debug", environment={"RUST_BACKTRACE": "0"})
    library.link = [str(library.archive)]
    return library


def oracle() -> Path:
    """The program that prints canonical lines from the core."""
    cargo("-p", "hubsig-contracts", "--example", "canonical", "--target-dir", str(ROOT / "target"))
    return ROOT / "target" / "debug" / "examples" / "canonical"


def exports(library: Path) -> set[str]:
    """What a shared library exports."""
    lines = output(["nm", "-D", "--defined-only", str(library)]).splitlines()
    return {line.split()[-1].split("@")[0] for line in lines if line.strip()}


def symbols(archive: Path) -> str:
    """All symbols of a static library."""
    return output(["nm", str(archive)])


def soname(library: Path) -> str:
    """The name under which a program looks for a shared library."""
    found = re.search(r"\(SONAME\).*\[(.*)\]", output(["readelf", "-d", str(library)]))
    return found[1] if found else ""

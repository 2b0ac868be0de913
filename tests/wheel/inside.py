"""What has to be inside a wheel and a source distribution, and what must not."""

from __future__ import annotations

import base64
import csv
import hashlib
import io
import json
import re
import tarfile
import zipfile
from email.message import Message
from email.parser import HeaderParser
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "python/hubsig"
LARGEST = 1_000_000
LICENCES = ("LICENSE-MIT", "LICENSE-APACHE")


def expect(true: bool, otherwise: object) -> None:
    """An assertion that `python -O` does not remove and that says what there was instead."""
    if not true:
        raise AssertionError(str(otherwise))


class Wheel:
    """A wheel as a file: its name, its metadata, its members."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.name, self.version, self.python, self.abi, self.platform = path.stem.split("-")
        with zipfile.ZipFile(path) as archive:
            self.members = {each.filename: archive.read(each) for each in archive.infolist() if not each.is_dir()}
        self.info = f"{self.name}-{self.version}.dist-info"

    def text(self, name: str) -> str:
        return self.members[f"{self.info}/{name}"].decode("utf-8")

    def metadata(self) -> Message:
        return HeaderParser().parsestr(self.text("METADATA"))

    def module(self) -> bytes:
        """The compiled module."""
        (name,) = [name for name in self.members if PurePosixPath(name).suffix in (".so", ".pyd")]
        expect(name in ("hubsig/_native.abi3.so", "hubsig/_native.pyd"), name)
        return self.members[name]


def tags(wheel: Wheel) -> None:
    """One wheel for CPython 3.11 and everything after it; its name and its metadata agree."""
    expect((wheel.name, wheel.python, wheel.abi) == ("hubsig", "cp311", "abi3"), wheel.path.name)
    said = re.findall(r"^Tag: (.*)$", wheel.text("WHEEL"), re.MULTILINE)
    expect(set(said) == {f"cp311-abi3-{platform}" for platform in wheel.platform.split(".")}, said)
    expect("Root-Is-Purelib: false" in wheel.text("WHEEL"), wheel.text("WHEEL"))


def manylinux2014(wheel: Wheel) -> None:
    """The tag, and no symbol of a C library that is younger than it promises."""
    expect("manylinux2014" in wheel.platform and "manylinux_2_17" in wheel.platform, wheel.platform)
    versions = {tuple(map(int, each.split(b"."))) for each in re.findall(rb"GLIBC_(\d+\.\d+)", wheel.module())}
    expect(bool(versions) and max(versions) <= (2, 17), sorted(versions))


def size(wheel: Wheel) -> None:
    length = wheel.path.stat().st_size
    print(f"     {length:,} bytes of {LARGEST:,} allowed; unpacked, the compiled module has {len(wheel.module()):,}")
    expect(length <= LARGEST, length)


def requirements(wheel: Wheel) -> None:
    """Nothing is installed beside it unless an extra is asked for."""
    metadata = wheel.metadata()
    required = [each for each in metadata.get_all("Requires-Dist") or [] if "extra ==" not in each.partition(";")[2]]
    expect(required == [], required)
    expect(metadata["Requires-Python"] == ">=3.11", metadata["Requires-Python"])


def licences(wheel: Wheel) -> None:
    metadata = wheel.metadata()
    expect(metadata["License-Expression"] == "MIT OR Apache-2.0", metadata["License-Expression"])
    expect(set(metadata.get_all("License-File") or []) == set(LICENCES), metadata.get_all("License-File"))
    for name in LICENCES:
        expect(wheel.text(f"licenses/{name}") == (ROOT / name).read_text(encoding="utf-8"), name)


def bill_of_materials(wheel: Wheel) -> None:
    """CycloneDX: every crate that is linked in, with its version and its licence."""
    (name,) = [name for name in wheel.members if name.startswith(f"{wheel.info}/sboms/")]
    bill = json.loads(wheel.members[name])
    expect(bill["bomFormat"] == "CycloneDX", bill["bomFormat"])
    components = {each["name"]: each for each in bill["components"]}
    for crate in ("hubsig", "hmac", "sha2", "subtle", "zeroize", "pyo3"):
        expect(crate in components, f"{crate} is missing")
    nameless = [each["name"] for each in components.values() if not each.get("version") or not each.get("licenses")]
    expect(nameless == [], nameless)


def files(wheel: Wheel) -> None:
    """The package as it lies in the source tree, the compiled module, the metadata; and not a file more."""
    package = {
        f"hubsig/{path.relative_to(PACKAGE).as_posix()}"
        for path in PACKAGE.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts and path.suffix not in (".so", ".pyd", ".pyc")
    }
    metadata = ["METADATA", "WHEEL", "RECORD", "entry_points.txt", *(f"licenses/{each}" for each in LICENCES)]
    expected = package | {f"{wheel.info}/{name}" for name in metadata}
    found = {name for name in wheel.members if not name.startswith(f"{wheel.info}/sboms/")}
    found -= {"hubsig/_native.abi3.so", "hubsig/_native.pyd"}
    expect(found == expected, f"missing {sorted(expected - found)}, foreign {sorted(found - expected)}")
    expect("hubsig/py.typed" in found, "py.typed")


def record(wheel: Wheel) -> None:
    """Every file is listed with its hash."""
    rows = {name: (digest, length) for name, digest, length in csv.reader(io.StringIO(wheel.text("RECORD")))}
    expect(rows.keys() == wheel.members.keys(), rows.keys() ^ wheel.members.keys())
    for name, (digest, length) in rows.items():
        if not name.endswith("/RECORD"):
            data = wheel.members[name]
            hashed = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
            expect((digest, int(length)) == (f"sha256={hashed}", len(data)), name)


#: What is asked of every wheel.
OF_WHEELS = (tags, size, requirements, licences, bill_of_materials, files, record)


def source(path: Path) -> None:
    """Everything that building takes, and nothing of tests, benches, or of the machine it was packed on."""
    expect(path.stat().st_size <= LARGEST, path.stat().st_size)
    with tarfile.open(path) as archive:
        members = archive.getmembers()
    for member in members:
        place = PurePosixPath(member.name)
        expect(member.isfile() or member.isdir(), f"{member.name} is a link")
        expect(not place.is_absolute() and ".." not in place.parts, member.name)
    names = {member.name.partition("/")[2] for member in members if member.isfile()}
    needed = {
        "PKG-INFO", "pyproject.toml", "Cargo.toml", "Cargo.lock", "README.md", *LICENCES,
        "core/Cargo.toml", "core/src/lib.rs", "python/Cargo.toml", "python/src/lib.rs",
        "python/hubsig/__init__.py", "python/hubsig/_native.pyi", "python/hubsig/py.typed",
    }  # fmt: skip
    expect(needed <= names, f"missing {sorted(needed - names)}")
    elsewhere = ("target/", ".venv/", "benches/", "ffi/", "go/", "python/tests/")
    foreign = [name for name in names if name.startswith(elsewhere) or name.endswith((".so", ".pyc"))]
    expect(foreign == [], foreign)
    print(f"     {path.stat().st_size:,} bytes, {len(names)} files")

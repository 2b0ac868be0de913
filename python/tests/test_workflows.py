"""The workflow files, as far as they can be checked without running them: they parse, and they say what they should."""

from __future__ import annotations

import itertools
import re
import runpy
import tomllib
from typing import Any

import pytest
import yaml
from conftest import ROOT

FOLDER = ROOT / ".github" / "workflows"
FILES = sorted(FOLDER.glob("*.yml"))


class Strict(yaml.SafeLoader):
    """YAML as GitHub reads it: `on` is a word, and a key that stands twice is a mistake."""

    yaml_implicit_resolvers = {
        first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:bool"]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        keys = [self.construct_object(key, deep=True) for key, _ in node.value]
        assert len(keys) == len(set(keys)), f"a key stands twice in line {node.start_mark.line + 1}"
        return super().construct_mapping(node, deep)


def loaded(name: str) -> dict[str, Any]:
    data = yaml.load((FOLDER / name).read_text(encoding="utf-8"), Strict)
    assert isinstance(data, dict)
    return data


def steps(job: dict[str, Any]) -> list[dict[str, Any]]:
    assert isinstance(job["steps"], list)
    return job["steps"]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
class TestEveryFile:
    def test_has_what_a_workflow_has(self, file: Any) -> None:
        workflow = loaded(file.name)
        assert set(workflow) <= {"name", "on", "permissions", "concurrency", "env", "defaults", "jobs"}
        # Nothing is granted that a job does not ask for itself.
        assert workflow["permissions"] == {"contents": "read"}
        for job in workflow["jobs"].values():
            assert job["runs-on"] and steps(job)
            for step in steps(job):
                assert ("uses" in step) != ("run" in step), step
            for needed in [job.get("needs", [])] if isinstance(job.get("needs"), str) else job.get("needs", []):
                assert needed in workflow["jobs"]

    def test_pins_every_action_to_a_version(self, file: Any) -> None:
        for job in loaded(file.name)["jobs"].values():
            for step in steps(job):
                if "uses" in step:
                    assert re.fullmatch(r"[\w-]+/[\w-]+@v\d+(\.\d+\.\d+)?", step["uses"]), step["uses"]

    def test_keeps_no_secret_and_leaves_no_token_behind(self, file: Any) -> None:
        text = file.read_text(encoding="utf-8")
        assert "secrets." not in text and "password:" not in text
        for job in loaded(file.name)["jobs"].values():
            for step in steps(job):
                if step.get("uses", "").startswith("actions/checkout@"):
                    assert step["with"]["persist-credentials"] == "false"

    def test_uses_nothing_from_outside_in_a_script(self, file: Any) -> None:
        """What an event carries (branch names, titles) is never pasted into a shell."""
        for job in loaded(file.name)["jobs"].values():
            for step in steps(job):
                for used in re.findall(r"\$\{\{\s*([\w.]+)", step.get("run", "")):
                    assert used.startswith("matrix."), used


class TestRelease:
    def test_has_24_different_wheels(self) -> None:
        matrix = loaded("release.yml")["jobs"]["wheels"]["strategy"]["matrix"]
        assert set(matrix) == {"platform", "abi"}
        pairs = itertools.product(matrix["platform"], matrix["abi"])
        wheels = {(platform["name"], abi["tag"]) for platform, abi in pairs}
        assert len(wheels) == len(matrix["platform"]) * len(matrix["abi"]) == 24
        assert [abi["tag"] for abi in matrix["abi"]] == ["cp311-abi3", "cp314-cp314t", "cp315-abi3.abi3t"]
        assert {platform["name"] for platform in matrix["platform"]} == {
            *(f"{system}-{machine}" for system in ("manylinux", "musllinux") for machine in ("x86_64", "aarch64")),
            *("macos-x86_64", "macos-arm64", "windows-x86_64", "windows-arm64"),
        }
        assert len({platform["target"] for platform in matrix["platform"]}) == 8

    def test_counts_before_it_publishes(self) -> None:
        publish = loaded("release.yml")["jobs"]["publish"]
        script = "\n".join(step.get("run", "") for step in steps(publish))
        assert "= 24" in script and "= 1" in script
        assert set(publish["needs"]) == set(loaded("release.yml")["jobs"]) - {"publish"}

    def test_publishes_tags_only_and_by_trust(self) -> None:
        publish = loaded("release.yml")["jobs"]["publish"]
        assert "startsWith(github.ref, 'refs/tags/v')" in publish["if"]
        assert publish["permissions"] == {"contents": "read", "id-token": "write", "attestations": "write"}
        assert publish["environment"]["name"] == "pypi"
        used = [step["uses"].partition("@")[0] for step in steps(publish) if "uses" in step]
        assert "pypa/gh-action-pypi-publish" in used and "actions/attest-build-provenance" in used
        (upload,) = [step for step in steps(publish) if step.get("uses", "").startswith("pypa/")]
        assert str(upload["with"]["attestations"]).lower() == "true"

    def test_says_what_has_never_been_run(self) -> None:
        comment = (FOLDER / "release.yml").read_text(encoding="utf-8").partition("\nname:")[0]
        assert all(line.startswith("#") for line in comment.splitlines())
        for word in ("WHAT HAS NEVER BEEN RUN", "cp314t", "abi3t", "aarch64", "musllinux", "macOS", "Windows"):
            assert word in comment, word

    def test_builds_with_the_version_that_was_tried(self) -> None:
        tried = re.search(r"^maturin==(.*)$", (ROOT / "python/requirements-dev.txt").read_text(encoding="utf-8"), re.M)
        assert tried is not None
        for job in loaded("release.yml")["jobs"].values():
            for step in steps(job):
                if step.get("uses", "").startswith("PyO3/maturin-action@"):
                    assert step["with"]["maturin-version"] == f"v{tried[1]}"


def test_ci_runs_the_script() -> None:
    (job,) = loaded("ci.yml")["jobs"].values()
    assert "bash .ci/run" in [step.get("run") for step in steps(job)]


class TestProfile:
    """What releases are optimised by."""

    def test_is_taken_where_what_is_built_can_run(self) -> None:
        (build,) = [step for step in steps(loaded("release.yml")["jobs"]["wheels"]) if step.get("name") == "Build"]
        assert "${{ matrix.platform.profile }}" in build["with"]["args"]
        assert build["with"]["rustup-components"] == "llvm-tools"
        platforms = loaded("release.yml")["jobs"]["wheels"]["strategy"]["matrix"]["platform"]
        profiled = {each["name"] for each in platforms if each.get("profile") == "--pgo"}
        assert profiled == {each["name"] for each in platforms if "profile" in each}
        assert not any(name.startswith("musllinux") for name in profiled)
        assert {"manylinux-x86_64", "manylinux-aarch64", "macos-arm64", "windows-x86_64"} <= profiled

    def test_comes_of_a_program_that_works(self, monkeypatch: pytest.MonkeyPatch) -> None:
        settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["maturin"]
        command = settings["pgo-command"].split()
        assert command[0] == "python" and len(command) == 2
        train = runpy.run_path(str(ROOT / command[1]))
        # The work is the same; it is only done less often.
        monkeypatch.setitem(train["main"].__globals__, "OFTEN", 2)
        train["main"]()

    def test_knows_none_of_the_measured_deliveries(self) -> None:
        """Or they would be measured by code that had been made for them."""
        text = (ROOT / "benches/python/train.py").read_text(encoding="utf-8")
        assert "payloads" not in text and "open(" not in text and "read_bytes" not in text

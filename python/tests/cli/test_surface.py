"""The command line as a whole: help, wrong usage, no secrets in arguments, how fast it starts, completion."""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys

import hubsig
import pytest
from cli_support import SCRIPT, environment, in_terminal, run
from hubsig import _cli
from hubsig._cli import checks, completion, credentials

COMMANDS = list(_cli.COMMANDS)


def parser_of(name: str) -> argparse.ArgumentParser:
    return _cli.parser_of(name, _cli.load(name))


def test_the_commands_are_those_of_the_overview() -> None:
    code, out, err = run("--help", COLUMNS="80")
    assert (code, err) == (0, "")
    for name, what in _cli.COMMANDS.items():
        assert f"  {name:<14} {what}\n" in out
    assert run("help", COLUMNS="80") == (code, out, err)


@pytest.mark.parametrize("name", COMMANDS)
@pytest.mark.parametrize("width", [60, 80, 200])
def test_help_is_complete_and_fits(name: str, width: int) -> None:
    code, out, err = run(name, "--help", COLUMNS=str(width))
    assert (code, err) == (0, "")
    assert out.startswith(f"usage: hubsig {name} ")
    assert "\nexamples:\n  hubsig" in out and "\nexit codes:\n  0    good\n" in out
    if width == 80:
        assert [line for line in out.splitlines() if len(line) > 80] == []
        assert run("help", name, COLUMNS="80")[1] == out
    for action in parser_of(name)._actions:
        assert action.help, f"{name} {action.option_strings or action.metavar}"


@pytest.mark.parametrize("name", COMMANDS)
def test_no_option_takes_a_secret(name: str) -> None:
    """Where a secret is, may stand in the arguments; what it is, would show in every process list."""
    for action in parser_of(name)._actions:
        words = " ".join(action.option_strings) + action.dest
        if ("secret" in words or "token" in words) and action.nargs != 0:
            assert action.option_strings[0].endswith(("-env", "-file")), action.option_strings
            assert action.metavar in ("NAME", "PATH")


def test_secrets_do_not_show_in_a_repr() -> None:
    from hubsig._cli.client import target

    secret = credentials.Secret(b"canary", "SOURCE")
    assert "canary" not in repr(secret)
    patient = checks.Patient(
        target("http://127.0.0.1/", allow_remote=False), 1.0, "instagram", [(b"canary", "A")], b"canary"
    )
    assert "canary" not in repr(patient)


def test_without_a_command() -> None:
    code, out, err = run()
    assert (code, out) == (64, "") and err.startswith("usage: hubsig COMMAND") and "  doctor " in err


@pytest.mark.parametrize(("word", "near"), [("docter", "doctor"), ("lisen", "listen"), ("quux", None)])
def test_an_unknown_command(word: str, near: str | None) -> None:
    code, out, err = run(word)
    assert (code, out) == (64, "") and f"there is no command '{word}'" in err
    assert (f"did you mean {near}?" in err) if near else "did you mean" not in err


@pytest.mark.parametrize("word", ["a\x1b[31mb", "a\nb", "é"])
def test_an_argument_cannot_write_to_the_terminal(word: str) -> None:
    for arguments in ([word], ["sample", word], ["send", word], ["parse", word], ["listen", "--port", word]):
        _, out, err = run(*arguments)
        assert "\x1b" not in out + err and "a\nb" not in out + err


@pytest.mark.parametrize(
    "arguments",
    [
        ["send", "http://127.0.0.1:1/", "--rate", "0"], ["send", "http://127.0.0.1:1/", "--rate", "nan"],
        ["send", "http://127.0.0.1:1/", "--rate", "fast"], ["send", "http://127.0.0.1:1/", "--count", "-1"],
        ["send", "http://127.0.0.1:1/", "--random", "3", "--count", "2"],
        ["send", "http://127.0.0.1:1/", "--random", "3", "--batch", "2"],
        ["send", "http://user:hunter2@127.0.0.1:1/"], ["send", "http://127.0.0.1.example.com/"],
        ["send", "http://127.0.0.1:1/", "--secret-env", "A", "--secret-file", "b"],
        ["send", "http://127.0.0.1:1/", "--secret-file", "/nonexistent"],
        ["replay", "x.jsonl"], ["replay", "--to", "http://127.0.0.1:1/"],
        ["replay", "x.jsonl", "--to", "http://10.0.0.1/"], ["replay", "x.jsonl", "--to", "http://127.0.0.1:1/", "--concurrency", "33"],
        ["doctor"], ["doctor", "https://example.com/webhook"], ["doctor", "http://127.0.0.1:1/", "--only", "nonsense"],
        ["doctor", "http://127.0.0.1:1/", "--token-env", "A", "--token-file", "b"],
        ["listen", "--port", "65536"], ["listen", "--save-refused"], ["listen", "extra"],
        ["sample"], ["sample", "nonsense"], ["sample", "message_text", "--set", "x"], ["sample", "message_text", "--set", "=1"],
        ["sample", "message_text", "--set", "a..b=1"], ["sample", "message_text", "--set", "message.text.x=1"],
        ["sample", "message_text", "--set", "message.text:=nope"], ["sample", "message_text", "--unset", "message.nope"],
        ["sample", "message_text", "--sign", "--archive"], ["sample", "message_text", "--sign", "--count", "2"],
        ["sample", "comment", "--platform", "whatsapp"], ["completion"], ["completion", "tcsh"], ["kinds", "--platform", "x"],
        ["parse", "--format", "table", "--pretty", "x"], ["parse", "--format", "xml", "x"], ["parse", "--color", "x", "y"],
    ],
    ids=" ".join,
)  # fmt: skip
def test_wrong_usage(arguments: list[str]) -> None:
    code, out, err = run(*arguments)
    assert (code, out) == (64, "") and err.strip()
    assert "hunter2" not in err


def test_starting_imports_no_more_than_needed() -> None:
    script = (
        "import sys; from hubsig._cli import main\n"
        "try: main(['--version'])\n"
        "except SystemExit: pass\n"
        "print(*sorted({'http', 'socket', 'ssl', 'rich', 'json', 'hubsig._samples', 'asyncio', 'logging', 'difflib'} & {*sys.modules}))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.split("\n")[1:] == ["", ""]


class TestColours:
    @pytest.mark.parametrize(
        ("more", "flag", "colourful"),
        [
            ({}, [], True), ({"NO_COLOR": "1"}, [], False), ({"NO_COLOR": ""}, [], True), ({"TERM": "dumb"}, [], False),
            ({}, ["--color", "never"], False), ({"NO_COLOR": "1"}, ["--color", "always"], True),
        ],
    )  # fmt: skip
    def test_on_a_terminal(self, more: dict[str, str], flag: list[str], colourful: bool) -> None:
        code, screen = in_terminal("kinds", "story_reply", *flag, **more)
        assert code == 0 and "story_reply" in screen and ("\x1b[" in screen) == colourful

    @pytest.mark.parametrize(
        ("more", "flag", "colourful"),
        [
            ({}, [], False), ({"FORCE_COLOR": "1"}, [], True), ({"FORCE_COLOR": "0"}, [], False),
            ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, [], False), ({}, ["--color", "always"], True),
        ],
    )  # fmt: skip
    def test_in_a_pipe(self, more: dict[str, str], flag: list[str], colourful: bool) -> None:
        code, out, _ = run("kinds", "story_reply", "--format", "table", *flag, **more)
        assert code == 0 and ("\x1b[" in out) == colourful


class TestKinds:
    def test_all_of_them(self) -> None:
        import json

        code, out, err = run("kinds")
        rows = [json.loads(line) for line in out.splitlines()]
        assert (code, err) == (0, "")
        assert [row["name"] for row in rows] == list(hubsig.kinds())
        assert rows[0]["platforms"] == ["instagram", "messenger", "whatsapp"] and rows[0]["doc"].endswith(".")
        assert run("kinds", "--names")[1].split() == list(hubsig.kinds())

    def test_json_has_a_short_name(self) -> None:
        for flags in (["--json"], ["--format", "table", "--json"], ["--format", "json"]):
            assert run("kinds", *flags) == run("kinds")

    def test_some_of_them(self) -> None:
        code, out, _ = run("kinds", "--names", "--platform", "instagram", "story")
        assert code == 0 and "story_reply" in out.split() and "history_chunk" not in out.split()
        assert run("kinds", "no such word") == (1, "", "")

    @pytest.mark.parametrize("width", [60, 80, 120])
    def test_a_table_that_fits(self, width: int) -> None:
        code, screen = in_terminal("kinds", width=width, NO_COLOR="1")
        lines = screen.splitlines()
        assert code == 0 and max(map(len, lines)) <= width and lines[-1] == f"{len(hubsig.kinds())} kinds"
        assert lines[0].split() == ["kind", "on", "shape", "what", "happened"]


class TestCompletion:
    @staticmethod
    def complete(*words: str) -> list[str]:
        """What bash offers behind `words`."""
        bash = shutil.which("bash")
        if bash is None:
            pytest.skip("there is no bash")
        script = run("completion", "bash")[1] + (
            "complete -p hubsig >/dev/null || exit 9\n"
            'COMP_WORDS=(hubsig "$@"); COMP_CWORD=$#; _hubsig; printf "%s\\n" "${COMPREPLY[@]}"'
        )
        done = subprocess.run([bash, "--norc", "-c", script, "bash", *words], capture_output=True, text=True)
        assert (done.returncode, done.stderr) == (0, "")
        return done.stdout.split()

    def test_bash(self) -> None:
        assert self.complete("") == [*COMMANDS, "help", "--help", "--version"]
        assert self.complete("li") == ["listen"]
        assert self.complete("send", "--ki") == ["--kind"]
        assert set(self.complete("send", "--")) > {"--rate", "--forge", "--duplicate", "--allow-remote"}
        assert self.complete("send", "http://127.0.0.1/", "--kind", "story_r") == ["story_reply"]
        assert self.complete("sample", "story_") == ["story_reply", "story_mention", "story_insights"]
        assert self.complete("parse", "--as", "zer") == ["zernio", "zernio-data"]
        assert self.complete("completion", "") == ["bash", "zsh", "fish"]
        assert self.complete("doctor", "x", "--platform", "w") == ["whatsapp"]
        assert self.complete("help", "do") == ["doctor"]
        assert self.complete("ex") == ["explain-error"] and self.complete("explain-error", "--su") == ["--subcode"]
        assert self.complete("window", "--channel", "") == ["instagram", "messenger", "whatsapp"]
        assert self.complete("window", "--live", "o") == ["over"]
        assert any(each.endswith("/") or "bin" in each for each in self.complete("parse", "/"))

    @pytest.mark.parametrize("shell", completion.SHELLS)
    def test_is_a_script_of_its_shell(self, shell: str) -> None:
        code, out, err = run("completion", shell)
        assert (code, err) == (0, "")
        for name in COMMANDS:
            for action in parser_of(name)._actions:
                for option in action.option_strings:
                    assert (
                        f"-l {option[2:]} " if shell == "fish" and option.startswith("--") else option.lstrip("-")
                    ) in out
        program = shutil.which(shell)
        if program is not None:
            done = subprocess.run([program, "-n"], input=out, capture_output=True, text=True)
            assert (done.returncode, done.stderr) == (0, "")

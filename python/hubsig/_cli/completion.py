"""`hubsig completion`: what a shell offers when the tab key is pressed."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from typing import Final

import hubsig
from hubsig._cli import exits

DESCRIPTION: Final = """\
Print the completion script for a shell.
"""
EXAMPLES: Final = """\
examples:
  hubsig completion bash > ~/.local/share/bash-completion/completions/hubsig
  hubsig completion zsh > ~/.zfunc/_hubsig        # with ~/.zfunc in fpath
  hubsig completion fish > ~/.config/fish/completions/hubsig.fish
"""
SHELLS: Final = ("bash", "zsh", "fish")
#: Arguments that are the name of a kind.
_KINDS: Final = ("kind", "kinds")
_FILES: Final = ("PATH", "FILE", "FILE|DIR", "DIR")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declares the arguments."""
    parser.add_argument("shell", choices=SHELLS, metavar="SHELL", help="%(choices)s")


@dataclass(frozen=True, slots=True)
class Option:
    """An option of a command, as a shell sees it."""

    names: tuple[str, ...]
    takes: str | None
    choices: tuple[str, ...]
    help: str


@dataclass(frozen=True, slots=True)
class Spec:
    """A command, as a shell sees it."""

    name: str
    help: str
    options: tuple[Option, ...]
    #: What its arguments may be: words, or None for files.
    words: tuple[str, ...] | None


def run(arguments: argparse.Namespace) -> int:
    """Prints the script."""
    specs = [_spec(name, help) for name, help in _commands().items()]
    print({"bash": _bash, "zsh": _zsh, "fish": _fish}[arguments.shell](specs), end="")
    return exits.GOOD


def _commands() -> dict[str, str]:
    from hubsig._cli import COMMANDS

    return dict(COMMANDS)


def _spec(name: str, help: str) -> Spec:
    from hubsig._cli import load, parser_of

    found: list[Option] = []
    words: tuple[str, ...] | None = ()
    for action in parser_of(name, load(name))._actions:
        choices = tuple(map(str, action.choices or ()))
        if action.dest in _KINDS:
            choices = tuple(kind for kind in hubsig.kinds() if kind != "signed_request")
        if action.option_strings:
            takes = None if action.nargs == 0 else str(action.metavar or action.dest)
            text = (action.help or "") % {"choices": ", ".join(choices), "default": action.default}
            found.append(Option(tuple(action.option_strings), takes, choices, text.partition(";")[0].partition(":")[0]))
        elif action.metavar in _FILES:
            words = None
        elif choices:
            words = choices
    return Spec(name, help, tuple(found), words)


def _bash(specs: list[Spec]) -> str:
    cases, valued = [], []
    for spec in specs:
        names = " ".join(name for option in spec.options for name in option.names)
        words = "-f" if spec.words is None else " ".join(spec.words)
        cases.append(f'        {spec.name}) flags="{names}" words="{words}" ;;')
        for option in spec.options:
            if option.takes is not None:
                kind = "-f" if option.takes in _FILES else " ".join(option.choices)
                valued += [f'        {spec.name}:{name}) words="{kind}" flags="" ;;' for name in option.names]
    nl = "\n"
    return f"""\
# bash completion for hubsig {hubsig.__version__}
_hubsig() {{
    local current=${{COMP_WORDS[COMP_CWORD]}} previous=${{COMP_WORDS[COMP_CWORD-1]}} command=${{COMP_WORDS[1]}}
    local flags="" words=""
    COMPREPLY=()
    if ((COMP_CWORD == 1)); then
        COMPREPLY=($(compgen -W "{" ".join(each.name for each in specs)} help --help --version" -- "$current"))
        return
    fi
    case $command in
{nl.join(cases)}
        help) words="{" ".join(each.name for each in specs)}" ;;
    esac
    case $command:$previous in
{nl.join(valued)}
    esac
    if [[ $current == -* ]]; then
        COMPREPLY=($(compgen -W "$flags" -- "$current"))
    elif [[ $words == -f ]]; then
        compopt -o filenames 2>/dev/null
        local IFS=$'\\n'
        COMPREPLY=($(compgen -f -- "$current"))
    else
        COMPREPLY=($(compgen -W "$words" -- "$current"))
    fi
}}
complete -F _hubsig hubsig
"""


def _zsh(specs: list[Spec]) -> str:
    def quoted(text: str) -> str:
        return "'" + text.replace("'", "'\\''") + "'"

    def described(text: str) -> str:
        return text.replace("[", "(").replace("]", ")").replace(":", " -")

    lines = ["#compdef hubsig", "", "_hubsig() {", "  local -a commands", "  commands=("]
    lines += [f"    {quoted(f'{each.name}:{each.help}')}" for each in specs]
    lines += ["  )", "  if (( CURRENT == 2 )); then", "    _describe command commands", "    return", "  fi"]
    lines += ["  local command=$words[2]", "  (( CURRENT-- ))", "  shift words", "  case $command in"]
    for spec in specs:
        lines += [f"    {spec.name})", "      _arguments -s \\"]
        for option in spec.options:
            action = ""
            if option.takes is not None:
                what = (
                    "_files" if option.takes in _FILES else f"({' '.join(option.choices)})" if option.choices else " "
                )
                action = f":{option.takes}:{what}"
            lines += [f"        {quoted(f'*{name}[{described(option.help)}]{action}')} \\" for name in option.names]
        rest = "*:file:_files" if spec.words is None else f"*:word:({' '.join(spec.words)})" if spec.words else ""
        lines += [f"        {quoted(rest)}" if rest else "        && return 0", "      ;;"]
    return (
        "\n".join(
            [
                *lines,
                "  esac",
                "}",
                "",
                'if [ "$funcstack[1]" = _hubsig ]; then',
                '  _hubsig "$@"',
                "else",
                "  compdef _hubsig hubsig",
                "fi",
            ]
        )
        + "\n"
    )


def _fish(specs: list[Spec]) -> str:
    def quoted(text: str) -> str:
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"

    lines = [f"# fish completion for hubsig {hubsig.__version__}", "complete -c hubsig -f"]
    lines += [f"complete -c hubsig -n __fish_use_subcommand -a {each.name} -d {quoted(each.help)}" for each in specs]
    for spec in specs:
        inside = f"complete -c hubsig -n '__fish_seen_subcommand_from {spec.name}'"
        for option in spec.options:
            names = " ".join(f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}" for name in option.names)
            takes = ""
            if option.takes is not None:
                takes = (
                    " -r -F"
                    if option.takes in _FILES
                    else f" -x -a {quoted(' '.join(option.choices))}"
                    if option.choices
                    else " -x"
                )
            lines.append(f"{inside} {names}{takes} -d {quoted(option.help)}")
        if spec.words is None:
            lines.append(f"{inside} -F")
        elif spec.words:
            lines.append(f"{inside} -a {quoted(' '.join(spec.words))}")
    return "\n".join(lines) + "\n"

"""How far a long piece of work has come: a bar on a terminal, nothing elsewhere.

With the extra `hubsig[cli]` the bar is rich's, otherwise a plain one.
"""

from __future__ import annotations

import sys
import time
from typing import Any, Final, Protocol

from hubsig._cli.screen import Screen, cell

#: Seconds between two drawings: a terminal is slow, and so is the eye.
_PAUSE: Final = 0.1


class Progress(Protocol):
    """Told of every step; draws when it likes."""

    def step(self, done: int, failed: int) -> None:
        """So many are done, so many of them failed."""

    def close(self) -> None:
        """Leaves the last state where it is."""


class Silent:
    """For pipes and for --quiet."""

    def step(self, done: int, failed: int) -> None:
        pass

    def close(self) -> None:
        pass


class Plain:
    """`replaying  ━━━━━━━━━━━╌╌╌╌╌╌  612/1,000  61 %  204/s  0:00:02 left`, drawn over itself."""

    def __init__(self, screen: Screen, what: str, total: int, done: int) -> None:
        self._screen, self._what, self._total, self._before = screen, what, total, done
        self._begun = time.monotonic()
        self._drawn = 0.0
        self._last = (done, 0)
        self._draw(done, 0)

    def step(self, done: int, failed: int) -> None:
        self._last = (done, failed)
        now = time.monotonic()
        if now - self._drawn >= _PAUSE:
            self._drawn = now
            self._draw(done, failed)

    def close(self) -> None:
        self._draw(*self._last)
        print(file=self._screen.stream, flush=True)

    def _draw(self, done: int, failed: int) -> None:
        screen = self._screen
        passed = time.monotonic() - self._begun
        speed = (done - self._before) / passed if passed > 0.2 else 0.0
        share = min(done / self._total, 1.0) if self._total else 1.0
        figures = f"{done:,}/{self._total:,}  {int(share * 100):3d} %"
        if speed:
            figures += f"  {speed:,.0f}/s" if speed >= 10 else f"  {speed:.1f}/s"
            if done < self._total:
                figures += f"  {clock((self._total - done) / speed)} left"
        faults = f"  {failed:,} failed" if failed else ""
        room = min(screen.width - len(self._what) - len(figures) - len(faults) - 5, 40)
        full, empty = ("━", "╌") if screen.unicode else ("#", "-")
        filled = int(share * room) if room >= 8 else 0
        bar = screen.style(full * filled, "cyan") + screen.style(empty * (room - filled), "dim") if room >= 8 else ""
        line = f"{self._what}  {bar}  {figures}{screen.style(faults, 'red')}"
        if room < 8:
            line = cell(f"{figures}{faults}", screen.width - 1).rstrip()
        # What a longer line left behind is wiped away.
        print(f"\r{line}\x1b[K", end="", file=screen.stream, flush=True)


class Rich:
    """The same by rich."""

    def __init__(self, what: str, total: int, done: int, *, color: bool) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, TaskProgressColumn, TextColumn, TimeRemainingColumn
        from rich.progress import Progress as RichProgress

        console = Console(stderr=True, no_color=not color, highlight=False)
        parts: list[Any] = [
            TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TaskProgressColumn(),
            TextColumn("{task.fields[speed]}"), TimeRemainingColumn(), TextColumn("{task.fields[faults]}", style="red"),
        ]  # fmt: skip
        self._progress = RichProgress(*parts, console=console)
        self._task = self._progress.add_task(what, total=total, completed=done, speed="", faults="")
        self._begun, self._before = time.monotonic(), done
        self._progress.start()

    def step(self, done: int, failed: int) -> None:
        passed = time.monotonic() - self._begun
        speed = f"{(done - self._before) / passed:,.0f}/s" if passed > 0.2 else ""
        self._progress.update(self._task, completed=done, speed=speed, faults=f"{failed:,} failed" if failed else "")

    def close(self) -> None:
        self._progress.stop()


def progress(what: str, total: int, done: int, *, color: str, quiet: bool) -> Progress:
    """A bar on stderr if that is a terminal."""
    screen = Screen(sys.stderr, color)
    if quiet or not screen.terminal:
        return Silent()
    try:
        return Rich(what, total, done, color=screen.style("x", "bold") != "x")
    except ImportError:
        return Plain(screen, what, total, done)


def clock(seconds: float) -> str:
    """`0:01:05`."""
    whole = int(seconds + 0.5)
    return f"{whole // 3600}:{whole // 60 % 60:02d}:{whole % 60:02d}"

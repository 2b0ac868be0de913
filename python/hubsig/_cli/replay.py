"""`hubsig replay`: saved deliveries to a running webhook, in order, with a place to go on from."""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import queue
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Final

import hubsig
from hubsig._cli import archive, client, credentials, exits, inputs, options
from hubsig._cli.archive import Broken, Saved
from hubsig._cli.client import REFUSALS, Client, Target, Unreachable
from hubsig._cli.progress import progress
from hubsig._cli.screen import Screen, number

DESCRIPTION: Final = """\
Post saved deliveries to your server: what `hubsig listen --save` keeps, bodies in
the lines of a .jsonl file, or a folder of .json and .jsonl files in the order of
their names. Stored signatures are kept; what has none is signed.
"""
EXAMPLES: Final = """\
While it works, its place is kept in a small file beside the archive
(FILE.hubsig-replay, or .hubsig-replay in a folder). After Ctrl-C, or when the
server went away, --resume goes on from there; with --concurrency a few deliveries
may then come twice, as Meta's own may. A finished replay takes the file away.

examples:
  hubsig replay captured/ --to http://127.0.0.1:5000/webhook
  hubsig replay captured/ --to http://127.0.0.1:5000/webhook --resume
  hubsig replay old.jsonl --to http://127.0.0.1:5000/webhook --resign --rate 50
"""
#: Seconds between two writings of the place.
_PAUSE: Final = 0.5


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declares the arguments."""
    parser.add_argument("archive", metavar="FILE|DIR", help="the saved deliveries")
    parser.add_argument("--to", dest="url", required=True, metavar="URL", help="where your webhook listens")
    how = parser.add_argument_group("how to send them")
    how.add_argument("--resign", action="store_true", help="sign anew, also where a signature was kept")
    how.add_argument("--resume", action="store_true", help="go on where an interrupted replay stopped")
    how.add_argument("--rate", type=options.rate, metavar="R", help="at most R deliveries per second")
    how.add_argument(
        "--concurrency", type=_few, default=1, metavar="N", help="so many at a time, 1 to 32; 1 keeps the order (1)"
    )
    options.add_secret(parser, several=False)
    options.add_server(parser)
    options.add_output(parser, quiet="no bar and no summary; faults are still told")


def _few(text: str) -> int:
    value = options.count(text)
    if value > 32:
        raise argparse.ArgumentTypeError(f"{value} at a time are too many: 1 to 32")
    return value


def run(arguments: argparse.Namespace) -> int:
    """Posts what there is; prints a summary of what was answered."""
    to = client.target(arguments.url, allow_remote=arguments.allow_remote)
    try:
        files = archive.files(arguments.archive)
        if not files:
            raise archive.none_found(arguments.archive)
        if not files[0].exists():
            raise exits.Stop(exits.UNUSABLE, f"{inputs.printable(arguments.archive)}: No such file or directory")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "not a file name"
        raise exits.Stop(exits.UNUSABLE, f"{inputs.printable(arguments.archive)}: {reason}") from None
    place = Place(Path(arguments.archive), arguments.url)
    start = place.load() if arguments.resume else 0
    total = archive.count(files)
    if not arguments.resume and (left := place.peek()) and not arguments.quiet:
        print(
            f"hubsig: a replay stopped after {left:,} of {total:,}; this one begins anew (--resume goes on)",
            file=sys.stderr,
        )
    replay = _Replay(arguments, to, place, start, total)
    try:
        # No further than was counted: the archive may be growing, even by what is sent here.
        replay.all(islice(archive.read(files), start, total))
    finally:
        replay.end()
    return replay.code()


class Place:
    """Where a replay stands, in a file beside the archive."""

    def __init__(self, path: Path, url: str) -> None:
        self.path = path / ".hubsig-replay" if path.is_dir() else path.with_name(path.name + ".hubsig-replay")
        # The address may hold a token in its query: what is kept is enough to see whether it is the same.
        self._to = hashlib.sha256(url.encode("utf-8")).hexdigest()[:16]
        self._warned = False

    def peek(self) -> int:
        """How many are done; 0 if there is nothing to go on from."""
        try:
            saved = json.loads(self.path.read_text(encoding="utf-8"))
            return int(saved["done"]) if saved["to"] == self._to else 0
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return 0

    def load(self) -> int:
        """The same for --resume, which says so if there is nothing."""
        done = self.peek()
        if not done:
            print(
                f"hubsig: nothing to resume for this address in {inputs.printable(str(self.path))}: from the beginning",
                file=sys.stderr,
            )
        return done

    def keep(self, done: int) -> None:
        """Writes it down, whole or not at all."""
        new = self.path.with_name(self.path.name + ".new")
        try:
            new.write_text(json.dumps({"to": self._to, "done": done}) + "\n", encoding="utf-8")
            os.replace(new, self.path)
        except OSError as error:
            if not self._warned:
                self._warned = True
                print(f"hubsig: cannot keep the place: {error.strerror}; --resume will not work", file=sys.stderr)

    def forget(self) -> None:
        """Takes the file away."""
        self.path.unlink(missing_ok=True)


class _Replay:
    """The work, by one thread or several."""

    def __init__(self, arguments: argparse.Namespace, to: Target, place: Place, start: int, total: int) -> None:
        self._arguments, self._to, self._place = arguments, to, place
        self._start, self._total = start, total
        self._secret: bytes | None = credentials.one_secret(arguments).value if arguments.resign else None
        self._lock = threading.Lock()
        self._statuses: Counter[int] = Counter()
        self._broken = 0
        #: All before this one are done; and those behind it that are done already.
        self._done, self._ahead = start, set[int]()
        self._failure: BaseException | None = None
        self._begun = time.monotonic()
        self._kept = self._begun
        self._progress = progress("replaying", total, start, color=arguments.color, quiet=arguments.quiet)

    def all(self, saved: Iterator[Saved | Broken]) -> None:
        """Every delivery, to its end or to the first that cannot be sent."""
        work: queue.Queue[tuple[int, Saved, str] | None] = queue.Queue(maxsize=2 * self._arguments.concurrency)
        threads = [
            threading.Thread(target=self._work, args=(work,), daemon=True) for _ in range(self._arguments.concurrency)
        ]
        for thread in threads:
            thread.start()
        try:
            for at, each in enumerate(saved, start=self._start):
                if isinstance(each, Broken):
                    self._complain(f"{each.place}: {each.reason}")
                    self._finish(at, None)
                    continue
                signature = self._signature(each)
                if (rate := self._arguments.rate) is not None:
                    time.sleep(max(0.0, self._begun + (at - self._start) / rate - time.monotonic()))
                if self._failure is not None:
                    break
                work.put((at, each, signature))
            for _ in threads:
                work.put(None)
            for thread in threads:
                thread.join()
        except BaseException as error:
            # Ctrl-C: what is on its way is waited for, so that the place is right; nothing new is begun.
            self._failure = self._failure or error
            for thread in threads:
                thread.join(self._arguments.timeout)
        if self._failure is not None:
            raise self._failure

    def _signature(self, saved: Saved) -> str:
        if saved.signature is not None and not self._arguments.resign:
            return saved.signature
        if self._secret is None:
            self._secret = credentials.one_secret(self._arguments).value
        return hubsig.sign(self._secret, saved.body)

    def _work(self, work: queue.Queue[tuple[int, Saved, str] | None]) -> None:
        connection = Client(self._to, self._arguments.timeout)
        while True:
            try:
                task = work.get(timeout=0.1)
            except queue.Empty:
                if self._failure is not None:
                    break
                continue
            if task is None:
                break
            # After a failure the queue is emptied all the same: whoever fills it must not wait for room.
            if self._failure is None:
                self._one(connection, *task)
        connection.close()

    def _one(self, connection: Client, at: int, saved: Saved, signature: str) -> None:
        try:
            self._finish(at, connection.deliver(saved.body, signature).status)
        except Unreachable as error:
            self._failure = exits.Stop(exits.UNUSABLE, f"{self._to.label}: {error}; --resume goes on from here")
        except BaseException as error:
            # In a thread nobody would see it: it is raised again where the work was begun.
            self._failure = error

    def _finish(self, at: int, status: int | None) -> None:
        """Number `at` is done: what was answered, or None if it could not be sent."""
        with self._lock:
            if status is None:
                self._broken += 1
            else:
                self._statuses[status] += 1
            self._ahead.add(at)
            while self._done in self._ahead:
                self._ahead.remove(self._done)
                self._done += 1
            now = time.monotonic()
            if now - self._kept >= _PAUSE:
                self._kept = now
                self._place.keep(self._done)
            self._progress.step(self._start + self._statuses.total() + self._broken, self._failed())

    def _failed(self) -> int:
        return self._broken + sum(many for status, many in self._statuses.items() if not 200 <= status < 300)

    def _complain(self, line: str) -> None:
        # On a terminal the bar is on this line: the complaint goes over it, and the bar is drawn anew below.
        print(("\r\x1b[K" if sys.stderr.isatty() else "") + f"hubsig: {line}", file=sys.stderr, flush=True)

    def end(self) -> None:
        """The place is kept or forgotten, and the sum is told."""
        self._progress.close()
        if self._failure is None and self._done >= self._total:
            self._place.forget()
        elif self._done:
            self._place.keep(self._done)
        if not self._arguments.quiet:
            self._summary(time.monotonic() - self._begun)

    def _summary(self, seconds: float) -> None:
        sent = self._statuses.total()
        if not options.as_table(self._arguments.format):
            statuses = {str(status): many for status, many in sorted(self._statuses.items())}
            sums = {"sent": sent, "statuses": statuses, "broken": self._broken, "place": self._done, "of": self._total}
            print(json.dumps({**sums, "seconds": round(seconds, 3)}, separators=(",", ":")), flush=True)
            return
        screen = Screen(color=self._arguments.color)
        for status, many in sorted(self._statuses.items()):
            good = 200 <= status < 300
            meaning = "accepted" if good else "refused: the signature is not believed" if status in REFUSALS else ""
            meaning = meaning or ("a redirect, which Meta does not follow" if 300 <= status < 400 else "failed")
            style = "green" if good else "yellow" if status in REFUSALS else "red"
            screen.print(f"  {many:>9,}  {screen.style(str(status), style)}  {meaning}")
        if self._broken:
            screen.print(f"  {self._broken:>9,}  {screen.style('---', 'red')}  not sent: not a saved delivery")
        speed = f", {sent / seconds:,.0f} per second" if sent and seconds > 0.05 else ""
        text = f"{number(sent, 'delivery', 'deliveries')} in {seconds:.1f} s{speed}"
        if self._failure is not None:
            text += f"; stopped after {self._done:,} of {self._total:,}, --resume goes on"
        screen.print(screen.style(text, "dim"))

    def code(self) -> int:
        """The exit code by what was answered."""
        bad = [status for status in self._statuses if not 200 <= status < 300]
        if self._broken or any(status not in REFUSALS for status in bad):
            return exits.UNUSABLE
        return exits.REFUSED if bad else exits.GOOD

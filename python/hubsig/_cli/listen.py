"""`hubsig listen`: a receiver on this machine that shows what comes."""

from __future__ import annotations

import argparse
import os
import signal
import sys
import threading
from collections import Counter
from typing import IO, Final

import hubsig
from hubsig._cli import archive, credentials, exits, inputs, options
from hubsig._cli.parse import to_json
from hubsig._cli.receiver import Received, Server
from hubsig._cli.rows import Rows
from hubsig._cli.screen import Screen, number
from hubsig._cli.verify import hints

DESCRIPTION: Final = """\
Receive deliveries on 127.0.0.1 and show their events as they come: a table on a
terminal, one JSON object per event in a pipe. Every delivery is verified, every
path is accepted, and the answers are those that Meta expects. Put a tunnel in
front of it and enter the tunnel's address in the dashboard.
"""
EXAMPLES: Final = """\
With --save the deliveries that were accepted are added to DIR/deliveries.jsonl,
byte for byte, readable by you alone; `hubsig replay` posts them again and
`hubsig parse` shows them. They hold what people wrote: delete them in time.

examples:
  hubsig listen
  hubsig listen --port 5000 --save captured/
  hubsig listen | jq 'select(.direction == "incoming") | .text'
"""

#: What is most often behind a refusal.
_ABOUT: Final = {
    "signature_missing": "Meta signs every delivery: this is not from Meta, or a proxy removed X-Hub-Signature-256",
    "handshake_token": "the token in the dashboard is not the one read here",
    "handshake_unset": "there is no verify token here: set META_VERIFY_TOKEN",
}
#: So many events of one delivery are shown on a terminal.
_SHOWN: Final = 20


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declares the arguments."""
    parser.add_argument("--port", type=options.port, default=8080, metavar="N", help="where; 0 is any free port (8080)")
    parser.add_argument("--save", metavar="DIR", help="keep the deliveries in this folder")
    parser.add_argument("--save-refused", action="store_true", help="keep those too whose signature is wrong")
    parser.add_argument("--count", type=options.count, metavar="N", help="end after N deliveries")
    options.add_secret(parser, several=True)
    options.add_token(parser)
    options.add_output(parser, quiet="only events: no banner, no refusals, no summary")


def run(arguments: argparse.Namespace) -> int:
    """Serves until Ctrl-C, or until enough has come."""
    if arguments.save_refused and arguments.save is None:
        raise exits.Stop(exits.USAGE, "--save-refused keeps more of what --save DIR keeps: give that too")
    secrets = credentials.secrets(arguments)
    token = credentials.token(arguments)
    webhook = hubsig.Webhook([each.value for each in secrets], token.value if token else None)
    store = None if arguments.save is None else _store(arguments.save)

    enough = threading.Event()
    show = _Show(arguments, webhook, secrets, store, enough)
    try:
        server = Server(arguments.port, webhook, show.received)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise exits.Stop(exits.UNUSABLE, f"port {arguments.port}: {reason}; choose another with --port") from None

    # A service manager ends a program with SIGTERM, and a shell starts one behind `&` deaf to SIGINT: both end it well.
    def ended(number: int, frame: object) -> None:
        enough.set()
        # A second one ends it at once, should the reader of the output keep it from ending well.
        signal.signal(number, signal.SIG_DFL)

    for each in (signal.SIGTERM, signal.SIGINT):
        signal.signal(each, ended)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.1}, daemon=True)
    try:
        thread.start()
        show.banner(server.server_port, [each.source for each in secrets], token.source if token else None)
        while not enough.wait(3600):
            pass
    finally:
        server.shutdown()
        server.server_close()
        if store is not None:
            store.close()
    show.end()
    if show.failure is not None:
        raise show.failure
    return exits.GOOD


def _store(folder: str) -> IO[bytes]:
    """The archive, opened to be added to."""
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
        descriptor = os.open(os.path.join(folder, "deliveries.jsonl"), os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        return open(descriptor, "ab", buffering=0)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "not a file name"
        raise exits.Stop(exits.UNUSABLE, f"{inputs.printable(folder)}: {reason}") from None


class _Show:
    """Prints and keeps what is received."""

    def __init__(
        self,
        arguments: argparse.Namespace,
        webhook: hubsig.Webhook,
        secrets: list[credentials.Secret],
        store: IO[bytes] | None,
        enough: threading.Event,
    ) -> None:
        self._webhook, self._secrets, self._store, self._enough = webhook, secrets, store, enough
        self._quiet: bool = arguments.quiet
        self._most: int | None = arguments.count
        self._save_refused: bool = arguments.save_refused
        self._err = Screen(sys.stderr, arguments.color)
        screen = Screen(color=arguments.color)
        self._rows = Rows(screen, clock=True) if options.as_table(arguments.format) else None
        # Remarks stand among the rows where those go to a terminal, and apart from the data where they do not.
        self._remarks = self._rows or Rows(self._err, clock=True)
        self._saved = inputs.printable(arguments.save or "")
        self._counts: Counter[str] = Counter()
        #: What ended the work before its time.
        self.failure: BaseException | None = None

    def banner(self, port: int, secrets: list[str], token: str | None) -> None:
        """Where to send deliveries, and what they are checked with."""
        if self._quiet:
            return
        tell, bold = self._err.print, self._err.style
        tell(f"listening on {bold(f'http://127.0.0.1:{port}/', 'bold')} (any path); Ctrl-C ends it")
        tell(f"  app secret     from {', '.join(secrets)}")
        if token is None:
            tell(f"  verify token   {bold('none', 'yellow')}: handshakes are refused; set {options.TOKEN_ENV}")
        else:
            tell(f"  verify token   from {token}")
        if self._store is not None:
            tell(f"  saved to       {os.path.join(self._saved, 'deliveries.jsonl')}")
        tell(f"  try it         hubsig send http://127.0.0.1:{port}/ --kind message_text")
        tell("")
        if self._rows is not None:
            self._rows.header()

    def received(self, received: Received) -> None:
        """Called for each request, one at a time. Must not fail: nobody would see it."""
        try:
            self._received(received)
        except BaseException as error:
            # The reader of a pipe left, or the disk is full: the command ends as it would without threads.
            self.failure = error
            self._enough.set()

    def _received(self, received: Received) -> None:
        if self._store is not None and (received.delivery is not None or self._is_worth_keeping(received)):
            signatures = [value for name, value in received.headers if name.lower() == "x-hub-signature-256"]
            signature = signatures[0] if len(signatures) == 1 else None
            self._store.write(archive.line(received.body, signature, status=received.reply.status))
        if received.delivery is not None:
            self._counts["delivery"] += 1
            self._events(received.delivery)
        elif not self._quiet:
            self._remark(received)
        if received.error is not None and received.method == "POST":
            self._counts["refused"] += 1
        if self._most is not None and self._counts["delivery"] >= self._most:
            self._enough.set()

    def _is_worth_keeping(self, received: Received) -> bool:
        # What was signed but cannot be read is kept; what was not signed only on demand, for anybody can send it.
        if received.method != "POST" or not received.body:
            return False
        return self._save_refused or isinstance(received.error, hubsig.PayloadError)

    def _events(self, delivery: hubsig.Delivery) -> None:
        self._counts["event"] += len(delivery)
        if self._rows is None:
            for event in delivery:
                sys.stdout.buffer.write(to_json(event).encode("utf-8") + b"\n")
            sys.stdout.buffer.flush()
            return
        # A large batch would sweep everything else from the screen.
        for event in delivery[:_SHOWN] if len(delivery) > _SHOWN + 1 else delivery:
            self._rows.event(event)
        if len(delivery) > _SHOWN + 1:
            self._rows.note("", f"and {len(delivery) - _SHOWN:,} more in the same delivery", "dim")
        elif not len(delivery):
            self._rows.note("empty delivery", "signed, and without events", "dim")

    def _remark(self, received: Received) -> None:
        """What happened that is no event, and what to do about it."""
        note = self._remarks.note
        status, error = received.reply.status, received.error
        if received.handshake:
            note("handshake", "200, the token is right and the challenge was answered", "green")
        elif error is None:
            note("not answered", f"405, {inputs.printable(received.method)} is nothing that Meta sends", "yellow")
        elif isinstance(error, hubsig.HandshakeError):
            note("handshake refused", f"{status} {error.code}", "red")
            if error.code in _ABOUT:
                self._remarks.advice(_ABOUT[error.code])
        else:
            note("refused", f"{status} {error.code}", "red")
            for hint in self._hints(error, received):
                self._remarks.advice(hint)

    def _hints(self, error: hubsig.WebhookError, received: Received) -> list[str]:
        signature = next((value for name, value in received.headers if name.lower() == "x-hub-signature-256"), "")
        if error.code in _ABOUT:
            return [_ABOUT[error.code]]
        if not error.code.startswith("signature_"):
            return [str(error).partition(": ")[2]]
        return list(hints(error.code, self._webhook, self._secrets, received.body, signature))

    def end(self) -> None:
        """The sum of it."""
        if self._quiet:
            return
        got, events, refused = (self._counts[each] for each in ("delivery", "event", "refused"))
        parts = [number(events, "event") + " in " + number(got, "delivery", "deliveries")]
        parts += [f"{refused:,} refused"] if refused else []
        self._err.print(("\n" if self._err.terminal else "") + self._err.style(", ".join(parts), "dim"))
